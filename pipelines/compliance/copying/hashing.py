"""A plan's text as numbers: one for every five words in a row, with the places of the words."""

import zlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from models.vocabulary import CitationRole
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.patterns import FORMULAS
from pipelines.compliance.copying.patterns import WORD
from pipelines.compliance.layout import body_span

Grams = npt.NDArray[np.uint32]
GRAM = 5  # words (syllables) that must agree in a row
_BASE = np.uint64(0x9E3779B97F4A7C15)  # an odd constant without pattern, as multiplicative hashing wants
_HALF = np.uint64(32)


@dataclass(frozen=True, slots=True)
class HashedText:
    """The words of a plan's body and the number of each five in a row.

    ``starts`` and ``ends`` are the places of the words in the document's text. ``grams[i]`` is the number of the words
    from i on. ``is_own[i]`` is False for a word of a standard formula or of a cited document's title: nobody copies
    those from anybody.
    """

    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    grams: Grams
    is_own: npt.NDArray[np.bool_]

    @property
    def own_grams(self) -> npt.NDArray[np.bool_]:
        """True for each gram that holds own words only."""
        return spread_back(self.is_own, len(self.grams))


def hash_text(case: Case) -> HashedText:
    """The hashed text of a plan's body: headings and text of its sections, the preamble and the closing left out."""
    body = body_span(case)
    words = WORD.findall(case.folded, body.start, body.end)
    places = WORD.finditer(case.folded, body.start, body.end)
    starts = np.fromiter((place.start() for place in places), dtype=np.int64, count=len(words))
    ends = starts + np.fromiter(map(len, words), dtype=np.int64, count=len(words))
    numbers = np.fromiter(map(_number, words), dtype=np.uint64, count=len(words))
    is_own = np.ones(len(words), dtype=np.bool_)
    for start, end in _list_formulas(case, body.start, body.end):
        is_own[np.searchsorted(starts, start) : np.searchsorted(starts, end)] = False
    return HashedText(starts, ends, _roll(numbers), is_own)


def spread_back(is_held: npt.NDArray[np.bool_], count: int) -> npt.NDArray[np.bool_]:
    """For each of ``count`` grams, True when all of its words are held."""
    whole = np.ones(count, dtype=np.bool_)
    for step in range(GRAM):
        whole &= is_held[step : step + count]
    return whole


def spread_forward(is_held: npt.NDArray[np.bool_], words: int) -> npt.NDArray[np.bool_]:
    """For each of ``words`` words, True when some held gram covers it."""
    covered = np.zeros(words, dtype=np.bool_)
    for step in range(GRAM):
        covered[step : step + len(is_held)] |= is_held
    return covered


def _roll(numbers: npt.NDArray[np.uint64]) -> Grams:
    """The number of each five words in a row; empty for a text of fewer."""
    count = len(numbers) - GRAM + 1
    if count <= 0:
        return np.zeros(0, dtype=np.uint32)
    rolled = np.zeros(count, dtype=np.uint64)
    for step in range(GRAM):
        rolled = rolled * _BASE + numbers[step : step + count]
    rolled ^= rolled >> _HALF
    rolled *= _BASE
    return (rolled >> _HALF).astype(np.uint32)


@lru_cache(maxsize=100_000)
def _number(word: str) -> int:
    """A word's number, the same in every run."""
    return zlib.crc32(word.encode()) + 1


def _list_formulas(case: Case, start: int, end: int) -> list[tuple[int, int]]:
    """The places of standard formulas and of cited documents."""
    found = [(match.start(), match.end()) for match in FORMULAS.finditer(case.folded, start, end)]
    cited = (c for c in case.facts.citations if c.role is not CitationRole.LEGAL_BASIS)
    return found + [(c.char_start, c.char_end) for c in cited]
