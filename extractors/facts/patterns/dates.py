"""Dates, whole or partial, as Vietnamese documents write them."""

import re

# Years that plans in force or to come speak of, and the sign between the parts of a date; on folded text.
YEAR = r"20[1-4]\d"
SLASH = r"\s*[/.\-]\s*"
_DOTS = r"[\s.…_]*"

# What may stand before a year: "ngày 01/7/", "tháng 12 năm ", "quý iv/", "hết năm "; on folded text
POINT_LEAD = r"(?:(?:ngày|tháng|quý|năm|đầu|cuối|hết)\s+|(?:\d{1,2}|iv|i{1,3})(?:\s*/\s*|\s+))*"
# "22 tháng 3 năm 2026", "22/3/2026", "22-3-2026", "22.3.2026"
FULL_DATE = re.compile(
    r"(?<!\d)(?:(?P<day>\d{1,2})\s*tháng\s*(?P<month>\d{1,2})\s*(?:năm\s*|/\s*)(?P<year>(?:19|20)\d{2})"
    r"|(?P<day2>\d{1,2})\s*[/.\-]\s*(?P<month2>\d{1,2})\s*[/.\-]\s*(?P<year2>(?:19|20)\d{2}))(?!\d)"
)
# Handwriting that a machine read as signs, in the place of a number: "ngày f6 tháng? năm 2026", "tháng4+năm"
_UNREAD = r"(?![^\W\d_]{2})[^\s.…_][^\s.…_]{0,2}?"
# The date of a header or a "Kèm theo" line, any part blank or unread: "ngày   tháng 6 năm 2026", "ngày    /6/2026"
PARTIAL_DATE = re.compile(
    rf"ngày{_DOTS}(?:(?P<day>\d{{1,2}})(?=[\s.…_/]|tháng)|{_UNREAD}(?=[\s.…_]|tháng))?{_DOTS}"
    rf"(?:tháng{_DOTS}(?:(?P<month>\d{{1,2}})(?=[\s.…_]|năm)|{_UNREAD}(?=[\s.…_]|năm))?{_DOTS}"
    rf"năm{_DOTS}(?P<year>(?:19|20)\d{{2}})?"
    rf"|/{_DOTS}(?P<month2>\d{{1,2}})?{_DOTS}/{_DOTS}(?P<year2>(?:19|20)\d{{2}}))",
    re.IGNORECASE,
)
# "Hà Bắc, ngày 5 tháng 6 năm 2026": place and date of a header
PLACE_AND_DATE = re.compile(
    rf"^\W{{0,3}}(?P<place>[^\W\d_][^,;:()]{{1,60}}?)\s*,\s*(?={PARTIAL_DATE.pattern})", re.IGNORECASE
)
