"""Tables of a Word file: their grid, and the order in which a person reads them (ECMA-376 part 1, 17.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from extractors.text.docx_blocks import Block
from extractors.text.docx_breaks import goes_on, split_every_break
from extractors.text.docx_frames import TableLayout, find_layout
from extractors.text.docx_xml import (
    REMOVED,
    Element,
    find_child,
    find_path,
    get_number,
    get_value,
    iter_parts,
    read_switch,
)
from models.documents import Cell


@dataclass(slots=True)
class GridCell:
    """A cell of the printed table: where it stands on the grid, how far it reaches, and what was read in it."""

    element: Element
    row: int
    column: int
    columns_spanned: int
    rows_spanned: int = 1
    blocks: tuple[Block, ...] = ()

    @property
    def has_text(self) -> bool:
        """True when anything prints in the cell."""
        return any(block.text.strip() for block in self.blocks)


def read_grid(table: Element) -> list[GridCell]:
    """The cells of a ``w:tbl`` row by row, merged ones once with their spans; removed and hidden rows left out.

    Columns are those of the grid, so that a cell keeps its column under a wide one (``w:gridSpan``, 17.4.17).
    """
    cells: list[GridCell] = []
    origins: dict[int, GridCell] = {}
    for row, element in enumerate(row for row in iter_parts(table, "tr") if not _is_row_dropped(row)):
        column = get_number(find_path(element, "trPr/gridBefore")) or 0
        above, origins = origins, {}
        beside: GridCell | None = None
        for item in iter_parts(element, "tc"):
            width = max(get_number(find_path(item, "tcPr/gridSpan")) or 1, 1)
            origin = above.get(column) if _is_continued(item, "vMerge") else None
            if beside is not None and _is_continued(item, "hMerge"):
                beside.columns_spanned += width
                origin = beside
            elif origin is not None:
                origin.rows_spanned = row - origin.row + 1
            else:
                origin = GridCell(item, row, column, width)
                cells.append(origin)
            beside = origins[column] = origin
            column += width
    return cells


def order_cells(cells: list[GridCell], table: int) -> list[Block]:
    """The blocks of a table in reading order.

    A header or closing table is read column by column, a framing one straight through, both as paragraphs; any other
    table gives one block per cell, row by row.

    Reads: cells with their blocks.
    Writes: blocks, with a Cell in data tables.
    """
    match find_layout([(cell.row, cell.column, _find_lines(cell)) for cell in cells if cell.has_text]):
        case TableLayout.COLUMNS:
            blocks = (block for cell in _order_by_column(cells) for block in _join_wrapped(cell.blocks))
            return [block if block.cell else replace(block, is_framed=True) for block in blocks]
        case TableLayout.FRAME:
            return [block for cell in cells for block in cell.blocks]
        case TableLayout.DATA:
            return [_join_cell(cell, table) for cell in cells if cell.has_text]


def _is_row_dropped(row: Element) -> bool:
    properties = find_child(row, "trPr")
    if properties is None:
        return False
    return any(child.tag in REMOVED for child in properties) or read_switch(properties, "hidden") is True


def _is_continued(cell: Element, name: str) -> bool:
    """True for a cell that a merge swallows: ``vMerge`` or ``hMerge`` without ``restart``."""
    merge = find_path(cell, f"tcPr/{name}")
    return merge is not None and get_value(merge) != "restart"


def _find_lines(cell: GridCell) -> list[str]:
    return [line for block in cell.blocks for line in split_every_break(block.text)]


def _order_by_column(cells: list[GridCell]) -> Iterable[GridCell]:
    """Column by column; a cell as wide as the table parts what stands above it from what stands below."""
    width = max(cell.column + cell.columns_spanned for cell in cells)
    band = 0
    bands: list[tuple[int, int, int, GridCell]] = []
    for row, in_row in groupby(cells, key=lambda cell: cell.row):
        row_cells = list(in_row)
        is_wide = width > 1 and row_cells[0].column == 0 and row_cells[0].columns_spanned >= width
        band += is_wide
        bands += [(band, cell.column, row, cell) for cell in row_cells]
        band += is_wide
    return [cell for *_, cell in sorted(bands, key=lambda item: item[:3])]


def _join_wrapped(blocks: Iterable[Block]) -> list[Block]:
    """The blocks of a narrow cell, a recipient that runs over several paragraphs as one."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1].text.rstrip() if joined else ""
        if before.startswith("-") and before[-1] not in ";.:" and goes_on(block.text.lstrip()):
            joined[-1] = replace(joined[-1], text=f"{before} {block.text.lstrip()}")
        else:
            joined.append(block)
    return joined


def _join_cell(cell: GridCell, table: int) -> Block:
    blocks = [block for block in cell.blocks if block.text.strip()]
    return Block(
        text=" ".join(block.text.strip() for block in blocks),
        source=f"t{table}r{cell.row}c{cell.column}",
        is_bold=all(block.is_bold for block in blocks),
        is_centered=all(block.is_centered for block in blocks),
        cell=Cell(table, cell.row, cell.column, cell.rows_spanned, cell.columns_spanned),
    )
