"""The words around a citation: its type, its issuer, its title, and how a preamble strings citations together."""

import re

from extractors.facts.patterns.dates import FULL_DATE, PARTIAL_DATE
from extractors.structure.type_names import TYPE_NAMES

_TYPES = "|".join(name.replace(" ", r"\s+") for name, _ in TYPE_NAMES)

# Behind a code looked back at: "Kế hoạch hành động số ", "Nghị quyết ", "Quyết định (số ".
TYPE_BEFORE = re.compile(rf"(?<!\w)(?P<type>{_TYPES})\s*(?:\(\s*)?(?:số\s*:?\s*)?$")
# A number without a symbol behind the type: "Nghị quyết số 57 ngày …", "Kế hoạch 146 của Tỉnh ủy"
# … abbreviated: "QĐ số ", "KH ", "NĐ "
SHORT_TYPE_BEFORE = re.compile(r"(?<!\w)(?:qđ|kh|nq|nđ|tt|ct|ctr|hd|cv|tb|kl|ttr|đa)\.?\s*(?:số\s*:?\s*)?$")
# … with issuer or date between: "Quyết định của Thủ tướng Chính phủ số ", "Quyết định ngày 22/3/2026 số "
PARTED_TYPE_BEFORE = re.compile(
    rf"(?<!\w)(?P<type>{_TYPES})\s+(?:ngày\s+(?P<date>{FULL_DATE.pattern}))?"
    r"(?:\s*của\s+(?P<issuer>[^;:,.()“”\"\d\n]{3,60}?))?\s*,?\s+số\s*:?\s*$"
)
DATED_HEAD = re.compile(r"\s+(?:số\s*:?\s*)?\d{1,4}(?![\w/])")
TYPE_AT = re.compile(rf"(?P<type>{_TYPES})(?!\w)")
NUMBER_BEFORE = re.compile(r"(?<!\w)số\s*:?\s*$")
# A mark of a footnote behind a code, a date or an issuer: "[1]", "(2)", "*"
FOOTNOTE = re.compile(r"\s*(?:\[\s*\d{1,3}\s*\]|\(\s*\d{1,2}\s*\)|\*{1,3}(?!\w)|[¹²³⁴-⁹]+)")
# Numbers of a list that leave their symbol to the last: "số 12, 13/KH-UBND", "số 127, số 132-KL/TW", "87,88,31/CP"
_BARE_NUMBER = r"\d{1,5}[a-zđ]?"
_BARE_JOINT = r"\s*(?:,|;|\bvà\b|&|,\s*và\b)\s*(?:số\s*:?\s*)?"
ELIDED_BEFORE = re.compile(
    rf"(?<!\w)(?P<type>{_TYPES})\s*(?:số\s*:?\s*)?(?P<numbers>(?:{_BARE_NUMBER}{_BARE_JOINT}){{1,12}})$"
)
ELIDED_NUMBER = re.compile(_BARE_NUMBER)
# Between two codes of one list: "số 98/2023/NĐ-CP, số 152/2025/NĐ-CP", "… và số …"
LISTED = re.compile(r"\s*(?:,|;|(?<!\w)và(?!\w)|,\s*và(?!\w))\s*(?:số\s*:?\s*)?")
# Behind a code: ", ngày 22/3/2026", " ký ngày …", " (ngày …)"
DATE_AFTER = re.compile(
    r"\s*\)?\s*[,(]?\s*(?:(?:được\s+)?(?:ký|ban\s+hành|thông\s+qua)\s+)?ngày\s*(?=\d)|\s*\(\s*(?=\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}\s*\))"
)
# … and a date whose day or month is still blank: " ngày    tháng 6 năm 2026"
BLANK_DATE_AFTER = re.compile(rf"\s*[,(]?\s*(?:ký\s+)?{PARTIAL_DATE.pattern}")
# … of a law also without the word: "Luật Đất đai 2024"
LAW_YEAR_AFTER = re.compile(r"\s*(?:năm\s+)?(?P<year>(?:19|20)\d{2})(?!\d|/|\.\d)(?!\s*[-–]\s*\d)")
YEAR_AFTER = re.compile(r"\s*,?\s*năm\s+(?P<year>(?:19|20)\d{2})(?!\s*[-–]\s*\d)")
# … "tháng 3/2026", "tháng 3 năm 2026"
MONTH_AFTER = re.compile(r"\s*,?\s*tháng\s+\d{1,2}\s*(?:/|năm)\s*(?P<year>(?:19|20)\d{2})(?!\s*[-–]\s*\d)")
CODE_AFTER = re.compile(r"\s*\(?\s*(?:luật\s+)?số\s*:?\s*|\s*\(\s*|\s+")

_BODIES = (
    r"thủ\s+tướng|chính\s+phủ|quốc\s+hội|ủy\s+ban|ubnd|hội\s+đồng|hđnd|bộ\s|bộ\s+trưởng|ban\s|tỉnh\s+ủy"
    r"|thành\s+ủy|đảng\s+ủy|huyện\s+ủy|quận\s+ủy|sở\s|chủ\s+tịch"
    r"|trung\s+ương|giám\s+đốc|văn\s+phòng|hội\s+nghị|đại\s+hội|liên\s+|tổng\s|thanh\s+tra|ngân\s+hàng|viện\s"
    r"|tòa\s+án|mặt\s+trận|cục\s|chi\s+cục|phòng\s"
    r"|bcđ\s|btv\s|ban\s+bí\s+thư|thường\s+trực|bí\s+thư|đoàn\s|hội\s|công\s+an|quân\s|trưởng\s"
)
_TITLE_OPENERS = (
    r"về(?:\s+việc)?|v/v|ban\s+hành|quy\s+định|phê\s+duyệt|hướng\s+dẫn|triển\s+khai|thực\s+hiện|sửa\s+đổi"
    r"|bổ\s+sung|tổ\s+chức|phát\s+động|giao\s|công\s+bố|thành\s+lập"
    r"|phân\s+|quản\s+lý|tăng\s+cường|đẩy\s+mạnh|chi\s+tiết|thông\s+qua|điều\s+chỉnh|kết\s+luận|giám\s+sát"
    r"|hành\s+động|phát\s+triển|kiện\s+toàn|thi\s+hành"
)
# Names of bodies that hold "và"; behind another "và" something else begins.
_NAMED_WITH_AND = (
    r"công\s+nghệ|môi\s+trường|đào\s+tạo|du\s+lịch|truyền\s+thông|xã\s+hội|tôn\s+giáo|thể\s+thao|đầu\s+tư|hạ\s+tầng"
    r"|đô\s+thị|ủy\s+ban|dân\s+vận|phát\s+triển|tìm\s+kiếm|thương\s+mại|cứu\s+nạn|giám\s+sát|gia\s+đình|trẻ\s+em"
)
# "của Bộ trưởng Bộ Nội vụ" up to a title, a stop, a quotation or another citation.
ISSUER_AFTER = re.compile(
    rf"\s*,?\s*của\s+(?P<issuer>(?:{_BODIES})[^;.:“”\"()\[\]\n]{{0,110}}?)"
    rf"(?=\s*(?:[;.:“”\"()\[\]\n]|$|,(?!\s+(?:thể\s+thao|khen|xã|phường|công\s+nghệ|đổi\s+mới\s+sáng|cải\s+cách))|\s(?:{_TITLE_OPENERS})\b|\s(?:tại|để|nhằm"
    rf"|đề\s+ra|có|được|trong|trên|theo|ngày|năm)\s|\svà\s+(?!(?:{_NAMED_WITH_AND})\b)))"
)
# "Kế hoạch tổ chức … ban hành kèm theo Quyết định số …": the title stands before the code
TITLE_BEFORE = re.compile(
    rf"(?<!\w)(?P<title>(?:{_TYPES})\s[^;]*?)\s*,?\s*(?:(?:được\s+)?ban\s+hành\s+(?:kèm\s+theo|tại|theo|bởi)|kèm\s+theo|tại)\s+$"
)
# What a title does not reach over: "(sau đây gọi tắt là Kế hoạch 146)"
TITLE_ASIDE = re.compile(r"\s*\(\s*(?:(?:sau|từ|dưới)\s+đây\b|(?:được\s+)?(?:gọi|viết)\s+(?:tắt|chung|là)\b)")
TITLE_AFTER = re.compile(rf"\s*,?\s*(?P<opener>{_TITLE_OPENERS})(?!\w)")
# Behind a document that another amended: ", được sửa đổi, bổ sung một số điều tại", " (đã được thay thế bởi"
AMENDED_BY = re.compile(
    r"\s*[,(]?\s*(?:đã\s+)?(?:được|bị)\s+(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|điều\s+chỉnh|bãi\s+bỏ|đính\s+chính)"
    r"(?:[^;.()]{0,80}?\s)(?:tại|bởi|bằng|theo|ở)\s+(?:các\s+)?$"
)
# The comma in this opening of a title ends no title: "sửa đổi, bổ sung một số điều của"
AMENDS = re.compile(r"\s*,?\s*(?:về\s+(?:việc\s+)?)?sửa\s+đổi\s*,\s*bổ\s+sung")
# A comma and a verb go on with the sentence, not with the title: "…, thực hiện Kế hoạch số …"
GOES_ON = re.compile(r"\s*,\s*(?:thực\s+hiện|triển\s+khai|tổ\s+chức|tăng\s+cường|đẩy\s+mạnh|quản\s+lý|phát\s+triển)")

# The number of a basis in a list: "1. Căn cứ …"
_COUNT = r"\W{0,3}(?:\d{1,2}\s?[.)]\s*)?"
RELATIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "theo_de_nghi",
        re.compile(rf"{_COUNT}(?:(?:theo|xét)\s+(?:đề\s+nghị|tờ\s+trình)|trên\s+cơ\s+sở\s+(?:đề\s+nghị|tờ\s+trình))\b"),
    ),
    ("can_cu", re.compile(rf"{_COUNT}(?:căn\s+cứ|theo|trên\s+cơ\s+sở|xét)\b")),
    (
        "thuc_hien",
        re.compile(
            rf"{_COUNT}(?:(?:để|nhằm|tiếp\s+tục|kịp\s+thời)\s+)*(?:triển\s+khai|tổ\s+chức|thực\s+hiện|thi\s+hành"
            r"|hưởng\s+ứng|quán\s+triệt|cụ\s+thể\s+hóa|chấp\s+hành|tiếp\s+(?:theo|thu))\b"
        ),
    ),
)
# What may stand between an opener and its basis
OPENER_REST = re.compile(r"\s*(?:thực\s+hiện\s+)?(?:các\s+)?")
# A new opener inside a preamble paragraph: "…; căn cứ Kế hoạch số …", "…, thực hiện …"
INNER_OPENER = re.compile(
    r"(?<=[;.,])\s*(?:căn\s+cứ|theo\s+đề\s+nghị|xét\s+đề\s+nghị|thực\s+hiện|triển\s+khai)\s+(?=\w|$)"
)
# … right before a later basis of the paragraph
LATER_OPENER = re.compile(
    r"(?<=[;.,])\s*(?:căn\s+cứ|(?:theo|xét)\s+đề\s+nghị|trên\s+cơ\s+sở|thi\s+hành|hưởng\s+ứng|quán\s+triệt|chấp\s+hành|tiếp\s+theo"
    r"|(?:(?:để|nhằm|tiếp\s+tục|kịp\s+thời)\s+)*(?:tổ\s+chức\s+)?(?:thực\s+hiện|triển\s+khai|cụ\s+thể\s+hóa))\s+(?=\w|$)"
    r"|(?<=[;.])\s*theo\s+(?=\w|$)"
)
# Above a list of bases: "Căn cứ:", "Căn cứ các văn bản sau:", "Thực hiện các văn bản chỉ đạo của cấp trên:"
LISTED_BASES = re.compile(r"[^:]{0,100}:\s*$")
# Where the bases end and the issuer speaks: "…; Ủy ban nhân dân tỉnh ban hành Kế hoạch …"
ISSUING_CLAUSE = re.compile(
    r"(?:^|(?<=[;.,”\"]))\s*(?:(?:chủ\s+tịch|giám\s+đốc|trưởng\s+ban)\s+)?(?:ủy\s+ban\s+nhân(?:\s+dân)?|ubnd"
    r"|sở\s|văn\s+phòng|phòng\s|ban\s(?!hành)|hội\s+đồng|trung\s+tâm|công\s+an|đảng\s+ủy|bộ\s)"
    r"[^;.:]{0,90}?\s(?:ban\s+hành|xây\s+dựng|đề\s+ra|triển\s+khai|tổ\s+chức|yêu\s+cầu|đề\s+nghị|hướng\s+dẫn"
    r"|quyết\s+định|kế\s+hoạch)\b"
)
JOINED = re.compile(r"(?:,|(?:^|\s)và|cùng(?:\s+với)?|(?:^|\s)và\s+các|/)\s*$")
PARTED = re.compile(r"(?:;|(?<!\w)[.])\s*(?:và\s+)?$")
# Behind a semicolon, words that lead to the next basis: "…; ý kiến của Chủ tịch UBND tỉnh tại Công văn số …"
PARTED_AT = re.compile(r";[^;]{0,160}\s(?:tại|theo)\s+(?:các\s+)?$")
# … and, among proposals, without one: "…, Sở Tài chính tại Tờ trình số …"
PROPOSED_AT = re.compile(r"(?:[,;]|\bvà)\s[^,;]{2,160}\stại\s+(?:các\s+)?$")
PROPOSER = re.compile(
    r"(?:theo|xét)\s+đề\s+nghị\s+của\s+(?P<actor>[^;\n]+?)(?=\s*(?:[;\n]|$|\.(?:\s|$)|,?\s*tại\s+(?:tờ\s+trình"
    r"|công\s+văn|văn\s+bản|báo\s+cáo)"
    r"|,?\s*(?:tờ\s+trình|công\s+văn)\s+số|,\s*(?:ubnd|ủy\s+ban)\s))"
)
# "Thực hiện theo mục 1 phần III, Kế hoạch số …": a part that stands in another document
POINTER = re.compile(
    r"\W{0,3}(?:được\s+)?(?:thực\s+hiện|áp\s+dụng|vận\s+dụng)\s+(?:theo|các\s+tiêu\s+chí|tiêu\s+chí|quy\s+định)\b"
)
