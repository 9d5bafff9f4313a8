"""Legacy Vietnamese letters (TCVN3, VNI, VPS): recognised by font name and by spelling, turned into Unicode."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from extractors.text.letters_tables import TCVN3, VNI, VPS
from extractors.text.quality_syllables import is_possible_syllable


class Letters(StrEnum):
    """An encoding of Vietnamese letters that fonts brought along before Unicode."""

    TCVN3 = "TCVN3 (ABC)"
    VNI = "VNI"
    VPS = "VPS"


@dataclass(frozen=True, slots=True)
class LegacyFont:
    """What a font's name says: its encoding, and whether it prints small letters as capitals."""

    letters: Letters
    is_capital: bool = False


# .VnTime, .VnArialH (H: capitals); VNI-Times, VNI Helve; VPS Times, VPS Times Hoa (Hoa: capitals).
_FONT_PATTERNS = (
    (Letters.TCVN3, re.compile(r"\.vn(?!i)[\w ]*?(?P<capital>h)?", re.IGNORECASE)),
    (Letters.VNI, re.compile(r"vni[- ].*", re.IGNORECASE)),
    (Letters.VPS, re.compile(r"vps[- ].*?(?P<capital> hoa)?", re.IGNORECASE)),
)
_TABLES: dict[Letters, Mapping[str, str]] = {Letters.TCVN3: TCVN3, Letters.VNI: VNI, Letters.VPS: VPS}

# In VPS these signs of windows-1252 are the capitals Ẩ Ề Ể Ễ Ố Ồ, but mostly they are signs.
_SIGNS = frozenset("…“”•–—")
_SIGNED_WORD = re.compile(r"[^\W\d_]*(?:[…“”•–—][^\W\d_]*)+")

# Letters of Unicode that no legacy text can hold: they are beyond windows-1252.
_UNICODE_LETTER = re.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# Signs that are no letters in any of the encodings; whatever else lies beyond ASCII may be one.
_WORD = re.compile(r"(?:[A-Za-z]|[^\x00-\x7f\s\u00a0“”‘’–—…•\uf000-\uf0ff])+")
# Fonts flagged as symbol fonts hand their bytes on as private letters (ECMA-376 part 1, 17.3.3.30).
_PRIVATE = {0xF000 + byte: byte for byte in range(0x20, 0x100)}

# Without a font name we are sure only over a stretch: so many words beyond ASCII, so many of them possible syllables
# after decoding, so few before. Real plans in Unicode have 99 % possible syllables, in TCVN3 read raw some 20 %.
SURE_WORDS = 12
SURE_AFTER = 0.9
SURE_BEFORE = 0.5
# A font of legacy name whose letters are Unicode in a fifth of the words was only left behind by a conversion: text
# in Unicode has such letters in every second word, legacy text in none.
LEFT_BEHIND = 0.2


@cache
def find_legacy_font(name: str) -> LegacyFont | None:
    """The encoding that a font's name stands for; None for a font of Unicode."""
    for letters, pattern in _FONT_PATTERNS:
        match = pattern.fullmatch(name.strip())
        if match is not None:
            return LegacyFont(letters, is_capital=bool(match.groupdict().get("capital")))
    return None


def decode_letters(text: str, letters: Letters) -> str:
    """``text``, typed in that encoding and read as windows-1252, in Unicode: ``Céng hßa`` → ``Cộng hòa``."""
    table = _TABLES[letters]
    decoded = _find_pattern(letters).sub(lambda match: table[match[0]], text.translate(_PRIVATE))
    return _SIGNED_WORD.sub(_decode_signs, decoded) if letters is Letters.VPS else decoded


@cache
def _find_pattern(letters: Letters) -> re.Pattern[str]:
    """Every letter of an encoding, the longer ones first; not those that are signs of print more often."""
    sources = sorted(_TABLES[letters].keys() - _SIGNS, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, sources)))


def _decode_signs(match: re.Match[str]) -> str:
    """A word with a quotation mark, dash or dots of VPS in it: letters when that makes a syllable (``V“`` → ``VỀ``)."""
    word = "".join(VPS[letter] if letter in _SIGNS else letter for letter in match[0])
    return word if is_possible_syllable(word) and len(word) > 1 else match[0]


def count_syllables(text: str) -> tuple[int, int]:
    """Of the words with letters beyond ASCII: how many can be Vietnamese syllables, how many cannot."""
    words = [word for word in _WORD.findall(text) if _NOT_ASCII.search(word)]
    good = sum(is_possible_syllable(word) for word in words)
    return good, len(words) - good


def guess_letters(text: str) -> Letters | None:
    """The encoding that a text without font names is surely in; None for Unicode, other languages, and doubt.

    In a mixed text the lines that hold no letters of Unicode decide.
    """
    text = _take_other_lines(text)
    if not is_foreign(text):
        return None
    scores = {letters: _share(*count_syllables(decode_letters(text, letters))) for letters in Letters}
    best = max(scores, key=lambda letters: scores[letters])
    return best if scores[best] >= SURE_AFTER else None


def count_unknown(text: str) -> int:
    """The words in letters that are no Vietnamese as they stand and in no encoding known here; 0 when there are few.

    So look texts in VISCII, Vietware or BKHCM2, whose fonts are rare by now.
    """
    text = _take_other_lines(text)
    return count_syllables(text)[1] if is_foreign(text) and guess_letters(text) is None else 0


def is_foreign(text: str) -> bool:
    """True when a text has enough words beyond ASCII to tell and half of them at most can be Vietnamese."""
    good, bad = count_syllables(text)
    return good + bad >= SURE_WORDS and good <= SURE_BEFORE * (good + bad)


def _take_other_lines(text: str) -> str:
    """The lines without letters that only Unicode has."""
    return "\n".join(line for line in text.split("\n") if not _UNICODE_LETTER.search(line))


def _share(good: int, bad: int) -> float:
    return good / (good + bad) if good + bad else 0.0


@dataclass(slots=True)
class LetterSurvey:
    """The letters of one document before it is read: which encoding its text without a legacy font is in, and which
    legacy font names were left behind on text that is Unicode. Counts how many letters it converts by encoding;
    ``unknown_words`` are those in letters of no encoding known here.
    """

    unnamed: Letters | None = None
    left_behind: frozenset[Letters] = frozenset()
    converted: dict[Letters, int] = field(default_factory=dict)
    guessed: int = 0
    unknown_words: int = 0

    def decode(self, text: str, font: LegacyFont | None) -> str:
        """A stretch of one font in Unicode; text that is Unicode already stays."""
        letters = self.unnamed if font is None else font.letters
        if letters is None:
            return text
        is_doubtful = font is None or letters in self.left_behind
        decoded = text if _is_unicode(text, letters, is_doubtful=is_doubtful) else decode_letters(text, letters)
        if decoded != text:
            changed = len(_NOT_ASCII.findall(text))
            self.converted[letters] = self.converted.get(letters, 0) + changed
            self.guessed += changed if font is None else 0
        is_capital = font is not None and font.is_capital and letters not in self.left_behind
        return decoded.upper() if is_capital and not _UNICODE_LETTER.search(text) else decoded

    def decode_marker(self, marker: str) -> str:
        """An automatic number in Unicode (``§iÒu 1.`` → ``Điều 1.``), by the encoding of most of the text around it."""
        letters = max(self.converted, key=lambda letters: self.converted[letters], default=None)
        if letters is None or _is_unicode(marker, letters, is_doubtful=True):
            return marker
        return decode_letters(marker, letters)


def _is_unicode(text: str, letters: Letters, *, is_doubtful: bool) -> bool:
    """Whether a stretch is Unicode whatever its font says; where that says nothing, legacy must be proven."""
    if not _NOT_ASCII.search(text.translate(_PRIVATE)) or _UNICODE_LETTER.search(text):
        return True
    before, after = count_syllables(text), count_syllables(decode_letters(text, letters))
    share_before, share_after = _share(*before), _share(*after)
    return share_before >= share_after if is_doubtful else share_before > share_after


def survey_letters(stretches: Iterable[tuple[str, LegacyFont | None]]) -> LetterSurvey:
    """The survey of a document from all its stretches of text with their fonts.

    Reads: text with the font each stretch is set in (None for a font that says nothing).
    Writes: what ``LetterSurvey.decode`` needs to know of the whole.
    """
    texts: dict[Letters | None, list[str]] = {}
    for text, font in stretches:
        texts.setdefault(None if font is None else font.letters, []).append(text)
    named = [letters for letters in texts if letters is not None]
    left_behind = frozenset(letters for letters in named if _holds_unicode(texts[letters]))
    unnamed = "\n".join(texts.get(None, []))
    return LetterSurvey(unnamed=guess_letters(unnamed), left_behind=left_behind, unknown_words=count_unknown(unnamed))


def _holds_unicode(texts: list[str]) -> bool:
    words = [word for text in texts for word in _WORD.findall(text) if _NOT_ASCII.search(word)]
    return sum(_UNICODE_LETTER.search(word) is not None for word in words) > LEFT_BEHIND * len(words)
