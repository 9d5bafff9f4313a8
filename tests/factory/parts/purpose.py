"""The part on purpose and requirements, in three wordings."""

from models.vocabulary import SectionKind
from tests.factory.outlines import Mark, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import dash, paragraph, part, section

_WORDINGS = (
    (
        (
            (
                "Khơi dậy tinh thần tự học, dám làm việc mới trong cán bộ và Nhân dân; biến phong trào thành việc làm "
                "thường ngày, có thể đếm được ở từng {thon}."
            ),
            "Tạo chuyển biến rõ nét về chất lượng phục vụ người dân, năng suất lao động và nếp sống văn minh.",
        ),
        (
            "Nội dung thi đua thiết thực, dễ nhớ, dễ làm, phù hợp với điều kiện của từng nơi.",
            "Việc bình xét công khai, đúng người, đúng việc, coi trọng người trực tiếp lao động.",
        ),
    ),
    (
        (
            "Thống nhất nhận thức rằng tri thức và công nghệ là nguồn lực lớn nhất để rút ngắn khoảng cách phát triển.",
            "Động viên mọi người mạnh dạn nêu ý tưởng, chia sẻ kinh nghiệm, cùng hoàn thành chỉ tiêu của nhiệm kỳ.",
        ),
        (
            "Mỗi tập thể chọn một đến hai việc trọng tâm để làm trong năm, không dàn trải.",
            "Lồng ghép với các cuộc vận động đang triển khai, không phát sinh biểu mẫu và hội họp.",
            "Người đứng đầu làm trước, đảng viên gương mẫu đi đầu.",
        ),
    ),
    (
        (
            (
                "Phát huy sức sáng tạo của các tầng lớp Nhân dân, đưa thành quả khoa học và công nghệ vào đời sống; "
                "qua đó nâng cao thu nhập và sự hài lòng của người dân."
            ),
        ),
        (
            (
                "Tổ chức phong trào liên tục, có trọng tâm, có người chịu trách nhiệm; kết quả nhìn thấy được bằng "
                "sản phẩm cụ thể."
            ),
        ),
    ),
)


def write_purpose(office: Office, wording: int) -> Node:
    """The part “Mục đích, yêu cầu”: dashes, letters or plain paragraphs."""
    purposes, demands = _WORDINGS[wording]

    def write_line(text: str) -> Node:
        said = office.say(text)
        if wording == 0:
            return dash(said)
        return Node(mark=Mark.LETTER, text=said) if wording == 1 else paragraph(said)

    return part(
        "MỤC ĐÍCH, YÊU CẦU",
        SectionKind.MUC_DICH_YEU_CAU,
        section("Mục đích", SectionKind.MUC_DICH, *map(write_line, purposes)),
        section("Yêu cầu", SectionKind.YEU_CAU, *map(write_line, demands)),
    )
