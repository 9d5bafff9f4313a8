"""The words that open an actor's name and the verbs that open a task, on folded text.

Source: the ways plans assign work ("Giao …", "Đề nghị …", "1. Phòng Kinh tế", "Các thôn chủ động …"), and the names of
bodies in a province and a commune since July 2025.
"""

import re


def _any_of(phrases: str) -> str:
    """An alternation of the phrases, which are parted by ``|``; a blank in one stands for any run of blanks."""
    return "|".join(phrase.strip().replace(" ", r"\s+") for phrase in phrases.split("|"))


_LEADS = _any_of(
    "kính đề nghị|trân trọng đề nghị|đề nghị|yêu cầu|giao trách nhiệm cho|giao nhiệm vụ cho|giao cho|giao"
    "|phân công nhiệm vụ cho|phân công cho|phân công(?! nhiệm vụ)|trách nhiệm của|ông|bà"
)
LEAD = re.compile(rf"^\s*(?:{_LEADS})\s+")

_SINGLE = _any_of(
    "thủ trưởng|người đứng đầu|lãnh đạo|chủ tịch|phó chủ tịch|trưởng phòng|trưởng ban|trưởng thôn"
    "|trưởng ấp|trưởng bản|trưởng khối|trưởng cụm|trưởng đoàn|phó trưởng"
    "|trưởng các|trưởng khu phố|trưởng công an|bí thư|giám đốc|tổ trưởng"
    "|chánh văn phòng|hiệu trưởng|ủy ban|ubnd|ubmttq|ub mttq|mặt trận|mttq|hội đồng|hđnd|thường trực|đảng ủy"
    "|huyện ủy|tỉnh ủy"
    "|thành ủy|sở|văn phòng|thanh tra|chi cục|cục|thuế|kho bạc|bảo hiểm xã hội|ngân hàng|bưu điện|viễn thông"
    "|điện lực|công an"
    "|bộ chỉ huy|bộ đội|ban chỉ huy|quân sự|đồn|trung tâm|trạm|đài|cổng thông tin|liên đoàn|liên minh"
    "|công đoàn|cụm|khối|bộ phận"
    "|hợp tác xã|doanh nghiệp|công ty|tập đoàn|thôn|ấp|buôn|khu phố|cơ quan|đơn vị|cán bộ|công chức|đại học"
    "|bệnh viện|viện|ngành"
    "|nhà trường|nhà văn hóa|kế toán|thủ quỹ|đoàn thể|bộ|cấp ủy|chi bộ|tập thể|cá nhân|tòa án|vnpt"
    "|viettel|mobifone|nhân dân|hộ gia đình"
    "|người dân|phường"
    "|đặc khu|đảng viên|đoàn viên|hội viên|đảng bộ|ubmttqvn|mttqvn|hạt kiểm lâm|quỹ tín dụng|chi nhánh|hiệp hội"
    "|câu lạc bộ|khóm|khu dân cư|trưởng khóm|trưởng trạm|chánh thanh tra|thành viên|đồng chí|htx|liên hiệp"
    "|chủ đầu tư|tổ chức chính trị|tổ chức xã hội|tổ chức đoàn thể|tổ chức đảng|tổ chức hội"
)
# One-syllable openers that also open other phrases: "ban hành", "báo cáo", "phòng, chống", "tổ chức", "xã hội".
_GUARDED = (
    r"phòng(?!\s*,?\s*(?:chống|ngừa|cháy|vệ))|ban(?!\s+hành)|trường(?!\s+hợp)|báo(?!\s+cáo)|hội(?!\s+nghị)"
    r"|đoàn(?!\s+kết)|tổ(?!\s+chức)|xã(?!\s+hội)"
)
# "Các …" opens an actor unless it opens a part of a plan.
_NO_PLURAL = _any_of(
    "nội dung|bước|giải pháp|nhiệm vụ|chỉ tiêu|hoạt động|tiêu chí|biện pháp|yêu cầu|mục tiêu|hình thức|văn bản"
    "|điều kiện|chính sách|giai đoạn|nguồn|bệnh|chương trình|dự án|đề án|kế hoạch|công việc|vấn đề|mốc|thời gian"
    "|kỹ năng|quy định"
)
_PLURAL = rf"các\s+(?!(?:{_NO_PLURAL})\b)\w+"
BODY_START = re.compile(rf"^(?:{_SINGLE}|{_GUARDED}|{_PLURAL})\b")

# Verbs that never stand in a body's name.
_VERBS = _any_of(
    "chủ trì|chủ động|phối hợp|triển khai|căn cứ|có trách nhiệm|chịu trách nhiệm|theo dõi|đôn đốc|báo cáo"
    "|phát động|tiếp tục|tăng cường"
    "|đẩy mạnh|ban hành|thực hiện|lồng ghép|bố trí|cân đối|quán triệt|phổ biến|đăng ký(?! đất)|rà soát|cụ thể hóa"
    "|hưởng ứng|tích cực|phát huy"
    "|kịp thời|định kỳ|thường xuyên|là cơ quan|là đơn vị|là đầu mối|làm đầu mối|làm cơ quan|đưa|nêu cao"
    "|tập trung|quan tâm|cử|gửi"
    "|theo chức năng|theo thẩm quyền|theo nhiệm vụ|trong phạm vi chức năng|trong phạm vi nhiệm vụ"
    "|trong phạm vi quyền hạn|trong phạm vi thẩm quyền|trong phạm vi trách nhiệm|được phân công"
    "|trên cơ sở|khẩn trương|đảm bảo|bảo đảm|đề xuất|phân công"
    "|lựa chọn|nâng cao|đăng tải"
    "|phản ánh|khuyến khích|hằng năm|hàng năm|tham gia|tạo điều kiện|đăng tin|xem xét|huy động"
)
# Verbs that names hold too: "Ban Chỉ đạo", "Phòng Kiểm tra", "Sở Xây dựng", "cơ quan tham mưu", "Trung tâm Hỗ trợ …".
_NAMED_VERBS = _any_of(
    "tham mưu|hướng dẫn|tổng hợp|tuyên truyền|vận động|xây dựng|thẩm định|chỉ đạo|hỗ trợ|nghiên cứu|kiểm tra"
    "|giám sát|tổ chức"
)
TASK_VERB = re.compile(rf"[\s,;](?P<verb>{_VERBS}|giúp(?!\s+việc)|(?P<named>{_NAMED_VERBS}))\b")
# Behind these a verb that names hold is part of the name.
_HEADS = _any_of(
    "ban|tổ|trung tâm|phòng|hội đồng|cơ quan|đội|ủy ban|bộ phận|đoàn|văn phòng|sở|bộ|cục|trạm|hội|viện|quỹ|trường|các"
)
NAME_HEAD = re.compile(rf"(?:\b(?<!xã\s)(?:{_HEADS}|đầu\s+tư)\s+|[-–]\s*|\bvà\s+|,\s*)$")
# "tổ chức" is a noun before these.
_ORGANISATION_TAILS = _any_of(
    "chính trị|xã hội|đoàn|hội|đảng|thành viên|kinh tế|tôn giáo|cá nhân|doanh nghiệp|có liên quan|liên quan|và"
    "|nghề nghiệp|quần chúng|phi"
)
ORGANISATION = re.compile(rf"tổ\s+chức(?:\s*,|\s+(?:{_ORGANISATION_TAILS})\b|\s*$)")
PARENTHESIS = re.compile(r"\s*\([^()]*\)\s*$")
