"""The published plans of higher levels in short, so that a file checked alone is held against them."""

from collections import defaultdict

import duckdb

from models.facts import Citation
from models.vocabulary import CitationRole, DocType, IssuerLevel, Relation
from pipelines.compliance.cards import Card
from pipelines.compliance.dates import earliest_day, latest_day
from pipelines.compliance.units import find_named_unit
from pipelines.dashboard.queries import fetch_rows

HIGHER = """
SELECT instruments.* FROM instruments
WHERE issuer_level IN ('trung_uong', 'tinh', 'huyen') AND doc_type IN ('ke_hoach', 'quyet_dinh') AND
    (code IS NOT NULL OR attached_to IS NOT NULL)
ORDER BY instrument_id
"""
BASES = """
SELECT citations.* FROM citations JOIN instruments USING (instrument_id)
WHERE role = 'legal_basis' AND issuer_level IN ('trung_uong', 'tinh', 'huyen') ORDER BY instrument_id, ordinal
"""
_SAME = (
    "instrument_id",
    "code",
    "issuer",
    "unit_code",
    "province_code",
    "issued_on",
    "issued_year",
    "movement_id",
    "title",
    "is_draft",
    "attached_to",
)
_CITED = (
    "ordinal",
    "page",
    "char_start",
    "char_end",
    "code",
    "code_as_written",
    "issuer",
    "issued_on",
    "issued_year",
    "title",
    "raw_text",
)


def load_shelf(con: duckdb.DuckDBPyConnection) -> tuple[Card, ...]:
    """The plans and decisions above the communes, with what they rest on. Reads: instruments, citations."""
    bases: dict[str, list[Citation]] = defaultdict(list)
    for row in fetch_rows(con, BASES):
        bases[str(row["instrument_id"])].append(_make_citation(row))
    rows = fetch_rows(con, HIGHER)
    families: dict[str, list[Citation]] = {
        str(row["instrument_id"]): [
            *bases[str(row["instrument_id"])],
            *(base for other in rows if _are_kin(row, other) for base in bases[str(other["instrument_id"])]),
        ]
        for row in rows
    }
    return tuple(_make_card(row, tuple(families[str(row["instrument_id"])])) for row in rows)


def _are_kin(row: dict[str, object], other: dict[str, object]) -> bool:
    """True for a decision and the plan that it issues: the bases of one count for the other."""
    return other["attached_to"] == row["instrument_id"] or row["attached_to"] == other["instrument_id"]


def _make_card(row: dict[str, object], bases: tuple[Citation, ...]) -> Card:
    given = {name: row[name] for name in _SAME}
    parts = (row["issued_year"], row["issued_month"], row["issued_day"])
    level, issuer = row["issuer_level"], row["issuer"]
    return Card(
        **given,  # type: ignore[arg-type]
        doc_type=DocType(str(row["doc_type"])),
        issuer_level=IssuerLevel(str(level)) if level else None,
        unit_name=find_named_unit(str(issuer) if issuer else None),
        first_day=earliest_day(*parts),  # type: ignore[arg-type]
        last_day=latest_day(*parts),  # type: ignore[arg-type]
        bases=bases,
    )


def _make_citation(row: dict[str, object]) -> Citation:
    relation = row["relation"]
    return Citation(
        **{name: row[name] for name in _CITED},  # type: ignore[arg-type]
        section=None,
        role=CitationRole.LEGAL_BASIS,
        relation=Relation(str(relation)) if relation else None,
        doc_type=DocType(str(row["doc_type"])),
    )
