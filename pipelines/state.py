"""The state folder: where a run keeps what came in, what it read and what it published."""

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from models.errors import ImpossibleRequestError
from pipelines.messages import say

STATE_VARIABLE = "RASOAT_STATE"
DEFAULT_STATE = "data"


@dataclass(frozen=True, slots=True)
class State:
    """The folders and files under one ``--state`` root."""

    root: Path

    @property
    def inbox(self) -> Path:
        """Where people put plans: ``<province>/<unit>/file``."""
        return self.root / "inbox"

    @property
    def artefacts(self) -> Path:
        """Texts and facts per document, content-addressed; may be deleted and rebuilt."""
        return self.root / "artefacts"

    @property
    def warehouse(self) -> Path:
        """The pipeline's private folder."""
        return self.root / "warehouse"

    @property
    def working_database(self) -> Path:
        """The private database that only the pipeline opens."""
        return self.warehouse / "working.duckdb"

    @property
    def published(self) -> Path:
        """The folder that everybody reads."""
        return self.root / "published"

    @property
    def published_database(self) -> Path:
        """The read-only database for analysts, replaced atomically."""
        return self.published / "plans.duckdb"

    @property
    def site(self) -> Path:
        """The folder of pages that people open by double click."""
        return self.published / "site"

    @property
    def latest_note(self) -> Path:
        """The file that names the newest dated copy where ``published_database`` could not be replaced."""
        return self.published / "latest.txt"

    @property
    def dagster(self) -> Path:
        """Dagster's own storage."""
        return self.root / "dagster"


def open_state(root: Path) -> State:
    """The state under ``root``, its folders made on first use.

    Raises ImpossibleRequestError when a folder cannot be made or written.
    """
    state = State(root.expanduser().absolute())
    for folder in (state.inbox, state.artefacts, state.warehouse, state.published, state.dagster):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ImpossibleRequestError(
                say(
                    f"Không tạo được thư mục {folder} ({error.strerror or error}); hãy chọn thư mục khác bằng --state.",
                    f"Cannot make the folder {folder} ({error.strerror or error}); choose another with --state.",
                )
            ) from error
        if not _is_writable(folder):
            raise ImpossibleRequestError(
                say(
                    f"Không ghi được vào thư mục {folder}; hãy cấp quyền ghi hoặc chọn thư mục khác bằng --state.",
                    f"Cannot write to the folder {folder}; allow it or choose another with --state.",
                )
            )
    return state


def find_published(state: State) -> Path:
    """The newest published database: the dated copy that ``latest.txt`` names, else ``plans.duckdb``.

    Raises ImpossibleRequestError when nothing has been published yet.
    """
    if state.latest_note.is_file():
        dated = state.published / Path(state.latest_note.read_text(encoding="utf-8").strip()).name
        if dated.is_file():
            return dated
    if state.published_database.is_file():
        return state.published_database
    raise ImpossibleRequestError(
        say(
            f"Chưa có cơ sở dữ liệu xuất bản trong {state.published}; hãy chạy “rasoat run” trước.",
            f'Nothing is published yet in {state.published}; run "rasoat run" first.',
        )
    )


@contextmanager
def lock_state(state: State) -> Iterator[None]:
    """Hold the state for one run; the operating system lets go of it when the process ends, however it ends.

    Raises ImpossibleRequestError when another run holds it.
    """
    path = state.warehouse / "lock"
    try:
        handle = path.open("a+b")
    except OSError as error:
        raise ImpossibleRequestError(
            say(
                f"Không mở được tệp khóa {path} ({error.strerror or error}).",
                f"Cannot open the lock file {path} ({error.strerror or error}).",
            )
        ) from error
    with handle:
        try:
            _lock(handle)
        except OSError as error:
            raise ImpossibleRequestError(
                say(
                    f"Thư mục {state.root} đang được một lượt chạy khác sử dụng; hãy đợi lượt đó xong rồi chạy lại.",
                    f"Another run holds the folder {state.root}; wait for its end and run again.",
                )
            ) from error
        try:
            yield
        finally:
            _unlock(handle)


def _is_writable(folder: Path) -> bool:
    """True when a file can really be made there (permission bits say nothing on shares and for root)."""
    probe = folder / f".probe-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def _lock(handle: IO[bytes]) -> None:
    """Take the exclusive lock at once or raise OSError."""
    if os.name == "nt":
        windows: Any = importlib.import_module("msvcrt")
        handle.seek(0)
        windows.locking(handle.fileno(), windows.LK_NBLCK, 1)
    else:
        posix: Any = importlib.import_module("fcntl")
        posix.flock(handle.fileno(), posix.LOCK_EX | posix.LOCK_NB)


def _unlock(handle: IO[bytes]) -> None:
    """Give the lock back."""
    if os.name == "nt":
        windows: Any = importlib.import_module("msvcrt")
        handle.seek(0)
        windows.locking(handle.fileno(), windows.LK_UNLCK, 1)
    else:
        posix: Any = importlib.import_module("fcntl")
        posix.flock(handle.fileno(), posix.LOCK_UN)
