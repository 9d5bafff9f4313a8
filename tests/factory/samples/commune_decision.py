"""A commune's decision with its plan: articles, dotted criteria groups, awards on plus lines, numbered phases."""

from dataclasses import replace
from datetime import date

from models.vocabulary import (
    AwardForm,
    IssuerLevel,
    MilestoneKind,
    Occasion,
    Recurrence,
    Relation,
    SectionKind,
    Target,
)
from tests.factory.outlines import (
    Award,
    Basis,
    BasisSentence,
    DecisionOutline,
    Letterhead,
    Mark,
    Milestone,
    Node,
    Phase,
    PlanOutline,
    Proposal,
    Signature,
)
from tests.factory.samples.bases import (
    DECISION_462,
    DECREE_152,
    LAW_ON_EMULATION,
    LAW_ON_LOCAL_GOVERNMENT,
    MOVEMENT,
    PROVINCE_PLAN,
)
from tests.factory.shorthand import actor, article, content, dash, group, paragraph, part, plus, section, solution

_SUBMISSION = Basis(kind_vi="Tờ trình", code="31/TTr-VHXH", issued_on=date(2026, 6, 2))
_DIGITAL_PLAN = Basis(
    kind_vi="Kế hoạch",
    code="22/KH-UBND",
    issued_on=date(2026, 2, 9),
    is_long_date=False,
    issuer="Ủy ban nhân dân xã Sông Trầm",
    rest="thực hiện Nghị quyết số [[57-NQ/TW]] ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công "
    "nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
)
_TITLE_REST = f"phong trào thi đua “{MOVEMENT}” trên địa bàn xã Sông Trầm, giai đoạn 2026 - 2030"

_PURPOSE = part(
    "MỤC ĐÍCH, YÊU CẦU",
    SectionKind.MUC_DICH_YEU_CAU,
    section(
        "Mục đích",
        SectionKind.MUC_DICH,
        Node(
            mark=Mark.LETTER,
            text="Động viên cán bộ, đảng viên và Nhân dân trong xã phát huy truyền thống cần cù, ham học hỏi của người "
            "dân vùng sông nước để làm chủ công nghệ mới, làm giàu chính đáng trên quê hương.",
        ),
        Node(
            mark=Mark.LETTER,
            text="Đưa khoa học, công nghệ vào sản xuất lúa, cây ăn trái và nuôi thủy sản; giảm chi phí, giảm phát "
            "thải, nâng giá trị nông sản và thu nhập của hộ nông dân.",
        ),
        Node(
            mark=Mark.LETTER,
            text="Phát hiện, tôn vinh những tập thể, cá nhân dám nghĩ, dám làm; tạo nguồn cho công tác khen thưởng "
            "của xã trong cả giai đoạn.",
        ),
    ),
    section(
        "Yêu cầu",
        SectionKind.YEU_CAU,
        Node(
            mark=Mark.LETTER,
            text="Nội dung thi đua phải cụ thể, phù hợp điều kiện của từng ấp, từng ngành; kết quả phải kiểm chứng "
            "được bằng số liệu.",
        ),
        Node(
            mark=Mark.LETTER,
            text="Kết hợp với các cuộc vận động, chương trình mục tiêu quốc gia đang thực hiện ở địa phương; không làm "
            "phát sinh tổ chức, bộ máy mới.",
        ),
    ),
)

_CONTENTS = part(
    "NỘI DUNG PHONG TRÀO THI ĐUA",
    SectionKind.NOI_DUNG,
    paragraph(
        "Các cơ quan, đơn vị, Mặt trận Tổ quốc, đoàn thể, doanh nghiệp, hợp tác xã và các ấp tập trung thi đua thực "
        "hiện những nội dung chủ yếu sau:"
    ),
    content(
        "Thi đua tạo đột phá về tư duy, nhận thức và hành động của người đứng đầu, của đội ngũ cán bộ, công chức đối "
        "với đổi mới sáng tạo, chuyển đổi số và chuyển đổi xanh."
    ),
    content(
        "Thi đua xây dựng hạ tầng số và hạ tầng xanh: kéo cáp quang tới 9 ấp, lắp trạm quan trắc độ mặn tự động, "
        "chuyển trạm bơm điện sang dùng năng lượng mặt trời."
    ),
    content(
        "Thi đua ứng dụng khoa học, công nghệ, đổi mới sáng tạo trong mọi mặt công tác và trong sản xuất; mỗi hợp tác "
        "xã có ít nhất một vùng nguyên liệu được cấp mã số và truy xuất nguồn gốc."
    ),
    content(
        "Thi đua phát triển kinh tế số, chính quyền số, xã hội số, công dân số; mở lớp “Bình dân học vụ số” vào tối "
        "thứ Năm hằng tuần tại nhà văn hóa ấp."
    ),
    content(
        "Thi đua chuyển đổi xanh, chủ động ứng phó hạn mặn, bảo vệ nguồn nước, trồng cây chắn sóng và xử lý rơm rạ "
        "thành phân bón."
    ),
)

_CRITERIA = section(
    "Tiêu chí thi đua",
    SectionKind.TIEU_CHI,
    group(
        "Đối với các cơ quan, đơn vị và các ấp",
        Target.CO_QUAN,
        dash("Hoàn thành đúng hạn các chỉ tiêu được giao tại Kế hoạch này và kế hoạch hằng năm của xã."),
        dash("Có mô hình hoặc cách làm mới được Hội đồng Thi đua - Khen thưởng xã đánh giá đạt loại khá trở lên."),
        dash("Xử lý trên 90% văn bản trên môi trường mạng; giữ gìn trụ sở xanh, sạch, tiết kiệm điện, nước."),
        mark=Mark.DOTTED,
    ),
    group(
        "Đối với Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể",
        Target.MAT_TRAN_DOAN_THE,
        dash("Tổ chức được phong trào học tập số trong đoàn viên, hội viên với số người tham gia tăng qua từng năm."),
        dash(
            "Vận động Nhân dân hiến kế, góp công làm đường hoa, hàng rào cây và điểm thu gom vỏ thuốc bảo vệ thực vật."
        ),
        mark=Mark.DOTTED,
    ),
    group(
        "Đối với các doanh nghiệp, hợp tác xã",
        Target.DOANH_NGHIEP,
        dash("Đầu tư đổi mới công nghệ sau thu hoạch, đưa sản phẩm lên sàn thương mại điện tử."),
        dash("Liên kết bao tiêu nông sản ổn định, chia sẻ dữ liệu mùa vụ với chính quyền xã."),
        dash("Bảo đảm an toàn lao động, xử lý nước thải đúng quy chuẩn."),
        mark=Mark.DOTTED,
    ),
    group(
        "Đối với cá nhân",
        Target.CA_NHAN,
        dash("Cán bộ, công chức, viên chức có sáng kiến làm lợi cho Nhà nước và Nhân dân, được cấp xã công nhận."),
        dash("Nông dân, người lao động tích cực áp dụng kỹ thuật mới và giúp đỡ từ hai hộ trở lên cùng làm theo."),
        mark=Mark.DOTTED,
    ),
)

_AWARDS = section(
    "Hình thức khen thưởng",
    SectionKind.HINH_THUC_KHEN_THUONG,
    dash(
        "Khen thưởng sơ kết",
        children=(
            plus("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;", Award(Occasion.SO_KET, AwardForm.BANG_KHEN_TINH)),
            plus("Giấy khen của Chủ tịch Ủy ban nhân dân xã.", Award(Occasion.SO_KET, AwardForm.GIAY_KHEN)),
        ),
    ),
    dash(
        "Khen thưởng tổng kết",
        children=(
            plus("Huân chương Lao động;", Award(Occasion.TONG_KET, AwardForm.HUAN_CHUONG_LAO_DONG)),
            plus("Cờ thi đua của Chính phủ;", Award(Occasion.TONG_KET, AwardForm.CO_THI_DUA_CHINH_PHU)),
            plus("Bằng khen của Thủ tướng Chính phủ;", Award(Occasion.TONG_KET, AwardForm.BANG_KHEN_THU_TUONG)),
            plus("Cờ thi đua của Ủy ban nhân dân tỉnh;", Award(Occasion.TONG_KET, AwardForm.CO_THI_DUA_TINH)),
            plus("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;", Award(Occasion.TONG_KET, AwardForm.BANG_KHEN_TINH)),
            plus("Giấy khen của Chủ tịch Ủy ban nhân dân xã.", Award(Occasion.TONG_KET, AwardForm.GIAY_KHEN)),
        ),
    ),
)

_STANDARDS = section(
    "Tiêu chuẩn khen thưởng",
    SectionKind.TIEU_CHUAN_KHEN_THUONG,
    paragraph(
        "Việc xét chọn căn cứ thành tích thực tế, theo đúng quy định của pháp luật về thi đua, khen thưởng và hướng "
        "dẫn của cơ quan có thẩm quyền tại thời điểm sơ kết, tổng kết."
    ),
)

_SOLUTIONS = part(
    "GIẢI PHÁP THỰC HIỆN",
    SectionKind.GIAI_PHAP,
    solution(
        "Nâng cao vai trò nêu gương của cấp ủy, chính quyền và người đứng đầu các ngành, đoàn thể; đưa nội dung thi "
        "đua vào nghị quyết, chương trình công tác tháng, quý."
    ),
    solution(
        "Đẩy mạnh thông tin, tuyên truyền trên hệ thống truyền thanh thông minh và mạng xã hội; mỗi tháng giới thiệu "
        "một điển hình nông dân số."
    ),
    solution(
        "Liên kết với viện, trường và doanh nghiệp công nghệ để tập huấn, chuyển giao kỹ thuật; ưu tiên thanh niên, "
        "phụ nữ và hộ mới thoát nghèo."
    ),
    solution(
        "Thường xuyên kiểm tra, giám sát, kịp thời chấn chỉnh những nơi làm hình thức; biểu dương, khen thưởng đột "
        "xuất những việc làm có giá trị."
    ),
)

_TIMES = part(
    "THỜI GIAN THỰC HIỆN",
    SectionKind.THOI_GIAN,
    Node(
        mark=Mark.DECIMAL,
        heading="Giai đoạn 1 (2026 - 2027)",
        text="Ban hành Kế hoạch và phát động trong Quý II/2026; các đơn vị đăng ký thi đua, chọn mô hình làm điểm; tổ "
        "chức sơ kết vào năm 2027.",
        means=(
            Phase(2026, 2027),
            Milestone(kind=MilestoneKind.BAN_HANH_KE_HOACH, year=2026, quarter=2),
            Milestone(kind=MilestoneKind.SO_KET, year=2027),
        ),
    ),
    Node(
        mark=Mark.DECIMAL,
        heading="Giai đoạn 2 (2028 - 2030)",
        text="Trên cơ sở kết quả sơ kết, bổ sung chỉ tiêu, nhân rộng mô hình; tổng kết phong trào vào năm 2030.",
        means=(Phase(2028, 2030), Milestone(kind=MilestoneKind.TONG_KET, year=2030)),
    ),
)

_FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội"
_DUTIES = part(
    "TỔ CHỨC THỰC HIỆN",
    SectionKind.TO_CHUC_THUC_HIEN,
    actor(
        "Phòng Văn hóa - Xã hội",
        dash("Là đơn vị chủ trì, giúp Ủy ban nhân dân xã theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch."),
        dash("Hướng dẫn các đơn vị đăng ký thi đua, bình xét và hoàn thiện hồ sơ đề nghị khen thưởng."),
        dash(
            "Tham mưu báo cáo Ủy ban nhân dân tỉnh (qua Sở Nội vụ) kết quả thực hiện trước ngày 05/12 hằng năm.",
            Milestone(kind=MilestoneKind.BAO_CAO, month=12, day=5, recurrence=Recurrence.HANG_NAM),
        ),
    ),
    actor(
        "Phòng Kinh tế",
        dash("Chủ trì các nội dung thi đua về nông nghiệp công nghệ cao, kinh tế số nông thôn và chuyển đổi xanh."),
        dash("Tham mưu lồng ghép nguồn vốn khuyến nông, khoa học và công nghệ để hỗ trợ mô hình điểm."),
    ),
    actor(
        "Trung tâm Cung ứng dịch vụ công xã",
        paragraph(
            "Mở chuyên mục về Phong trào thi đua trên đài truyền thanh; phối hợp tổ công nghệ số cộng đồng hướng dẫn "
            "Nhân dân sử dụng dịch vụ số."
        ),
    ),
    actor(
        f"Đề nghị {_FRONT}",
        name=_FRONT,
        text="vận động đoàn viên, hội viên và Nhân dân tham gia; giám sát việc bình xét, bảo đảm công bằng, đúng "
        "người, đúng việc.",
    ),
    actor(
        "Trưởng các ấp",
        dash("Tổ chức cho các hộ ký cam kết thực hiện ít nhất hai nội dung của Phong trào thi đua."),
        dash("Phản ánh khó khăn và đề xuất gương điển hình về Phòng Văn hóa - Xã hội."),
    ),
)

_RECIPIENTS = (
    "Như Điều 3;",
    "UBND tỉnh (b/c);",
    "Sở Nội vụ; Sở Khoa học và Công nghệ;",
    "TT. Đảng ủy, TT. HĐND xã;",
    "CT, các PCT UBND xã;",
    "Các ấp;",
    "Lưu: VT, VHXH (02 bản).",
)

OUTLINE = DecisionOutline(
    letterhead=Letterhead(
        issuer_lines=("ỦY BAN NHÂN DÂN", "XÃ SÔNG TRẦM"),
        issuer="Ủy ban nhân dân xã Sông Trầm",
        issuer_level=IssuerLevel.XA,
        number="214",
        symbol="QĐ-UBND",
        place="Sông Trầm",
        day=5,
        month=6,
        year=2026,
    ),
    title=f"Ban hành Kế hoạch thực hiện {_TITLE_REST}",
    decider="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SÔNG TRẦM",
    preamble=(
        BasisSentence(relation=Relation.CAN_CU, bases=(LAW_ON_LOCAL_GOVERNMENT,)),
        BasisSentence(relation=Relation.CAN_CU, bases=(LAW_ON_EMULATION,)),
        BasisSentence(relation=Relation.CAN_CU, bases=(DECREE_152,)),
        BasisSentence(relation=Relation.CAN_CU, bases=(DECISION_462,)),
        BasisSentence(relation=Relation.CAN_CU, bases=(PROVINCE_PLAN,)),
    ),
    proposal=Proposal(actor="Trưởng phòng Văn hóa - Xã hội xã", submission=_SUBMISSION),
    articles=(
        article(f"Ban hành kèm theo Quyết định này Kế hoạch thực hiện {_TITLE_REST}."),
        article("Quyết định này có hiệu lực kể từ ngày ký."),
        article(
            "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa - Xã hội, Thủ trưởng các cơ "
            "quan, đơn vị, Trưởng các ấp và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./."
        ),
    ),
    recipients=_RECIPIENTS,
    signature=Signature(lines=("CHỦ TỊCH",), title="Chủ tịch", mode=None, name="Đinh Công Mẫu"),
    attached_by="Chủ tịch Ủy ban nhân dân xã Sông Trầm",
    plan=PlanOutline(
        title=f"Thực hiện {_TITLE_REST}",
        movement=MOVEMENT,
        preamble=(
            BasisSentence(
                relation=Relation.THUC_HIEN,
                bases=(replace(PROVINCE_PLAN, is_long_date=False), _DIGITAL_PLAN),
                tail=".",
            ),
        ),
        lead_in="Chủ tịch Ủy ban nhân dân xã ban hành Kế hoạch thực hiện phong trào thi đua (sau đây gọi tắt là Phong "
        "trào thi đua) với các nội dung như sau:",
        sections=(
            _PURPOSE,
            _CONTENTS,
            part(
                "TIÊU CHÍ THI ĐUA VÀ KHEN THƯỞNG",
                SectionKind.TIEU_CHI_KHEN_THUONG,
                _CRITERIA,
                _AWARDS,
                _STANDARDS,
            ),
            _SOLUTIONS,
            _TIMES,
            _DUTIES,
        ),
        closing=(
            (
                "Trên đây là Kế hoạch thực hiện Phong trào thi đua trên địa bàn xã Sông Trầm; yêu cầu các cơ quan, đơn "
                "vị, các ấp nghiêm túc triển khai thực hiện./."
            ),
        ),
    ),
)
