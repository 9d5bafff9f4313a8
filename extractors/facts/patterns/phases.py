"""How phases are named and dated, on folded text."""

import re

_YEAR = r"20[1-4]\d"
_ORDINAL = r"(?:thứ\s+(?:nhất|hai|ba|tư)|[ivx]{1,3}|\d)"
# From month and year to month and year, or years alone.
YEARS = re.compile(
    rf"(?:quý\s+\w+\s*(?:/|năm)\s*)?(?:(?:ngày\s+)?\d{{1,2}}\s*/\s*)?(?:tháng\s+)?(?:\d{{1,2}}\s*/\s*)?(?P<start>{_YEAR})"
    rf"(?:\s*(?:[-–−]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?(?:tháng\s+)?(?:quý\s+\w+\s*(?:/\s*)?)?(?:\d{{1,2}}\s*/\s*){{0,2}}(?:năm\s+)?(?P<end>{_YEAR}))?"
)
# The head of an item or heading: "giai đoạn 1 (từ năm 2026 - 2027)", "giai đoạn 2026 - 2027", "giai đoạn ii: 2028-2030"
PHASE_HEAD = re.compile(
    rf"\W{{0,3}}(?P<label>giai\s+đoạn(?:\s+{_ORDINAL}(?!\w))?)\W{{0,4}}(?P<years>(?:từ\s+|năm\s+|thực\s+hiện\s+"
    rf"|trong\s+)*(?=\d|tháng|ngày|quý))"
)
# Phases strung together in a sentence: "chia thành 02 giai đoạn: giai đoạn 1 (2026-2027), giai đoạn 2 (2028-2030)"
PHASE_INLINE = re.compile(
    rf"(?P<label>giai\s+đoạn\s+{_ORDINAL}(?!\w))\W{{0,4}}(?P<years>(?:từ\s+|năm\s+)*{_YEAR}\s*(?:[-–−]"
    rf"|đến)\s*(?:hết\s+)?(?:năm\s+)?{_YEAR})"
)
