"""docs/sql.md answers on the samples what it says it answers: the stated columns, and rows where there are some."""

import re

import duckdb
import pytest

from tests.contracts.repository import ROOT

pytestmark = pytest.mark.flow

PAGE = (ROOT / "docs" / "sql.md").read_text(encoding="utf-8")
HEADING = re.compile(r"^## (\d+)\. (.+)$", re.MULTILINE)
BLOCK = re.compile(r"^```sql\n(.*?)^```\n\nCột: ([^\n]*)$", re.MULTILINE | re.DOTALL)
WITHOUT_ROWS = "Văn bản mẫu không có dòng nào."
WORKED = BLOCK.findall(PAGE)


def test_the_page_has_its_questions_in_order_and_every_query_states_its_columns() -> None:
    numbers = [int(number) for number, _ in HEADING.findall(PAGE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 15
    assert len(WORKED) == PAGE.count("```sql")
    assert len(WORKED) > len(numbers)


@pytest.mark.parametrize(("sql", "stated"), WORKED, ids=range(1, len(WORKED) + 1))
def test_each_query_gives_the_stated_columns_and_rows(
    sql: str, stated: str, published: duckdb.DuckDBPyConnection
) -> None:
    result = published.execute(sql)
    assert [column[0] for column in result.description or ()] == re.findall(r"`(\w+)`", stated)
    assert bool(result.fetchall()) is (WITHOUT_ROWS not in stated)


def test_evidence_is_the_quote_letter_for_letter(published: duckdb.DuckDBPyConnection) -> None:
    sql = WORKED[-1][0].replace("f.rule_id,", "f.rule_id, f.quote,", 1)
    rows = published.execute(sql).fetchall()
    assert rows
    assert all(quote == evidence for _, _, quote, _, evidence, _ in rows)
