"""Duties that a sentence sets for a point of time: reviews, reports, plans, and whatever falls due."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts.patterns.milestones import COMPLETION, DEADLINE, KINDS, ONWARDS, RECURRENCES
from extractors.facts.reading import Reading
from extractors.facts.times import PointOfTime, find_times
from models.spans import Span
from models.vocabulary import MilestoneKind, Recurrence

# A duty and its time stand in one breath: letters between the keyword and the time.
_REACH_AFTER = 160
_REACH_BEFORE = 70
_NEW_CLAUSE = re.compile(r",\s*(?:tiếp\s+tục|triển\s+khai|phấn\s+đấu|đến\s+năm)\b")


@dataclass(frozen=True, slots=True, order=True)
class _Keyword:
    """Words that name a duty."""

    start: int
    end: int
    kind: MilestoneKind


def find_duties(reading: Reading, sentence: Span) -> Iterator[tuple[MilestoneKind, PointOfTime]]:
    """Each point of time of a sentence with the duty it belongs to.

    Plans write the duty first ("sơ kết vào năm 2027") or the time first ("Năm 2027: sơ kết; năm 2030: tổng kết"); a
    sentence keeps to one of both.
    """
    keywords = _list_keywords(reading, sentence)
    times = find_times(reading, sentence)
    is_time_first = bool(keywords and times) and times[0].end <= keywords[0].start
    for time in times:
        kind = _choose_after(reading, keywords, time) if is_time_first else None
        kind = kind or _choose_before(reading, keywords, time) or _choose_after(reading, keywords, time)
        if kind is None and _is_due(reading, time):
            kind = MilestoneKind.KHAC
        if kind is not None:
            yield kind, time


def _is_due(reading: Reading, time: PointOfTime) -> bool:
    """Whether something unnamed falls due then; a year alone dates it only right behind “hoàn thành”, “xong”."""
    if ONWARDS.match(reading.folded, time.end):
        return False
    is_completion = COMPLETION.search(reading.fold_before(time.start, 30)) is not None
    return is_completion or (time.is_fine and is_deadline(reading, time))


def _choose_before(reading: Reading, keywords: list[_Keyword], time: PointOfTime) -> MilestoneKind | None:
    """The duty named nearest before a time, or around it, unless another clause begins between them."""
    before = [
        key for key in keywords if key.start < time.start and reading.measure(key.end, time.start) <= _REACH_AFTER
    ]
    if not before:
        return None
    nearest = before[-1]
    gap = reading.folded[nearest.end : time.start]
    is_due = is_deadline(reading, time)
    if ";" in gap or (not is_due and reading.measure(nearest.end, time.start) > 40 and _NEW_CLAUSE.search(gap)):
        return None
    return nearest.kind if _may_date(nearest.kind, time, is_deadline=is_due) else None


def _choose_after(reading: Reading, keywords: list[_Keyword], time: PointOfTime) -> MilestoneKind | None:
    """The duty named next behind a time, in the same breath."""
    after = [key for key in keywords if key.start >= time.end and reading.measure(time.end, key.start) <= _REACH_BEFORE]
    if not after or re.search(r"[.;]", reading.folded[time.end : after[0].start]):
        return None
    is_dated = _may_date(after[0].kind, time, is_deadline=is_deadline(reading, time))
    return after[0].kind if is_dated else None


def _may_date(kind: MilestoneKind, time: PointOfTime, *, is_deadline: bool) -> bool:
    """Reviews are set for a year; a plan or a report is due by something finer, or expressly by a year's end.

    "Báo cáo kết quả năm 2026" says what is reported, not when.
    """
    return time.is_fine or is_deadline or kind in (MilestoneKind.SO_KET, MilestoneKind.TONG_KET)


def is_deadline(reading: Reading, time: PointOfTime) -> bool:
    """True for a point of time behind words of a deadline: ``trước``, ``chậm nhất``, ``hoàn thành``."""
    return bool(DEADLINE.search(reading.fold_before(time.start, 60)))


def list_kinds(reading: Reading, span: Span) -> list[MilestoneKind]:
    """The kinds of duties that a text names, in order of appearance."""
    return [keyword.kind for keyword in _list_keywords(reading, span)]


def _list_keywords(reading: Reading, span: Span) -> list[_Keyword]:
    return sorted(
        _Keyword(match.start(), match.end(), kind)
        for kind, pattern in KINDS
        for match in pattern.finditer(reading.folded, span.start, span.end)
    )


def find_recurrence(reading: Reading, sentence: Span, time: PointOfTime) -> Recurrence | None:
    """How often a duty comes back; a date with its year comes once."""
    if "year" in time.parts:
        return None
    # "báo cáo quý trước ngày 20 …; báo cáo năm trước ngày 10/12": the time's own clause speaks first
    first = max(sentence.start, reading.folded.rfind(";", sentence.start, time.start) + 1)
    end = reading.folded.find(";", time.end, sentence.end)
    for start, stop in ((first, sentence.end if end < 0 else end), (sentence.start, sentence.end)):
        for recurrence, pattern in RECURRENCES:
            if pattern.search(reading.folded, start, stop):
                return recurrence
    return None
