"""The passage of a text that answers a question, with its words marked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipelines.serving.folding import fold_letters
from pipelines.serving.fulltext import Question

BEFORE, LENGTH = 80, 300  # letters before the first word, and in all
MOST_PLACES = 200  # looked at for the best passage: a common word stands in a plan hundreds of times


@dataclass(frozen=True, slots=True)
class Snippet:
    """A passage in pieces, each with whether it is a word that was asked for; ``at`` is the place of the first."""

    at: int
    pieces: tuple[tuple[str, bool], ...]


def cut_snippet(text: str, question: Question) -> Snippet:
    """The passage of a text where the question stands as typed, else without accents, else most of its words."""
    folded = fold_letters(text)
    spans = _find_words(text, folded, question)
    at = _find_place(text, folded, question, spans)
    start = max(0, at - BEFORE)
    start = 0 if start == 0 else _skip_word(text, start, at)
    end = min(len(text), start + LENGTH)
    end = len(text) if end == len(text) else max(text.rfind(" ", at, end), at + 1)
    inside = [(left, right) for left, right in spans if start <= left and right <= end]
    return Snippet(at, tuple(_cut(text, start, end, spans=inside)))


def _find_place(text: str, folded: str, question: Question, spans: list[tuple[int, int]]) -> int:
    for where, what in ((text.lower(), question.typed), (folded, question.phrase)):
        place = where.find(what) if len(where) == len(text) else -1
        if place >= 0 and what:
            return place
    if not spans:
        return 0
    spans = spans[:MOST_PLACES]
    # the first place from which most different words lie within a snippet
    return max(
        (left for left, _ in spans),
        key=lambda left: (len({folded[a:b] for a, b in spans if left <= a < left + LENGTH - BEFORE}), -left),
    )


def _find_words(text: str, folded: str, question: Question) -> list[tuple[int, int]]:
    """Where the words stand: as typed, where some do (“sơ kết” is not “cơ sở”), else without accents."""
    spans = [match.span() for match in _compile(question.words).finditer(folded)]
    typed = frozenset(question.typed.split())
    exact = [(left, right) for left, right in spans if text[left:right].lower() in typed]
    return exact if exact and not question.typed.isascii() else spans


def _compile(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"(?<![a-z0-9])(?:" + "|".join(map(re.escape, words)) + r")(?![a-z0-9])")


def _skip_word(text: str, start: int, at: int) -> int:
    """The place after the word that ``start`` cuts, or after the line that ends before ``at``."""
    line = text.rfind("\n", start, at)
    return line + 1 if line >= 0 else text.find(" ", start, at) + 1 or start


def _cut(text: str, start: int, end: int, *, spans: Iterable[tuple[int, int]]) -> Iterable[tuple[str, bool]]:
    at = start
    for left, right in spans:
        if at < left:
            yield text[at:left], False
        yield text[left:right], True
        at = right
    if at < end:
        yield text[at:end], False
