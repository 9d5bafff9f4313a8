"""Read-only SQL on a published database."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.state import DEFAULT_STATE, STATE_VARIABLE, State, find_published
from pipelines.warehouse.connection import connect_published


@dataclass(frozen=True, slots=True)
class QueryResult:
    """What a query gave: column names and rows, in order."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


def run_query(database: Path, sql: str) -> QueryResult:
    """The result of a query; a statement without a result gives no columns.

    The connection is read-only and reaches neither files nor network. Raises ImpossibleRequestError with DuckDB's
    reason in one line when the query cannot be run.
    """
    with connect_published(database) as con:
        try:
            if len(con.extract_statements(sql)) != 1:
                raise ImpossibleRequestError(
                    say(
                        "Không chạy được câu truy vấn: hãy ghi đúng một câu SQL.",
                        "The query cannot be run: write exactly one statement.",
                    )
                )
            cursor = con.execute(sql)
            columns = tuple(str(column[0]) for column in cursor.description or ())
            rows = tuple(cursor.fetchall()) if columns else ()
        except duckdb.Error as error:
            reason = " ".join(str(error).split())
            raise ImpossibleRequestError(
                say(f"Không chạy được câu truy vấn: {reason}", f"The query cannot be run: {reason}")
            ) from error
    return QueryResult(columns, rows)


def fetch_published(sql: str, parameters: Mapping[str, object] | None = None) -> list[dict[str, object]]:
    """The rows of a statement by column name, from the state that RASOAT_STATE names; for the notebooks.

    Raises ImpossibleRequestError when nothing has been published there, duckdb.Error for a wrong statement.
    """
    root = Path(os.environ.get(STATE_VARIABLE) or DEFAULT_STATE).expanduser().absolute()
    with connect_published(find_published(State(root))) as con:
        cursor = con.execute(sql, dict(parameters or {}))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
