"""The one generator of plans: outlines of fictional documents, rendered to files, with their truth."""

from tests.factory.blocks import lay_out
from tests.factory.rendering import TextStyle, WordNumbering, render_text, render_word
from tests.factory.truth import write_gold

__all__ = ["TextStyle", "WordNumbering", "lay_out", "render_text", "render_word", "write_gold"]
