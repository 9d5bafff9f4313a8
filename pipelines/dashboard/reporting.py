"""What an analyst takes along: a folder with the workbook, a letter per unit, commented plans and reminders."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from models.errors import ImpossibleRequestError
from models.vocabulary import CoverageStatus, DocumentFormat, IssuerLevel, Stage
from pipelines.compliance import Rulebook
from pipelines.dashboard.collection import Collection, load_collection
from pipelines.dashboard.file_names import make_file_name
from pipelines.dashboard.letters.giving_back import ReadPlan, give_back
from pipelines.dashboard.letters.layout import Office
from pipelines.dashboard.letters.reminder import SilentUnit, render_reminder
from pipelines.dashboard.letters.review_slip import name_plan, render_review_slip
from pipelines.dashboard.own_files import OwnFiles
from pipelines.dashboard.pages import name_movement
from pipelines.dashboard.problems import load_problems
from pipelines.dashboard.queries import load_texts
from pipelines.dashboard.records import Expectation, PlanCard
from pipelines.dashboard.templating import render_moment
from pipelines.dashboard.workbook import list_sheets, render_workbook
from pipelines.dashboard.workbook_context import list_chain, list_coverage, list_issues
from pipelines.progress import SILENT, Progress, advance_with

WORKBOOK = "ra-soat.xlsx"
SLIPS, COMMENTED, REMINDERS = "phieu-ra-soat", "ke-hoach-gop-y", "don-doc"


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
    con: duckdb.DuckDBPyConnection,
    rulebook: Rulebook,
    folder: Path,
    *,
    scope: Scope,
    office: Office,
    progress: Progress = SILENT,
) -> WrittenReport:
    """Write workbook, letters and commented plans of a published database.

    Files of an earlier report are replaced; one that a person has changed stops the report before anything is written.

    Reads: the published database, the plans' own files where they still lie in the inbox. Writes: ``folder``.
    Raises ImpossibleRequestError for a unit that has no plan and owes none, and for files in the way.
    """
    collection = load_collection(con, rulebook)
    plans = pick_plans(collection, scope)
    if not plans and not _pick_expected(collection, scope):
        raise ImpossibleRequestError("không có kế hoạch nào và không có đơn vị nào phải gửi trong phạm vi này.")
    about = (
        f"Văn bản đọc đến {render_moment(collection.read_at)}.",
        "Kết quả do máy rà soát, kèm nguyên văn chứng cứ.",
    )
    sheets = (
        *list_sheets(collection, plans),
        list_coverage(collection, _pick_expected(collection, scope)),
        list_chain(collection, plans),
        list_issues(collection, plans, load_problems(con)),
    )
    slips = dict(_list_slips(collection, plans, office))
    progress.start_stage(Stage.DASHBOARD, len(plans))
    commented = dict(advance_with(progress, _list_commented(con, collection, plans)))
    reminders = {} if scope.unit_code else dict(_list_reminders(collection, scope, office))
    workbook = {WORKBOOK: render_workbook(sheets, about=about)}
    OwnFiles(folder).write_all({**workbook, **slips, **commented, **reminders})
    return WrittenReport(folder, len(slips), len(commented), len(reminders))


def pick_plans(collection: Collection, scope: Scope) -> tuple[PlanCard, ...]:
    """The plans of a province, of a unit, or all."""
    return tuple(
        plan
        for plan in collection.plans
        if scope.province_code in (None, plan.province_code)
        and scope.unit_code in (None, plan.unit_code, plan.unit_key)
    )


def _pick_expected(collection: Collection, scope: Scope) -> tuple[Expectation, ...]:
    return tuple(
        one
        for one in collection.expectations
        if scope.province_code in (None, one.province_code) and scope.unit_code in (None, one.unit_code, one.unit_key)
    )


def _list_slips(collection: Collection, plans: Sequence[PlanCard], office: Office) -> Iterator[tuple[str, bytes]]:
    """A slip per unit; none to the centre, whose decisions are what the others are held against."""
    grouped: dict[str, list[PlanCard]] = defaultdict(list)
    for plan in plans:
        if plan.issuer_level != IssuerLevel.TRUNG_UONG:
            grouped[plan.unit_key].append(plan)
    for unit_key, owned in grouped.items():
        unit = collection.units[unit_key]
        cases = [(plan, collection.find_findings(plan)) for plan in owned]
        yield _place(SLIPS, unit.name, unit_key), render_review_slip(unit, cases, office)


def _list_commented(
    con: duckdb.DuckDBPyConnection, collection: Collection, plans: Sequence[PlanCard]
) -> Iterator[tuple[str, bytes]]:
    texts = load_texts(con, [plan.document_id for plan in plans]) if plans else {}
    for plan in plans:
        source = Path(plan.source_path)
        read = ReadPlan(
            format=plan.format,
            content=source.read_bytes() if plan.format == DocumentFormat.DOCX and source.is_file() else None,
            text=texts[plan.document_id],
            title=plan.title,
            name=f"{name_plan(plan)} của {plan.issuer}" if plan.issuer else name_plan(plan),
        )
        name = _place(COMMENTED, source.stem, _name_case(plan))
        yield name, give_back(read, collection.find_findings(plan))


def _list_reminders(collection: Collection, scope: Scope, office: Office) -> Iterator[tuple[str, bytes]]:
    """A reminder per movement and province in which a unit has issued nothing."""
    expected: dict[tuple[str, str], list[Expectation]] = defaultdict(list)
    for one in _pick_expected(collection, scope):
        expected[one.movement_id, one.province_code].append(one)
    for (movement_id, province_code), owed in expected.items():
        silent = [
            SilentUnit(name=one.unit_name, has_draft=one.status == CoverageStatus.DRAFT)
            for one in owed
            if one.status != CoverageStatus.ISSUED
        ]
        if silent:
            letter = render_reminder(
                silent,
                office,
                movement=name_movement(collection.movements, movement_id),
                due_on=owed[0].due_on,
                expected_count=len(owed),
            )
            province = collection.provinces.get(province_code)
            yield _place(REMINDERS, movement_id, province.slug if province else province_code), letter


def _name_case(plan: PlanCard) -> str:
    """The first letters of the file's hash and the plan's place in the file: two plans may stand in one."""
    digest, _, ordinal = plan.instrument_id.partition("-")
    return f"{digest[:8]}-{ordinal}"


def _place(folder: str, words: str, tail: str) -> str:
    return f"{folder}/{make_file_name(words, tail)}.docx"
