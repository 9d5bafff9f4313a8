"""Laws cited by name: where the name ends, since names hold commas ("Luật Thi đua, khen thưởng").

Source: names of the laws, codes and ordinances in force (Luật Ban hành văn bản quy phạm pháp luật 2025, Điều 4).
"""

import re

from extractors.structure.folding import CAPITALS, fold_case

_NAME_START = re.compile(
    rf"(?<!\w)(?:Bộ\s+luật|BỘ\s+LUẬT|Luật|LUẬT|Pháp\s+lệnh|PHÁP\s+LỆNH)\s+(?=[{CAPITALS}]|sửa\s+đổi|thi\s+đua|tổ\s+chức|đất\s+đai|số\s+\d)"
)
_HIEN_PHAP = re.compile(r"(?<!\w)Hiến\s+pháp(?=\s+(?:nước|năm|ngày))")
_TYPES = (
    r"(?:các|những|bộ\s+luật|luật|nghị\s+(?:định|quyết)|thông\s+tư|quyết\s+định|pháp\s+lệnh|văn\s+bản|hướng\s+dẫn"
    r"|kế\s+hoạch|chỉ\s+thị)"
)
# Where a name ends, on folded text.
_NAME_END = re.compile(
    r"\s*(?:[;.:()“”\"\[\]]|$"
    r"|\s(?:số\s+\d|ngày\s+\d|năm\s+\d|được\s|do\s|đã\s|có\s+hiệu|theo\s|về\s|cho\s|ban\s+hành\b|quy\s+định\b"
    r"|và\s+(?:pháp|chính)\s|tại\s|để\s|nhằm\s|trên\s|hiện\s+hành|và\s+" + _TYPES + r"\b)"
    r"|,\s*(?:" + _TYPES + r"|pháp\s+luật|được|ngày|số|năm|cũng|đồng\s+thời|trên|theo|để|nhằm)\b)"
)
# The longest names of laws in force reach about 110 letters.
_LONGEST_NAME = 160
# A law that amends others names them: "Luật Sửa đổi, bổ sung một số điều của Luật A và Luật B".
_AMENDING = re.compile(r"sửa\s+đổi\b")
_AMENDED_END = re.compile(
    r"\s*(?:[;.:()“”\"\[\]]|$|\s(?:số\s+\d|ngày\s+\d|năm\s+\d|được\s|theo\s|tại\s|và\s+(?:các|những|văn\s+bản"
    r"|nghị|thông|quyết)\b))"
)


def find_law_names(text: str) -> list[tuple[int, int, str]]:
    """Every law cited by name as (start, end, "law"); the span holds type and name, neither number nor date.

    Accepts ``Luật Tổ chức chính quyền địa phương``, ``Luật Phòng, chống thiên tai``, ``Luật Sửa đổi, bổ sung một số
    điều của Luật Đê điều`` (two: the outer and the inner law), ``Luật số 72/2025/QH15`` (name empty).
    """
    found: list[tuple[int, int, str]] = []
    for pattern in (_NAME_START, _HIEN_PHAP):
        for match in pattern.finditer(text):
            reach = (
                2 * _LONGEST_NAME if _AMENDING.match(fold_case(text[match.end() : match.end() + 10])) else _LONGEST_NAME
            )
            folded = fold_case(text[match.end() : match.end() + reach])
            end = (_AMENDED_END if _AMENDING.match(folded) else _NAME_END).search(folded)
            length = end.start() if end else len(folded)
            name_end = match.end() + length
            name = text[match.start() : name_end].rstrip(" ,-–")
            found.append((match.start(), match.start() + len(name), "law"))
    return sorted(found)
