"""What ``rasoat check`` writes for programs and for Word: valid against its schemas, and whole."""

import json
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from jsonschema import Draft202012Validator
from pydantic import ValidationError
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif

from models import vocabulary
from models.findings import Assignment, FindingRow
from models.vocabulary import Severity, Verdict
from pipelines.cli import main

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "docs" / "rasoat-check.schema.json").read_text(encoding="utf-8"))
INBOX = ROOT / "data" / "samples" / "inbox" / "lam-dong"
FAULTY = INBOX / "xa-bau-say" / "ke-hoach-83-bau-say.docx"
PAGED = INBOX / "xa-thac-vang" / "ke-hoach-29-thac-vang.pdf"
PROVINCE = INBOX / "uy-ban-nhan-dan-tinh" / "quyet-dinh-1163-hoa-giang.docx"
PLAIN = next(INBOX.rglob("*.md"))


@pytest.fixture(autouse=True)
def vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RASOAT_LANG", raising=False)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("files") / "tệp rỗng.docx"
    path.write_bytes(b"")
    return path


def check(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, dict[str, Any]]:
    code = main(["check", *map(str, arguments)])
    return code, json.loads(capsys.readouterr().out)


@pytest.fixture
def sarif(capsys: pytest.CaptureFixture[str], empty: Path) -> dict[str, Any]:
    code, log = check(capsys, FAULTY, PAGED, PLAIN, empty, "--format", "sarif")
    assert code == 2, "one of the files cannot be read"
    return log


def test_the_sarif_log_is_valid(sarif: dict[str, Any]) -> None:
    log = Sarif.model_validate(sarif)
    assert log.version.value == "2.1.0"
    assert sarif["$schema"].endswith("sarif-schema-2.1.0.json")


@pytest.mark.parametrize("spoilt", ["level", "kind", "unknown", "version"])
def test_the_models_of_the_schema_refuse_what_is_none(sarif: dict[str, Any], spoilt: str) -> None:
    result = sarif["runs"][0]["results"][0]
    match spoilt:
        case "version":
            sarif["version"] = "2.0"
        case "unknown":
            result["khoa"] = 1
        case _:
            result[spoilt] = "sai"
    with pytest.raises(ValidationError):
        Sarif.model_validate(sarif)


def test_sarif_tells_level_rule_file_and_reason(sarif: dict[str, Any]) -> None:
    (run,) = sarif["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        at = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert run["artifacts"][at["index"]]["location"]["uri"] == at["uri"]
        assert (result["kind"] == "open") == (result["properties"]["verdict"] == Verdict.UNDETERMINED)
        assert (result["level"] == "none") == (result["kind"] == "open")
    wrong = next(row for row in run["results"] if row["ruleId"] == "qd-462-ttg-2026/tong-ket-2030")
    assert wrong["level"] == "error"
    assert "2029" in wrong["message"]["text"]
    assert len({row["partialFingerprints"]["rasoatFinding/v1"] for row in run["results"]}) == len(run["results"])


def test_sarif_names_the_files_that_could_not_be_read(sarif: dict[str, Any]) -> None:
    (invocation,) = sarif["runs"][0]["invocations"]
    assert not invocation["executionSuccessful"]
    (notification,) = invocation["toolExecutionNotifications"]
    assert "rỗng" in notification["message"]["text"]
    assert "t%E1%BB%87p" in notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


def test_lines_are_told_of_text_files_alone(sarif: dict[str, Any]) -> None:
    (run,) = sarif["runs"]
    lines = PLAIN.read_text(encoding="utf-8").splitlines()
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        if place["artifactLocation"]["index"] != 2:
            assert "region" not in place
        elif "region" in place:
            first = place["region"]["snippet"]["text"].split("\n")[0][:40]
            assert first in lines[place["region"]["startLine"] - 1]


def test_the_json_report_is_valid(capsys: pytest.CaptureFixture[str], empty: Path) -> None:
    _, report = check(capsys, FAULTY, PAGED, PROVINCE, empty, "--format", "json")
    Draft202012Validator.check_schema(SCHEMA)
    errors = [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
        for error in Draft202012Validator(SCHEMA).iter_errors(report)
    ]
    assert errors == []


@pytest.mark.parametrize(
    ("way", "value"),
    [(("shape",), 2), (("documents", 0, "status"), "xong"), (("documents", 0, "instruments", 0, "khoa"), 1)],
)
def test_the_schema_refuses_what_is_no_report(
    capsys: pytest.CaptureFixture[str], way: tuple[Any, ...], value: object
) -> None:
    _, report = check(capsys, FAULTY, "--format", "json")
    target: Any = report
    for key in way[:-1]:
        target = target[key]
    target[way[-1]] = value
    assert not Draft202012Validator(SCHEMA).is_valid(report)


def test_the_schema_knows_the_vocabulary() -> None:
    definitions = SCHEMA["$defs"]
    assert definitions["verdict"]["enum"] == [code.value for code in Verdict]
    assert definitions["finding"]["properties"]["severity"]["enum"] == [code.value for code in Severity]
    assert definitions["document"]["properties"]["format"]["enum"] == [*vocabulary.DocumentFormat, None]
    assert definitions["instrument"]["properties"]["doc_type"]["enum"] == list(vocabulary.DocType)
    assert list(definitions["finding"]["properties"]) == list(FindingRow.__dataclass_fields__)
    assert set(definitions["instrument"]["properties"]) >= set(Assignment.__dataclass_fields__)


def test_a_report_goes_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "kết quả.json"
    assert main(["check", str(FAULTY), "--format", "json", "--out", str(out)]) == 1
    assert capsys.readouterr().out == ""
    assert Draft202012Validator(SCHEMA).is_valid(json.loads(out.read_text(encoding="utf-8")))


def test_docx_gives_the_commented_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "góp ý.docx"
    assert main(["check", str(FAULTY), "--format", "docx", "--out", str(out)]) == 1
    assert str(out) in capsys.readouterr().err
    told = [comment.text for comment in Document(str(out)).comments]
    assert any("Cách khắc phục: Ghi rõ việc tổng kết" in text for text in told)


def test_several_files_go_into_a_folder(tmp_path: Path, empty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(FAULTY), str(PAGED), str(empty), "--format", "docx", "--out", str(tmp_path / "x")]) == 2
    assert {path.name for path in (tmp_path / "x").iterdir()} == {
        "ke-hoach-83-bau-say.gop-y.docx",
        "ke-hoach-29-thac-vang.gop-y.docx",
    }
    assert "tệp rỗng" in capsys.readouterr().err


@pytest.mark.parametrize("case", ["no out", "there already", "one file for two"])
def test_what_cannot_be_written_is_told_before_reading(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: str
) -> None:
    out = tmp_path / "a.docx"
    arguments = [str(FAULTY), "--format", "docx"]
    if case == "there already":
        out.write_bytes(b"mine")
    if case == "one file for two":
        arguments.insert(0, str(PAGED))
    if case != "no out":
        arguments += ["--out", str(out)]
    assert main(["check", *arguments]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not out.exists() or out.read_bytes() == b"mine"


def test_a_plan_is_held_against_the_plan_above_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, report = check(capsys, FAULTY, "--against", PROVINCE, "--format", "json")
    assert code == 1
    (pack,) = report["packs"]
    assert "1163" in pack["pack_id"]
    verdicts = {row["rule_id"]: row["verdict"] for row in report["documents"][0]["instruments"][0]["findings"]}
    assert verdicts["tong-ket-2030"] == Verdict.CONFLICT
    assert Verdict.MET in verdicts.values()
    assert Draft202012Validator(SCHEMA).is_valid(report)


def test_a_plan_to_hold_against_must_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "ghi-chu.txt"
    note.write_text("Chỉ là một ghi chú.\n", encoding="utf-8")
    assert main(["check", str(FAULTY), "--against", str(note)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
