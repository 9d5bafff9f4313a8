"""Who is told to do something: the actor at the head of a line, and where the task begins.

Source: the ways plans assign work ("Giao …", "Đề nghị …", "1. Phòng Kinh tế", "Các thôn chủ động …") and the names of
bodies in a province and a commune since July 2025.
"""

import re
from dataclasses import dataclass

from extractors.structure.folding import fold_case

_LEAD = re.compile(r"^\s*(?:giao(?:\s+cho)?|đề\s+nghị|yêu\s+cầu|kính\s+đề\s+nghị|trân\s+trọng\s+đề\s+nghị)\s+")

# The first words of a body's or a holder's name, folded.
_BODY = (
    r"các\s+(?:sở|phòng|ban|cơ\s+quan|đơn\s+vị|tổ\s+chức|đoàn\s+thể|thôn|ấp|bản|buôn|xã|phường|đặc\s+khu|doanh\s+nghiệp"
    r"|trường|trạm|trung\s+tâm|tổ\s+dân\s+phố|hội|địa\s+phương|khối|cụm|chi\s+bộ|hợp\s+tác\s+xã|khu\s+phố|khu\s+dân\s+cư"
    r"|thành\s+viên|đồng\s+chí|ban|bộ\s+phận|ngành|cấp|thủ\s+trưởng|công\s+ty|nhà\s+trường|cá\s+nhân|hộ|tập\s+thể)"
    r"|thủ\s+trưởng|người\s+đứng\s+đầu|lãnh\s+đạo|chủ\s+tịch|phó\s+chủ\s+tịch|trưởng\s+(?:phòng|ban|thôn|công\s+an)"
    r"|bí\s+thư|giám\s+đốc|chánh\s+văn\s+phòng|hiệu\s+trưởng"
    r"|ủy\s+ban|ubnd|ubmttq|ub\s*mttq|mặt\s+trận|mttq|hội\s+đồng|hđnd|thường\s+trực|đảng\s+ủy|huyện\s+ủy|tỉnh\s+ủy|thành\s+ủy"
    r"|sở|phòng|ban|văn\s+phòng|thanh\s+tra|chi\s+cục|cục|thuế|kho\s+bạc|bảo\s+hiểm\s+xã\s+hội|ngân\s+hàng|bưu\s+điện"
    r"|viễn\s+thông|điện\s+lực|công\s+an|bộ\s+chỉ\s+huy|bộ\s+đội|ban\s+chỉ\s+huy|quân\s+sự|đồn|trung\s+tâm|trạm"
    r"|trường|báo|đài|cổng\s+thông\s+tin|hội|đoàn|liên\s+đoàn|liên\s+minh|công\s+đoàn|tổ|cụm|khối|bộ\s+phận|hợp\s+tác\s+xã"
    r"|doanh\s+nghiệp|công\s+ty|tập\s+đoàn|thôn|ấp|buôn|khu\s+phố|cơ\s+quan|đơn\s+vị|cán\s+bộ|công\s+chức|tổ\s+chức"
    r"|đại\s+học|bệnh\s+viện|viện|ngành|nhà\s+trường|đoàn\s+thể|ban\s+quản\s+lý|bộ|cấp\s+ủy|chi\s+bộ|tập\s+thể|cá\s+nhân"
    r"|tòa\s+án|viện\s+kiểm\s+sát|vnpt|viettel|mobifone|nhân\s+dân|hộ\s+gia\s+đình|người\s+dân|xã|phường"
)
BODY_START = re.compile(rf"^(?:{_BODY})\b")

# Verbs with which a task begins. Only whole words after a name; "tổ chức" and "thực hiện" need what follows them,
# because "các tổ chức" and "Thường trực" are names.
_TASK_VERBS = (
    r"chủ\s+trì|chủ\s+động|phối\s+hợp|tham\s+mưu|triển\s+khai|căn\s+cứ|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm"
    r"|theo\s+dõi|hướng\s+dẫn|đôn\s+đốc|tổng\s+hợp|báo\s+cáo|tuyên\s+truyền|vận\s+động|phát\s+động|tiếp\s+tục"
    r"|tăng\s+cường|đẩy\s+mạnh|xây\s+dựng|ban\s+hành|thực\s+hiện|lồng\s+ghép|bố\s+trí|cân\s+đối|thẩm\s+định|chỉ\s+đạo"
    r"|quán\s+triệt|phổ\s+biến|đăng\s+ký|rà\s+soát|cụ\s+thể\s+hóa|hưởng\s+ứng|tích\s+cực|phát\s+huy|kịp\s+thời|định\s+kỳ"
    r"|thường\s+xuyên|là\s+(?:cơ\s+quan|đơn\s+vị|đầu\s+mối)|làm\s+(?:đầu\s+mối|cơ\s+quan)|đưa|nêu\s+cao|tập\s+trung|quan\s+tâm|hỗ\s+trợ|cử|gửi"
    r"|tổ\s+chức\s+(?:thực\s+hiện|triển\s+khai|tuyên\s+truyền|tốt|phát\s+động|các\s+hoạt|quán|hội\s+nghị|kiểm\s+tra|phổ|vận|đăng|sơ\s+kết)"
    r"|theo\s+(?:chức\s+năng|thẩm\s+quyền|nhiệm\s+vụ)|trên\s+cơ\s+sở|khẩn\s+trương|đảm\s+bảo|bảo\s+đảm|nghiên\s+cứu|đề\s+xuất"
    r"|kiểm\s+tra|giám\s+sát|phân\s+công|lựa\s+chọn|giúp(?!\s+việc)|nâng\s+cao|đăng\s+tải|phản\s+ánh|khuyến\s+khích"
)
TASK_VERB = re.compile(rf"(?:^|[\s,;])(?P<verb>{_TASK_VERBS})\b")
# Names that hold one of the verbs: "Ban Chỉ đạo", "Ban Tuyên giáo", "Trung tâm Phát triển …", "Phòng Kiểm tra …".
_NAME_TAIL = re.compile(
    r"(?:ban|tổ|trung\s+tâm|phòng|hội\s+đồng|cơ\s+quan|đội|ủy\s+ban|bộ\s+phận|đoàn|văn\s+phòng|sở|cục|trạm|hội|viện|quỹ|trường)"
    r"\s+(?:\w+\s+)?$"
)
_PARENTHESIS = re.compile(r"\s*\([^()]*\)\s*$")


@dataclass(frozen=True, slots=True)
class ActorReading:
    """An actor in a line: ``[start, end)`` of its name and where its task begins (None when only the name stands)."""

    start: int
    end: int
    task_start: int | None


def find_actor(line: str) -> ActorReading | None:
    """The actor that a line names at its head, with offsets in ``line``; None when it begins otherwise.

    Accepts ``Phòng Văn hóa - Xã hội``, ``Giao Phòng Kinh tế:``, ``Các thôn chủ động …``, ``Đề nghị Ủy ban Mặt trận Tổ
    quốc Việt Nam xã vận động …``, ``Sở Nội vụ (cơ quan thường trực)``: the trailing parenthesis is no part of the name.
    """
    folded = fold_case(line)
    lead = _LEAD.match(folded)
    start = lead.end() if lead else len(folded) - len(folded.lstrip())
    if not BODY_START.match(folded[start:]):
        return None
    colon = folded.find(":", start)
    limit = colon if colon >= 0 else len(folded)
    task = _find_task(folded, start, limit)
    if task is not None:
        end, task_start = task, task
    else:
        end, task_start = limit, (colon + 1 if colon >= 0 and folded[colon + 1 :].strip() else None)
    name = _PARENTHESIS.sub("", line[start:end].rstrip(" ,;:.-–*"))
    if task_start is not None:
        task_start += len(line[task_start:]) - len(line[task_start:].lstrip())
    return ActorReading(start, start + len(name.rstrip(" ,;:.-–*")), task_start) if name.strip() else None


def _find_task(folded: str, start: int, limit: int) -> int | None:
    """Where the first task verb stands after the name, outside parentheses and outside names that hold the verb."""
    for match in TASK_VERB.finditer(folded, start, limit):
        at = match.start("verb")
        if at <= start or folded.count("(", start, at) > folded.count(")", start, at):
            continue
        if _NAME_TAIL.search(folded[start:at]) and not folded[at - 2 : at].startswith(","):
            continue
        return at
    return None
