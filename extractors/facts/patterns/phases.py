"""How phases are named and dated, on folded text."""

import re

from extractors.facts.patterns.dates import POINT_LEAD

_YEAR = r"20[1-4]\d"
_ORDINAL = r"(?:thứ\s+(?:nhất|hai|ba|tư)|[ivx]{1,3}|0?\d)"
# "Đợt 1", "Bước 2" divide a plan as "Giai đoạn 1" does, where they bear a number.
_NUMBERED = rf"(?:giai\s+đoạn|đợt|bước)\s+{_ORDINAL}(?!\w)"
# From a day, month, quarter or year to another: "01/7/2026 đến ngày 31/12/2027", "quý ii/2026 - 2027", "2026".
YEARS = re.compile(rf"{POINT_LEAD}(?P<start>{_YEAR})(?:\s*(?:[-–−]|đến|tới)\s*{POINT_LEAD}(?P<end>{_YEAR}))?")
# The head of an item or heading: "giai đoạn 1 (từ năm 2026 - 2027)", "giai đoạn 2026 - 2027", "đợt ii: 2028-2030"
PHASE_HEAD = re.compile(
    rf"\W{{0,3}}(?P<label>(?:{_NUMBERED}|giai\s+đoạn(?!\s+{_ORDINAL}(?!\w))))\W{{0,4}}(?P<years>(?:từ\s+|năm\s+|thực\s+hiện\s+"
    rf"|trong\s+)*(?=\d|tháng|ngày|quý))"
)
_YEARS_LEAD = r"(?:từ|trong|năm|thực\s+hiện)\s+"
# Accepts "giai đoạn 1 - khởi động (2026 - 2027)" and "giai đoạn 1: phát động phong trào trong năm 2026"
PHASE_NAMED = re.compile(
    rf"\W{{0,3}}(?P<label>{_NUMBERED})[^.;()\n]{{1,60}}?(?:\(\s*|\b(?=(?:từ|trong)\s))"
    rf"(?P<years>(?:{_YEARS_LEAD})*(?=\d|tháng|ngày|quý|năm))"
)
# "giai đoạn chuẩn bị (từ tháng 6/2026 đến tháng 9/2026)"; only in the part on time
PHASE_UNNUMBERED = re.compile(
    rf"\W{{0,3}}(?P<label>giai\s+đoạn(?!\s+(?:này|tới|vừa|qua|đó|trên|sau|trước))(?:\s+[^\W\d]+){{1,5}}?)\s*[(:]\s*"
    rf"(?P<years>(?:{_YEARS_LEAD})*(?=\d|tháng|ngày|quý|năm))"
)
# What stands before a year that ends a period begun in the same year: "từ ngày 01/7 đến ngày 31/12/2026"
RANGE_GAP = re.compile(r"(?:[-–−]|đến(?:\s+hết)?|tới)\s*$")
RANGE_START = re.compile(r"(?P<day>\d{1,2})\s*(?:/|tháng)\s*(?P<month>\d{1,2})\s*(?:[-–−]|đến(?:\s+hết)?|tới)\s*$")
# Phases told by their years alone: "Từ năm 2026 - 2027: …", "Năm 2028 đến năm 2030: …"
PHASE_YEARS = re.compile(
    rf"\W{{0,3}}(?P<label>(?:từ\s+)?(?:năm\s+)?{_YEAR}\s*(?:[-–−]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?{_YEAR})(?=\s*[:,(])"
)
# Phases strung together in a sentence: "chia thành 02 giai đoạn: giai đoạn 1 (2026-2027), giai đoạn 2 (2028-2030)"
PHASE_INLINE = re.compile(
    rf"(?P<label>{_NUMBERED})\W{{0,4}}(?P<years>(?:từ\s+|năm\s+)*{_YEAR}\s*(?:[-–−]"
    rf"|đến)\s*(?:hết\s+)?(?:năm\s+)?{_YEAR})"
)
