"""Moving a new database into the place of the old one, which is kept for a while."""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.state import State

KEPT_COPIES = 3  # enough to go back over a week-end's mistakes, few enough for a small disk


def put_in_place(state: State, new: Path) -> Path:
    """Where ``new`` now lies: plans.duckdb, or a dated copy where the old file cannot be replaced while it is open.

    Reads: the new database. Writes: published/plans.duckdb and published/history, or the dated copy and latest.txt.
    """
    _flush(new)
    _keep_outgoing(state)
    try:
        os.replace(new, state.published_database)
    except PermissionError:  # a Windows share with a reader
        return _put_beside(state, new)
    state.latest_note.unlink(missing_ok=True)
    _prune(state.published)
    _flush_folder(state.published)
    return state.published_database


def _put_beside(state: State, new: Path) -> Path:
    """The dated copy beside the database that is in use; latest.txt names it."""
    dated = state.published / f"plans-{_render_time(datetime.now(UTC))}.duckdb"
    note = state.latest_note.with_name(f"{state.latest_note.name}.new-{os.getpid()}")
    try:
        os.replace(new, dated)
        note.write_text(f"{dated.name}\n", encoding="utf-8")
        os.replace(note, state.latest_note)
    except OSError as error:
        raise ImpossibleRequestError(
            say(
                f"Không ghi được cơ sở dữ liệu mới vào {state.published} ({error.strerror or error}).",
                f"Cannot write the new database to {state.published} ({error.strerror or error}).",
            )
        ) from error
    _prune(state.published)
    return dated


def _keep_outgoing(state: State) -> None:
    """Keep the outgoing database in the history, as a second name of the same file where the disk can do that."""
    outgoing = state.published_database
    if not outgoing.is_file():
        return
    history = state.published / "history"
    history.mkdir(exist_ok=True)
    published_at = datetime.fromtimestamp(outgoing.stat().st_mtime, UTC)
    kept = history / f"plans-{_render_time(published_at)}.duckdb"
    kept.unlink(missing_ok=True)
    try:
        os.link(outgoing, kept)
    except OSError:  # no hard links on this file system
        shutil.copy2(outgoing, kept)
    _prune(history)


def _prune(folder: Path) -> None:
    """Remove all but the newest dated copies; one that a reader has open (Windows) goes next time."""
    for old in sorted(folder.glob("plans-*.duckdb"), reverse=True)[KEPT_COPIES:]:
        with suppress(PermissionError):
            old.unlink()


def _render_time(moment: datetime) -> str:
    """A time that sorts by name, e.g. 20260702T081500123456Z."""
    return moment.strftime("%Y%m%dT%H%M%S%fZ")


def _flush(path: Path) -> None:
    """Make sure the file is on the disk before its name is."""
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def _flush_folder(folder: Path) -> None:
    """Make sure the new name is on the disk; Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
