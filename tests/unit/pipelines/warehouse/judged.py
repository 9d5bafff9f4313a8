"""Documents judged by hand: an inbox of small plans whose assignments and findings a test sets itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import duckdb

from models.findings import Assignment, FindingRow
from models.vocabulary import DocType, Lineage, Responsibility, Severity, Verdict
from pipelines.compliance import Review
from pipelines.state import State
from pipelines.warehouse.connection import connect_published, connect_working
from pipelines.warehouse.files import IncomingFile
from pipelines.warehouse.listing import record_files
from pipelines.warehouse.loading import load_documents
from pipelines.warehouse.publishing import publish
from pipelines.warehouse.reviews import replace_reviews
from tests.unit.pipelines.warehouse.builders import NOW, make_document, make_id

Rows = list[tuple[object, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A plan that came in: folder, issuer, date, and what the judge assigned and found (verdict by rule)."""

    name: str
    folder: str = "xa-an-hiep"
    unit_code: str | None = None
    province_code: str | None = "68"
    issuer: str | None = "Ủy ban nhân dân xã An Hiệp"
    issued_on: date | None = date(2026, 6, 12)
    month_only: int | None = None
    is_draft: bool = False
    movement_id: str | None = "phong-trao-462"
    superseded_by: str | None = None
    findings: Mapping[str, Verdict] | None = None
    waiver: str | None = None

    @property
    def instrument_id(self) -> str:
        return f"{make_id(self.name)[:16]}-1"


def keep_plans(state: State, *plans: Sent, reviewed_at: datetime = NOW) -> None:
    """Put these plans, and nothing else, into the working database with their reviews."""
    files = [
        IncomingFile(
            f"lam-dong/{plan.folder}/{plan.name}.txt", f"{plan.name}.txt", make_id(plan.name), "68", plan.folder
        )
        for plan in plans
    ]
    with connect_working(state) as con:
        record_files(con, files, seen_at=reviewed_at, complete=True)
        load_documents(con, [_make_plan(plan) for plan in plans], extractor_version="1", parsed_at=NOW)
        replace_reviews(con, [_make_review(plan) for plan in plans], "x", reviewed_at=reviewed_at)


def ask(state: State, sql: str) -> Rows:
    """Rows of the database as published now."""
    with connect_published(publish(state).path) as con:
        return _fetch(con, sql)


def _fetch(con: duckdb.DuckDBPyConnection, sql: str) -> Rows:
    return con.execute(sql).fetchall()


def _make_plan(plan: Sent):
    text, facts = make_document(plan.name)
    part = facts.instruments[-1]
    day = plan.issued_on
    header = replace(
        part.instrument,
        ordinal=1,
        attached_to=None,
        doc_type=DocType.KE_HOACH,
        issuer=plan.issuer,
        issued_on=day,
        issued_year=day.year if day else (2026 if plan.month_only else None),
        issued_month=day.month if day else plan.month_only,
        issued_day=day.day if day else None,
        is_draft=plan.is_draft,
    )
    return text, replace(facts, instruments=(replace(part, instrument=header),))


def _make_review(plan: Sent) -> Review:
    assigned = Assignment(
        instrument_id=plan.instrument_id,
        unit_code=plan.unit_code,
        province_code=plan.province_code,
        movement_id=plan.movement_id,
        lineage=Lineage.DIRECT,
        superseded_by=plan.superseded_by,
    )
    rows = tuple(
        FindingRow(
            finding_id=f"{plan.instrument_id}-{rule}",
            instrument_id=plan.instrument_id,
            ordinal=number,
            page=None,
            char_start=None,
            char_end=None,
            pack_id="qd-462-ttg-2026",
            rule_id=rule,
            verdict=verdict,
            severity=Severity.ERROR,
            responsibility=Responsibility.DON_VI_BAN_HANH,
            message=f"{rule}: {verdict}",
            expected=None,
            quote=None,
            searched_in=None,
            remedy=None,
            details=None,
            waiver=plan.waiver,
        )
        for number, (rule, verdict) in enumerate((plan.findings or {}).items(), 1)
    )
    return Review(document_id=make_id(plan.name), assignments=(assigned,), themes=(), links=(), findings=rows)


def on_day(day: int) -> datetime:
    """A review in July 2026."""
    return datetime(2026, 7, day, tzinfo=UTC)
