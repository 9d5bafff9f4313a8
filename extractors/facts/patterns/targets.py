"""Whom criteria are for: the words that name a target group, and which decide only in want of others.

Source: Luật Thi đua, khen thưởng 2022, Điều 2 (đối tượng); the public contract's rule for mixed groups.
"""

import re

from models.vocabulary import Target

# Matched on folded text; of two that begin at one place the longer wins.
DEFINITE: tuple[tuple[Target, re.Pattern[str]], ...] = tuple(
    (target, re.compile(rf"\b(?:{pattern})\b"))
    for target, pattern in (
        (
            Target.MAT_TRAN_DOAN_THE,
            (
                r"(?:cơ\s+quan\s+)?(?:(?:ủy\s+ban|ban\s+công\s+tác)\s+)?mặt\s+trận|(?:(?:ủy\s+ban|ub)\s*)?mttq(?:vn)?"
                r"|tổ\s+chức\s+(?:chính\s+trị|đoàn|hội|quần\s+chúng|công\s+đoàn|thành\s+viên|xã\s+hội)"
                r"|(?:cơ\s+quan\s+)?(?:các\s+)?(?:ban,\s*ngành,\s*)?đoàn\s+thể"
                r"|(?:(?:chi|tổ|phân)\s+hội|chi\s+đoàn)(?!\s+trưởng)|công\s+đoàn(?!\s+viên)|liên\s+đoàn|liên\s+đội"
                # "Hội Nông dân", "các hội quần chúng"; "xã hội", "hội đồng", "hội viên" are others
                r"|(?<!xã\s)(?<!quốc\s)(?<!đại\s)(?<!cơ\s)hội(?!\s+(?:đồng|nghị|thi|viên|trường|làng|thảo|nhập|chợ|diễn"
                r"|họp))"
                r"|đoàn\s+(?:thanh\s+niên|tncs|cơ\s+sở|xã|phường|khối|trường)"
            ),
        ),
        (
            Target.DOANH_NGHIEP,
            (
                r"doanh\s+nghiệp|(?:liên\s+hiệp\s+)?hợp\s+tác\s+xã|htx|tổ\s+hợp\s+tác"
                r"|(?:hộ|cơ\s+sở|chủ\s+thể)\s+(?:sản\s+xuất|kinh\s+doanh|dịch\s+vụ)"
                r"|công\s+ty|xí\s+nghiệp|nhà\s+máy|tập\s+đoàn|tổ\s+chức\s+(?:kinh\s+tế|tín\s+dụng)|ngân\s+hàng"
                r"|thành\s+phần\s+kinh\s+tế|trang\s+trại|nhà\s+đầu\s+tư"
            ),
        ),
        (Target.HO_GIA_DINH, r"gia\s+đình|(?<!bảo\s)(?<!ủng\s)hộ(?:\s+(?:gia\s+đình|dân|nông\s+dân))?(?!\s+tịch)"),
        (
            Target.CA_NHAN,
            (
                r"cá\s+nhân|cán\s+bộ|công\s+chức|viên\s+chức|(?:tầng\s+lớp\s+)?nhân\s+dân|người(?!\s+đứng\s+tên)|công\s+dân"
                r"|doanh\s+nhân|trí\s+thức|nhà\s+(?:khoa\s+học|giáo|báo|văn)|học\s+sinh|sinh\s+viên|đảng\s+viên|hội\s+viên"
                r"|đoàn\s+viên|công\s+đoàn\s+viên|xã\s+viên|công\s+nhân|nông\s+dân|chiến\s+sĩ|chiến\s+sỹ|quân\s+nhân"
                r"|giáo\s+viên|giảng\s+viên|(?:y,\s*)?bác\s+s[ĩỹ]|nghệ\s+(?:nhân|s[ĩỹ])|văn\s+nghệ\s+s[ĩỹ]|lao\s+động"
                r"|thanh\s+niên|thiếu\s+(?:niên|nhi)|phụ\s+nữ|cựu\s+chiến\s+binh|già\s+làng|trưởng\s+(?:thôn|bản|ấp|khu|xóm|ban)"
                r"|bí\s+thư|lãnh\s+đạo(?!\s*,?\s+(?:chỉ|điều|tổ))|thủ\s+trưởng|chức\s+sắc|tín\s+đồ|đồng\s+bào|kiều\s+bào|(?<!hội\s)quần\s+chúng"
                r"|chủ\s+tịch|giám\s+đốc|hiệu\s+trưởng|trưởng,?\s+phó|tác\s+giả|vận\s+động\s+viên"
            ),
        ),
        (
            Target.CO_QUAN,
            (
                r"cơ\s+quan|(?<!cơ\s)sở|ban(?!\s+hành)|ngành|(?<!quốc\s)phòng(?!\s*,?\s*(?:chống|ngừa))|ubnd|hđnd|(?:ủy\s+ban|hội\s+đồng)\s+nhân\s+dân"
                r"|xã(?!\s+hội)|phường|thị\s+trấn|đặc\s+khu|tỉnh|thành\s+phố|huyện|(?<!nông\s)thôn"
                r"|(?<!trưởng\s)(?:ấp|buôn|làng|xóm|sóc|phum|tiểu\s+khu|khóm)|(?<!văn\s)(?<!cơ\s)bản"
                r"|khu\s+phố|khối\s+phố|khu(?!\s+vực)|(?:khu\s+|cộng\s+đồng\s+)dân\s+cư|cộng\s+đồng"
                r"|tổ\s+(?:dân\s+phố|dân\s+cư|nhân\s+dân|tự\s+quản|công\s+nghệ|công\s+tác|bảo\s+vệ)|địa\s+phương"
                r"|(?<!nội\s)(?<!cán\s)bộ(?!\s+máy)|(?<!môi\s)(?<!thị\s)(?:nhà\s+)?trường(?:\s+học)?(?!\s+hợp)|trạm|trung\s+tâm|văn\s+phòng"
                r"|(?:bệnh|học)\s+viện|viện|cơ\s+sở\s+(?:giáo\s+dục|y\s+tế|đào\s+tạo|khám|dạy)"
                r"|đảng\s+(?:ủy|bộ)|chi\s+(?:bộ|ủy)|cấp\s+ủy|tổ\s+chức\s+(?:cơ\s+sở\s+)?đảng|công\s+an|quân\s+(?:sự|đội)|bộ\s+đội"
                r"|lực\s+lượng|đơn\s+vị\s+(?:sự\s+nghiệp|hành\s+chính|quân\s+đội)|kho\s+bạc|tòa\s+án|viện\s+kiểm\s+sát"
            ),
        ),
    )
)
# A collective is of authorities where it stands first: "Tập thể, cá nhân"; it leaves room for a narrower group below.
COLLECTIVE = re.compile(r"\btập\s+thể\b")
VAGUE = re.compile(r"\b(?:tổ\s+chức|đơn\s+vị|khối|cụm)\b")
# What may stand before the first of those named: "Các doanh nghiệp", "Khối các trường học", "Về phía cá nhân"
GROUP_LEAD = re.compile(r"^\W*(?:(?:các|những|khối|cụm|nhóm|về|phía|với|của|đối|tượng|là|tập\s+thể|mỗi)\s+)*")
# "Đối với tập thể", "Tiêu chí thi đua dành cho hộ gia đình", "Tiêu chí bình xét tập thể", "Với cá nhân"
GROUP_HEADING = re.compile(
    r"^\W*(?:(?:các\s+)?tiêu\s+ch(?:í|uẩn)(?:\s+\w+){0,3}?\s+)?(?:đối\s+với|dành\s+cho|cho|áp\s+dụng\s+(?:đối\s+với|cho)"
    r"|về\s+phía|với)\s+"
    r"|^\W*(?:các\s+)?tiêu\s+ch(?:í|uẩn)\s+(?:(?:thi\s+đua|bình\s+xét|đánh\s+giá)\s+)?(?:của\s+)?(?:các\s+)?"
    r"(?:tập\s+thể|cá\s+nhân|hộ\s+gia\s+đình|doanh\s+nghiệp)\b"
)
