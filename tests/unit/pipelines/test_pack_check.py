"""``rasoat pack check``: faults of every kind of file, with file and line; exit codes."""

from pathlib import Path

import pytest

from models.errors import ImpossibleRequestError
from pipelines.cli import main
from pipelines.commands.pack_check import check_packs
from tests.unit.pipelines.compliance.reference_folder import LAYER, copy_reference

FAULTY = {
    "packs/lam-dong-462.yaml": LAYER.replace("['68']", "['99']"),
    "movements/phong-trao-moi.yaml": (
        "id: phong-trao-moi\nname: Một phong trào mới\nkey_phrases: [mới]\nfounding_code: 1/QĐ-TTg\n"
        "founding_date: 2027-01-01\nvalid_from: 2027-01-01\npack: khong-co\n"
    ),
    "waivers/a.yaml": (
        "waivers:\n  - rule: khong-co\n    unit_code: '24615'\n    reason: r\n    author: Sở Nội vụ\n"
        "    expires_on: 2026-12-31\n"
    ),
    "corrections/a.yaml": (
        f"corrections:\n  - document: '{'a' * 64}'\n    field: khong_co\n    value: 1\n    reason: r\n    author: a\n"
    ),
    "expected/phong-trao-462.yaml": "movement: phong-trao-462\nprovinces: ['68', '99']\n",
}
TOLD = {
    "packs/lam-dong-462.yaml": ("packs/lam-dong-462.yaml:7: ", "99"),
    "movements/phong-trao-moi.yaml": ("movements/phong-trao-moi.yaml:7: ", "khong-co"),
    "waivers/a.yaml": ("waivers/a.yaml:2: ", "khong-co"),
    "corrections/a.yaml": ("corrections/a.yaml:2: ", "khong_co"),
    "expected/phong-trao-462.yaml": ("expected/phong-trao-462.yaml:2: ", "99"),
}


def test_the_programs_own_files_are_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "check"]) == 0
    assert "0 lỗi" in capsys.readouterr().out


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_is_told_with_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert check_packs(None, reference=copy_reference(tmp_path, {name: FAULTY[name]})) == 1
    place, word = TOLD[name]
    fault, summary = capsys.readouterr().out.splitlines()
    assert fault.startswith(place)
    assert word in fault
    assert summary.endswith("1 lỗi.")


def test_a_corrected_day_that_cannot_be_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoilt = FAULTY["corrections/a.yaml"].replace("khong_co", "issued_day").replace("value: 1", "value: 45")
    assert check_packs(None, reference=copy_reference(tmp_path, {"corrections/a.yaml": spoilt})) == 1
    fault, summary = capsys.readouterr().out.splitlines()
    assert fault.startswith("corrections/a.yaml:4: ")
    assert "45" in fault
    assert "1 tệp đính chính" in summary


def test_several_faults_of_one_file_are_told_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoilt = LAYER.replace("severity: notice", "severity: loud").replace("is_off: true", "is_of: true")
    check_packs(None, reference=copy_reference(tmp_path, {"packs/lam-dong-462.yaml": spoilt}))
    lines = capsys.readouterr().out.splitlines()[:-1]
    assert len(lines) >= 2
    assert all(line.startswith("packs/lam-dong-462.yaml:") for line in lines)


def test_one_pack_is_checked_by_id_or_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reference = copy_reference(tmp_path / "reference", {})
    own = tmp_path / "lam-dong-462.yaml"
    own.write_text(LAYER, encoding="utf-8")
    assert check_packs("nhat-quan", reference=reference) == 0
    assert check_packs(str(own), reference=reference) == 0
    own.write_text(LAYER.replace("rule: kiem-tra-giam-sat", "rule: khong-co"), encoding="utf-8")
    assert check_packs(str(own), reference=reference) == 1
    assert "lam-dong-462.yaml:9: " in capsys.readouterr().out


def test_an_unknown_pack_is_an_impossible_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ImpossibleRequestError, match="nhat-quan"):
        check_packs("khong-co", reference=copy_reference(tmp_path, {}))
    assert main(["pack", "check", "khong-co"]) == 2
    assert "khong-co" in capsys.readouterr().err
