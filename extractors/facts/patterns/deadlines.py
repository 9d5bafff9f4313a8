"""How prose says by when a task is due, on folded text."""

import re

from extractors.facts.patterns.dates import SLASH, YEAR

_MONTH = rf"tháng\s+\d{{1,2}}(?:\s*(?:/|năm|,)\s*(?:năm\s+)?{YEAR})?"
_QUARTER = rf"qu[ýí]\s+(?:[1-4]|iv|i{{1,3}})(?!\w)(?:\s*(?:/|-|,|năm)\s*(?:năm\s+)?{YEAR})?"
_NUMBERED_DAY = (
    rf"(?:ngày\s*)?\d{{1,2}}(?:{SLASH}\d{{1,2}}(?:{SLASH}{YEAR})?(?![\d/])"
    rf"|\s*tháng\s*\d{{1,2}}(?:\s*(?:năm|/)\s*{YEAR})?)"
)
_DAY_OF_PERIOD = (
    r"(?:ngày\s+)?\d{1,2}\s*(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+(?:tháng|quý|năm)"
    r"|tháng\s+(?:cuối|đầu|sau|liền|kế|tiếp)(?:\s+(?:kề|theo|sau|tiếp|của|mỗi|kỳ|quý|báo\s+cáo))*)"
)
_TAIL = r"(?:\s*,?\s*(?:của\s+)?(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng)|\s+của\s+năm\s+(?:sau|kế\s+tiếp|báo\s+cáo))?"
POINT = rf"(?:{_NUMBERED_DAY}|{_DAY_OF_PERIOD}|{_MONTH}|{_QUARTER}|năm\s+{YEAR}(?!\s*[-–]\s*20)|{SLASH}{YEAR}){_TAIL}"
# Words before a point of time that belong to the deadline as it is written.
_BEFORE = r"(?:(?:chậm|muộn)\s+nhất|trước|không\s+quá|trong|vào|hết|đến\s+hết|cuối|đầu|giữa)"
_LEADS = rf"{_BEFORE}(?:\s+(?:là|vào|trước|trong|hết|cuối|đầu|giữa|đến))*"

# Tried in this order: what has a date, what counts from an event, what comes back.
DATED: tuple[re.Pattern[str], ...] = (
    re.compile(rf"\b(?P<due>từ\s+(?:nay|{POINT})\s+(?:đến|tới)\s+(?:hết\s+)?{POINT})"),
    re.compile(rf"\b(?P<due>{_LEADS}\s+{POINT})"),
    re.compile(
        rf"(?:hoàn\s+thành|\bxong|thời\s+(?:gian|hạn)(?:\s+\w+){{0,3}}\s*:|tiến\s+độ\s*:)\s*(?P<due>(?:đến\s+)?{POINT})"
    ),
)
COUNTED = re.compile(
    r"\b(?P<due>(?:(?:chậm|muộn)\s+nhất\s+)?(?:(?:là|sau|trong)\s+)*(?:thời\s+(?:hạn|gian)\s+)?(?:(?:tối\s+đa|không\s+quá)\s+)?"
    r"\d{1,3}\s*(?:\([^)]{1,20}\)\s*)?(?:ngày(?:\s+làm\s+việc)?|tháng|tuần|giờ)\s*,?\s*(?:(?:kể\s+|tính\s+)?từ|sau)\s+"
    r"(?:ngày|khi|thời\s+điểm)\s+[^.;,:()\n]{2,60})"
)
_PERIOD = (
    r"(?:(?:hằng|hàng|mỗi|theo)\s+)?"
    r"(?:(?:0?[369]|12|sáu|ba|chín)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|tháng|quý|năm|tuần)(?!\s+\d)"
)
PERIODIC = re.compile(rf"\b(?P<due>định\s+kỳ\s*(?:\(\s*)?{_PERIOD}(?:\s*(?:,|và|hoặc|/|;)\s*{_PERIOD})*)(?!\w)")
# What dates figures and documents, no task: "số liệu từ ngày …", "ban hành ngày …".
NOT_DUE = re.compile(r"(?:(?:số\s+liệu|đạt\s+được|tính)(?:\s+\w+){0,2}|\b(?:ban\s+hành|ký))\s*$")
# "Kết quả công tác trong năm 2025" is a period's, "báo cáo kết quả trước ngày …" is due.
PERIOD_HEAD = re.compile(r"trong\s+(?:năm|quý|tháng)")
RESULTS = re.compile(r"kết\s+quả(?:\s+\w+){0,3}\s*$")
