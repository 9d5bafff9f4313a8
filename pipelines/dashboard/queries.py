"""What the pages need of the published database, as records; every statement is fixed, values travel as parameters."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

import duckdb

from pipelines.dashboard.file_names import shorten_key
from pipelines.dashboard.records import FindingCard, PlanCard
from pipelines.provinces import fold_name

# A plan's place is its own, else its decision's, else the folder it came in.
PLANS = """
WITH first_file AS (
    SELECT document_id, min_by(source_path, file_name) AS source_path, min(province_hint) AS province_hint
    FROM files GROUP BY document_id
)
SELECT
    plan.instrument_id, coalesce(plan.attached_to, plan.instrument_id) AS host_id, plan.document_id,
    plan_overview.file_name, first_file.source_path, plan_overview.code, plan_overview.issuer,
    plan_overview.issuer_level, coalesce(plan.unit_code, host.unit_code) AS unit_code,
    coalesce(plan.province_code, host.province_code, first_file.province_hint) AS province_code,
    coalesce(plan.movement_id, host.movement_id) AS movement_id, plan_overview.title, plan_overview.issued_on,
    plan_overview.is_draft, documents.format, documents.quality_grade, documents.text_origin, plan_overview.grade,
    plan_overview.error_count, plan_overview.warning_count, plan_overview.issue_count,
    coalesce(plan.lineage, host.lineage) AS lineage, coalesce(plan.superseded_by, host.superseded_by) AS superseded_by
FROM plan_overview
JOIN instruments AS plan USING (instrument_id)
LEFT JOIN instruments AS host ON host.instrument_id = plan.attached_to
JOIN documents ON documents.document_id = plan.document_id
LEFT JOIN first_file ON first_file.document_id = plan.document_id
ORDER BY province_code NULLS LAST, plan_overview.issuer, plan_overview.issued_on, plan.instrument_id
"""
# At the very first review every defect is new, which tells nothing.
FINDINGS = """
SELECT
    finding_id, instrument_id, page, char_start, char_end, pack_id, rule_id,
    coalesce(json_extract_string(details, '$.title'), rule_id) AS title,
    coalesce(json_extract_string(details, '$.clause'), '') AS clause, verdict, severity, responsibility, message,
    expected, quote, searched_in, remedy, waiver, json_extract(details, '$.others') AS others, change
FROM findings
LEFT JOIN (
    SELECT finding_id, change FROM finding_changes
    WHERE change = 'new' AND reviewed_at > (SELECT min(first_found_at) FROM finding_history)
) AS changed USING (finding_id)
WHERE len($ids) = 0 OR list_contains($ids, instrument_id)
ORDER BY instrument_id, pack_id, ordinal
"""
TEXTS = """
SELECT document_id, text FROM documents WHERE len($ids) = 0 OR list_contains($ids, document_id) ORDER BY document_id
"""


def load_plans(con: duckdb.DuckDBPyConnection) -> tuple[PlanCard, ...]:
    """Every plan, by province, issuer and date. Reads: plan_overview, instruments, documents, files."""
    return tuple(_make_plan(row) for row in fetch_rows(con, PLANS))


def load_findings(
    con: duckdb.DuckDBPyConnection, instrument_ids: Sequence[str] = ()
) -> Mapping[str, tuple[FindingCard, ...]]:
    """The findings by instrument, of those instruments or of all. Reads: findings."""
    found: dict[str, list[FindingCard]] = defaultdict(list)
    for row in fetch_rows(con, FINDINGS, {"ids": list(instrument_ids)}):
        others = json.loads(str(row.pop("others") or "[]"))
        places = tuple(
            (int(at["char_start"]), int(at["char_end"])) for at in others if at.get("char_start") is not None
        )
        card = FindingCard(**row, others=places)  # type: ignore[arg-type]
        found[card.instrument_id].append(card)
    return {instrument_id: tuple(cards) for instrument_id, cards in found.items()}


def load_texts(con: duckdb.DuckDBPyConnection, document_ids: Sequence[str] = ()) -> Mapping[str, str]:
    """The text by document, of those documents or of all. Reads: documents."""
    rows = con.execute(TEXTS, {"ids": list(document_ids)}).fetchall()
    return {document_id: text or "" for document_id, text in rows}


def fetch_rows(
    con: duckdb.DuckDBPyConnection, sql: str, parameters: Mapping[str, object] | None = None
) -> list[dict[str, object]]:
    """The rows of a statement, each by column name."""
    cursor = con.execute(sql, dict(parameters or {}))
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def make_unit_key(unit_code: object, province_code: object, name: object) -> str:
    """A unit's key: its official code; outside the register its province's code and its name without accents."""
    return str(unit_code or shorten_key(f"{province_code or 'xx'}-{fold_name(str(name or 'chua-ro-don-vi'))}"))


def _make_plan(row: dict[str, object]) -> PlanCard:
    host_id, instrument_id = str(row.pop("host_id")), str(row["instrument_id"])
    unit_key = make_unit_key(row["unit_code"], row["province_code"], row["issuer"])
    case_ids = tuple(dict.fromkeys((instrument_id, host_id)))
    return PlanCard(**row, unit_key=unit_key, case_ids=case_ids)  # type: ignore[arg-type]
