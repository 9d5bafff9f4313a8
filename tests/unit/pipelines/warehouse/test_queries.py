"""Queries read only, reach nothing outside, and fail in one line; results come out in four forms."""

import csv
import io
import json

import pytest
from openpyxl import load_workbook

from models.errors import ImpossibleRequestError
from pipelines.state import State
from pipelines.warehouse.cells import CELL_LIMIT
from pipelines.warehouse.publishing import publish
from pipelines.warehouse.queries import QueryResult, run_query
from pipelines.warehouse.rendering import render_result


def test_rows_and_columns_come_in_order(loaded: State) -> None:
    result = run_query(publish(loaded).path, "SELECT file_name, 1 AS one FROM files ORDER BY source_path")
    assert result == QueryResult(("file_name", "one"), (("a.txt", 1), ("b.txt", 1), ("a.txt", 1)))


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM khong_co",
        "SELEC 1",
        "",
        "-- ghi chú",
        "SELECT 1; SELECT 2",
        "DROP TABLE files",
        "CREATE TABLE t AS SELECT 1",
        "COPY files TO 'out.csv'",
        "SELECT * FROM read_text('pyproject.toml')",
        "ATTACH 'other.duckdb'",
        "SET enable_external_access = true",
        "INSTALL httpfs",
        "EXPORT DATABASE 'out'",
    ],
)
def test_what_may_not_run_is_one_line(loaded: State, sql: str) -> None:
    path = publish(loaded).path
    with pytest.raises(ImpossibleRequestError) as caught:
        run_query(path, sql)
    assert "\n" not in str(caught.value)


def test_no_database_is_one_line(state: State) -> None:
    with pytest.raises(ImpossibleRequestError, match="rasoat run"):
        run_query(state.published_database, "SELECT 1")


RESULT = QueryResult(("tên", "n"), (("=1+1", 1), ("- gạch\nđầu dòng", None), ("[bold]", 2.5)))


def test_a_table_that_would_be_squeezed_is_shown_row_by_row() -> None:
    wide = QueryResult(tuple(f"cột_{n}" for n in range(9)), (tuple(f"giá trị {n} " * 9 for n in range(9)),) * 2)
    shown = render_result(wide, "table", width=80)
    assert isinstance(shown, str)
    assert [line.split()[1] for line in shown.splitlines() if line.startswith("─")] == ["1", "2"]
    assert max(map(len, shown.splitlines())) <= 80
    assert " ".join(shown.split()).count("giá trị 8") == 18
    assert "cột_8" in str(render_result(QueryResult(wide.columns, ()), "table", width=80))


def test_a_table_keeps_every_letter_of_a_cell() -> None:
    shown = render_result(QueryResult(("a", "b"), (("x" * 70, "y" * 70),)), "table", width=60)
    assert isinstance(shown, str)
    assert (shown.count("x"), shown.count("y")) == (70, 70)


def test_table_shows_values_as_they_are() -> None:
    shown = render_result(RESULT, "table", width=60)
    assert isinstance(shown, str)
    assert all(part in shown for part in ("tên", "=1+1", "[bold]", "2.5"))


def test_csv_reads_back() -> None:
    shown = render_result(RESULT, "csv")
    assert isinstance(shown, str)
    assert list(csv.reader(io.StringIO(shown))) == [
        ["tên", "n"],
        ["=1+1", "1"],
        ["- gạch\nđầu dòng", ""],
        ["[bold]", "2.5"],
    ]


def test_json_reads_back_with_dates_and_repeated_names(loaded: State) -> None:
    result = run_query(publish(loaded).path, "SELECT DATE '2026-07-01' AS d, 1 AS d, [1, 2] AS l")
    assert json.loads(render_result(result, "json")) == [{"d": "2026-07-01", "d_2": 1, "l": [1, 2]}]


def test_workbook_holds_no_formula() -> None:
    long = "x" * (CELL_LIMIT + 1)
    texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\x01=1", long]
    content = render_result(QueryResult(("t",), tuple((text,) for text in texts)), "xlsx")
    assert isinstance(content, bytes)
    cells = [row[0] for row in load_workbook(io.BytesIO(content)).active.iter_rows(min_row=2)]
    assert all(cell.data_type == "s" for cell in cells)
    assert [cell.quotePrefix for cell in cells] == [True, True, True, True, True, False]
    assert [cell.value for cell in cells[:5]] == ["=1+1", "+1", "-1", "@SUM(A1)", "=1"]
    assert len(cells[5].value) == CELL_LIMIT


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="docx"):
        render_result(RESULT, "docx")
