"""Words and rows of a page, from the places of its characters alone.

The order of characters in a PDF is the order in which a program happened to paint them, and two fonts in one word
break it; where they stand on the page is what a person reads.
"""

import statistics
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.text.pdf_characters import Character, compose

# Baselines of one row differ by less than this share of the letter's size; rows are a full size and more apart.
BASELINE_SHARE = 0.25
# A gap this wide (in sizes) parts words without a blank between them; letters touch, blanks are a quarter wide.
GAP_SHARE = 0.2
# A painted blank parts words when this share of it is left free; some programs paint blanks on top of letters.
BLANK_SHARE = 0.5
# A blank narrower than this has no width: pdfium made it up.
HAIR_WIDTH = 0.01
# A blank without width is pdfium's guess, which two fonts in one word mislead: it counts where a gap shows as well.
GUESS_SHARE = 0.1
# A raised or lowered small letter belongs to the row that it overlaps.
SMALL_SHARE = 0.8
# Two letters in one place: this share of the narrower one is covered.
OVERPRINT_SHARE = 0.5
# Letters of one layer that begin within this many sizes of each other stand in one place.
SAME_PLACE_SHARE = 0.12


@dataclass(frozen=True, slots=True)
class Word:
    """Letters without a gap; ``blanks_before`` counts the blanks between it and the word before it in its row."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    is_bold: bool
    blanks_before: int = 1
    is_overlay: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """The words that stand on one baseline, from left to right; columns are not told apart yet."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with the blanks between them."""
        return "".join(" " * (word.blanks_before if place else 0) + word.text for place, word in enumerate(self.words))

    @property
    def left(self) -> float:
        """Where the first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the last word ends."""
        return max(word.right for word in self.words)

    @property
    def top(self) -> float:
        """The top of the highest word."""
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        """The bottom of the lowest word."""
        return max(word.bottom for word in self.words)

    @property
    def baseline(self) -> float:
        """The height on which most of the words stand."""
        return statistics.median_low([word.baseline for word in self.words])

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return statistics.median_low([word.size for word in self.words])


@dataclass(frozen=True, slots=True)
class Overprint:
    """Two different letters printed in one place: which of them counts, only a person can say."""

    below: str
    above: str


def group_rows(characters: Sequence[Character]) -> tuple[list[Row], list[Overprint]]:
    """The rows of a page or cell from top to bottom, and the letters that are printed over others.

    Reads: characters in the order of the file.
    Writes: rows of words; a letter printed twice in one place (imitated bold) stands once.
    """
    composed = compose([character for character in characters if character.face.is_upright])
    letters = [character for character in composed if not character.is_blank]
    blanks = [character for character in composed if character.is_blank]
    rows: list[Row] = []
    overprints: list[Overprint] = []
    for band in _merge_small(_cluster(letters)):
        ordered, doubled = _drop_doubles(sorted(band, key=lambda letter: letter.left))
        overprints += doubled
        top, bottom = min(letter.top for letter in ordered), max(letter.bottom for letter in ordered)
        near = _drop_double_blanks([blank for blank in blanks if top <= blank.baseline <= bottom])
        rows.append(Row(tuple(_split_words(ordered, near))))
    return rows, overprints


def _cluster(letters: Sequence[Character]) -> list[list[Character]]:
    """Letters of about one baseline together, from top to bottom."""
    bands: list[list[Character]] = []
    for letter in sorted(letters, key=lambda item: item.baseline):
        tolerance = BASELINE_SHARE * letter.face.size
        if bands and letter.baseline - bands[-1][-1].baseline <= tolerance:
            bands[-1].append(letter)
        else:
            bands.append([letter])
    return bands


def _merge_small(bands: list[list[Character]]) -> list[list[Character]]:
    """Bands of raised or lowered small letters (footnote marks, ordinals) put into the row beside which they stand."""
    merged: list[list[Character]] = []
    for index, band in enumerate(bands):
        size = max(letter.face.size for letter in band)
        host = next(
            (
                other
                for other in (*merged[-1:], *bands[index + 1 : index + 2])
                if size <= SMALL_SHARE * max(letter.face.size for letter in other) and _stands_beside(band, other)
            ),
            None,
        )
        if host is None:
            merged.append(band)
        else:
            host.extend(band)
    return merged


def _stands_beside(small: Sequence[Character], row: Sequence[Character]) -> bool:
    """True when small letters overlap a row in height, cover none of its letters and touch one."""
    size = max(letter.face.size for letter in row)
    if abs(small[0].baseline - row[0].baseline) > 0.6 * size:
        return False
    if any(one.left < other.right - 1 and other.left < one.right - 1 for one in small for other in row):
        return False
    return all(min(abs(one.left - other.right) for other in (*row, *small)) <= 0.5 * size for one in small)


def _drop_doubles(letters: Sequence[Character]) -> tuple[list[Character], list[Overprint]]:
    """The letters of a row without repeats in one place; different letters in one place both stay and are told."""
    kept: list[Character] = []
    overprints: list[Overprint] = []
    for letter in letters:
        before = next((other for other in reversed(kept[-2:]) if _covers(other, letter)), None)
        if before is not None and before.text == letter.text:
            continue
        if before is not None and (before.text.isalnum() and letter.text.isalnum()):
            below, above = (letter, before) if before.is_overlay else (before, letter)
            overprints.append(Overprint(below.text, above.text))
        kept.append(letter)
    return kept, overprints


def _drop_double_blanks(blanks: Sequence[Character]) -> list[Character]:
    """The blanks from left to right, one that is painted twice in one place once."""
    kept: list[Character] = []
    for blank in sorted(blanks, key=lambda item: item.left):
        before = kept[-1] if kept else None
        is_double = before is not None and before.right - before.left >= HAIR_WIDTH and _covers(before, blank)
        if not is_double:
            kept.append(blank)
    return kept


def _covers(one: Character, other: Character) -> bool:
    """True when two letters stand in one place; of one layer only when they begin in one place.

    Letters of a font that is not embedded may be wider than the room they are given.
    """
    if one.is_overlay == other.is_overlay and abs(one.left - other.left) > SAME_PLACE_SHARE * other.face.size:
        return False
    common = min(one.right, other.right) - max(one.left, other.left)
    narrower = min(one.right - one.left, other.right - other.left)
    return narrower > 0 and common > OVERPRINT_SHARE * narrower


def _split_words(letters: Sequence[Character], blanks: Sequence[Character]) -> Iterable[Word]:
    """The words of a row: parted by painted blanks where a gap shows, and by gaps without a blank."""
    spacing = _measure_spacing(letters)
    current = [letters[0]]
    blanks_before = 0
    for letter in letters[1:]:
        before = current[-1]
        gap = letter.left - max(item.right for item in current[-2:])
        size = max(before.face.size, letter.face.size)
        between = _find_blanks(blanks, before, letter)
        painted = [blank for blank in between if blank.right - blank.left >= HAIR_WIDTH]
        is_parted = (
            gap > GAP_SHARE * size + spacing
            or any(_has_room(blank, letter, size) for blank in painted)
            or (bool(painted) and before.is_overlay != letter.is_overlay)
            or (len(between) > len(painted) and gap > GUESS_SHARE * size + spacing)
        )
        if is_parted:
            yield _make_word(current, blanks_before)
            current, blanks_before = [], max(len(painted), 1)
        current.append(letter)
    yield _make_word(current, blanks_before)


def _find_blanks(blanks: Sequence[Character], before: Character, letter: Character) -> list[Character]:
    """The blanks that begin between two letters of a row, on their height.

    A letter laid over the page covers the blanks that were kept free for it: they part it from its neighbours, and
    not its own letters from each other.
    """
    if before.is_overlay and letter.is_overlay:
        return []
    size = max(before.face.size, letter.face.size)
    reach = 0.1 if before.is_overlay == letter.is_overlay else 0.4
    first = bisect_left(blanks, before.left, key=lambda blank: blank.left)
    last = bisect_left(blanks, letter.left + reach * size, key=lambda blank: blank.left)
    return [blank for blank in blanks[first:last] if abs(blank.baseline - before.baseline) <= BASELINE_SHARE * size]


def _has_room(blank: Character, letter: Character, size: float) -> bool:
    """True when the next letter leaves a painted blank at least half of its room."""
    width = min(blank.right - blank.left, 0.25 * size)
    return letter.left - blank.left > BLANK_SHARE * width


def _measure_spacing(letters: Sequence[Character]) -> float:
    """How far the letters of a row are spread beyond their own width (``K Ế  H O Ạ C H``); 0 for ordinary rows."""
    gaps = [after.left - before.right for before, after in pairwise(letters)]
    return max(statistics.median(gaps), 0.0) if len(gaps) >= 4 else 0.0


def _make_word(letters: Sequence[Character], blanks_before: int) -> Word:
    return Word(
        text="".join(letter.text for letter in letters),
        left=min(letter.left for letter in letters),
        top=min(letter.top for letter in letters),
        right=max(letter.right for letter in letters),
        bottom=max(letter.bottom for letter in letters),
        baseline=statistics.median_low([letter.baseline for letter in letters]),
        size=statistics.median_low([letter.face.size for letter in letters]),
        is_bold=all(letter.face.is_bold for letter in letters if letter.text.isalnum())
        and any(letter.face.is_bold for letter in letters),
        blanks_before=blanks_before,
        is_overlay=all(letter.is_overlay for letter in letters),
    )
