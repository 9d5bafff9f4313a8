"""Dots below capitals that the picture does not show: Tesseract reads bold ``THI ĐUA`` as ``THỊ ĐUA``.

The dot of the tone nặng stands below the letters; where nothing in a word reaches lower than its letters do, the word
has no such tone. Small letters stay as read: on coarse scans their dots melt into them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from extractors.text.ocr_hocr import RecognizedLine, RecognizedWord
from extractors.text.ocr_image import find_ink
from extractors.text.quality_syllables import is_possible_syllable

if TYPE_CHECKING:
    from PIL.Image import Image

DOT = "\u0323"
# Letters and marks that reach below the baseline themselves.
DESCENDING = frozenset("QJ,;()[]/|“”")
# How far below the box of a word a dot is looked for, and how far below the letters it begins, in sizes of the line.
LOOK_SHARE, DOT_SHARE = 0.2, 0.08
# Dots of coarse scans are faint: whatever is darker than this share of the paper may be one.
FAINT_SHARE = 0.85
# A dot is at least this many dots of the picture wide; narrower is dust.
DOT_WIDTH = 2


def drop_absent_dots(lines: Sequence[RecognizedLine], grey: Image) -> list[RecognizedLine]:
    """The lines of a region without tones whose dot is not in the picture, where the rest can be a syllable."""
    ink: Any = None
    checked = []
    for line in lines:
        if any(_may_be_wrong(word.text) for word in line.words):
            ink = find_ink(grey, FAINT_SHARE) if ink is None else ink
            line = replace(line, words=tuple(_check(word, line, ink) for word in line.words))
        checked.append(line)
    return checked


def _may_be_wrong(text: str) -> bool:
    return text == text.upper() and DOT in normalize("NFD", text) and not DESCENDING.intersection(text)


def _check(word: RecognizedWord, line: RecognizedLine, ink: Any) -> RecognizedWord:
    if not _may_be_wrong(word.text):
        return word
    bare = normalize("NFC", normalize("NFD", word.text).replace(DOT, ""))
    if not is_possible_syllable(bare.strip(".:!?-–\"'")):
        return word
    area = ink[max(0, word.top) : word.bottom + round(LOOK_SHARE * line.size), max(0, word.left) : word.right]
    return word if _reaches_below(area, DOT_SHARE * line.size) else replace(word, text=bare)


def _reaches_below(area: Any, depth: float) -> bool:
    """True when some of a word's columns reach lower than most do."""
    import numpy as np

    bottoms = area.shape[0] - area[::-1].argmax(axis=0)[area.any(axis=0)]
    if not len(bottoms):
        return True
    usual = int(np.bincount(bottoms).argmax())
    return int((bottoms > usual + depth).sum()) >= DOT_WIDTH
