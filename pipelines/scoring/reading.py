"""What the published tables hold of one document."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias

import duckdb

FoundRow: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """One document of the warehouse: its instruments in order, and its rows table by table on demand."""

    con: duckdb.DuckDBPyConnection
    document_id: str
    file_name: str
    instruments: tuple[FoundRow, ...] = field(default=())

    def rows_by_instrument(self, table: str) -> dict[int, list[FoundRow]]:
        """The rows of a table by the instrument's position in the document, from 1."""
        sql = "SELECT * FROM query_table(?) WHERE instrument_id = ? ORDER BY ordinal"
        return {
            position: read_rows(self.con, sql, [table, row["instrument_id"]])
            for position, row in enumerate(self.instruments, start=1)
        }

    def rows(self, table: str) -> list[FoundRow]:
        """The rows of a table, instrument by instrument."""
        return [row for rows in self.rows_by_instrument(table).values() for row in rows]


def find_documents(con: duckdb.DuckDBPyConnection, stem: str) -> list[FoundDocument]:
    """The documents with a file of that name, whatever its ending."""
    found = read_rows(
        con,
        "SELECT document_id, min(file_name) AS file_name FROM files "
        "WHERE regexp_replace(file_name, '\\.[^.]*$', '') = ? GROUP BY document_id ORDER BY file_name, document_id",
        [stem],
    )
    sql = "SELECT * FROM instruments WHERE document_id = ? ORDER BY ordinal"
    return [
        FoundDocument(con, row["document_id"], row["file_name"], tuple(read_rows(con, sql, [row["document_id"]])))
        for row in found
    ]


def read_rows(con: duckdb.DuckDBPyConnection, sql: str, values: list[Any]) -> list[FoundRow]:
    """The rows of a query as dictionaries."""
    cursor = con.execute(sql, values)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
