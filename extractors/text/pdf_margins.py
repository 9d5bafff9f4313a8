"""Where the text of a document begins and ends on its pages, and how its lines follow each other."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.text.pdf_lines import TextLine

# A margin is where at least this share of the lines begins; first-line indents and list levels begin further right.
MARGIN_SHARE = 0.15
# Where this share of the lines begins, and four of them, is an indent or a list level; centred lines begin anywhere.
START_SHARE, FEWEST_STARTS = 0.06, 4
# With this share of lines ending at one place the text is set to both margins.
JUSTIFIED_SHARE = 0.3
# Pitch in sizes of single spacing; wider pitches than 2.4 sizes part paragraphs in any document.
WIDEST_LEADING = 2.4

# First-line indents in points: Word's half inch, a centimetre, or up to two.
LEAST_INDENT, WIDEST_INDENT = 12, 60
# Two paragraphs of two lines show where the second line begins; a full line ends within these points of the margin.
FEWEST_RETURNS, FULL_SLACK, SAME_SIZE = 2, 3, 0.6


@dataclass(frozen=True, slots=True)
class Margins:
    """The text area of pages of one width.

    ``starts`` are the places at which many lines begin: margins, indents and list levels. ``leading`` is the usual
    pitch from line to line inside paragraphs, in sizes of the letters; ``is_justified`` means that inner lines reach
    ``right``; ``is_indented`` that paragraphs begin with an indent.
    """

    left: float
    right: float
    starts: frozenset[int]
    leading: float
    is_justified: bool
    is_indented: bool


def measure_margins(lines: Sequence[TextLine]) -> dict[int, Margins]:
    """The margins for each page width (portrait, landscape), from the lines outside columns."""
    by_width: dict[int, list[TextLine]] = {}
    for line in lines:
        if line.zone == 0:
            by_width.setdefault(round(line.page_width), []).append(line)
    return {width: _measure(group) for width, group in by_width.items()}


def _measure(lines: Sequence[TextLine]) -> Margins:
    lefts = Counter(round(line.left) for line in lines)
    rights = Counter(round(line.right) for line in lines)
    right, reached = max(((place, _count_near(rights, place)) for place in rights), key=lambda item: (item[1], item[0]))
    is_justified = reached >= JUSTIFIED_SHARE * len(lines) and len(lines) >= 4
    if not is_justified:
        right = max(rights)
    returns = _find_returns(lines, right)
    left = min(
        (place for place in lefts if _count_near(lefts, place) >= MARGIN_SHARE * len(lines) or place in returns),
        default=min(lefts),
    )
    indented = sum(left + LEAST_INDENT <= line.left <= left + WIDEST_INDENT for line in lines)
    return Margins(
        left=float(left),
        right=max(float(right), statistics.median(line.right for line in lines)),
        starts=frozenset(
            place for place in lefts if _count_near(lefts, place) >= max(FEWEST_STARTS, START_SHARE * len(lines))
        ),
        leading=_measure_leading(lines),
        is_justified=is_justified,
        is_indented=indented >= MARGIN_SHARE * len(lines),
    )


def _find_returns(lines: Sequence[TextLine], right: int) -> frozenset[int]:
    """Where lines begin that go on below a full line set in further: the margin, however few paragraphs reach it."""
    places = Counter(
        round(after.left)
        for before, after in pairwise(lines)
        if before.page == after.page
        and abs(before.size - after.size) < SAME_SIZE
        and 0 < after.baseline - before.baseline <= WIDEST_LEADING * after.size
        and before.right >= right - FULL_SLACK
        and LEAST_INDENT <= before.left - after.left <= WIDEST_INDENT
    )
    return frozenset(place for place in places if _count_near(places, place) >= FEWEST_RETURNS)


def _count_near(places: Counter[int], place: int) -> int:
    return sum(places[place + step] for step in (-1, 0, 1))


def _measure_leading(lines: Sequence[TextLine]) -> float:
    """The pitch inside paragraphs, in sizes: the smallest of the usual ones; space before paragraphs widens it."""
    pitches = Counter(
        round((after.baseline - before.baseline) / after.size * 20) / 20
        for before, after in pairwise(lines)
        if before.page == after.page and 0.8 <= (after.baseline - before.baseline) / after.size <= WIDEST_LEADING
    )
    total = pitches.total()
    return min((pitch for pitch, count in pitches.items() if count >= 0.15 * total), default=1.3)
