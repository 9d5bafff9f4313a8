"""Counting hits: what the gold holds, what was found, and how much of it is the same."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pipelines.scoring.folding import fold_text

Note: TypeAlias = Callable[[str, str], None]  # takes a field group and what differs there


@dataclass(frozen=True, slots=True)
class Tally:
    """Hits, gold size and found size of one field group."""

    hits: int = 0
    gold: int = 0
    found: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.hits + other.hits, self.gold + other.gold, self.found + other.found)

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def passes(self, minimum: float) -> bool:
        """True when F1 reaches ``minimum``, or a group under 20 items has at most one miss and one extra."""
        has_one_miss = max(self.gold, self.found) < 20 and self.gold - self.hits <= 1 and self.found - self.hits <= 1
        return self.f1 >= minimum or (has_one_miss and minimum < 1)


def tally_bags(gold: Iterable[Hashable], found: Iterable[Hashable]) -> Tally:
    """The overlap of two multisets."""
    wanted, got = Counter(gold), Counter(found)
    return Tally((wanted & got).total(), wanted.total(), got.total())


def tally_sets(gold: set[Hashable], found: set[Hashable]) -> Tally:
    """The overlap of two sets."""
    return Tally(len(gold & found), len(gold), len(found))


def tally_counts(gold: int, found: int) -> Tally:
    """The overlap of two bare numbers."""
    return Tally(min(gold, found), gold, found)


def tally_starts(gold: Sequence[str], found: Sequence[str]) -> Tally:
    """Each gold opening matches one found text that begins with it."""
    left = [fold_text(text) or "" for text in found]
    hits = 0
    for opening in gold:
        key = fold_text(opening) or ""
        match = next((index for index, text in enumerate(left) if text.startswith(key)), None)
        if match is not None:
            hits += 1
            del left[match]
    return Tally(hits, len(gold), len(found))


def note_differences(note: Note, group: str, gold: Iterable[Hashable], found: Iterable[Hashable]) -> None:
    """Tell what the gold has more of than was found, then the reverse."""
    wanted, got = Counter(gold), Counter(found)
    for item in (wanted - got).elements():
        note(group, f"missed {item}")
    for item in (got - wanted).elements():
        note(group, f"extra {item}")
