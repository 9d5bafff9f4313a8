"""The regions of a scanned page that are recognised apart: columns of header and closing, and all between them.

Side by side columns whose lines stand at different heights were read as one line and half of them lost, so a page is
cut along white corridors first. A cut too many does no harm: words are put back into rows by their places.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from extractors.text.ocr_image import find_ink, shrink

if TYPE_CHECKING:
    from PIL.Image import Image

# The page is looked at with one dot for a point.
LOOK_DPI = 72
# A corridor between columns is at least this wide and high (points): gaps of justified lines are under 9 points wide
# and do not line up over four lines.
CORRIDOR_WIDTH, CORRIDOR_HEIGHT = 11, 56
# Header and closing columns part in the middle of the page.
FIRST_SHARE, LAST_SHARE = 0.25, 0.75
# Columns have two lines each at least.
FEWEST_LINES = 2
# A cut may move this far up or down to the row with the least ink.
CUT_SLACK = 7
# White kept around a region, in points: Tesseract wants some.
PADDING = 5
# Rows and columns with less ink than this (dots of 72 to the inch) are dust.
DUST = 1


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of a page in dots of its picture, from the top left corner."""

    left: int
    top: int
    right: int
    bottom: int


def find_regions(grey: Image, dpi: int) -> list[Region]:
    """The regions of a straight grey picture, from top to bottom, left before right; none for an empty page."""
    ink = find_ink(shrink(grey, dpi, LOOK_DPI))
    scale = dpi / LOOK_DPI if dpi > LOOK_DPI else 1.0
    found = [_trim(ink, region) for region in _cut(ink, 0, ink.shape[0])]
    regions = [region for region in found if region is not None]
    return [
        Region(
            max(0, round((region.left - PADDING) * scale)),
            max(0, round((region.top - PADDING) * scale)),
            min(grey.width, round((region.right + PADDING) * scale)),
            min(grey.height, round((region.bottom + PADDING) * scale)),
        )
        for region in regions
    ]


def _cut(ink: Any, top: int, bottom: int) -> list[Region]:
    """The regions between two rows: cut at the best corridor, and again above and below it."""
    width = ink.shape[1]
    corridor = _find_corridor(ink, top, bottom)
    if corridor is None:
        return [Region(0, top, width, bottom)]
    place, first, last = corridor
    first, last = _move_cut(ink, first, top), _move_cut(ink, last, bottom)
    return [
        *(_cut(ink, top, first) if first > top else []),
        Region(0, first, place, last),
        Region(place, first, width, last),
        *(_cut(ink, last, bottom) if last < bottom else []),
    ]


def _find_corridor(ink: Any, top: int, bottom: int) -> tuple[int, int, int] | None:
    """The corridor with most lines on both sides: its place and its first and last row (behind it)."""
    width = ink.shape[1]
    best: tuple[int, int, int, int] | None = None
    for place in range(int(width * FIRST_SHARE), int(width * LAST_SHARE), 3):
        blocked = ink[top:bottom, place - CORRIDOR_WIDTH // 2 : place + CORRIDOR_WIDTH // 2 + 1].any(axis=1)
        for first, last in _find_runs(~blocked):
            if last - first < CORRIDOR_HEIGHT:
                continue
            rows = ink[top + first : top + last]
            left, right = _count_lines(rows[:, :place]), _count_lines(rows[:, place:])
            fewer = min(left, right)
            if fewer < FEWEST_LINES or (best is not None and (fewer, last - first) <= (best[0], best[3] - best[2])):
                continue
            best = (fewer, place, first, last)
    if best is None:
        return None
    _, place, first, last = best
    first, last = _trim_run(ink, place, top + first, top + last)
    return (place, first, last) if last - first >= CORRIDOR_HEIGHT // 2 else None


def _trim_run(ink: Any, place: int, first: int, last: int) -> tuple[int, int]:
    """The rows of a corridor from where its right column begins to where either column ends."""
    right = ink[first:last, place:].sum(axis=1) > DUST
    either = ink[first:last].sum(axis=1) > DUST
    rows = right.nonzero()[0]
    return first + int(rows[0]) if len(rows) else first, first + int(either.nonzero()[0][-1]) + 1


def _find_runs(free: Any) -> list[tuple[int, int]]:
    """The stretches of True: first place and the place behind the last."""
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate(([0], free.astype(np.int8), [0]))))
    return [(int(first), int(last)) for first, last in zip(edges[::2], edges[1::2], strict=True)]


def _count_lines(part: Any) -> int:
    """How many lines of text a part holds: stretches of rows with ink, 4 points high at least."""
    return sum(last - first >= 4 for first, last in _find_runs(part.sum(axis=1) > DUST))


def _move_cut(ink: Any, row: int, limit: int) -> int:
    """A row near by that crosses the least ink, the nearest of several."""
    if row == limit:
        return row
    sums = ink.sum(axis=1)
    rows = range(max(0, row - CUT_SLACK), min(len(sums), row + CUT_SLACK + 1))
    return min(rows, key=lambda other: (int(sums[other]), abs(other - row)))


def _trim(ink: Any, region: Region) -> Region | None:
    """A region without its white edges, None when nothing stands in it."""
    part = ink[region.top : region.bottom, region.left : region.right]
    rows = (part.sum(axis=1) > DUST).nonzero()[0]
    if not len(rows):
        return None
    columns = part[int(rows[0]) : int(rows[-1]) + 1].any(axis=0).nonzero()[0]
    return Region(
        region.left + int(columns[0]),
        region.top + int(rows[0]),
        region.left + int(columns[-1]) + 1,
        region.top + int(rows[-1]) + 1,
    )
