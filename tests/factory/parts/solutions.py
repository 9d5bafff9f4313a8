"""The part on solutions, in two wordings; one solution of each provides for checking and supervision."""

from models.vocabulary import SectionKind
from tests.factory.outlines import Node
from tests.factory.shorthand import part, solution

_WORDINGS = (
    (
        "Tăng cường sự lãnh đạo của cấp ủy, sự điều hành của chính quyền và vai trò nêu gương của người đứng đầu.",
        "Đổi mới cách tuyên truyền, tận dụng loa truyền thanh, mạng xã hội và sinh hoạt chi bộ, chi hội.",
        "Huy động nguồn lực hợp pháp của doanh nghiệp, nhà hảo tâm; sử dụng công khai, tiết kiệm.",
        "Định kỳ kiểm tra, giám sát việc thực hiện Phong trào thi đua; kịp thời tháo gỡ khó khăn ở cơ sở.",
    ),
    (
        "Đưa nội dung thi đua vào chương trình công tác, gắn với đánh giá, xếp loại tập thể và cá nhân.",
        "Chú trọng phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến; khích lệ kịp thời những cách làm hay.",
        "Kiểm tra, giám sát việc tổ chức Phong trào thi đua tại các đơn vị, tránh hình thức, chạy theo thành tích.",
    ),
)


def write_solutions(wording: int) -> Node:
    """The part “Giải pháp thực hiện”."""
    return part("GIẢI PHÁP THỰC HIỆN", SectionKind.GIAI_PHAP, *map(solution, _WORDINGS[wording]))
