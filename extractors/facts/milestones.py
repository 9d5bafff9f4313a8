"""Milestones: points of time at which a plan wants something issued, reviewed or reported."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts.pipeline import list_spans
from extractors.facts.patterns.milestones import DEADLINE, KINDS, RECURRENCES, TIMES, YEAR_RANGE
from extractors.facts.reading import Reading
from extractors.facts.sentences import split_sentences
from extractors.structure.actors import find_actor
from extractors.structure.folding import fold_blanks
from models.facts import Milestone, Phase
from models.sections import DividedInstrument
from models.spans import Span
from models.vocabulary import MilestoneKind, Recurrence, SectionKind

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
# A duty and its time stand in one breath: letters between the keyword and the time.
_REACH_AFTER = 160
_REACH_BEFORE = 70


@dataclass(frozen=True, slots=True)
class _Time:
    start: int
    end: int
    parts: dict[str, int]


def extract_milestones(reading: Reading, part: DividedInstrument, phases: tuple[Phase, ...]) -> tuple[Milestone, ...]:
    """The dated duties in an instrument's body, in order; each statement is a row, repeats included.

    Reads: sentences of the body and its annexes outside tables. Writes: milestones. A year range, a code's date and a
    recurrence alone are no milestones. Accepts ``sơ kết … vào năm 2027``, ``Năm 2030: tổng kết``, ``hoàn thành trong
    Quý II/2026``, ``báo cáo … trước ngày 15/12 hằng năm``, ``chậm nhất ngày 20 của tháng cuối quý``.
    """
    found: list[Milestone] = []
    for line in reading.lines_in(Span(part.body.start, part.extent.end)):
        is_closing = part.closing.start <= line.span.start < part.closing.end
        if line.cell is not None or is_closing or _is_dateless(reading, line.span):
            continue
        for sentence in split_sentences(reading.text, line.span):
            for kind, time in _find_duties(reading, sentence):
                found.append(_make(reading, part, phases, sentence, kind, time, len(found) + 1))
    return tuple(found)


def _is_dateless(reading: Reading, span: Span) -> bool:
    return not any(letter.isdigit() for letter in span.text_of(reading.text)) and "quý" not in reading.folded[
        span.start : span.end
    ]


def _find_duties(reading: Reading, sentence: Span) -> Iterator[tuple[MilestoneKind, _Time]]:
    """Each point of time of a sentence with the duty it belongs to: the keyword nearest before it, else behind it."""
    keywords = sorted(
        (match.start(), match.end(), kind)
        for kind, pattern in KINDS
        for match in pattern.finditer(reading.folded, sentence.start, sentence.end)
    )
    for time in _find_times(reading, sentence):
        before = [key for key in keywords if key[1] <= time.start and time.start - key[1] <= _REACH_AFTER]
        after = [key for key in keywords if key[0] >= time.end and key[0] - time.end <= _REACH_BEFORE]
        within = [key for key in keywords if key[0] <= time.start < key[1]]
        kind = _choose(reading, before, after, within, time)
        if kind is not None:
            yield kind, time


def _choose(
    reading: Reading,
    before: list[tuple[int, int, MilestoneKind]],
    after: list[tuple[int, int, MilestoneKind]],
    within: list[tuple[int, int, MilestoneKind]],
    time: _Time,
) -> MilestoneKind | None:
    if within:
        return within[-1][2]
    is_deadline = bool(DEADLINE.search(reading.folded, max(0, time.start - 60), time.start))
    if before and _is_one_breath(reading.folded[before[-1][1] : time.start], is_deadline=is_deadline):
        return before[-1][2]
    if after and not re.search(r"[.;]", reading.folded[time.end : after[0][0]]):
        return after[0][2]
    if is_deadline and ("day" in time.parts or "month" in time.parts or "quarter" in time.parts):
        return MilestoneKind.KHAC
    return None


def _is_one_breath(gap: str, *, is_deadline: bool) -> bool:
    """A time belongs to a keyword before it unless another clause begins between them."""
    if ";" in gap:
        return False
    if is_deadline or len(gap) <= 40:
        return True
    return not re.search(r",\s*(?:tiếp\s+tục|triển\s+khai|phấn\s+đấu|đến\s+năm)\b", gap)


def _find_times(reading: Reading, sentence: Span) -> list[_Time]:
    """The points of time in a sentence outside citations and year ranges."""
    masked = [Span(m.start(), m.end()) for m in YEAR_RANGE.finditer(reading.folded, sentence.start, sentence.end)]
    for code in list_spans(reading.doc, "codes", sentence.start, sentence.end):
        tail = re.compile(r"[,\s]*(?:ký\s+)?ngày\s+\S+(?:\s+tháng\s+\d+\s+năm\s+\d+)?").match(reading.folded, code.end_char, sentence.end)
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
    for recurrence, pattern in RECURRENCES:
        if pattern.search(reading.folded, sentence.start, sentence.end):
            return recurrence
    return None


def _make(
    reading: Reading,
    part: DividedInstrument,
    phases: tuple[Phase, ...],
    sentence: Span,
    kind: MilestoneKind,
    time: _Time,
    ordinal: int,
) -> Milestone:
    phase = next((p.ordinal for p in phases if p.char_start <= time.start < p.char_end), None)
    return Milestone(
        ordinal=ordinal,
        page=reading.page_at(sentence.start),
        char_start=sentence.start,
        char_end=sentence.end,
        kind=kind,
        year=time.parts.get("year"),
        quarter=time.parts.get("quarter"),
        month=time.parts.get("month"),
        day=time.parts.get("day"),
        recurrence=_find_recurrence(reading, sentence, time),
        actor=_find_actor(reading, part, sentence),
        phase_ordinal=phase,
        raw_text=sentence.text_of(reading.text),
    )


def _find_actor(reading: Reading, part: DividedInstrument, sentence: Span) -> str | None:
    """Who must act: named at the head of the sentence, else the heading above it in the part on organisation."""
    text = sentence.text_of(reading.text)
    named = find_actor(text)
    if named is not None and named.task_start is not None:
        return fold_blanks(text[named.start : named.end])
    for section in reversed(part.sections):
        is_above = section.heading is not None and section.extent.start <= sentence.start < section.extent.end
        if is_above and section.heading is not None and section.kind is SectionKind.KHAC:
            heading = section.heading.text_of(reading.text)
            actor = find_actor(heading)
            if actor is not None:
                return fold_blanks(heading[actor.start : actor.end])
    return None
