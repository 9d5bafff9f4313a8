"""One page of a PDF as its parts: lines of text and ruled tables, from top to bottom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from unicodedata import normalize

from extractors.text.pdf_characters import Character, Frame, compose, find_frame, read_characters
from extractors.text.pdf_furniture import drop_page_number, drop_stamps
from extractors.text.pdf_lines import TextLine, order_lines
from extractors.text.pdf_tables import RuledTable, fill_tables, find_tables, may_hold_table
from extractors.text.pdf_words import Overprint, Row, group_rows

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

    from extractors.text.pdf_opinion import PlumberDocument

# Annotations that put letters on the page: text fields and signatures (20), free text (3), stamps (13).
PRINTED_ANNOTATIONS = frozenset({3, 13, 20})
# A page with fewer letters than this and a picture on it is a scan.
FEWEST_LETTERS = 8
IMAGE_TYPE = 3
FLATTEN_FOR_DISPLAY = 0

PageParts = tuple[TextLine | RuledTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContent:
    """What a page says, and what was noticed while reading it.

    ``letters`` counts its letters and digits for the second opinion; ``is_scan`` means a picture without letters;
    ``is_machine_read`` that most letters are invisible, the text layer of a scanner.
    """

    number: int
    parts: PageParts
    overprints: tuple[Overprint, ...] = ()
    letters: Counter[str]
    is_scan: bool = False
    is_machine_read: bool = False
    turned_letters: int = 0
    has_stamp: bool = False


def read_page(document: PdfDocument, index: int, opinion: PlumberDocument) -> PageContent:
    """The parts of the page at ``index`` (0-based); the page is closed again.

    Reads: the page's characters, annotations and ruling lines.
    Writes: lines in reading order with tables between them; page numbers and signature stamps left out.
    """
    page = document[index]
    try:
        frame = find_frame(page)
        characters = list(read_characters(page, frame))
        overlay = _read_overlay(document, page, index, frame) if _has_printed_annotations(page) else []
        has_table, has_image = may_hold_table(page), _has_image(page)
    finally:
        page.close()
    number = index + 1
    letters = Counter(count_letters(compose(characters)))
    visible, has_stamp = drop_stamps(characters)
    overlaid, has_overlaid_stamp = drop_stamps(overlay)
    tables = find_tables(opinion, number) if has_table else []
    filled, outside = fill_tables(tables, visible + overlaid)
    rows, overprints = group_rows(outside)
    kept = drop_page_number(rows, frame.height)
    painted = [character for character in characters if not character.is_blank]
    return PageContent(
        number=number,
        parts=order_parts(kept, filled, number, (frame.width, frame.height)),
        overprints=tuple(overprints),
        letters=letters,
        is_scan=has_image and sum(letters.values()) < FEWEST_LETTERS,
        is_machine_read=sum(character.face.is_invisible for character in painted) * 2 > len(painted),
        turned_letters=sum(not character.face.is_upright for character in painted if character.text.isalnum()),
        has_stamp=has_stamp or has_overlaid_stamp,
    )


def count_letters(characters: Sequence[Character]) -> list[str]:
    """The letters and digits of characters, tones and marks apart, so that two readers can be compared."""
    text = normalize("NFD", "".join(character.text for character in characters))
    return [letter for letter in text if letter.isalnum()]


def _has_printed_annotations(page: PdfPage) -> bool:
    import pypdfium2.raw as pdfium

    for index in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            if pdfium.FPDFAnnot_GetSubtype(annotation) in PRINTED_ANNOTATIONS:
                return True
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return False


def _has_image(page: PdfPage) -> bool:
    return next(iter(page.get_objects(filter=[IMAGE_TYPE], max_depth=3)), None) is not None


def _read_overlay(document: PdfDocument, page: PdfPage, index: int, frame: Frame) -> list[Character]:
    """What annotations print over a page: number and day are often stamped so when a document is signed.

    The page is flattened in memory and read again; characters that were not there before are the overlay.
    """
    import pypdfium2.raw as pdfium

    before = Counter(_find_key(character) for character in read_characters(page, frame))
    if pdfium.FPDFPage_Flatten(page.raw, FLATTEN_FOR_DISPLAY) != pdfium.FLATTEN_SUCCESS:
        return []
    flattened = document[index]
    try:
        overlay = []
        for character in read_characters(flattened, frame):
            key = _find_key(character)
            if before[key] > 0:
                before[key] -= 1
            elif not character.is_blank:
                overlay.append(replace(character, is_overlay=True))
        return overlay
    finally:
        flattened.close()


def _find_key(character: Character) -> tuple[str, int, int]:
    return character.text, round(character.left * 2), round(character.baseline * 2)


def order_parts(rows: Sequence[Row], tables: Sequence[RuledTable], number: int, size: tuple[float, float]) -> PageParts:
    """The lines in reading order with each table between those above and those below it."""
    parts: list[TextLine | RuledTable] = []
    rest = list(rows)
    for table in tables:
        above = [row for row in rest if row.baseline <= table.top]
        rest = [row for row in rest if row.baseline > table.top]
        parts += order_lines(above, number, size)
        parts.append(table)
    return (*parts, *order_lines(rest, number, size))
