"""Ways of numbering: what stands before a heading, and the marker by which its path names it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tests.factory.outlines import Mark

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Letters of lists in Nghị định 30/2020/NĐ-CP: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư, and no f, j, w, z."""
ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


class Digits(StrEnum):
    """What counts."""

    ROMAN = "roman"
    ARABIC = "arabic"
    SMALL = "small"
    CAPITAL = "capital"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Level:
    """How one mark counts: ``marker`` knows {n} and the parent's {p}, ``label`` the marker as {m}."""

    digits: Digits
    marker: str = "{n}"
    label: str = "{m}."

    def count(self, number: int, parent: str) -> tuple[str, str]:
        """Marker and label of the n-th."""
        marker = self.marker.format(n=_write(number, self.digits), p=parent)
        return marker, self.label.format(m=marker)


_ROMAN = Level(Digits.ROMAN)
_ARABIC = Level(Digits.ARABIC)
_DOTTED = Level(Digits.ARABIC, "{p}.{n}")
_SMALL = Level(Digits.SMALL, label="{m})")
_ARTICLE = Level(Digits.ARABIC, "Điều {n}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A way of numbering a whole document; the default is that of Nghị định 30/2020/NĐ-CP."""

    roman: Level = _ROMAN
    decimal: Level = _ARABIC
    dotted: Level = _DOTTED
    letter: Level = _SMALL
    uncounted: Mapping[Mark, str] = field(default_factory=lambda: {Mark.DASH: "-", Mark.PLUS: "+", Mark.NONE: ""})

    def count(self, mark: Mark, number: int, parent: str) -> tuple[str, str]:
        """Marker (as in a section's path) and label (as typed) of the n-th sibling with this mark."""
        if mark in self.uncounted:
            return "", self.uncounted[mark]
        levels = {
            Mark.ROMAN: self.roman,
            Mark.DECIMAL: self.decimal,
            Mark.DOTTED: self.dotted,
            Mark.LETTER: self.letter,
            Mark.ARTICLE: _ARTICLE,
        }
        return levels[mark].count(number, parent)


OFFICIAL = Scheme()


def write_roman(number: int) -> str:
    """A Roman number below 40."""
    digits = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for value, digit in digits:
        written += digit * (number // value)
        number %= value
    return written


def _write(number: int, digits: Digits) -> str:
    match digits:
        case Digits.ROMAN:
            return write_roman(number)
        case Digits.ARABIC:
            return str(number)
        case Digits.SMALL:
            return LETTERS[number - 1]
        case Digits.CAPITAL:
            return LETTERS[number - 1].upper()
        case Digits.ORDINAL:
            return ORDINALS[number - 1]
