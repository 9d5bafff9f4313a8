"""The register of files: what a new listing of a folder changes in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime

import duckdb

from models.tables import find_table
from pipelines.warehouse.bulk import insert_rows
from pipelines.warehouse.dropping import drop_documents
from pipelines.warehouse.files import FileChanges, IncomingFile
from pipelines.warehouse.rows import Row
from pipelines.warehouse.transactions import in_transaction

# “/data/x”, “C:\x”, “\\server\x”: a file of another folder than the state's inbox
_ABSOLUTE = re.compile(r"/|\\\\|[A-Za-z]:")


def record_files(
    con: duckdb.DuckDBPyConnection, files: Sequence[IncomingFile], *, seen_at: datetime, complete: bool
) -> FileChanges:
    """Bring the register of files up to a listing, and drop the documents that no present file holds any more.

    With ``complete`` the listing is all of the state's inbox: a file of the inbox that it lacks is marked as removed.
    Files of other folders (absolute ``source_path``) are only ever added. ``first_seen_at`` is never changed.

    Reads: the listing; files. Writes: files; deletes rows of dropped documents in every table.
    """
    seen_on_clock = seen_at.astimezone(UTC).replace(tzinfo=None) if seen_at.tzinfo else seen_at
    incoming = {file.source_path: file for file in files}
    known = _read_files(con)
    counts = dict.fromkeys(("new", "changed", "returned", "unchanged", "removed"), 0)
    rows: list[Row] = []
    for path, file in incoming.items():
        old = known.get(path)
        counts[_compare(old, file)] += 1
        first_seen_at = old["first_seen_at"] if old else seen_on_clock
        row: Row = {**asdict(file), "first_seen_at": first_seen_at, "removed_at": None}
        if row != old:
            rows.append(row)
    for path, old in known.items():
        if complete and path not in incoming and old["removed_at"] is None and not _ABSOLUTE.match(path):
            counts["removed"] += 1
            rows.append({**old, "removed_at": seen_on_clock})
    with in_transaction(con):
        con.execute("DELETE FROM files WHERE source_path IN (SELECT unnest(?))", [[row["source_path"] for row in rows]])
        insert_rows(con, find_table("files"), rows)
        orphans = _find_orphans(con)
        drop_documents(con, orphans)
    return FileChanges(**counts, dropped_documents=len(orphans))


def _compare(old: Row | None, file: IncomingFile) -> str:
    """What a listed file is to the register: new, returned, changed or unchanged."""
    if old is None:
        return "new"
    if old["removed_at"] is not None:
        return "returned"
    return "unchanged" if old["document_id"] == file.document_id else "changed"


def _read_files(con: duckdb.DuckDBPyConnection) -> Mapping[str, Row]:
    """The register as it stands, by path."""
    names = find_table("files").column_names
    found = con.execute(f"SELECT {', '.join(names)} FROM files ORDER BY source_path").fetchall()
    return {str(values[0]): dict(zip(names, values, strict=True)) for values in found}


def _find_orphans(con: duckdb.DuckDBPyConnection) -> list[str]:
    """The loaded documents that no present file holds."""
    found = con.execute(
        "SELECT document_id FROM documents WHERE document_id NOT IN "
        "(SELECT document_id FROM files WHERE removed_at IS NULL) ORDER BY document_id"
    ).fetchall()
    return [document_id for (document_id,) in found]
