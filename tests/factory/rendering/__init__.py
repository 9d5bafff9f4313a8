"""Outlines on paper: Markdown or plain text, Word and PDF in the official layout."""

from tests.factory.rendering.markdown import TextStyle, render_text
from tests.factory.rendering.word import WordNumbering, render_word

__all__ = ["TextStyle", "WordNumbering", "render_text", "render_word"]
