"""Vietnamese text folded for comparison only: one case, one tone placement, one kind of blank."""

import re
import unicodedata

# The Vietnamese capitals, for the inside of a character class: code points mix them with small letters (Ủ, ủ, Ứ, ứ …).
CAPITALS = "A-ZÐÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"

_TONES = "\u0300\u0301\u0309\u0303\u0323"
# The tone of a syllable-final oa, oe, uy stands on the first vowel (hòa) or the second (hoà); inside a
# syllable (hoàn) and after q (quý) it is never moved.
_SECOND_VOWEL = re.compile(r"(o[àáảãạ]|o[èéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)")


def _mark_pairs() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for first, second in (("o", "a"), ("o", "e"), ("u", "y")):
        for tone in _TONES:
            after = unicodedata.normalize("NFC", first + second + tone)
            pairs[after] = unicodedata.normalize("NFC", first + tone + second)
    return pairs


_PAIRS = _mark_pairs()


def fold_case(text: str) -> str:
    """``text`` in lower case with one tone placement, letter for letter as long as the original.

    Accepts ``HOÀ``, ``hoà``, ``hòa`` and gives ``hòa``; the Icelandic ``Ð`` that keyboards produce becomes ``đ``. The
    result has the same length as an NFC text, so that offsets found in it hold for the original.
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter such as İ grows when it is lowered: then letter by letter
        lowered = "".join(_lower_letter(letter) for letter in text)
    lowered = lowered.replace("ð", "đ")
    return _SECOND_VOWEL.sub(lambda match: _PAIRS[match[0]], lowered)


def _lower_letter(letter: str) -> str:
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter


def fold_blanks(text: str) -> str:
    """``text`` with every run of blanks as one blank and none at its ends."""
    return " ".join(text.split())


def drop_marks(text: str) -> str:
    """``text`` without tones and diacritics, as long as before; to compare words whose tones a scan may have lost."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text).replace("đ", "d").replace("Đ", "D")


def is_capitals(text: str) -> bool:
    """True when ``text`` has letters and nine in ten of them are capitals (a stray ``Ctr`` in a title is none)."""
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and sum(letter.isupper() for letter in letters) >= 0.9 * len(letters)
