"""One phase read off the place where it stands: its label, years and days."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from extractors.facts.dates import DateParts, read_full_date
from extractors.facts.patterns.dates import FULL_DATE
from extractors.facts.patterns.phases import (
    AFTER_LONE_YEAR,
    COUNTED,
    COUNTED_GAP,
    PHASE_BARE_HEAD,
    PHASE_YEARS,
    RANGE_GAP,
    RANGE_START,
    STRUNG,
    STRUNG_FIRST,
    STRUNG_TAIL,
    UNTIL,
    YEARS,
    YEARS_LINE,
)
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks
from models.facts import Phase
from models.spans import Span

# "ngày 01 tháng 7 năm 2026 đến hết ngày 31 tháng 12 năm 2027" takes 60 letters.
_REACH = 70
# A phase's years stand in the first lines below a head that has none, not in what is done in it.
_LINES_BELOW = 160


def read_phase(reading: Reading, span: Span, heads: Sequence[re.Pattern[str]]) -> Phase | None:
    """The phase that ``span`` begins with, None when it begins with none or its years are nowhere near."""
    matches = (pattern.match(reading.folded, span.start, span.end) for pattern in heads)
    head = next((match for match in matches if match is not None), None)
    years = _find_years(reading, head.start("years"), _end_reach(reading, head, span)) if head else None
    if years is None:
        head = PHASE_BARE_HEAD.match(reading.folded, span.start, span.end)
        reach = min(span.end, head.end() + _LINES_BELOW) if head else span.start
        below = YEARS_LINE.search(reading.folded, head.end(), reach) if head else None
        years = _find_years(reading, below.start("years"), _end_reach(reading, below, span)) if below else None
    if head is None or years is None:
        return None
    return _make(reading, span, _read_label(reading, head), years)


def _end_reach(reading: Reading, head: re.Match[str], span: Span) -> int:
    """How far a head's years may stand behind it, in its own line."""
    line_end = reading.text.find("\n", head.end(), span.end)
    return min(span.end if line_end < 0 else line_end, head.end() + _REACH)


def read_years(reading: Reading, span: Span) -> Phase | None:
    """The phase that ``span`` begins with and names by its years alone: ``Từ năm 2026 - 2027: …``."""
    head = PHASE_YEARS.match(reading.folded, span.start, span.end)
    if head is None:
        return None
    is_lone = head["end"] is None and head["last"] is None
    if is_lone and not AFTER_LONE_YEAR.match(reading.folded, head.end(), span.end):
        return None
    return _make(reading, span, _read_label(reading, head), head)


def read_phase_cells(reading: Reading, row: Span, cells: Sequence[Span]) -> Phase | None:
    """The phase of a table's row, of its cells for name and time; None when neither holds years."""
    for cell in cells:
        years = _find_years(reading, cell.start, cell.end)
        if years is not None:
            return _make(reading, row, fold_blanks(cells[0].text_of(reading.text)), years)
    return None


def split_strung(reading: Reading, line: Span) -> list[Span]:
    """A line cut where phases may begin in it; empty when fewer than two may.

    Accepts ``Đợt 1 (năm 2026): …; Đợt 2 (năm 2027): …`` and ``chia thành hai giai đoạn: giai đoạn 1 (2026 - 2027), giai
    đoạn 2 (2028 - 2030)``; what stands before the first is left out.
    """
    first = STRUNG_FIRST.match(reading.folded, line.start, line.end)
    starts = [match.start("head") for match in STRUNG.finditer(reading.folded, line.start, line.end)]
    starts = sorted({*starts, *([first.start("head")] if first else [])})
    if len(starts) < 2:
        return []
    pieces = []
    for start, end in zip(starts, [*starts[1:], line.end], strict=True):
        tail = STRUNG_TAIL.search(reading.folded, start, end)
        pieces.append(Span(start, tail.start() if tail else end))
    return pieces


def read_counted(reading: Reading, line: Span) -> Iterator[Phase]:
    """Phases counted and then told by their years: ``chia thành 02 giai đoạn: 2026 - 2027 và 2028 - 2030``."""
    for counted in COUNTED.finditer(reading.folded, line.start, line.end):
        at = counted.end()
        while True:
            gap = COUNTED_GAP.match(reading.folded, at, line.end)
            while gap is not None:
                at = gap.end()
                gap = COUNTED_GAP.match(reading.folded, at, line.end)
            years = YEARS.match(reading.folded, at, line.end)
            if years is None or (years["end"] is None and years["last"] is None):
                break
            yield _make(reading, Span(years.start(), years.end()), _read_label(reading, years), years)
            at = years.end()


def is_sequence(phases: Sequence[Phase]) -> bool:
    """True for two phases or more that follow each other in time, one of them longer than a year."""
    starts = [phase.start_year if phase.start_year is not None else phase.end_year for phase in phases]
    years = [(start, phase.end_year) for start, phase in zip(starts, phases, strict=True)]
    follow = all(
        before[1] is not None and after[0] is not None and before[1] <= after[0] and before != after
        for before, after in pairwise(years)
    )
    return len(phases) > 1 and follow and any(phase.start_year != phase.end_year for phase in phases)


def _find_years(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    until = UNTIL.search(reading.folded, start, end)
    years = YEARS.search(reading.folded, start, end)
    return until if until is not None and (years is None or until.start() <= years.start()) else years


def _read_label(reading: Reading, head: re.Match[str]) -> str:
    """The label as written, with a capital where it stands inside a sentence."""
    group = "label" if "label" in head.re.groupindex else 0
    label = fold_blanks(reading.text[head.start(group) : head.end(group)])
    return label[:1].upper() + label[1:]


def _make(reading: Reading, span: Span, label: str, years: re.Match[str]) -> Phase:
    groups = years.groupdict()
    start, end, last = groups.get("start"), groups.get("end"), groups.get("last")
    start_on, end_on = _read_days(reading, span, years) if start is not None else (None, None)
    return Phase(
        ordinal=1,
        page=reading.page_at(span.start),
        char_start=span.start,
        char_end=span.end,
        label=label,
        start_year=int(start) if start else None,
        end_year=int(end or last or start or 0) or None,
        start_on=start_on,
        end_on=end_on,
        raw_text=span.text_of(reading.text),
    )


def _read_days(reading: Reading, span: Span, years: re.Match[str]) -> tuple[date | None, date | None]:
    dates = FULL_DATE.finditer(reading.folded, span.start, years.end())
    whole = {match.end(): read_full_date(match) for match in dates}
    start_on, end_on = whole.get(years.end("start")), whole.get(years.end("end"))
    if years["end"] is None and RANGE_GAP.search(reading.folded, span.start, years.start()):
        return _find_start(reading, span, years), start_on
    return start_on, end_on


def _find_start(reading: Reading, span: Span, years: re.Match[str]) -> date | None:
    """The first day of a period that shares its last day's year: ``từ ngày 01/7 đến ngày 31/12/2026``."""
    first = RANGE_START.search(reading.folded, span.start, years.start())
    return DateParts(int(years["start"]), int(first["month"]), int(first["day"])).on if first else None
