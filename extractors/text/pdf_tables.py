"""Ruled tables of a PDF page: their grid from the ruling lines (pdfplumber), their text from our own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from extractors.text.pdf_characters import Character
from extractors.text.pdf_lines import TextLine, join_texts, make_line
from extractors.text.pdf_words import group_rows
from models.spans import Box

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

    from extractors.text.pdf_opinion import PlumberDocument

# Edges this near each other are one ruling line, drawn twice or with a width of its own.
EDGE_TOLERANCE = 3.0
WIDEST_SHIFT = 20.0
# A page with fewer painted paths than this has no table: a grid of two by two takes four lines.
FEWEST_PATHS = 3
# A page with more paths than this is a drawing or a map, on which looking for a grid takes minutes.
MOST_PATHS = 5000
PATH_TYPE = 2
# A table row is at least this high: a path that is less high is a line or an underline.
LOWEST_ROW = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledCell:
    """A cell of a ruled table: where it stands on the grid, how far it reaches, and its text on one line."""

    row: int
    column: int
    rows_spanned: int
    columns_spanned: int
    box: Box
    page: int
    text: str = ""
    is_bold: bool = False
    lines: tuple[TextLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledTable:
    """A ruled table on one page. ``edges`` are the heights and places of its vertical lines, from left to right."""

    page: int
    top: float
    bottom: float
    edges: tuple[float, ...]
    row_count: int
    cells: tuple[RuledCell, ...]


def may_hold_table(page: PdfPage) -> bool:
    """True when a page has painted paths enough for a grid; cheap, so that pdfplumber is asked for few pages."""
    paths = [item.get_bounds() for item in page.get_objects(filter=[PATH_TYPE], max_depth=3)]
    if len(paths) > MOST_PATHS:
        return False
    upright = sum(top - bottom >= LOWEST_ROW for _, bottom, _, top in paths)
    if len(paths) >= FEWEST_PATHS and upright >= 2:
        return True
    return any(top - bottom >= 3 * LOWEST_ROW and right - left >= 10 * LOWEST_ROW for left, bottom, right, top in paths)


def find_tables(opinion: PlumberDocument, number: int) -> list[RuledTable]:
    """The ruled tables of page ``number`` (1-based), still without text; frames of one row or column are none."""
    boxes = opinion.find_table_boxes(number - 1, _is_ruling)
    found = (_make_table(sorted(set(cells), key=_find_corner), number) for cells in boxes)
    return sorted((table for table in found if table is not None), key=lambda table: table.top)


def _find_corner(box: Box) -> tuple[float, float]:
    return box.top, box.left


def fill_tables(
    tables: Sequence[RuledTable], characters: Sequence[Character]
) -> tuple[list[RuledTable], list[Character]]:
    """The tables with the text of their cells, and the characters that stand outside all of them."""
    inside: dict[tuple[int, int], list[Character]] = {}
    outside: list[Character] = []
    for character in characters:
        place = _find_cell(tables, character)
        if place is None:
            outside.append(character)
        else:
            inside.setdefault(place, []).append(character)
    filled = []
    for index, table in enumerate(tables):
        cells = tuple(_fill_cell(cell, inside.get((index, at), [])) for at, cell in enumerate(table.cells))
        filled.append(
            RuledTable(
                page=table.page,
                top=table.top,
                bottom=table.bottom,
                edges=table.edges,
                row_count=table.row_count,
                cells=cells,
            )
        )
    return filled, outside


def has_same_columns(one: RuledTable, other: RuledTable) -> bool:
    """True when two tables have their vertical lines in the same places: the second may go on with the first.

    Sheets lie otherwise on the glass of a scanner, so that all lines may stand a little further left or right.
    """
    if len(one.edges) != len(other.edges):
        return False
    steps = [b - a for a, b in zip(one.edges, other.edges, strict=True)]
    shift = sum(steps) / len(steps)
    return abs(shift) <= WIDEST_SHIFT and all(abs(step - shift) <= 2 * EDGE_TOLERANCE for step in steps)


def _is_ruling(item: dict[str, Any]) -> bool:
    """False for an area that is only filled: shading behind words looks like a frame around them."""
    if item.get("object_type") not in ("rect", "curve") or item.get("stroke"):
        return True
    return min(float(item["width"]), float(item["height"])) <= EDGE_TOLERANCE


def _make_table(boxes: Sequence[Box], number: int) -> RuledTable | None:
    edges = _merge_edges([edge for box in boxes for edge in (box.left, box.right)])
    heights = _merge_edges([edge for box in boxes for edge in (box.top, box.bottom)])
    if len(edges) < 3 or len(heights) < 2 or len(boxes) < 2:
        return None
    cells = []
    for box in boxes:
        row, row_end = _find_edge(heights, box.top), _find_edge(heights, box.bottom)
        column, column_end = _find_edge(edges, box.left), _find_edge(edges, box.right)
        if row_end > row and column_end > column:
            cells.append(
                RuledCell(
                    row=row,
                    column=column,
                    rows_spanned=row_end - row,
                    columns_spanned=column_end - column,
                    box=box,
                    page=number,
                )
            )
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return RuledTable(
        page=number,
        top=heights[0],
        bottom=heights[-1],
        edges=tuple(edges),
        row_count=len(heights) - 1,
        cells=tuple(cells),
    )


def _merge_edges(edges: Sequence[float]) -> list[float]:
    """The edges from small to large, near ones as one."""
    ordered = sorted(edges)
    return ordered[:1] + [after for before, after in pairwise(ordered) if after - before > EDGE_TOLERANCE]


def _find_edge(edges: Sequence[float], edge: float) -> int:
    return min(range(len(edges)), key=lambda index: abs(edges[index] - edge))


def _find_cell(tables: Sequence[RuledTable], character: Character) -> tuple[int, int] | None:
    """The table and cell in which the middle of a character stands."""
    x, y = (character.left + character.right) / 2, (character.top + character.bottom) / 2
    for index, table in enumerate(tables):
        if not (table.top <= y <= table.bottom and table.edges[0] <= x <= table.edges[-1]):
            continue
        for at, cell in enumerate(table.cells):
            if cell.box.left <= x <= cell.box.right and cell.box.top <= y <= cell.box.bottom:
                return index, at
    return None


def _fill_cell(cell: RuledCell, characters: Sequence[Character]) -> RuledCell:
    if not characters:
        return cell
    rows, _ = group_rows(characters)
    words = [word for row in rows for word in row.words if any(letter.isalnum() for letter in word.text)]
    return RuledCell(
        row=cell.row,
        column=cell.column,
        rows_spanned=cell.rows_spanned,
        columns_spanned=cell.columns_spanned,
        box=cell.box,
        page=cell.page,
        text=join_texts([row.text for row in rows]),
        lines=tuple(make_line(row, cell.page, (0.0, 0.0), zone=1) for row in rows),
        is_bold=bool(words) and all(word.is_bold for word in words),
    )
