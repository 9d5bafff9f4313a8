"""The words by which a fact is doubted: headings that speak of several kinds, groups of several targets, odd actors.

Source: what readings got wrong on annotated and generated documents, November 2026. A doubt never changes a fact; how
much each one weighs is measured (data/reference/confidence.yaml).
"""

import re

from models.vocabulary import SectionKind as Kind

# Any of these words in a heading speaks for these kinds; matched on folded text.
KIND_WORDS: tuple[tuple[frozenset[Kind], re.Pattern[str]], ...] = tuple(
    (frozenset(kinds), re.compile(rf"\b(?:{words})\b"))
    for kinds, words in (
        ((Kind.MUC_DICH_YEU_CAU, Kind.MUC_DICH, Kind.YEU_CAU), r"mục\s+đích|yêu\s+cầu"),
        ((Kind.MUC_TIEU,), r"mục\s+tiêu|chỉ\s+tiêu"),
        (
            (
                Kind.KHEN_THUONG,
                Kind.HINH_THUC_KHEN_THUONG,
                Kind.TIEU_CHUAN_KHEN_THUONG,
                Kind.TIEU_CHI_KHEN_THUONG,
            ),
            r"khen|thưởng",
        ),
        ((Kind.TIEU_CHI, Kind.TIEU_CHI_KHEN_THUONG), r"tiêu\s+chí"),
        ((Kind.GIAI_PHAP,), r"giải\s+pháp|biện\s+pháp"),
        ((Kind.NHIEM_VU, Kind.GIAI_PHAP), r"nhiệm\s+vụ"),
        ((Kind.KINH_PHI,), r"kinh\s+phí|ngân\s+sách"),
        ((Kind.THOI_GIAN, Kind.THOI_GIAN_TO_CHUC, Kind.NOI_DUNG_THOI_GIAN), r"thời\s+gian|tiến\s+độ"),
        ((Kind.NOI_DUNG, Kind.NOI_DUNG_THOI_GIAN), r"nội\s+dung"),
        ((Kind.TO_CHUC_THUC_HIEN, Kind.THOI_GIAN_TO_CHUC), r"tổ\s+chức\s+thực\s+hiện|phân\s+công|trách\s+nhiệm"),
    )
)
# A mark of a part inside a heading, where two lines ran together: “… KHEN THƯỞNG 1). HỆ THỐNG TIÊU CHÍ”.
INNER_MARK = re.compile(
    r"[^\W\d_]{2,}\s+(?:(?:[IVX]{1,4}|\d{1,2}|[a-đ])[.)]+|[a-đ]\.\d{1,2}[.)]?|\d{1,2}\.\d{1,2}[.)]?)(?:\s+\S|$)"
)
# A title that runs into the bases below it, or a body that runs into what stands below it.
RUN_ON = re.compile(
    r"\b(?:căn\s+cứ|thực\s+hiện|theo)\s+(?:luật|nghị|quyết|kế\s+hoạch|chương\s+trình|chỉ\s+thị|thông)\b.*\d"
)
TWO_BODIES = re.compile(r"\w\s+(?:Sở|Phòng|Ban|Thực hiện|Căn cứ|Kế hoạch)\b|\b(?:ỦY BAN|SỞ)\b")
LONG_HEADING = 160
# A word that ends no body's name.
UNFINISHED_ACTOR = re.compile(r"\b(?:tự|và|của|các|để|được|là|có|thực\s+hiện|phải|cùng|với|do|theo)$")
LONG_ACTOR = 120
# A sentence inside a task that may be another's: “… giúp đỡ. Đề nghị Hội Nông dân …”.
SENTENCE = re.compile(r"[.;]\s+(?=[^\W\d_])")
REPORTED = re.compile(r"báo\s+cáo\b.*\btrước\s+ngày")
