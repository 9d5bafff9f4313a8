"""Laws cited by name: where the name ends, since names hold commas ("Luật Thi đua, khen thưởng").

Source: names of the laws, codes and ordinances in force (Luật Ban hành văn bản quy phạm pháp luật 2025, Điều 4); those
most cited stand in ``data/reference/laws.yaml``, others are known by their capitals.
"""

import re

from extractors.facts.registers import load_law_names
from extractors.structure.folding import CAPITALS, fold_case

_TYPE = r"(?<!\w)(?:Bộ\s+luật|Bộ\s+Luật|BỘ\s+LUẬT|Luật|LUẬT|Pháp\s+lệnh|PHÁP\s+LỆNH)\s+"
_NAME_START = re.compile(rf"{_TYPE}(?=[{CAPITALS}]|sửa\s+đổi|số\s*:?\s*\d)")
_ANY_START = re.compile(rf"{_TYPE}(?=\w)")
_HIEN_PHAP = re.compile(r"(?<!\w)(?:Hiến\s+pháp|HIẾN\s+PHÁP)(?=\s+(?:nước|NƯỚC|năm|NĂM|ngày|(?:19|20)\d{2}\b))")


def _write_pattern(name: str) -> str:
    words = name.split()
    return r"\s+".join(re.escape(word).replace(",", r"\s*[,–-]?") for word in words)


# On folded text, longest names first; a comma may be lost or written as a dash.
_KNOWN = re.compile(rf"(?P<name>{'|'.join(_write_pattern(fold_case(name)) for name in load_law_names())})(?!\w)")
# What may follow a whole name; another word makes a longer name that the register does not hold.
_FOLLOWS_NAME = re.compile(
    r"\s*(?:[^\w\s]|$|\n|\d)|\s+(?:\d|và|hoặc|cùng|của|tại|trong|trên|theo|để|nhằm|được|đã|do|về|cho|đối\s+với|với|từ|đến"
    r"|sẽ|phải|có|không|quy\s+định|ban\s+hành|sửa\s+đổi|hiện\s+hành|cũng|như|khi|là|thì|này|mới|số|năm|ngày|hợp\s+nhất"
    r"|bảo\s+đảm|gắn|nêu|nói|ở|vào|đang|chưa|cần|qua|bằng|cụ\s+thể|một\s+cách|lần|trước|sau|các|những)(?!\w)"
)
_TYPES = (
    r"(?:các|những|bộ\s+luật|luật|nghị\s+(?:định|quyết)|thông\s+tư|quyết\s+định|pháp\s+lệnh|văn\s+bản|hướng\s+dẫn"
    r"|kế\s+hoạch|chỉ\s+thị|bản\s+quy\s+định|quy\s+(?:định|chế))"
)
# Where a name ends, on folded text.
_NAME_END = re.compile(
    r"\s*(?:[;.:()“”\"\[\]]|$"
    r"|\s(?:số\s*:?\s*\d|ngày\s+\d|năm\s+\d|(?:19|20)\d{2}\b|được\s|do\s|đã\s|có\s+hiệu|theo\s|về\s|cho\s|ban\s+hành\b"
    r"|quy\s+định\b|trong\s|đối\s+với\s|của\s+quốc\s+hội"
    r"|và\s+(?:pháp|chính)\s|tại\s|để\s|nhằm\s|trên\s|hiện\s+hành|và\s+" + _TYPES + r"\b)"
    r"|,\s*(?:" + _TYPES + r"|pháp\s+luật|được|ngày|số|năm|cũng|đồng\s+thời|trên|theo|để|nhằm)\b)"
)
_NUMBER = re.compile(r"số\s*:?\s*\d")
# The longest names of laws in force reach about 110 letters.
_LONGEST_NAME = 160
# A law that amends others names them: "Luật Sửa đổi, bổ sung một số điều của Luật A và Luật B".
_AMENDING = re.compile(r"sửa\s+đổi\b")
_AMENDED_END = re.compile(
    r"\s*(?:[;.:()“”\"\[\]]|$|\s(?:số\s*:?\s*\d|ngày\s+\d|năm\s+\d|(?:19|20)\d{2}\b|được\s|theo\s|tại\s|trên\s|trong\s|đã\s|do\s"
    r"|ban\s+hành\b|và\s+(?:các|những|văn\s+bản|nghị|thông|quyết)\b))"
)


def find_law_names(text: str) -> list[tuple[int, int, str]]:
    """Every law cited by name as (start, end, "law"); the span holds type and name, neither number nor date.

    Accepts ``Luật Tổ chức chính quyền địa phương``, ``Luật Phòng, chống thiên tai``, ``Pháp lệnh xử lý vi phạm hành
    chính``, ``Luật Sửa đổi, bổ sung một số điều của Luật Đê điều`` (two: the outer and the inner law), ``Luật số
    72/2025/QH15`` (name empty), ``Hiến pháp năm 2013``.
    """
    folded = fold_case(text)
    found: dict[int, int] = {}
    for match in _ANY_START.finditer(text):
        known = _KNOWN.match(folded, match.end())
        if known is not None and _FOLLOWS_NAME.match(folded, known.end()):
            found[match.start()] = known.end()
    for match in _NAME_START.finditer(text):
        if match.start() not in found:
            found[match.start()] = _find_name_end(text, folded, match)
    for match in _HIEN_PHAP.finditer(text):
        end = _NAME_END.search(folded, match.end(), match.end() + _LONGEST_NAME)
        found[match.start()] = end.start() if end else match.end()
    return sorted((start, start + len(text[start:end].rstrip(" ,-–\n")), "law") for start, end in found.items())


def _find_name_end(text: str, folded: str, match: re.Match[str]) -> int:
    """Where an unregistered name ends: at a stop, at a word that no name holds, at the end of its line."""
    if _NUMBER.match(folded, match.end()):
        return match.end()
    is_amending = _AMENDING.match(folded, match.end()) is not None
    limit = min(len(text), match.end() + (2 if is_amending else 1) * _LONGEST_NAME)
    line_end = _find_line_end(text, match.end(), limit)
    end = (_AMENDED_END if is_amending else _NAME_END).search(folded, match.end(), line_end)
    return end.start() if end else line_end


def _find_line_end(text: str, start: int, limit: int) -> int:
    """The end of the line; a title in capitals goes on over its line breaks."""
    at = start
    while (at := text.find("\n", at, limit)) >= 0:
        before, after = text[max(start, at - 2) : at], text[at + 1 : at + 3]
        if not (before.isupper() and after.isupper()):
            return at
        at += 1
    return limit
