"""What else is in the warehouse: its instruments, found by code, body, date, level and province."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from models.facts import Citation
from models.vocabulary import IssuerLevel, LinkState
from pipelines.compliance.cards import Card
from pipelines.compliance.levels import find_citation_level
from pipelines.compliance.superseding import find_superseded
from pipelines.compliance.units import find_named_unit


@dataclass(frozen=True, slots=True)
class Match:
    """What a citation means: ``card`` where one document in the warehouse fits, else why there is none."""

    state: LinkState
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """The cards by code, by id, the instruments that a later one has superseded, and the plan that each decision
    issues, by the decision's id."""

    by_code: Mapping[str, tuple[Card, ...]] = field(default_factory=dict)
    by_id: Mapping[str, Card] = field(default_factory=dict)
    superseded: Mapping[str, str] = field(default_factory=dict)
    attached: Mapping[str, Card] = field(default_factory=dict)

    def match(self, citation: Citation, citing: Card) -> Match:
        """The instrument that a citation means in the citing one.

        A number such as 146/KH-UBND is taken by every province and commune in every year: date, level, body and
        province must not speak against a card, it must not be younger than what cites it, and all that is left must
        be one instrument, in however many files. Nothing cites itself.
        """
        level, named = find_citation_level(citation), find_named_unit(citation.issuer)
        fitting = [
            card
            for card in self.by_code.get(citation.code or "", ())
            if _dates_agree(card, citation, citing)
            and _places_agree(card, citing, level, named)
            and not card.is_same_document(citing)
        ]
        if not fitting:
            return Match(LinkState.ABSENT)
        bodies = {(card.issuer_level, card.body, card.issued_year) for card in fitting}
        if len(bodies) > 1:
            return Match(LinkState.AMBIGUOUS)
        return Match(LinkState.RESOLVED, min(fitting, key=lambda card: card.instrument_id))

    def leads_to(
        self, card: Card, code: str, may_lead: Callable[[Citation], bool], *, passed: frozenset[str] = frozenset()
    ) -> bool | None:
        """True when a card cites that code, itself or through what it cites; None when the way leaves the warehouse.

        ``may_lead`` says which of its bases to follow. False: all of those are here, and none leads there.
        """
        if code in card.basis_codes:
            return True
        found: set[bool | None] = set()
        for base in card.bases:
            if not may_lead(base):
                continue
            match = self.match(base, card)
            if match.card is None:
                found.add(None)
            elif match.card.instrument_id not in passed:
                found.add(self.leads_to(match.card, code, may_lead, passed=passed | {card.instrument_id}))
        return True if True in found else (None if None in found else False)


def build_library(cards: Iterable[Card]) -> Library:
    """The library of those cards; instruments without a code cannot be cited."""
    all_cards = tuple(cards)
    by_code: dict[str, list[Card]] = defaultdict(list)
    for card in all_cards:
        if card.code is not None:
            by_code[card.code].append(card)
    return Library(
        {code: tuple(found) for code, found in by_code.items()},
        {card.instrument_id: card for card in all_cards},
        find_superseded(all_cards),
        {card.attached_to: card for card in reversed(all_cards) if card.attached_to is not None},
    )


def _dates_agree(card: Card, citation: Citation, citing: Card) -> bool:
    if card.first_day is not None and citing.last_day is not None and card.first_day > citing.last_day:
        return False
    if card.issued_on is not None and citation.issued_on is not None:
        return card.issued_on == citation.issued_on
    if card.issued_year is not None and citation.issued_year is not None:
        return card.issued_year == citation.issued_year
    return True


def _places_agree(card: Card, citing: Card, level: IssuerLevel | None, named: str | None) -> bool:
    """True when level, province and unit speak for a card, or not against it; ``level`` and ``named`` are what the
    citation says of whose document it means."""
    if level is not None and card.issuer_level is not None and level is not card.issuer_level:
        return False
    if card.issuer_level is IssuerLevel.TRUNG_UONG:
        return True
    if named is not None and card.unit_name is not None and named != card.unit_name:
        return False
    if None not in (card.province_code, citing.province_code) and card.province_code != citing.province_code:
        return False
    if named is not None or card.issuer_level is not IssuerLevel.XA:
        return True
    # "Kế hoạch số 12/KH-UBND" without its body: a commune means its own, never a neighbour's
    return card.body == citing.body
