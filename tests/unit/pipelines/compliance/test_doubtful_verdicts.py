"""Verdicts that looked right and were not: two final reviews, awards by a law's name, misread place names."""

from dataclasses import replace

import pytest

from models.vocabulary import QualityGrade, Responsibility, TextOrigin, Verdict
from pipelines.compliance import load_rulebook, review_documents
from pipelines.compliance.judge import judge
from tests.unit.pipelines.compliance.examples import INNER, QD462
from tests.unit.pipelines.compliance.judging import judge_text, open_cases, packs, read_text
from tests.unit.pipelines.compliance.plans import COMMUNE_PLAN

ANOTHER_PLACE = COMMUNE_PLAN.replace("trên địa bàn xã như sau", "trên địa bàn xã Đồi Chè như sau", 1)
MISREAD_PLACE = COMMUNE_PLAN.replace("trên địa bàn xã như sau", "trên địa bàn xã Suôi Lanh như sau", 1)


@pytest.mark.parametrize(
    ("kind", "rule", "years", "verdict"),
    [
        ("tong_ket", "tong-ket-2030", (2030, 2031), Verdict.CONFLICT),
        ("tong_ket", "tong-ket-2030", (2030, 2030), Verdict.MET),
        ("so_ket", "so-ket-2027", (2027, 2028), Verdict.MET),
    ],
)
def test_a_movement_is_closed_once(kind: str, rule: str, years: tuple[int, int], verdict: Verdict) -> None:
    (case,) = open_cases(COMMUNE_PLAN)
    review = next(row for row in case.facts.milestones if row.kind == kind)
    kept = tuple(row for row in case.facts.milestones if row.kind != kind)
    dated = tuple(replace(review, year=year) for year in years)
    found = judge([replace(case, facts=replace(case.facts, milestones=(*kept, *dated)))], packs())
    (row,) = [row for row in found if (row.pack_id, row.rule_id) == (QD462, rule)]
    assert row.verdict is verdict
    assert ("2031" in row.message) is (verdict is Verdict.CONFLICT)


def test_each_years_final_review_is_no_second_one() -> None:
    (case,) = open_cases(COMMUNE_PLAN)
    review = next(row for row in case.facts.milestones if row.kind == "tong_ket")
    yearly = replace(review, year=2027, phase_ordinal=1)
    milestones = (*case.facts.milestones, yearly)
    found = judge([replace(case, facts=replace(case.facts, milestones=milestones))], packs())
    assert next(row for row in found if row.rule_id == "tong-ket-2030").verdict is Verdict.MET


def test_awards_may_stand_in_a_law_cited_by_its_name() -> None:
    start, end = COMMUNE_PLAN.index("a) Khen thưởng hằng năm"), COMMUNE_PLAN.index("IV. GIẢI PHÁP")
    pointer = "Thực hiện theo quy định của Luật Thi đua, khen thưởng.\n\n"
    found = judge_text(COMMUNE_PLAN[:start] + pointer + COMMUNE_PLAN[end:])[(1, QD462, "khen-thuong-tong-ket")]
    assert found.verdict is Verdict.MET_BY_REFERENCE
    silent = COMMUNE_PLAN[:start] + "Khen đúng người, đúng việc.\n\n" + COMMUNE_PLAN[end:]
    assert judge_text(silent)[(1, QD462, "khen-thuong-tong-ket")].verdict is Verdict.MISSING


def test_a_poor_page_proves_no_conflict() -> None:
    assert judge_text(ANOTHER_PLACE)[(1, INNER, "dia-ban")].verdict is Verdict.CONFLICT
    found = judge_text(ANOTHER_PLACE, is_poor=True)[(1, INNER, "dia-ban")]
    assert (found.verdict, found.responsibility) == (Verdict.UNDETERMINED, Responsibility.HE_THONG)
    assert found.quote == "xã Đồi Chè"
    assert "quét lại" in (found.remedy or "")


@pytest.mark.parametrize(("origin", "verdict"), [(TextOrigin.DIGITAL, Verdict.CONFLICT), (TextOrigin.OCR, Verdict.MET)])
def test_accents_lost_by_a_scan_make_no_other_place(origin: TextOrigin, verdict: Verdict) -> None:
    plan = read_text(MISREAD_PLACE)
    document = replace(plan, text=replace(plan.text, text_origin=origin, quality_grade=QualityGrade.TOT))
    (review,) = review_documents(lambda: iter([document]), load_rulebook())
    assert {row.verdict for row in review.findings if row.rule_id == "dia-ban"} == {verdict}
