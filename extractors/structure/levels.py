"""Several levels on one line: ``1. Mục đích a) Nâng cao …; b) Tạo …`` is cut where each numbered part begins."""

import re

from extractors.structure.folding import CAPITALS, fold_case, is_capitals

_LONGEST_HEAD = 12
_LONGEST_CAPITAL_HEAD = 30
# Behind these a number or letter is a reference or a quantity, no part: "theo điểm a) khoản 1".
_REFERS = re.compile(
    r"\b(?:điểm|khoản|mục|điều|phần|quý|tháng|năm|ngày|số|nhóm|loại|lớp|ý|phụ\s+lục|biểu|mẫu|tiết|đợt|giai\s+đoạn|cấp|hạng"
    r"|bước|tổ|lần|khu|thôn|ấp|và|hoặc|tại|theo|ở|từ|đến)\W*$"
)
_ENDS_SENTENCE = re.compile(r"[.;:](?=\s|$)")
_OPENER = re.compile(r"(?P<bracket>\(?)(?P<value>\d{1,2}|[IVX]{1,5}|[a-zđ])(?P<stop>\s?[.)/])")
_FIRST_ARABIC = r"1\s?[.)/]|\(1\)"
_FIRST_LETTER = r"\(?a[.)/]"
_FIRST_ROMAN = r"I\s?[./]"
_LETTERS = "abcdđeghiklmnopqrstuvxy"


def cut_levels(content: str, mark: str, end: int) -> list[int]:
    """Where the further parts begin that stand on a line whose own ``mark`` ends at ``end``; none for most lines.

    A part begins with the first number of a deeper count behind a short head (``I. MỤC TIÊU 1. Chung``,
    ``2. Yêu cầu a) …``, ``1. Mục đích 1.1. …``); its successors on the line begin behind a full stop or semicolon.
    """
    first = _find_first(content, mark, end)
    if first is None:
        return []
    cuts = [first.start("next")]
    rest = content[first.start("next") :]
    opener = _OPENER.match(rest)
    while opener is not None:
        wanted = _follow(opener["value"])
        if wanted is None:
            break
        stop = re.escape(opener["stop"].strip())
        bracket = re.escape(opener["bracket"])
        found = re.compile(rf"[.;]\s+(?P<next>{bracket}{wanted}\s?{stop}\s+[“\"]?[{CAPITALS}])").search(
            content, cuts[-1]
        )
        if found is None:
            break
        cuts.append(found.start("next"))
        opener = _OPENER.match(content[cuts[-1] :])
    return cuts


def _find_first(content: str, mark: str, end: int) -> re.Match[str] | None:
    """The first part behind the line's own head, when that head is a short phrase."""
    deeper = _list_deeper(mark)
    if deeper is None:
        return None
    for found in re.compile(rf"(?<=\S)\s+(?P<next>(?:{deeper})\s*(?=[“\"]?[{CAPITALS}]))").finditer(content, end):
        head = content[end : found.start()].rstrip(" .:;–-")
        if _ENDS_SENTENCE.search(head) or _REFERS.search(fold_case(head)):
            return None
        longest = _LONGEST_CAPITAL_HEAD if is_capitals(head) else _LONGEST_HEAD
        return found if head and len(head.split()) <= longest else None
    return None


def _list_deeper(mark: str) -> str | None:
    """The openings of the counts that may stand below a mark; None for one that has no levels below."""
    if re.fullmatch(r"[IVXL]+", mark):
        return f"{_FIRST_ARABIC}|{_FIRST_LETTER}|{mark}\\.1[.)]?"
    if re.fullmatch(r"\d+(?:\.\d+)*", mark):
        return f"{_FIRST_LETTER}|{re.escape(mark)}\\.1[.)]?"
    if re.fullmatch(r"[A-HĐ]|(?:PHẦN|Phần|CHƯƠNG|Chương)\s.+", mark):
        return f"{_FIRST_ROMAN}|{_FIRST_ARABIC}"
    return None


def _follow(value: str) -> str | None:
    """The number that follows one in its count, as a pattern; a list of letters may leave đ out."""
    if value.isdigit():
        return str(int(value) + 1)
    if value in _LETTERS and value != _LETTERS[-1]:
        at = _LETTERS.index(value)
        return f"[{_LETTERS[at + 1 : at + 3]}]" if value == "d" else _LETTERS[at + 1]
    romans = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
    return romans[romans.index(value) + 1] if value in romans[:-1] else None
