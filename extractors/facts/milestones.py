"""Milestones: points of time at which a plan wants something issued, reviewed or reported."""

import re
from dataclasses import dataclass, replace

from extractors.facts.dated_duties import find_duties, find_recurrence
from extractors.facts.headed_duties import find_broken_kind, find_heading_kind
from extractors.facts.outline import Outline
from extractors.facts.reading import Reading
from extractors.facts.sentences import split_sentences
from extractors.facts.table_milestones import list_table_milestones
from extractors.facts.times import PointOfTime
from extractors.structure.actors import find_actor
from extractors.structure.folding import fold_blanks
from extractors.structure.lines import measure_mark
from models.facts import Milestone, Phase
from models.sections import DividedInstrument
from models.spans import Span
from models.vocabulary import MilestoneKind, SectionKind

_DATED = re.compile(r"\d|[Qq]u[ýí]\s")


@dataclass(frozen=True, slots=True)
class _Duty:
    """A milestone found: what is due, when, in which sentence."""

    kind: MilestoneKind
    time: PointOfTime
    sentence: Span


def extract_milestones(reading: Reading, part: DividedInstrument, phases: tuple[Phase, ...]) -> tuple[Milestone, ...]:
    """The dated duties in an instrument's body, in order; each statement is a row, repeats included.

    Reads: sentences of the body outside tables, the deadlines of task tables. Writes: milestones. A year range, a cited
    document's date, a year in a quoted name and a recurrence alone are no milestones. Accepts ``sơ kết … vào năm
    2027``, ``Năm 2030: tổng kết``, ``hoàn thành trong Quý II/2026``, ``báo cáo … trước ngày 15/12 hằng năm``, ``chậm
    nhất ngày 20 của tháng cuối quý``.
    """
    found: list[Milestone] = []
    outline = Outline(part.sections)
    lines = reading.lines_in(part.body)
    for index, line in enumerate(lines):
        raw = line.span.text_of(reading.text)
        if line.cell is not None or not _DATED.search(raw):
            continue
        content = Span(line.span.start + measure_mark(raw), line.span.end)
        for sentence in split_sentences(reading.text, content):
            for kind, time in find_duties(reading, sentence):
                if kind is MilestoneKind.KHAC:
                    named = find_heading_kind(reading, outline, sentence)
                    kind = named or find_broken_kind(reading, lines, index) or kind
                duty = _Duty(kind, time, sentence)
                found.append(_make(reading, outline, phases, duty))
    found.extend(list_table_milestones(reading, part))
    found.sort(key=lambda milestone: milestone.char_start)
    return tuple(replace(milestone, ordinal=number) for number, milestone in enumerate(found, 1))


def _make(reading: Reading, outline: Outline, phases: tuple[Phase, ...], duty: _Duty) -> Milestone:
    time, sentence = duty.time, duty.sentence
    phase = next((p.ordinal for p in phases if p.char_start <= time.start < p.char_end), None)
    return Milestone(
        ordinal=1,
        page=reading.page_at(sentence.start),
        char_start=sentence.start,
        char_end=sentence.end,
        kind=duty.kind,
        year=time.parts.get("year"),
        quarter=time.parts.get("quarter"),
        month=time.parts.get("month"),
        day=time.parts.get("day"),
        recurrence=find_recurrence(reading, sentence, time),
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
