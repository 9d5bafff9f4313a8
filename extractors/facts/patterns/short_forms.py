"""Short forms of a citation: a number without its symbol, an abbreviation that was defined, a word that points back.

Source: how plans cite again what they have cited: “Nghị quyết 57”, “Quyết định số 462”, “(sau đây gọi tắt là Kế hoạch
146)”, “Quyết định nêu trên”. All patterns run on folded text.
"""

import re

from extractors.structure.type_names import TYPE_NAMES

_TYPES = "|".join(name.replace(" ", r"\s+") for name, _ in TYPE_NAMES if "luật" not in name and name != "hiến pháp")
# Behind such a word a number counts something: "Kế hoạch 5 năm", "Chương trình 3 nội dung".
_COUNTED = (
    r"năm|tháng|ngày(?!\s+\d)|quý|tuần|giờ|phút|điểm|xã|phường|tỉnh|huyện|thôn|khu|người|hộ|nhiệm\s+vụ|nội\s+dung|mục|phần|chương"
    r"|điều|khoản|trang|giai\s+đoạn|bước|nhóm|chỉ\s+tiêu|tiêu\s+chí|triệu|tỷ|tỉ|đồng|lượt|cuộc|buổi|trường|bài|tin|loại"
    r"|cấp|đợt|lớp|mô\s+hình|dự\s+án|công\s+trình|giải\s+pháp|đơn\s+vị|cơ\s+quan|tập\s+thể|cá\s+nhân|văn\s+bản|bản|km|ha"
    r"|m2|lần|kỳ|khâu|lĩnh\s+vực|phong\s+trào|đề\s+án|chương\s+trình"
)
_ENDS = rf"(?!\w|\s?/|[.,:]\d|\s?[-–]\s?\d|\s*%|\s+(?:{_COUNTED})(?!\w))"
# "Nghị quyết 57", "Quyết định số 462", "Nghị quyết 57-NQ", "các Nghị quyết 57, 59, 66 và 68"
NUMBERED = re.compile(
    rf"(?<!\w)(?P<type>{_TYPES})\s+(?P<said>số\s*:?\s*)?(?P<numbers>\d{{1,4}}(?:-[a-zđ]{{1,3}}(?![\w/]))?{_ENDS}"
    rf"(?:\s*(?:,|và|,\s*và)\s*(?:số\s+)?\d{{1,4}}{_ENDS}){{0,9}})"
)
NUMBER = re.compile(r"\d{1,4}(?:-[a-zđ]{1,3})?")
# In brackets: "sau đây gọi tắt là Kế hoạch 146", "gọi tắt là “Đề án 06”", "Nghị quyết 57" alone
DEFINED = re.compile(
    rf"\(\s*(?:(?:(?:sau|từ|dưới)\s+đây\s+)?(?:được\s+)?(?:gọi|viết|ghi)\s+(?:tắt\s+|chung\s+)?là\s*:?\s*)?[“\"']?"
    rf"(?P<type>{_TYPES})\s+(?:số\s*:?\s*)?(?P<number>\d{{1,4}})(?:-[a-zđ]{{1,3}})?\s*[”\"']?\s*\)"
)
# "Quyết định nêu trên", "Công văn nói trên", "Nghị quyết trên."
POINTING_BACK = re.compile(
    rf"(?<!\w)(?P<many>(?:các|những|hai|ba|bốn)\s+)?(?P<type>{_TYPES})\s+"
    r"(?P<back>(?:đã\s+|được\s+|vừa\s+)?(?:nêu|nói|dẫn)(?:\s+ở)?\s+trên(?!\w)|trên\s+đây|trên(?=\s*(?:[.,;:)]|$)))",
    re.MULTILINE,
)
# The kinds that a decision approves or issues; the document's number is then the decision's.
APPROVED = frozenset({"đề án", "chương trình", "kế hoạch", "phương án", "quy chế", "quy định"})
