"""A department's yearly plan for digital transformation with a task table as annex: no movement, so no criteria."""

from datetime import date

from models.vocabulary import IssuerLevel, MilestoneKind, Relation, SectionKind, SigningMode
from tests.factory.outlines import (
    Annex,
    Basis,
    BasisSentence,
    Letterhead,
    Milestone,
    PlanOutline,
    Signature,
    TaskGroup,
    TaskRow,
)
from tests.factory.shorthand import actor, dash, paragraph, part, section, solution

_RESOLUTION_57 = Basis(
    kind_vi="Nghị quyết",
    code="57-NQ/TW",
    issued_on=date(2024, 12, 22),
    is_long_date=False,
    issuer="Bộ Chính trị",
    rest="về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
)
_PROGRAMME = Basis(
    kind_vi="Chương trình hành động",
    code="12-CTr/TU",
    issued_on=date(2025, 10, 3),
    is_long_date=False,
    issuer="Tỉnh ủy Hòa Giang",
    rest="thực hiện Nghị quyết số [[57-NQ/TW]]",
)
_PROVINCE_PLAN = Basis(
    kind_vi="Kế hoạch",
    code="18/KH-UBND",
    issued_on=date(2026, 1, 15),
    is_long_date=False,
    issuer="Ủy ban nhân dân tỉnh Hòa Giang",
    rest="về chuyển đổi số tỉnh Hòa Giang năm 2026",
)

_PURPOSE = part(
    "MỤC ĐÍCH, YÊU CẦU",
    SectionKind.MUC_DICH_YEU_CAU,
    section(
        "Mục đích",
        SectionKind.MUC_DICH,
        dash(
            "Cụ thể hóa nhiệm vụ chuyển đổi số của tỉnh thành các việc có địa chỉ, có thời hạn trong phạm vi quản lý "
            "của Sở."
        ),
        dash(
            "Nâng cao hiệu quả điều hành dựa trên dữ liệu; rút ngắn thời gian xử lý hồ sơ về sở hữu trí tuệ, an toàn "
            "bức xạ, tiêu chuẩn đo lường chất lượng."
        ),
    ),
    section(
        "Yêu cầu",
        SectionKind.YEU_CAU,
        dash("Kế thừa hạ tầng, phần mềm hiện có; không đầu tư trùng lặp với hệ thống dùng chung của tỉnh."),
        dash(
            "Bảo đảm an toàn thông tin theo cấp độ ngay từ khâu thiết kế; tuân thủ quy định về bảo vệ dữ liệu cá nhân."
        ),
        dash("Mỗi nhiệm vụ chỉ giao một đơn vị chủ trì và có sản phẩm kiểm đếm được."),
    ),
)

_GOALS = part(
    "MỤC TIÊU",
    SectionKind.MUC_TIEU,
    section(
        "Mục tiêu chung",
        SectionKind.MUC_TIEU,
        text="Xây dựng Sở Khoa học và Công nghệ thành cơ quan dẫn đầu khối sở, ngành về xử lý công việc trên môi "
        "trường số và khai thác dữ liệu phục vụ quản lý nhà nước.",
    ),
    section(
        "Mục tiêu cụ thể",
        SectionKind.MUC_TIEU,
        dash("100% văn bản đi, đến (trừ văn bản mật) được xử lý, ký số trên hệ thống quản lý văn bản."),
        dash("Tối thiểu 95% hồ sơ thủ tục hành chính được tiếp nhận trực tuyến; 100% kết quả được số hóa."),
        dash("Hoàn thành kho dữ liệu nhiệm vụ khoa học và công nghệ cấp tỉnh từ năm 2010 đến nay."),
        dash("Mỗi công chức, viên chức hoàn thành ít nhất 16 giờ bồi dưỡng kỹ năng số và an toàn thông tin."),
    ),
)

_TASKS = part(
    "NHIỆM VỤ, GIẢI PHÁP",
    SectionKind.GIAI_PHAP,
    solution(
        "",
        dash("Quán triệt các nghị quyết, chương trình, kế hoạch về chuyển đổi số tới toàn thể công chức, viên chức."),
        dash("Đưa kết quả chuyển đổi số vào tiêu chí đánh giá người đứng đầu các phòng, trung tâm."),
        heading="Nâng cao nhận thức và trách nhiệm",
    ),
    solution(
        "",
        dash(
            "Rà soát, ban hành quy chế quản lý, khai thác dữ liệu của Sở và quy trình nội bộ trên môi trường điện tử."
        ),
        dash("Sửa đổi quy định về chế độ làm việc từ xa, họp trực tuyến và lưu trữ hồ sơ điện tử."),
        heading="Hoàn thiện thể chế, quy trình",
    ),
    solution(
        "",
        dash(
            "Nâng cấp mạng nội bộ, thay thế thiết bị hết khấu hao; chuyển các ứng dụng về trung tâm dữ liệu của tỉnh."
        ),
        dash("Trang bị phòng họp không giấy tờ cho trụ sở chính và hai đơn vị trực thuộc."),
        heading="Phát triển hạ tầng số",
    ),
    solution(
        "",
        dash("Làm sạch, chuẩn hóa dữ liệu nhiệm vụ khoa học, chuyên gia, tổ chức khoa học và công nghệ trên địa bàn."),
        dash("Kết nối với cơ sở dữ liệu quốc gia về khoa học và công nghệ qua nền tảng chia sẻ dữ liệu của tỉnh."),
        heading="Tạo lập và khai thác dữ liệu",
    ),
    solution(
        "tổ chức đánh giá an toàn thông tin cho các hệ thống đang vận hành, diễn tập ứng cứu sự cố ít nhất một lần "
        "trong năm, khắc phục triệt để lỗ hổng được cảnh báo.",
        heading="Bảo đảm an toàn thông tin",
    ),
)

_BUDGET = part(
    "KINH PHÍ THỰC HIỆN",
    SectionKind.KINH_PHI,
    paragraph(
        "Kinh phí thực hiện Kế hoạch từ nguồn ngân sách nhà nước giao trong dự toán năm 2026, nguồn sự nghiệp khoa "
        "học và công nghệ và các nguồn hợp pháp khác theo quy định."
    ),
)

_DUTIES = part(
    "TỔ CHỨC THỰC HIỆN",
    SectionKind.TO_CHUC_THUC_HIEN,
    actor(
        "Văn phòng Sở",
        dash("Chủ trì theo dõi, đôn đốc; định kỳ hằng quý rà soát tiến độ các nhiệm vụ tại Phụ lục."),
        dash(
            "Tổng hợp, trình Giám đốc Sở báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện Kế hoạch trước ngày "
            "15/12/2026.",
            Milestone(kind=MilestoneKind.BAO_CAO, year=2026, month=12, day=15),
        ),
        dash("Tham mưu bố trí, giải ngân kinh phí đúng tiến độ."),
    ),
    actor(
        "Phòng Chuyển đổi số",
        dash("Hướng dẫn kỹ thuật, thẩm định phương án đầu tư, mua sắm phần mềm, thiết bị."),
        dash("Chủ trì công tác an toàn thông tin, làm đầu mối với đội ứng cứu sự cố của tỉnh."),
    ),
    actor(
        "Trung tâm Thông tin, Thống kê khoa học và công nghệ",
        paragraph(
            "Vận hành kho dữ liệu, bảo đảm hệ thống hoạt động liên tục; hỗ trợ người dùng trong giờ hành chính và khi "
            "có sự cố."
        ),
    ),
    actor(
        "Các phòng, đơn vị thuộc Sở",
        dash("Xây dựng chương trình công tác bám sát các nhiệm vụ được phân công tại Phụ lục kèm theo."),
        dash("Cử công chức đầu mối; cập nhật kết quả lên phần mềm theo dõi nhiệm vụ trước ngày 20 hằng tháng."),
    ),
)

_ANNEX = Annex(
    title="DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026",
    groups=(
        TaskGroup(
            title="Thể chế, nhận thức",
            rows=(
                TaskRow(
                    task="Xây dựng Quy chế quản lý, khai thác dữ liệu của Sở",
                    lead="Phòng Chuyển đổi số",
                    coordinating="Văn phòng Sở, Thanh tra Sở",
                    deadline="Quý II/2026",
                    product="Quyết định của Giám đốc Sở",
                ),
                TaskRow(
                    task="Tập huấn kỹ năng số, an toàn thông tin cho công chức, viên chức",
                    lead="Văn phòng Sở",
                    coordinating="Phòng Chuyển đổi số",
                    deadline="Tháng 8/2026",
                    product="02 lớp, 120 lượt người",
                ),
            ),
        ),
        TaskGroup(
            title="Hạ tầng, dữ liệu",
            rows=(
                TaskRow(
                    task="Nâng cấp mạng nội bộ và phòng họp không giấy tờ",
                    lead="Văn phòng Sở",
                    coordinating="Trung tâm Thông tin, Thống kê khoa học và công nghệ",
                    deadline="Quý III/2026",
                    product="Hệ thống được nghiệm thu",
                ),
                TaskRow(
                    task="Số hóa hồ sơ nhiệm vụ khoa học và công nghệ giai đoạn 2010 - 2025",
                    lead="Trung tâm Thông tin, Thống kê khoa học và công nghệ",
                    coordinating="Phòng Quản lý khoa học",
                    deadline="Quý IV/2026",
                    product="Kho dữ liệu dùng chung",
                ),
                TaskRow(
                    task="Kết nối, chia sẻ dữ liệu chuyên gia với nền tảng của tỉnh",
                    lead="Phòng Chuyển đổi số",
                    coordinating="Các phòng, đơn vị thuộc Sở",
                    deadline="Quý IV/2026",
                    product="03 dịch vụ dữ liệu",
                ),
            ),
        ),
        TaskGroup(
            title="Dịch vụ công, an toàn thông tin",
            rows=(
                TaskRow(
                    task="Tái cấu trúc quy trình 12 thủ tục hành chính về an toàn bức xạ, đo lường",
                    lead="Phòng Tiêu chuẩn đo lường chất lượng",
                    coordinating="Văn phòng Sở",
                    deadline="Quý III/2026",
                    product="12 quy trình điện tử",
                ),
                TaskRow(
                    task="Đánh giá an toàn thông tin, diễn tập ứng cứu sự cố",
                    lead="Phòng Chuyển đổi số",
                    coordinating="Công an tỉnh",
                    deadline="Tháng 10/2026",
                    product="Biên bản đánh giá, kịch bản diễn tập",
                ),
            ),
        ),
    ),
)

OUTLINE = PlanOutline(
    letterhead=Letterhead(
        superior="UBND TỈNH HÒA GIANG",
        issuer_lines=("SỞ KHOA HỌC VÀ CÔNG NGHỆ",),
        issuer="Sở Khoa học và Công nghệ tỉnh Hòa Giang",
        issuer_level=IssuerLevel.TINH,
        number="52",
        symbol="KH-SKHCN",
        place="Hòa Giang",
        day=6,
        month=2,
        year=2026,
    ),
    title="Chuyển đổi số trong hoạt động của Sở Khoa học và Công nghệ năm 2026",
    preamble=(
        BasisSentence(
            relation=Relation.THUC_HIEN,
            bases=(_RESOLUTION_57, _PROGRAMME, _PROVINCE_PLAN),
            tail=", Sở Khoa học và Công nghệ xây dựng Kế hoạch chuyển đổi số năm 2026 với các nội dung sau:",
        ),
    ),
    sections=(_PURPOSE, _GOALS, _TASKS, _BUDGET, _DUTIES),
    closing=(
        (
            "Trên đây là Kế hoạch chuyển đổi số năm 2026 của Sở Khoa học và Công nghệ. Trong quá trình thực hiện, nếu "
            "phát sinh khó khăn, các phòng, đơn vị kịp thời phản ánh về Văn phòng Sở để tổng hợp, trình Giám đốc Sở "
            "xem xét, quyết định./."
        ),
    ),
    recipients=(
        "UBND tỉnh (b/c);",
        "Giám đốc, các Phó Giám đốc Sở;",
        "Các phòng, đơn vị thuộc Sở (t/h);",
        "Cổng thông tin điện tử Sở;",
        "Lưu: VT, CĐS.",
    ),
    signature=Signature(
        lines=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        title="Phó Giám đốc",
        mode=SigningMode.KT,
        name="Phùng Hữu Thí",
    ),
    annexes=(_ANNEX,),
)
