"""The part on who does what: for communes in three wordings, for departments, provinces and the centre."""

from models.vocabulary import MilestoneKind, Recurrence, SectionKind
from tests.factory.outlines import Mark, Milestone, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import actor, dash, paragraph, part

REPORT_BY_DATE = Milestone(kind=MilestoneKind.BAO_CAO, month=12, day=5, recurrence=Recurrence.HANG_NAM)


def write_duties(office: Office, wording: int) -> Node:
    """The part “Tổ chức thực hiện” in the words that fit the office."""
    if office.kind == "Trung ương":
        return _write_part(_list_central())
    if office.kind == "tỉnh":
        return _write_part(_list_provincial())
    if office.is_department:
        return _write_part(_list_departmental())
    return _write_part(_COMMUNES[wording](office))


def _write_part(actors: tuple[Node, ...]) -> Node:
    return part("TỔ CHỨC THỰC HIỆN", SectionKind.TO_CHUC_THUC_HIEN, *actors)


def _list_plain(office: Office) -> tuple[Node, ...]:
    front = office.say("Ủy ban Mặt trận Tổ quốc Việt Nam {dv} và các tổ chức chính trị - xã hội")
    return (
        actor(
            "Phòng Văn hóa - Xã hội",
            dash("Chủ trì, phối hợp với các đơn vị tham mưu triển khai Kế hoạch; hướng dẫn đăng ký thi đua."),
            dash("Thường xuyên kiểm tra việc thực hiện ở cơ sở, đề xuất khen thưởng những nơi làm tốt."),
            dash("Tổng hợp, báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 05/12 hằng năm.", REPORT_BY_DATE),
        ),
        actor(
            "Phòng Kinh tế",
            dash("Hướng dẫn doanh nghiệp, hợp tác xã và hộ kinh doanh tham gia các nội dung về kinh tế."),
            dash("Cân đối, bố trí kinh phí thực hiện trong dự toán hằng năm."),
        ),
        actor(
            f"Đề nghị {front}",
            dash("Tuyên truyền, vận động đoàn viên, hội viên và Nhân dân hưởng ứng Phong trào thi đua."),
            name=front,
        ),
        actor(
            office.say("Các {thon}"),
            dash("Phổ biến nội dung thi đua đến từng hộ, chọn gương điển hình để biểu dương."),
        ),
    )


def _list_run_in(office: Office) -> tuple[Node, ...]:
    return (
        actor(
            office.say("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {dv}"),
            text="Đưa nội dung thi đua vào chương trình công tác, đăng tải gương tốt trên trang thông tin điện tử.",
        ),
        actor(
            "Giao Phòng Văn hóa - Xã hội",
            dash("Là đơn vị chủ trì, giúp Ủy ban nhân dân thực hiện Kế hoạch này."),
            dash("Kiểm tra, giám sát việc đăng ký và thực hiện nội dung thi đua của các đơn vị."),
            dash("Định kỳ hằng năm báo cáo Ủy ban nhân dân tỉnh (qua Sở Nội vụ) kết quả thực hiện."),
            name="Phòng Văn hóa - Xã hội",
        ),
        actor(
            office.say("Trung tâm Phục vụ hành chính công {dv}"),
            text="Hướng dẫn người dân nộp hồ sơ trực tuyến, rút ngắn thời gian giải quyết thủ tục.",
        ),
        actor(
            office.say("Trưởng các {thon}"),
            text="Vận động các hộ ký giao ước thi đua, giữ gìn đường làng, ngõ xóm sạch đẹp.",
        ),
    )


def _list_lettered(office: Office) -> tuple[Node, ...]:
    return (
        actor(
            "Các cơ quan, đơn vị",
            dash("Đăng ký nội dung thi đua, phân công người phụ trách và tự đánh giá kết quả cuối năm."),
            dash("Phát hiện, giới thiệu tập thể, cá nhân tiêu biểu để xét khen thưởng."),
            mark=Mark.LETTER,
        ),
        actor(
            office.say("Phòng Văn hóa - Xã hội {dv}"),
            dash("Chủ trì thẩm định hồ sơ, trình Hội đồng Thi đua - Khen thưởng xét, đề nghị khen thưởng."),
            dash("Báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 05/12 hằng năm.", REPORT_BY_DATE),
            mark=Mark.LETTER,
        ),
        actor(
            office.say("Công an {dv}"),
            paragraph("Hỗ trợ người dân kích hoạt tài khoản định danh, cảnh báo thủ đoạn lừa đảo trên mạng."),
            mark=Mark.LETTER,
        ),
    )


_COMMUNES = (_list_plain, _list_run_in, _list_lettered)


def _list_departmental() -> tuple[Node, ...]:
    return (
        actor(
            "Văn phòng",
            dash("Chủ trì, phối hợp với các phòng tham mưu triển khai Kế hoạch; chuẩn bị hồ sơ khen thưởng."),
            dash("Tổng hợp, báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 05/12 hằng năm.", REPORT_BY_DATE),
        ),
        actor(
            "Phòng Kế hoạch - Tài chính",
            dash("Bố trí kinh phí, hướng dẫn chi khen thưởng đúng chế độ."),
        ),
        actor(
            "Các phòng, đơn vị trực thuộc",
            dash("Đăng ký nội dung thi đua, phân công công chức đầu mối."),
            dash("Tự đánh giá kết quả vào cuối mỗi năm, gửi Văn phòng."),
        ),
    )


def _list_provincial() -> tuple[Node, ...]:
    front = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh"
    return (
        actor(
            "Sở Nội vụ",
            dash("Chủ trì, phối hợp với các cơ quan liên quan tham mưu triển khai Phong trào thi đua."),
            dash("Kiểm tra, giám sát việc thực hiện; tham mưu tổ chức sơ kết, tổng kết."),
            dash(
                "Báo cáo Bộ Nội vụ và Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15/12 hằng năm.", _DECEMBER_15
            ),
        ),
        actor(
            "Sở Khoa học và Công nghệ",
            dash("Hướng dẫn nội dung về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số."),
            dash("Phối hợp với Sở Nội vụ xây dựng tiêu chí đánh giá."),
        ),
        actor(
            f"Đề nghị {front}",
            dash("Vận động đoàn viên, hội viên và Nhân dân hưởng ứng Phong trào thi đua."),
            name=front,
        ),
        actor(
            "Ủy ban nhân dân các xã, phường",
            dash("Xây dựng kế hoạch, phát động phong trào phù hợp với điều kiện của địa phương."),
            dash("Đề xuất khen thưởng tập thể, cá nhân tiêu biểu."),
        ),
    )


_DECEMBER_15 = Milestone(kind=MilestoneKind.BAO_CAO, month=12, day=15, recurrence=Recurrence.HANG_NAM)


def _list_central() -> tuple[Node, ...]:
    return (
        actor(
            "Bộ Nội vụ",
            dash("Chủ trì, phối hợp với các bộ, ngành, địa phương theo dõi, đôn đốc việc thực hiện Kế hoạch."),
            dash("Tham mưu tổ chức sơ kết, tổng kết; tổng hợp, báo cáo Thủ tướng Chính phủ."),
        ),
        actor(
            "Bộ Khoa học và Công nghệ",
            dash("Hướng dẫn nội dung, chỉ tiêu về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số."),
        ),
        actor(
            "Các bộ, ngành, Ủy ban nhân dân các tỉnh, thành phố",
            dash("Xây dựng kế hoạch, cụ thể hóa nội dung, tiêu chí thi đua cho sát với đơn vị, địa phương."),
            dash("Thường xuyên kiểm tra, giám sát việc thực hiện ở cơ sở."),
        ),
    )
