"""Fixed phrases of a scanned line whose tones were lost or misread, found by their bare syllables."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.structure.folding import drop_marks, fold_case
from extractors.structure.restoring_words import LONE_WORDS, NEIGHBOURS, PHRASES
from models.spans import Span

_WORD = re.compile(r"[^\W\d_]+")


def _index_phrases() -> dict[str, dict[tuple[str, ...], tuple[str, ...]]]:
    """The phrases by their bare first syllable, then by all their bare syllables."""
    index: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {}
    for phrase in (*PHRASES, *LONE_WORDS):
        folded = fold_case(phrase)
        syllables = tuple(drop_marks(folded).split())
        same = index.setdefault(syllables[0], {})
        same[syllables] = (*same.get(syllables, ()), folded)
    return index


_PHRASES = _index_phrases()
# Phrases as they are written: words that lean on one of these are no misreading of another.
_WRITTEN = frozenset(fold_case(phrase) for phrase in (*PHRASES, *NEIGHBOURS))
_LONGEST = max(len(phrase.split()) for phrase in PHRASES)


def find_phrases(text: str) -> Iterator[tuple[Span, str]]:
    """The fixed phrases of a line whose marks are lost or misread, the longest at each place."""
    folded = fold_case(text)
    bare = drop_marks(folded)
    words = [(match.start(), match.end()) for match in _WORD.finditer(bare)]
    at = 0
    while at < len(words):
        count = 1
        same = _PHRASES.get(bare[words[at][0] : words[at][1]])
        for length in range(min(_LONGEST, len(words) - at), 0, -1) if same else ():
            run = words[at : at + length]
            known = same.get(tuple(bare[s:e] for s, e in run)) if same else None
            if known is None or any(text[a[1] : b[0]].strip() for a, b in pairwise(run)):
                continue
            count = length
            stood = " ".join(folded[s:e] for s, e in run)
            edges = (words[max(0, at - 1) : at + 1], words[at + length - 1 : at + length + 1])
            if stood not in known and not _is_name(text, run) and _may_be_misread(stood, known[0], folded, edges):
                yield from _write_over(text, run, _choose(stood, known))
            break
        at += count


def _write_over(text: str, run: Sequence[tuple[int, int]], phrase: str) -> Iterator[tuple[Span, str]]:
    """The phrase over the words of a run, blanks between them kept as they stand."""
    start, end = run[0][0], run[-1][1]
    written = list(text[start:end])
    for (first, last), syllable in zip(run, phrase.split(), strict=True):
        written[first - start : last - start] = syllable
    yield Span(start, end), "".join(written)


def _may_be_misread(stood: str, phrase: str, folded: str, edges: Sequence[Sequence[tuple[int, int]]]) -> bool:
    """Whether words that stand for a phrase are it: no other word (``cửa``), and no part of their neighbours.

    ``Tình hình thực tế`` holds no ``hình thức``; ``edges`` are the phrase's ends with the words beside them.
    """
    if " " not in phrase:
        return stood not in LONE_WORDS[phrase]
    beside = (folded[edge[0][0] : edge[-1][1]] for edge in edges if len(edge) == 2)
    return stood not in _WRITTEN and not any(" ".join(pair.split()) in _WRITTEN for pair in beside)


def _is_name(text: str, run: Sequence[tuple[int, int]]) -> bool:
    """Two syllables and more, each with its capital: a person or a place (``Thanh Tra``) is never respelt."""
    return len(run) > 1 and all(text[s].isupper() and text[s + 1 : e].islower() for s, e in run)


def _choose(stood: str, known: Sequence[str]) -> str:
    """The phrase nearest to what stood; the first listed of equals."""
    return min(known, key=lambda phrase: sum(a != b for a, b in zip(stood, phrase, strict=True)))
