"""What names another unit or another level in a passage that was copied.

Source: leftovers in commune and ward plans of 2025 and 2026, and the levels of the law on local government of 2025.
Written on 21/11/2026.
"""

import re

from extractors.structure.folding import CAPITALS

WORD = re.compile(r"\w+")

_NAME = rf"[{CAPITALS}][\w'’]*(?:[^\S\n]+(?:[-–][^\S\n]+)?[{CAPITALS}][\w'’]*){{0,4}}"
# “xã Suối Lanh”, “phường Cầu Mơ”, with the unit's kind
NAMED_UNIT = re.compile(rf"\b(?P<kind>[Xx]ã|[Pp]hường|[Đđ]ặc[^\S\n]+khu)[^\S\n]+(?P<name>{_NAME})")
# “trên địa bàn tỉnh”, “toàn xã”: the area that a plan is for; a commune's body of the other kind, “UBND xã” in a ward
OWN_AREA = re.compile(
    r"\b(?:trên\s+địa\s+bàn|toàn)\s+(?P<kind>tỉnh|thành\s+phố|xã(?!\s+hội)|phường|đặc\s+khu)\b"
    r"|\b(?:ubnd|ủy\s+ban\s+nhân\s+dân|đảng\s+ủy|công\s+an|mặt\s+trận\s+tổ\s+quốc(?:\s+việt\s+nam)?)\s+"
    r"(?P<body>xã(?!\s+hội)|phường|đặc\s+khu)\b"
)
# Sentences that rightly name others: those merged into this unit, neighbours, and those it learns from.
OF_OTHERS = re.compile(
    r"\b(?:sáp\s+nhập|hợp\s+nhất|sắp\s+xếp|trước\s+đây|cũ|giáp\s+ranh|liên\s+xã|kết\s+nghĩa"
    r"|(?:học\s+tập|trao\s+đổi)\s+(?:kinh\s+nghiệm|mô\s+hình)|kinh\s+nghiệm\s+của|tham\s+quan)\b"
)
