"""The next step up from a plan: the nearer goes before the farther, a gap is kept as a gap."""

from datetime import date

import pytest

from pipelines.compliance.movements import Movement
from pipelines.dashboard.lineage import BaseLink, find_ascent
from pipelines.dashboard.records import PlanCard
from tests.unit.pipelines.dashboard.cards import make_plan

NAME = "Đổi mới sáng tạo"
MOVEMENT = Movement(
    movement_id="phong-trao-462",
    name=NAME,
    aliases=(),
    key_phrases=("đổi mới",),
    founding_code="462/QĐ-TTg",
    founding_date=date(2026, 3, 22),
    valid_from=date(2026, 3, 22),
    pack_id="qd-462-ttg-2026",
)
CENTRE = make_plan("c-2", case_ids=("c-2", "c-1"), issuer_level="trung_uong", code="462/QĐ-TTg", province_code=None)
PROVINCE = make_plan("t", issuer_level="tinh", code="146/KH-UBND", issuer="Ủy ban nhân dân tỉnh Hòa Giang")
COMMUNE = make_plan("x")
KNOWN = {"c-1": CENTRE, "c-2": CENTRE, "t": PROVINCE, "x": COMMUNE}


def link(code: str, parent: str | None = None, *, title: str | None = None) -> BaseLink:
    return BaseLink(
        child_instrument_id="x",
        parent_code=code,
        parent_instrument_id=parent,
        state="resolved" if parent else "absent",
        doc_type="ke_hoach",
        title=title,
    )


def climb(*links: BaseLink, plan: PlanCard = COMMUNE) -> object:
    ascent = find_ascent(plan, {plan.instrument_id: links}, plans_by_case=KNOWN, movement=MOVEMENT)
    return ascent.plan or (ascent.absent.parent_code if ascent.absent else None)


def test_a_commune_rests_on_its_province_before_the_centre() -> None:
    assert climb(link("462/QĐ-TTg", "c-1"), link("146/KH-UBND", "t")) is PROVINCE


def test_the_decision_alone_is_the_step_up() -> None:
    assert climb(link("462/QĐ-TTg", "c-1")) is CENTRE


def test_a_named_plan_that_is_absent_is_the_gap() -> None:
    assert climb(link("462/QĐ-TTg", "c-1"), link("163/KH-UBND", title=f"Phong trào thi đua “{NAME}”")) == "163/KH-UBND"


@pytest.mark.parametrize("title", [None, "phê duyệt Đề án cấp nước"])
def test_an_absent_document_of_another_matter_is_no_gap(title: str | None) -> None:
    assert climb(link("9/KH-UBND", title=title)) is None


def test_a_province_does_not_rest_on_its_commune() -> None:
    assert climb(link("12/KH-UBND", "x"), plan=PROVINCE) is None
