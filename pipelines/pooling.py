"""Many documents over all processors, each in a worker with limits; one that is lost takes nobody along."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import connection
from time import monotonic
from typing import TypeVar

from models.errors import BrokenAssumptionError
from pipelines.workers import Loss, Worker
from pipelines.workers_limits import Limits

Task = TypeVar("Task")
Result = TypeVar("Result")

# Pages of scans that are recognised at a time, all workers together: the last scan of many should not go on alone on
# one core, and a hundred programs at once would leave none of them its time.
PAGES_PER_CORE = 2
# Workers that die before their first task, one after the other: not the documents' fault.
FALSE_STARTS = 3


def work_through(
    function: Callable[[Task], Result],
    tasks: Sequence[Task],
    *,
    limits: Limits | None = None,
    find_time: Callable[[Task], float] | None = None,
    workers: int | None = None,
) -> Iterator[tuple[Task, Result | Loss]]:
    """Every task with its result, as they are done; with a ``Loss`` when its worker died or went over a limit.

    ``function`` stands at the top of a module, returns something, and raises only for what must stop the run.
    ``find_time`` gives the seconds that a task may take, else it is the limits' own.
    """
    limits = limits or Limits()
    queue = deque(tasks)
    cores = os.cpu_count() or 1
    size = min(workers or cores, len(queue))
    page_threads = min(cores, max(1, PAGES_PER_CORE * cores // max(1, size)))
    crew: list[Worker[Task, Result]] = []
    false_starts = 0
    try:
        while queue or any(worker.tasks for worker in crew):
            crew = [worker for worker in crew if not worker.is_leaving]
            crew += [
                Worker(function, limits, page_threads=page_threads) for _ in range(min(size - len(crew), len(queue)))
            ]
            for worker in crew:
                if worker.is_ready and not worker.tasks and queue:
                    task = queue.popleft()
                    worker.give(task, limits.time_s if find_time is None else find_time(task))
            _await_news(crew)
            for worker in crew:
                was_ready, at_work = worker.is_ready, tuple(worker.tasks)
                outcome = worker.hear()
                outcome = worker.stop_overdue() if outcome is None else outcome
                if outcome is not None and at_work:
                    worker.tasks.clear()
                    yield at_work[0], outcome
                if worker.is_leaving:
                    worker.dismiss()
                    false_starts = 0 if was_ready else false_starts + 1
            if false_starts >= FALSE_STARTS:
                raise BrokenAssumptionError(
                    "tiến trình đọc văn bản không khởi động được; hãy chạy rasoat doctor và xem bộ nhớ còn trống"
                )
    finally:
        for worker in crew:
            worker.dismiss()


def _await_news(crew: Sequence[Worker[Task, Result]]) -> None:
    """Sleep until a worker says something, ends, or is overdue."""
    nearest = min(worker.deadline for worker in crew)
    timeout = None if nearest == float("inf") else max(0.0, nearest - monotonic())
    connection.wait([*(worker.pipe for worker in crew), *(worker.process.sentinel for worker in crew)], timeout)
