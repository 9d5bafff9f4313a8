"""Tables in text files: their cells, and what becomes of them as paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.text.line_patterns import MOTTO_PATTERN, RECIPIENTS_PATTERN, is_sign_line
from extractors.text.markdown import PlainLine, strip_marks
from extractors.text.paragraphs import Paragraph
from extractors.text.wrapping import CELL_LAYOUT, join_lines, split_block
from models.documents import Cell

RawLine = tuple[int, str]

HEADER_ROW_PATTERN = re.compile(r"(?:STT|TT|Số TT)\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RawCell:
    """One cell of a table as it stands in the file: pairs of line number and line."""

    lines: tuple[RawLine, ...]
    column: int
    columns_spanned: int = 1


RawTable = tuple[tuple[RawCell, ...], ...]


def read_table(table: RawTable, ordinal: int) -> Iterator[Paragraph]:
    """The paragraphs of a table, the ``ordinal``-th (0-based) of its document.

    Header and closing tables are read column by column, every paragraph for itself; a table of one column is a
    frame around paragraphs; any other gives one paragraph per cell, row by row.
    """
    if is_layout_table(table):
        yield from _read_columns(table, ordinal)
        return
    for row_index, row in enumerate(table):
        for cell in row:
            lines = strip_marks(cell.lines) if cell.lines else ()
            if lines:
                yield Paragraph(
                    text=join_lines([line.text for line in lines]),
                    source=f"t{ordinal + 1}r{row_index + 1}c{cell.column + 1}",
                    is_bold=_are_bold(lines),
                    cell=Cell(table=ordinal, row=row_index, column=cell.column, columns_spanned=cell.columns_spanned),
                )


def is_layout_table(table: RawTable) -> bool:
    """True for a table that only places things side by side: issuer and national title, recipients and signature."""
    width = max(cell.column + cell.columns_spanned for row in table for cell in row)
    if width == 1:
        return True
    if width > 4 or len(table) > 8:
        return False
    first_cell = next((line.text for line in _strip_cell(table[0][0])), "") if table[0] else ""
    if HEADER_ROW_PATTERN.fullmatch(first_cell):
        return False
    texts = [line.text for row in table for cell in row for line in _strip_cell(cell)]
    return any(MOTTO_PATTERN.match(text) or RECIPIENTS_PATTERN.fullmatch(text) or is_sign_line(text) for text in texts)


def _read_columns(table: RawTable, ordinal: int) -> Iterator[Paragraph]:
    """The paragraphs of a header or closing table, column by column, each column from the top."""
    cells = sorted(
        ((cell.column, row_index, cell) for row_index, row in enumerate(table) for cell in row),
        key=lambda place: place[:2],
    )
    for column, row_index, cell in cells:
        for lines in split_block(_strip_cell(cell), CELL_LAYOUT, is_header=True):
            yield Paragraph(
                text=join_lines([line.text for line in lines]),
                source=f"t{ordinal + 1}r{row_index + 1}c{column + 1}",
                is_bold=_are_bold(lines),
            )


def _strip_cell(cell: RawCell) -> tuple[PlainLine, ...]:
    return strip_marks(cell.lines) if cell.lines else ()


def _are_bold(lines: Sequence[PlainLine]) -> bool:
    lettered = [line for line in lines if any(letter.isalpha() for letter in line.text)]
    return bool(lettered) and all(line.is_bold for line in lettered)
