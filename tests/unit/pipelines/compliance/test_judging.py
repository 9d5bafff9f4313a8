"""Who is judged for what, and what is not told for sure."""

import pytest

from models.vocabulary import Responsibility, Verdict
from tests.unit.pipelines.compliance.examples import FORM, INNER, QD462, QD923
from tests.unit.pipelines.compliance.judging import judge_text, open_cases
from tests.unit.pipelines.compliance.plans import COMMUNE_DECISION, COMMUNE_PLAN, PROVINCE_PLAN_2025

WITHOUT_462 = "".join(line for line in COMMUNE_PLAN.splitlines(True) if "Quyết định số 462" not in line)
PROVINCE_PLAN = (
    PROVINCE_PLAN_2025.replace("Cả nước thi đua đổi mới sáng tạo và chuyển đổi số", "@")
    .replace("@", "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh")
    .replace("923/QĐ-TTg ngày 14/5/2025", "462/QĐ-TTg ngày 22/3/2026")
    .replace("207/KH-UBND", "163/KH-UBND")
    .replace("ngày 20 tháng 8 năm 2025", "ngày 24 tháng 4 năm 2026")
)
DEPARTMENT_PLAN = COMMUNE_PLAN.replace(
    "ỦY BAN NHÂN DÂN\nXÃ SUỐI LANH", "ỦY BAN NHÂN DÂN TỈNH HÒA GIANG\nSỞ NỘI VỤ"
).replace("Ủy ban nhân dân xã Suối Lanh ban hành", "Sở Nội vụ ban hành")


def verdict_of(text: str, pack: str, rule: str, *others: str) -> Verdict:
    return judge_text(text, *others)[(1, pack, rule)].verdict


def test_a_base_is_inherited_from_a_higher_plan_in_the_warehouse() -> None:
    assert verdict_of(WITHOUT_462, QD462, "can-cu-462", PROVINCE_PLAN) is Verdict.INHERITED


def test_a_base_is_undetermined_when_the_higher_plan_is_not_in_the_warehouse() -> None:
    found = judge_text(WITHOUT_462)[(1, QD462, "can-cu-462")]
    assert (found.verdict, found.responsibility) == (Verdict.UNDETERMINED, Responsibility.HE_THONG)


def test_a_base_is_missing_when_the_higher_plan_does_not_cite_it_either() -> None:
    silent = "".join(line for line in PROVINCE_PLAN.splitlines(True) if "462/QĐ-TTg" not in line)
    assert verdict_of(WITHOUT_462, QD462, "can-cu-462", silent) is Verdict.MISSING


def test_a_higher_plan_without_its_title_leaves_the_level_above_open() -> None:
    start = COMMUNE_PLAN.index(" tổ chức Phong trào", COMMUNE_PLAN.index("163/KH"))
    end = COMMUNE_PLAN.index(".\n\nỦy ban")
    untitled = COMMUNE_PLAN[:start] + COMMUNE_PLAN[end:]
    assert verdict_of(untitled, QD462, "can-cu-cap-tren") is Verdict.UNDETERMINED


def test_a_bad_page_is_no_proof_of_absence() -> None:
    spoilt = COMMUNE_PLAN.replace("sơ kết vào năm 2027", "nhìn lại")
    found = judge_text(spoilt, is_poor=True)[(1, QD462, "so-ket-2027")]
    assert (found.verdict, found.responsibility) == (Verdict.UNDETERMINED, Responsibility.HE_THONG)


def test_a_movements_pack_judges_the_plan_and_not_its_decision() -> None:
    found = judge_text(COMMUNE_DECISION)
    assert {instrument for instrument, pack, _ in found if pack == QD462} == {2}
    assert found[(2, QD462, "can-cu-462")].verdict is Verdict.MET
    assert found[(2, QD462, "han-ban-hanh")].verdict is Verdict.MET
    assert found[(2, FORM, "so-ky-hieu")].verdict is Verdict.NOT_APPLICABLE
    assert found[(2, FORM, "trich-yeu")].verdict is Verdict.MET
    assert found[(1, INNER, "so-hieu-kem-theo")].verdict is Verdict.NOT_APPLICABLE


def test_two_blank_numbers_are_undetermined() -> None:
    blank = COMMUNE_DECISION.replace("Số: 301/", "Số:    /").replace("Quyết định số 301/", "Quyết định số    /")
    assert judge_text(blank)[(2, INNER, "so-hieu-kem-theo")].verdict is Verdict.UNDETERMINED
    assert judge_text(blank)[(2, INNER, "so-hieu-kem-theo")].responsibility is Responsibility.DON_VI_BAN_HANH
    unread = COMMUNE_DECISION.replace("Số: 301/QĐ", "Số: #01 /QĐ", 1)
    assert unread != COMMUNE_DECISION
    assert judge_text(unread)[(2, INNER, "so-hieu-kem-theo")].responsibility is Responsibility.HE_THONG


def test_a_department_owes_no_criteria_for_fronts_and_enterprises() -> None:
    found = judge_text(DEPARTMENT_PLAN)
    for rule in ("tieu-chi-mat-tran", "tieu-chi-doanh-nghiep"):
        assert found[(1, QD462, rule)].verdict is Verdict.NOT_APPLICABLE
    assert found[(1, QD462, "tieu-chi-co-quan")].verdict is Verdict.MET


def test_a_plan_of_2025_owes_the_movement_of_2026_nothing() -> None:
    packs = {pack for _, pack, _ in judge_text(PROVINCE_PLAN_2025)}
    assert packs & {QD462, QD923} == {QD923}


@pytest.mark.parametrize(
    ("title", "movement"),
    [
        ("Chuyển đổi số xã Suối Lanh năm 2026", None),
        ("Tổ chức Phong trào thi đua “Dân vận khéo” trên địa bàn xã Suối Lanh", None),
        ("Tổ chức Phong trào thi đua “Suối Lanh đổi mới sáng tạo và chuyển đổi số”", "phong-trao-923"),
        ("Thực hiện Quyết định số 462/QĐ-TTg trên địa bàn xã Suối Lanh", "phong-trao-462"),
        ("Tổ chức Phong trào thi đua trên địa bàn xã Suối Lanh", "phong-trao-462"),
    ],
)
def test_a_plan_belongs_to_the_movement_it_names_or_is_founded_on(title: str, movement: str | None) -> None:
    start = COMMUNE_PLAN.index("Tổ chức Phong trào")
    plan = COMMUNE_PLAN[:start] + title + COMMUNE_PLAN[COMMUNE_PLAN.index("\n", start) :]
    (case,) = open_cases(plan)
    assert (case.movement.movement_id if case.movement else None) == movement


@pytest.mark.parametrize("rule", ["khen-thuong-hang-nam", "khen-thuong-tong-ket", "hinh-thuc-tong-ket"])
def test_awards_may_stand_in_another_plan(rule: str) -> None:
    start, end = COMMUNE_PLAN.index("a) Khen thưởng hằng năm"), COMMUNE_PLAN.index("IV. GIẢI PHÁP")
    pointer = "Thực hiện theo mục 2 phần III, Kế hoạch số 163/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh.\n\n"
    assert verdict_of(COMMUNE_PLAN[:start] + pointer + COMMUNE_PLAN[end:], QD462, rule) is Verdict.MET_BY_REFERENCE


@pytest.mark.parametrize(
    ("dated", "verdict"),
    [
        ("ngày     tháng 6 năm 2026", Verdict.MET),
        ("ngày     tháng 7 năm 2026", Verdict.CONFLICT),
        ("ngày     tháng     năm 2026", Verdict.UNDETERMINED),
    ],
)
def test_a_partial_date_is_in_time_late_or_open(dated: str, verdict: Verdict) -> None:
    plan = COMMUNE_PLAN.replace("ngày 12 tháng 6 năm 2026", dated)
    assert verdict_of(plan, QD462, "han-ban-hanh") is verdict


def test_half_a_content_is_enough_and_the_other_half_is_named() -> None:
    found = judge_text(COMMUNE_PLAN.replace("hạ tầng số, hạ tầng xanh ở", "hạ tầng số ở"))[(1, QD462, "noi-dung-2")]
    assert found.verdict is Verdict.MET
    assert "chưa nêu hạ tầng xanh" in found.message
