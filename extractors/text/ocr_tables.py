"""Ruled tables of a scanned page: each cell is recognised as a picture of its own, so that no two cells mix."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extractors.text.ocr_grid import Grid, GridCell
from extractors.text.ocr_hocr import RecognizedWord
from extractors.text.ocr_image import find_ink
from extractors.text.ocr_regions import Region
from extractors.text.ocr_words import Block, make_rows
from extractors.text.pdf_lines import join_texts, make_line
from extractors.text.pdf_tables import RuledCell, RuledTable
from models.spans import Box

if TYPE_CHECKING:
    from PIL.Image import Image

# Lines are painted over this wide (points), and cells cut this far inside them.
PAINTED, INSET = 2.2, 1.2
# White around what stands in a cell: Tesseract wants some, and reads a lone digit best with as much as a line.
BORDER = 8
# A cell with less ink than a full stop of small letters (square points) is empty.
LEAST_INK = 2.0


@dataclass(frozen=True, slots=True)
class CellPicture:
    """A cell with ink in it: its grid's index, its place in that, its area on the page, its picture to recognise."""

    grid: int
    cell: int
    area: Region
    picture: Image


def cut_cells(grey: Image, grids: Sequence[Grid], dpi: int) -> Iterator[CellPicture]:
    """The pictures of all cells that hold ink, without their lines and with white around."""
    from PIL import ImageOps

    scale = dpi / 72
    border, inset = round(BORDER * scale), INSET * scale
    for index, grid in enumerate(grids):
        page = _paint_lines(grey, grid, scale)
        for place, cell in enumerate(grid.cells):
            left, right = grid.edges[cell.column], grid.edges[cell.column + cell.columns_spanned]
            top, bottom = grid.heights[cell.row], grid.heights[cell.row + cell.rows_spanned]
            area = Region(round(left + inset), round(top + inset), round(right - inset), round(bottom - inset))
            picture = page.crop((area.left, area.top, area.right, area.bottom))
            box = _find_written(picture, scale)
            if box is None:
                continue
            written = Region(box[0] + area.left - border, box[1] + area.top - border, 0, 0)
            yield CellPicture(index, place, written, ImageOps.expand(picture.crop(box), border, _find_paper(picture)))


def build_tables(
    grids: Sequence[Grid], blocks: Sequence[tuple[CellPicture, Block]], dpi: int, *, number: int, usual: float
) -> tuple[list[RuledTable], list[RecognizedWord]]:
    """The tables of page ``number`` with what was recognised in their cells, and its words.

    Reads: grids and blocks in dots. Writes: tables in points.
    """
    inside = {(cut.grid, cut.cell): block for cut, block in blocks}
    words: list[RecognizedWord] = []
    tables = []
    for index, grid in enumerate(grids):
        cells = []
        for place, cell in enumerate(grid.cells):
            block = inside.get((index, place))
            box = _find_box(grid, cell, dpi)
            if block is None:
                cells.append(_make_cell(cell, box, number))
                continue
            rows, kept = make_rows([block], dpi, usual=usual, is_cell=True)
            words += kept
            lines = tuple(make_line(row, number, (0.0, 0.0), zone=1) for row in rows)
            cells.append(_make_cell(cell, box, number, text=join_texts([row.text for row in rows]), lines=lines))
        tables.append(_make_table(grid, cells, number, dpi))
    return tables, words


def _make_cell(cell: GridCell, box: Box, number: int, **content: Any) -> RuledCell:
    return RuledCell(
        row=cell.row,
        column=cell.column,
        rows_spanned=cell.rows_spanned,
        columns_spanned=cell.columns_spanned,
        box=box,
        page=number,
        **content,
    )


def _make_table(grid: Grid, cells: Sequence[RuledCell], number: int, dpi: int) -> RuledTable:
    scale = 72 / dpi
    return RuledTable(
        page=number,
        top=grid.heights[0] * scale,
        bottom=grid.heights[-1] * scale,
        edges=tuple(edge * scale for edge in grid.edges),
        row_count=len(grid.heights) - 1,
        cells=tuple(cells),
    )


def _find_box(grid: Grid, cell: GridCell, dpi: int) -> Box:
    scale = 72 / dpi
    return Box(
        round(grid.edges[cell.column] * scale, 1),
        round(grid.heights[cell.row] * scale, 1),
        round(grid.edges[cell.column + cell.columns_spanned] * scale, 1),
        round(grid.heights[cell.row + cell.rows_spanned] * scale, 1),
    )


def _paint_lines(grey: Image, grid: Grid, scale: float) -> Image:
    """The page with white where the sides of a grid's cells are ruled."""
    import PIL.ImageDraw

    painted = grey.copy()
    pen, width, paper = PIL.ImageDraw.Draw(painted), round(PAINTED * scale), _find_paper(grey)
    for cell in grid.cells:
        sides = (
            (grid.edges[cell.column], grid.heights[cell.row]),
            (grid.edges[cell.column + cell.columns_spanned], grid.heights[cell.row]),
            (grid.edges[cell.column + cell.columns_spanned], grid.heights[cell.row + cell.rows_spanned]),
            (grid.edges[cell.column], grid.heights[cell.row + cell.rows_spanned]),
        )
        pen.line([*sides, sides[0]], fill=paper, width=width)
    return painted


def _find_paper(grey: Image) -> int:
    import numpy as np

    dots = np.asarray(grey)
    return int(np.percentile(dots, 80)) if dots.size else 255


def _find_written(picture: Image, scale: float) -> tuple[int, int, int, int] | None:
    """The box around the ink of a cell, dust apart; None for an empty cell."""
    if picture.width < 2 or picture.height < 2:
        return None
    ink = find_ink(picture)
    # A row or column with a single dot of ink is dust; letters have more.
    rows, columns = (ink.sum(axis=1) > 1).nonzero()[0], (ink.sum(axis=0) > 1).nonzero()[0]
    if not len(rows) or not len(columns) or int(ink.sum()) < LEAST_INK * scale**2:
        return None
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
