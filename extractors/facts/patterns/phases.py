"""How phases are named and dated, on folded text."""

import re

_YEAR = r"(?<!\d)20[1-4]\d(?!\d)"
# What may stand before a year: "ngày 01/7/", "tháng 12 năm ", "quý iv/", "các năm ", "6 tháng đầu năm "
_LEAD = r"(?:(?:ngày|tháng|quý|các\s+năm|năm|đầu|giữa|cuối|hết|trong|sang)\s+|(?:\d{1,2}|iv|i{1,3})(?:\s*/\s*|\s+))*"
_TO = r"\s*(?:[-–−]|(?:cho\s+)?(?:đến|tới))\s*"
# From a day, month, quarter or year to another: "01/7/2026 đến ngày 31/12/2027", "quý ii/2026 - 2027", "2026";
# and a list of years: "2028, 2029 và 2030"
YEARS = re.compile(
    rf"{_LEAD}(?P<start>{_YEAR})(?:{_TO}{_LEAD}(?P<end>{_YEAR})"
    rf"|(?:\s*,\s*(?:năm\s+)?{_YEAR})*\s*(?:,\s*và|,|và)\s+(?:năm\s+)?(?P<last>{_YEAR})(?!{_TO}{_LEAD}{_YEAR}))?"
)
# A period whose beginning is no date: "từ nay đến hết năm 2027", "từ khi phát động phong trào đến năm 2027"
UNTIL = re.compile(
    rf"từ\s+(?!(?:năm|tháng|ngày|quý|đầu|giữa|cuối)\s+(?:\d|iv|i{{1,3}}\b|năm|tháng|quý)|\d)[^.;:()\n\d]{{2,60}}?"
    rf"\s(?:đến|tới)\s+{_LEAD}(?P<end>{_YEAR})"
)

_ORDINAL = (
    r"(?:thứ\s+(?:nhất|hai|ba|tư|năm|\d)|[ivx]{1,4}|0?\d(?!\s*(?:tháng|tuần|ngày|năm\s+(?:đầu|cuối|sau)))"
    r"|một|hai|ba|bốn|đầu(?:\s+tiên)?|giữa|sau|tiếp\s+theo|cuối(?:\s+cùng)?)(?!\w)"
)
# "Đợt 1", "Bước 2", "Chặng thứ nhất" divide a plan as "Giai đoạn 1" does, where they bear a number.
_UNIT = r"(?:giai\s+đoạn|chặng(?:\s+đường)?|đợt|bước|(?:thời\s+)?kỳ)"
# These do without one: "Thời kỳ 2026 - 2027", "Giai đoạn tăng tốc (2028 - 2030)"
_PERIOD = r"(?:giai\s+đoạn|chặng(?:\s+đường)?|thời\s+kỳ|lộ\s+trình)"
_NUMBERED = rf"{_UNIT}[^\S\n]+(?:số\s+)?{_ORDINAL}"
_YEARS_LEAD = (
    r"(?:từ|trong|các\s+năm|năm|được|thực\s+hiện|triển\s+khai|tiến\s+hành|tổ\s+chức|kéo\s+dài|diễn\s+ra|bắt\s+đầu|kể"
    r"|thời\s+gian|gồm|là|đầu|giữa|cuối)(?:[^\S\n]|:)+"
)
_POINT = r"(?=\d|tháng|ngày|quý|năm|nay|khi)"
# A remark in brackets that dates nothing may stand inside a phase's name.
_NAME = r"(?:[^.;()\n]|\([^()\d\n]*\))"
# The head of an item or heading: "giai đoạn 1 (từ năm 2026 - 2027)", "giai đoạn 2026 - 2027", "đợt ii: 2028-2030"
PHASE_HEAD = re.compile(
    rf"\W{{0,3}}(?P<label>(?:{_NUMBERED}|{_PERIOD}(?!\s+{_ORDINAL})))[^\w\n]{{0,4}}(?P<years>(?:{_YEARS_LEAD})*{_POINT})"
)
# Accepts "giai đoạn 1 - khởi động (2026 - 2027)", "giai đoạn 1: phát động phong trào trong năm 2026" and the same
# with a colon before the years
PHASE_NAMED = re.compile(
    rf"\W{{0,3}}(?P<label>{_NUMBERED}){_NAME}{{1,110}}?(?:\(\s*|[:,–-]\s*(?={_LEAD}{_YEAR})"
    rf"|\b(?=(?:từ|trong|năm|các\s+năm)\s))(?P<years>(?:{_YEARS_LEAD})*{_POINT})"
)
# Accepts "giai đoạn chuẩn bị (từ tháng 6/2026 đến tháng 9/2026)", "giai đoạn tăng tốc, bứt phá: 2028 - 2030"
PHASE_UNNUMBERED = re.compile(
    rf"\W{{0,3}}(?P<label>(?!lộ){_PERIOD}(?!\s+{_ORDINAL})(?!\s+(?:này|tới|vừa|qua|đó|trên|trước|hiện|từ|trong|năm))(?:,?[^\S\n]+[^\W\d]+){{1,8}}?)"
    rf"(?:[^\S\n]*[(:,–-]\s*|[^\S\n]+(?=(?:từ|trong)\s+))(?P<years>(?:{_YEARS_LEAD})*{_POINT})"
)
# A head whose years stand in the lines below it: "Giai đoạn 1: Khởi động", then "- Thời gian: năm 2026 - 2027"
PHASE_BARE_HEAD = re.compile(rf"\W{{0,3}}(?P<label>{_NUMBERED})[^\n]*(?=\n)")
YEARS_LINE = re.compile(
    rf"\n\W{{0,3}}(?:thời\s+(?:gian|hạn)(?:\s+\w+){{0,3}}?\s*:?\s*)?(?P<years>(?:{_YEARS_LEAD})*(?={_LEAD}{_YEAR}))"
)
# Years alone name a period of the plan, not a phase, unless another follows them.
BARE_PERIOD = re.compile(rf"{_PERIOD}")

# What stands before a year that ends a period begun in the same year: "từ ngày 01/7 đến ngày 31/12/2026"
RANGE_GAP = re.compile(r"(?:[-–−]|đến(?:\s+hết)?|tới)\s*$")
RANGE_START = re.compile(r"(?P<day>\d{1,2})\s*(?:/|tháng)\s*(?P<month>\d{1,2})\s*(?:[-–−]|đến(?:\s+hết)?|tới)\s*$")

# Phases told by their years alone: "Từ năm 2026 - 2027: …", "Hai năm đầu (2026, 2027): …", "Các năm 2028, 2029: …"
PHASE_YEARS = re.compile(
    r"\W{0,3}(?P<label>(?:(?:trong\s+)?(?:\d{1,2}|một|hai|ba|bốn)\s+năm\s+(?:đầu(?:\s+tiên)?|giữa|sau|cuối|tiếp\s+theo"
    rf"|còn\s+lại)\s*[(:,]?\s*)?(?:(?:từ|trong|gồm|là)\s+)*(?:{YEARS.pattern}))"
)
# A lone year names a phase only before a sign: "Năm 2030: tổng kết" does, "Năm 2030 tổng kết" is a duty.
AFTER_LONE_YEAR = re.compile(r"\s*(?:[:,(–-]|$)")
# Where a phase may begin inside a sentence that strings several together
STRUNG_FIRST = re.compile(rf"\W{{0,3}}(?P<head>{_UNIT}\s)")
STRUNG = re.compile(rf"(?:(?<=[.;,:(])|\bvà|\(\d\))\s*(?P<head>{_UNIT}\s)")
STRUNG_TAIL = re.compile(r"(?:\s|[;,]|\bvà|\(\d\))+$")
# Phases counted and then dated: "chia thành 02 giai đoạn: 2026 - 2027 và 2028 - 2030"
COUNTED = re.compile(
    rf"(?:\d{{1,2}}|hai|ba|bốn)\s*(?:\([^()]*\)\s*)?{_UNIT}(?!\s+{_ORDINAL})[^.\n\d]{{0,40}}?[:,(]?\s*"
    rf"(?=(?:(?:từ|trong|giai\s+đoạn|\(?\d\)|[ab]\))\s+)*{_LEAD}{_YEAR})"
)
COUNTED_GAP = re.compile(r"\s*(?:[;,.]|và|\(?\d\)|[ab]\)|giai\s+đoạn|từ|trong|:)+\s*")

# The header cells of a table of phases
PHASE_COLUMN = re.compile(
    rf"(?:các\s+|tên\s+)?(?:{_PERIOD}|{_UNIT}|phân\s+kỳ)(?:\s+(?:thực\s+hiện|triển\s+khai|của\s+phong\s+trào))?"
)
TIME_COLUMN = re.compile(r"(?:thời\s+gian|năm|tiến\s+độ|thời\s+hạn|lộ\s+trình)(?:\s+(?:thực\s+hiện|triển\s+khai))?")
