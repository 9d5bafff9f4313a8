"""Connections to DuckDB: the only place that sets storage version, threads and memory."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import duckdb

from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.state import State
from pipelines.warehouse.schema import prepare_working_schema, quote_literal

STORAGE_VERSION = "v1.5.0"  # the oldest DuckDB that must open our files; 2.0's own format stays closed to 1.5

SETTINGS: Mapping[str, str | int] = {
    "threads": min(os.cpu_count() or 1, 4),  # beyond four, loading 3,000 plans gains nothing
    "memory_limit": "2GB",  # a province's office machine has 8 GB; DuckDB spills to disk beyond
    "autoinstall_known_extensions": "false",  # the core needs no extension, and the network is never asked for one
    "autoload_known_extensions": "false",
}


@contextmanager
def connect_working(state: State) -> Iterator[duckdb.DuckDBPyConnection]:
    """The private working database, writable, with its tables made; closed in the end whatever happens.

    Raises ImpossibleRequestError when another process holds it or the file is no DuckDB database.
    """
    con = _connect(state.working_database, {**SETTINGS, "storage_compatibility_version": STORAGE_VERSION})
    try:
        prepare_working_schema(con)
        yield con
    finally:
        con.close()


@contextmanager
def connect_published(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A published database, read-only and cut off from files and network; closed in the end whatever happens.

    Raises ImpossibleRequestError when there is none.
    """
    if not path.is_file():
        raise _make_absence(path)
    guarded = {**SETTINGS, "enable_external_access": "false", "lock_configuration": "true"}
    con = _connect(path, guarded, is_read_only=True)
    try:
        yield con
    finally:
        con.close()


def open_beside(path: Path) -> duckdb.DuckDBPyConnection:
    """A database in memory with a published one attached read-only as ``published``; the caller closes it.

    DuckDB shares one instance among all connections of a process to one path, also when the file there has been
    replaced: whoever stays open while new ones are published must attach it like this. A cursor begins in memory and
    has to ``USE published``. Raises ImpossibleRequestError when there is none.
    """
    if not path.is_file():
        raise _make_absence(path)
    con = _connect(None, SETTINGS)
    try:
        con.execute(f"ATTACH {quote_literal(str(path))} AS published (READ_ONLY)")
        con.execute("SET enable_external_access = false")
        con.execute("SET lock_configuration = true")
    except duckdb.Error as error:
        con.close()
        reason = " ".join(str(error).split())
        raise ImpossibleRequestError(
            say(f"Không mở được cơ sở dữ liệu {path}: {reason}", f"Cannot open the database {path}: {reason}")
        ) from error
    return con


@contextmanager
def connect_publishing(working: Path, target: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A new, empty database at ``target`` in use, with the working database attached read-only as ``working``."""
    con = _connect(None, SETTINGS)
    try:
        # ATTACH takes no parameters; both paths are ours and quoted
        con.execute(f"ATTACH {quote_literal(str(working))} AS working (READ_ONLY)")
        con.execute(f"ATTACH {quote_literal(str(target))} AS target (STORAGE_VERSION '{STORAGE_VERSION}')")
        con.execute("USE target")
        yield con
    finally:
        con.close()


def _make_absence(path: Path) -> ImpossibleRequestError:
    return ImpossibleRequestError(
        say(
            f"Không có cơ sở dữ liệu {path}; hãy chạy “rasoat run” trước.",
            f'There is no database {path}; run "rasoat run" first.',
        )
    )


def _connect(
    path: Path | None, settings: Mapping[str, str | int], *, is_read_only: bool = False
) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection, in memory without a path; what DuckDB says of a bad file comes in one Vietnamese line."""
    try:
        return duckdb.connect(str(path) if path else ":memory:", read_only=is_read_only, config=dict(settings))
    except duckdb.Error as error:
        reason = " ".join(str(error).split())
        if "lock" in reason.lower():
            message = say(
                f"Cơ sở dữ liệu {path} đang được chương trình khác sử dụng; hãy đợi hoặc đóng chương trình đó.",
                f"Another program is using the database {path}; wait, or close that program.",
            )
        else:
            message = say(f"Không mở được cơ sở dữ liệu {path}: {reason}", f"Cannot open the database {path}: {reason}")
        raise ImpossibleRequestError(message) from error
