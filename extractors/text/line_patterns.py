"""The forms of single lines in Vietnamese administrative texts, as far as joining wrapped lines needs them."""

import re

# Names of instruments that stand alone on the line above the title (Nghị định 30/2020/NĐ-CP, Điều 7 and annex III).
TYPE_LINE_PATTERN = re.compile(
    r"(?:DỰ THẢO\s+)?(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|CHƯƠNG TRÌNH|TỜ TRÌNH|THÔNG BÁO|HƯỚNG DẪN|KẾT LUẬN|ĐỀ ÁN"
    r"|BÁO CÁO|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|CÔNG ĐIỆN|PHỤ LỤC(?:\s+(?:[IVX]+|\d+))?|QUYẾT NGHỊ)\s*:?",
)

# The signature block: mode (Thay mặt, Ký thay, Thừa lệnh, Thừa ủy quyền, Quyền) or a title in capitals.
SIGN_LINE_PATTERN = re.compile(
    r"(?:(?:TM|KT|TL|TUQ|T/M|K/T|Q)\s*\.\s*\S.*"
    r"|(?:(?:PHÓ|QUYỀN|Q\.)\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|VĂN PHÒNG TRƯỞNG"
    r"|TRƯỞNG (?:PHÒNG|BAN|ĐOÀN)|THỦ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG)"
    r"(?:\s+[A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ\s,–-]*)?"
    r"|ỦY VIÊN THƯỜNG TRỰC|ỦY VIÊN)"
)

# Above the type line each of these begins a line of its own.
ISSUER_LINE_PATTERN = re.compile(
    r"(?:CHỦ TỊCH\s+)?(?:[ỦU][ỶY]\s+BAN\s+NHÂN\s+DÂN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND)\b"
)
NUMBER_LINE_PATTERN = re.compile(r"Số\s*:", re.IGNORECASE)
MOTTO_PATTERN = re.compile(r"CỘNG H[ÒO][ÀA]\s+XÃ\b|CỘNG HOÀ XÃ\b|Độc lập\s*[-–]", re.IGNORECASE)
PLACE_DATE_PATTERN = re.compile(r"[^\W\d_][\w\s.'’-]{1,40},\s*ngày\b.*", re.IGNORECASE)
PLACE_DATE_END_PATTERN = re.compile(r"\bnăm\s*(?:\d{4}|\.{2,}|…+|_+)?\s*$", re.IGNORECASE)
RECIPIENTS_PATTERN = re.compile(r"(?:Nơi nhận|Kính gửi)\s*:?\s*$", re.IGNORECASE)
ATTACHED_PATTERN = re.compile(r"\(\s*(?:Ban hành\s+)?(?:kèm|đính kèm)\s+theo\b", re.IGNORECASE)
BASIS_PATTERN = re.compile(r"(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Triển khai|Thi hành)\s+\S")
# "Thực hiện Luật Đất đai ngày 18/01/2024": a basis that has no number.
BASIS_LAW_PATTERN = re.compile(r"\w+\s+\w+\s+(?:các\s+)?(?:Bộ\s+luật|Luật|Pháp\s+lệnh)\s+[^\W\d_]")
CITED_NUMBER_PATTERN = re.compile(r"\d\s*/[A-ZĐ]{2}|\d\s*-\s*[A-ZĐ]{2}[A-Za-z]?\s*/|\d/\d{4}/")

# Marks of list items. The rest of the item follows.
BULLET_PATTERN = re.compile(r"(?P<mark>[-–—+•▪*●○■◦‣·])(?P<gap>\s*)(?=[^\s\d-])|(?P<dash>[-–+•])\s+(?=\d)")
NUMBERED_PATTERN = re.compile(
    r"(?P<value>\d{1,2}(?:\.\d{1,2}){0,4})(?:[.)]+(?:\s+|(?=[^\W\d_]))|/\s+(?=[^\W\d_])|(?<=\.\d)\s+|(?<=\.\d\d)\s+)"
    r"(?P<rest>\S)"
)
LETTERED_PATTERN = re.compile(r"(?P<value>[a-zđ])(?:\)\s*|[./]\s+)(?P<rest>\S)")
# A letter continued by digits: "a.1) ", "a1. ", "b.2. ".
LETTER_DECIMAL_PATTERN = re.compile(r"(?P<value>[a-zđ]\.?\d{1,2}(?:\.\d{1,2})?)(?:\)\s*|[./:]\s+)(?P<rest>[^\W\d_])")
BRACKETED_PATTERN = re.compile(r"\((?P<value>\d{1,2}|[a-zđ])\)\s*(?P<rest>[^\W\d_])")
ROMAN_PATTERN = re.compile(r"(?P<value>[IVX]{1,5}(?:\.\d{1,2})*)(?:[.)]\s*|/\s+|\s+[-–]\s+)(?P<rest>[^\W\d_])")
ARTICLE_PATTERN = re.compile(r"(?:Điều|Chương|Phần|Mục)\s+(?:\d{1,3}|[IVX]+)\s*[.:]")
FOOTNOTE_PATTERN = re.compile(r"\[\^?\d{1,3}\]")
# A mark that stands alone on its line and heads the next one.
LONE_MARK_PATTERN = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*\s*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-zđ](?:\.?\d{1,2})?[.)]|\((?:\d{1,2}|[a-zđ])\)|[IVX]{1,5}\s*[.)]|[-–+•]"
    r"|\[\d{1,3}\]|Số\s*:"
    r"|(?:Điều|Chương|Phần)\s+(?:\d{1,3}|[IVX]+)\s*[.:]|(?:TM|KT|TL|TUQ|Q)\s*\.|PHÓ)"
)

# Letters in the order of Vietnamese lists (no f, j, w, z), to tell b) after a) from a mention of a point b).
LETTER_ORDER = "abcdđeghiklmnopqrstuvxy"

# After these words a number, a letter or a name in capitals goes on with the sentence; not after "chuyển đổi số" or
# "hằng năm", in which the same words end a phrase.
REFERENCE_END_PATTERN = re.compile(
    r"""
    \b(?:
        (?:quyết\ định|nghị\ định|nghị\ quyết|kế\ hoạch|chỉ\ thị|thông\ tư|thông\ báo|kết\ luận|chương\ trình|công\ văn
          |tờ\ trình|hướng\ dẫn|đề\ án|báo\ cáo|hành\ động|luật|công\ điện)\ số
      | (?<!hằng\ )(?<!hàng\ )(?:ngày|tháng|năm|quý)
      | điểm|tiết|khoản|mục|phần|chương|điều|phụ\ lục|giai\ đoạn|lần\ thứ|từ|đến|và
    )$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# … and those after which a Roman number does.
ROMAN_END_PATTERN = re.compile(r"\b(?:quý|giai\s+đoạn|phần|mục|chương|phụ\s+lục)$", re.IGNORECASE)
ROMAN_NUMBER_PATTERN = re.compile(r"[IVX]{1,4}(?![\w.)])")
CAPS_CONNECTOR_PATTERN = re.compile(
    r"(?:\b(?:VÀ|CỦA|VỀ|VIỆC|THEO|TẠI|CHO|BAN HÀNH|THỰC HIỆN|TRIỂN KHAI|CÁC|TỪ|ĐẾN|DO|THÀNH|HOẶC|BỞI|CÙNG|VỚI)"
    r"|[-–,/&(“\"])$"
)
# Names written with a dash, whose second half a wrapped line may begin: no list item.
COMPOUND_HALVES = (
    ("văn hóa", "xã hội"),
    ("văn hoá", "xã hội"),
    ("thi đua", "khen thưởng"),
    ("lao động", "thương binh"),
    ("kinh tế", "xã hội"),
    ("chính trị", "xã hội"),
    ("bà rịa", "vũng tàu"),
    ("thừa thiên", "huế"),
    ("kế hoạch", "tài chính"),
    ("xã hội", "nghề nghiệp"),
)

# Letters at a line's end that say how it ends; lines joined so far may be long.
TAIL = 40
TERMINAL_PATTERN = re.compile(r"[.;:!?…](?:/\.)?[\"”’»)\]]*$|/\.$")


def ends_sentence(text: str) -> bool:
    """True when a line ends with a mark that closes a sentence, an item or an introduction (``. ; : ! ? …``)."""
    return TERMINAL_PATTERN.search(text[-TAIL:]) is not None


def begins_lower(text: str) -> bool:
    """True when the first letter of a line is a small one, quotes and brackets before it aside."""
    stripped = text.lstrip("“\"'‘(«[ ")
    return stripped[:1].islower()


def is_capitals(text: str) -> bool:
    """True for a line in capitals: two words or more, four letters in five capital (it may hold ``(IoT)``)."""
    letters = [letter for letter in text if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return len(letters) >= 6 and len(text.split()) >= 2 and capitals * 5 >= len(letters) * 4


def is_type_line(text: str) -> bool:
    """True when the whole line names a type of instrument: ``KẾ HOẠCH``, ``QUYẾT ĐỊNH:``, ``PHỤ LỤC I``."""
    return TYPE_LINE_PATTERN.fullmatch(text) is not None


def is_sign_line(text: str) -> bool:
    """True for a line of a signature block: ``TM. ỦY BAN NHÂN DÂN``, ``KT. CHỦ TỊCH``, ``PHÓ CHỦ TỊCH``."""
    return SIGN_LINE_PATTERN.fullmatch(text) is not None and text == text.upper()
