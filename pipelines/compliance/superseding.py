"""Which plan a later one of the same unit has taken the place of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from extractors.structure.folding import fold_case
from models.vocabulary import DocType
from pipelines.compliance.cards import Card

# "Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày …"
REPLACES = re.compile(r"\b(?:thay\s+thế|bãi\s+bỏ)(?:\s+cho)?\b")
# a plan that only amends another leaves it standing
_AMENDS = re.compile(r"\b(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh)\b")
_YEAR = re.compile(r"\bnăm\s+(20\d\d)\b")


def find_superseded(cards: Sequence[Card]) -> Mapping[str, str]:
    """The superseded instruments with the id of what took their place.

    A plan is superseded by one of the same unit that says so by its code, or by the latest one of the same unit and
    movement when that is later for certain. A draft gives way to any plan that was issued.
    """
    by_unit: dict[tuple[str | None, str | None], list[Card]] = defaultdict(list)
    for card in cards:
        if card.doc_type is DocType.KE_HOACH and card.body[1] is not None:
            by_unit[card.body].append(card)
    found: dict[str, str] = {}
    for group in by_unit.values():
        for old in group:
            later = [new for new in group if supersedes(new, old)]
            if later:
                found[old.instrument_id] = max(later, key=_rank).instrument_id
    return found


def supersedes(new: Card, old: Card) -> bool:
    """True when a plan takes the place of another of its unit."""
    if new.is_same_document(old):
        return False
    if old.code is not None and old.code in new.replaced_codes:
        return new.last_day is None or old.first_day is None or new.last_day >= old.first_day
    if new.movement_id is None or new.movement_id != old.movement_id or new.is_draft:
        return False
    title, other = fold_case(new.title or ""), fold_case(old.title or "")
    if _AMENDS.search(title) or _are_two_years(title, other):
        return False
    if old.is_draft:
        return old.first_day is None or new.last_day is None or old.first_day <= new.last_day
    return old.last_day is not None and new.first_day is not None and new.first_day > old.last_day


def _are_two_years(title: str, other: str) -> bool:
    """True when both titles name one year, and not the same: a plan for 2027 leaves the one for 2026 standing."""
    years, others = set(_YEAR.findall(title)), set(_YEAR.findall(other))
    return len(years) == len(others) == 1 and years != others


def _rank(card: Card) -> tuple[str, str]:
    return (str(card.first_day or ""), card.instrument_id)


def list_replaced(codes: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The codes whose mention stands behind words such as “thay thế”; given with the folded text before each."""
    return frozenset(code for code, before in codes if REPLACES.search(before))
