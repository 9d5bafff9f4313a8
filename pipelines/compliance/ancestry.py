"""What a case hangs on: the higher documents that it cites, and whether they lead to the founding decision."""

from functools import partial

from models.facts import Citation
from models.vocabulary import CitationRole, DocType, IssuerLevel, Lineage
from pipelines.compliance.cards import Card
from pipelines.compliance.cases import Case
from pipelines.compliance.levels import find_citation_level, find_level_above
from pipelines.compliance.movements import Movement, is_basis_of

_PLANS = (DocType.KE_HOACH, DocType.QUYET_DINH)


def trace(case: Case, code: str) -> tuple[Lineage, tuple[Citation, ...]]:
    """How a case hangs on the document of that code, and by which of its mentions.

    Direct: it cites the code itself. Inherited: a higher plan of the movement that it cites leads there. Absent parent:
    a higher plan on the way is not in the warehouse, or cannot be told from others of its number. Broken: neither.
    """
    mentions = list_mentions(case)
    direct = tuple(citation for citation in mentions if citation.code == code)
    if direct:
        return Lineage.DIRECT, direct
    higher = [(citation, find_card(case, citation)) for citation in mentions if is_higher_plan(case, citation)]
    ways = [(c, case.library.leads_to(card, code, partial(may_lead, case)) if card else None) for c, card in higher]
    for citation, leads in ways:
        if leads:
            return Lineage.INHERITED, (citation,)
    absent = tuple(citation for citation, leads in ways if leads is None)
    return (Lineage.ABSENT_PARENT, absent) if absent else (Lineage.BROKEN, ())


def may_lead(case: Case, base: Citation) -> bool:
    """True for a base of a higher plan that belongs, or may belong, to the case's movement; the centre's decisions
    other than the one looked for lead nowhere."""
    if base.doc_type not in _PLANS or base.code is None or case.movement is None:
        return False
    if find_citation_level(base) is IssuerLevel.TRUNG_UONG:
        return False
    return is_basis_of(case.movement, base) or (base.title is None and is_young_enough(case.movement, base))


def trace_movement(case: Case) -> Lineage | None:
    """How a plan hangs on the decision that founds its movement; None for no plan and for that decision's own."""
    movement = case.movement
    if movement is None or case.instrument.doc_type is not DocType.KE_HOACH:
        return None
    codes = {case.instrument.code, case.host.instrument.code if case.host else None}
    return None if movement.founding_code in codes else trace(case, movement.founding_code)[0]


def list_mentions(case: Case) -> tuple[Citation, ...]:
    """The bases of the instrument and its decision, then what its own text refers to; nested mentions and
    the “Kèm theo” line's are left out."""
    issued_by = case.host.instrument.code if case.host else None
    referred = [
        c for c in case.facts.citations if c.role is CitationRole.REFERENCE and (c.code is None or c.code != issued_by)
    ]
    return (*case.bases, *referred)


def is_higher_plan(case: Case, citation: Citation) -> bool:
    """True for a plan or decision of a higher level that belongs, or may belong, to the case's movement."""
    if citation.code is None or citation.doc_type not in _PLANS:
        return False
    level = level_of(case, citation)
    if level is not None and level is case.instrument.issuer_level and level is not find_level_above(case.instrument):
        return False
    return is_for_movement(case, citation) or (
        level is not None and citation.role is CitationRole.LEGAL_BASIS and may_be_for_movement(case, citation)
    )


def is_from(case: Case, citation: Citation, level: IssuerLevel) -> bool:
    """True when a plan or decision was issued by that level, or does not say by whom and carries a Committee's code."""
    if citation.doc_type not in _PLANS:
        return False
    found = level_of(case, citation)
    if found is None:
        return level is not IssuerLevel.TRUNG_UONG and (citation.code or "").endswith("-UBND")
    return found is level


def is_for_movement(case: Case, citation: Citation) -> bool:
    """True when a cited document founds the movement, names it, or is known to belong to it."""
    movement = case.movement
    if movement is None:
        return False
    card = find_card(case, citation)
    named = [other for other in list_mentions(case) if other.code == citation.code and citation.code is not None]
    return (card is not None and card.movement_id == movement.movement_id) or any(
        is_basis_of(movement, other) for other in (citation, *named)
    )


def may_be_for_movement(case: Case, citation: Citation) -> bool:
    """True when a cited document has no title, is not in the warehouse, and is no older than the movement."""
    movement = case.movement
    if movement is None or citation.title is not None or find_card(case, citation) is not None:
        return False
    return is_young_enough(movement, citation)


def is_young_enough(movement: Movement, citation: Citation) -> bool:
    """True unless a cited document is certainly older than the movement."""
    if citation.issued_on is not None:
        return citation.issued_on >= movement.valid_from
    return citation.issued_year is None or citation.issued_year >= movement.valid_from.year


def level_of(case: Case, citation: Citation) -> IssuerLevel | None:
    """The level of a cited document: as its mention says, else as the warehouse knows it."""
    level = find_citation_level(citation)
    card = find_card(case, citation) if level is None else None
    return card.issuer_level if card else level


def find_card(case: Case, citation: Citation) -> Card | None:
    """The cited document in the warehouse."""
    return case.library.match(citation, case.card).card
