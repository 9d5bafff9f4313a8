"""What a heading is about: the kinds of the public contract, read off the words headings are made of."""

import re

from extractors.structure.folding import fold_blanks, fold_case, is_capitals
from extractors.structure.heading_words import SAME, find_similar_kind
from extractors.structure.restoring_phrases import find_phrases
from models.vocabulary import SectionKind

_LEADS = (
    r"(?:về\s+|các\s+|một\s+số\s+|những\s+|công\s+tác\s+|xây\s+dựng\s+|hệ\s+thống\s+|bộ\s+|nhóm\s+|bảng\s+|mốc\s+|dự\s+toán\s+"
    r"|(?:điều\s+kiện|chủ\s+đề|tên\s+gọi|đối\s+tượng|phạm\s+vi|nguyên\s+tắc|căn\s+cứ|quan\s+điểm|cơ\s+cấu|danh\s+hiệu|phương\s+pháp"
    r"|thang\s+điểm|số\s+lượng|cơ\s+sở\s+vật\s+chất)\s*(?:,|và)\s*)*"
)
# A heading below the first level is of a kind only when it begins with the kind's words and stays this short;
# "Tăng cường kiểm tra, khen thưởng …" is a task that mentions them.
_LONGEST_LOW_HEADING = 16

_GROUP = re.compile(r"^(?:đối\s+với|dành\s+cho|tiêu\s+chí\s+đối\s+với|tiêu\s+chí\s+cho)\b")
_PHASE = re.compile(r"^giai\s+đoạn\b(?!\s+(?:thực\s+hiện|triển\s+khai)$)")
# "Kinh phí khen thưởng" speaks of money; "kinh phí, khen thưởng" of both.
_MONEY_OF = re.compile(
    "^"
    + _LEADS
    + r"(?:bảo\s+đảm\s+|đảm\s+bảo\s+)?(?:nguồn\s+)?kinh\s+phí(?!\s*(?:,|và|-|–|;)\s*(?:tổ|phân|trách|khen))\b"
)
# "Biểu dương, khen thưởng", "Thủ tục, hồ sơ khen thưởng": what belongs to commending, named beside it
_COMMENDING = re.compile(
    "^"
    + _LEADS
    + r"(?:(?:sơ\s+kết|tổng\s+kết|đánh\s+giá|bình\s+xét|xét|biểu\s+dương|tôn\s+vinh|thi\s+đua|chế\s+độ|cơ\s+chế"
    r"|thẩm\s+quyền|quy\s+định|đối\s+tượng|nguyên\s+tắc|số\s+lượng|đề\s+nghị|hồ\s+sơ|thủ\s+tục|quy\s+trình|điều\s+kiện"
    r"|được)\s*(?:,|và|;)?\s*)+khen(?:\s+thưởng)?(?:\s+(?:của\s+)?phong\s+trào(?:\s+thi\s+đua)?)?$"
)


def _has(*words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(word.replace(" ", r"\s+") for word in words) + r")\b")


_PURPOSE = _has("mục đích", "ý nghĩa")
_AIM = _has("mục tiêu", "chỉ tiêu")
_DEMAND = _has("yêu cầu")
_CRITERIA = _has("tiêu chí", "tiêu chuẩn thi đua", "tiêu chuẩn xét", "tiêu chuẩn bình xét", "tiêu chuẩn đánh giá")
# Beside an award; "tiêu chuẩn xét khen thưởng" is the award's own standard.
_AWARDED_CRITERIA = _has("tiêu chí", "tiêu chuẩn thi đua", "tiêu chuẩn đánh giá")
_AWARD = _has(
    "khen thưởng", "hình thức khen", "tặng thưởng", "hình thức tôn vinh", "hình thức biểu dương", "xét khen",
    "mức thưởng", "mức tiền thưởng", "tiêu chuẩn (?:xét )?tặng",
)  # fmt: skip
_AWARD_FORM = _has("hình thức")
_AWARD_STANDARD = _has("tiêu chuẩn", "điều kiện")
_TIME = _has(
    "thời gian", "tiến độ", "lộ trình", "các giai đoạn", "giai đoạn thực hiện",
    "giai đoạn triển khai", "thời hạn", "mốc thời gian", "phân kỳ", "lịch trình", "phân chia giai đoạn",
    "các đợt thi đua",
)  # fmt: skip
_ORGANISE = _has(
    "tổ chức thực hiện", "phân công nhiệm vụ", "phân công trách nhiệm", "phân công thực hiện", "trách nhiệm thực hiện",
    "phân công tổ chức", "trách nhiệm của các", "tổ chức triển khai", "phân công", "trách nhiệm",
    "tổ chức và thực hiện", "tổ chức,? chỉ đạo", "giao nhiệm vụ", "tổ chức (?:,|và) thời gian", "tổ chức, thời gian",
    "nhiệm vụ của (?:các |từng )?(?:cơ quan|đơn vị|phòng|sở|ban|ngành|cấp|thành viên)",
)  # fmt: skip
_SOLUTION = _has("giải pháp", "biện pháp")
_TASK = _has("nhiệm vụ")
_MONEY = _has("kinh phí", "nguồn vốn", "ngân sách", "nguồn lực (?:tài chính|thực hiện|bảo đảm)")
_CONTENT = _has("nội dung")

# What looks back, or is a form to fill in: "KẾT QUẢ THỰC HIỆN NHIỆM VỤ", "Biểu 01: TIẾN ĐỘ …".
_LOOKS_BACK = re.compile(
    r"^(?:(?:tiến\s+độ|tình\s+hình)\s*(?:,|và)\s*)?(?:kết\s+quả\s+(?:thực\s+hiện|triển\s+khai|đạt|công\s+tác|nổi\s+bật)"
    r"|đánh\s+giá\s+(?:chung|việc|tình\s+hình|kết\s+quả|thực\s+trạng|công\s+tác|nguy\s+cơ|thực\s+hiện)"
    r"|(?:đặc\s+điểm\W+)?tình\s+hình\b|thực\s+trạng|hiện\s+trạng|khái\s+quát|bối\s+cảnh|báo\s+cáo\s+(?:tiến|kết|tình|đánh|tổng)"
    r"|tồn\s+tại|(?:những\s+)?(?:hạn\s+chế|khó\s+khăn)|ưu\s+điểm|nguyên\s+nhân|bài\s+học"
    r"|(?:phụ\s+)?(?:biểu|mẫu|bảng|phiếu)\s+(?:số\s+|mẫu\s+)?\d|đề\s+cương)"
)
# "trong thời gian tới" says when, and makes no timetable of a heading.
_PASSING_TIME = re.compile(r"\s*\b(?:trong\s+)?thời\s+gian\s+(?:tới|qua|vừa\s+qua|này|trước\s+mắt)\b")
_LOOKS_AHEAD = _has("phương hướng", "(?:và|,|;) (?:các )?giải pháp", "biện pháp khắc phục")
# What a part is about stands before the words that organise it: "NỘI DUNG VÀ TỔ CHỨC THỰC HIỆN".
_BESIDES_ORGANISING = re.compile(
    r"^(?P<first>.*?)\s*(?:,|;|-|–|\bvà)\s*(?:phân\s+công|tổ\s+chức)\s+(?:(?:tổ\s+chức|triển\s+khai)\s+)?(?:thực\s+hiện|triển\s+khai)\b"
)
# Below the first level "Tổ chức thực hiện" names a part, "Tổ chức thực hiện các lớp tập huấn" is work to do.
_ORGANISING = re.compile(r"^tổ\s+chức\s+(?:và\s+)?(?:(?:thực\s+hiện|triển\s+khai)\b[\s,]*)+")
_ORGANISED = re.compile(
    r"^(?:$|\(|của\b|cấp\b|kế\s+hoạch(?:\s+này)?$|(?:và\s+)?(?:phân\s+công|thời\s+gian|trách\s+nhiệm|chế\s+độ)\b|phong\s+trào(?:\s+thi\s+đua)?$|phong\s+trào\s+thi\s+đua\s+[“\"])"
)

_STARTS = re.compile(
    "^" + _LEADS + r"(?:mục\s+(?:đích|tiêu)|ý\s+nghĩa|chỉ\s+tiêu|yêu\s+cầu|tiêu\s+ch(?:í|uẩn)|khen\s+thưởng|hình\s+thức"
    r"|thời\s+(?:gian|hạn)|(?<=các\s)giai\s+đoạn|tiến\s+độ|lộ\s+trình|tổ\s+chức\s+(?:và\s+)?(?:thực\s+hiện|triển\s+khai)|phân\s+công"
    r"|trách\s+nhiệm|giải\s+pháp|biện\s+pháp|nhiệm\s+vụ|(?:nguồn\s+)?kinh\s+phí|nguồn\s+(?:vốn|lực)|nội\s+dung"
    r"|phương\s+(?:thức|hướng)|dự\s+kiến\s+kinh\s+phí|(?:bảo\s+đảm|đảm\s+bảo)\s+(?:nguồn\s+)?kinh\s+phí|phân\s+kỳ|lịch\s+trình"
    r"|ngân\s+sách|giao\s+(?:nhiệm\s+vụ|trách\s+nhiệm)|giai\s+đoạn\s+(?:thực\s+hiện|triển\s+khai)$|phân\s+chia\s+giai\s+đoạn"
    r"|kế\s+hoạch\s+thời\s+gian|tổ\s+chức\s*(?:,|và)\s*(?:chỉ\s+đạo|thời\s+gian|phân\s+công)|tổ\s+chức\s+chỉ\s+đạo$|tiêu\s+chuẩn)\b"
)


def classify_heading(heading: str, depth: int) -> SectionKind:
    """The kind of a heading at that depth (1 is the highest), ``khac`` when it is none.

    Accepts ``MỤC ĐÍCH, YÊU CẦU``, ``Hình thức và tiêu chuẩn khen thưởng``, ``NHIỆM VỤ, GIẢI PHÁP``; a group
    (``Đối với cá nhân``), an actor (``Phòng Kinh tế``), a phase and whatever looks back are ``khac``. Headings that no
    rule knows are compared by words with labelled ones; below the first level they must be all but the same.
    """
    folded = _PASSING_TIME.sub("", fold_blanks(fold_case(heading)).strip(' .:;*“”"'))
    if not folded or _GROUP.match(folded) or _PHASE.match(folded):
        return SectionKind.KHAC
    if _LOOKS_BACK.match(folded) and not _LOOKS_AHEAD.search(folded):
        return SectionKind.KHAC
    is_high = depth == 1 or is_capitals(heading)
    if not is_high and (len(folded.split()) > _LONGEST_LOW_HEADING or _is_work(folded)):
        return SectionKind.KHAC
    if not is_high and not _STARTS.match(folded) and not _COMMENDING.match(folded):
        return find_similar_kind(heading, enough=SAME)
    if is_high and len(folded.split()) > 2 * _LONGEST_LOW_HEADING:
        return SectionKind.KHAC
    kind = _classify_words(_restore_tones(folded) if is_capitals(heading) else folded)
    return find_similar_kind(heading) if kind is SectionKind.KHAC and is_high else kind


def _is_work(folded: str) -> bool:
    """True for ``tổ chức thực hiện các lớp tập huấn``: work to do, not the part that says who does it."""
    organising = _ORGANISING.match(folded)
    return organising is not None and not _ORGANISED.match(folded[organising.end() :])


def _restore_tones(folded: str) -> str:
    """A heading in capitals with the tones of fixed phrases, which scans lose: ``nội dũng thi đua``."""
    for span, phrase in find_phrases(folded):
        folded = f"{folded[: span.start]}{phrase}{folded[span.end :]}"
    return folded


def _classify_words(folded: str) -> SectionKind:
    """The kind by the words a heading holds; combinations first."""
    if _MONEY_OF.match(folded):
        return SectionKind.KINH_PHI
    organises = bool(_ORGANISE.search(folded))
    takes_time = bool(_TIME.search(folded))
    content = bool(_CONTENT.search(folded))
    besides = _BESIDES_ORGANISING.match(folded)
    if besides is not None and not takes_time:
        first = _classify_words(besides["first"])
        if first in (SectionKind.GIAI_PHAP, SectionKind.NHIEM_VU, SectionKind.NOI_DUNG):
            return first
    if (_PURPOSE.search(folded) or _AIM.search(folded)) and _DEMAND.search(folded):
        return SectionKind.MUC_DICH_YEU_CAU
    if _AWARD.search(folded) or (_AWARD_FORM.search(folded) and "khen" in folded):
        return _classify_award(folded)
    if _CRITERIA.search(folded):
        return SectionKind.TIEU_CHI
    if takes_time and organises:
        return SectionKind.THOI_GIAN_TO_CHUC
    if takes_time and content:
        return SectionKind.NOI_DUNG_THOI_GIAN
    if organises:
        return SectionKind.TO_CHUC_THUC_HIEN
    aim = _AIM.search(folded)
    if content and aim and folded.find("nội dung") < aim.start() and not _SOLUTION.search(folded):
        return SectionKind.NOI_DUNG  # "NỘI DUNG, CHỈ TIÊU THI ĐUA": the contents come first
    for pattern, kind in _SIMPLE_KINDS:
        if pattern.search(folded):
            return kind
    return SectionKind.KHAC


def _classify_award(folded: str) -> SectionKind:
    if _AWARDED_CRITERIA.search(folded):
        return SectionKind.TIEU_CHI_KHEN_THUONG
    names_form = bool(_AWARD_FORM.search(folded))
    names_standard = bool(_AWARD_STANDARD.search(folded))
    if names_form and not names_standard:
        return SectionKind.HINH_THUC_KHEN_THUONG
    if names_standard and not names_form:
        return SectionKind.TIEU_CHUAN_KHEN_THUONG
    return SectionKind.KHEN_THUONG


_SIMPLE_KINDS: tuple[tuple[re.Pattern[str], SectionKind], ...] = (
    (_SOLUTION, SectionKind.GIAI_PHAP),
    (_TIME, SectionKind.THOI_GIAN),
    (_MONEY, SectionKind.KINH_PHI),
    (_TASK, SectionKind.NHIEM_VU),
    (_AIM, SectionKind.MUC_TIEU),
    (_PURPOSE, SectionKind.MUC_DICH),
    (_DEMAND, SectionKind.YEU_CAU),
    (_CONTENT, SectionKind.NOI_DUNG),
)
