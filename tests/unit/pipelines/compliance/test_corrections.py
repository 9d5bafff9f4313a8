"""Corrections: laid over the facts, told with the value they replace, and able to turn a verdict round."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from models.vocabulary import Verdict
from pipelines.compliance import load_rulebook, review_documents
from pipelines.compliance.corrections import Correction, apply_corrections, list_changed, load_corrections
from pipelines.compliance.strict_yaml import PackError
from tests.unit.pipelines.compliance.examples import QD462
from tests.unit.pipelines.compliance.judging import read_text
from tests.unit.pipelines.compliance.plans import COMMUNE_PLAN

LATE = read_text(COMMUNE_PLAN.replace("ngày 12 tháng 6 năm 2026", "ngày 12 tháng 9 năm 2026"))


def make(field: str, value: object, **others: object) -> Correction:
    given = {
        "document": LATE.text.document_id,
        "field": field,
        "value": value,
        "reason": "Đối chiếu bản giấy",
        "author": "Văn phòng Ủy ban nhân dân tỉnh",
    }
    return Correction.model_validate(given | others)


def verdict_with(*corrections: Correction, rule: str) -> Verdict:
    document = replace(LATE, facts=apply_corrections(LATE.facts, corrections).facts)
    (review,) = review_documents(lambda: iter([document]), load_rulebook())
    return next(row.verdict for row in review.findings if (row.pack_id, row.rule_id) == (QD462, rule))


def test_a_correction_turns_a_verdict_round() -> None:
    assert verdict_with(rule="han-ban-hanh") is Verdict.CONFLICT
    assert verdict_with(make("issued_month", 6), rule="han-ban-hanh") is Verdict.MET
    assert verdict_with(make("milestones/1/kind", "khac"), rule="so-ket-2027") is not verdict_with(rule="so-ket-2027")


def test_what_follows_from_a_corrected_field_follows() -> None:
    corrected = apply_corrections(LATE.facts, [make("number", "54"), make("issued_on", date(2026, 6, 20))])
    header = corrected.facts.instruments[0].instrument
    assert (header.code, header.is_draft, header.issued_month, header.issued_day) == ("54/KH-UBND", False, 6, 20)
    assert [(row.field, row.old_value, row.value, row.is_applied) for row in corrected.rows] == [
        ("number", "45", "54", True),
        ("issued_on", "2026-09-12", "2026-06-20", True),
    ]


@pytest.mark.parametrize("lost", [make("number", "54", instrument=2), make("phases/9/end_year", 2030)])
def test_a_correction_of_what_is_not_there_is_told(lost: Correction) -> None:
    corrected = apply_corrections(LATE.facts, [lost])
    assert corrected.facts.instruments == LATE.facts.instruments
    assert [row.is_applied for row in corrected.rows] == [False]
    (issue,) = corrected.facts.issues[len(LATE.facts.issues) :]
    assert lost.field in issue.message


@pytest.mark.parametrize(
    "faulty",
    [
        [make("issued_day", 45)],
        [make("issued_year", 20266)],
        [make("milestones/1/year", 0)],
        [make("milestones/0/year", 2027)],
        [make("issued_month", 2), make("issued_day", 30)],
    ],
)
def test_a_value_that_cannot_be_costs_only_itself(faulty: list[Correction]) -> None:
    corrected = apply_corrections(LATE.facts, [*faulty, make("number", "54")])
    header = corrected.facts.instruments[0].instrument
    assert (header.number, header.issued_on) == ("54", date(2026, 9, 12))
    assert corrected.facts.instruments[0].milestones == LATE.facts.instruments[0].milestones
    assert {row.field: row.is_applied for row in corrected.rows} == {one.field: False for one in faulty} | {
        "number": True
    }
    assert len(corrected.facts.issues) == len(LATE.facts.issues) + len(faulty)


def test_the_parts_of_a_date_count_together() -> None:
    corrected = apply_corrections(LATE.facts, [make("issued_day", 31), make("issued_month", 10)])
    assert corrected.facts.instruments[0].instrument.issued_on == date(2026, 10, 31)
    assert all(row.is_applied for row in corrected.rows)


def test_broken_yaml_is_told_in_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("corrections:\n  - document: 'a\n    field: [\n", encoding="utf-8")
    with pytest.raises(PackError, match=r"^x\.yaml:\d+: sai cú pháp YAML") as told:
        load_corrections(tmp_path)
    assert told.value.__cause__ is None
    assert told.value.__suppress_context__  # else a run would show the parser's words, without the file


def test_documents_whose_corrections_changed_are_found() -> None:
    correction = make("number", "54")
    applied = apply_corrections(LATE.facts, [correction]).rows
    assert list_changed(applied, {correction.document: (correction,)}) == frozenset()
    assert list_changed(applied, {}) == {correction.document}
    assert list_changed((), {correction.document: (correction,)}) == {correction.document}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("char_start", "1"),
        ("khong_co", "1"),
        ("milestones/1/raw_text", "x"),
        ("issued_day", "mười"),
        ("phases/year", 1),
    ],
)
def test_a_faulty_correction_is_refused_with_file_and_line(tmp_path: Path, field: str, value: object) -> None:
    (tmp_path / "x.yaml").write_text(
        f"corrections:\n  - document: '{LATE.text.document_id}'\n    field: {field}\n    value: {value}\n"
        "    reason: sai\n    author: Sở Nội vụ\n",
        encoding="utf-8",
    )
    with pytest.raises(PackError, match=r"x\.yaml:2: .*" + field.partition("/")[0]):
        load_corrections(tmp_path)
