"""Milestones: points of time at which a plan wants something issued, reviewed or reported."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts.outline import Outline
from extractors.facts.patterns.milestones import DEADLINE, KINDS, QUOTED, RECURRENCES, TIMES, YEAR_RANGE
from extractors.facts.reading import Reading
from extractors.facts.sentences import split_sentences
from extractors.structure.actors import find_actor
from extractors.structure.folding import fold_blanks
from extractors.structure.lines import measure_mark
from models.facts import Milestone, Phase
from models.sections import DividedInstrument
from models.spans import Span
from models.vocabulary import MilestoneKind, Recurrence, SectionKind

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
# A duty and its time stand in one breath: letters between the keyword and the time.
_REACH_AFTER = 160
_REACH_BEFORE = 70


_NEW_CLAUSE = re.compile(r",\s*(?:tiếp\s+tục|triển\s+khai|phấn\s+đấu|đến\s+năm)\b")
_CODE_DATE = re.compile(r"[,\s]*(?:ký\s+)?ngày\s+\S+(?:\s+tháng\s+\d+\s+năm\s+\d+)?")
_DATED = re.compile(r"\d|[Qq]uý\s")


@dataclass(frozen=True, slots=True)
class _Time:
    """A point of time in the text and the numbers it is made of."""

    start: int
    end: int
    parts: dict[str, int]

    @property
    def is_fine(self) -> bool:
        """True when it says more than a year."""
        return bool(self.parts.keys() & {"day", "month", "quarter"})


@dataclass(frozen=True, slots=True, order=True)
class _Keyword:
    """Words that name a duty."""

    start: int
    end: int
    kind: MilestoneKind


@dataclass(frozen=True, slots=True)
class _Duty:
    """A milestone found: what is due, when, in which sentence."""

    kind: MilestoneKind
    time: _Time
    sentence: Span
    ordinal: int


def extract_milestones(reading: Reading, part: DividedInstrument, phases: tuple[Phase, ...]) -> tuple[Milestone, ...]:
    """The dated duties in an instrument's body, in order; each statement is a row, repeats included.

    Reads: sentences of the body outside tables. Writes: milestones. A year range, a cited document's date, a year in a
    quoted name and a recurrence alone are no milestones. Accepts ``sơ kết … vào năm 2027``, ``Năm 2030: tổng kết``,
    ``hoàn thành trong Quý II/2026``, ``báo cáo … trước ngày 15/12 hằng năm``, ``chậm nhất ngày 20 của tháng cuối quý``.
    """
    found: list[Milestone] = []
    outline = Outline(part.sections)
    for line in reading.lines_in(part.body):
        raw = line.span.text_of(reading.text)
        if line.cell is not None or not _DATED.search(raw):
            continue
        content = Span(line.span.start + measure_mark(raw), line.span.end)
        for sentence in split_sentences(reading.text, content):
            for kind, time in _find_duties(reading, sentence):
                duty = _Duty(kind, time, sentence, len(found) + 1)
                found.append(_make(reading, outline, phases, duty))
    return tuple(found)


def _find_duties(reading: Reading, sentence: Span) -> Iterator[tuple[MilestoneKind, _Time]]:
    """Each point of time of a sentence with the duty it belongs to.

    Plans write the duty first ("sơ kết vào năm 2027") or the time first ("Năm 2027: sơ kết; năm 2030: tổng kết"); a
    sentence keeps to one of both.
    """
    keywords = sorted(
        _Keyword(match.start(), match.end(), kind)
        for kind, pattern in KINDS
        for match in pattern.finditer(reading.folded, sentence.start, sentence.end)
    )
    times = _find_times(reading, sentence)
    is_time_first = bool(keywords and times) and times[0].end <= keywords[0].start
    for time in times:
        kind = _choose_after(reading, keywords, time) if is_time_first else None
        kind = kind or _choose_before(reading, keywords, time) or _choose_after(reading, keywords, time)
        if kind is None and time.is_fine and _is_deadline(reading, time):
            kind = MilestoneKind.KHAC
        if kind is not None:
            yield kind, time


def _choose_before(reading: Reading, keywords: list[_Keyword], time: _Time) -> MilestoneKind | None:
    """The duty named nearest before a time, or around it, unless another clause begins between them."""
    before = [key for key in keywords if key.start < time.start and time.start - key.end <= _REACH_AFTER]
    if not before:
        return None
    nearest = before[-1]
    gap = reading.folded[nearest.end : time.start]
    is_deadline = _is_deadline(reading, time)
    if ";" in gap or (not is_deadline and len(gap) > 40 and _NEW_CLAUSE.search(gap)):
        return None
    return nearest.kind if _may_date(nearest.kind, time, is_deadline=is_deadline) else None


def _choose_after(reading: Reading, keywords: list[_Keyword], time: _Time) -> MilestoneKind | None:
    """The duty named next behind a time, in the same breath."""
    after = [key for key in keywords if key.start >= time.end and key.start - time.end <= _REACH_BEFORE]
    if not after or re.search(r"[.;]", reading.folded[time.end : after[0].start]):
        return None
    is_dated = _may_date(after[0].kind, time, is_deadline=_is_deadline(reading, time))
    return after[0].kind if is_dated else None


def _may_date(kind: MilestoneKind, time: _Time, *, is_deadline: bool) -> bool:
    """Reviews are set for a year; a plan or a report is due by something finer, or expressly by a year's end.

    "Báo cáo kết quả năm 2026" says what is reported, not when.
    """
    return time.is_fine or is_deadline or kind in (MilestoneKind.SO_KET, MilestoneKind.TONG_KET)


def _is_deadline(reading: Reading, time: _Time) -> bool:
    return bool(DEADLINE.search(reading.folded, max(0, time.start - 60), time.start))


def _find_times(reading: Reading, sentence: Span) -> list[_Time]:
    """The points of time in a sentence outside citations and year ranges."""
    masked = [
        Span(match.start(), match.end())
        for pattern in (YEAR_RANGE, QUOTED)
        for match in pattern.finditer(reading.folded, sentence.start, sentence.end)
    ]
    for code in reading.spans_in("codes", sentence):
        tail = _CODE_DATE.match(reading.folded, code.end_char, sentence.end)
        masked.append(Span(code.start_char, tail.end() if tail else code.end_char))
    times: list[_Time] = []
    for pattern in TIMES:
        for match in pattern.finditer(reading.folded, sentence.start, sentence.end):
            span = Span(match.start(), match.end())
            is_taken = any(time.start < span.end and span.start < time.end for time in times)
            is_masked = any(mask.start < span.end and span.start < mask.end for mask in masked)
            parts = _read_parts(match)
            if not is_taken and not is_masked and parts:
                times.append(_Time(span.start, span.end, parts))
    return sorted(times, key=lambda time: time.start)


def _read_parts(match: re.Match[str]) -> dict[str, int]:
    """The numbers of a time; empty when one is impossible (``ngày 45/13``)."""
    parts: dict[str, int] = {}
    for name, value in match.groupdict().items():
        if value is not None:
            parts[name] = _ROMAN.get(value) or int(value)
    if not 1 <= parts.get("month", 1) <= 12 or not 1 <= parts.get("day", 1) <= 31:
        return {}
    return parts


def _find_recurrence(reading: Reading, sentence: Span, time: _Time) -> Recurrence | None:
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


def _make(reading: Reading, outline: Outline, phases: tuple[Phase, ...], duty: _Duty) -> Milestone:
    time, sentence = duty.time, duty.sentence
    phase = next((p.ordinal for p in phases if p.char_start <= time.start < p.char_end), None)
    return Milestone(
        ordinal=duty.ordinal,
        page=reading.page_at(sentence.start),
        char_start=sentence.start,
        char_end=sentence.end,
        kind=duty.kind,
        year=time.parts.get("year"),
        quarter=time.parts.get("quarter"),
        month=time.parts.get("month"),
        day=time.parts.get("day"),
        recurrence=_find_recurrence(reading, sentence, time),
        actor=_find_actor(reading, outline, sentence),
        phase_ordinal=phase,
        raw_text=sentence.text_of(reading.text),
    )


def _find_actor(reading: Reading, outline: Outline, sentence: Span) -> str | None:
    """Who must act: named at the head of the sentence, else the heading above it in the part on organisation."""
    text = sentence.text_of(reading.text)
    named = find_actor(text)
    if named is not None and named.task_start is not None:
        return fold_blanks(text[named.start : named.end])
    for section in outline.list_around(sentence.start):
        if section.heading is not None and outline.is_within(section, [SectionKind.TO_CHUC_THUC_HIEN]):
            heading = section.heading.text_of(reading.text)
            actor = find_actor(heading)
            if actor is not None:
                return fold_blanks(heading[actor.start : actor.end])
    return None
