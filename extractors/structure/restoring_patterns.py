"""Where a scan's misread letters can be told by what stands around them: dates, codes, marks of parts.

Matched on bare text: lower case, without tones, as long as the original. Digits are never part of what is restored.
"""

import re

# Words of one syllable beside the figures that only they stand beside; the group is named in ``NUMBERED_WORDS``.
_DATE_GAP = r"[\s.…_]*"
NUMBERED_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("năm", re.compile(r"(?<!viet )(?<!mien )(?<!\w)(?P<word>nam)(?=\s+(?:19|20)\d\d(?!\d))")),
    ("tháng", re.compile(r"(?<!\w)(?P<word>thang)(?=\s+\d{1,2}(?!\d)(?!\s*diem))")),
    ("tháng", re.compile(r"(?<=\bngay)[\s.…_]+\d{0,2}[\s.…_]*(?P<word>thang)(?=[\s.…_]*\d{0,2}[\s.…_]*nam\b)")),
    ("ngày", re.compile(rf"(?<!\w)(?P<word>ngay)(?={_DATE_GAP}\d{{0,2}}{_DATE_GAP}(?:thang\b|/|-\d))")),
    ("năm", re.compile(rf"(?<=thang)\s*\d{{1,2}}\s*(?P<word>nam)(?={_DATE_GAP}(?:19|20)\d\d)")),
    ("quý", re.compile(r"(?<!\w)(?P<word>quy)(?=\s+(?:[1-4]|iv|i{1,3})(?:\s*[/,.;-]|\s+nam\b|\s*$))", re.MULTILINE)),
    ("số", re.compile(r"(?<!\w)(?P<word>so)(?=\s*:?[\s.…_]*\d{0,5}[a-z]?\s*(?:/|-[a-z]{1,4}/))")),
    ("luật", re.compile(r"(?<!\w)(?P<word>luat)(?=\s+so\s)")),
    ("điều", re.compile(r"(?m)^(?P<word>dieu)(?=\s+[\dli|]{1,3}\s*[.:])")),
    ("lưu", re.compile(r"(?m)^\W{0,3}(?P<word>luu)(?=\s*:)")),
    ("mục", re.compile(r"(?<!\w)(?P<word>muc)(?=\s+(?:\d{1,2}|[ivx]+)\s*,?\s*(?:phan\b|$))", re.MULTILINE)),
    ("phần", re.compile(r"(?<!\w)(?P<word>phan)(?=\s+(?:[ivx]+|thu\s)\b)")),
    ("quyết", re.compile(r"(?m)^\W{0,3}(?P<word>quyet)(?=\s+(?:dinh|nghi)\s*:\s*$)")),
)
# A quarter in Roman strokes read as figures: a year has no eleventh quarter.
QUARTER = re.compile(r"(?<=quy )(?P<word>(?=\S*[1il|])(?!i+\b)[1il|]{2,3})(?=\s*[/,.;-]|\s+nam\b|\s*$)")
# A place in capitals alone in a header, or behind the body's name: "UBND XA …", "TINH …".
PLACE_WORDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("tỉnh", re.compile(r"(?m)^(?P<word>TINH)(?=\s+[A-Z]{2})")),
    ("xã", re.compile(r"(?m)^(?P<word>XA)(?=\s+[A-Z]{2})")),
    ("xã", re.compile(r"(?<=dia ban )(?P<word>xa)(?=\s+[A-Z])")),
    ("phường", re.compile(r"(?m)^(?P<word>PHUONG)(?=\s+[A-Z]{2})")),
)

# A code as it may have been misread: number, year, then symbol parts of letters and what letters are read as.
SYMBOLS = re.compile(
    r"(?<![\w/.])\d{1,5}[a-zđ]?(?P<state>\s?/\s?(?:(?:19|20)\d{2}\s?/\s?)?)"
    r"(?P<parts>[^\W_]{1,7}(?:\s?[-–]\s?[^\W_]{1,10}){1,3})(?!\w)"
    r"|(?<![\w/.])\d{1,5}\s?[-–]\s?(?P<party>[^\W\d_]{1,5}\s?/\s?[^\W_]{2,10})(?!\w)"
    r"|(?<!\w)[Ss]ố\s*:?[\s.…_]*/\s?(?P<blank>[^\W_]{1,7}(?:\s?[-–]\s?[^\W_]{1,10}){1,3})(?!\w)"
)
SYMBOL_PART = re.compile(r"[^\W_]+")
# Letters of a symbol that scans mix up, each with the one that stands for all of its family.
SYMBOL_FAMILIES = str.maketrans("0QDĐÐ", "OOOOO")
# Parts of symbols (Nghị định 30/2020/NĐ-CP, Phụ lục III); narrower offices' are left as they stand.
SYMBOL_PARTS = "QĐ NQ NĐ TT KH CT TB HD KL ĐA BC CV QH UBND HĐND TTg CP TW TU HU ĐU BCĐ UBTVQH MTTQ CTr TTr".split()

# A Roman mark as scans read it: strokes as l, 1, |, !; two of them as H; the last one with its stop as L.
ROMAN_TOKEN = re.compile(r"(?P<mark>[IVXLHTilïíì1|!'‘’]{1,6})(?P<stop>[.,:)]?)(?P<gap>\s*)(?=\S)")
ROMAN_STROKES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys("IilïíìT1|!'‘’", ("I",)), "L": ("I", "I.", "."), "H": ("II",), "V": ("V",), "X": ("X",),
}  # fmt: skip
ARTICLE_MARK = re.compile(r"(?:Điều|ĐIỀU)\s+(?P<value>[LlI|])(?=\s*[.:])")
# "l. Mục đích", "I. Phòng Kinh tế", "|) …": one stroke before a stop
ONE_MARK = re.compile(r"(?P<value>[lI|!])(?=[.)]\s)")
DECIMAL_MARK = re.compile(r"(?P<value>(?:[lI|]|\d{1,2})(?:\.(?:[lI|]|\d{1,2})){1,3})(?=[.)\s]\s*\S)")
LETTER_MARK = re.compile(r"(?P<value>[^\W\d_])(?=\s?[.)]\s)")
COUNT_MARK = re.compile(r"(?P<value>\d{1,2})(?=[.)]\s)")
# "4, Công tác": the stop behind a count read as a comma
COMMA_MARK = re.compile(r"(?P<value>\d{1,2}),(?=\s(?P<first>[^\W\d_]))")

# Specks in the margin read as signs before a mark, and behind the last word of a line; a lone stop or colon is none.
LEADING_NOISE = re.compile(
    r"[\s._„“”'`~ˆ:;,|-]*[._„“`~ˆ:;,|][\s._„“”'`~ˆ:;,|-]*(?=(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,4}\.|Điều\s\d)\s?\w)"
)
MARK = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,4}\.|Điều\s\d{1,2}[.:]?)")
# "V., TỔ CHỨC": a speck behind the stop of a mark
DOUBLE_STOP = re.compile(r"(?:[IVX]{1,4}|\d{1,2})\.(?P<speck>[,:;'’`])(?=\s)")
TRAILING_NOISE = re.compile(r"(?<=\S)(?!\s+[:.]\s*$)(?:\s+[-–—_ˆ`~:.„“,|=]{1,3})+\s*$")
