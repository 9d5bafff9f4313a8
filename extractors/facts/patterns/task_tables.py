"""How task tables head their columns, and what their cells write for “the same” and “nothing”; on folded text.

Source: the annexes of plans (“Phụ lục phân công nhiệm vụ”) as communes, departments and provinces draw them up.
"""

import re

# What a column holds, by its heading; the first that fits wins. “Cơ quan chủ trì, phối hợp” is who leads.
COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("number", re.compile(r"^(?:stt|tt|số\s+tt|số\s+thứ\s+tự)\b")),
    ("actor", re.compile(r"chủ\s+trì")),
    ("coordinating", re.compile(r"phối\s+hợp|(?:cơ\s+quan|đơn\s+vị)\s+(?:tham\s+gia|liên\s+quan)")),
    (
        "actor",
        re.compile(
            r"phân\s+công|^(?:đơn\s+vị|cơ\s+quan|người|cơ\s+quan\s*[,/]\s*đơn\s+vị)$|trách\s+nhiệm|(?:cơ\s+quan|đơn\s+vị"
            r"|bộ\s+phận|phòng|ban|người|cán\s+bộ|công\s+chức|lãnh\s+đạo|đồng\s+chí|chủ\s+thể|thành\s+viên)\s+(?:\w+\s+){0,2}?"
            r"(?:thực\s+hiện|phụ\s+trách|chịu\s+trách\s+nhiệm|tham\s+mưu|được\s+giao|đầu\s+mối|đảm\s+nhiệm|triển\s+khai"
            r"|chỉ\s+đạo|theo\s+dõi)|^đầu\s+mối"
        ),
    ),
    (
        "deadline",
        re.compile(
            r"thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hoàn\s+thành|lộ\s+trình|^hạn\b|^(?:ngày|tháng|bắt\s+đầu|kết\s+thúc)\b"
        ),
    ),
    ("product", re.compile(r"sản\s+phẩm|kết\s+quả|đầu\s+ra")),
    (
        "text",
        re.compile(
            r"nhiệm\s+vụ|nội\s+dung|công\s+việc|hoạt\s+động|giải\s+pháp|đầu\s+việc|(?:tên|danh\s+mục)\s+(?:đề\s+án|văn\s+bản"
            r"|chương\s+trình|dự\s+án|kế\s+hoạch)|^việc\b"
        ),
    ),
)
# A heading is short; a task that speaks of “nội dung” is longer.
LONGEST_HEADING = 60
# “Nội dung chi”, “Nội dung tiêu chí”, “Nội dung đánh giá” head tables of money and of scores.
OTHER_TEXT = re.compile(
    r"nội\s+dung\s+(?:chi\b|tiêu\s+chí|đánh\s+giá|chấm|mua|thu\b)|kết\s+quả\s+(?:thực\s+hiện\s+)?nhiệm\s+vụ"
)
SCORES = re.compile(r"(?<!địa\s)(?<!thời\s)(?<!đặc\s)\bđiểm\b(?!\s+cầu)|\btự\s+chấm\b")
# Beside these “Đơn vị” is a unit of measure.
MEASURES = re.compile(
    r"số\s+lượng|đơn\s+giá|thành\s+tiền|số\s+tiền|đơn\s+vị\s+tính|\bđvt\b|khối\s+lượng|chỉ\s+tiêu|kinh\s+phí"
)
BARE_UNIT = re.compile(r"^đơn\s+vị$")
# Of two columns on time the later end counts, of two on who the one that leads.
DUE = re.compile(r"hoàn\s+thành|kết\s+thúc|thời\s+hạn|^hạn|\bđến\b")
LEADING = re.compile(r"chủ\s+trì")
BODY = re.compile(r"cơ\s+quan|đơn\s+vị|phòng|bộ\s+phận")

# “(1) | (2) | (3)”, “A | B | 1 | 2” below a header
COLUMN_NUMBER = re.compile(r"\W*(?:\d{1,2}|[a-z])(?:\s*=\s*[\d+\s]*)?\W*")
SAME_AS_ABOVE = re.compile(r"\W*(?:(?:n\s*[./]?\s*t|như\s+trên|n\.\s*t\.)\W*|[\"”″〃]+|/{2,})")
NOTHING = re.compile(r"[\W_]*|x|không(?:\s+có)?", re.IGNORECASE)

# A list in a cell, a body to a dash: "- Văn phòng; - Công an xã"
DASHED_LIST = re.compile(r"\s*[;,]\s*[-–+]\s+")

# One cell that names who leads and who helps.
SHARED_CELL: tuple[re.Pattern[str], ...] = (
    re.compile(
        r"\W*(?:(?:cơ\s+quan|đơn\s+vị)\s+)?chủ\s+trì\s*:\s*(?P<lead>.+?)[\s;,.\-–+]*(?:(?:cơ\s+quan|đơn\s+vị)\s+)?phối\s+hợp"
        r"(?:\s+thực\s+hiện)?\s*:\s*(?P<coordinating>.+)",
        re.DOTALL,
    ),
    re.compile(
        r"(?P<lead>.+?)\s*\(\s*chủ\s+trì\s*\)[\s;,.\-–]*(?P<coordinating>.*?)\s*(?:\(\s*phối\s+hợp\s*\)\W*)?$",
        re.DOTALL,
    ),
    re.compile(
        r"(?P<lead>.+?)\s+(?:là\s+(?:cơ\s+quan|đơn\s+vị)\s+)?chủ\s+trì\s*[,;]?\s*(?:và\s+)?phối\s+hợp\s*(?:với\s+|cùng\s+)?:?\s*"
        r"(?P<coordinating>.+)",
        re.DOTALL,
    ),
    re.compile(
        r"(?P<lead>.+?)[\s;,.\-–(]+(?:(?:cơ\s+quan|đơn\s+vị)\s+)?phối\s+hợp\s*:\s*(?P<coordinating>[^)]+)\)?", re.DOTALL
    ),
    re.compile(r"\W*(?:(?:cơ\s+quan|đơn\s+vị)\s+)?chủ\s+trì\s*:\s*(?P<lead>.+)", re.DOTALL),
    re.compile(r"(?P<lead>.+?)\s+chủ\s+trì(?:\s+thực\s+hiện)?\W*$", re.DOTALL),
)
