"""Names of issuing bodies: how they begin, the level each belongs to, and how capitals are put back into case.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa); Luật Tổ chức chính quyền địa phương 2025 (two levels since
1/7/2025; districts existed until 30/6/2025).
"""

import re

from models.vocabulary import IssuerLevel

# What may stand in a header's left column.
BODY_LINE = re.compile(
    r"^\W{0,3}(?:ủy\s*ban|ubnd|hội\s+đồng|hđnd|sở|phòng|ban|văn\s+phòng|trung\s+tâm|chi\s+cục|cục|bộ"
    r"|thủ\s+tướng|chính\s+phủ|quốc\s+hội|công\s+an|đảng\s+ủy|đảng\s+bộ"
    r"|tỉnh\s+ủy|thành\s+ủy|tỉnh|thành\s+phố|xã|phường|đặc\s+khu|huyện|quận|thị\s+xã|thị\s+trấn|trường"
    r"|bệnh\s+viện|hội|liên\s+đoàn|đoàn|mặt\s+trận|thanh\s+tra|trạm"
    r"|bảo\s+hiểm|kho\s+bạc|ngân\s+hàng|tòa\s+án|viện|tổng|học\s+viện|đại\s+học|thuế|hải\s+quan|đài|báo|tổ|cụm"
    r"|khối|bqt)\b"
)
# Bodies that stand for themselves: a superior body's line above them is left out of the name.
COMMITTEE = re.compile(r"^(?:ủy\s+ban\s+nhân\s+dân|hội\s+đồng\s+nhân\s+dân|đảng\s+ủy|tỉnh\s+ủy|thành\s+ủy)\b")
COMMITTEE_ALONE = re.compile(r"^(?:ủy\s+ban\s+nhân\s+dân|hội\s+đồng\s+nhân\s+dân|ủy\s+ban)$")
PLACE = re.compile(
    r"\b(?P<level>tỉnh|thành\s+phố|tp\.?|xã(?!\s+hội)|phường|đặc\s+khu|huyện|quận|thị\s+xã|thị\s+trấn)\s+(?P<name>\S.*)$"
)
PLACE_LINE = re.compile(
    r"^(?:tỉnh|thành\s+phố|tp\.?|xã(?!\s+hội)|phường|đặc\s+khu|huyện|quận|thị\s+xã|thị\s+trấn)(?:\s|$)"
)
CENTRAL = re.compile(
    r"^(?:thủ\s+tướng|chính\s+phủ|quốc\s+hội|bộ\s|ban\s+chấp\s+hành\s+trung\s+ương|văn\s+phòng\s+chính\s+phủ"
    r"|trung\s+ương|bộ\s+chính\s+trị|ban\s+bí\s+thư|tổng\s+cục|ngân\s+hàng\s+nhà\s+nước|thanh\s+tra\s+chính\s+phủ)"
)
PROVINCIAL = re.compile(r"^(?:sở\s|tỉnh\s+ủy|thành\s+ủy|chi\s+cục\s)")

LEVELS: tuple[tuple[re.Pattern[str], IssuerLevel], ...] = (
    (re.compile(r"\b(?:xã|phường|đặc\s+khu|thị\s+trấn)(?!\s+hội)\s"), IssuerLevel.XA),
    (re.compile(r"\b(?:huyện|quận|thị\s+xã)\s"), IssuerLevel.HUYEN),
    (re.compile(r"\b(?:tỉnh|thành\s+phố|tp\.?)\s"), IssuerLevel.TINH),
)

# Words of bodies' names that keep a capital, in the case of Nghị định 30/2020/NĐ-CP; the rest is in lower case.
CASED_NAMES: tuple[str, ...] = tuple(
    name.strip()
    for name in (
        "Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc Việt Nam|"
        "Thủ tướng Chính phủ|Chính phủ|Quốc hội|Văn phòng|Khoa học và Công nghệ|Nội vụ|Tài chính|Tư pháp|"
        "Công Thương|Xây dựng|Nông nghiệp và Môi trường|Giáo dục và Đào tạo|Y tế|"
        "Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Du lịch|Dân tộc và Tôn giáo|Ngoại vụ|"
        "Thông tin và Truyền thông|Kế hoạch và Đầu tư|Giao thông vận tải|Công nghiệp và Thương mại|"
        "Lao động - Thương binh và Xã hội|Tài nguyên và Môi trường|Văn hóa - Xã hội|"
        "Kinh tế, Hạ tầng và Đô thị|Kinh tế|Thi đua - Khen thưởng|Thanh tra|Công an|Đảng ủy|Tỉnh ủy|"
        "Thành ủy|Ban Chấp hành|Đảng bộ|Ban Thường vụ|Bộ Chỉ huy Quân sự|"
        "Ban Quản lý|Cải cách hành chính|Hành chính công|Phục vụ hành chính công|Ban Chỉ đạo|Hội Nông dân|"
        "Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh|Hội Chữ thập đỏ|Đoàn Thanh niên Cộng sản Hồ Chí Minh|"
        "Liên đoàn Lao động|"
        "Ban Chỉ huy Quân sự|Tiểu học|Trung học cơ sở|Trung học phổ thông|Mầm non|Trạm Y tế"
    ).split("|")
)
