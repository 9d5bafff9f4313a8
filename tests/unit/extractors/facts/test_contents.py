"""Contents and solutions: the top items of their parts, children included."""

import pytest

from tests.unit.extractors.sentences import check_rows

MOVEMENT = """
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Khơi dậy tinh thần thi đua.
{}
"""

PARTS = (
    """
    II. NỘI DUNG THI ĐUA
    1. <content>Thi đua đổi mới cách làm
    - Đổi mới lề lối làm việc.
    - Ứng dụng công nghệ.</content>
    2. <content>Thi đua giữ gìn môi trường
    - Trồng cây xanh.</content>
    III. GIẢI PHÁP
    1. <solution>Tăng cường lãnh đạo
    - Cấp ủy chỉ đạo.</solution>
    2. <solution>Đẩy mạnh tuyên truyền.</solution>
    """,
    """
    II. NỘI DUNG, THỜI GIAN THỰC HIỆN
    1. Nội dung
    Tập trung thi đua các nội dung sau:
    a) <content>Thi đua đổi mới cách làm.</content>
    b) <content>Thi đua giữ gìn môi trường.</content>
    2. Thời gian thực hiện
    - Giai đoạn 1 (2026 - 2027).
    """,
    """
    II. NỘI DUNG
    - <content>Thi đua đổi mới cách làm.</content>
    - <content>Thi đua giữ gìn môi trường:
    + Trồng cây.
    + Dọn rác.</content>
    """,
    # several paragraphs under one item; an item that is a whole sentence
    """
    II. NỘI DUNG THI ĐUA
    1. <content>Thi đua đổi mới cách làm: Mỗi cán bộ có một sáng kiến.
    Ưu tiên việc nhỏ, dễ làm.</content>
    2. <content>Toàn dân thi đua giữ gìn vệ sinh đường làng, ngõ xóm sạch đẹp.</content>
    """,
    # contents that stand in another document
    """
    II. NỘI DUNG THI ĐUA
    Thực hiện theo phần II, Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh.
    """,
    # nhiệm vụ, giải pháp
    """
    II. NHIỆM VỤ, GIẢI PHÁP
    1. <solution>Công tác tuyên truyền
    - Treo băng rôn.</solution>
    2. <solution>Công tác chỉ đạo
    a) Cấp xã
    - Chỉ đạo chung.
    b) Cấp thôn
    - Chỉ đạo thôn.</solution>
    """,
    """
    III. BIỆN PHÁP THỰC HIỆN
    - <solution>Tăng cường lãnh đạo.</solution>
    - <solution>Đẩy mạnh tuyên truyền.</solution>
    """,
    """
    II.1. Nội dung thi đua
    II.1.1. <content>Thi đua đổi mới cách làm.</content>
    II.1.2. <content>Thi đua giữ gìn môi trường.</content>
    II.2. Giải pháp
    - <solution>Đẩy mạnh tuyên truyền.</solution>
    """.replace("II.1. Nội", "II. NỘI DUNG VÀ GIẢI PHÁP\n    II.1. Nội"),
    # inside another heading, with numbers of two levels
    """
    II. NỘI DUNG
    2.1. <content>Thi đua đổi mới cách làm
    - Đổi mới lề lối.</content>
    2.2. <content>Thi đua giữ gìn môi trường
    - Trồng cây.</content>
    """,
)

# Plans of other kinds: no contents, no criteria, no awards.
OTHERS = (
    """
    ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
    Số: 15/KH-UBND
    KẾ HOẠCH
    Kiểm tra công tác cải cách hành chính năm 2026
    I. MỤC ĐÍCH, YÊU CẦU
    - Đánh giá đúng thực trạng.
    II. NỘI DUNG KIỂM TRA
    1. Việc tiếp nhận hồ sơ
    - Kiểm tra sổ theo dõi.
    2. Việc trả kết quả
    - Kiểm tra phiếu hẹn.
    III. ĐỐI TƯỢNG, THỜI GIAN KIỂM TRA
    - Các phòng chuyên môn, trong năm 2026.
    IV. TỔ CHỨC THỰC HIỆN
    1. Văn phòng
    - Tham mưu thành lập đoàn; đề xuất khen thưởng, tặng Giấy khen cho tập thể làm tốt.
    """,
    """
    ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
    Số: 16/KH-UBND
    KẾ HOẠCH
    Chuyển đổi số xã Suối Ngang năm 2026
    I. MỤC TIÊU
    - 100% hồ sơ trực tuyến theo các tiêu chí chuyển đổi số cấp xã.
    II. NỘI DUNG
    1. Hạ tầng số
    - Phủ sóng thôn, bản.
    2. Dữ liệu số
    - Số hóa hồ sơ hộ tịch.
    III. KINH PHÍ
    Ngân sách xã.
    """,
)


@pytest.mark.parametrize("part", PARTS)
def test_contents_and_solutions(part: str) -> None:
    check_rows(MOVEMENT.replace("{}", part), ("contents", "solutions"))


@pytest.mark.parametrize("text", OTHERS)
def test_plans_of_another_kind(text: str) -> None:
    check_rows(text, ("contents", "criteria", "award_tiers"))
