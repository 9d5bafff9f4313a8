"""The report of ``rasoat check --format sarif``: SARIF 2.1.0, for programs that collect the findings of many tools.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0 (errata 01), from general knowledge; its schema, as the
models that ``pydantic-sarif`` was generated with, holds it in the tests.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from models.findings import FindingRow
from models.vocabulary import DocumentFormat, DocumentStatus, Severity, Verdict
from pipelines.checking.checked import DEFECTS, CheckedFile, read_details
from pipelines.compliance import Rulebook

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS: Mapping[Severity, str] = {
    Severity.CRITICAL: "error",
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTICE: "note",
    Severity.INFO: "note",
}
_TOLD = (*DEFECTS, Verdict.UNDETERMINED)
# Only these have lines that an editor shows; a Word file's or a PDF's quote is found by its words and its page.
_LINED = (DocumentFormat.TXT, DocumentFormat.MD)
_SOUGHT = 60  # letters of a quote's first line that find the line: the file may go on in the next one


def render_sarif(checked: Sequence[CheckedFile], rulebook: Rulebook) -> str:
    """The report: one run with the rules, a result per thing missing, wrong or undetermined, waived ones suppressed."""
    rules = [(pack.id, rule) for pack in rulebook.packs for rule in pack.rules]
    index = {f"{pack_id}/{rule.id}": number for number, (pack_id, rule) in enumerate(rules)}
    driver = {
        "name": "rasoat",
        "version": _find_version(),
        "language": "vi",
        "rules": [
            {
                "id": f"{pack_id}/{rule.id}",
                "shortDescription": {"text": rule.title},
                "fullDescription": {"text": rule.clause},
                "defaultConfiguration": {"level": LEVELS[rule.severity]},
                "properties": {"severity": rule.severity, "pack": pack_id},
            }
            for pack_id, rule in rules
        ],
    }
    run = {
        "tool": {"driver": driver},
        "language": "vi",
        "columnKind": "unicodeCodePoints",
        "invocations": [_describe_invocation(checked)],
        "artifacts": [_describe_artifact(file) for file in checked],
        "results": [row for number, file in enumerate(checked) for row in _list_results(file, number, index)],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _describe_invocation(checked: Sequence[CheckedFile]) -> dict[str, Any]:
    """Whether all files could be read; a file that could not is a notification."""
    unread = [(number, file) for number, file in enumerate(checked) if file.text.status is not DocumentStatus.PARSED]
    notifications = [
        {
            "level": "error",
            "message": {"text": file.text.error_message or file.path.name},
            "locations": [_locate_file(file.path, number)],
        }
        for number, file in unread
    ]
    return {"executionSuccessful": not unread, "toolExecutionNotifications": notifications}


def _describe_artifact(file: CheckedFile) -> dict[str, Any]:
    return {
        "location": {"uri": _make_uri(file.path)},
        "length": file.text.byte_size,
        "hashes": {"sha-256": file.text.document_id},
        "properties": {"status": file.text.status, "format": file.text.format},
    }


def _list_results(file: CheckedFile, number: int, index: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    lines = _read_lines(file)
    for row in file.review.findings:
        if row.verdict in _TOLD:
            yield _describe_result(file, row, number=number, index=index, lines=lines)


def _describe_result(
    file: CheckedFile, row: FindingRow, *, number: int, index: Mapping[str, int], lines: Sequence[str]
) -> dict[str, Any]:
    """A result: a defect fails with its level; what could not be concluded is ``open``, which has none."""
    rule_id = f"{row.pack_id}/{row.rule_id}"
    is_open = row.verdict is Verdict.UNDETERMINED
    location = _locate_file(file.path, number)
    at = _find_line(row.quote, lines)
    if at is not None:
        location["physicalLocation"]["region"] = {"startLine": at, "snippet": {"text": row.quote}}
    parts = (row.message, f"Nguyên văn: “{row.quote}”" if row.quote else None, row.remedy)
    result = {
        "ruleId": rule_id,
        "ruleIndex": index[rule_id],
        "kind": "open" if is_open else "fail",
        "level": "none" if is_open else LEVELS[row.severity],
        "message": {"text": "\n".join(filter(None, parts))},
        "locations": [location],
        "partialFingerprints": {"rasoatFinding/v1": row.finding_id},
        "properties": {
            "verdict": row.verdict,
            "severity": row.severity,
            "responsibility": row.responsibility,
            "clause": read_details(row).get("clause"),
            "page": row.page,
            "quote": row.quote,
            "searchedIn": row.searched_in,
            "charStart": row.char_start,
            "charEnd": row.char_end,
        },
    }
    if row.waiver is not None:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": row.waiver}]
    return result


def _locate_file(path: Path, number: int) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": _make_uri(path), "index": number}}}


def _make_uri(path: Path) -> str:
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _read_lines(file: CheckedFile) -> list[str]:
    """The lines of a text file; none of any other."""
    if file.text.format not in _LINED:
        return []
    from extractors.decoding import decode_text

    return decode_text(file.path.read_bytes()).text.splitlines()


def _find_line(words: str | None, lines: Sequence[str]) -> int | None:
    """The 1-based line that a quote begins in; None where it stands in none."""
    sought = (words or "").split("\n", 1)[0][:_SOUGHT]
    return next((number for number, line in enumerate(lines, start=1) if sought and sought in line), None)


def _find_version() -> str:
    try:
        return version("rasoat")
    except PackageNotFoundError:  # run from the sources, without installing
        return "0"
