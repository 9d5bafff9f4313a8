"""Waivers: a spared finding stays visible, an expired waiver spares nothing and is told."""

from datetime import date
from pathlib import Path

import pytest

from models.vocabulary import IssueLevel, Verdict
from pipelines.commands.run import describe_aimless
from pipelines.compliance import Review, load_rulebook, review_documents
from pipelines.compliance.strict_yaml import PackError
from pipelines.compliance.waivers import load_waivers
from tests.unit.pipelines.compliance.judging import read_text
from tests.unit.pipelines.compliance.plans import COMMUNE_PLAN
from tests.unit.pipelines.compliance.reference_folder import copy_reference

SPOILT = COMMUNE_PLAN.replace("sơ kết vào năm 2027", "nhìn lại")
WAIVER = """\
waivers:
  - rule: so-ket-2027
    issuer: Ủy ban nhân dân xã Suối Lanh
    reason: "Xã mới sắp xếp, sơ kết cùng tỉnh"
    author: "Sở Nội vụ"
    expires_on: 2026-12-31
"""


def review(folder: Path, waiver: str, today: date) -> Review:
    rulebook = load_rulebook(copy_reference(folder, {"waivers/nam-2026.yaml": waiver}), today=today)
    (found,) = review_documents(lambda: iter([read_text(SPOILT)]), rulebook)
    return found


def test_a_waived_finding_stays_and_shows_why(tmp_path: Path) -> None:
    found = review(tmp_path, WAIVER, date(2026, 12, 31))
    waived = [row for row in found.findings if row.waiver is not None]
    assert [(row.rule_id, row.verdict) for row in waived] == [("so-ket-2027", Verdict.MISSING)]
    assert waived[0].waiver == "Xã mới sắp xếp, sơ kết cùng tỉnh (Sở Nội vụ; hiệu lực đến 31/12/2026)"
    assert found.issues == ()


def test_a_waiver_of_no_rule_is_told_after_a_run(tmp_path: Path) -> None:
    unknown = WAIVER.replace("so-ket-2027", "so-ket-2072")
    (line,) = describe_aimless(copy_reference(tmp_path / "unknown", {"waivers/a.yaml": unknown}))
    assert "“so-ket-2072”" in line
    assert describe_aimless(copy_reference(tmp_path / "known", {"waivers/a.yaml": WAIVER})) == []


def test_an_expired_waiver_spares_nothing_and_is_told(tmp_path: Path) -> None:
    found = review(tmp_path, WAIVER, date(2027, 1, 1))
    assert not [row for row in found.findings if row.waiver is not None]
    (issue,) = found.issues
    assert issue.level is IssueLevel.WARNING
    assert "so-ket-2027" in issue.message
    assert "31/12/2026" in issue.message


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("xã Suối Lanh", "xã Suối Mơ"),
        ("rule: so-ket-2027", "rule: tong-ket-2030"),
        ("rule: so-ket-2027", "rule: so-ket-2027\n    pack: qd-923-ttg-2025"),
        ("rule: so-ket-2027", "rule: so-ket-2027\n    unit_code: '24615'"),
        ("issuer: Ủy ban nhân dân xã Suối Lanh", f"document: '{'0' * 64}'"),
    ],
)
def test_a_waiver_spares_only_what_it_names(tmp_path: Path, old: str, new: str) -> None:
    found = review(tmp_path, WAIVER.replace(old, new), date(2026, 12, 1))
    assert not [row for row in found.findings if row.waiver is not None]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("    author:", "    autor:", 5),
        ("expires_on: 2026-12-31", "expires_on: cuối năm", 6),
        ("expires_on: 2026-12-31", "expires_on: 2026-02-30", 6),
        ("expires_on: 2026-12-31", "expires_on: !!python/name:os.system", 6),
        ("    issuer: Ủy ban nhân dân xã Suối Lanh\n", "", 2),
    ],
)
def test_a_faulty_waiver_is_refused_with_file_and_line(tmp_path: Path, old: str, new: str, line: int) -> None:
    (tmp_path / "x.yaml").write_text(WAIVER.replace(old, new), encoding="utf-8")
    with pytest.raises(PackError, match=rf"x\.yaml:{line}: "):
        load_waivers(tmp_path)
