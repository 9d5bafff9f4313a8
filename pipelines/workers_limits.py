"""What one document may cost: memory, time, files; and which of that this machine can enforce."""

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

GIBIBYTE = 2**30


class Resource(StrEnum):
    """What a limit is set on."""

    TIME = "time"
    COMPUTING = "computing"
    MEMORY = "memory"
    FILES = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of a worker; ``time_s`` is the time for one task where the task does not say otherwise.

    A plan takes 20–50 ms and, the libraries loaded, 300 MB; a scanned page some 200 MB more. Twenty times that is no
    plan any more, and two such workers still fit into the 8 GB of an office machine.
    """

    memory_bytes: int = 3 * GIBIBYTE
    file_bytes: int = GIBIBYTE // 2
    time_s: float = 120.0


def enforce_limits(limits: Limits) -> None:
    """Bind this process and its children to the limits; where the system knows none, only wall time is left."""
    if sys.platform == "win32":
        return
    import resource

    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_FSIZE, limits.file_bytes)
    # Data is what a process really writes to; address space alone is reserved by the gigabyte for nothing.
    _lower(resource.RLIMIT_DATA, limits.memory_bytes)


def grant_time(time_s: float) -> None:
    """Allow this process so many seconds of computing from now on; beyond, the system ends it (SIGXCPU)."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + time_s) + 1, is_soft=True)


def is_swollen(limits: Limits) -> bool:
    """True when this process has taken half of its memory: the next document should find a fresh one."""
    if sys.platform == "win32":
        return False
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > limits.memory_bytes / 2


def list_enforced() -> tuple[Resource, ...]:
    """The limits that this system enforces."""
    if sys.platform == "win32":
        return (Resource.TIME,)
    if sys.platform == "darwin":  # it takes the limit of memory and ignores it
        return (Resource.TIME, Resource.COMPUTING, Resource.FILES)
    return (Resource.TIME, Resource.COMPUTING, Resource.MEMORY, Resource.FILES)


def kill_session(leader: int, *, is_alive: bool) -> None:
    """End a process and all that it started, also what lives on after it (LibreOffice, Tesseract).

    Its own number is used only while it lives: afterwards the system may have given it to another.
    """
    if sys.platform == "win32":
        import subprocess

        subprocess.run(["taskkill", "/F", "/T", "/PID", str(leader)], capture_output=True, check=False)
        return
    import signal

    others = [process for process in _list_session(leader) if process != leader]
    for process in [*others, leader] if is_alive else others:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            continue


def _list_session(leader: int) -> list[int]:
    """The processes of the session that ``leader`` opened; none where the system has no /proc."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            session = (place / "stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[3]
        except (OSError, IndexError):  # it ended meanwhile
            continue
        if session == str(leader):
            found.append(int(place.name))
    return found


def _lower(kind: int, amount: int, *, is_soft: bool = False) -> None:
    """Set a limit, never above what the system allows this process at most."""
    import resource

    most = resource.getrlimit(kind)[1]
    allowed = amount if most == resource.RLIM_INFINITY else min(amount, most)
    resource.setrlimit(kind, (allowed, most if is_soft else allowed))
