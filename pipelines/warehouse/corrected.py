"""The corrections that were laid over the documents in the working database."""

from collections.abc import Collection, Iterable
from dataclasses import asdict, fields

import duckdb

from models.findings import CorrectionRow
from models.tables import find_table
from pipelines.warehouse.bulk import insert_rows


def read_corrections(con: duckdb.DuckDBPyConnection) -> tuple[CorrectionRow, ...]:
    """The corrections as they were applied. Reads: corrections."""
    names = [field.name for field in fields(CorrectionRow)]
    rows = con.execute(f"SELECT {', '.join(names)} FROM corrections ORDER BY ALL").fetchall()
    return tuple(CorrectionRow(**dict(zip(names, row, strict=True))) for row in rows)


def replace_corrections(
    con: duckdb.DuckDBPyConnection, document_ids: Collection[str], rows: Iterable[CorrectionRow]
) -> int:
    """The number of corrections put in the place of those of these documents. Writes: corrections."""
    con.execute("DELETE FROM corrections WHERE document_id IN (SELECT unnest(?))", [list(document_ids)])
    return insert_rows(con, find_table("corrections"), map(asdict, rows))
