"""The report of ``rasoat check --format json``; docs/operations.md describes its shape."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from models.facts import Instrument
from models.findings import Assignment, FindingRow
from pipelines.checking.checked import CheckedFile, count_verdicts, read_details
from pipelines.compliance import Rulebook

# Raised when a key is renamed or dropped, not when one is added.
SHAPE = 1
_PLACE = ("page", "char_start", "char_end")


def render_json(checked: Sequence[CheckedFile], rulebook: Rulebook) -> str:
    """The report: packs, then document by document its instruments and their findings."""
    report = {
        "shape": SHAPE,
        "packs": [{"pack_id": pack.id, "title": pack.title, "version": pack.version} for pack in rulebook.packs],
        "documents": [describe_file(file) for file in checked],
    }
    return json.dumps(report, ensure_ascii=False, indent=2, default=_render_plain) + "\n"


def describe_file(file: CheckedFile) -> dict[str, Any]:
    """A file: what it is and could be read of it, and its instruments."""
    text = file.text
    return {
        "file": str(file.path),
        "document_id": text.document_id,
        "format": text.format,
        "status": text.status,
        "error_code": text.error_code,
        "error_message": text.error_message,
        "page_count": text.page_count,
        "text_origin": text.text_origin,
        "quality_grade": text.quality_grade,
        "issues": [asdict(issue) for issue in file.issues],
        "instruments": [_describe_instrument(file, *entry) for entry in file.list_instruments()],
    }


def _describe_instrument(
    file: CheckedFile, instrument: Instrument, assigned: Assignment, findings: Sequence[FindingRow]
) -> dict[str, Any]:
    """An instrument: its header as in the table ``instruments``, links, verdict counts, findings."""
    header = {name: value for name, value in asdict(instrument).items() if name not in _PLACE}
    links = [asdict(link) for link in file.review.links if link.child_instrument_id == assigned.instrument_id]
    return {
        **header,
        **asdict(assigned),
        "attached_to": instrument.attached_to and f"{file.text.document_id[:16]}-{instrument.attached_to}",
        "plan_links": links,
        "verdicts": count_verdicts(findings),
        "findings": [{**asdict(row), "details": read_details(row)} for row in findings],
    }


def _render_plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(value)
