"""How Vietnamese administrative documents mark their parts.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (phần, chương, mục, điều, khoản, điểm; chữ cái tiếng Việt), and the variation
seen in offices: a number without a dot, ``II.2``, ``1.1.``, ``- +``, ``Phần thứ nhất``.
"""

import re

from extractors.structure.folding import CAPITALS

ORDINAL_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")

PART = re.compile(
    r"(?P<mark>(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+|THỨ\s+)?"
    r"(?P<value>[IVXL]+|\d{1,2}|nhất|hai|ba|tư|năm|NHẤT|HAI|BA|TƯ|NĂM))(?=[\s.:\-–]|$)[\s.:\-–]*"
)
# ``Mục 1. …`` stands where a Roman number does; ``Mục III Kế hoạch số …`` is a reference
DIVISION = re.compile(r"(?P<mark>(?:Mục|MỤC)\s+(?P<value>[IVXL]+|\d{1,2}))(?:\s*[.:]\s+(?=\S)|\s*[.:]?\s*$)")
ARTICLE = re.compile(r"(?P<mark>(?:Điều|ĐIỀU)\s+(?P<value>\d{1,3}))\s*[.:]?\s*(?=\S|$)")
ANNEX = re.compile(
    r"(?P<mark>(?:PHỤ\s+LỤC|Phụ\s+lục)(?:\s+(?:SỐ|số))?(?:\s+(?P<value>[IVX]+|\d{1,2})(?![\w/]))?)\s*[.:\-–]?\s*"
)
# ``II.2`` and ``II.2.1``: a Roman number continued by digits
ROMAN_DECIMAL = re.compile(r"(?P<mark>(?P<roman>[IVX]{1,5})(?P<rest>(?:\.\d{1,2})+))[.)]?\s+(?=\S)")
ROMAN = re.compile(r"(?P<mark>(?P<value>[IVXL]{1,6}))\s?(?:[.)/:]|\s[-–]\s)\s*(?=\S|$)")
DECIMAL = re.compile(r"(?P<mark>(?P<value>\d{1,2}(?:\.\d{1,2}){1,4}))(?:[.)]\s*|\s+)(?=[^\W\d_]|[“\"(]|$)")
# ``2.000.000 đồng`` is a sum
ARABIC = re.compile(
    r"(?P<mark>(?P<value>\d{1,2}))(?!\.\d{3}(?![\d%]))(?:[.)]|\s?[.)/](?!\d)|\s?[-–](?=\s))\s*(?=[^\d\s]|\d{2,}|$)"
)
# a number without a dot, only where it continues a count and a capital follows
BARE_ARABIC = re.compile(rf"(?P<mark>(?P<value>\d{{1,2}}))\s+(?=[{CAPITALS}])")
LETTER = re.compile(r"(?P<mark>(?P<value>[a-zđêăâôơư]))(?:\s?[.)/]\s*|[-–]\s+)(?=\S|$)")
CAPITAL_LETTER = re.compile(r"(?P<mark>(?P<value>[A-HĐ]))[.)]\s+(?=\S)")
BRACKETED = re.compile(r"\((?P<mark>(?P<value>\d{1,2}|[a-zđê]))\)\s*(?=\S)")
DASH = re.compile(r"(?P<mark>[-–—−•●▪*])(?![-–—*])\s*(?=\S)")
PLUS = re.compile(r"(?:[-–—−•]\s*)?(?P<mark>[+○◦])\s*(?=\S)")

# A Roman heading in capitals that runs on into its first numbered part on the same line.
SECOND_LEVEL_ON_LINE = re.compile(rf"(?<=[^\W\d_])[.:]?\s+(?=1\.\s+[{CAPITALS}])")

ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}


def parse_roman(letters: str) -> int:
    """The value of a Roman number such as ``XIV``; 0 when the letters are none."""
    total = 0
    for here, after in zip(letters, f"{letters[1:]} ", strict=False):
        value = ROMAN_DIGITS.get(here, 0)
        total += -value if value < ROMAN_DIGITS.get(after, 0) else value
    return total


def parse_letter(letter: str) -> int:
    """The 1-based place of a Vietnamese list letter: a 1, b 2, c 3, d 4, đ 5, e 6, g 7 …; 0 when it is none.

    Letters with marks other than đ are not counted, since lists go a b c d đ e g h i k.
    """
    return "abcdđeghiklmnopqrstuvxy".find(letter) + 1


def parse_ordinal(word: str) -> int:
    """The value of a part's number: ``II``, ``2`` or ``hai``; 0 when it is none."""
    if word.isdigit():
        return int(word)
    if word.lower() in ORDINAL_WORDS:
        return ORDINAL_WORDS.index(word.lower()) + 1
    return parse_roman(word)
