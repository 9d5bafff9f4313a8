"""A plan as other plans are searched for its words: the numbers of its own passages, and who issued it when."""

from dataclasses import dataclass

import numpy as np

from models.vocabulary import DocType, IssuerLevel
from pipelines.compliance.cards import Card
from pipelines.compliance.cases import Case
from pipelines.compliance.copying.hashing import Grams, hash_text
from pipelines.compliance.levels import is_committee


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The numbers of a plan's own five-word runs, each once and in order; some 8 KB a plan.

    ``body`` is the unit that issued it, ``rank`` its level and whether it is a People's Committee.
    """

    card: Card
    province_code: str | None
    grams: Grams
    body: tuple[str | None, str | None]
    rank: tuple[IssuerLevel | None, bool]


def take_fingerprint(case: Case) -> Fingerprint | None:
    """The fingerprint of a movement's plan; None for any other instrument."""
    if case.instrument.doc_type is not DocType.KE_HOACH or case.movement is None:
        return None
    hashed = hash_text(case)
    card = case.card
    return Fingerprint(
        card,
        case.province_code,
        np.unique(hashed.grams[hashed.own_grams]),
        card.body,
        (card.issuer_level, is_committee(card.issuer)),
    )
