"""Publishing: the read-only copy for analysts, built beside the old one, checked, then moved into its place."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from models.errors import ImpossibleRequestError
from models.tables import TABLES, VIEWS, Table
from pipelines.state import State
from pipelines.warehouse.assigned import ASSIGNED_TABLES
from pipelines.warehouse.checks import check_published
from pipelines.warehouse.connection import connect_publishing
from pipelines.warehouse.registers import load_codes, load_expected_units, load_units
from pipelines.warehouse.replacing import put_in_place
from pipelines.warehouse.schema import create_schema, list_working_tables, render_comments

VIEWS_FOLDER = Path(__file__).parent / "views"


@dataclass(frozen=True, slots=True)
class PublishedDatabase:
    """What was published: where it lies, its size, its rows by table."""

    path: Path
    byte_size: int
    row_counts: Mapping[str, int]


def publish(state: State) -> PublishedDatabase:
    """Publish the working database; whoever has the old copy open keeps reading it.

    Reads: the working database, data/reference. Writes: published/plans.duckdb, published/history.
    Raises BrokenAssumptionError when the new database breaks a promise (the old one then stays).
    """
    if not state.working_database.is_file():
        raise ImpossibleRequestError(f"Chưa có gì để xuất bản trong {state.warehouse}; hãy nạp văn bản trước.")
    remove_leftovers(state)
    new = state.published / f"{state.published_database.name}.new-{os.getpid()}"
    try:
        row_counts = build_database(state.working_database, new)
        path = put_in_place(state, new)
    finally:
        remove_leftovers(state)
    return PublishedDatabase(path, path.stat().st_size, row_counts)


def build_database(working: Path, target: Path) -> Mapping[str, int]:
    """The rows by table of a new, checked database at ``target``.

    Reads: the working database. Writes: every table and view, rows in the order of their keys.
    """
    with connect_publishing(working, target) as con:
        create_schema(con, TABLES)
        for table in list_working_tables():
            _copy_table(con, table)
        load_units(con)
        load_codes(con)
        load_expected_units(con)
        create_views(con)
        check_published(con)
        row_counts = {table.name: _count_rows(con, table) for table in TABLES}
        con.execute("CHECKPOINT target")
    return row_counts


def create_views(con: duckdb.DuckDBPyConnection) -> None:
    """Make the views with their comments. Reads: views/*.sql. Writes: the views."""
    for view in VIEWS:
        con.execute((VIEWS_FOLDER / f"{view.name}.sql").read_text(encoding="utf-8"))
        for statement in render_comments(view, is_view=True):
            con.execute(statement)


def remove_leftovers(state: State) -> None:
    """Remove what a killed run left half built."""
    for path in state.published.glob(f"{state.published_database.name}.new-*"):
        path.unlink(missing_ok=True)


def _copy_table(con: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Copy a table in a fixed order, what was assigned to its rows joined in; NULL where nothing was."""
    order = ", ".join(table.key) if table.key else "ALL"
    names, source = ", ".join(table.column_names), f"working.{table.name}"
    assigned = ASSIGNED_TABLES.get(table.name)
    if assigned is not None:
        names = ", ".join(dict.fromkeys((*table.column_names, *assigned.column_names)))
        source += f" LEFT JOIN working.{assigned.name} USING ({', '.join(assigned.key)})"
    con.execute(f"INSERT INTO {table.name} ({names}) SELECT {names} FROM {source} ORDER BY {order}")


def _count_rows(con: duckdb.DuckDBPyConnection, table: Table) -> int:
    """The number of rows of a table."""
    found = con.execute(f"SELECT count(*) FROM {table.name}").fetchone()
    return int(found[0]) if found else 0
