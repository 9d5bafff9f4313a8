"""Points of time that sentences and table cells name: days, months, quarters and years, whole or in part."""

import re
from dataclasses import dataclass, replace

from extractors.facts.patterns.milestones import (
    CODE_DATE,
    FIGURES_PERIOD,
    LIST_GAP,
    POINT_RANGE,
    QUOTED,
    TIMES,
    YEAR_CELL,
    YEAR_RANGE,
)
from extractors.facts.reading import Reading
from models.spans import Span

_PARTS = ("year", "quarter", "month", "day")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True, slots=True)
class PointOfTime:
    """A point of time in the text and the numbers it is made of (``year quarter month day``)."""

    start: int
    end: int
    parts: dict[str, int]

    @property
    def is_fine(self) -> bool:
        """True when it says more than a year."""
        return bool(self.parts.keys() & {"day", "month", "quarter"})


def find_times(reading: Reading, span: Span) -> list[PointOfTime]:
    """The points of time inside ``span`` outside citations, quoted names and ranges of years; of a range its end.

    Accepts ``ngày 15/12/2026``, ``31-12-2026``, ``trước 30/6``, ``Quý II/2026``, ``quý 2 năm 2026``, ``tháng 6/2026``,
    ``12/2026``, ``ngày 20 của tháng cuối quý``, ``năm 2027``, ``(2027)``; ``từ tháng 6 đến tháng 12/2026`` is its end.
    """
    masked = list_names(reading, span)
    for pattern in (YEAR_RANGE, FIGURES_PERIOD):
        masked.extend(
            Span(match.start(), match.end()) for match in pattern.finditer(reading.folded, span.start, span.end)
        )
    ranges = POINT_RANGE.finditer(reading.folded, span.start, span.end)
    masked.extend(Span(match.start(), match.start("end")) for match in ranges)
    times: list[PointOfTime] = []
    for pattern in TIMES:
        for match in pattern.finditer(reading.folded, span.start, span.end):
            is_taken = any(time.start < match.end() and match.start() < time.end for time in times)
            is_masked = any(mask.start < match.end() and match.start() < mask.end for mask in masked)
            parts = read_parts(match)
            if not is_taken and not is_masked and parts:
                times.append(PointOfTime(match.start(), match.end(), parts))
    return _share_years(reading, sorted(times, key=lambda time: time.start))


def find_cell_times(reading: Reading, cell: Span) -> list[PointOfTime]:
    """The points of time in a cell of a column of deadlines, where a year may stand alone: ``2027``."""
    year = YEAR_CELL.fullmatch(reading.folded, cell.start, cell.end)
    return [PointOfTime(year.start(), year.end(), read_parts(year))] if year else find_times(reading, cell)


def list_names(reading: Reading, span: Span) -> list[Span]:
    """What dates nothing in ``span``: cited codes with their dates, and names in quotation marks."""
    names = [Span(match.start(), match.end()) for match in QUOTED.finditer(reading.folded, span.start, span.end)]
    for code in reading.spans_in("codes", span):
        tail = CODE_DATE.match(reading.folded, code.end_char, span.end)
        names.append(Span(code.start_char, tail.end() if tail else code.end_char))
    return names


def read_parts(match: re.Match[str]) -> dict[str, int]:
    """The numbers of a time; empty when one is impossible (``ngày 45/13``)."""
    parts: dict[str, int] = {}
    for name, value in match.groupdict().items():
        if value is not None and name in _PARTS:
            parts[name] = _ROMAN.get(value) or int(value)
    if not 1 <= parts.get("month", 1) <= 12 or not 1 <= parts.get("day", 1) <= 31:
        return {}
    return parts


def _share_years(reading: Reading, times: list[PointOfTime]) -> list[PointOfTime]:
    """In a list the last one's year holds for all: ``tháng 6, tháng 12/2026``."""
    shared: list[PointOfTime] = []
    for time in reversed(times):
        after = shared[-1] if shared else None
        is_listed = after is not None and LIST_GAP.fullmatch(reading.folded, time.end, after.start) is not None
        if after is not None and is_listed and "year" not in time.parts and "year" in after.parts:
            shared.append(replace(time, parts={"year": after.parts["year"], **time.parts}))
        else:
            shared.append(time)
    return shared[::-1]
