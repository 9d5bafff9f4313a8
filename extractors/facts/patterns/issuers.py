"""How a plan names its issuer outside the letterhead: in its lead-in, its title, its closing, its signature.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I (letterhead, place line, signature), and the wording of plans that lost their
letterhead. All patterns run on folded text.
"""

import re

_PLACES = r"(?:tỉnh|thành\s+phố|xã(?!\s+hội)|phường|đặc\s+khu|huyện|quận|thị\s+xã|thị\s+trấn)"
_COMMITTEE = r"(?:ủy\s+ban\s+nhân\s+dân|ubnd)"
# Verbs by which a body says in its preamble that it issues a plan.
_ISSUES = (
    r"(?:(?:đã|nay|cũng)\s+)?(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra|tổ\s+chức|kế\s+hoạch|yêu\s+cầu|đề\s+nghị|lập\s|phát\s+động"
    r"|thực\s+hiện|cụ\s+thể\s+hóa|lên\s+kế|thông\s+báo|hướng\s+dẫn|giao\s|quyết\s+định|phê\s+duyệt)"
)
# "Ủy ban nhân dân phường … ban hành Kế hoạch", the closing words of a preamble
ISSUING = re.compile(
    rf"(?<!của\s)(?<!do\s)(?P<issuer>{_COMMITTEE}\s+{_PLACES}(?:\s+\S+){{0,6}}?)(?=\s*(?:,|;|\s{_ISSUES}))"
)
# "Sở Y tế tỉnh … xây dựng Kế hoạch như sau", closing words of the preamble of any other body
BODY_ISSUING = re.compile(
    r"(?:^|(?<=\n)|(?<=[;,.]\s))(?P<issuer>(?:sở|ban(?!\s+hành)|văn\s+phòng|chi\s+cục|thanh\s+tra|trung\s+tâm|công\s+an|phòng"
    r"|hội|hđnd|đoàn|trường|trạm|bệnh\s+viện|đảng\s+ủy|thường\s+trực|ủy\s+ban\s+(?:mặt|mttq)|mặt\s+trận|mttq|công\s+đoàn"
    r"|bộ\s+chỉ\s+huy|cụm|khối|liên\s+đoàn)\s[^;:.\n]{2,90}?)"
    r"(?=\s*,?\s+(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra|lập)\s+(?:bản\s+)?(?:kế\s+hoạch|chương\s+trình|hướng\s+dẫn|phương\s+án)\b)"
)
# "Xã … xây dựng Kế hoạch": the commune speaks for its committee
PLACE_ISSUING = re.compile(
    r"(?:^|(?<=\n)|(?<=[;,.]\s))(?P<place>(?P<level>xã(?!\s+hội)|phường|đặc\s+khu)\s+(?P<name>[^;:.,\n]{2,40}?))"
    r"\s+(?:ban\s+hành|xây\s+dựng|lập)\s+(?:bản\s+)?kế\s+hoạch\b"
)
# Another body's part in the issuing: "Phòng Kinh tế tham mưu Ủy ban nhân dân xã …".
NOT_ISSUING = re.compile(r"\b(?:tham\s+mưu|phối\s+hợp|đề\s+nghị|yêu\s+cầu|chủ\s+trì|có\s+trách\s+nhiệm|căn\s+cứ)\b")
# A body's standing part speaks for the body: "Ban Thường vụ Đảng ủy xã …", "Thường trực HĐND xã …".
STANDING_PART = re.compile(
    r"^(?:ban\s+(?:thường\s+vụ|chấp\s+hành|thường\s+trực)|thường\s+trực)\s+(?=đảng|hội|hđnd|ủy\s+ban|ubmttq|mttq|mặt|đoàn)"
)
# A place in a title: "trên địa bàn xã …", "tại phường …", "… của xã … năm 2026"
_NAME_ENDS = (
    r"(?=\s+(?:giai\s+đoạn|năm|đến|theo|trong|về|lần|nhiệm\s+kỳ|quý|tháng|tổ\s+chức)\b|\s*[-–]\s|[,.;:()“”\"\n]|$)"
)
AREA = re.compile(
    rf"(?P<lead>trên\s+địa\s+bàn|trong\s+phạm\s+vi|tại)\s+(?:toàn\s+)?(?P<place>{_PLACES}\s+[^,;.()“”\n]+?){_NAME_ENDS}"
)
TITLE_PLACE = re.compile(rf"(?<!các\s)\b(?P<place>(?:xã(?!\s+hội)|phường|đặc\s+khu)\s+[^,;.()“”\n]+?){_NAME_ENDS}")
# The closing formula: "Trên đây là Kế hoạch … của Ủy ban nhân dân xã …"
CLOSING = re.compile(
    rf"trên\s+đây\s+là\s[^.;\n]*?\s(?P<issuer>{_COMMITTEE}\s+(?:tỉnh|thành\s+phố|xã|phường|đặc\s+khu)"
    r"\s[^,.;:()“”\n/]+?)(?=\s*(?:[,.;:()“”\n/]|$|\s(?:đề\s+nghị|yêu\s+cầu|năm|giai\s+đoạn|trong|về)\s))"
)
# A signature's body: "TM. ỦY BAN NHÂN DÂN XÃ …", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …", "GIÁM ĐỐC SỞ …"
SIGNING_BODY = re.compile(
    r"^\W{0,3}(?:t\s*/?\s*m\s*\.?\s+|(?:kt|tl|tuq)\s*\.\s*)?(?:(?:phó\s+)?(?:chủ\s+tịch|giám\s+đốc|trưởng|bí\s+thư)\s+)?"
    r"(?P<body>(?:ủy\s+ban|ubnd|hội\s+đồng|hđnd|sở|đảng\s+ủy|ban\s+(?:chỉ\s+đạo|quản\s+lý))(?:\s.*)?)$"
)
# Which level a plan's own committee has where it is not named: "Chủ tịch UBND xã", not "UBND xã, phường"
OWN_LEVEL = re.compile(rf"\b{_COMMITTEE}\s+(?P<level>xã(?!\s+hội)|phường|đặc\s+khu)(?!\s*[,/(]|\s+(?:và|hoặc)\b)")
NAMED_COMMITTEE = re.compile(
    r"\b(?:(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+)(?P<level>xã(?!\s+hội)|phường|đặc\s+khu)\s+(?=\S)"
)
# What letterheads write before the name, and what stamps and notes add to them.
COLUMN_LABEL = re.compile(r"^\W{0,3}(?:(?:tên\s+)?(?:cơ\s+quan|đơn\s+vị|tổ\s+chức)(?:\s+ban\s+hành)?)\s*:\s*")
RIGHT_COLUMN = re.compile(r"(?<=\S)\s+(?=(?:cộng\s+hòa\s+xã\s+hội|độc\s+lập\s*[-–]|đảng\s+cộng\s+sản\s+việt))")
NOT_A_BODY = re.compile(
    r"cộng\s+hòa|độc\s+lập\s*[-–]|đảng\s+cộng\s+sản|^\W*số\s*:?|^\W*v/v|ngày\s.*(?:tháng|/)|^\W*$"
    r"|^\W*(?:dự\s+thảo|khẩn|hỏa\s+tốc|mật)\W*$|^\W*(?:công\s+văn|văn\s+bản)\s+đến|^\W*đến\s+số"
)
