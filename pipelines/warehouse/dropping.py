"""Dropping documents: every row that came from them."""

from collections.abc import Collection

import duckdb

from pipelines.warehouse.schema import list_working_tables


def drop_documents(con: duckdb.DuckDBPyConnection, document_ids: Collection[str]) -> None:
    """Delete every row that comes from these documents; ``files`` stay. Call it inside a transaction."""
    ids = [list(document_ids)]
    of_instruments = "(SELECT instrument_id FROM instruments WHERE document_id IN (SELECT unnest(?)))"
    for table in list_working_tables():
        if table.name == "plan_links":
            con.execute(f"DELETE FROM plan_links WHERE child_instrument_id IN {of_instruments}", ids)
        elif "instrument_id" in table.column_names and table.name != "instruments":
            con.execute(f"DELETE FROM {table.name} WHERE instrument_id IN {of_instruments}", ids)
    for name in ("instruments", "issues", "corrections", "documents"):
        con.execute(f"DELETE FROM {name} WHERE document_id IN (SELECT unnest(?))", ids)
