"""What else is in the warehouse: every instrument as a card, found by code, year, level and province."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from models.facts import Citation
from models.vocabulary import DocType, IssuerLevel
from pipelines.compliance.levels import find_citation_level


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An instrument in short: who issued what and when, for which movement, founded on which codes.

    ``basis_codes`` of a decision and of the plan attached to it are those of both.
    """

    instrument_id: str
    doc_type: DocType
    code: str | None
    issuer_level: IssuerLevel | None
    unit_code: str | None
    province_code: str | None
    issued_on: date | None
    issued_year: int | None
    movement_id: str | None
    basis_codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Library:
    """The cards by code."""

    by_code: Mapping[str, tuple[Card, ...]] = field(default_factory=dict)

    def find_cited(self, citation: Citation, *, province_code: str | None, unit_code: str | None) -> Card | None:
        """The instrument that a citation means in an instrument of that province and unit; None when it is not here.

        A number such as 146/KH-UBND is taken by every province and commune in every year: date, level and province
        must not speak against the card, and all that is left must be one instrument, in however many files.
        """
        if citation.code is None:
            return None
        fitting = [
            card
            for card in self.by_code.get(citation.code, ())
            if _dates_agree(card, citation) and _places_agree(card, citation, province_code, unit_code)
        ]
        bodies = {(card.issuer_level, card.province_code, card.unit_code, card.issued_year) for card in fitting}
        return min(fitting, key=lambda card: card.instrument_id) if len(bodies) == 1 else None


def build_library(cards: Iterable[Card]) -> Library:
    """The library of those cards; instruments without a code cannot be cited."""
    by_code: dict[str, list[Card]] = defaultdict(list)
    for card in cards:
        if card.code is not None:
            by_code[card.code].append(card)
    return Library({code: tuple(found) for code, found in by_code.items()})


def _dates_agree(card: Card, citation: Citation) -> bool:
    if card.issued_on is not None and citation.issued_on is not None:
        return card.issued_on == citation.issued_on
    if card.issued_year is not None and citation.issued_year is not None:
        return card.issued_year == citation.issued_year
    return True


def _places_agree(card: Card, citation: Citation, province_code: str | None, unit_code: str | None) -> bool:
    level = find_citation_level(citation)
    if level is not None and card.issuer_level is not None and level is not card.issuer_level:
        return False
    if card.issuer_level is IssuerLevel.TRUNG_UONG:
        return True
    if None not in (card.province_code, province_code) and card.province_code != province_code:
        return False
    both_communes = card.issuer_level is IssuerLevel.XA and None not in (card.unit_code, unit_code)
    return not both_communes or card.unit_code == unit_code
