"""A plan beside others, as the published tables hold it."""

import duckdb
import pytest

from models.tables import find_table
from pipelines.dashboard.comparisons import load_comparisons
from pipelines.warehouse.schema import create_schema


@pytest.fixture
def con() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def test_what_is_missing_comes_first_and_what_is_extra_last(con: duckdb.DuckDBPyConnection) -> None:
    create_schema(con, [find_table("parent_matrix"), find_table("text_reuse")])
    for ordinal, state in enumerate(("extra", "same", "missing"), start=1):
        con.execute(
            "INSERT INTO parent_matrix (child_instrument_id, ordinal, parent_instrument_id, kind, state, explanation) "
            "VALUES ('x', ?, 't', 'content', ?, 'vì sao')",
            [ordinal, state],
        )
    con.execute(
        "INSERT INTO text_reuse (instrument_id, ordinal, other_instrument_id, relation, share, word_count, "
        "passage_count, direction, leftover_count) VALUES ('x', 1, 't', 'parent', 0.4, 900, 3, 'from_other', 0)"
    )
    found = load_comparisons(con, ["x", "y"])
    assert list(found) == ["x"]
    assert [pair.state for pair in found["x"].pairs] == ["missing", "same", "extra"]
    assert [reuse.share for reuse in found["x"].reuses] == [0.4]


def test_an_older_database_has_no_comparisons(con: duckdb.DuckDBPyConnection) -> None:
    assert load_comparisons(con, ["x"]) == {}
