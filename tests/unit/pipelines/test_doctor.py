"""What the doctor says of a machine that lacks things."""

from pathlib import Path

import pytest

from extractors import programs
from pipelines import doctor, workers_limits
from pipelines.cli import main
from pipelines.doctor import examine_machine, find_state, is_able, render_finding


@pytest.fixture(autouse=True)
def bare_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_ask", lambda *_: None)
    monkeypatch.setattr(programs, "find_office", lambda: None)
    monkeypatch.delenv("RASOAT_LANG", raising=False)


def test_a_bare_machine_can_run_and_knows_the_remedies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--state", str(tmp_path / "state")]) == 0
    shown = capsys.readouterr().out
    for remedy in (
        "apt install tesseract-ocr tesseract-ocr-vie",
        "libreoffice-writer-nogui",
        "fonts-liberation2",
        "chạy rasoat run",
    ):
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


def test_a_machine_that_has_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers = {"--list-langs": "List of languages:\neng\nvie\n", "--version": "Version 1.2\nmore\n"}
    monkeypatch.setattr(doctor, "_ask", lambda *command: answers.get(command[1], ""))
    monkeypatch.setattr(programs, "find_office", lambda: "soffice-here")
    findings = {finding.name: finding for finding in examine_machine(find_state(tmp_path))}
    assert findings["tesseract + vie"].is_ok
    assert findings["tesseract + vie"].found == "Version 1.2, vie"
    assert findings["soffice"].found == "Version 1.2 (soffice-here)"


def test_tesseract_without_vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_ask", lambda *_: "eng\nosd\n")
    assert "apt install tesseract-ocr-vie;" in render_finding(doctor._examine_tesseract())


def test_a_system_without_a_limit_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers_limits, "list_enforced", lambda: (workers_limits.Resource.TIME,))
    finding = doctor._examine_limits()
    assert not finding.is_ok
    assert not finding.is_needed
    assert "Linux" in finding.remedy
