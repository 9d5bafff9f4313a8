"""The grids that ruling lines of a scanned page make: cells, merged ones too; frames and stamps are none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from extractors.text.ocr_rulings import Ruling

# In points: lines this near each other are one; a line ends at another when it comes this near.
SAME_PLACE, REACH = 4.0, 5.0
# A row is at least this high, a column this wide, a table this wide: the frame of a stamp for incoming papers has 170.
LOWEST_ROW, NARROWEST_COLUMN, NARROWEST_TABLE = 9.0, 12.0, 190.0
# A side of a cell is ruled when this share of it is, the outer sides of a table taken together this share.
RULED_SHARE, FRAMED_SHARE = 0.5, 0.75
# Strokes of letters one below the other do not reach the lines above and below them.
PLAIN_SHARE = 0.92
# So many lines across that begin or end at one place make an outer side.
FEWEST_ENDS = 3
# Grids beyond this are drawings or squared paper.
MOST_CELLS = 1500

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: its first row and column, and how many of each it spans."""

    row: int
    column: int
    rows_spanned: int
    columns_spanned: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: the places of its upright lines and of those across, in dots, and its cells in reading order."""

    edges: tuple[float, ...]
    heights: tuple[float, ...]
    cells: tuple[GridCell, ...]


def find_grids(across: Sequence[Ruling], upright: Sequence[Ruling], dpi: int) -> list[Grid]:
    """The tables that lines make, from top to bottom: two columns and one line within at least, framed all round."""
    scale = dpi / 72
    upright = _choose_sides(across, upright, scale)
    grids = (_make_grid(rows, columns, scale) for rows, columns in _group_lines(across, upright, REACH * scale))
    return sorted((grid for grid in grids if grid is not None), key=lambda grid: grid.heights[0])


def _group_lines(
    across: Sequence[Ruling], upright: Sequence[Ruling], reach: float
) -> Iterable[tuple[list[Ruling], list[Ruling]]]:
    """Lines that cross or touch each other, together."""
    groups: list[tuple[list[Ruling], list[Ruling]]] = []
    for column in upright:
        touching = [row for row in across if _touch(row, column, reach)]
        joined: tuple[list[Ruling], list[Ruling]] = (touching, [column])
        rest = []
        for group in groups:
            if any(row in touching for row in group[0]):
                joined = ([*joined[0], *(row for row in group[0] if row not in joined[0])], joined[1] + group[1])
            else:
                rest.append(group)
        groups = [*rest, joined]
    return groups


def _choose_sides(across: Sequence[Ruling], upright: Sequence[Ruling], scale: float) -> list[Ruling]:
    """The upright lines that go from one line across to another, in pieces perhaps; strokes of letters end anywhere.

    Where a side is plain from top to bottom, or over most of its height, it is one, and counts where half of it shows.
    """
    reach, slack = REACH * scale, SAME_PLACE / 2 * scale
    sides: list[Ruling] = []
    for pieces in _group_by_place(upright, slack):
        place = pieces[0].place
        crossing = sorted(row.place for row in across if row.first - reach <= place <= row.last + reach)
        spans = [(top, bottom) for top, bottom in pairwise(crossing) if bottom - top > LOWEST_ROW * scale]
        shares = {span: _measure(pieces, place, span, slack) for span in spans}
        if not shares:
            continue
        whole = _measure(pieces, place, (crossing[0], crossing[-1]), slack)
        if whole >= RULED_SHARE or max(shares.values()) >= PLAIN_SHARE:
            kept = [span for span in spans if shares[span] >= RULED_SHARE]
            sides += [Ruling(place, round(top), round(bottom)) for top, bottom in kept]
    return sides


def _group_by_place(lines: Sequence[Ruling], slack: float) -> list[list[Ruling]]:
    """Lines that stand where a longer one does, behind that."""
    groups: list[list[Ruling]] = []
    for line in sorted(lines, key=lambda one: one.first - one.last):
        group = next((group for group in groups if abs(line.place - group[0].place) <= slack), None)
        if group is None:
            groups.append([line])
        else:
            group.append(line)
    return groups


def _touch(row: Ruling, column: Ruling, reach: float) -> bool:
    is_across = row.first - reach <= column.place <= row.last + reach
    return is_across and column.first - reach <= row.place <= column.last + reach


def _add_outer_sides(across: Sequence[Ruling], upright: list[Ruling], scale: float) -> list[Ruling]:
    """The upright lines, with an outer one where none is but lines across begin or end at one place.

    Many tables are drawn open at their sides, and there scans are faint.
    """
    if len(across) < FEWEST_ENDS:
        return upright
    first, last = min(line.first for line in upright), max(line.last for line in upright)
    added = []
    for ends, outer in (
        ([float(line.first) for line in across], min(line.place for line in upright)),
        ([float(line.last) for line in across], max(line.place for line in upright)),
    ):
        place = median(ends)
        agreeing = sum(abs(end - place) <= REACH * scale for end in ends)
        is_outside = abs(place - outer) > NARROWEST_COLUMN * scale
        if is_outside and agreeing >= max(FEWEST_ENDS, len(ends) / 2):
            added.append(Ruling(place, first, last))
    return upright + added


def _make_grid(across: list[Ruling], upright: list[Ruling], scale: float) -> Grid | None:
    upright = _add_outer_sides(across, upright, scale)
    heights = _merge([line.place for line in across], max(SAME_PLACE, LOWEST_ROW) * scale)
    edges = _merge([line.place for line in upright], max(SAME_PLACE, NARROWEST_COLUMN) * scale)
    rows, columns = len(heights) - 1, len(edges) - 1
    if rows < 1 or columns < 2 or rows * columns > MOST_CELLS or edges[-1] - edges[0] < NARROWEST_TABLE * scale:
        return None
    slack = SAME_PLACE * scale
    if not _is_framed(across, upright, (edges, heights), slack):
        return None
    joined: list[tuple[Place, Place]] = []
    for row in range(rows):
        for column in range(columns):
            sides = heights[row], heights[row + 1]
            if column + 1 < columns and _measure(upright, edges[column + 1], sides, slack) < RULED_SHARE:
                joined.append(((row, column), (row, column + 1)))
            ends = edges[column], edges[column + 1]
            if row + 1 < rows and _measure(across, heights[row + 1], ends, slack) < RULED_SHARE:
                joined.append(((row, column), (row + 1, column)))
    cells = _merge_cells(rows, columns, joined)
    if len(cells) < 2:
        return None
    return Grid(tuple(edges), tuple(heights), tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))))


def _merge(places: Iterable[float], slack: float) -> list[float]:
    """Places from small to large, near ones as their mean."""
    groups: list[list[float]] = []
    for place in sorted(places):
        if groups and place - groups[-1][-1] <= slack:
            groups[-1].append(place)
        else:
            groups.append([place])
    return [sum(group) / len(group) for group in groups]


def _is_framed(
    across: Sequence[Ruling], upright: Sequence[Ruling], lines: tuple[list[float], list[float]], slack: float
) -> bool:
    """True when all four outer sides are mostly ruled."""
    edges, heights = lines
    sides = [_measure(across, place, (edges[0], edges[-1]), slack) for place in (heights[0], heights[-1])]
    sides += [_measure(upright, place, (heights[0], heights[-1]), slack) for place in (edges[0], edges[-1])]
    return min(sides) >= RULED_SHARE and sum(sides) >= 4 * FRAMED_SHARE


def _measure(lines: Sequence[Ruling], place: float, ends: tuple[float, float], slack: float) -> float:
    """The share of a stretch at a place that lines cover."""
    covered = [
        (max(line.first, ends[0]), min(line.last, ends[1])) for line in lines if abs(line.place - place) <= slack
    ]
    total, reached = 0.0, ends[0]
    for first, last in sorted(covered):
        if last > max(first, reached):
            total += last - max(first, reached)
            reached = last
    return total / max(1.0, ends[1] - ends[0])


def _merge_cells(rows: int, columns: int, joined: Sequence[tuple[Place, Place]]) -> list[GridCell]:
    """Cells of the grid; places without a line between them are one cell where they make a rectangle."""
    groups = {(row, column): {(row, column)} for row in range(rows) for column in range(columns)}
    for one, other in joined:
        if groups[one] is not groups[other]:
            groups[one] |= groups[other]
            for place in groups[other]:
                groups[place] = groups[one]
    cells: list[GridCell] = []
    for group in {id(group): group for group in groups.values()}.values():
        top, bottom = min(row for row, _ in group), max(row for row, _ in group)
        left, right = min(column for _, column in group), max(column for _, column in group)
        if len(group) == (bottom - top + 1) * (right - left + 1):
            cells.append(GridCell(top, left, bottom - top + 1, right - left + 1))
        else:
            cells += [GridCell(row, column, 1, 1) for row, column in group]
    return cells
