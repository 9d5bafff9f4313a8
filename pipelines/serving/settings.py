"""What the server of an office may change, and what an upload may cost."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.state import State

HOST, PORT = "127.0.0.1", 8765
LOCAL_HOSTS = ("127.0.0.1", "localhost")
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where the plans lie, which host names are answered, and the limits of an upload.

    A plan weighs kilobytes, a scanned one some megabytes. ``reading_s`` is what a person waits for at a page; longer
    scans are for ``rasoat check``. ``kept_s`` is how long a result lies ready for download.
    """

    state: State
    hosts: Sequence[str] = LOCAL_HOSTS
    upload_bytes: int = 30 * MEGABYTE
    upload_s: float = 60.0
    reading_s: float = 120.0
    kept_s: float = 600.0
    checks_at_once: int = 2
    checks_waiting: int = 8
