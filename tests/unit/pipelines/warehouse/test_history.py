"""Defects followed from one review to the next, and grades of units."""

from models.vocabulary import Verdict
from pipelines.state import State
from tests.unit.pipelines.warehouse.judged import Sent, ask, keep_plans, on_day

CHANGES = "SELECT rule_id, change FROM finding_changes ORDER BY rule_id"
MISSING, MET, OPEN = Verdict.MISSING, Verdict.MET, Verdict.UNDETERMINED


def review(state: State, day: int, *plans: Sent) -> dict[str, str]:
    keep_plans(state, *plans, reviewed_at=on_day(day))
    return {str(rule): str(change) for rule, change in ask(state, CHANGES)}


def test_defects_are_new_persist_and_are_resolved(state: State) -> None:
    first = review(state, 1, Sent(name="a", findings={"r1": MISSING, "r2": MISSING, "r3": MET}))
    assert first == {"r1": "new", "r2": "new"}
    sent_again = Sent(name="b", findings={"r1": MISSING, "r2": MET, "r3": MISSING})
    assert review(state, 2, sent_again) == {"r1": "persisting", "r2": "resolved", "r3": "new"}
    assert review(state, 3, sent_again) == {"r1": "persisting", "r3": "persisting"}
    times = ask(state, "SELECT first_found_at, last_found_at, resolved_at FROM finding_history WHERE rule_id = 'r2'")
    assert [tuple(day.day for day in row) for row in times] == [(1, 1, 2)]


def test_a_defect_that_comes_back_is_new(state: State) -> None:
    for day, verdict in enumerate((MISSING, MET), 1):
        review(state, day, Sent(name="a", findings={"r1": verdict}))
    assert review(state, 3, Sent(name="a", findings={"r1": MISSING})) == {"r1": "new"}


def test_what_cannot_be_told_any_more_persists(state: State) -> None:
    review(state, 1, Sent(name="a", findings={"r1": MISSING}))
    assert review(state, 2, Sent(name="a", findings={"r1": OPEN, "r2": OPEN})) == {"r1": "persisting"}


def test_waived_and_superseded_plans_and_those_gone_are_not_followed(state: State) -> None:
    review(state, 1, Sent(name="a", findings={"r1": MISSING}))
    assert review(state, 2, Sent(name="a", findings={"r1": MISSING}, waiver="được miễn")) == {}
    assert review(state, 3, Sent(name="a", findings={"r1": MISSING})) == {"r1": "new"}
    assert review(state, 4, Sent(name="c", issuer="Sở Y tế", findings={"r1": MET})) == {}
    assert review(state, 5, Sent(name="c", findings={"r1": MISSING}, superseded_by="x")) == {}


def test_two_units_are_two(state: State) -> None:
    found = review(
        state,
        1,
        Sent(name="a", findings={"r1": MISSING}),
        Sent(name="b", issuer="Ủy ban nhân dân xã Đồi Chè", findings={"r1": MET}),
    )
    assert found == {"r1": "new"}


def test_a_unit_is_graded_by_its_worst_standing_plan(state: State) -> None:
    keep_plans(
        state,
        Sent(name="a", findings={"r1": MISSING}, superseded_by="x"),
        Sent(name="b", findings={"r1": OPEN, "r2": MISSING}, waiver="được miễn"),
        Sent(name="c", findings={"r1": OPEN}),
        Sent(name="d", issuer="Ủy ban nhân dân xã Đồi Chè", findings={"r1": MET}),
    )
    grades = ask(state, "SELECT issuer, plan_count, error_count, waived_count, grade FROM unit_overview ORDER BY 1")
    assert grades == [
        ("Ủy ban nhân dân xã An Hiệp", 2, 0, 2, "chua_ket_luan"),
        ("Ủy ban nhân dân xã Đồi Chè", 1, 0, 0, "dat"),
    ]
