"""Paragraphs, as every format reader yields them, and the text that they make."""

from collections.abc import Iterable
from dataclasses import dataclass

from extractors.text.cleaning import clean_text
from models.documents import Cell, Line
from models.spans import Box, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph (or table cell) as a reader found it, not cleaned yet.

    ``source`` names the place in the file (``p12``, ``t2r1c3``, ``l40``, ``fn3``); ``cell`` is None outside data
    tables.
    """

    text: str
    source: str
    page: int | None = None
    box: Box | None = None
    is_bold: bool = False
    is_centered: bool = False
    cell: Cell | None = None


def assemble_text(paragraphs: Iterable[Paragraph]) -> tuple[str, tuple[Line, ...]]:
    """The text of a document and the place of each of its lines.

    Each paragraph becomes one line: NFC, inner line breaks as one blank, outer blanks gone (see ``clean_text``);
    paragraphs that hold nothing are dropped. Lines are joined by ``\\n``.

    Reads: paragraphs in reading order.
    Writes: ``DocumentText.text`` and ``DocumentText.lines``.
    """
    texts: list[str] = []
    lines: list[Line] = []
    start = 0
    for paragraph in paragraphs:
        cleaned = clean_text(paragraph.text)
        if not cleaned.text:
            continue
        end = start + len(cleaned.text)
        texts.append(cleaned.text)
        lines.append(
            Line(
                span=Span(start, end),
                source=paragraph.source,
                page=paragraph.page,
                box=paragraph.box,
                is_bold=paragraph.is_bold,
                is_centered=paragraph.is_centered,
                cell=paragraph.cell,
                shifts=cleaned.shifts,
            )
        )
        start = end + 1
    return "\n".join(texts), tuple(lines)
