"""Error rates of recognised text against the true one, in letters and in marks."""

import re
import unicodedata
from dataclasses import dataclass

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class LetterErrors:
    """Signs of the true text, letters among them, wrong signs, and of those the letters wrong in their marks only."""

    signs: int = 0
    letters: int = 0
    wrong: int = 0
    wrong_marks: int = 0

    def __add__(self, other: "LetterErrors") -> "LetterErrors":
        return LetterErrors(
            self.signs + other.signs,
            self.letters + other.letters,
            self.wrong + other.wrong,
            self.wrong_marks + other.wrong_marks,
        )

    @property
    def character_rate(self) -> float:
        """Wrong, lost and invented signs for each sign of the true text."""
        return self.wrong / self.signs if self.signs else 0.0

    @property
    def tone_rate(self) -> float:
        """Letters that are right but for their tone or diacritic, for each letter of the true text."""
        return self.wrong_marks / self.letters if self.letters else 0.0


def count_errors(truth: str, found: str) -> LetterErrors:
    """The errors of a text; line breaks count as blanks, one Unicode form for both.

    What the marks alone get wrong is what is left of the distance when both texts lose their marks.
    """
    wanted, got = _even(truth), _even(found)
    wrong = measure_distance(wanted, got)
    bare = measure_distance(drop_marks(wanted), drop_marks(got))
    return LetterErrors(len(wanted), sum(sign.isalpha() for sign in wanted), wrong, wrong - bare)


def measure_distance(first: str, second: str) -> int:
    """The fewest signs to replace, insert or delete between two texts (Levenshtein)."""
    import numpy as np

    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    first, second = first[start:], second[start:]
    signs = np.array([ord(sign) for sign in second], dtype=np.int32)
    places = np.arange(len(second) + 1, dtype=np.int32)
    row = places.copy()
    for count, sign in enumerate(first, start=1):
        best = np.empty_like(row)
        best[0] = count
        np.minimum(row[1:] + 1, row[:-1] + (signs != ord(sign)), out=best[1:])
        row = np.minimum.accumulate(best - places) + places  # insertions: the cheapest from any place before
    return int(row[-1])


def drop_marks(text: str) -> str:
    """The text without tones and diacritics, as many signs as before: “Đổi mới” becomes “Doi moi”."""
    return "".join(unicodedata.normalize("NFD", sign)[0] for sign in text).replace("đ", "d").replace("Đ", "D")


def _even(text: str) -> str:
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text)).strip()
