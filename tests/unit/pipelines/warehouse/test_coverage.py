"""Coverage: every expected unit has its row, whatever it sent, and however it can be recognised."""

from datetime import date

import pytest

from pipelines.state import State
from tests.unit.pipelines.warehouse.judged import Sent, ask, keep_plans

PHUONG = {"folder": "phuong-nam-gia-nghia", "issuer": "Ủy ban nhân dân phường Nam Gia Nghĩa"}
ROW = (
    "SELECT status, is_late, issued_on, is_superseded, plan_count FROM coverage "
    "WHERE movement_id = 'phong-trao-462' AND province_code = '68' AND unit_name = '{}'"
)
LATE, IN_TIME = date(2026, 7, 2), date(2026, 6, 30)


def cover(state: State, *plans: Sent, unit: str = "Phường Nam Gia Nghĩa") -> tuple[object, ...]:
    keep_plans(state, *plans)
    ((*row,),) = ask(state, ROW.format(unit))
    return tuple(row)


@pytest.mark.parametrize(
    ("plan", "row"),
    [
        (Sent(name="a", unit_code="24615", issued_on=IN_TIME, **PHUONG), ("issued", False, IN_TIME, False, 1)),
        (Sent(name="a", unit_code="24615", issued_on=LATE, **PHUONG), ("issued", True, LATE, False, 1)),
        (Sent(name="a", issued_on=IN_TIME, **PHUONG), ("issued", False, IN_TIME, False, 1)),
        (Sent(name="a", unit_code="24615", issued_on=None, month_only=6, **PHUONG), ("issued", False, None, False, 1)),
        (Sent(name="a", unit_code="24615", issued_on=None, month_only=7, **PHUONG), ("issued", True, None, False, 1)),
        (Sent(name="a", unit_code="24615", issued_on=None, **PHUONG), ("issued", None, None, False, 1)),
        (Sent(name="a", unit_code="24615", is_draft=True, issued_on=None, **PHUONG), ("draft", True, None, False, 1)),
        (Sent(name="a", unit_code="24615", movement_id=None, **PHUONG), ("nothing", True, None, False, 0)),
        (Sent(name="a"), ("nothing", True, None, False, 0)),
    ],
)
def test_a_unit_has_issued_drafted_or_nothing(state: State, plan: Sent, row: tuple[object, ...]) -> None:
    assert cover(state, plan) == row


def test_the_plan_that_stands_counts(state: State) -> None:
    new = Sent(name="b", unit_code="24615", issued_on=LATE, **PHUONG)
    old = Sent(name="a", unit_code="24615", issued_on=IN_TIME, superseded_by=new.instrument_id, **PHUONG)
    assert cover(state, old, new) == ("issued", True, LATE, True, 2)


def test_a_department_is_recognised_by_name_and_province(state: State) -> None:
    department = Sent(name="a", folder="so-noi-vu", issuer="Sở Nội vụ tỉnh Lâm Đồng", issued_on=IN_TIME)
    elsewhere = Sent(name="b", folder="khac", province_code="31", issuer="Sở Tư pháp thành phố Hải Phòng")
    assert cover(state, department, elsewhere, unit="Sở Nội vụ") == ("issued", False, IN_TIME, False, 1)
    assert cover(state, department, elsewhere, unit="Sở Tư pháp")[0] == "nothing"


def test_the_denominator_is_the_province_that_sent_something(state: State) -> None:
    keep_plans(state, Sent(name="a"))
    counted = "SELECT province_code, count(*) FILTER (level = 'xa') FROM coverage WHERE movement_id = 'phong-trao-462' "
    assert ask(state, counted + "GROUP BY 1") == [("68", 124)]
