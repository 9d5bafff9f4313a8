"""The cells of the heat map: what is whole is called whole, what is open counts neither way."""

import pytest

from pipelines.dashboard.collection import Collection
from pipelines.dashboard.heat import HeatCell, map_units
from pipelines.dashboard.records import RuleCard
from tests.unit.pipelines.dashboard.cards import make_finding, make_plan, make_unit

RULE = RuleCard(
    pack_id="qd-462-ttg-2026", rule_id="so-ket-2027", title="Sơ kết", clause="", severity="error", counts={"met": 1}
)


def color(*verdicts: str, waiver: str | None = None) -> HeatCell | None:
    """The cell of a unit with a plan for each verdict."""
    plans = [make_plan(f"p{number}") for number in range(len(verdicts))]
    findings = {
        plan.instrument_id: (make_finding(plan.instrument_id, verdict=verdict, waiver=waiver),)
        for plan, verdict in zip(plans, verdicts, strict=True)
    }
    collection = Collection(
        plans=tuple(plans), findings=findings, units={}, rules=(RULE,), movements=(), provinces={}, read_at=None
    )
    rows = map_units(collection, [make_unit("1", *plans)]).rows
    return rows[0].cells[0] if rows[0].cells else None


@pytest.mark.parametrize(
    ("verdicts", "cell"),
    [
        (["met"], HeatCell(4, "✓")),
        (["inherited"], HeatCell(4, "✓")),
        (["missing"], HeatCell(0, "✗")),
        (["undetermined"], HeatCell(2, "?")),
        (["undetermined", "undetermined"], HeatCell(2, "?")),
        (["met", "undetermined"], HeatCell(4, "✓")),
        (["met", "conflict"], HeatCell(2, "50%")),
        (["met"] * 299 + ["missing"], HeatCell(3, "99%")),
    ],
)
def test_a_cell_says_what_share_is_met(verdicts: list[str], cell: HeatCell) -> None:
    assert color(*verdicts) == cell


def test_a_rule_that_applies_to_no_plan_has_no_column() -> None:
    assert color("not_applicable") is None


def test_what_was_waived_is_no_defect() -> None:
    assert color("missing", waiver="mới sáp nhập") == HeatCell(4, "✓")
