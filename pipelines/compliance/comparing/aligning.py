"""Which item of one plan is which of another: by codes first, then by their words, the most alike first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipelines.compliance.comparing.items import Item

_THEME = 0.3  # a common theme outweighs a few common words, not a text that is there nearly word for word


@dataclass(frozen=True, slots=True)
class Pair:
    """Two items taken for one, by their indexes; ``by_code`` when their codes say so."""

    one: int
    other: int
    score: float
    by_code: bool


def align(
    ones: Sequence[Item],
    others: Sequence[Item],
    score: Callable[[int, int], float],
    *,
    least: Callable[[Item], float],
) -> tuple[Pair, ...]:
    """The pairs of two lists of items of one kind, each item in one pair at most; in the order of ``ones``.

    Equal codes go before likeness; a common theme joins two texts that are hardly alike; what is left is paired from
    the most alike down, as long as the score reaches what ``least`` asks for the item. Ties go to the earlier items, so
    that the same plans always give the same pairs.
    """
    found: list[tuple[float, Pair]] = []
    for i, one in enumerate(ones):
        for k, other in enumerate(others):
            if one.group != other.group:
                continue
            is_coded = bool(one.code) and one.code == other.code
            value = score(i, k)
            bonus = _THEME if one.theme and one.theme == other.theme else 0.0
            if is_coded or bonus or value >= least(one):
                found.append((value + bonus, Pair(i, k, value, is_coded)))
    found.sort(key=lambda ranked: (not ranked[1].by_code, -ranked[0], ranked[1].one, ranked[1].other))
    taken_ones: set[int] = set()
    taken_others: set[int] = set()
    pairs: list[Pair] = []
    for _, pair in found:
        if pair.one not in taken_ones and pair.other not in taken_others:
            taken_ones.add(pair.one)
            taken_others.add(pair.other)
            pairs.append(pair)
    return tuple(sorted(pairs, key=lambda pair: pair.one))
