"""Who owes a plan and what has come: the expected units of every movement, counted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import duckdb

from pipelines.dashboard.queries import fetch_rows, make_unit_key
from pipelines.dashboard.records import Expectation, PlanCard

COVERAGE = """
SELECT
    movement_id, province_code, unit_code, unit_name, due_on, status, is_late, issued_on, is_superseded, instrument_id
FROM coverage
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageCounts:
    """The units that owe a plan: how many have issued one, a draft, nothing; how many are late or have replaced one."""

    expected: int = 0
    issued: int = 0
    draft: int = 0
    nothing: int = 0
    late: int = 0
    superseded: int = 0

    @property
    def share_issued(self) -> float | None:
        """The share (0–1) of units that have issued a plan; None where none is expected."""
        return self.issued / self.expected if self.expected else None


def load_expectations(con: duckdb.DuckDBPyConnection, plans: Mapping[str, PlanCard]) -> tuple[Expectation, ...]:
    """Every expected unit and movement; a unit that has sent a plan bears its plan's key. Reads: coverage."""
    return tuple(_make_expectation(row, plans) for row in fetch_rows(con, COVERAGE))


def count_coverage(expectations: Iterable[Expectation]) -> CoverageCounts:
    """The counts over some expected units."""
    rows = tuple(expectations)
    return CoverageCounts(
        expected=len(rows),
        issued=sum(row.status == "issued" for row in rows),
        draft=sum(row.status == "draft" for row in rows),
        nothing=sum(row.status == "nothing" for row in rows),
        late=sum(bool(row.is_late) for row in rows),
        superseded=sum(row.is_superseded for row in rows),
    )


def _make_expectation(row: dict[str, object], plans: Mapping[str, PlanCard]) -> Expectation:
    plan = plans.get(str(row.pop("instrument_id")))
    unit_key = plan.unit_key if plan else make_unit_key(row["unit_code"], row["province_code"], row["unit_name"])
    return Expectation(**row, unit_key=unit_key)  # type: ignore[arg-type]
