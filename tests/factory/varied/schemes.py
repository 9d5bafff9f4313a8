"""Ways of numbering and list marks that offices use beside the official one."""

from tests.factory.outlines import Mark
from tests.factory.schemes import OFFICIAL, Digits, Level, Scheme
from tests.factory.varied.dice import Dice

_ROMAN, _ARABIC, _SMALL, _CAPITAL = Digits.ROMAN, Digits.ARABIC, Digits.SMALL, Digits.CAPITAL
_TUNING = {
    "I. 1. a)": OFFICIAL,
    "1. 1.1. a)": Scheme(roman=Level(_ARABIC), decimal=Level(_ARABIC, "{p}.{n}")),
    "I/ 1/ a/": Scheme(
        roman=Level(_ROMAN, label="{m}/"), decimal=Level(_ARABIC, label="{m}/"), letter=Level(_SMALL, label="{m}/")
    ),
    "A. I. 1.": Scheme(roman=Level(_CAPITAL), decimal=Level(_ROMAN), dotted=Level(_ARABIC), letter=Level(_ARABIC)),
    "I. 1) a.": Scheme(decimal=Level(_ARABIC, label="{m})"), letter=Level(_SMALL)),
    "I. I.1. a)": Scheme(decimal=Level(_ARABIC, "{p}.{n}")),
    "Phần I. 1. a)": Scheme(roman=Level(_ROMAN, "Phần {n}")),
    "I: 1. a)": Scheme(roman=Level(_ROMAN, label="{m}:")),
    "I- 1- a)": Scheme(roman=Level(_ROMAN, label="{m} -"), decimal=Level(_ARABIC, label="{m} -")),
    "I. 1 a)": Scheme(decimal=Level(_ARABIC, label="{m}")),
    "1. 1.1 a)": Scheme(roman=Level(_ARABIC), decimal=Level(_ARABIC, "{p}.{n}", label="{m}")),
    "I. (1) (a)": Scheme(decimal=Level(_ARABIC, label="({m})"), letter=Level(_SMALL, label="({m})")),
}
_HELD_OUT = {
    "A/ I/ 1/": Scheme(
        roman=Level(_CAPITAL, label="{m}/"),
        decimal=Level(_ROMAN, label="{m}/"),
        dotted=Level(_ARABIC, label="{m}/"),
        letter=Level(_ARABIC, label="{m}/"),
    ),
    "1. a) a.1)": Scheme(
        roman=Level(_ARABIC), decimal=Level(_SMALL, label="{m})"), letter=Level(_ARABIC, "{p}.{n}", label="{m})")
    ),
    "I – 1 – a)": Scheme(roman=Level(_ROMAN, label="{m} –"), decimal=Level(_ARABIC, label="{m} –")),
    "I). 1). a).": Scheme(
        roman=Level(_ROMAN, label="{m})."), decimal=Level(_ARABIC, label="{m})."), letter=Level(_SMALL, label="{m}).")
    ),
    "Phần thứ nhất. 1. a)": Scheme(roman=Level(Digits.ORDINAL, "Phần thứ {n}")),
    "Mục I. 1. a)": Scheme(roman=Level(_ROMAN, "Mục {n}")),
}
_LISTS = {
    "- +": ("-", "+"),
    "– +": ("–", "+"),
    "• +": ("•", "+"),
    "* +": ("*", "+"),
    "- ○": ("-", "○"),
    "▪ +": ("▪", "+"),
    "● -": ("●", "-"),
    "— +": ("—", "+"),
}


def draw_scheme(dice: Dice) -> Scheme:
    """A way of numbering with its list marks."""
    name = dice.choose("numbering", tuple(_TUNING), (*_HELD_OUT, "I. 1. a)"))
    marks = _LISTS[dice.choose("list marks", ("- +", "– +", "• +", "* +", "- ○"), ("▪ +", "● -", "— +", "- +"))]
    scheme = (_TUNING | _HELD_OUT)[name]
    return Scheme(
        roman=scheme.roman,
        decimal=scheme.decimal,
        dotted=scheme.dotted,
        letter=scheme.letter,
        uncounted={Mark.DASH: marks[0], Mark.PLUS: marks[1], Mark.NONE: ""},
    )
