"""Which plan stands directly above a plan: the nearest higher plan of its movement among those that it cites."""

from models.vocabulary import DocType, IssuerLevel
from pipelines.compliance.cards import Card
from pipelines.compliance.levels import is_committee
from pipelines.compliance.library import Library

# The nearer level goes before: a commune rests on its province's plan before the centre's.
_NEAREST_FIRST = (IssuerLevel.XA, IssuerLevel.HUYEN, IssuerLevel.TINH, IssuerLevel.KHAC, IssuerLevel.TRUNG_UONG)


def find_parent_plan(card: Card, library: Library) -> Card | None:
    """The nearest higher plan of the movement that a plan cites and the warehouse holds; None where there is none.

    A decision stands for the plan that it issues. Of several of one level the first cited is taken.
    """
    if card.doc_type is not DocType.KE_HOACH or card.movement_id is None:
        return None
    found: list[Card] = []
    for base in card.bases:
        cited = library.match(base, card).card if base.code else None
        plan = find_plan(cited, library) if cited else None
        if plan is not None and plan.movement_id == card.movement_id and _rank(plan) >= _rank(card):
            found.append(plan)
    return min((plan for plan in found if not plan.is_same_document(card)), key=_rank, default=None)


def find_plan(card: Card, library: Library) -> Card | None:
    """The plan itself: the card's, or that of the plan which the decision issues; None for any other document."""
    if card.doc_type is DocType.KE_HOACH:
        return card
    return library.attached.get(card.instrument_id)


def may_be_parent(card: Card) -> bool:
    """True for a plan of a movement that lower plans may rest on: one of the centre or of a People's Committee above
    the commune."""
    is_above = card.issuer_level is not IssuerLevel.XA
    is_led = is_committee(card.issuer) or card.issuer_level is IssuerLevel.TRUNG_UONG
    return card.doc_type is DocType.KE_HOACH and card.movement_id is not None and is_above and is_led


def _rank(card: Card) -> int:
    level = card.issuer_level
    return _NEAREST_FIRST.index(level) if level is not None else _NEAREST_FIRST.index(IssuerLevel.KHAC)
