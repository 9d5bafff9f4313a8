"""The ways in which samples are rendered."""

from collections.abc import Callable
from functools import partial

from tests.factory.outlines import Outline
from tests.factory.rendering import TextStyle, WordNumbering, render_text, render_word

Renderer = Callable[[Outline], bytes]


def render_as_pdf(outline: Outline) -> bytes:
    """A born-digital PDF; the library and its fonts are loaded only when a sample is rendered."""
    from tests.factory.rendering.pdf import render_pdf

    return render_pdf(outline)


TYPED_WORD: Renderer = partial(render_word, numbering=WordNumbering.TYPED)
COUNTED_WORD: Renderer = partial(render_word, numbering=WordNumbering.AUTOMATIC)
MARKDOWN: Renderer = partial(render_text, style=TextStyle(has_marks=True))
WRAPPED_TEXT: Renderer = partial(render_text, style=TextStyle(has_marks=False, width=96))
PDF: Renderer = render_as_pdf
