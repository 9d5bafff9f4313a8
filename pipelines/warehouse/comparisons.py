"""What holding plans beside one another shows, in the working database."""

from collections.abc import Sequence
from dataclasses import asdict

import duckdb

from models.tables import find_table
from pipelines.compliance import Review
from pipelines.warehouse.bulk import insert_rows

COMPARISON_TABLES = ("parent_matrix", "text_reuse")

# each place of a comparison: table, the columns of instrument, quote, start and end
_PLACES = (
    ("parent_matrix", "parent_instrument_id", "parent_quote", "parent_start", "parent_end"),
    ("parent_matrix", "child_instrument_id", "child_quote", "child_start", "child_end"),
    ("parent_matrix", "origin_instrument_id", "origin_quote", "origin_start", "origin_end"),
    ("text_reuse", "instrument_id", "quote", "char_start", "char_end"),
    ("text_reuse", "instrument_id", "leftover", "leftover_start", "leftover_end"),
)


def insert_comparisons(con: duckdb.DuckDBPyConnection, reviews: Sequence[Review]) -> None:
    """Add what the reviews compare. Writes: parent_matrix, text_reuse."""
    insert_rows(con, find_table("parent_matrix"), (asdict(row) for review in reviews for row in review.matrix))
    insert_rows(con, find_table("text_reuse"), (asdict(row) for review in reviews for row in review.reuse))


def find_unproven_comparisons(con: duckdb.DuckDBPyConnection) -> list[str]:
    """The rows whose quote does not stand at its place in the text, as table, instrument and place.

    Reads: parent_matrix, text_reuse, instruments, documents.
    """
    found: list[str] = []
    for table, instrument, quote, start, end in _PLACES:
        rows = con.execute(
            f"SELECT '{table}', kept.{instrument}, kept.{start} FROM {table} AS kept JOIN instruments AS part "
            f"ON part.instrument_id = kept.{instrument} JOIN documents USING (document_id) "
            f"WHERE kept.{quote} IS NOT NULL "
            f"AND substring(text, kept.{start} + 1, kept.{end} - kept.{start}) <> kept.{quote} ORDER BY ALL"
        ).fetchall()
        found += [" ".join(map(str, row)) for row in rows]
    return found
