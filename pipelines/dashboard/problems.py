"""What could not be read: documents that stayed shut, and the places of others where the reader was not sure."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb

from pipelines.dashboard import links
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.paging import Page
from pipelines.dashboard.queries import fetch_rows
from pipelines.dashboard.records import PlanCard

# The last two folders and the file's name tell a person where it lies; the rest is this machine's.
UNREAD = """
SELECT documents.document_id, format, status, error_message, min(province_hint) AS province_code,
    min(regexp_extract(replace(source_path, chr(92), '/'), '([^/]+/){0,2}[^/]+$')) AS place
FROM documents LEFT JOIN files ON files.document_id = documents.document_id AND removed_at IS NULL
WHERE status <> 'parsed' GROUP BY ALL ORDER BY status, place
"""
ISSUES = """
SELECT issues.document_id, coalesce(name, '') AS file_name, stage, level, message, page
FROM issues
LEFT JOIN (SELECT document_id, min(file_name) AS name FROM files WHERE removed_at IS NULL GROUP BY ALL) AS named
    USING (document_id)
WHERE len($ids) = 0 OR list_contains($ids, document_id)
ORDER BY level = 'notice', level = 'warning', file_name, document_id, page NULLS FIRST, message
"""
_SHOWN_ISSUES = 2000  # remarks on the page; beyond, it weighs over half a megabyte


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadDocument:
    """A document that is not in the figures, and why."""

    document_id: str
    format: str | None
    status: str
    error_message: str | None
    province_code: str | None
    place: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueCard:
    """A remark of the reader on a document."""

    document_id: str
    file_name: str
    stage: str
    level: str
    message: str
    page: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problems:
    """All that could not be read, and all remarks, the gravest first."""

    unread: tuple[UnreadDocument, ...]
    issues: tuple[IssueCard, ...]


def load_problems(con: duckdb.DuckDBPyConnection) -> Problems:
    """The problems of a published database. Reads: documents, files, issues."""
    unread = tuple(UnreadDocument(**row) for row in fetch_rows(con, UNREAD))  # type: ignore[arg-type]
    return Problems(unread=unread, issues=_fetch_issues(con, ()))


def load_issues(con: duckdb.DuckDBPyConnection, document_ids: Sequence[str]) -> Mapping[str, tuple[IssueCard, ...]]:
    """The remarks by document, of those documents. Reads: issues, files."""
    grouped: dict[str, list[IssueCard]] = defaultdict(list)
    for issue in _fetch_issues(con, document_ids):
        grouped[issue.document_id].append(issue)
    return {document_id: tuple(found) for document_id, found in grouped.items()}


def build_problems(collection: Collection, problems: Problems) -> Page:
    """Vấn đề đọc: unread documents with their province, remarks with their plan."""
    plans: dict[str, PlanCard] = {plan.document_id: plan for plan in reversed(collection.plans)}
    return Page(
        address=links.PROBLEMS,
        template="problems.html.j2",
        title="Vấn đề đọc văn bản",
        context={
            "unread": [(document, collection.name_province(document.province_code)) for document in problems.unread],
            "issues": [(issue, plans.get(issue.document_id)) for issue in problems.issues[:_SHOWN_ISSUES]],
            "issue_count": len(problems.issues),
            "levels": Counter(issue.level for issue in problems.issues),
        },
    )


def _fetch_issues(con: duckdb.DuckDBPyConnection, document_ids: Sequence[str]) -> tuple[IssueCard, ...]:
    rows = fetch_rows(con, ISSUES, {"ids": list(document_ids)})
    return tuple(IssueCard(**row) for row in rows)  # type: ignore[arg-type]
