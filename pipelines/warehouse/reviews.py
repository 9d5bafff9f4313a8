"""The judge's work in the working database: findings, links and assignments of every document, replaced as a whole."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import islice

import duckdb

from models.issues import Issue
from models.tables import find_table
from pipelines.compliance import Review
from pipelines.warehouse.assigned import ASSIGNED_TABLES
from pipelines.warehouse.bulk import insert_rows
from pipelines.warehouse.comparisons import COMPARISON_TABLES, insert_comparisons
from pipelines.warehouse.history import record_history
from pipelines.warehouse.transactions import in_transaction

BATCH_SIZE = 250  # documents: some 15,000 findings in memory at once


@dataclass(frozen=True, slots=True)
class ReviewCounts:
    """What a review wrote: documents and findings."""

    documents: int
    findings: int


def find_hints(con: duckdb.DuckDBPyConnection) -> dict[str, str | None]:
    """Every readable document with the province of the first folder it lies in, in the order of their ids.

    Reads: documents, files.
    """
    rows = con.execute(
        "SELECT document_id, min(province_hint) FROM documents LEFT JOIN files USING (document_id) "
        "WHERE status = 'parsed' AND removed_at IS NULL GROUP BY document_id ORDER BY document_id"
    ).fetchall()
    return dict(rows)


def read_fingerprint(con: duckdb.DuckDBPyConnection, rules_version: str) -> str:
    """What the findings rest on: the judge's version and every document as it was loaded. Reads: documents, files."""
    rows = con.execute(
        "SELECT document_id, extractor_version, CAST(parsed_at AS VARCHAR), list_sort(list(province_hint)) "
        "FROM documents LEFT JOIN files USING (document_id) GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    return hashlib.sha256(repr((rules_version, rows)).encode()).hexdigest()


def is_reviewed(con: duckdb.DuckDBPyConnection, fingerprint: str) -> bool:
    """True when the findings in the database rest on just this. Reads: review_marks."""
    con.execute("CREATE TABLE IF NOT EXISTS review_marks (fingerprint VARCHAR)")
    return con.execute("SELECT count(*) FROM review_marks WHERE fingerprint = ?", [fingerprint]).fetchone() == (1,)


def replace_reviews(
    con: duckdb.DuckDBPyConnection, reviews: Iterable[Review], fingerprint: str, *, reviewed_at: datetime | None = None
) -> ReviewCounts:
    """Put the reviews in the place of all that was there; in one transaction.

    Writes: findings, plan_links, parent_matrix, text_reuse, the assigned columns, the judge's issues,
    finding_history, review_marks.
    """
    documents = findings = 0
    with in_transaction(con):
        for name in ("findings", "plan_links", *COMPARISON_TABLES, *(table.name for table in ASSIGNED_TABLES.values())):
            con.execute(f"DELETE FROM {name}")
        con.execute("DELETE FROM issues WHERE stage = 'compliance'")
        for batch in _cut(reviews):
            documents += len(batch)
            findings += insert_rows(con, find_table("findings"), (asdict(row) for r in batch for row in r.findings))
            insert_rows(con, find_table("plan_links"), (asdict(row) for r in batch for row in r.links))
            insert_rows(con, ASSIGNED_TABLES["instruments"], (asdict(row) for r in batch for row in r.assignments))
            insert_rows(con, ASSIGNED_TABLES["contents"], (asdict(row) for r in batch for row in r.themes))
            for table in ("responsibilities", "recipients"):
                insert_rows(con, ASSIGNED_TABLES[table], _list_units(batch, table))
            insert_comparisons(con, batch)
            insert_rows(con, find_table("issues"), (_describe_issue(r, issue) for r in batch for issue in r.issues))
        record_history(con, reviewed_at or datetime.now(UTC))
        con.execute("CREATE OR REPLACE TABLE review_marks (fingerprint VARCHAR)")
        con.execute("INSERT INTO review_marks VALUES (?)", [fingerprint])
    return ReviewCounts(documents, findings)


def count_verdicts(con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """The number of findings by verdict. Reads: findings."""
    return dict(con.execute("SELECT verdict, count(*) FROM findings GROUP BY verdict ORDER BY verdict").fetchall())


def find_defects(con: duckdb.DuckDBPyConnection, pack_pattern: str, limit: int) -> tuple[int, list[str]]:
    """The number of instruments with a missing or wrong thing of the packs whose id is LIKE the pattern, and the
    messages of the worst. Reads: findings, instruments.
    """
    where = "verdict IN ('missing', 'conflict') AND waiver IS NULL AND pack_id LIKE ?"
    found = con.execute(f"SELECT count(DISTINCT instrument_id) FROM findings WHERE {where}", [pack_pattern]).fetchone()
    rows = con.execute(
        "SELECT concat_ws(': ', coalesce(issuer, instrument_id), message) FROM findings JOIN instruments USING "
        f"(instrument_id) WHERE {where} ORDER BY list_position(['critical', 'error', 'warning', 'notice'], severity), "
        "finding_id LIMIT ?",
        [pack_pattern, limit],
    ).fetchall()
    return (int(found[0]) if found else 0), [message for (message,) in rows]


def find_unproven(con: duckdb.DuckDBPyConnection) -> list[str]:
    """The findings whose quote does not stand at its place in the text. Reads: findings, instruments, documents."""
    rows = con.execute(
        "SELECT finding_id FROM findings JOIN instruments USING (instrument_id) JOIN documents USING (document_id) "
        "WHERE quote IS NOT NULL AND substring(text, findings.char_start + 1, findings.char_end - findings.char_start) "
        "<> quote ORDER BY finding_id"
    ).fetchall()
    return [finding_id for (finding_id,) in rows]


def _list_units(reviews: Iterable[Review], table: str) -> Iterator[dict[str, object]]:
    """The units that the rows of a table name."""
    for row in (row for review in reviews for row in review.units if row.table == table):
        yield {
            "instrument_id": row.instrument_id,
            "ordinal": row.ordinal,
            "named_unit_code": row.named_unit_code,
        }


def _describe_issue(review: Review, issue: Issue) -> dict[str, object]:
    return {"document_id": review.document_id, **asdict(issue)}


def _cut(reviews: Iterable[Review]) -> Iterator[list[Review]]:
    """The reviews in lists of at most ``BATCH_SIZE``."""
    left = iter(reviews)
    while batch := list(islice(left, BATCH_SIZE)):
        yield batch
