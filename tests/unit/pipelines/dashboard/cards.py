"""Plans, findings and units as the pages know them, with what a test does not care about filled in."""

from typing import Any

from pipelines.dashboard.records import Expectation, FindingCard, PlanCard, UnitCard

PLAN: dict[str, Any] = {
    "document_id": "d" * 64,
    "file_name": "ke-hoach.docx",
    "source_path": "lam-dong/xa-moi/ke-hoach.docx",
    "code": "12/KH-UBND",
    "issuer": "Ủy ban nhân dân xã Mới",
    "issuer_level": "xa",
    "unit_key": "24700",
    "unit_code": "24700",
    "province_code": "68",
    "movement_id": "phong-trao-462",
    "title": "Tổ chức phong trào",
    "issued_on": None,
    "is_draft": False,
    "format": "docx",
    "quality_grade": "tot",
    "text_origin": "digital",
    "grade": "dat",
    "error_count": 0,
    "warning_count": 0,
    "issue_count": 0,
}
FINDING: dict[str, Any] = {
    "instrument_id": "p1",
    "page": None,
    "char_start": None,
    "char_end": None,
    "pack_id": "qd-462-ttg-2026",
    "rule_id": "so-ket-2027",
    "title": "Sơ kết năm 2027",
    "clause": "phần V",
    "verdict": "met",
    "severity": "error",
    "responsibility": "don_vi_ban_hanh",
    "message": "Kế hoạch nêu sơ kết năm 2027.",
    "expected": None,
    "quote": None,
    "searched_in": None,
    "remedy": None,
    "waiver": None,
}


def make_plan(instrument_id: str = "p1", **given: object) -> PlanCard:
    """A plan of a commune; ``given`` says what is otherwise."""
    return PlanCard(instrument_id=instrument_id, **{"case_ids": (instrument_id,), **PLAN, **given})


def make_finding(finding_id: str = "f1", **given: object) -> FindingCard:
    """A finding that is met; ``given`` says what is otherwise."""
    return FindingCard(finding_id=finding_id, **{**FINDING, **given})


def make_unit(unit_key: str = "24700", *plans: PlanCard, **given: object) -> UnitCard:
    """A unit with those plans."""
    place: dict[str, Any] = {
        "latitude": 11.0,
        "longitude": 108.0,
        "province_code": "68",
        "name": "Ủy ban nhân dân xã Mới",
    }
    return UnitCard(unit_key=unit_key, plans=plans, **{**place, **given})


def make_expectation(unit_key: str = "24700", **given: object) -> Expectation:
    """A plan that is owed and has not come."""
    owed: dict[str, Any] = {
        "unit_code": unit_key,
        "unit_name": "Xã Mới",
        "province_code": "68",
        "movement_id": "phong-trao-462",
        "due_on": None,
        "status": "nothing",
        "is_late": None,
        "issued_on": None,
        "is_superseded": False,
    }
    return Expectation(unit_key=unit_key, **{**owed, **given})
