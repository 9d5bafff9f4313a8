"""A ward's plan with every part: criteria under letters, awards by occasion, phases as dashes."""

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
    SigningMode,
    Target,
)
from tests.factory.outlines import (
    Award,
    Basis,
    BasisSentence,
    Letterhead,
    Mark,
    Milestone,
    Node,
    Phase,
    PlanOutline,
    Signature,
)
from tests.factory.samples.bases import DECISION_462, MOVEMENT, PROVINCE_PLAN
from tests.factory.shorthand import actor, content, dash, group, part, section, solution

_PARTY_RESOLUTION = Basis(
    kind_vi="Nghị quyết",
    code="09-NQ/ĐU",
    issued_on=date(2026, 1, 12),
    is_long_date=False,
    issuer="Đảng ủy phường Cầu Đá Mới",
    rest="về đẩy mạnh chuyển đổi số và phát triển kinh tế tuần hoàn trên địa bàn phường đến năm 2030",
)

_PURPOSE = part(
    "MỤC ĐÍCH, YÊU CẦU",
    SectionKind.MUC_DICH_YEU_CAU,
    section(
        "Mục đích",
        SectionKind.MUC_DICH,
        dash(
            "Làm cho cán bộ, công chức, người lao động, doanh nghiệp và bà con các tổ dân phố thấy rõ lợi ích thiết "
            "thực của khoa học, công nghệ, của chuyển đổi số và chuyển đổi xanh; từ đó tự nguyện tham gia, có việc "
            "làm cụ thể, đo đếm được trong từng năm."
        ),
        dash(
            "Khơi thông sáng kiến từ cơ sở, lấy kết quả phục vụ người dân tại Trung tâm Phục vụ hành chính công và "
            "chất lượng môi trường sống ở khu dân cư làm thước đo của Phong trào thi đua."
        ),
        dash(
            "Góp phần hoàn thành các chỉ tiêu phát triển kinh tế - xã hội mà Đại hội Đảng bộ phường lần thứ I, nhiệm "
            "kỳ 2025 - 2030 đã đề ra."
        ),
    ),
    section(
        "Yêu cầu",
        SectionKind.YEU_CAU,
        dash(
            "Bám sát nội dung chỉ đạo của Ủy ban nhân dân tỉnh, gắn thi đua với nhiệm vụ chính trị của từng cơ quan, "
            "đơn vị; tránh phô trương, hình thức, không đặt thêm biểu mẫu gây phiền hà cho cơ sở."
        ),
        dash(
            "Phân công rõ người, rõ việc, rõ thời gian, rõ kết quả; thường xuyên kiểm tra, giám sát để kịp thời tháo "
            "gỡ khó khăn và nhân rộng cách làm hay."
        ),
        dash(
            "Bình xét công khai, dân chủ, đúng đối tượng; ưu tiên người trực tiếp lao động, công tác và các mô hình do "
            "Nhân dân khởi xướng."
        ),
    ),
)

_CONTENTS = part(
    "NỘI DUNG THI ĐUA",
    SectionKind.NOI_DUNG,
    content(
        "mỗi cán bộ, công chức đăng ký ít nhất một việc đổi mới trong năm; người đứng đầu chịu trách nhiệm về mức độ "
        "chuyển đổi của đơn vị mình; đưa kết quả vào đánh giá, xếp loại hằng quý.",
        heading="Thi đua đổi mới tư duy, tạo đột phá trong nhận thức và hành động",
    ),
    content(
        "phủ kín sóng di động băng rộng tại 14 tổ dân phố, lắp điểm truy cập không dây ở nhà văn hóa, chợ và bến xe; "
        "bố trí tủ sạc xe điện, thùng thu gom pin thải và tuyến đường có cây bóng mát.",
        heading="Thi đua xây dựng hạ tầng số, hạ tầng xanh đồng bộ, an toàn",
    ),
    content(
        "số hóa hồ sơ hộ tịch, đất đai; dùng dữ liệu chung thay cho giấy tờ nộp lại; khuyến khích hộ kinh doanh dùng "
        "vật liệu tái chế và thiết bị tiết kiệm điện.",
        heading="Thi đua đổi mới sáng tạo, ứng dụng chuyển đổi số, chuyển đổi xanh trong mọi lĩnh vực",
    ),
    content(
        "duy trì lớp học cộng đồng theo phong trào “Bình dân học vụ số”, phấn đấu mỗi gia đình có một người thạo dịch "
        "vụ công trực tuyến; hỗ trợ tiểu thương thanh toán không dùng tiền mặt.",
        heading="Thi đua phát triển kinh tế số, xã hội số, chính quyền số, công dân số",
    ),
    content(
        "phân loại rác tại nguồn, giảm túi ni lông ở chợ Cầu Đá, trồng và chăm sóc hàng cây ven suối, chủ động phòng "
        "ngừa ngập úng và sạt lở.",
        heading="Thi đua chuyển đổi xanh, thích ứng với biến đổi khí hậu",
    ),
)

_CRITERIA = section(
    "Tiêu chí thi đua",
    SectionKind.TIEU_CHI,
    group(
        "Đối với các cơ quan, đơn vị thuộc phường",
        Target.CO_QUAN,
        dash("Có kế hoạch triển khai sát với nhiệm vụ được giao, có phân công và có kiểm điểm kết quả từng quý."),
        dash(
            "Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình đạt từ 85% trở lên; không có hồ sơ quá hạn do lỗi của công "
            "chức."
        ),
        dash("Mỗi năm có ít nhất hai sáng kiến được áp dụng, trong đó một sáng kiến về tiết kiệm năng lượng."),
        dash("Nội bộ đoàn kết, chấp hành tốt kỷ luật, kỷ cương hành chính và quy định về bảo vệ dữ liệu cá nhân."),
    ),
    group(
        "Đối với Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội",
        Target.MAT_TRAN_DOAN_THE,
        dash("Vận động được đông đảo đoàn viên, hội viên tham gia tổ công nghệ số cộng đồng."),
        dash("Xây dựng ít nhất ba mô hình dân vận khéo về sống xanh, có địa chỉ và kết quả rõ ràng."),
        dash("Làm tốt việc giám sát, phản ánh kịp thời ý kiến của Nhân dân về dịch vụ công."),
    ),
    group(
        "Đối với doanh nghiệp, hợp tác xã",
        Target.DOANH_NGHIEP,
        dash("Chấp hành tốt pháp luật về thuế, lao động, môi trường; dùng hóa đơn điện tử và chữ ký số."),
        dash("Có đổi mới thiết bị, quy trình hoặc sản phẩm làm tăng năng suất, giảm phát thải."),
        dash("Sẵn sàng chia sẻ kinh nghiệm, nhận thực tập sinh và hỗ trợ hộ kinh doanh nhỏ cùng chuyển đổi."),
    ),
    group(
        "Đối với cá nhân, hộ gia đình",
        Target.CA_NHAN,
        dash(
            "Cán bộ, công chức, người lao động hoàn thành tốt nhiệm vụ, có sáng kiến được thủ trưởng đơn vị công nhận."
        ),
        dash("Hộ gia đình và người dân gương mẫu phân loại rác, sử dụng thành thạo các tiện ích số thiết yếu."),
    ),
)

_AWARDS = section(
    "Hình thức và tiêu chuẩn khen thưởng",
    SectionKind.KHEN_THUONG,
    Node(
        mark=Mark.LETTER,
        heading="Khen thưởng hằng năm",
        kind=SectionKind.KHEN_THUONG,
        children=(
            dash("Giấy khen của Chủ tịch Ủy ban nhân dân phường.", Award(Occasion.HANG_NAM, AwardForm.GIAY_KHEN)),
        ),
    ),
    Node(
        mark=Mark.LETTER,
        heading="Khen thưởng sơ kết",
        kind=SectionKind.KHEN_THUONG,
        children=(
            dash("Bằng khen của Thủ tướng Chính phủ;", Award(Occasion.SO_KET, AwardForm.BANG_KHEN_THU_TUONG)),
            dash("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;", Award(Occasion.SO_KET, AwardForm.BANG_KHEN_TINH)),
            dash("Giấy khen của Chủ tịch Ủy ban nhân dân phường.", Award(Occasion.SO_KET, AwardForm.GIAY_KHEN)),
        ),
    ),
    Node(
        mark=Mark.LETTER,
        heading="Khen thưởng tổng kết",
        kind=SectionKind.KHEN_THUONG,
        children=(
            dash("Huân chương Lao động;", Award(Occasion.TONG_KET, AwardForm.HUAN_CHUONG_LAO_DONG)),
            dash("Cờ thi đua của Chính phủ;", Award(Occasion.TONG_KET, AwardForm.CO_THI_DUA_CHINH_PHU)),
            dash("Bằng khen của Thủ tướng Chính phủ;", Award(Occasion.TONG_KET, AwardForm.BANG_KHEN_THU_TUONG)),
            dash("Cờ thi đua của Ủy ban nhân dân tỉnh;", Award(Occasion.TONG_KET, AwardForm.CO_THI_DUA_TINH)),
            dash("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh;", Award(Occasion.TONG_KET, AwardForm.BANG_KHEN_TINH)),
            dash("Giấy khen của Chủ tịch Ủy ban nhân dân phường.", Award(Occasion.TONG_KET, AwardForm.GIAY_KHEN)),
        ),
    ),
    Node(
        mark=Mark.LETTER,
        heading="Tiêu chuẩn khen thưởng",
        kind=SectionKind.TIEU_CHUAN_KHEN_THUONG,
        text="Thực hiện theo quy định của pháp luật về thi đua, khen thưởng và hướng dẫn của Sở Nội vụ; số lượng đề "
        "nghị cân đối giữa tập thể với cá nhân, giữa khu vực nhà nước với khu dân cư.",
    ),
)

_SOLUTIONS = part(
    "GIẢI PHÁP THỰC HIỆN",
    SectionKind.GIAI_PHAP,
    solution(
        "Tăng cường sự lãnh đạo của cấp ủy, sự điều hành của chính quyền; gắn trách nhiệm của người đứng đầu với kết "
        "quả thi đua, coi đây là một nội dung kiểm điểm cuối năm."
    ),
    solution(
        "Đổi mới cách tuyên truyền theo hướng ngắn gọn, gần gũi: phát trên loa khu phố, trang thông tin điện tử, nhóm "
        "trao đổi của tổ dân phố và tại các buổi sinh hoạt chi bộ."
    ),
    solution(
        "Bố trí kinh phí từ ngân sách phường, đồng thời huy động đóng góp hợp pháp của doanh nghiệp, nhà hảo tâm; sử "
        "dụng công khai, tiết kiệm."
    ),
    solution(
        "Định kỳ kiểm tra, giám sát việc thực hiện ở cơ sở; phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến, "
        "khen thưởng kịp thời những việc làm mới, có sức lan tỏa."
    ),
)

_TIMES = part(
    "THỜI GIAN THỰC HIỆN",
    SectionKind.THOI_GIAN,
    Node(mark=Mark.NONE, text="Phong trào thi đua được thực hiện từ năm 2026 đến năm 2030, chia thành hai giai đoạn:"),
    dash(
        "Giai đoạn I (2026 - 2027): ban hành kế hoạch, phát động thi đua và đăng ký mô hình điểm; tiến hành sơ kết, "
        "rút kinh nghiệm vào năm 2027.",
        Phase(2026, 2027),
        Milestone(kind=MilestoneKind.SO_KET, year=2027),
    ),
    dash(
        "Giai đoạn II (2028 - 2030): điều chỉnh chỉ tiêu cho sát thực tế, mở rộng các mô hình có hiệu quả ra toàn "
        "phường; tổng kết Phong trào thi đua vào năm 2030.",
        Phase(2028, 2030),
        Milestone(kind=MilestoneKind.TONG_KET, year=2030),
    ),
)

_DUTIES = part(
    "TỔ CHỨC THỰC HIỆN",
    SectionKind.TO_CHUC_THUC_HIEN,
    actor(
        "Phòng Văn hóa - Xã hội (cơ quan thường trực)",
        dash(
            "Chủ trì, phối hợp với các đơn vị tham mưu Ủy ban nhân dân phường triển khai Kế hoạch; theo dõi, đôn đốc "
            "và lập danh mục mô hình điểm."
        ),
        dash(
            "Thẩm định hồ sơ, trình Hội đồng Thi đua - Khen thưởng phường xét khen thưởng và đề nghị cấp trên khen "
            "thưởng."
        ),
        dash(
            "Tổng hợp, báo cáo kết quả thực hiện Phong trào thi đua gửi Sở Nội vụ trước ngày 10/12 hằng năm.",
            Milestone(kind=MilestoneKind.BAO_CAO, month=12, day=10, recurrence=Recurrence.HANG_NAM),
        ),
        name="Phòng Văn hóa - Xã hội",
    ),
    actor(
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        dash("Hướng dẫn doanh nghiệp, hộ kinh doanh đăng ký nội dung thi đua về kinh tế số, kinh tế tuần hoàn."),
        dash("Cân đối, trình phân bổ kinh phí; kiểm tra việc sử dụng đúng mục đích."),
    ),
    actor(
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường",
        dash("Đưa nội dung thi đua vào chương trình công tác; theo dõi chỉ số hài lòng của người dân."),
        dash("Quản trị trang thông tin điện tử, đăng tải gương người tốt, việc tốt."),
    ),
    actor(
        "Trung tâm Phục vụ hành chính công phường",
        Node(
            mark=Mark.NONE,
            text="Bố trí người hướng dẫn tại chỗ, rút ngắn thời gian giải quyết thủ tục; hằng tuần công khai tỷ lệ hồ "
            "sơ trực tuyến trên bảng điện tử.",
        ),
    ),
    actor(
        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội",
        dash("Tuyên truyền, vận động đoàn viên, hội viên và Nhân dân hưởng ứng Phong trào thi đua."),
        dash("Giám sát, phản biện việc thực hiện ở khu dân cư; giới thiệu gương điển hình để biểu dương."),
        name="Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội",
    ),
    actor(
        "Các tổ dân phố",
        Node(
            mark=Mark.NONE,
            text="Phổ biến Kế hoạch tới từng hộ, lập tổ công nghệ số cộng đồng, chọn một tuyến đường hoặc một ngõ xóm "
            "làm điểm về sống xanh.",
        ),
    ),
)

OUTLINE = PlanOutline(
    letterhead=Letterhead(
        issuer_lines=("ỦY BAN NHÂN DÂN", "PHƯỜNG CẦU ĐÁ MỚI"),
        issuer="Ủy ban nhân dân phường Cầu Đá Mới",
        issuer_level=IssuerLevel.XA,
        number="87",
        symbol="KH-UBND",
        place="Cầu Đá Mới",
        day=18,
        month=5,
        year=2026,
    ),
    movement=MOVEMENT,
    title=f"Triển khai Phong trào thi đua “{MOVEMENT}” trên địa bàn phường Cầu Đá Mới giai đoạn 2026 - 2030",
    preamble=(
        BasisSentence(relation=Relation.CAN_CU, bases=(DECISION_462,)),
        BasisSentence(relation=Relation.CAN_CU, bases=(replace(PROVINCE_PLAN, is_long_date=False),)),
        BasisSentence(relation=Relation.THUC_HIEN, bases=(_PARTY_RESOLUTION,), tail=","),
    ),
    lead_in="Ủy ban nhân dân phường Cầu Đá Mới ban hành Kế hoạch triển khai Phong trào thi đua trên địa bàn phường với "
    "các nội dung sau:",
    sections=(
        _PURPOSE,
        _CONTENTS,
        part("TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG", SectionKind.TIEU_CHI_KHEN_THUONG, _CRITERIA, _AWARDS),
        _SOLUTIONS,
        _TIMES,
        _DUTIES,
    ),
    closing=(
        (
            "Trên đây là Kế hoạch triển khai Phong trào thi đua trên địa bàn phường Cầu Đá Mới; trong quá trình thực "
            "hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Phòng Văn hóa - Xã hội để tổng hợp, trình Ủy ban "
            "nhân dân phường xem xét, điều chỉnh./."
        ),
    ),
    recipients=(
        "Sở Nội vụ tỉnh (b/c);",
        "TT. Đảng ủy, TT. HĐND phường (b/c);",
        "CT, các PCT UBND phường;",
        "UBMTTQ Việt Nam phường và các đoàn thể;",
        "Các phòng, trung tâm thuộc phường (để thực hiện);",
        "14 tổ dân phố;",
        "Trang thông tin điện tử phường;",
        "Lưu: VT, VHXH.",
    ),
    signature=Signature(
        lines=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        title="Phó Chủ tịch",
        mode=SigningMode.KT,
        name="Tạ Thị Minh Dụ",
    ),
)
