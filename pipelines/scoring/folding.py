"""Comparing text as a reader would."""

import re
import unicodedata
from collections.abc import Mapping


def _pair_tone_places() -> Mapping[str, str]:
    """Vowel pairs with the mark on the second vowel, to the same with it on the first: “oà” -> “òa”."""
    pairs = {}
    for first, second in (("o", "a"), ("o", "e"), ("u", "y")):
        for mark in "\u0300\u0301\u0309\u0303\u0323":
            old = unicodedata.normalize("NFC", first + second + mark)
            pairs[old] = unicodedata.normalize("NFC", first + mark + second)
    return pairs


_TONE_PLACES = _pair_tone_places()
# only where the pair ends the syllable (hoà, not hoàn), and never after q (quý)
_SECOND_MARKED = re.compile(r"(o[àáảãạ]|o[èéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)")
_PUNCTUATION = re.compile(r"[“”\"'‘’.,;:–—\-]")
_BLANKS = re.compile(r"\s+")


def fold_text(value: object) -> str | None:
    """The text in one Unicode form, case and tone placement, without quotes, punctuation and runs of blanks."""
    if value is None or value == "":
        return None
    text = unicodedata.normalize("NFC", str(value)).casefold().replace("ð", "đ")
    text = _SECOND_MARKED.sub(lambda match: _TONE_PLACES[match[0]], text)
    text = text.replace("ubnd", "ủy ban nhân dân")
    return _BLANKS.sub(" ", _PUNCTUATION.sub(" ", text)).strip()


def fold_code(value: object) -> str | None:
    """A document code without blanks, in capitals: “2159/QĐ- UBND” and “2159/QĐ-UBND” are the same."""
    return None if value is None else _BLANKS.sub("", str(value)).upper()
