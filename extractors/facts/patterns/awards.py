"""Forms of award and the occasions they are given on.

Source: Luật Thi đua, khen thưởng 2022 (số 06/2022/QH15), Điều 9, 19–28, 33–75; Nghị định 152/2025/NĐ-CP. Forms are
matched on folded text; the first alternative that fits at a place wins, so narrower forms stand first.
"""

import re

from models.vocabulary import AwardForm, Occasion

_OF = r"\s+(?:của\s+)?"
# "đề nghị Thủ tướng Chính phủ xem xét, tặng thưởng Bằng khen": who gives it stands before the form
_GIVES = r"\s+(?:(?:xem|xét|quyết\s+định|khen|thưởng|tặng),?\s+){1,4}"
_PROVINCE = (
    r"(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân|tỉnh|thành\s+phố|bộ|ban,?\s+bộ|cấp\s+(?:tỉnh|bộ)"
    r"|ban\s+thường\s+vụ|tỉnh\s+ủy|thành\s+ủy)"
)

AWARD_FORMS: tuple[tuple[AwardForm, re.Pattern[str]], ...] = tuple(
    (form, re.compile(rf"\b(?:{pattern})"))
    for form, pattern in (
        (AwardForm.HUAN_CHUONG_LAO_DONG, r"huân\s+chương\s+lao\s+động"),
        (AwardForm.HUAN_CHUONG_KHAC, r"huân\s+chương"),
        (
            AwardForm.CO_THI_DUA_CHINH_PHU,
            rf"cờ(?:\s+thi\s+đua)?{_OF}chính\s+phủ|chính\s+phủ{_GIVES}cờ\s+thi\s+đua",
        ),
        (AwardForm.CO_THI_DUA_TINH, rf"cờ\s+thi\s+đua(?:{_OF}{_PROVINCE})?"),
        (
            AwardForm.BANG_KHEN_THU_TUONG,
            rf"bằng\s+khen{_OF}thủ\s+tướng|thủ\s+tướng(?:\s+chính\s+phủ)?{_GIVES}bằng\s+khen",
        ),
        (AwardForm.BANG_KHEN_TINH, rf"bằng\s+khen(?:{_OF}{_PROVINCE})?"),
        (AwardForm.GIAY_KHEN, r"giấy\s+khen"),
        (
            AwardForm.DANH_HIEU,
            (
                r"chiến\s+sĩ\s+thi\s+đua|lao\s+động\s+(?:tiên\s+tiến|xuất\s+sắc)|tập\s+thể\s+lao\s+động"
                r"|đơn\s+vị\s+(?:quyết\s+thắng|tiên\s+tiến)"
                r"|xã,?\s+phường,?\s+(?:thị\s+trấn\s+)?tiêu\s+biểu|gia\s+đình\s+văn\s+hóa|danh\s+hiệu\s+thi\s+đua"
                r"|anh\s+hùng\s+lao\s+động"
            ),
        ),
        (AwardForm.KHAC, r"kỷ\s+niệm\s+chương|thư\s+khen|huy\s+chương|giải\s+thưởng\s+(?:hồ\s+chí\s+minh|nhà\s+nước)"),
    )
)

OCCASIONS: tuple[tuple[Occasion, re.Pattern[str]], ...] = (
    (Occasion.HANG_NAM, re.compile(r"\b(?:hằng|hàng)\s+năm\b|\bthường\s+niên\b|\bmỗi\s+năm\b")),
    (Occasion.SO_KET, re.compile(r"\bsơ\s+kết\b")),
    (Occasion.TONG_KET, re.compile(r"\btổng\s+kết\b")),
    (Occasion.DOT_XUAT, re.compile(r"\bđột\s+xuất\b")),
    (Occasion.CHUYEN_DE, re.compile(r"\bchuyên\s+đề\b")),
)

# The wording of standards names forms that are no tiers of their own.
STANDARD = re.compile(
    r"^\W*(?:về\s+)?(?:tiêu\s+chuẩn|điều\s+kiện|đối\s+tượng|nguyên\s+tắc|hồ\s+sơ|quy\s+trình|thủ\s+tục"
    r"|tiền\s+thưởng|mức\s+thưởng|kinh\s+phí|số\s+lượng)\b"
)
# "Thực hiện theo mục 2 phần III, Kế hoạch số …": the clause in front of the document pointed to
CLAUSE = re.compile(
    r"(?P<clause>(?:(?:tại\s+)?(?:điểm|khoản|điều|mục|phần|tiểu\s+mục"
    r"|phụ\s+lục)\s+[\w.]{1,6}[,\s]*(?:của\s+)?){1,4})\W*(?:của\s+)?(?:kế\s+hoạch\s[^;.]{0,80}?(?:kèm\s+theo|tại)\s+)?$",
    re.IGNORECASE,
)
AUTHORITY = re.compile(
    r"(?:cờ\s+thi\s+đua|bằng\s+khen|giấy\s+khen)\s+(?:của\s+)?(?P<authority>(?:thủ\s+tướng|chính\s+phủ"
    r"|chủ\s+tịch|ủy\s+ban|ubnd|bộ|thủ\s+trưởng"
    r"|giám\s+đốc|tỉnh|thành\s+phố|cấp)[^;.:()\n]*?)"
    r"(?=\s*(?:[;.:()\n]|$)|[\s,]+(?:và\s+|hoặc\s+)?(?:bằng\s+khen|giấy\s+khen|cờ\s+thi|huân\s+chương|danh\s+hiệu)"
    r"|,?\s+(?:cho|đối\s+với|để|theo|khi|nhân\s+dịp)\s)",
    re.IGNORECASE,
)
