"""The tables in DuckDB, rendered from their one description in ``models.tables``."""

from collections.abc import Iterable

import duckdb

from models.tables import TABLES, Column, Table
from pipelines.warehouse.assigned import ASSIGNED_TABLES
from pipelines.warehouse.transactions import in_transaction

# made at publishing: registers come from versioned files, not from what was read
REGISTER_NAMES = frozenset({"units", "codes", "expected_units"})
# their times are written nowhere else
KEPT_NAMES = frozenset({"files", "finding_history"})


def list_working_tables() -> tuple[Table, ...]:
    """The tables of the working database: all but the registers, without what is assigned at publishing."""
    return tuple(list_own_columns(table) for table in TABLES if table.name not in REGISTER_NAMES)


def list_own_columns(table: Table) -> Table:
    """The table without its assigned (°) columns: what a reader writes."""
    own = tuple(column for column in table.columns if not column.is_assigned)
    return Table(table.name, table.room, table.comment, own, table.key)


def render_ddl(table: Table) -> str:
    """The CREATE TABLE statement of a table.

    No PRIMARY KEY: DuckDB checks it too early when a transaction deletes and inserts the same key, and its index
    doubles the file. Keys are checked once, when the database is published.
    """
    lines = [f"    {column.name} {column.type}{' NOT NULL' if column.is_required else ''}" for column in table.columns]
    return f"CREATE TABLE {table.name} (\n" + ",\n".join(lines) + "\n)"


def render_comments(table: Table, *, is_view: bool = False) -> tuple[str, ...]:
    """The COMMENT ON statements of a table or view and of each of its columns."""
    kind = "VIEW" if is_view else "TABLE"
    head = f"COMMENT ON {kind} {table.name} IS {quote_literal(table.comment)}"
    columns = (
        f"COMMENT ON COLUMN {table.name}.{column.name} IS {quote_literal(render_meaning(column))}"
        for column in table.columns
    )
    return (head, *columns)


def render_meaning(column: Column) -> str:
    """A column's comment, naming the domain of ``codes`` that its values come from."""
    return f"{column.comment} (mã: codes.domain = {column.domain})" if column.domain else column.comment


def create_schema(con: duckdb.DuckDBPyConnection, tables: Iterable[Table]) -> None:
    """Make the tables with their comments. Writes: the tables, empty."""
    for table in tables:
        con.execute(render_ddl(table))
        for statement in render_comments(table):
            con.execute(statement)


def prepare_working_schema(con: duckdb.DuckDBPyConnection) -> None:
    """Bring the working database to the present description.

    A table whose columns have changed is made anew. ``files`` and ``finding_history`` keep their rows as far as the
    columns agree, since the times in them are written nowhere else; everything else is then empty and is loaded again
    from the artefacts.
    """
    tables = (*list_working_tables(), *ASSIGNED_TABLES.values())
    found = _find_columns(con)
    if found and all(found.get(table.name) == _describe(table) for table in tables):
        return
    with in_transaction(con):
        for table in tables:
            _renew_table(con, table, found.get(table.name, ()))


def quote_literal(text: str) -> str:
    """A string as an SQL literal, for statements that take no parameters (COMMENT ON, ATTACH)."""
    return "'" + text.replace("'", "''") + "'"


def _describe(table: Table) -> tuple[tuple[str, str, bool], ...]:
    """Name, type and requiredness of each column, as ``_find_columns`` reports them."""
    return tuple((column.name, column.type, column.is_required) for column in table.columns)


def _find_columns(con: duckdb.DuckDBPyConnection) -> dict[str, tuple[tuple[str, str, bool], ...]]:
    """The tables that stand in the connected database, each with name, type and requiredness of its columns."""
    rows = con.execute(
        "SELECT table_name, column_name, data_type, NOT is_nullable FROM duckdb_columns() "
        "WHERE database_name = current_database() AND NOT internal ORDER BY table_name, column_index"
    ).fetchall()
    found: dict[str, tuple[tuple[str, str, bool], ...]] = {}
    for name, *column in rows:
        found[name] = (*found.get(name, ()), (column[0], column[1], column[2]))
    return found


def _renew_table(con: duckdb.DuckDBPyConnection, table: Table, found: tuple[tuple[str, str, bool], ...]) -> None:
    """Make one table anew; those of ``KEPT_NAMES`` take their rows over when every required column was there before."""
    names = [column.name for column in table.columns if column.name in {name for name, _, _ in found}]
    is_kept = table.name in KEPT_NAMES and {c.name for c in table.columns if c.is_required} <= set(names)
    if is_kept:
        con.execute(f"CREATE TEMP TABLE kept_rows AS SELECT * FROM {table.name}")
    con.execute(f"DROP TABLE IF EXISTS {table.name}")
    create_schema(con, (table,))
    if is_kept:
        con.execute(f"INSERT INTO {table.name} ({', '.join(names)}) SELECT {', '.join(names)} FROM kept_rows")
        con.execute("DROP TABLE kept_rows")
