"""Marks of headings and list items as printed: Tesseract reads bold ``II.`` as ``H.``, and ``g)`` as ``ø)``.

Nothing is guessed: letters that no Vietnamese list has stand for the one that they look like; of Roman numerals the
upright strokes between the serifs are counted, and a letter with a crossbar or a foot stays what it was read as.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from extractors.text.ocr_hocr import RecognizedLine, RecognizedWord
from extractors.text.ocr_image import find_ink

if TYPE_CHECKING:
    from PIL.Image import Image

# What a numeral from I to VIII is read as. A heading in capitals follows: elsewhere these letters mean themselves.
NUMERAL_PATTERN = re.compile(r"V?[IHLT]{1,4}[.,]{0,2}")
# Letters before a bracket that no list of Vietnamese letters has, and the one that is printed there.
LETTER_READINGS = {"ø": "g", "ï": "i", "í": "i", "ì": "i", "ñ": "n"}
# The confidence of a mark that was checked: not doubtful any more.
CHECKED = 0.6
# What Roman quarters are read as: a year has four, so that eleven is two strokes.
QUARTER_READINGS = {"11": "II", "I1": "II", "1I": "II", "H": "II", "111": "III", "HI": "III", "IH": "III", "H1": "III"}
QUARTER_PATTERN = re.compile(r"(?P<numeral>[1IH]{1,3})(?P<rest>(?:[/,.;)-].*)?)")
# Strokes are counted between top serif and crossbar; a crossbar is looked for around the middle.
BAND, CROSSBAR_BAND = (0.22, 0.42), (0.38, 0.62)
# Ink lower than this share of the letters is the full stop.
DOT_SHARE = 0.45


def reread_markers(lines: Sequence[RecognizedLine], grey: Image) -> list[RecognizedLine]:
    """The lines of a region with the marks of their headings and items as the picture shows them."""
    return [_reread_quarters(_reread_letter(_reread_numeral(line, grey))) for line in lines]


def _reread_quarters(line: RecognizedLine) -> RecognizedLine:
    words = list(line.words)
    for place in range(1, len(words)):
        found = QUARTER_PATTERN.fullmatch(words[place].text)
        if found and words[place - 1].text.lower() == "quý" and found["numeral"] in QUARTER_READINGS:
            text = QUARTER_READINGS[found["numeral"]] + found["rest"]
            words[place] = replace(words[place], text=text, confidence=max(words[place].confidence, CHECKED))
    return replace(line, words=tuple(words))


def _reread_letter(line: RecognizedLine) -> RecognizedLine:
    first = line.words[0]
    letter = LETTER_READINGS.get(first.text[:1])
    if letter is None or first.text[1:] != ")":
        return line
    return replace(
        line, words=(replace(first, text=f"{letter})", confidence=max(first.confidence, CHECKED)), *line.words[1:])
    )


def _reread_numeral(line: RecognizedLine, grey: Image) -> RecognizedLine:
    if len(line.words) < 2 or NUMERAL_PATTERN.fullmatch(line.words[0].text) is None:
        return line
    rest = " ".join(word.text for word in line.words[1:4])
    if rest != rest.upper() or not any(len(word.text) > 1 and word.text.isalpha() for word in line.words[1:3]):
        return line
    numeral = read_numeral(line.words[0], grey)
    if numeral is None or numeral == line.words[0].text:
        return line
    first = replace(line.words[0], text=numeral, confidence=max(line.words[0].confidence, CHECKED))
    return replace(line, words=(first, *line.words[1:]))


def read_numeral(word: RecognizedWord, grey: Image) -> str | None:
    """The numeral from I to VIII that stands in a word's box, with its full stop; None when it is none."""
    import numpy as np

    ink = find_ink(grey)[max(0, word.top - 1) : word.bottom + 1, max(0, word.left - 1) : word.right + 1]
    letters, has_dot = _split_dot(ink)
    if letters is None:
        return None
    height = letters.shape[0]
    if _has_crossbar(letters[int(height * CROSSBAR_BAND[0]) : int(height * CROSSBAR_BAND[1])]):
        return None
    counts = Counter(
        int((np.diff(np.concatenate(([0], row.astype(np.int8), [0]))) == 1).sum())
        for row in letters[int(height * BAND[0]) : int(height * BAND[1])]
    )
    if not counts:
        return None
    is_after_five = word.text.startswith("V")
    strokes = counts.most_common(1)[0][0] - (2 if is_after_five else 0)
    if not 1 <= strokes <= 3 or (strokes == 1 and _has_foot(letters)):
        return None
    return ("V" if is_after_five else "") + "I" * strokes + ("." if has_dot or word.text[-1] in ".,L" else "")


def _split_dot(ink: Any) -> tuple[Any, bool]:
    """The letters of a box without the full stop behind them, and whether there was one."""
    rows = ink.any(axis=1).nonzero()[0]
    if len(rows) < 8:
        return None, False
    ink = ink[int(rows[0]) : int(rows[-1]) + 1]
    height = ink.shape[0]
    is_high = [bool(column.any()) and height - int(column.argmax()) > DOT_SHARE * height for column in ink.T]
    places = [place for place, high in enumerate(is_high) if high]
    if not places:
        return None, False
    last = places[-1]
    # The foot serif of the last letter reaches a little further than what stands above it.
    behind = ink[:, last + 4 :]
    return ink[:, places[0] : last + 1], bool(behind.any())


def _has_crossbar(band: Any) -> bool:
    """True when most of the width is ink in some row of the middle: H, not II."""
    width = band.shape[1]
    is_wide = len(band) > 0 and width > len(band) * 2
    return is_wide and int((band.sum(axis=1) > 0.8 * width).sum()) >= 2


def _has_foot(letters: Any) -> bool:
    """True when the lowest rows reach further right of the stroke than left of it: L, not I."""
    height = letters.shape[0]
    middle = letters[height // 3 : height // 2].any(axis=0).nonzero()[0]
    low = letters[int(height * 0.88) :].any(axis=0).nonzero()[0]
    if not len(middle) or not len(low):
        return False
    right, left = int(low[-1]) - int(middle[-1]), int(middle[0]) - int(low[0])
    return bool(right > left + 0.15 * height)
