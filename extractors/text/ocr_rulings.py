"""Ruling lines of a scanned page: long, thin, straight strokes of ink, however faint or broken by noise.

Darkness is averaged along the line before it is judged: noise that hides single dots of a hair line hides no line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

# In points. A line across is longer than the longest stroke of letters, an upright one higher than a capital of a
# title (10) and lower than the lowest row of a table.
LEAST_ACROSS, LEAST_UPRIGHT = 36.0, 13.0
# Darkness (0 for paper, 1 for black) is averaged along this many points; a line is so much darker than what stands
# beside it at a distance: on a clean page the least, on one whose grain (0-255) is the usual of bad scans the most,
# which is five times what noise leaves; thick strokes and shades have none.
SMOOTHED, BESIDE = 3.2, 2.5
LEAST_CONTRAST, MOST_CONTRAST, BAD_GRAIN = 0.08, 0.2, 16.0
# The stretch that must be line, and the share of it that is; lines of letters have half.
WINDOW_ACROSS, WINDOW_UPRIGHT, LINE_SHARE = 20.0, 11.0, 0.8
# Pieces of one line are joined over gaps of this many points.
WIDEST_GAP = 8.0
# What stands this near to the edge of the picture (points) is the edge of the paper or of the scanner's glass.
MARGIN = 8.0


@dataclass(frozen=True, slots=True)
class Ruling:
    """A straight line: its place across its direction, where it begins and ends along it, in dots."""

    place: float
    first: int
    last: int


def find_rulings(grey: Image, dpi: int, *, grain: float = 0.0) -> tuple[list[Ruling], list[Ruling]]:
    """The lines across (places from the top) and the upright ones (places from the left) of a straight picture.

    ``grain`` is the noise of its paper (0-255).
    """
    import numpy as np

    dots, scale = np.asarray(grey, dtype=np.float32), dpi / 72
    paper = float(np.percentile(dots, 90)) if dots.size else 255.0
    dark = np.clip(1 - dots / max(paper, 1.0), 0, 1)
    contrast = LEAST_CONTRAST + (MOST_CONTRAST - LEAST_CONTRAST) * min(1.0, grain / BAD_GRAIN)
    across = _find_lines(_find_thin(dark, scale, contrast), scale, window=WINDOW_ACROSS, least=LEAST_ACROSS)
    upright = _find_lines(_find_thin(dark.T, scale, contrast), scale, window=WINDOW_UPRIGHT, least=LEAST_UPRIGHT)
    return across, upright


def _find_lines(thin: Any, scale: float, *, window: float, least: float) -> list[Ruling]:
    mask = _mark_lines(thin, round(window * scale))
    margin = MARGIN * scale
    return [
        line
        for line in _join_pieces(_join_rows(mask, round(least * scale / 2)), scale)
        if line.last - line.first >= least * scale and margin < line.place < thin.shape[0] - margin
    ]


def _find_thin(dark: Any, scale: float, contrast: float) -> Any:
    """True where a picture, averaged along its rows, is darker than above and below."""
    import numpy as np

    smooth = _sum_along(dark, round(SMOOTHED * scale)) / round(SMOOTHED * scale)
    step = round(BESIDE * scale)
    padded = np.pad(smooth, ((step, step), (0, 0)))
    beside = np.maximum(padded[: -2 * step], padded[2 * step :])
    return smooth - beside >= contrast


def _sum_along(table: Any, window: int) -> Any:
    """The sums over a window around each place of each row."""
    import numpy as np

    half = window // 2
    sums = np.cumsum(np.pad(table, ((0, 0), (half + 1, window - half))), axis=1, dtype=np.float32)
    return (sums[:, window:] - sums[:, :-window])[:, : table.shape[1]]


def _mark_lines(thin: Any, window: int) -> Any:
    """True where a dot belongs to a stretch of line along the rows, which may waver by one dot."""
    near = thin.copy()
    near[1:] |= thin[:-1]
    near[:-1] |= thin[1:]
    is_middle = _sum_along(near, window) >= LINE_SHARE * window
    return (_sum_along(is_middle, window) > 0.5) & near


def _join_rows(mask: Any, least: int) -> list[Ruling]:
    """Runs of neighbouring rows that lie on one another, as one piece each."""
    done: list[list[tuple[int, int, int]]] = []
    open_pieces: list[list[tuple[int, int, int]]] = []
    for row in mask.any(axis=1).nonzero()[0]:
        still = [piece for piece in open_pieces if piece[-1][0] >= row - 2]
        done += [piece for piece in open_pieces if piece[-1][0] < row - 2]
        open_pieces = still
        for first, last in _list_runs(mask[row]):
            if last - first < least:
                continue
            piece = next((one for one in open_pieces if one[-1][1] < last and first < one[-1][2]), None)
            if piece is None:
                open_pieces.append([(int(row), first, last)])
            else:
                piece.append((int(row), first, last))
    return [_sum_up(piece) for piece in done + open_pieces]


def _list_runs(row: Any) -> Iterator[tuple[int, int]]:
    import numpy as np

    edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0]))))
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        yield int(first), int(last)


def _sum_up(piece: list[tuple[int, int, int]]) -> Ruling:
    weight = sum(last - first for _, first, last in piece)
    place = sum(row * (last - first) for row, first, last in piece) / weight
    return Ruling(place, min(first for _, first, _ in piece), max(last for *_, last in piece))


def _join_pieces(pieces: list[Ruling], scale: float) -> list[Ruling]:
    """Pieces at one place that follow or lie on each other, as one line."""
    lines: list[Ruling] = []
    for piece in sorted(pieces, key=lambda one: (one.first, one.place)):
        for index, line in enumerate(lines):
            if abs(line.place - piece.place) <= 1.5 * scale and piece.first <= line.last + WIDEST_GAP * scale:
                one, other = line.last - line.first, piece.last - piece.first
                place = (line.place * one + piece.place * other) / max(1, one + other)
                lines[index] = Ruling(place, line.first, max(line.last, piece.last))
                break
        else:
            lines.append(piece)
    return lines
