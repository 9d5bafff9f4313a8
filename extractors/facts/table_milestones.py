"""Milestones of task tables: each task with a dated deadline."""

from collections.abc import Iterator

from extractors.facts.dated_duties import find_duties, find_recurrence, list_kinds
from extractors.facts.reading import Reading
from extractors.facts.sentences import split_sentences
from extractors.facts.task_rows import TaskRow, list_task_rows
from extractors.facts.times import PointOfTime, find_cell_times
from models.facts import Milestone
from models.sections import DividedInstrument
from models.spans import Span
from models.vocabulary import MilestoneKind


def list_table_milestones(reading: Reading, part: DividedInstrument) -> Iterator[Milestone]:
    """One milestone per point of time in a task's deadline, else per dated duty in the task's own words.

    Reads: rows of task tables. Writes: milestones; their kind is what the task's words name first, ``khac`` when they
    name none, the actor is the row's. A deadline without year, quarter, month or day (“Thường xuyên”, “Hằng năm”) and
    a range of years give none.
    """
    for row in list_task_rows(reading, part):
        times = find_cell_times(reading, row.due.span) if row.due else []
        if row.due is not None and times:
            kind = next(iter(list_kinds(reading, row.task.span)), MilestoneKind.KHAC)
            for time in times:
                yield _make(reading, row, (kind, time), row.due.span)
        else:
            for sentence in split_sentences(reading.text, row.task.span):
                for duty in find_duties(reading, sentence):
                    yield _make(reading, row, duty, sentence)


def _make(reading: Reading, row: TaskRow, duty: tuple[MilestoneKind, PointOfTime], place: Span) -> Milestone:
    kind, time = duty
    evidence = row.evidence
    return Milestone(
        ordinal=1,
        page=row.task.page,
        char_start=evidence.start,
        char_end=evidence.end,
        kind=kind,
        year=time.parts.get("year"),
        quarter=time.parts.get("quarter"),
        month=time.parts.get("month"),
        day=time.parts.get("day"),
        recurrence=find_recurrence(reading, place, time) or find_recurrence(reading, row.task.span, time),
        actor=row.actor,
        phase_ordinal=None,
        raw_text=evidence.text_of(reading.text),
    )
