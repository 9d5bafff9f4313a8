"""Whom criteria are for: the words that name a target group, and which decide only in want of others.

Source: Luật Thi đua, khen thưởng 2022, Điều 2 (đối tượng); the public contract's rule for mixed groups.
"""

import re

from models.vocabulary import Target

# Matched on folded text; where two begin at one place, the first listed wins.
DEFINITE: tuple[tuple[Target, re.Pattern[str]], ...] = tuple(
    (target, re.compile(rf"\b(?:{pattern})\b"))
    for target, pattern in (
        (
            Target.MAT_TRAN_DOAN_THE,
            (
                r"(?:cơ\s+quan\s+)?(?:ủy\s+ban\s+)?mặt\s+trận|(?:ub)?mttq(?:vn)?|tổ\s+chức\s+(?:chính\s+trị"
                r"|đoàn\s+thể|hội)|đoàn\s+thể|tổ\s+chức\s+thành\s+viên"
                r"|hội\s+(?:nông\s+dân|phụ\s+nữ|liên\s+hiệp|cựu|viên)|đoàn\s+(?:thanh\s+niên|viên|tncs)|công\s+đoàn"
                r"|liên\s+đoàn|tổ\s+chức\s+xã\s+hội|các\s+hội"
            ),
        ),
        (
            Target.DOANH_NGHIEP,
            (
                r"doanh\s+nghiệp|hợp\s+tác\s+xã|hộ\s+kinh\s+doanh|công\s+ty|tập\s+đoàn|tổ\s+chức\s+kinh\s+tế"
                r"|cơ\s+sở\s+sản\s+xuất"
            ),
        ),
        (Target.HO_GIA_DINH, r"hộ\s+gia\s+đình|gia\s+đình|hộ\s+dân"),
        (
            Target.CA_NHAN,
            (
                r"cá\s+nhân|cán\s+bộ|công\s+chức|viên\s+chức|người\s+lao\s+động|nhân\s+dân(?!\s+(?:xã|phường|tỉnh"
                r"|thành|các|cấp|đặc))|người\s+dân|doanh\s+nhân"
                r"|nhà\s+khoa\s+học|học\s+sinh|sinh\s+viên|đảng\s+viên|hội\s+viên|công\s+nhân|nông\s+dân|chiến\s+sĩ"
                r"|giáo\s+viên"
            ),
        ),
        (
            Target.CO_QUAN,
            (
                r"cơ\s+quan|sở|ban|ngành|phòng|ubnd|ủy\s+ban\s+nhân\s+dân|xã|phường|đặc\s+khu|tỉnh|thành\s+phố|thôn"
                r"|ấp|bản|buôn|khu\s+phố|khu\s+dân\s+cư"
                r"|tổ\s+dân\s+phố|địa\s+phương|bộ|trường(?:\s+học)?|trạm|đảng\s+ủy|chi\s+bộ|hội\s+đồng\s+nhân\s+dân"
                r"|nhà\s+trường|cụm|khối"
            ),
        ),
    )
)
VAGUE = re.compile(r"\b(?:tổ\s+chức|đơn\s+vị|tập\s+thể)\b")
GROUP_HEADING = re.compile(r"^\W*(?:(?:các\s+)?tiêu\s+ch(?:í|uẩn)(?:\s+\w+){0,3}?\s+)?(?:đối\s+với|dành\s+cho|cho)\s+")
