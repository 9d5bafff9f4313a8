"""What the doctor says of a machine that lacks things."""

from pathlib import Path

import pytest

from pipelines import doctor
from pipelines.cli import main
from pipelines.doctor import examine_machine, find_state, is_able, render_finding


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_ask", lambda *_: None)
    monkeypatch.setattr(doctor.shutil, "which", lambda _: None)
    monkeypatch.delenv("RASOAT_LANG", raising=False)


def test_a_bare_machine_can_run_and_knows_the_remedies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--state", str(tmp_path / "state")]) == 0
    shown = capsys.readouterr().out
    for remedy in ("cài tesseract-ocr", "cài LibreOffice", "fonts-liberation2", "chạy rasoat run"):
        assert remedy in shown
    assert "ok     Python" in shown
    assert "v1.5.0 trở lên" in shown
    assert not (tmp_path / "state").exists()


def test_what_is_needed_decides(tmp_path: Path) -> None:
    file = tmp_path / "tệp"
    file.write_text("", encoding="utf-8")
    findings = list(examine_machine(find_state(file)))
    assert not is_able(findings)
    assert any("không ghi được" in render_finding(finding) for finding in findings)


def test_a_library_that_is_absent_is_named() -> None:
    finding = doctor._examine_library("không-có-thư-viện-này")
    assert not finding.is_ok
    assert "make setup" in render_finding(finding)
