"""The parts of all pages as one flow of paragraphs: columns and tables that go on over a page are put together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from extractors.text.docx_frames import TableLayout, find_layout
from extractors.text.line_patterns import ends_sentence
from extractors.text.list_items import is_item
from extractors.text.paragraphs import Paragraph
from extractors.text.pdf_furniture import find_running_heads, is_in_margin, strip_digits
from extractors.text.pdf_lines import TextLine, join_texts
from extractors.text.pdf_margins import Margins, measure_margins
from extractors.text.pdf_pages import PageContent, PageParts
from extractors.text.pdf_paragraphs import is_centred, join_body, join_columns, make_paragraph
from extractors.text.pdf_tables import RuledCell, RuledTable, has_same_columns
from models.documents import Cell

# A recipient that a page break cut off stands where the column stood, within this many points.
COLUMN_SLACK = 8.0
# Centred lines of a column have their middles within this many points of each other.
MIDDLE_SLACK = 2.0

# The head of a table that was read twice agrees in this share of its letters; shorter ones must be the same.
SAME_SHARE, FEWEST_LETTERS = 0.85, 20

# A stretch of the flow: lines outside columns, lines in columns (left ones first), or a table over one or more pages.
Stretch = list[TextLine | RuledTable]


def read_flow(pages: Sequence[PageContent]) -> Iterator[Paragraph]:
    """The paragraphs of a document.

    Reads: the parts of its pages.
    Writes: paragraphs in reading order, ``source`` ``p12`` or, for a table's cell, ``t2r1c3``.
    """
    stretches = list(_divide(_drop_running_heads(pages)))
    margins = measure_margins([part for stretch in stretches for part in stretch if isinstance(part, TextLine)])
    number, tables = 0, 0
    for stretch in stretches:
        if isinstance(stretch[0], RuledTable):
            paragraphs = list(_read_table([part for part in stretch if isinstance(part, RuledTable)], tables))
            tables += any(paragraph.cell is not None for paragraph in paragraphs)
            yield from paragraphs
            continue
        lines = [part for part in stretch if isinstance(part, TextLine)]
        for group in join_columns(lines) if lines[0].zone else join_body(lines, margins):
            number += 1
            is_centered = _is_centred(group, lines, margins)
            yield make_paragraph(group, f"p{number}", is_centered=is_centered)


def _is_centred(group: Sequence[TextLine], lines: Sequence[TextLine], margins: dict[int, Margins]) -> bool:
    """True for a centred paragraph; in a column, one whose middle is that of another line with another beginning."""
    first = group[0]
    if not first.zone:
        return all(is_centred(line, margins[round(line.page_width)]) for line in group)
    middle = (first.left + first.right) / 2
    return any(
        abs((line.left + line.right) / 2 - middle) <= MIDDLE_SLACK and abs(line.left - first.left) > 2 * MIDDLE_SLACK
        for line in lines
        if line.is_right == first.is_right and line.page == first.page
    )


def _drop_running_heads(pages: Sequence[PageContent]) -> list[PageParts]:
    heads = find_running_heads([[part for part in page.parts if isinstance(part, TextLine)] for page in pages])
    return [tuple(part for part in page.parts if not _is_running_head(part, heads)) for page in pages]


def _is_running_head(part: TextLine | RuledTable, heads: frozenset[str]) -> bool:
    return isinstance(part, TextLine) and is_in_margin(part) and strip_digits(part.text) in heads


def _divide(pages: Sequence[PageParts]) -> Iterator[Stretch]:
    """The stretches of the flow; a closing or a table that goes on over a page break is one."""
    current: list[TextLine | RuledTable] = []
    for parts in pages:
        for part in parts:
            if current and not _is_same_stretch(current, part):
                yield current
                current = []
            current.append(_take_into(current, part))
    if current:
        yield current


def _is_same_stretch(current: Sequence[TextLine | RuledTable], part: TextLine | RuledTable) -> bool:
    before = current[-1]
    if isinstance(part, RuledTable):
        return isinstance(before, RuledTable) and part.page == before.page + 1 and has_same_columns(before, part)
    if isinstance(before, RuledTable):
        return False
    if part.zone == before.zone and (part.page == before.page or part.zone == 0):
        return True
    return before.zone > 0 and current[0].page == part.page - 1 and _is_rest_of_column(current, part)


def _is_rest_of_column(current: Sequence[TextLine | RuledTable], line: TextLine) -> bool:
    """True for a line on the next page that goes on with the recipients of a closing, in its left column."""
    left = [part for part in current if isinstance(part, TextLine) and not part.is_right]
    right = [part for part in current if isinstance(part, TextLine) and part.is_right]
    if not left or not right or not any(part.text.startswith("Nơi nhận") for part in left):
        return False
    if line.zone:
        return True
    is_in_column = abs(line.left - left[-1].left) <= COLUMN_SLACK and line.right < max(part.right for part in right)
    is_recipient = line.text.startswith(("-", "+", "–")) or not ends_sentence(left[-1].text)
    return is_in_column and is_recipient and abs(line.size - left[-1].size) < 0.6


def _take_into(current: Sequence[TextLine | RuledTable], part: TextLine | RuledTable) -> TextLine | RuledTable:
    """The part as a member of the stretch: a recipient on the next page joins the zone of the closing."""
    first = current[0] if current else None
    if isinstance(part, TextLine) and isinstance(first, TextLine) and first.zone and not part.zone:
        return replace(part, zone=first.zone)
    return part


def _read_table(parts: Sequence[RuledTable], table: int) -> Iterator[Paragraph]:
    """The cells of a table row by row; a header or closing set in a ruled table is read column by column."""
    cells = _join_pages(parts)
    with_text = [cell for cell in cells if cell.text]
    layout = find_layout([(cell.row, cell.column, [cell.text]) for cell in with_text])
    if layout is not TableLayout.DATA:
        if layout is TableLayout.COLUMNS:
            with_text.sort(key=lambda cell: (cell.column, cell.row))
        for cell in with_text:
            for place, group in enumerate(join_columns(cell.lines)):
                yield make_paragraph(group, f"t{table}r{cell.row}c{cell.column}p{place}")
        return
    for cell in with_text:
        yield Paragraph(
            text=cell.text,
            source=f"t{table}r{cell.row}c{cell.column}",
            page=cell.page,
            box=cell.box,
            is_bold=cell.is_bold,
            cell=Cell(table, cell.row, cell.column, cell.rows_spanned, cell.columns_spanned),
        )


def _join_pages(parts: Sequence[RuledTable]) -> list[RuledCell]:
    """The cells of a table over its pages: a repeated head once, a row that a page break cut as one."""
    cells = list(parts[0].cells)
    rows = parts[0].row_count
    for part in parts[1:]:
        skipped = _count_repeated_rows(parts[0], part)
        rest = [cell for cell in part.cells if cell.row >= skipped]
        cut = [cell for cell in rest if cell.row == skipped]
        if _is_cut_row(cells, cut, rows - 1):
            above = {cell.column: place for place, cell in enumerate(cells) if cell.row + cell.rows_spanned == rows}
            for cell in cut:
                place = above.get(cell.column)
                if place is not None and cell.text:
                    cells[place] = _append(cells[place], cell)
            rest = [cell for cell in rest if cell.row > skipped]
            skipped += 1
        cells += [replace(cell, row=cell.row - skipped + rows) for cell in rest]
        rows += part.row_count - skipped
    return cells


def _append(cell: RuledCell, rest: RuledCell) -> RuledCell:
    """A cell with what stands in its rest on the next page."""
    return replace(cell, text=join_texts([cell.text, rest.text]).strip(), lines=cell.lines + rest.lines)


def _count_repeated_rows(first: RuledTable, part: RuledTable) -> int:
    """How many rows at the top of a page repeat the head of the table."""
    for count in range(min(first.row_count, part.row_count - 1, 4), 0, -1):
        if _says_same(_read_head(first, count), _read_head(part, count)):
            return count
    return 0


def _read_head(table: RuledTable, count: int) -> str:
    return "\n".join(cell.text for cell in table.cells if cell.row < count and cell.text)


def _says_same(one: str, other: str) -> bool:
    """True for the same words with the same figures; a scan reads single letters otherwise on every page."""
    if one == other:
        return True
    if re.findall(r"\d+", one) != re.findall(r"\d+", other) or min(len(one), len(other)) < FEWEST_LETTERS:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= SAME_SHARE


def _is_cut_row(cells: Sequence[RuledCell], cut: Sequence[RuledCell], last: int) -> bool:
    """True when the first row of a page is the rest of the last one: nothing in its first cell, a sentence going on."""
    texts = {cell.column: cell.text for cell in cut if cell.text}
    if not texts or 0 in texts:
        return False
    above = {cell.column: cell.text for cell in cells if cell.row + cell.rows_spanned - 1 == last}
    return any(
        above.get(column) and not ends_sentence(above[column]) and not is_item(text) for column, text in texts.items()
    )
