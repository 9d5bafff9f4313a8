"""Many tasks over several workers: all done, and one that hangs, swells or dies takes nobody along."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing import parent_process
from pathlib import Path

import pytest

from extractors.programs import THREADS_VARIABLE
from models.errors import BrokenAssumptionError
from pipelines.pooling import work_through
from pipelines.workers import Loss, LossCode
from pipelines.workers_limits import Limits

ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps the limit of memory and has /proc")
SMALL = Limits(memory_bytes=700 * 2**20, file_bytes=2**20, time_s=20.0)


def double(number: int) -> int:
    return 2 * number


def double_or_die(number: int) -> int:
    if number == 3:
        os._exit(9)
    if number == 17:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 18:
        os.abort()
    return 2 * number


def hang_or_double(number: int) -> int:
    if number == 1:
        time.sleep(600)
    return 2 * number


def compute_for_ever(_: int) -> int:
    while True:
        pass


def allocate(mebibytes: int) -> int:
    return len(bytearray(mebibytes * 2**20))


def write_file(size: int) -> int:
    import tempfile

    with tempfile.TemporaryFile() as stream:
        try:
            return stream.write(b"x" * size)
        except OSError:
            return -1


def complain(number: int) -> int:
    raise ValueError(f"số {number}")


def tell_process(_: int) -> int | None:
    return os.getpid() if parent_process() is not None else None


def tell_page_threads(_: int) -> int:
    return int(os.environ[THREADS_VARIABLE])


def start_child_and_hang(path: str) -> int:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], process_group=0)
    Path(path).write_text(str(child.pid), encoding="utf-8")
    time.sleep(600)
    return 0


def leave_a_file(_: int) -> str:
    import tempfile

    return tempfile.mkdtemp()


def test_one_task_has_a_worker_too() -> None:
    ((_, worker),) = work_through(tell_process, [1])
    assert worker not in (None, os.getpid())


def test_a_worker_is_kept_from_task_to_task() -> None:
    assert len({worker for _, worker in work_through(tell_process, range(10), workers=1)}) == 1


def test_many_tasks_are_spread_and_all_done() -> None:
    assert dict(work_through(double, range(40), workers=2)) == {number: 2 * number for number in range(40)}


def test_no_tasks_start_nothing() -> None:
    assert list(work_through(double, [])) == []


@ON_POSIX
def test_a_task_that_kills_its_worker_is_lost_alone() -> None:
    results = dict(work_through(double_or_die, range(20), workers=2))
    lost = {number: results.pop(number) for number in (3, 17, 18)}
    assert results == {number: 2 * number for number in range(20) if number not in lost}
    assert {loss.code for loss in lost.values() if isinstance(loss, Loss)} == {LossCode.WORKER_DIED}
    assert [str(loss.detail)[:16] for loss in lost.values() if isinstance(loss, Loss)] == [
        "mã thoát 9",
        "tín hiệu SIGKILL",
        "tín hiệu SIGABRT",
    ]


def test_a_task_that_hangs_is_lost_alone() -> None:
    started = time.monotonic()
    results = dict(work_through(hang_or_double, range(4), workers=2, find_time=lambda _: 1.0))
    assert results.pop(1) == Loss(LossCode.TIME_LIMIT, "quá 1 giây")
    assert results == {0: 0, 2: 4, 3: 6}
    assert time.monotonic() - started < 60


@ON_POSIX
def test_a_task_that_computes_for_ever_is_stopped_by_the_system() -> None:
    ((_, loss),) = work_through(compute_for_ever, [1], limits=Limits(time_s=1.0))
    assert isinstance(loss, Loss)
    assert loss.code is LossCode.TIME_LIMIT


@ON_LINUX
def test_a_task_that_swells_is_lost_alone() -> None:
    results = dict(work_through(allocate, [1, 2000, 2], limits=SMALL, workers=1))
    assert results.pop(2000) == Loss(LossCode.MEMORY_LIMIT, "cần hơn 700 MB bộ nhớ")
    assert results == {1: 2**20, 2: 2 * 2**20}


@ON_LINUX
def test_a_swollen_worker_is_replaced() -> None:
    workers = [worker for _, worker in work_through(swell_and_tell, range(2), limits=SMALL, workers=1)]
    assert len(set(workers)) == 2


def swell_and_tell(_: int) -> int:
    allocate(500)
    return os.getpid()


@ON_POSIX
def test_files_have_a_limit() -> None:
    assert dict(work_through(write_file, [1000, 2**21], limits=SMALL, workers=1)) == {1000: 1000, 2**21: -1}


@ON_LINUX
def test_what_a_lost_worker_started_is_ended(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    ((_, loss),) = work_through(start_child_and_hang, [str(note)], find_time=lambda _: 2.0)
    assert isinstance(loss, Loss)
    child = Path("/proc", note.read_text(encoding="utf-8"), "stat")
    for _ in range(50):
        if not child.exists() or ") Z " in child.read_text(encoding="utf-8"):
            return
        time.sleep(0.1)
    pytest.fail("the child lives on")


def test_what_a_worker_left_behind_is_removed() -> None:
    ((_, left),) = work_through(leave_a_file, [1])
    assert isinstance(left, str)
    assert not Path(left).exists()


def test_an_exception_stops_the_work() -> None:
    with pytest.raises(ValueError, match="số"):
        list(work_through(complain, range(8), workers=1))


def test_workers_that_cannot_start_stop_the_work() -> None:
    with pytest.raises(BrokenAssumptionError, match="không khởi động"):
        list(work_through(_Unloadable(), range(8), workers=1))


class _Unloadable:
    """A function that no worker can take over."""

    def __call__(self, number: int) -> int:
        return number

    def __reduce__(self) -> tuple[object, ...]:
        return (_refuse_loading, ())


def _refuse_loading() -> None:
    raise RuntimeError("not here")


def test_leaving_early_ends_the_workers() -> None:
    work = work_through(tell_process, range(8), workers=2)
    _, worker = next(work)
    work.close()
    assert isinstance(worker, int)
    if sys.platform == "linux":
        assert not Path("/proc", str(worker)).exists()


@pytest.mark.parametrize(("tasks", "threads"), [(1, 8), (4, 4), (10, 2)])
def test_pages_are_spread_over_the_cores_that_documents_leave(
    monkeypatch: pytest.MonkeyPatch, tasks: int, threads: int
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    (_, told), *_ = work_through(tell_page_threads, range(tasks))
    assert told == threads
