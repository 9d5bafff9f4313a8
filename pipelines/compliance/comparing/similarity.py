"""How alike two texts are: the share of their words that both have, rare words counting more."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.words import Lexicon, list_syllables

# What the parent does not say tells less of two texts' difference than what it says: lower plans add detail.
_UNKNOWN = 0.5


@dataclass(frozen=True, slots=True)
class Profile:
    """A text for comparing: its words in order, as a set, what they weigh together, and the same of its head."""

    words: tuple[str, ...]
    bag: frozenset[str]
    weight: float
    head: frozenset[str]
    head_weight: float
    letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """Words and their weights as one parent uses them; makes profiles and compares them."""

    lexicon: Lexicon
    weights: Mapping[str, float]

    def profile(self, case: Case, span: Span) -> Profile:
        """The profile of a stretch of a document."""
        text = span.text_of(case.document.text)
        words = self.lexicon.cut(text)
        bag, head = frozenset(words), frozenset(self.lexicon.cut(_head_of(text)))
        return Profile(words, bag, self._weigh(bag), head, self._weigh(head), tuple(list_syllables(text)))

    def compare(self, one: Profile, other: Profile) -> float:
        """The share of words in common (Dice), from 0 to 1; halfway to that of the heads where those are more alike."""
        whole = self._share(one.bag, other.bag, one.weight + other.weight)
        if one.head == one.bag and other.head == other.bag:
            return whole
        head = self._share(one.head, other.head, one.head_weight + other.head_weight)
        return max(whole, round((whole + head) / 2, 4))

    def _share(self, one: frozenset[str], other: frozenset[str], total: float) -> float:
        if not total:
            return 0.0
        return round(2 * self._weigh(one & other) / total, 4)

    def _weigh(self, words: frozenset[str]) -> float:
        weights = self.weights
        return math.fsum(weights.get(word, _UNKNOWN) for word in words)


def build_measure(lexicon: Lexicon, texts: Iterable[str]) -> Measure:
    """The measure of a parent's items: a word weighs less the more of them have it."""
    bags = [frozenset(lexicon.cut(text)) for text in texts]
    counts = Counter(word for bag in bags for word in bag)
    most = math.log(1 + len(bags)) or 1.0
    return Measure(lexicon, {word: math.log(1 + len(bags) / count) / most for word, count in counts.items()})


def _head_of(text: str) -> str:
    """What an item begins with, up to its colon, full stop or line's end."""
    ends = [at for sign in (":", "\n", ". ", "; ") if (at := text.find(sign)) > 0]
    return text[: min(ends)] if ends else text
