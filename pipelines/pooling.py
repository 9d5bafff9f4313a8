"""Many documents over all processors, none of which can take the others down."""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection, get_context, parent_process
from typing import TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

# Starting a worker and its imports takes 1–2 s, a document some 20–50 ms: fewer documents are faster in this process.
POOL_FROM = 8

# Documents handed out at a time, per worker: enough to keep it busy, few enough that a death suspects few.
HANDED_OUT_PER_WORKER = 2


def work_through(
    function: Callable[[Task], Result], tasks: Sequence[Task], *, workers: int | None = None
) -> Iterator[tuple[Task, Result | None]]:
    """Every task with its result, as they are done; None for a task that killed its process even when alone.

    ``function`` stands at the top of a module and raises only for what must stop the run.
    """
    if len(tasks) < POOL_FROM:
        for task in tasks:
            yield task, function(task)
        return
    queue = deque(tasks)
    while queue:
        for task in (yield from _drain(function, queue, workers or os.cpu_count() or 1)):
            yield task, _run_alone(function, task)


def _drain(
    function: Callable[[Task], Result], queue: deque[Task], workers: int
) -> Generator[tuple[Task, Result | None], None, list[Task]]:
    """Work the queue off in one pool; when a worker dies, return the tasks that were out, the rest stays queued."""
    running: dict[Future[Result], Task] = {}
    suspects: list[Task] = []
    with _open_pool(workers) as pool:
        while (queue or running) and not suspects:
            while queue and len(running) < workers * HANDED_OUT_PER_WORKER:
                task = queue.popleft()
                try:
                    running[pool.submit(function, task)] = task
                except BrokenProcessPool:  # a worker died since the last look
                    suspects.append(task)
                    break
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                task = running.pop(future)
                try:
                    result = future.result()
                except BrokenProcessPool:
                    suspects.append(task)
                else:
                    yield task, result
    return suspects + list(running.values())


def _run_alone(function: Callable[[Task], Result], task: Task) -> Result | None:
    """The result of one task in a process of its own, None when that process dies."""
    with _open_pool(1) as pool:
        try:
            return pool.submit(function, task).result()
        except BrokenProcessPool:
            return None


def _open_pool(workers: int) -> ProcessPoolExecutor:
    """Fresh processes, not forks: the parent holds threads and an open database."""
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_prepare_worker)


def _prepare_worker() -> None:
    """Leave Ctrl-C to the parent, and leave with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
