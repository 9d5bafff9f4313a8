"""The rows of the public tables for one document, built from its text and facts; pure."""

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TypeAlias

from models.documents import DocumentText
from models.facts import (
    AwardTier,
    Citation,
    Content,
    Criterion,
    DocumentFacts,
    Duty,
    Fact,
    Instrument,
    InstrumentFacts,
    Milestone,
    Phase,
    Recipient,
    SectionRow,
    Solution,
)
from models.issues import Issue
from models.vocabulary import DocumentStatus, IssueLevel, Stage

Row: TypeAlias = dict[str, object]

# the record type behind each table; every one but instruments is a field of InstrumentFacts of the table's name
FACT_TYPES: Mapping[str, type[Fact]] = {
    "instruments": Instrument,
    "sections": SectionRow,
    "citations": Citation,
    "contents": Content,
    "phases": Phase,
    "milestones": Milestone,
    "criteria": Criterion,
    "award_tiers": AwardTier,
    "solutions": Solution,
    "responsibilities": Duty,
    "recipients": Recipient,
}


def rows_of(
    text: DocumentText, facts: DocumentFacts, *, extractor_version: str, parsed_at: datetime
) -> dict[str, list[Row]]:
    """The rows of one document by table: documents, issues, instruments and every fact table.

    Reads: a document's text and facts. Writes: rows whose keys are column names; ``parsed_at`` is UTC.
    """
    rows: dict[str, list[Row]] = {"documents": [_document_row(text, extractor_version, parsed_at)]}
    rows["issues"] = [
        {"document_id": text.document_id, **_fields(issue)} for issue in (*_issues_of(text), *facts.issues)
    ]
    for table in FACT_TYPES:
        rows[table] = [row for part in facts.instruments for row in _rows_of_part(text.document_id, part, table)]
    return rows


def instrument_id_of(document_id: str, ordinal: int) -> str:
    """The id of a document's instrument of that ordinal."""
    return f"{document_id[:16]}-{ordinal}"


def _document_row(text: DocumentText, extractor_version: str, parsed_at: datetime) -> Row:
    """The row of ``documents``; an unreadable document's text is NULL, not empty."""
    return {
        "document_id": text.document_id,
        "format": text.format,
        "byte_size": text.byte_size,
        "page_count": text.page_count,
        "text": text.text if text.status is DocumentStatus.PARSED else None,
        "text_origin": text.text_origin,
        "quality": text.quality,
        "quality_grade": text.quality_grade,
        "status": text.status,
        "error_code": text.error_code,
        "error_message": text.error_message,
        "extractor_version": extractor_version,
        "parsed_at": parsed_at,
    }


def _issues_of(text: DocumentText) -> tuple[Issue, ...]:
    """The reader's issues; a document that was not read has at least its reason among them."""
    if text.status is DocumentStatus.PARSED or any(issue.level is IssueLevel.ERROR for issue in text.issues):
        return text.issues
    reason = text.error_message or "Không đọc được tệp"
    return (Issue(stage=Stage.TEXT, level=IssueLevel.ERROR, message=reason), *text.issues)


def _rows_of_part(document_id: str, part: InstrumentFacts, table: str) -> Iterator[Row]:
    """The rows of one table for one instrument."""
    instrument_id = instrument_id_of(document_id, part.instrument.ordinal)
    if table == "instruments":
        row = _fields(part.instrument)
        attached_to = part.instrument.attached_to
        row["attached_to"] = None if attached_to is None else instrument_id_of(document_id, attached_to)
        yield {"instrument_id": instrument_id, "document_id": document_id, **row}
        return
    facts: tuple[Fact, ...] = getattr(part, table)
    for fact in facts:
        row = {"instrument_id": instrument_id, **_fields(fact)}
        if isinstance(fact, SectionRow):
            row["section_id"] = f"{instrument_id}-s{fact.ordinal}"
            row["parent_id"] = _section_id(instrument_id, fact.parent)
            del row["parent"]
        elif isinstance(fact, Citation):
            row["citation_id"] = f"{instrument_id}-c{fact.ordinal}"
            row["section_id"] = _section_id(instrument_id, fact.section)
            del row["section"]
        yield row


def _section_id(instrument_id: str, ordinal: int | None) -> str | None:
    """The id of a section of that instrument; None without an ordinal."""
    return None if ordinal is None else f"{instrument_id}-s{ordinal}"


def _fields(record: Fact | Issue) -> Row:
    """A record's fields by name, not copied deep: facts hold only plain values."""
    return {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}
