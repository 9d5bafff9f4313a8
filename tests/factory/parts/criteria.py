"""The criteria by target group, in four layouts."""

from enum import StrEnum

from models.vocabulary import SectionKind, Target
from tests.factory.outlines import Mark, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import dash, group, part, section


class CriteriaLayout(StrEnum):
    """How the groups stand: under letters, dotted numbers or numbers with dashes, or each in one sentence."""

    LETTERED = "lettered"
    DOTTED = "dotted"
    NUMBERED = "numbered"
    ONE_SENTENCE = "one_sentence"


_MARKS = {
    CriteriaLayout.LETTERED: Mark.LETTER,
    CriteriaLayout.DOTTED: Mark.DOTTED,
    CriteriaLayout.NUMBERED: Mark.DECIMAL,
    CriteriaLayout.ONE_SENTENCE: Mark.LETTER,
}
_HEADINGS = {
    Target.CO_QUAN: "Đối với các cơ quan, đơn vị và các {thon}",
    Target.MAT_TRAN_DOAN_THE: "Đối với Mặt trận Tổ quốc Việt Nam {dv} và các tổ chức chính trị - xã hội",
    Target.DOANH_NGHIEP: "Đối với doanh nghiệp, hợp tác xã",
    Target.CA_NHAN: "Đối với cá nhân, hộ gia đình",
}
_DEPARTMENT_HEADINGS = {
    Target.CO_QUAN: "Đối với các phòng, đơn vị trực thuộc",
    Target.CA_NHAN: "Đối với cá nhân",
}
_TEXTS: dict[Target, tuple[tuple[str, ...], ...]] = {
    Target.CO_QUAN: (
        (
            "Hoàn thành từ 95% nhiệm vụ được giao trong năm, không có việc quá hạn do chủ quan.",
            "Có ít nhất một cách làm mới được cấp có thẩm quyền công nhận.",
            "Nội bộ đoàn kết, thực hiện tốt quy chế dân chủ ở cơ sở.",
        ),
        (
            "Xử lý hồ sơ trên môi trường mạng đạt tỷ lệ cao, người dân đánh giá hài lòng từ 90% trở lên.",
            "Trụ sở gọn gàng, tiết kiệm điện, nước, văn phòng phẩm.",
        ),
    ),
    Target.MAT_TRAN_DOAN_THE: (
        (
            "Vận động được nhiều đoàn viên, hội viên tham gia tổ công nghệ số cộng đồng.",
            "Có mô hình dân vận khéo về học tập suốt đời, sống gọn gàng, tiết kiệm.",
        ),
        ("Tập hợp đông đảo hội viên tham gia phong trào; mỗi chi hội có một việc làm cụ thể, có ích cho cộng đồng.",),
    ),
    Target.DOANH_NGHIEP: (
        (
            "Đổi mới thiết bị, quy trình để tăng năng suất; chấp hành tốt pháp luật về thuế và lao động.",
            "Đưa sản phẩm lên sàn thương mại điện tử, dùng hóa đơn điện tử.",
        ),
        ("Đầu tư công nghệ, liên kết tiêu thụ sản phẩm cho người dân, tạo thêm việc làm ổn định.",),
    ),
    Target.CA_NHAN: (
        (
            "Cán bộ, công chức hoàn thành tốt nhiệm vụ, có sáng kiến được áp dụng.",
            "Người dân gương mẫu chấp hành pháp luật, thành thạo các tiện ích số thiết yếu.",
        ),
        ("Tích cực học hỏi, giúp đỡ ít nhất hai người khác cùng sử dụng công nghệ trong công việc và đời sống.",),
    ),
}


def write_criteria(office: Office, layout: CriteriaLayout, *, wording: int = 0) -> Node:
    """The section “Tiêu chí thi đua” of a combined part."""
    return section("Tiêu chí thi đua", SectionKind.TIEU_CHI, *_write_groups(office, layout, wording))


def write_criteria_part(office: Office, layout: CriteriaLayout, *, wording: int = 0) -> Node:
    """The criteria as a part of their own."""
    return part("TIÊU CHÍ THI ĐUA", SectionKind.TIEU_CHI, *_write_groups(office, layout, wording))


def _write_groups(office: Office, layout: CriteriaLayout, wording: int) -> tuple[Node, ...]:
    headings = _DEPARTMENT_HEADINGS if office.is_department else _HEADINGS
    return tuple(
        _write_group(office.say(heading), target, layout, tuple(map(office.say, _TEXTS[target][wording])))
        for target, heading in headings.items()
    )


def _write_group(heading: str, target: Target, layout: CriteriaLayout, texts: tuple[str, ...]) -> Node:
    if layout is CriteriaLayout.ONE_SENTENCE:
        return group(heading, target, mark=_MARKS[layout], text=" ".join(texts))
    return group(heading, target, *map(dash, texts), mark=_MARKS[layout])
