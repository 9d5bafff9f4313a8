"""How Vietnamese administrative documents mark their parts.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (phần, chương, mục, điều, khoản, điểm; chữ cái tiếng Việt), and the variation
seen in offices: a number without a dot, ``II.2``, ``1.1.``, ``- +``, ``Phần thứ nhất``.
"""

import re

from extractors.structure.folding import CAPITALS

ORDINAL_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
# Cardinals that stand for ordinals: "PHẦN MỘT", "Phần bốn".
_OTHER_ORDINALS = {"một": 1, "bốn": 4}
_ORDINAL = "|".join(word for each in (*ORDINAL_WORDS, *_OTHER_ORDINALS) for word in (each, each.upper()))

PART = re.compile(
    r"(?P<mark>(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+|THỨ\s+)?"
    rf"(?P<value>[IVXL]+|\d{{1,2}}|[A-HĐ](?!\w)|{_ORDINAL}))(?=[\s.:\-–]|$)[\s.:\-–]*"
)
# ``Mục 1. …`` stands where a Roman number does; ``Mục III Kế hoạch số …`` is a reference
DIVISION = re.compile(r"(?P<mark>(?:Mục|MỤC)\s+(?P<value>[IVXL]+|\d{1,2}))(?:\s*[.:–-]\s+(?=\S)|\s*[.:]?\s*$)")
# ``Điều 5 Luật …`` without a stop is a reference
ARTICLE = re.compile(
    r"(?P<mark>(?:Điều|ĐIỀU)\s+(?P<value>\d{1,3}))"
    r"(?:\s*[.:/–-]\s*|\s+(?!(?:Luật|Bộ|Nghị|Thông|Quyết|Quy|Hiến|Pháp)\b)|(?=$))(?=\S|$)"
)
ANNEX = re.compile(
    r"(?P<mark>(?:PHỤ\s+LỤC|Phụ\s+lục)(?:\s+(?:SỐ|số))?(?:\s+(?P<value>[IVX]+|\d{1,2})(?![\w/]))?)\s*[.:\-–]?\s*"
)
# ``II.2`` and ``II.2.1``: a Roman number continued by digits
ROMAN_DECIMAL = re.compile(r"(?P<mark>(?P<roman>[IVX]{1,5})(?P<rest>(?:\.\d{1,2})+))\s?[.)/:–-]?\s+(?=\S)")
# ``V/v`` names a subject
ROMAN = re.compile(
    rf"(?!V/v\b)(?P<mark>(?P<value>[IVXL]{{1,6}}))(?:\s?[.)/:]{{1,2}}(?!\d)|\s{{0,2}}[-–]\s|[-–](?=[{CAPITALS}]{{2}}))\s*(?=\S|$)"
)
# a Roman number without a stop, above a heading in capitals
BARE_ROMAN = re.compile(rf"(?P<mark>(?P<value>[IVX]{{1,5}}))\s+(?=[{CAPITALS}]{{2}})")
# ``1.5 tỷ đồng`` is a quantity
DECIMAL = re.compile(
    r"(?P<mark>(?P<value>\d{1,2}(?:\.\d{1,2}){1,4}))(?:\s?[.):/]{1,2}\s*|\s?[-–]\s+"
    r"|\s+(?!(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|km|ha|m2|m3|kg|tấn|lít|mét|lần|điểm|giờ|ngày|tháng|năm|người|hộ)\b))"
    r"(?=[^\W\d_]|[“\"(]|$)"
)
# ``a.1)``, ``a1.``, ``A.1``: a letter continued by digits
LETTER_DECIMAL = re.compile(
    r"(?P<mark>(?P<head>[a-eghiklđ])\.?(?P<last>\d{1,2}))[.)/:]\s*(?=\S)"
    r"|(?P<capital_mark>(?P<capital_head>[A-HĐ](?:\.\d{1,2})*)\.(?P<capital_last>\d{1,2}))[.)/:]?\s+(?=\S)"
)
# ``2.000.000 đồng`` is a sum
ARABIC = re.compile(
    r"(?P<mark>(?P<value>\d{1,2}))(?!\.\d{3}(?![\d%]))"
    rf"(?:[.)][.)/]|[.)]|\s?[.)/](?!\d)|:(?=\s)|\s?[-–](?=\s)|[-–](?=[{CAPITALS}](?:[^\W\d_{CAPITALS}]|[{CAPITALS}]*\s)))"
    r"\s*(?=[^\d\s]|\d{2,}|$)"
)
# a number without a dot, only where it continues a count and a capital follows
BARE_ARABIC = re.compile(rf"(?P<mark>(?P<value>\d{{1,2}}))\s+(?=[{CAPITALS}])")
LETTER = re.compile(
    rf"(?P<mark>(?P<value>[a-zđêăâôơư]))(?:\s?[.)/]{{1,2}}\s*|:\s+|\s?[-–]\s+|[-–](?=[{CAPITALS}]))(?=\S|$)"
)
CAPITAL_LETTER = re.compile(
    rf"(?P<mark>(?P<value>[A-HĐ]))(?:[.)/:]\s+|[.)/]{{1,2}}(?=[{CAPITALS}]{{2}})|\s?[-–]\s*(?=[{CAPITALS}]{{2}}))(?=\S)"
)
BRACKETED = re.compile(r"\((?P<mark>(?P<value>\d{1,2}|[a-zđê]))\)\s*(?=\S)")
# ``(ii)`` and ``ii)``; a single ``i)`` is a letter until a second one shows what it is
SMALL_ROMAN = re.compile(r"\(?(?P<mark>(?P<value>[ivx]{2,5}))\)\s*(?=\S)")
DASH = re.compile(r"(?P<mark>[-–—−•●▪*])(?![-–—*])\s*(?=\S)")
PLUS = re.compile(r"(?:[-–—−•]\s*)?(?P<mark>[+○◦])\s*(?=\S)")

# Forms to fill in that stand in an annex: "Biểu 01: …", "Mẫu số 2".
FORM = re.compile(r"(?:Phụ\s+biểu|PHỤ\s+BIỂU|Biểu|BIỂU|Mẫu|MẪU)\s+(?:(?:số|SỐ|mẫu|MẪU)\s+)?\d{1,2}\b")

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
    if word.lower() in _OTHER_ORDINALS:
        return _OTHER_ORDINALS[word.lower()]
    return parse_roman(word) or parse_letter(word.lower())
