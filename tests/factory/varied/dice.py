"""Seeded choices between what may be looked at while tuning and what may not."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

Choice = TypeVar("Choice")

PHRASES = Path(__file__).with_name("phrases.yaml")
FAMILIAR_SHARE = 0.25
"""A held-out document draws one choice in four from the tuning pool: real documents are never new in everything."""


class Split(StrEnum):
    """Which pools a document draws from."""

    TUNING = "tuning"
    HELD_OUT = "held_out"


@cache
def load_phrases() -> Mapping[str, Any]:
    """The words of generated plans. Reads: ``phrases.yaml`` beside this module."""
    loaded: Mapping[str, Any] = yaml.safe_load(PHRASES.read_text(encoding="utf-8"))
    return loaded


@dataclass(slots=True)
class Dice:
    """Draws for one document; ``traits`` remember each named draw."""

    seed: int
    split: Split
    traits: dict[str, str] = field(default_factory=dict)
    chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(f"{self.split}-{self.seed}")

    def pick_split(self) -> Split:
        """The pool of the next draw."""
        if self.split is Split.TUNING or self.chance.random() < FAMILIAR_SHARE:
            return Split.TUNING
        return Split.HELD_OUT

    def choose(self, trait: str, tuning: Sequence[str], held_out: Sequence[str]) -> str:
        """One of the names of the pools, remembered under the trait."""
        pool = tuning if self.pick_split() is Split.TUNING else held_out
        self.traits[trait] = self.chance.choice(pool)
        return self.traits[trait]

    def toss(self, share: float) -> bool:
        """True in that share of throws."""
        return self.chance.random() < share

    def say(self, *path: str) -> Any:
        """One entry of a phrase pool."""
        return self.chance.choice(_find_pool(path, self.pick_split()))

    def list(self, *path: str, least: int, most: int) -> tuple[Any, ...]:
        """That many different entries of a phrase pool, of one split as long as it has enough."""
        count = self.chance.randint(least, most)
        if self.split is Split.TUNING:
            pool = list(_find_pool(path, Split.TUNING))
        else:
            pool = [entry for split in Split for entry in _find_pool(path, split)]
        return tuple(self.chance.sample(pool, min(count, len(pool))))

    def shuffle(self, items: Iterable[Choice]) -> tuple[Choice, ...]:
        """The items in any order."""
        shuffled = list(items)
        self.chance.shuffle(shuffled)
        return tuple(shuffled)


def _find_pool(path: tuple[str, ...], split: Split) -> Sequence[Any]:
    found: Any = load_phrases()
    for name in path:
        found = found[name]
    pool: Sequence[Any] = found[split.value]
    return pool
