"""Which higher plan each plan rests on: in the warehouse, named but absent, or none."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import duckdb

from models.vocabulary import DocType, IssuerLevel
from pipelines.compliance.movements import Movement
from pipelines.dashboard.queries import fetch_rows
from pipelines.dashboard.records import PlanCard

# What a base is called stands in the plan that cites it.
LINKS = """
SELECT child_instrument_id, parent_code, parent_instrument_id, state, min(doc_type) AS doc_type, min(title) AS title
FROM plan_links
LEFT JOIN (SELECT instrument_id, code, doc_type, title FROM legal_bases) AS base
    ON base.instrument_id = child_instrument_id AND base.code = parent_code
GROUP BY ALL
"""
# The nearer level goes before: a commune rests on its province's plan before the centre's.
_NEAREST_FIRST = (IssuerLevel.XA, IssuerLevel.HUYEN, IssuerLevel.TINH, IssuerLevel.KHAC, IssuerLevel.TRUNG_UONG, None)
_PLANS = (DocType.KE_HOACH, DocType.QUYET_DINH)


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseLink:
    """A document that an instrument rests on, as the judge has linked it."""

    child_instrument_id: str
    parent_code: str
    parent_instrument_id: str | None
    state: str
    doc_type: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Ascent:
    """The next step up from a plan: the plan there, else the number of one that is not in the warehouse."""

    plan: PlanCard | None = None
    absent: BaseLink | None = None


def load_links(con: duckdb.DuckDBPyConnection) -> Mapping[str, tuple[BaseLink, ...]]:
    """The links by citing instrument. Reads: plan_links, legal_bases."""
    found: dict[str, list[BaseLink]] = defaultdict(list)
    for row in fetch_rows(con, LINKS):
        link = BaseLink(**row)  # type: ignore[arg-type]
        found[link.child_instrument_id].append(link)
    return {child: tuple(links) for child, links in found.items()}


def find_ascent(
    plan: PlanCard,
    links: Mapping[str, Sequence[BaseLink]],
    *,
    plans_by_case: Mapping[str, PlanCard],
    movement: Movement | None,
) -> Ascent:
    """The nearest higher plan of the movement that a plan names: one at hand goes before one that is absent.

    A plan that cites the founding decision and a province's plan hangs on the province's, even when only the
    decision is in the warehouse: the gap is what an analyst must see.
    """
    own = tuple(link for case_id in plan.case_ids for link in links.get(case_id, ()))
    higher = [parent for parent in _list_parents(plan, own, plans_by_case) if parent.movement_id == plan.movement_id]
    nearest = min(higher, key=_rank, default=None)
    if nearest is not None and nearest.issuer_level != IssuerLevel.TRUNG_UONG:
        return Ascent(nearest)
    absent = next((link for link in own if movement and _is_absent_plan(link, movement)), None)
    return Ascent(None, absent) if absent is not None else Ascent(nearest)


def _list_parents(plan: PlanCard, own: Iterable[BaseLink], plans_by_case: Mapping[str, PlanCard]) -> Iterable[PlanCard]:
    for link in own:
        parent = plans_by_case.get(link.parent_instrument_id or "")
        if parent is not None and parent is not plan and _rank(parent) >= _rank(plan):
            yield parent


def _rank(plan: PlanCard) -> int:
    return _NEAREST_FIRST.index(IssuerLevel(plan.issuer_level) if plan.issuer_level else None)


def _is_absent_plan(link: BaseLink, movement: Movement) -> bool:
    """True for a plan or decision that names the movement, other than the one that founds it."""
    if link.parent_instrument_id is not None or link.parent_code == movement.founding_code:
        return False
    return link.doc_type in _PLANS and link.title is not None and movement.is_named_in(link.title)
