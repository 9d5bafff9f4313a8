"""Words, not syllables: a plan's text cut at the words that its parent uses.

underthesea cuts 33,000 syllables a second, which is two minutes for all plans of the country. It cuts the parents' few
texts only; the children are cut, parent and child alike, at the longest words found there. A word that the parent does
not use cannot agree with any of its words, wherever it is cut.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from extractors.structure.folding import fold_case
from pipelines.compliance.comparing.patterns import STOP_WORDS

_SYLLABLE = re.compile(r"\w+")
_LONGEST_TEXT = 1200  # letters given to the tagger at once; its cost grows faster than the text


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of several syllables in use, by first syllable, the longest first."""

    by_first: dict[str, tuple[tuple[str, ...], ...]]

    def cut(self, text: str) -> tuple[str, ...]:
        """The folded words of a text, in order, those that tell nothing left out."""
        syllables = list_syllables(text)
        found: list[str] = []
        at = 0
        while at < len(syllables):
            size = 1
            for word in self.by_first.get(syllables[at], ()):
                if tuple(syllables[at : at + len(word)]) == word:
                    size = len(word)
                    break
            name = " ".join(syllables[at : at + size])
            at += size
            if name not in STOP_WORDS:
                found.append(name)
        return tuple(found)


def build_lexicon(texts: Iterable[str]) -> Lexicon:
    """The lexicon of the words that those texts use."""
    words = {word for text in texts for line in text.split("\n") for word in segment(fold_case(line)[:_LONGEST_TEXT])}
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_first.setdefault(word[0], []).append(word)
    return Lexicon({first: tuple(found) for first, found in by_first.items()})


@lru_cache(maxsize=20_000)
def segment(line: str) -> frozenset[tuple[str, ...]]:
    """The words of several syllables that underthesea finds in a folded line."""
    from underthesea import word_tokenize

    found = (tuple(list_syllables(word)) for word in word_tokenize(line, use_token_normalize=False))
    return frozenset(word for word in found if len(word) > 1)


def list_syllables(text: str) -> list[str]:
    """The folded syllables and numbers of a text."""
    return _SYLLABLE.findall(fold_case(text))
