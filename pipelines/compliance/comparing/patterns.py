"""How plans say that a duty to report exists and that a clause stands elsewhere; and the words that tell nothing.

Source: the wording of commune, department and province plans of 2025 and 2026; Nghị định 30/2020/NĐ-CP, Phụ lục I, for
the order of phần, chương, mục, điều, khoản, điểm. Written on 21/11/2026.
"""

import re

# Words that join others, and the names of levels: a commune writes "xã" where its province writes "tỉnh".
STOP_WORDS = frozenset(
    """
    và của các cho để với trong trên tại theo từ đến ở là có được bị do về vào ra lên này đó khi những một mỗi nhiều
    cũng như hoặc hay không sẽ đã đang thì mà nhằm bằng qua tới nên còn đối bảo đảm tiếp tục tổ chức thực hiện đẩy mạnh
    tăng cường tỉnh thành phố xã phường đặc khu huyện địa bàn địa phương
    """.split()
) | {
    "đối với", "bảo đảm", "tiếp tục", "tổ chức", "thực hiện", "đẩy mạnh", "tăng cường", "thành phố", "đặc khu",
    "địa bàn", "địa phương", "thi đua", "phong trào", "nhằm", "hằng năm",
}  # fmt: skip

# "Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 15/12 hằng năm": somebody reports to somebody, or at some time
REPORTS = re.compile(r"\bbáo\s+cáo\b")
NO_DUTY = re.compile(
    r"\bbáo\s+cáo\s+(?:viên|chính\s+trị|thành\s+tích)\b|\b(?:theo|tại|trong)\s+báo\s+cáo\b"
    r"|\b(?:nếu|trường\s+hợp|khi)\b[^.;\n]*?\b(?:khó\s+khăn|vướng\s+mắc|phát\s+sinh)\b[^.;\n]*"
)
RECEIVERS_OR_TIMES = re.compile(
    r"\bbáo\s+cáo\s+(?:kết\s+quả\s+)?(?:về\s+|gửi\s+|cho\s+|với\s+)?(?:ubnd|ủy\s+ban|chủ\s+tịch|sở|hội\s+đồng|ban|bộ"
    r"|đảng\s+ủy|tỉnh|thành\s+phố|thủ\s+tướng|chính\s+phủ|thường\s+trực|lãnh\s+đạo|cấp|phòng|văn\s+phòng)\b"
    r"|\bgửi\b|\b(?:hằng|hàng)\s+(?:năm|quý|tháng)\b|\bđịnh\s+kỳ\b|\b6\s+tháng\b|\btrước\s+ngày\b|\bđột\s+xuất\b"
    r"|\bsơ\s+kết\b|\btổng\s+kết\b|\btheo\s+quy\s+định\b|\bkhi\s+(?:có\s+)?yêu\s+cầu\b"
)

# "Thực hiện theo mục 2 phần III, Kế hoạch số …": the sentence itself says that it is carried out as written elsewhere
POINTS = re.compile(r"\b(?:thực\s+hiện|áp\s+dụng|tuân\s+theo|quy\s+định|nêu|như)\b[^;\n]{0,80}$")

# From the largest part of a document to the smallest.
CLAUSE_WORDS = ("phần", "chương", "phụ lục", "mục", "tiểu mục", "điều", "khoản", "điểm", "tiết")
_MARKER = r"(?:[ivxl]+(?:\.\d+)*|\d+(?:\.\d+)*|[a-zđêôơư])"
CLAUSE_STEP = re.compile(
    rf"\b(?P<word>phần|chương|phụ\s+lục|tiểu\s+mục|mục|điều|khoản|điểm|tiết)\s+(?P<marker>{_MARKER})\b"
)

# What every plan holds, whoever writes it: the national title, titles of decrees, formulas of the form.
FORMULAS = re.compile(
    r"cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|độc\s+lập\s*[-–]\s*tự\s+do\s*[-–]\s*hạnh\s+phúc"
    r"|trong\s+quá\s+trình\s+(?:tổ\s+chức\s+|triển\s+khai\s+)*(?:thực\s+hiện)?[^.\n]*(?:vướng\s+mắc|phát\s+sinh)[^.\n]*"
    r"|(?:căn\s+cứ|thực\s+hiện)\s+(?:luật|nghị\s+định|thông\s+tư|nghị\s+quyết|quyết\s+định|kế\s+hoạch|chỉ\s+thị)[^\n]*"
    r"|trên\s+đây\s+là\s+kế\s+hoạch[^\n]*|phong\s+trào\s+thi\s+đua\s+[“\"][^”\"\n]*[”\"]"
)
