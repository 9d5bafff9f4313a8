"""What an analyst takes along: a folder with the workbook, a letter per unit, commented plans and reminders."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb

from pipelines.compliance import Rulebook
from pipelines.dashboard.collection import Collection, load_collection
from pipelines.dashboard.letters.commenting import comment_document, comment_text
from pipelines.dashboard.letters.layout import Office
from pipelines.dashboard.letters.reminder import SilentUnit, render_reminder
from pipelines.dashboard.letters.review_slip import render_review_slip
from pipelines.dashboard.pages import name_movement
from pipelines.dashboard.queries import fetch_rows, load_texts
from pipelines.dashboard.records import PlanCard
from pipelines.dashboard.templating import render_moment
from pipelines.dashboard.workbook import list_sheets, render_workbook

WORKBOOK = "ra-soat.xlsx"
SLIPS, COMMENTED, REMINDERS = "phieu-ra-soat", "ke-hoach-gop-y", "don-doc"
EXPECTED = """
SELECT movement_id, province_code, unit_name, status, due_on
FROM coverage
WHERE $province IS NULL OR province_code = $province
ORDER BY movement_id, province_code, unit_name
"""
_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """What was written: the folder and the number of files of each kind."""

    folder: Path
    slips: int
    commented: int
    reminders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a report is about: a province by code, a unit by code or key; None means all."""

    province_code: str | None = None
    unit_code: str | None = None


def write_report(
    con: duckdb.DuckDBPyConnection, rulebook: Rulebook, folder: Path, *, scope: Scope, office: Office
) -> WrittenReport:
    """Write workbook, letters and commented plans of a published database; a scope without plans gives no letters.

    Reads: the published database, the plans' own files where they still lie in the inbox. Writes: ``folder``.
    """
    collection = load_collection(con, rulebook)
    plans = pick_plans(collection, scope)
    folder.mkdir(parents=True, exist_ok=True)
    about = (
        f"Văn bản đọc đến {render_moment(collection.read_at)}.",
        "Kết quả do máy rà soát, kèm nguyên văn chứng cứ.",
    )
    (folder / WORKBOOK).write_bytes(render_workbook(list_sheets(collection, plans), about=about))
    slips = _write_slips(collection, plans, folder / SLIPS, office)
    commented = _write_commented(con, collection, plans, folder / COMMENTED)
    reminders = _write_reminders(con, collection, folder / REMINDERS, scope=scope, office=office)
    return WrittenReport(folder, slips, commented, reminders)


def pick_plans(collection: Collection, scope: Scope) -> tuple[PlanCard, ...]:
    """The plans of a province, of a unit, or all."""
    return tuple(
        plan
        for plan in collection.plans
        if scope.province_code in (None, plan.province_code)
        and scope.unit_code in (None, plan.unit_code, plan.unit_key)
    )


def _write_slips(collection: Collection, plans: Sequence[PlanCard], folder: Path, office: Office) -> int:
    grouped: dict[str, list[PlanCard]] = defaultdict(list)
    for plan in plans:
        grouped[plan.unit_key].append(plan)
    for unit_key, owned in grouped.items():
        unit = collection.units[unit_key]
        cases = [(plan, collection.find_findings(plan)) for plan in owned]
        _write(folder, f"{unit.name} {unit_key}.docx", render_review_slip(unit, cases, office))
    return len(grouped)


def _write_commented(
    con: duckdb.DuckDBPyConnection, collection: Collection, plans: Sequence[PlanCard], folder: Path
) -> int:
    texts = load_texts(con, [plan.document_id for plan in plans]) if plans else {}
    for plan in plans:
        findings, text = collection.find_findings(plan), texts[plan.document_id]
        source = Path(plan.source_path)
        if plan.format == "docx" and source.is_file():
            content = comment_document(source.read_bytes(), text, findings, title=plan.title)
        else:
            content = comment_text(text, findings, title=plan.title)
        _write(folder, f"{source.stem} {plan.instrument_id[:8]}.docx", content)
    return len(plans)


def _write_reminders(
    con: duckdb.DuckDBPyConnection, collection: Collection, folder: Path, *, scope: Scope, office: Office
) -> int:
    """A reminder per movement and province in which a unit has issued nothing; none when the report is about a unit."""
    if scope.unit_code is not None:
        return 0
    expected: dict[tuple[str, str], list[dict[str, object]]] = defaultdict(list)
    for row in fetch_rows(con, EXPECTED, {"province": scope.province_code}):
        expected[str(row["movement_id"]), str(row["province_code"])].append(row)
    written = 0
    for (movement_id, province_code), rows in expected.items():
        silent = [
            SilentUnit(name=str(row["unit_name"]), has_draft=row["status"] == "draft")
            for row in rows
            if row["status"] != "issued"
        ]
        if not silent:
            continue
        due_on = rows[0]["due_on"]
        letter = render_reminder(
            silent,
            office,
            movement=name_movement(collection.movements, movement_id),
            due_on=due_on if isinstance(due_on, date) else None,
            expected_count=len(rows),
        )
        province = collection.provinces.get(province_code)
        _write(folder, f"{movement_id} {province.slug if province else province_code}.docx", letter)
        written += 1
    return written


def _write(folder: Path, name: str, content: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _UNSAFE.sub("-", name)).write_bytes(content)
