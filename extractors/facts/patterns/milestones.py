"""Points of time and the duties they are set for."""

import re

from extractors.facts.patterns.dates import POINT_LEAD
from models.vocabulary import MilestoneKind, Recurrence

_YEAR = r"20[2-4]\d"

# What a milestone is for; matched on folded text.
KINDS: tuple[tuple[MilestoneKind, re.Pattern[str]], ...] = (
    (MilestoneKind.SO_KET, re.compile(r"\bsơ\s+kết\b")),
    (MilestoneKind.TONG_KET, re.compile(r"\btổng\s+kết\b")),
    (MilestoneKind.BAO_CAO, re.compile(r"\bbáo\s+cáo\b|\bgửi\s+(?:kết\s+quả|hồ\s+sơ)\b|\btổng\s+hợp\s+kết\s+quả\b")),
    (
        MilestoneKind.BAN_HANH_KE_HOACH,
        re.compile(
            r"\b(?:ban\s+hành|xây\s+dựng|hoàn\s+thành(?:\s+việc)?\s+(?:xây\s+dựng"
            r"|ban\s+hành))\b[^;.]{0,60}?\bkế\s+hoạch\b|\bgửi\s+(?:bản\s+)?kế\s+hoạch\b"
        ),
    ),
)

# Points of time, each with named parts; tried in this order, the first that begins at a place wins.
TIMES: tuple[re.Pattern[str], ...] = (
    re.compile(
        rf"(?:ngày\s*)?(?<![\d/.\-])(?P<day>\d{{1,2}})\s*(?P<sign>[./-])\s*(?P<month>\d{{1,2}})\s*(?P=sign)"
        rf"\s*(?P<year>{_YEAR})(?!\d)"
    ),
    re.compile(
        r"(?:ngày\s*)?(?<![\d/])(?P<day>\d{1,2})\s*(?:/\s*|\s*tháng\s*)(?P<month>\d{1,2})(?:\s*(?:/"
        r"|năm)\s*(?P<year>20[2-4]\d))?(?!\s*[/\d])"
    ),
    re.compile(
        rf"qu[ýí]\s+(?:(?:[1-4]|iv|i{{1,3}})\s*(?:,|và|-|–|đến)\s*)*(?P<quarter>[1-4]|iv|i{{1,3}})(?!\w)"
        rf"(?:\s*(?:/|năm|-|,)?\s*(?:năm\s*)?(?P<year>{_YEAR}))?(?!\w)"
    ),
    re.compile(
        rf"tháng\s+(?:\d{{1,2}}\s*(?:,|và|-|–|đến)\s*)*(?P<month>\d{{1,2}})"
        rf"(?:\s*(?:/|năm|,)\s*(?:năm\s*)?(?P<year>{_YEAR}))?(?!\s*[/\d])"
    ),
    re.compile(r"ngày\s+(?P<day>\d{1,2})(?=\s+(?:của\s+)?(?:tháng|hằng|hàng|mỗi))(?!\s+tháng\s+\d)"),
    re.compile(r"(?<=trước\s)(?P<day>\d{1,2})(?=\s+(?:của\s+)?(?:hằng|hàng|mỗi)\s+(?:tháng|quý))"),
    re.compile(rf"(?:(?:cuối|đầu|giữa|hết|trong|vào|đến|kết\s+thúc)\s+)*năm\s+(?P<year>{_YEAR})(?!\s*[-–/\d])"),
    re.compile(rf"(?<=\()\s*(?P<year>{_YEAR})\s*(?=\))"),
    re.compile(rf"(?<![\w/.])(?<!số\s)(?P<month>\d{{1,2}})\s*/\s*(?P<year>{_YEAR})(?![\d/])"),
)
# A cell of a column of deadlines may hold a bare year.
YEAR_CELL = re.compile(rf"\W*(?:trong\s+)?(?P<year>{_YEAR})\W*")
# A date behind a cited code belongs to the document cited.
CODE_DATE = re.compile(r"[,\s]*(?:ký\s+)?ngày\s+\S+(?:\s+tháng\s+\d+\s+năm\s+\d+)?")
# What stands between the points of a list: "tháng 6, tháng 12/2026"
LIST_GAP = re.compile(r"\s*(?:,|;|và|-|–|hoặc)\s*")
_NUMBERED = (
    rf"(?:ngày\s*)?\d{{1,2}}(?:\s*[/.\-]\s*\d{{1,2}}(?:\s*[/.\-]\s*{_YEAR})?"
    rf"|\s*tháng\s*\d{{1,2}}(?:\s*năm\s*{_YEAR})?)?"
)
_POINT = (
    rf"(?:{_NUMBERED}|tháng\s+\d{{1,2}}(?:\s*(?:/|năm)\s*{_YEAR})?"
    rf"|quý\s+(?:[1-4]|iv|i{{1,3}})(?:\s*(?:/|năm)\s*{_YEAR})?)(?!\w)"
)
# From one day, month or quarter to another: what falls due does so at the end.
POINT_RANGE = re.compile(
    rf"(?:\btừ\s+{_POINT}\s*(?:[-–−]|đến|tới)|\b(?:tháng|quý)\s+\w+\s*(?:[-–−]|đến)|\bngày\s+[\w/]+\s+đến)"
    rf"\s*(?:hết\s+)?(?P<end>{_POINT})"
)
# The period that figures cover: "số liệu tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo"
FIGURES_PERIOD = re.compile(
    r"\b(?:số\s+liệu|kỳ\s+báo\s+cáo|tính)\b[^.;]{0,40}?\btừ\s+(?:ngày|tháng)[^.;]{0,60}?\bđến\s+(?:hết\s+)?"
    r"(?:ngày|tháng)\s+[\d/.\-]+"
)
# Years that say how long something lasts, not when a duty falls due: "2026 - 2030", "từ năm 2026 đến năm 2027",
# "giai đoạn 1: từ ngày 01/7/2026 đến ngày 31/12/2027".
YEAR_RANGE = re.compile(
    rf"(?:giai\s+đoạn\s+|từ\s+nay\s+)?đến\s+(?:hết\s+)?năm\s+{_YEAR}|(?:từ\s+)?(?:năm\s+)?{_YEAR}\s*(?:[-–−]|đến"
    rf"|tới)\s*(?:hết\s+)?(?:năm\s+)?{_YEAR}|giai\s+đoạn\s+{_YEAR}|tầm\s+nhìn\s+(?:đến\s+)?(?:năm\s+)?{_YEAR}"
    rf"|giai\s+đoạn(?:\s+(?:thứ\s+)?\w{{1,4}})?\W{{0,4}}(?:từ\s+)?{POINT_LEAD}(?:{_YEAR})?\s*(?:[-–−]|đến|tới)\s*"
    rf"{POINT_LEAD}{_YEAR}"
    rf"|(?:từ|kể\s+từ|bắt\s+đầu\s+từ)\s+năm\s+{_YEAR}(?:\s+đến\s+(?:hết\s+)?(?:năm\s+)?{_YEAR})?"
)
RECURRENCES: tuple[tuple[Recurrence, re.Pattern[str]], ...] = (
    (Recurrence.HANG_THANG, re.compile(r"\b(?:hằng|hàng)\s+tháng\b|\bmỗi\s+tháng\b")),
    (
        Recurrence.HANG_QUY,
        re.compile(r"\b(?:hằng|hàng)\s+quý\b|\bmỗi\s+quý\b|\btháng\s+cuối\s+quý\b|\bcuối\s+(?:mỗi\s+)?quý\b"),
    ),
    (Recurrence.SAU_THANG, re.compile(r"\b(?:06|6|sáu)\s+tháng\b(?!\s*\d)")),
    (
        Recurrence.HANG_NAM,
        re.compile(r"\b(?:hằng|hàng)\s+năm\b|\bbáo\s+cáo\s+năm\b(?!\s+\d)|\bmỗi\s+năm\b|\bthường\s+niên\b"),
    ),
)
# Words inside quotation marks are names and titles; a year in them dates nothing.
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
# A point of time is a deadline of some other duty only behind one of these.
DEADLINE = re.compile(
    r"\b(?:trước|chậm\s+nhất|muộn\s+nhất|hoàn\s+thành|xong|thời\s+hạn|thời\s+gian\s+hoàn\s+thành)\b[^.;]{0,40}$"
    r"|\bkhông\s+quá\s+(?:ngày\s+|tháng\s+|quý\s+|năm\s+)?$"
    r"|\bthời\s+gian(?:\s+(?:thực\s+hiện|tổ\s+chức|triển\s+khai|báo\s+cáo))?\s*:\s*$"
)
# A year alone is a deadline right behind these: "hoàn thành trong năm 2026".
COMPLETION = re.compile(r"\b(?:hoàn\s+thành|xong)\s+(?:(?:trong|vào|trước|cuối|hết)\s+)*$")
# A time before these begins something: "Quý IV/2025 và các năm tiếp theo".
ONWARDS = re.compile(r"\s*(?:,\s*)?(?:và\s+(?:các|những)\s+(?:năm|quý|tháng)|trở\s+đi|về\s+sau)\b")
# A heading that names the duty of what stands below it: "Tổ chức sơ kết phong trào", "Chế độ thông tin, báo cáo".
HEADED = re.compile(
    r"\W*(?:(?:về|công\s+tác|chế\s+độ|tổ\s+chức|hội\s+nghị|tiến\s+hành|thực\s+hiện|thời\s+gian|thông\s+tin\s*,?)\s+)*"
    r"(?:sơ\s+kết|tổng\s+kết|báo\s+cáo(?!\s+viên))(?!\w)"
)
# … and one that only says when: "Thời gian", "Thời hạn hoàn thành".
TIME_HEADING = re.compile(r"\W*(?:về\s+)?(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|lịch)\b")
