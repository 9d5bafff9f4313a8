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
    """The links of one instrument, in order of appearance."""
    links: dict[str, PlanLink] = {}
    for citation in case.bases:
        if citation.code is None or citation.code in links:
            continue
        card = case.library.find_cited(citation, province_code=case.place.province_code, unit_code=case.place.unit_code)
        is_itself = card is not None and card.instrument_id == case.instrument_id
        links[citation.code] = PlanLink(
            child_instrument_id=case.instrument_id,
            parent_code=citation.code,
            parent_instrument_id=card.instrument_id if card and not is_itself else None,
            relation=citation.relation,
        )
    return tuple(links.values())
