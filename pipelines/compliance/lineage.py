"""How plans hang together: which instrument takes which document as its basis."""

from collections.abc import Iterable

from models.findings import PlanLink
from pipelines.compliance.cases import Case


def link_plans(cases: Iterable[Case]) -> tuple[PlanLink, ...]:
    """One link per instrument and code that it cites as a basis; the parent's id where the warehouse has it.

    Reads: cases with their library. Writes: plan_links. A plan takes over the bases of the decision that issues it.
    """
    return tuple(link for case in cases for link in link_case(case))


def link_case(case: Case) -> tuple[PlanLink, ...]:
    """The links of one instrument, in order of appearance; two bodies' documents of one code are two links."""
    links: dict[tuple[str, str | None], PlanLink] = {}
    for citation in case.bases:
        if citation.code is None or is_own_number(case, citation.code):
            continue
        match = case.library.match(citation, case.card)
        parent = match.card.instrument_id if match.card else None
        if (citation.code, parent) not in links:
            links[citation.code, parent] = PlanLink(
                child_instrument_id=case.instrument_id,
                parent_code=citation.code,
                parent_instrument_id=parent,
                relation=citation.relation,
                state=match.state,
            )
    return tuple(links.values())


def is_own_number(case: Case, code: str) -> bool:
    """True for the number of the decision that issues a plan: the plan does not rest on it."""
    return case.host is not None and code == case.host.instrument.code
