"""Lines of a page in reading order: the rows, cut into columns where they stand in two."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.text.pdf_columns import find_columns, split_row
from extractors.text.pdf_words import Row
from models.spans import Box

# Programs break a line behind a hyphen or a stroke inside a code or a span of years: 31/TTr- / VHXH, 2021- / 2030,
# 31/ / TTr. A stroke behind a word mostly had a blank behind it (Chủ trì/ Phối hợp).
BROKEN_CODE_PATTERN = re.compile(r"[^\W_]-$|\d/$")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLine:
    """One line of text on a page.

    ``zone`` numbers the header or closing columns of a page from 1, 0 outside them; ``is_right`` tells the right
    column. ``first_width`` is the width of the line's first word with a blank: the room that it would have needed on
    the line before.
    """

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    baseline: float
    size: float
    page_width: float
    page_height: float
    is_bold: bool
    begins_bold: bool
    first_width: float
    zone: int = 0
    is_right: bool = False

    @property
    def box(self) -> Box:
        """Where the line stands."""
        return Box(round(self.left, 1), round(self.top, 1), round(self.right, 1), round(self.bottom, 1))


def order_lines(rows: Sequence[Row], page: int, page_size: tuple[float, float]) -> Iterator[TextLine]:
    """The lines of a page in reading order: header and closing left column first, all else from top to bottom."""
    place = 0
    for zone, columns in enumerate(find_columns(rows), start=1):
        for row in rows[place : columns.first]:
            yield make_line(row, page, page_size)
        halves = [split_row(row, columns.cut) for row in rows[columns.first : columns.last + 1]]
        for is_right in (False, True):
            for half in halves:
                row_part = half[is_right]
                if row_part is not None:
                    yield make_line(row_part, page, page_size, zone=zone, is_right=is_right)
        place = columns.last + 1
    for row in rows[place:]:
        yield make_line(row, page, page_size)


def make_line(
    row: Row, page: int, page_size: tuple[float, float], *, zone: int = 0, is_right: bool = False
) -> TextLine:
    """A row, or its part in one column, as a line."""
    lettered = [word for word in row.words if any(letter.isalnum() for letter in word.text)]
    first = row.words[0]
    return TextLine(
        text=row.text,
        page=page,
        left=row.left,
        right=row.right,
        top=row.top,
        bottom=row.bottom,
        baseline=row.baseline,
        size=row.size,
        page_width=page_size[0],
        page_height=page_size[1],
        is_bold=bool(lettered) and all(word.is_bold for word in lettered),
        begins_bold=bool(lettered) and lettered[0].is_bold,
        first_width=first.right - first.left + 0.25 * row.size,
        zone=zone,
        is_right=is_right,
    )


def join_texts(texts: Sequence[str]) -> str:
    """Lines as one text: a break becomes a blank, and nothing inside a code or behind a hyphen without a blank."""
    joined = ""
    for text in texts:
        is_broken = BROKEN_CODE_PATTERN.search(joined) and text[:1].isalnum()
        joined += text if not joined or is_broken else f" {text}"
    return joined
