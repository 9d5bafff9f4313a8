"""A commune's draft: no number, no day, awards left to the province's plan, no criteria for firms, no solutions."""

from dataclasses import replace

from models.vocabulary import IssuerLevel, MilestoneKind, Relation, SectionKind, SigningMode, Target, Verdict
from tests.factory.outlines import (
    AwardReference,
    BasisSentence,
    Letterhead,
    Mark,
    Milestone,
    Phase,
    PlanOutline,
    Signature,
)
from tests.factory.samples.bases import MOVEMENT, OTHER_PROVINCE_PLAN
from tests.factory.shorthand import actor, content, dash, group, paragraph, part, section

_PURPOSE = part(
    "MỤC ĐÍCH, YÊU CẦU",
    SectionKind.MUC_DICH_YEU_CAU,
    section(
        "Mục đích",
        SectionKind.MUC_DICH,
        paragraph(
            "Tạo chuyển biến thực chất trong cách nghĩ, cách làm của cán bộ và đồng bào các dân tộc trong xã; lấy "
            "công nghệ làm phương tiện để rút ngắn khoảng cách giữa vùng cao với đô thị, giữ rừng, giữ nước và giữ "
            "bản sắc."
        ),
    ),
    section(
        "Yêu cầu",
        SectionKind.YEU_CAU,
        dash("Chọn việc vừa sức, làm đến đâu chắc đến đó; nói bằng tiếng phổ thông và tiếng dân tộc cho dễ hiểu."),
        dash("Có kiểm tra, có nhắc nhở, có biểu dương; không giao chỉ tiêu vượt khả năng của thôn, bản."),
    ),
)

_CONTENTS = part(
    "NỘI DUNG THI ĐUA",
    SectionKind.NOI_DUNG,
    content(
        "Thi đua đổi mới tư duy, nhận thức và hành động trong cán bộ và Nhân dân; mạnh dạn thử nghiệm mô hình mới, "
        "chấp nhận rủi ro có kiểm soát.",
        mark=Mark.LETTER,
    ),
    content(
        "Thi đua xây dựng hạ tầng số: đưa sóng di động và mạng truyền thanh thông minh đến 6 bản còn khó khăn.",
        mark=Mark.LETTER,
    ),
    content(
        "Thi đua học chữ số, dùng dịch vụ công trực tuyến, bán nông sản qua mạng theo tinh thần “Bình dân học vụ số”.",
        mark=Mark.LETTER,
    ),
    content(
        "Thi đua bảo vệ rừng đầu nguồn, dùng bếp tiết kiệm củi, nuôi trồng theo hướng hữu cơ để giảm nhẹ tác động của "
        "biến đổi khí hậu.",
        mark=Mark.LETTER,
    ),
)

_CRITERIA = part(
    "TIÊU CHÍ THI ĐUA",
    SectionKind.TIEU_CHI,
    group(
        "Đối với cơ quan, đơn vị, thôn, bản",
        Target.CO_QUAN,
        dash("Có kế hoạch hoặc bản đăng ký thi đua được tập thể bàn bạc, thống nhất."),
        dash("Ít nhất 70% số hộ trong thôn, bản có người biết nộp hồ sơ trực tuyến."),
        dash("Không để xảy ra cháy rừng, phá rừng làm nương trái phép."),
        mark=Mark.DECIMAL,
    ),
    group(
        "Đối với cá nhân, hộ gia đình",
        Target.CA_NHAN,
        mark=Mark.DECIMAL,
        text="Gương mẫu chấp hành chủ trương, pháp luật; tích cực học hỏi và giúp người khác cùng sử dụng công nghệ; "
        "có mô hình sản xuất mang lại thu nhập ổn định.",
    ),
)

_AWARDS = part(
    "HÌNH THỨC KHEN THƯỞNG",
    SectionKind.HINH_THUC_KHEN_THUONG,
    paragraph(
        "Thực hiện theo mục 2 phần III, Kế hoạch số [[163/KH-UBND]] ngày 24/4/2026 của Ủy ban nhân dân tỉnh.",
        AwardReference("163/KH-UBND"),
    ),
)

_TIMES = part(
    "THỜI GIAN THỰC HIỆN",
    SectionKind.THOI_GIAN,
    dash("Giai đoạn 1 (từ năm 2026 - 2027): phát động, làm điểm tại bản Nà Sương và thôn Đồi Chè.", Phase(2026, 2027)),
    dash(
        "Giai đoạn 2 (từ năm 2028 - 2030): nhân rộng ra toàn xã; tiến hành tổng kết trong tháng 9 năm 2030.",
        Phase(2028, 2030),
        Milestone(kind=MilestoneKind.TONG_KET, year=2030, month=9),
    ),
)

_DUTIES = part(
    "TỔ CHỨC THỰC HIỆN",
    SectionKind.TO_CHUC_THUC_HIEN,
    actor(
        "Giao Phòng Văn hóa - Xã hội",
        dash("Theo dõi, đôn đốc việc thực hiện Kế hoạch; tham mưu kiểm tra tại thôn, bản."),
        dash("Tập hợp kết quả, tham mưu báo cáo cấp trên theo quy định."),
        name="Phòng Văn hóa - Xã hội",
    ),
    actor(
        "Phòng Kinh tế",
        text="hướng dẫn các hộ, hợp tác xã xây dựng sản phẩm đặc trưng, gắn mã truy xuất nguồn gốc; phối hợp với kiểm "
        "lâm địa bàn bảo vệ rừng.",
    ),
    actor(
        "Công an xã",
        paragraph("Hỗ trợ người dân kích hoạt định danh điện tử, cảnh báo các thủ đoạn lừa đảo trên mạng."),
    ),
    actor(
        "Các thôn, bản",
        dash("Họp dân, phổ biến Kế hoạch, bầu chọn người nòng cốt của tổ công nghệ số."),
        dash("Gửi danh sách đăng ký thi đua về Phòng Văn hóa - Xã hội."),
    ),
)

OUTLINE = PlanOutline(
    letterhead=Letterhead(
        issuer_lines=("ỦY BAN NHÂN DÂN", "XÃ SUỐI NGHIÊNG"),
        issuer="Ủy ban nhân dân xã Suối Nghiêng",
        issuer_level=IssuerLevel.XA,
        number=None,
        symbol="KH-UBND",
        place="Suối Nghiêng",
        day=None,
        month=6,
        year=2026,
    ),
    movement=MOVEMENT,
    title=f"Tổ chức Phong trào thi đua “{MOVEMENT}” trên địa bàn xã Suối Nghiêng",
    preamble=(
        BasisSentence(relation=Relation.THUC_HIEN, bases=(replace(OTHER_PROVINCE_PLAN, is_long_date=False),), tail="."),
    ),
    lead_in="Ủy ban nhân dân xã Suối Nghiêng xây dựng Kế hoạch tổ chức Phong trào thi đua trên địa bàn xã, cụ thể như "
    "sau:",
    sections=(_PURPOSE, _CONTENTS, _CRITERIA, _AWARDS, _TIMES, _DUTIES),
    closing=(
        (
            "Trên đây là Kế hoạch tổ chức Phong trào thi đua trên địa bàn xã Suối Nghiêng, đề nghị các cơ quan, đơn "
            "vị, các thôn, bản nghiêm túc thực hiện./."
        ),
    ),
    recipients=(
        "Sở Nội vụ (b/c);",
        "TT. Đảng ủy, TT. HĐND xã;",
        "CT, PCT UBND xã;",
        "MTTQ và các đoàn thể xã;",
        "Các thôn, bản;",
        "Lưu: VT.",
    ),
    signature=Signature(
        lines=("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        title="Phó Chủ tịch",
        mode=SigningMode.KT,
        name="Vương Đình Giả",
    ),
)

VERDICTS = {
    "can-cu-462": Verdict.UNDETERMINED,
    "giai-phap": Verdict.MISSING,
    "noi-dung-3": Verdict.MISSING,
    "so-ket-2027": Verdict.MISSING,
    "tieu-chi-mat-tran": Verdict.MISSING,
    "tieu-chi-doanh-nghiep": Verdict.MISSING,
    "khen-thuong-hang-nam": Verdict.MET_BY_REFERENCE,
    "khen-thuong-so-ket": Verdict.MET_BY_REFERENCE,
    "khen-thuong-tong-ket": Verdict.MET_BY_REFERENCE,
    "hinh-thuc-tong-ket": Verdict.MET_BY_REFERENCE,
    "tham-quyen-khen": Verdict.NOT_APPLICABLE,
    "so-ky-hieu": Verdict.MISSING,
    "ngay-ban-hanh": Verdict.MISSING,
}
"""What differs from a complete plan: the province's plan is not among the samples, and some parts are missing."""
