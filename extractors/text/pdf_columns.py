"""The two columns of a header (issuer, national title) and of a closing (Nơi nhận, signature).

Nghị định 30/2020/NĐ-CP sets them side by side without ruling lines; between them runs a white corridor that no row
crosses. They are cut there before lines are joined, and the left column is read first.
"""

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.text.line_patterns import (
    LONE_MARK_PATTERN,
    MOTTO_PATTERN,
    NUMBER_LINE_PATTERN,
    PLACE_DATE_PATTERN,
    SIGN_LINE_PATTERN,
    is_type_line,
)
from extractors.text.pdf_words import Row, Word

# A gap as wide as this many letters parts columns; between justified words it stays well below two.
COLUMN_GAP = 1.8
# Beside a known right column (national title, place and date, signature) a narrow gap is enough.
NARROW_GAP = 0.35
# Other rows of the columns leave at least this share of a letter free around the cut.
CORRIDOR_SHARE = 0.3
# A row of the left column this many sizes under the one before it no longer belongs to the columns.
TAIL_GAP = 3.0
DATE_PATTERN = re.compile(r"ngày\b.*\btháng\b.*\bnăm\b", re.IGNORECASE)
PARTY_PATTERN = re.compile(r"ĐẢNG CỘNG SẢN VIỆT NAM")


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows ``first`` to ``last`` (inclusive) of a page that stand in two columns, cut at ``cut``."""

    first: int
    last: int
    cut: float


def find_columns(rows: Sequence[Row]) -> list[Columns]:
    """The stretches of rows that stand in two columns, from top to bottom."""
    found: list[Columns] = []
    index = 0
    while index < len(rows):
        start = found[-1].last + 1 if found else 0
        columns = next((grown for gap in _find_seeds(rows, index) if (grown := _grow(rows, index, start, gap))), None)
        if columns is not None:
            found.append(columns)
            index = columns.last + 1
        else:
            index += 1
    return found


def split_row(row: Row, cut: float) -> tuple[Row | None, Row | None]:
    """The parts of a row left and right of a cut, None where there is none."""
    left = tuple(word for word in row.words if (word.left + word.right) / 2 < cut)
    right = tuple(word for word in row.words if (word.left + word.right) / 2 >= cut)
    return Row(left) if left else None, Row(right) if right else None


def _find_seeds(rows: Sequence[Row], index: int) -> list[tuple[float, float]]:
    """The gaps of a row, or between it and the next one beside it, at which columns may part; the widest first."""
    row = rows[index]
    seeds = [
        (before.right, after.left)
        for before, after in zip(row.words, row.words[1:], strict=False)
        if _is_column_gap(row, before, after)
    ]
    if index + 1 < len(rows):
        below = rows[index + 1]
        if below.baseline - row.baseline < 0.8 * row.size:
            if row.right < below.left:
                seeds.append((row.right, below.left))
            elif below.right < row.left:
                seeds.append((below.right, row.left))
    return sorted(seeds, key=lambda gap: gap[0] - gap[1])


def _is_column_gap(row: Row, before: Word, after: Word) -> bool:
    gap, size = after.left - before.right, row.size
    if before is row.words[0] and (LONE_MARK_PATTERN.fullmatch(before.text) or not before.text.isalnum()):
        return False
    if gap >= COLUMN_GAP * size:
        return True
    if gap < NARROW_GAP * size:
        return False
    rest = " ".join(word.text for word in row.words[row.words.index(after) :])
    return any(
        pattern.match(rest) is not None
        for pattern in (MOTTO_PATTERN, PARTY_PATTERN, PLACE_DATE_PATTERN, SIGN_LINE_PATTERN)
    ) and gap >= 1.2 * _measure_blank(row)


def _measure_blank(row: Row) -> float:
    gaps = [after.left - before.right for before, after in zip(row.words, row.words[1:], strict=False)]
    return statistics.median(gaps) if gaps else 0.0


def _grow(rows: Sequence[Row], seed: int, start: int, gap: tuple[float, float]) -> Columns | None:
    """The columns around a seed row, or None when too few rows stand beside each other."""
    corridor: tuple[float, float] | None = gap
    first = last = seed
    for index in range(seed, len(rows)):
        narrowed = _narrow(rows[index], corridor)
        if narrowed is None:
            break
        corridor, last = narrowed, index
    for index in range(seed - 1, start - 1, -1):
        narrowed = _narrow(rows[index], corridor)
        if narrowed is None:
            break
        corridor, first = narrowed, index
    assert corridor is not None
    cut = (corridor[0] + corridor[1]) / 2
    return _trim(rows, Columns(first, last, cut))


def _narrow(row: Row, corridor: tuple[float, float] | None) -> tuple[float, float] | None:
    """The corridor that a row leaves free, or None when the row crosses it."""
    if corridor is None:
        return None
    low, high = corridor
    middle = (low + high) / 2
    candidates: list[tuple[float, float]] = []
    if row.right < high:
        candidates.append((max(low, row.right), high))
    if row.left > low:
        candidates.append((low, min(high, row.left)))
    for before, after in zip(row.words, row.words[1:], strict=False):
        if before.right < high and after.left > low and _is_column_gap(row, before, after):
            candidates.append((max(low, before.right), min(high, after.left)))
    free = [item for item in candidates if item[1] - item[0] >= CORRIDOR_SHARE * row.size]
    return max(free, key=lambda item: (item[1] - item[0], -abs(middle - item[0])), default=None)


def _trim(rows: Sequence[Row], columns: Columns) -> Columns | None:
    """The columns without the rows above and below that only happen to be short."""
    sides = [split_row(row, columns.cut) for row in rows[columns.first : columns.last + 1]]
    middle = (min(row.left for row in rows) + max(row.right for row in rows)) / 2
    rights = [right for _, right in sides if right is not None]
    if not rights:
        return None
    centre = statistics.median([_find_centre(right) for right in rights])
    across = [_stands_across(side, middle, centre) for side in sides]
    first = next((place for place, (_, right) in enumerate(sides) if right is not None and not across[place]), None)
    if first is None:
        return None
    inside = rows[columns.first : columns.last + 1]
    while first and not across[first - 1] and _is_beside(inside[first - 1], inside[first]):
        first -= 1
    last, above = first, inside[first].baseline
    for place in range(first, len(inside)):
        left, right = sides[place]
        is_tail = right is None and inside[place].baseline - above > TAIL_GAP * inside[place].size
        if across[place] or is_tail:
            break
        above = inside[place].baseline if left is not None else above
        last = place
    kept = sides[first : last + 1]
    few = min(sum(left is not None for left, _ in kept), sum(right is not None for _, right in kept))
    if few < 2 and not any(_is_number_and_date(side) for side in kept):
        return None
    return Columns(columns.first + first, columns.first + last, columns.cut)


def _is_number_and_date(side: tuple[Row | None, Row | None]) -> bool:
    """True for the row with number and date, which a header that lost all other rows still has."""
    left, right = side
    if left is None or right is None:
        return False
    return NUMBER_LINE_PATTERN.match(left.text) is not None and DATE_PATTERN.search(right.text) is not None


def _stands_across(side: tuple[Row | None, Row | None], middle: float, centre: float) -> bool:
    """True for a row that stands in one column by chance: a type of instrument, or a line in the middle of the page."""
    left, right = side
    if left is not None and right is not None:
        return False
    row = left or right
    if row is None or is_type_line(row.text):
        return True
    return left is None and abs(_find_centre(row) - middle) < abs(_find_centre(row) - centre)


def _is_beside(upper: Row, lower: Row) -> bool:
    """True when two rows stand on nearly one height, as columns with lines of different pitch do."""
    return lower.baseline - upper.baseline < 0.9 * lower.size


def _find_centre(row: Row) -> float:
    return (row.left + row.right) / 2
