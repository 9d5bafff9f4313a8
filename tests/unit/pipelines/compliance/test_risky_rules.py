"""Sentences on which a risky rule must stay silent, and their neighbours on which it must not."""

import re

import pytest

from models.vocabulary import Verdict
from tests.unit.pipelines.compliance.examples import FORM, INNER, QD462
from tests.unit.pipelines.compliance.judging import judge_text, open_cases
from tests.unit.pipelines.compliance.plans import COMMUNE_DECISION, COMMUNE_PLAN

_LAST_TASK = "- Hướng dẫn các hợp tác xã dùng mã truy xuất nguồn gốc."
_PROPOSAL = "- Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;"
_CRITERIA = re.search(r"a\) Đối với các cơ quan.*?(?=2\. Hình thức)", COMMUNE_PLAN, re.DOTALL)[0]  # type: ignore[index]
_OWN_TITLE = re.search(r"(?<=KẾ HOẠCH\n\n)Tổ chức.*?(?=\n)", COMMUNE_PLAN)[0]  # type: ignore[index]


def verdict_of(text: str, pack: str, rule: str, instrument: int = 1) -> Verdict:
    return judge_text(text)[(instrument, pack, rule)].verdict


def with_task(sentence: str) -> str:
    return COMMUNE_PLAN.replace(_LAST_TASK, f"{_LAST_TASK}\n\n- {sentence}")


@pytest.mark.parametrize("name", ["Bảo Lâm 1", "Ia H’Drai", "Cư M'gar", "Xuân Hương - Đà Lạt"])
def test_a_place_may_be_called_by_number_apostrophe_or_dash(name: str) -> None:
    plan = COMMUNE_PLAN.replace("Suối Lanh", name).replace("SUỐI LANH", name.upper())
    assert verdict_of(plan, INNER, "dia-ban") is Verdict.MET


def test_a_numbered_name_without_its_number_is_cut() -> None:
    plan = COMMUNE_PLAN.replace("Suối Lanh", "Bảo Lâm 1").replace("SUỐI LANH", "BẢO LÂM 1")
    cut = plan.replace("Trên đây là Kế hoạch tổ chức Phong trào thi đua trên địa bàn xã Bảo Lâm 1", "Toàn xã Bảo Lâm")
    assert verdict_of(cut, INNER, "dia-ban") is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Xã được thành lập trên cơ sở sáp nhập dân số của xã Mường Thung, xã Nậm Pung.", Verdict.MET),
        ("Học tập kinh nghiệm của xã Hà Bắc về tổ công nghệ số.", Verdict.MET),
        ("Rà soát hạ tầng trên địa bàn huyện Mường Thung cũ.", Verdict.MET),
        ("Rà soát hạ tầng trên địa bàn huyện Mường Thung (trước sắp xếp).", Verdict.MET),
        ("Rà soát hạ tầng trên địa bàn huyện Mường Thung.", Verdict.CONFLICT),
        ("Phối hợp với Mặt trận Tổ quốc Việt Nam xã Hà Bắc vận động Nhân dân.", Verdict.CONFLICT),
    ],
)
def test_other_places_are_wrong_only_where_the_plan_means_its_own(sentence: str, verdict: Verdict) -> None:
    assert verdict_of(with_task(sentence), INNER, "dia-ban") is verdict


@pytest.mark.parametrize(
    ("award", "verdict"),
    [
        ("Chủ tịch Ủy ban nhân dân xã tặng Giấy khen, Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen", Verdict.MET),
        ("Ủy ban nhân dân xã phối hợp với Sở Nội vụ xét tặng Bằng khen của Chủ tịch tỉnh", Verdict.MET),
        ("Ủy ban nhân dân xã lập hồ sơ khen thưởng Bằng khen của Thủ tướng Chính phủ", Verdict.MET),
        ("Chủ tịch Ủy ban nhân dân xã tặng Bằng khen của Thủ tướng Chính phủ", Verdict.CONFLICT),
        ("Chủ tịch Ủy ban nhân dân xã quyết định tặng Cờ thi đua cho đơn vị dẫn đầu", Verdict.CONFLICT),
    ],
)
def test_a_commune_confers_only_what_it_is_the_subject_of(award: str, verdict: Verdict) -> None:
    assert verdict_of(COMMUNE_PLAN.replace(_PROPOSAL, f"- {award};"), INNER, "tham-quyen-khen") is verdict


def test_a_series_of_numbers_begins_anew_each_year() -> None:
    found = judge_text(
        with_task(
            "Kế hoạch số 15/KH-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh về chăm sóc vườn cây mùa khô; Kế hoạch số "
            "15/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026."
        )
    )
    assert found[(1, INNER, "mot-ma-mot-ten")].verdict is Verdict.MET
    assert found[(1, INNER, "ngay-van-ban")].verdict is Verdict.MET


def test_the_attached_line_gives_the_decisions_own_day() -> None:
    late = COMMUNE_DECISION.replace("301/QĐ-UBND ngày 12/6/2026", "301/QĐ-UBND ngày 12/7/2026")
    found = judge_text(late)
    assert verdict_of(COMMUNE_DECISION, INNER, "ngay-van-ban", 2) is Verdict.MET
    assert found[(2, INNER, "ngay-van-ban")].verdict is Verdict.CONFLICT
    deadline = found[(2, QD462, "han-ban-hanh")]
    assert deadline.verdict is Verdict.CONFLICT
    assert "12/7/2026" in (deadline.quote or "")


@pytest.mark.parametrize(
    ("group", "rule"),
    [
        ("Đối với cán bộ, công chức trong các cơ quan, đơn vị", "tieu-chi-co-quan"),
        ("Đối với các doanh nghiệp, đơn vị sản xuất kinh doanh", "tieu-chi-co-quan"),
        ("Đối với cá nhân là đoàn viên, hội viên của các tổ chức chính trị - xã hội", "tieu-chi-mat-tran"),
        ("Đối với người lao động trong các doanh nghiệp", "tieu-chi-doanh-nghiep"),
    ],
)
def test_persons_of_a_body_are_not_that_body(group: str, rule: str) -> None:
    plan = COMMUNE_PLAN.replace(_CRITERIA, f"a) {group}\n\n- Có sáng kiến được áp dụng.\n\n")
    assert verdict_of(plan, QD462, rule) is Verdict.MISSING


def test_criteria_may_stand_in_the_provinces_plan() -> None:
    pointer = "Tiêu chí thi đua thực hiện theo phần III Kế hoạch số 163/KH-UBND của Ủy ban nhân dân tỉnh Hòa Giang.\n\n"
    plan = COMMUNE_PLAN.replace(_CRITERIA, pointer)
    assert verdict_of(plan, QD462, "tieu-chi-co-quan") is Verdict.MET_BY_REFERENCE


def test_contents_may_stand_in_the_decision() -> None:
    pointer = "Thực hiện 05 nội dung thi đua quy định tại phần II Kế hoạch kèm theo Quyết định số 462/QĐ-TTg.\n\n"
    plan = re.sub(r"1\. Thi đua tạo đột phá.*?(?=III\. TIÊU)", pointer, COMMUNE_PLAN, flags=re.DOTALL)
    assert verdict_of(plan, QD462, "noi-dung-2") is Verdict.MET_BY_REFERENCE


def test_an_occasion_may_point_to_the_provinces_plan_without_a_clause() -> None:
    plan = re.sub(
        r"(?<=c\) Khen thưởng tổng kết\n\n).*?(?=IV\. GIẢI)",
        "- Thực hiện theo Kế hoạch số 163/KH-UBND của Ủy ban nhân dân tỉnh.\n\n",
        COMMUNE_PLAN,
        flags=re.DOTALL,
    )
    for rule in ("khen-thuong-tong-ket", "hinh-thuc-tong-ket"):
        assert verdict_of(plan, QD462, rule) is Verdict.MET_BY_REFERENCE


@pytest.mark.parametrize(
    ("title", "movement"),
    [
        ("Tổ chức Phong trào thi đua trên địa bàn xã Suối Lanh", "phong-trao-462"),
        ("Tổ chức các phong trào thi đua yêu nước năm 2026 trên địa bàn xã Suối Lanh", None),
        ("Công tác thi đua, khen thưởng năm 2026 của xã Suối Lanh", None),
    ],
)
def test_a_years_emulation_belongs_to_no_one_movement(title: str, movement: str | None) -> None:
    case = open_cases(COMMUNE_PLAN.replace(_OWN_TITLE, title))[0]
    assert (case.movement.movement_id if case.movement else None) == movement


def test_a_blank_date_is_quoted_as_it_stands() -> None:
    plan = COMMUNE_PLAN.replace("ngày 12 tháng 6 năm 2026", "ngày … tháng … năm …")
    message = judge_text(plan)[(1, FORM, "ngay-ban-hanh")].message
    assert message.endswith("; phần đầu văn bản ghi “Suối Lanh, ngày … tháng … năm …”.")


def test_reporting_difficulties_is_no_duty_to_report_on_the_movement() -> None:
    without = re.sub(r"- Tổng hợp, báo cáo Sở Nội vụ.*?\n", "", COMMUNE_PLAN)
    plan = without.replace(
        _LAST_TASK, f"{_LAST_TASK}\n\nNếu có khó khăn, vướng mắc, các đơn vị báo cáo Ủy ban nhân dân xã."
    )
    assert verdict_of(plan, QD462, "che-do-bao-cao") is Verdict.MISSING
