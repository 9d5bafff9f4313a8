"""What must hold before a database is published; analysts count on it, so a breach stops the run."""

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb

from models.errors import BrokenAssumptionError
from models.tables import TABLES, VIEWS, Table
from pipelines.warehouse.evidence import find_evidence_column
from pipelines.warehouse.rows import FACT_TYPES
from pipelines.warehouse.schema import list_working_tables


@dataclass(frozen=True, slots=True)
class Breach:
    """A broken promise: which table, what is wrong, how many rows, the first of them."""

    table: str
    what: str
    count: int
    example: str


def check_published(con: duckdb.DuckDBPyConnection) -> None:
    """Hold a new database against its promises. Reads: every table, and ``working`` beside it.

    Raises BrokenAssumptionError naming each breach.
    """
    breaches = list(find_breaches(con))
    if breaches:
        told = "; ".join(f"{b.table}: {b.what} ({b.count} dòng, ví dụ {b.example})" for b in breaches)
        raise BrokenAssumptionError(f"Không xuất bản, cơ sở dữ liệu mới sai: {told}")


def find_breaches(con: duckdb.DuckDBPyConnection) -> Iterator[Breach]:
    """Every broken promise of a published database: counts, keys, references, evidence, views."""
    for table in list_working_tables():
        yield from _check_count(con, table)
    for table in TABLES:
        yield from _check_key(con, table)
    yield from find_reference_breaches(con)
    yield from find_evidence_breaches(con)
    for view in VIEWS:
        con.execute(f"SELECT count(*) FROM {view.name}").fetchall()  # a view that does not bind raises


def _check_count(con: duckdb.DuckDBPyConnection, table: Table) -> Iterator[Breach]:
    """As many rows as in the working database."""
    counts = con.execute(
        f"SELECT (SELECT count(*) FROM {table.name}), (SELECT count(*) FROM working.{table.name})"
    ).fetchone()
    if counts and counts[0] != counts[1]:
        yield Breach(table.name, "số dòng khác cơ sở dữ liệu làm việc", abs(counts[0] - counts[1]), str(counts))


def _check_key(con: duckdb.DuckDBPyConnection, table: Table) -> Iterator[Breach]:
    """No two rows of one key."""
    if table.key:
        key = ", ".join(table.key)
        sql = f"SELECT concat_ws(' ', {key}) FROM {table.name} GROUP BY {key} HAVING count(*) > 1 ORDER BY ALL"
        yield from _report(con, table.name, "trùng khóa", sql)


def find_reference_breaches(con: duckdb.DuckDBPyConnection) -> Iterator[Breach]:
    """Every row points at an instrument, every instrument and issue at a document, every document at a file."""
    for table in TABLES:
        if "instrument_id" in table.column_names and table.name != "instruments":
            yield from _check_reference(con, table.name, "instrument_id", "instruments")
        elif "document_id" in table.column_names and table.name not in ("documents", "files"):
            yield from _check_reference(con, table.name, "document_id", "documents")
    yield from _check_reference(con, "documents", "document_id", "files")


def find_evidence_breaches(con: duckdb.DuckDBPyConnection) -> Iterator[Breach]:
    """Every fact table whose places do not hold its evidence."""
    for name in FACT_TYPES:
        yield from _check_evidence(con, name)


def _check_reference(con: duckdb.DuckDBPyConnection, name: str, column: str, target: str) -> Iterator[Breach]:
    """Every value of the column stands in the target table."""
    sql = f"SELECT {column} FROM {name} WHERE {column} NOT IN (SELECT {column} FROM {target}) ORDER BY ALL"
    yield from _report(con, name, f"{column} không có trong {target}", sql)


def _check_evidence(con: duckdb.DuckDBPyConnection, name: str) -> Iterator[Breach]:
    """Every place lies in its document's text, and the evidence is that text letter for letter.

    DuckDB's ``substring`` counts code points as Python does (measured with combining marks and emoji).
    """
    column = find_evidence_column(name)
    is_wrong = "fact.char_start < 0 OR fact.char_end < fact.char_start OR fact.char_end > length(document.text)"
    if column:
        is_wrong += (
            f" OR substring(document.text, fact.char_start + 1, fact.char_end - fact.char_start) <> fact.{column}"
        )
    of_document = "" if name == "instruments" else "JOIN instruments AS part USING (instrument_id)"
    document = "fact" if name == "instruments" else "part"
    sql = (
        f"SELECT concat(fact.instrument_id, ' ', fact.ordinal, ' ', fact.char_start, ':', fact.char_end) "
        f"FROM {name} AS fact {of_document} "
        f"JOIN documents AS document ON document.document_id = {document}.document_id "
        f"WHERE document.text IS NULL OR {is_wrong} ORDER BY ALL"
    )
    yield from _report(con, name, "vị trí không khớp nguyên văn", sql)


def _report(con: duckdb.DuckDBPyConnection, name: str, what: str, sql: str) -> Iterator[Breach]:
    """One breach for all rows that the query finds."""
    rows = con.execute(sql).fetchall()
    if rows:
        yield Breach(name, what, len(rows), str(rows[0][0]))
