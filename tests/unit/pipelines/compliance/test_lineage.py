"""The chain of plans: direct, inherited, broken, absent parent; homonymous codes; superseded plans."""

import pytest

from models.findings import Assignment, PlanLink
from models.vocabulary import Lineage, LinkState
from pipelines.compliance import Rulebook, load_rulebook, review_documents
from tests.unit.pipelines.compliance.judging import open_cases, read_text
from tests.unit.pipelines.compliance.plans import COMMUNE_PLAN
from tests.unit.pipelines.compliance.test_judging import PROVINCE_PLAN, WITHOUT_462

RULEBOOK: Rulebook = load_rulebook()
NO_462 = "".join(line for line in PROVINCE_PLAN.splitlines(True) if "462/QĐ-TTg" not in line)
NEIGHBOUR = COMMUNE_PLAN.replace("Suối Lanh", "Đồi Chè").replace("SUỐI LANH", "ĐỒI CHÈ")


def review_all(*texts: str) -> list[tuple[Assignment, tuple[PlanLink, ...]]]:
    """What the first instrument of each text is assigned, and its links, in a warehouse that holds all of them."""
    documents = [read_text(text) for text in texts]
    return [(r.assignments[0], r.links) for r in review_documents(lambda: iter(documents), RULEBOOK)]


def cite(plan: str, cited: str) -> str:
    """The plan with one more legal basis."""
    return plan.replace("Căn cứ Nghị định", f"Căn cứ {cited};\n\nCăn cứ Nghị định", 1)


def link_of(links: tuple[PlanLink, ...], code: str) -> PlanLink:
    return next(link for link in links if link.parent_code == code)


@pytest.mark.parametrize(
    ("plan", "others", "lineage"),
    [
        (COMMUNE_PLAN, (), Lineage.DIRECT),
        (WITHOUT_462, (PROVINCE_PLAN,), Lineage.INHERITED),
        (WITHOUT_462, (NO_462,), Lineage.BROKEN),
        (WITHOUT_462, (), Lineage.ABSENT_PARENT),
    ],
)
def test_a_plan_hangs_on_its_movement_in_one_of_four_ways(plan: str, others: tuple[str, ...], lineage: Lineage) -> None:
    assert review_all(plan, *others)[0][0].lineage is lineage


def test_a_chain_may_have_three_steps() -> None:
    department = (
        WITHOUT_462.replace("ỦY BAN NHÂN DÂN\nXÃ SUỐI LANH", "ỦY BAN NHÂN DÂN XÃ SUỐI LANH\nPHÒNG KINH TẾ")
        .replace("45/KH-UBND", "9/KH-KT")
        .replace(
            "163/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh Hòa Giang",
            "45/KH-UBND ngày 12/6/2026 của UBND xã Suối Lanh",
        )
        .replace("ngày 12 tháng 6", "ngày 20 tháng 6")
    )
    assert review_all(department, WITHOUT_462, PROVINCE_PLAN)[0][0].lineage is Lineage.INHERITED
    assert review_all(department, WITHOUT_462)[0][0].lineage is Lineage.ABSENT_PARENT


def test_a_neighbours_plan_of_the_same_number_is_not_meant() -> None:
    """45/KH-UBND of two communes: only a name, never the number alone, leads to one of them."""
    citing = COMMUNE_PLAN.replace("45/KH-UBND", "60/KH-UBND").replace("ngày 12 tháng 6", "ngày 20 tháng 6")
    bare = cite(citing, "Kế hoạch số 45/KH-UBND ngày 12/6/2026")
    ((_, alone), *_) = review_all(bare, NEIGHBOUR)
    assert link_of(alone, "45/KH-UBND").state is LinkState.ABSENT
    ((_, own), *_) = review_all(bare, NEIGHBOUR, COMMUNE_PLAN)
    found = link_of(own, "45/KH-UBND")
    assert found.parent_instrument_id == review_all(COMMUNE_PLAN)[0][0].instrument_id
    named = cite(citing, "Kế hoạch số 45/KH-UBND ngày 12/6/2026 của Ủy ban nhân dân xã Đồi Chè")
    ((_, neighbour), *_) = review_all(named, NEIGHBOUR, COMMUNE_PLAN)
    assert link_of(neighbour, "45/KH-UBND").parent_instrument_id == review_all(NEIGHBOUR)[0][0].instrument_id


def test_two_provinces_plans_of_one_number_leave_it_open() -> None:
    other = PROVINCE_PLAN.replace("Hòa Giang", "Hòa Lâm").replace("HÒA GIANG", "HÒA LÂM")
    unnamed = WITHOUT_462.replace("của Ủy ban nhân dân tỉnh Hòa Giang", "của Ủy ban nhân dân tỉnh")
    (assigned, links), *_ = review_all(unnamed, PROVINCE_PLAN, other)
    found = link_of(links, "163/KH-UBND")
    assert (found.state, found.parent_instrument_id) == (LinkState.AMBIGUOUS, None)
    assert assigned.lineage is Lineage.ABSENT_PARENT
    (_, links), *_ = review_all(WITHOUT_462, PROVINCE_PLAN, other)
    assert link_of(links, "163/KH-UBND").parent_instrument_id == review_all(PROVINCE_PLAN)[0][0].instrument_id


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ngày 24 tháng 4 năm 2026", "ngày 24 tháng 4 năm 2025"),
        ("ngày 24 tháng 4 năm 2026", "ngày 24 tháng 12 năm 2026"),
    ],
)
def test_a_plan_of_another_day_is_not_meant(old: str, new: str) -> None:
    assert old in PROVINCE_PLAN
    (_, links), *_ = review_all(WITHOUT_462, PROVINCE_PLAN.replace(old, new))
    assert link_of(links, "163/KH-UBND").state is LinkState.ABSENT


def test_what_is_younger_than_the_citing_plan_is_not_meant() -> None:
    undated = WITHOUT_462.replace("163/KH-UBND ngày 24/4/2026", "163/KH-UBND")
    late = PROVINCE_PLAN.replace("ngày 24 tháng 4 năm 2026", "ngày 24 tháng 12 năm 2026")
    assert link_of(review_all(undated, late)[0][1], "163/KH-UBND").state is LinkState.ABSENT
    assert link_of(review_all(undated, PROVINCE_PLAN)[0][1], "163/KH-UBND").state is LinkState.RESOLVED


def test_nothing_cites_itself() -> None:
    """Neither its own file nor another copy of it."""
    copy = COMMUNE_PLAN.replace("Chọn việc vừa sức", "Chọn việc hợp sức")
    (own,) = open_cases(COMMUNE_PLAN, copy)
    named = "Kế hoạch số 45/KH-UBND ngày 12/6/2026 của Ủy ban nhân dân xã Suối Lanh"
    (other,) = open_cases(cite(NEIGHBOUR.replace("45/KH-UBND", "60/KH-UBND"), named), COMMUNE_PLAN, copy)
    citation = next(c for c in other.bases if c.code == "45/KH-UBND")
    assert own.library.match(citation, other.card).state is LinkState.RESOLVED
    assert own.library.match(citation, own.card).state is LinkState.ABSENT


LATER = COMMUNE_PLAN.replace("45/KH-UBND", "71/KH-UBND").replace("ngày 12 tháng 6", "ngày 28 tháng 6")


def superseded_by(old: str, new: str) -> bool:
    (first, _), (second, _) = review_all(old, new)
    assert second.superseded_by is None
    return first.superseded_by == second.instrument_id


@pytest.mark.parametrize(
    ("old", "new", "is_superseded"),
    [
        (COMMUNE_PLAN, LATER, True),
        (COMMUNE_PLAN.replace("Số: 45/", "Số:    /"), LATER, True),
        (COMMUNE_PLAN, NEIGHBOUR.replace("ngày 12 tháng 6", "ngày 28 tháng 6"), False),
        (COMMUNE_PLAN, LATER.replace("Tổ chức Phong trào", "Điều chỉnh, bổ sung Kế hoạch Phong trào", 1), False),
        (COMMUNE_PLAN, LATER.replace("Số: 71/", "Số:    /"), False),
        (
            COMMUNE_PLAN,
            LATER.replace("trên địa bàn xã như sau:", "như sau; thay thế Kế hoạch số 45/KH-UBND ngày 12/6/2026:")
            .replace("Tổ chức Phong trào", "Điều chỉnh Phong trào", 1),
            True,
        ),
    ],
    ids=["later", "draft", "neighbour", "amends", "new-draft", "by-its-words"],
)  # fmt: skip
def test_a_later_plan_takes_the_place_of_an_earlier_one(old: str, new: str, is_superseded: bool) -> None:
    assert superseded_by(old, new) is is_superseded
