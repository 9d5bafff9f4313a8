"""The page of search: the plans that hold the words of a question, each with the passage and the way to it."""

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb

from pipelines.dashboard import links
from pipelines.dashboard.paging import Page
from pipelines.dashboard.queries import load_texts
from pipelines.dashboard.records import PlanCard
from pipelines.serving.fulltext import Found, Question, find_documents, read_question
from pipelines.serving.publication import Snapshot
from pipelines.serving.snippets import Snippet, cut_snippet

HITS = 20  # on a page: what a person reads before asking more exactly
LONGEST_QUESTION = 300  # letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A plan that was found: where it is from, and the passage."""

    plan: PlanCard
    province: str
    snippet: Snippet


def build_search(snapshot: Snapshot, con: duckdb.DuckDBPyConnection, typed: str, number: int) -> Page:
    """Tìm kiếm: page ``number`` (1-based) of what was found. Reads: the index, documents."""
    question = read_question(typed[:LONGEST_QUESTION])
    found = find_documents(con, question, most=HITS, skipped=HITS * (number - 1))
    return Page(
        address=links.SEARCH,
        template="search_live.html.j2",
        title="Tìm kiếm",
        context={
            "typed": typed[:LONGEST_QUESTION],
            "hits": tuple(_list_hits(snapshot, con, question, found)),
            "total": found.total,
            "number": number,
            "last": max(1, -(-found.total // HITS)),
            "plan_count": len(snapshot.collection.plans),
        },
    )


def _list_hits(snapshot: Snapshot, con: duckdb.DuckDBPyConnection, question: Question, found: Found) -> Iterator[Hit]:
    if not found.document_ids:
        return
    plans = {plan.document_id: plan for plan in reversed(snapshot.collection.plans)}
    texts = load_texts(con, found.document_ids)
    for document_id in found.document_ids:
        plan = plans[document_id]
        province = snapshot.collection.name_province(plan.province_code)
        yield Hit(plan=plan, province=province, snippet=cut_snippet(texts[document_id], question))
