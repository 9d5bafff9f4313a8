"""Task tables (STT, nhiệm vụ, chủ trì, phối hợp, thời hạn, sản phẩm) as responsibilities."""

from collections.abc import Iterator

from extractors.facts.deadlines import find_deadline
from extractors.facts.reading import Reading
from extractors.facts.task_rows import list_task_rows
from models.facts import Duty
from models.sections import DividedInstrument
from models.vocabulary import DutyOrigin


def extract_table_tasks(reading: Reading, part: DividedInstrument) -> Iterator[Duty]:
    """One row per row of every task table of an instrument, whoever it names.

    Reads: rows of task tables. Writes: responsibilities with origin ``table``, their text the task cell's; a deadline
    that stands in the task's words counts where the row has no cell for it.
    """
    for row in list_task_rows(reading, part):
        task = row.task
        yield Duty(
            ordinal=1,
            page=task.page,
            char_start=task.span.start,
            char_end=task.span.end,
            actor=row.actor,
            text=task.span.text_of(reading.text),
            origin=DutyOrigin.TABLE,
            coordinating=row.coordinating,
            product=row.product,
            deadline=row.deadline or find_deadline(reading, task.span),
        )
