"""The part on what the movement asks people to compete in, in three wordings, by theme."""

from models.vocabulary import SectionKind
from tests.factory.outlines import Mark, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import content, paragraph, part

THEMES = {
    1: (
        (
            "Thi đua tạo đột phá trong tư duy, nhận thức và hành động",
            "mỗi tập thể nhận một việc khó để làm mới, người đứng đầu nêu gương và chịu trách nhiệm về kết quả.",
        ),
        (
            "",
            (
                "Thi đua đổi mới tư duy, nhận thức và hành động của cán bộ, đảng viên; dám bỏ cách làm cũ, lấy sự hài "
                "lòng của người dân làm thước đo."
            ),
        ),
        ("", "Thi đua đột phá về tư duy, nhận thức và hành động, mỗi người có ít nhất một sáng kiến trong năm."),
    ),
    2: (
        (
            "Thi đua phát triển hạ tầng số, hạ tầng xanh",
            "nâng cấp mạng băng rộng, chiếu sáng công cộng tiết kiệm điện và điểm đỗ có trạm sạc.",
        ),
        (
            "",
            "Thi đua xây dựng hạ tầng số và hạ tầng xanh, trước hết ở trường học, trạm y tế, nhà văn hóa {thon}.",
        ),
        ("", "Thi đua hoàn thiện hạ tầng số, xóa các điểm lõm sóng di động ở địa bàn xa trung tâm."),
    ),
    3: (
        (
            "Thi đua đổi mới sáng tạo, ứng dụng chuyển đổi số, chuyển đổi xanh trong mọi hoạt động",
            "từ điều hành công việc, sản xuất, kinh doanh đến sinh hoạt cộng đồng.",
        ),
        (
            "",
            (
                "Thi đua đổi mới sáng tạo và ứng dụng mạnh mẽ chuyển đổi số, chuyển đổi xanh trong mọi hoạt động của "
                "cơ quan, doanh nghiệp và hộ gia đình."
            ),
        ),
        ("", "Thi đua đổi mới sáng tạo, đẩy mạnh ứng dụng chuyển đổi số, chuyển đổi xanh trong mọi lĩnh vực."),
    ),
    4: (
        (
            "Thi đua phát triển kinh tế số, xã hội số, chính quyền số, công dân số",
            "gắn với phong trào “Bình dân học vụ số”; giúp người cao tuổi dùng được dịch vụ trực tuyến.",
        ),
        (
            "",
            (
                "Thi đua phát triển kinh tế số, chính quyền số, xã hội số và công dân số; tổ chức lớp “Bình dân học vụ "
                "số” theo cụm dân cư."
            ),
        ),
        ("", "Thi đua phát triển chính quyền số, kinh tế số, xã hội số gắn với phong trào “Bình dân học vụ số”."),
    ),
    5: (
        (
            "Thi đua chuyển đổi xanh, ứng phó với biến đổi khí hậu",
            "phân loại rác tại nguồn, trồng thêm cây, giảm đốt đồng và giảm nhựa dùng một lần.",
        ),
        (
            "",
            (
                "Thi đua chuyển đổi xanh, bảo vệ môi trường, thích ứng với biến đổi khí hậu; mỗi {thon} có một tuyến "
                "đường cây xanh tự quản."
            ),
        ),
        (
            "",
            "Thi đua chuyển đổi xanh, phát triển kinh tế tuần hoàn, chủ động phòng ngừa tác động của biến đổi khí hậu.",
        ),
    ),
}
_EARLIER = (
    "Thi đua nâng cao nhận thức về đổi mới sáng tạo và chuyển đổi số trong cán bộ, công chức và Nhân dân.",
    "Thi đua hoàn thiện dữ liệu dùng chung, giải quyết thủ tục hành chính trên môi trường số.",
    "Thi đua phát triển kinh tế số, kỹ năng số; đưa sản phẩm của địa phương lên sàn thương mại điện tử.",
    "Thi đua nghiên cứu, áp dụng sáng kiến, mô hình mới vào công việc hằng ngày.",
)
_HEADINGS = ("NỘI DUNG THI ĐUA", "NỘI DUNG PHONG TRÀO THI ĐUA", "NỘI DUNG THI ĐUA CHỦ YẾU")


def write_contents(office: Office, wording: int, *, has_opening: bool = False) -> Node:
    """The part on contents: headings that run into their text, numbered sentences, or dashes."""
    mark = Mark.DASH if wording == 2 else Mark.DECIMAL
    items = tuple(
        content(office.say(wordings[wording][1]), heading=wordings[wording][0], mark=mark, theme=theme)
        for theme, wordings in THEMES.items()
    )
    return _write_part(_HEADINGS[wording], items, has_opening)


def write_earlier_contents(wording: int) -> Node:
    """The contents of the movement of 2025."""
    items = tuple(content(text, mark=Mark.DASH if wording == 2 else Mark.DECIMAL) for text in _EARLIER)
    return _write_part(_HEADINGS[wording], items, has_opening=wording == 1)


def _write_part(heading: str, items: tuple[Node, ...], has_opening: bool) -> Node:
    opening = (paragraph("Các tập thể, cá nhân tập trung thi đua thực hiện các nội dung sau:"),) if has_opening else ()
    return part(heading, SectionKind.NOI_DUNG, *opening, *items)
