"""How far a text can be trusted, from 0 to 1: a page under ``KHA`` is recognised again or judged as undetermined.

The score is a product, so that any one fault brings it down: the share of words that can be Vietnamese, the share of
syllables that still have their marks, letters that are no letters, syllables broken by blanks, and for recognised
pages the share of words of which the recogniser was sure.
"""

import re
from collections.abc import Iterator
from unicodedata import category, normalize

from extractors.text.quality_syllables import has_marks, is_possible_syllable
from models.vocabulary import QualityGrade

# Clean texts score 0.95 and more (foreign words and names are the rest), a mild scan 0.93-0.97. Under 0.9 about one
# word in ten is wrong, which people still read; under 0.7 nearly one in three, so that a heading of four words is
# rather wrong than right and that nothing was found says nothing about the paper.
TOT, KHA = 0.9, 0.7
# Fewer words than this (a page with a signature, a form) say nothing about their page by their share.
FEWEST_WORDS = 12
# In Vietnamese official texts 78-85 % of the syllables bear a mark; text typed or read without marks has nearly none.
MARKED_SHARE = 0.6
# The mean confidence of Tesseract's words on clean pages.
CLEAN_CONFIDENCE = 0.95
# Abbreviations (UBND, HĐND, TTg, NĐ) and marks of lists (II, b) are no syllables and no faults.
ABBREVIATION_PATTERN = re.compile(r"[A-ZĐƯÔ]{1,10}|[A-ZĐ]{1,4}[a-z]{1,2}|[A-ZĐ]+[a-z]?[A-ZĐ]+[a-z]?|[a-zđ]|[IVX]+")
WORD_PATTERN = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
CID_PATTERN = re.compile(r"\(cid:\d+\)")
# A mark that stands without its letter: combining behind a blank, or the spacing form between letters.
LONE_MARK_PATTERN = re.compile(r"(?:(?<=\s)|^)[\u0300-\u036f]|(?<=\w)[´`˜¨ˆ˘¸](?=\w|\s)")
# Two pieces with a blank between; the second is in small letters, since only words begin with capitals.
TORN_PATTERN = re.compile(r"(?<!\w)(?P<first>[^\W\d_]{1,6}) (?=(?P<second>[^\W\d_]{1,4})(?!\w)(?P<next>.?))")
VIETNAMESE_LETTERS = frozenset("aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz")
TONE_MARKS = frozenset("\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b")


def measure_quality(text: str, *, certainty: float = 1.0) -> float:
    """How far a page's (or a whole document's) text can be trusted; 0 for none at all.

    ``certainty`` is how sure the recogniser was of its words, 1 for a born-digital text.
    """
    text = normalize("NFC", text)
    if not any(letter.isalnum() for letter in text):
        return 0.0
    score = measure_syllables(text) * measure_marks(text) * (1 - measure_damage(text))
    return round(max(0.0, min(1.0, score * certainty)), 3)


def measure_certainty(confidence: float, doubtful_share: float) -> float:
    """How sure a recogniser was of a page, from the mean confidence of its words and the share of doubtful ones.

    Words of clean pages have a confidence of 0.95 and more. Measured against true texts, a page with 9 % wrong words
    gets 0.88, one with 23 % 0.66, one with 65 % 0.16.
    """
    return min(1.0, confidence / CLEAN_CONFIDENCE) * (1 - min(1.0, doubtful_share))


def grade_quality(quality: float) -> QualityGrade:
    """The grade of a quality: ``tot`` as good as the original, ``kha`` with some faults, ``kem`` not to rely on."""
    if quality >= TOT:
        return QualityGrade.TOT
    return QualityGrade.KHA if quality >= KHA else QualityGrade.KEM


def measure_syllables(text: str) -> float:
    """The share of words that can be Vietnamese, numbers and abbreviations aside; 1 when there are too few to tell.

    A foreign word in plain Latin letters counts as half: names and terms stand in every plan.
    """
    good = bad = foreign = 0
    for word in list_words(text):
        if is_possible_syllable(word):
            good += 1
        elif ABBREVIATION_PATTERN.fullmatch(word):
            continue
        elif word.isascii() and word.isalpha() and len(word) > 3:
            foreign += 1
        else:
            bad += 1
    total = good + bad + foreign
    return (good + foreign / 2) / total if total >= FEWEST_WORDS or bad * 2 > total else 1.0


def measure_marks(text: str) -> float:
    """1 for a text with its tones and marks, down to 0 for one that has lost them all."""
    syllables = [word for word in list_words(text) if len(word) > 1 and is_possible_syllable(word)]
    if len(syllables) < FEWEST_WORDS:
        return 1.0
    share = sum(has_marks(word) for word in syllables) / len(syllables)
    return min(1.0, share / MARKED_SHARE)


def measure_damage(text: str) -> float:
    """The share of the text that is no letter of any kind or torn apart, ten times over, 1 at the most.

    Counted are replacement and private-use characters, ``(cid:12)``, control characters, letters of other alphabets,
    marks without letters and syllables broken by a blank.
    """
    letters = sum(letter.isalnum() for letter in text)
    wrong = 5 * len(CID_PATTERN.findall(text)) + sum(_is_wrong(letter) for letter in text)
    wrong += 2 * len(LONE_MARK_PATTERN.findall(text)) + 2 * len(list(find_torn(text)))
    return min(1.0, 10 * wrong / max(1, letters + wrong)) if wrong else 0.0


def find_torn(text: str) -> Iterator[re.Match[str]]:
    """The places of a blank inside a syllable: ``chuyê n``, ``thư ởng``, ``đổ i``; not ``các ý``, ``điểm c hoặc``."""
    for found in TORN_PATTERN.finditer(text):
        first, second = found["first"], found["second"]
        if not second.islower() or len(first + second) > 7:
            continue
        if found["next"] in (")", ".") and len(second) == 1:
            continue
        if has_marks(first + second) and is_possible_syllable(first + second) and not _can_stand_apart(first, second):
            yield found


def _can_stand_apart(first: str, second: str) -> bool:
    """True when two pieces may be two words: each a syllable, or one a letter of a list (``điểm c hoặc``)."""
    if first.lower() == "ủ" and second == "y":
        return False
    if len(first) == 1 or (len(second) == 1 and second not in "iou"):
        return is_possible_syllable(first) or is_possible_syllable(second)
    return is_possible_syllable(first) and is_possible_syllable(second) and second not in ("i", "o", "u")


def rejoin_torn(text: str) -> str:
    """The text with syllables that a blank had broken put together, where the result can be one syllable.

    Only pieces of which one cannot stand alone are joined, so that no two words become one.
    """
    text = normalize("NFC", re.sub(r"(?<=[^\W\d_]) (?=[\u0300-\u036f])", "", text))
    blanks = {found.end("first") for found in find_torn(text)}
    return "".join(letter for place, letter in enumerate(text) if place not in blanks)


def list_words(text: str) -> list[str]:
    """The words of a text without digits and marks."""
    return WORD_PATTERN.findall(text)


def _is_wrong(letter: str) -> bool:
    if letter == "\ufffd" or (category(letter) in ("Co", "Cc", "Cn") and not letter.isspace()):
        return True
    if not letter.isalpha() or letter.isascii():
        return False
    decomposed = normalize("NFD", letter.lower())
    return decomposed[0] not in VIETNAMESE_LETTERS or any(mark not in TONE_MARKS for mark in decomposed[1:])
