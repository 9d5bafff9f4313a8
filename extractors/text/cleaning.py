"""The cleaning of one paragraph: NFC, ordinary blanks, no invisible characters, with the way back to the source."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

# Line ends, page breaks and Unicode's line and paragraph separators; a run of blanks that holds one is one join.
JOIN_PATTERN = re.compile(r"[^\S\n\r\v\f\x85\u2028\u2029]*[\n\r\v\f\x85\u2028\u2029]\s*")

# Soft hyphen, zero-width and direction marks, byte order mark: they change no letter, but hinder every comparison.
INVISIBLE = frozenset("\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x2070))
}

# The marks that make â ă ơ; a tone that was typed before them keeps NFC from composing the letter (á + roof, not ấ).
SHAPE_MARKS = frozenset("\u0302\u0306\u031b")

# What can be wrong at all: outer or exotic blanks, control and invisible characters, marks apart from their letters,
# lone surrogates. A paragraph without any of these (nearly all of them) is taken as it is.
SUSPECT_PATTERN = re.compile(
    "^\\s|\\s$|[^\\S ]|[\x00-\x1f\x7f-\x9f\u0300-\u036f]|["
    + "".join(sorted(INVISIBLE))
    + "]|[\ud800-\udfff\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class CleanText:
    """A cleaned paragraph and its offset map.

    ``shifts`` holds pairs ``(offset in text, code points by which the source is ahead from there on)``; before the
    first pair the source is ahead by 0.
    """

    text: str
    shifts: tuple[tuple[int, int], ...] = ()


def clean_text(raw: str) -> CleanText:
    """The paragraph ``raw`` in NFC, on one line, without outer blanks and invisible characters.

    A run of blanks that holds a line break becomes one blank, any other blank an ordinary one, so that ``37  - KH``
    keeps both of its blanks. Each character of the result knows its place in ``raw`` (see ``find_source_offset``).
    """
    if unicodedata.is_normalized("NFC", raw) and SUSPECT_PATTERN.search(raw) is None:
        return CleanText(raw)
    letters: list[str] = []
    sources: list[int] = []
    for letter, source in _compose(list(_pick_visible(raw))):
        letters.append(letter)
        sources.append(source)
    text = "".join(letters)
    start = len(text) - len(text.lstrip(" "))
    end = max(start, len(text.rstrip(" ")))
    return CleanText(text[start:end], _collect_shifts(sources[start:end]))


def find_source_offset(shifts: tuple[tuple[int, int], ...], offset: int) -> int:
    """The offset in the source paragraph of the character at ``offset`` of its cleaned text."""
    index = bisect_right(shifts, offset, key=lambda pair: pair[0]) - 1
    return offset if index < 0 else offset + shifts[index][1]


def _pick_visible(raw: str) -> Iterator[tuple[str, int]]:
    """Each character of ``raw`` that stays, with its offset; joins and exotic blanks as ordinary blanks."""
    position = 0
    while position < len(raw):
        letter = raw[position]
        if letter.isspace():
            join = JOIN_PATTERN.match(raw, position)
            yield " ", position
            position = join.end() if join else position + 1
            continue
        if _is_visible(letter):
            yield letter, position
        position += 1


def _is_visible(letter: str) -> bool:
    """False for control and invisible characters, lone surrogates and what is no character at all."""
    if letter in INVISIBLE or letter in "\ufffe\uffff":
        return False
    return unicodedata.category(letter) not in ("Cc", "Cs")


def _compose(letters: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """The characters in NFC, each with the offset of the first source character it was made of."""
    cluster: list[tuple[str, int]] = []
    for letter, source in letters:
        if cluster and _is_apart(cluster, letter):
            yield from _compose_cluster(cluster)
            cluster = []
        cluster.append((letter, source))
    yield from _compose_cluster(cluster)


def _is_apart(cluster: list[tuple[str, int]], letter: str) -> bool:
    """True when ``letter`` begins a new cluster: it neither combines with nor is reordered into the one before."""
    if letter < "\u0300":
        return True
    if unicodedata.combining(letter):
        return False
    before = "".join(mark for mark, _ in cluster)
    return unicodedata.normalize("NFC", before + letter) == unicodedata.normalize(
        "NFC", before
    ) + unicodedata.normalize("NFC", letter)


def _compose_cluster(cluster: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    """One cluster in NFC; where it stays several characters, they keep the order of their sources."""
    composed = unicodedata.normalize("NFC", "".join(letter for letter, _ in cluster))
    if len(composed) > 1:
        composed = _reorder_marks(composed)
    for index, letter in enumerate(composed):
        yield letter, cluster[min(index, len(cluster) - 1)][1]


def _reorder_marks(cluster: str) -> str:
    """A letter with its marks in NFC, tones behind the marks that shape the letter: ``á`` + roof gives ``ấ``."""
    decomposed = unicodedata.normalize("NFD", cluster)
    marks = sorted(decomposed[1:], key=lambda mark: mark not in SHAPE_MARKS)
    return unicodedata.normalize("NFC", decomposed[0] + "".join(marks))


def _collect_shifts(sources: list[int]) -> tuple[tuple[int, int], ...]:
    """The offset map of a text whose i-th character stands at ``sources[i]`` of the source."""
    shifts: list[tuple[int, int]] = []
    ahead = 0
    for offset, source in enumerate(sources):
        if source - offset != ahead:
            ahead = source - offset
            shifts.append((offset, ahead))
    return tuple(shifts)
