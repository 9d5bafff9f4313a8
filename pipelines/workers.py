"""A worker: a process of its own that does one task after the other, within limits, and can be lost alone."""

import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import cache
from multiprocessing import connection, get_context, parent_process
from multiprocessing.context import ForkServerContext, SpawnContext
from time import monotonic
from typing import Any, Generic, TypeVar

from extractors.programs import THREADS_VARIABLE
from pipelines.workers_limits import Limits, enforce_limits, grant_time, is_swollen, kill_session

Task = TypeVar("Task")
Result = TypeVar("Result")

# What the stages import: loaded once, by the process that every worker is forked from.
PRELOADED = ("pipelines.reading", "docx", "extractors.facts.instrument_facts", "extractors.facts.pipeline")

# Starting and importing takes 1–3 s; a cold disk or a virus scanner ten times that.
START_WITHIN_S = 120.0
# The worker's own word (SIGXCPU, a reader's timeout) should come before the parent's axe.
GRACE_S = 2.0


class LossCode(StrEnum):
    """What became of a worker; the document's error code."""

    WORKER_DIED = "worker_died"
    TIME_LIMIT = "time_limit"
    MEMORY_LIMIT = "memory_limit"


@dataclass(frozen=True, slots=True)
class Loss:
    """Why a task has no result: its worker was lost with it. ``detail`` names the signal, the exit code, the limit."""

    code: LossCode
    detail: str


class _Word(Enum):
    """How a worker's message begins."""

    READY = "ready"
    DONE = "done"
    RAISED = "raised"
    NO_MEMORY = "no_memory"


class Worker(Generic[Task, Result]):
    """The parent's hold on one worker process: what it works on, until when, what became of it."""

    def __init__(self, function: Callable[[Task], Result], limits: Limits, *, page_threads: int = 1) -> None:
        self.limits = limits
        self.is_ready = False
        self.is_leaving = False
        self.tasks: list[Task] = []
        self.deadline = monotonic() + START_WITHIN_S
        self._time_s = START_WITHIN_S
        self._scratch = tempfile.mkdtemp(prefix="rasoat-worker-")
        self.pipe, theirs = _find_context().Pipe()
        environment = dict(os.environ) | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), self._scratch)
        environment[THREADS_VARIABLE] = str(page_threads)
        # A daemon: whatever way this process ends, none of its workers outlives it.
        self.process = _find_context().Process(
            target=_serve, args=(theirs, function, limits, environment), daemon=True, name="rasoat-worker"
        )
        self.process.start()
        theirs.close()

    def give(self, task: Task, time_s: float) -> None:
        """Hand a task to a worker that is ready."""
        self.tasks.append(task)
        self._time_s = time_s
        self.deadline = monotonic() + time_s + GRACE_S
        try:
            self.pipe.send((task, time_s))
        except (BrokenPipeError, ConnectionResetError):  # it died while idle; the next look finds the loss
            return

    def hear(self) -> Result | Loss | None:
        """The outcome of its task when there is one; raises what the task raised."""
        try:
            if not self.pipe.poll():
                return None if self.process.is_alive() else self._lose()
            word, said, self.is_leaving = self.pipe.recv()
        except (EOFError, OSError):
            return self._lose()
        if word is _Word.READY:
            self.is_ready = True
            self.deadline = float("inf")
            return None
        self.tasks.clear()
        self.deadline = float("inf")
        if word is _Word.RAISED:
            raise said
        if word is _Word.NO_MEMORY:
            return Loss(LossCode.MEMORY_LIMIT, f"cần hơn {self.limits.memory_bytes // 2**20} MB bộ nhớ")
        result: Result = said
        return result

    def stop_overdue(self) -> Loss | None:
        """The loss of its task, when its time is over: the worker is killed with all that it started."""
        if monotonic() < self.deadline:
            return None
        self.dismiss()
        return Loss(LossCode.TIME_LIMIT, f"quá {self._time_s:.0f} giây")

    def dismiss(self) -> None:
        """End the process now with all that it started, and remove what it left behind."""
        if self.pipe.closed:
            return
        self.is_leaving = True
        self.pipe.close()
        if self.process.pid is not None:
            kill_session(self.process.pid, is_alive=self.process.is_alive())
        self.process.join()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _lose(self) -> Loss:
        self.process.join(GRACE_S)
        exit_code = self.process.exitcode
        self.dismiss()
        if exit_code is None or exit_code >= 0:
            return Loss(LossCode.WORKER_DIED, f"mã thoát {exit_code}")
        name = signal.Signals(-exit_code).name if -exit_code in set(signal.Signals) else str(-exit_code)
        if name == "SIGXCPU":
            return Loss(LossCode.TIME_LIMIT, f"quá {self._time_s:.0f} giây tính toán")
        return Loss(LossCode.WORKER_DIED, f"tín hiệu {name}" + (", thường do máy hết bộ nhớ" * (name == "SIGKILL")))


@cache
def _find_context() -> ForkServerContext | SpawnContext:
    """Fresh processes, not forks of this one, which holds threads and an open database.

    Where the system has it, a server that has loaded the libraries forks them in milliseconds.
    """
    if sys.platform in ("win32", "darwin"):
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(list(PRELOADED))
    return context


def _serve(
    pipe: "connection.Connection[Any, Any]",
    function: Callable[[Any], Any],
    limits: Limits,
    environment: Mapping[str, str],
) -> None:
    """The life of a worker: one task after the other until the parent closes the pipe or it has grown too big."""
    _prepare(limits, environment)
    pipe.send((_Word.READY, None, False))
    is_leaving = False
    while not is_leaving:
        try:
            task, time_s = pipe.recv()
        except EOFError:
            return
        grant_time(time_s)
        word, said = _do(function, task)
        is_leaving = word is _Word.NO_MEMORY or is_swollen(limits)
        _tell(pipe, word, said, is_leaving)


def _prepare(limits: Limits, environment: Mapping[str, str]) -> None:
    """A session of its own; Ctrl-C is left to the parent, with whom it leaves however that ends."""
    os.environ.clear()
    os.environ.update(environment)
    tempfile.tempdir = None
    if sys.platform != "win32":
        os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()
    enforce_limits(limits)


def _follow_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        kill_session(os.getpid(), is_alive=True)


def _do(function: Callable[[Any], Any], task: Any) -> tuple[_Word, Any]:
    try:
        return _Word.DONE, function(task)
    except MemoryError:
        return _Word.NO_MEMORY, None
    except Exception as error:  # noqa: BLE001 — the parent raises it
        return _Word.RAISED, error


def _tell(pipe: "connection.Connection[Any, Any]", word: _Word, said: Any, is_leaving: bool) -> None:
    """Send an outcome; an exception that cannot travel goes as its text."""
    try:
        pipe.send((word, said, is_leaving))
    except BrokenPipeError:  # the parent has gone
        return
    except Exception as error:  # noqa: BLE001 — pickling runs code of the object's class
        pipe.send((_Word.RAISED, RuntimeError(f"{said!r} ({error})"), is_leaving))
