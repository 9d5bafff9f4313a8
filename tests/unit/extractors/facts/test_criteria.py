"""Criteria by group, in every layout; and what a group's heading means."""

import pytest

from extractors.facts.criteria import classify_target
from tests.unit.extractors.sentences import check_rows

PLAN = """
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
I. MỤC ĐÍCH
- Khơi dậy tinh thần thi đua.
{}
V. TỔ CHỨC THỰC HIỆN
- Các thôn thực hiện Kế hoạch.
"""

PARTS = (
    # a) and dashes
    """
    III. TIÊU CHÍ THI ĐUA VÀ KHEN THƯỞNG
    1. Tiêu chí thi đua
    a) Đối với các cơ quan, đơn vị, thôn
    - <criterion group="Đối với các cơ quan, đơn vị, thôn" target="co_quan">Có kế hoạch thực hiện.</criterion>
    - <criterion group="Đối với các cơ quan, đơn vị, thôn">Nội bộ đoàn kết.</criterion>
    b) Đối với cá nhân, hộ gia đình:
    - <criterion group="Đối với cá nhân, hộ gia đình" target="ca_nhan">Gương mẫu.</criterion>
    2. Hình thức khen thưởng
    - Tặng Giấy khen.
    """,
    # 1.1. and dashes with plus lines
    """
    III. TIÊU CHÍ THI ĐUA
    1.1. Đối với tập thể
    - <criterion group="Đối với tập thể" target="co_quan">Hoàn thành nhiệm vụ, gồm:
    + Có mô hình mới;
    + Có sáng kiến.</criterion>
    - <criterion>Nội bộ đoàn kết.</criterion>
    1.2. Đối với doanh nghiệp, hợp tác xã
    - <criterion group="Đối với doanh nghiệp, hợp tác xã" target="doanh_nghiep">Nộp thuế đầy đủ.</criterion>
    """,
    # a group is one paragraph
    """
    III. TIÊU CHÍ THI ĐUA
    1. Đối với tập thể: <criterion group="Đối với tập thể">Hoàn thành tốt nhiệm vụ, nội bộ đoàn kết.</criterion>
    2. Đối với cá nhân: <criterion group="Đối với cá nhân" target="ca_nhan">Gương mẫu, trách nhiệm.</criterion>
    """,
    """
    III. TIÊU CHÍ THI ĐUA
    a) Đối với tập thể
    <criterion group="Đối với tập thể">Hoàn thành tốt nhiệm vụ được giao, nội bộ đoàn kết.</criterion>
    b) Đối với cá nhân
    <criterion group="Đối với cá nhân">Gương mẫu, trách nhiệm trong công việc.</criterion>
    """,
    # no groups
    """
    III. TIÊU CHÍ THI ĐUA
    - <criterion group="-" target="khac">Có kế hoạch thực hiện.</criterion>
    - <criterion group="-">Có mô hình hay.</criterion>
    """,
    # groups as dashes over plus lines
    """
    III. TIÊU CHÍ THI ĐUA
    - Đối với tập thể:
    + <criterion group="Đối với tập thể">Có kế hoạch thực hiện.</criterion>
    + <criterion group="Đối với tập thể">Có mô hình hay.</criterion>
    - Đối với cá nhân:
    + <criterion group="Đối với cá nhân">Gương mẫu.</criterion>
    """,
    # a lead-in paragraph is none
    """
    III. TIÊU CHÍ THI ĐUA
    Việc đánh giá dựa trên các tiêu chí sau:
    1. Đối với tập thể
    Tập thể đạt các tiêu chí sau:
    - <criterion group="Đối với tập thể">Có kế hoạch thực hiện.</criterion>
    2. Đối với cá nhân
    - <criterion group="Đối với cá nhân">Gương mẫu.</criterion>
    """,
    # by reference: no criterion of its own
    """
    III. TIÊU CHÍ THI ĐUA
    Thực hiện theo mục 1 phần III, Kế hoạch số 146/KH-UBND ngày 27/4/2026 của UBND tỉnh.
    """,
    # “Tiêu chí đối với …”
    """
    III. TIÊU CHÍ
    1. Tiêu chí đối với tập thể
    - <criterion group="Tiêu chí đối với tập thể" target="co_quan">Có kế hoạch thực hiện.</criterion>
    2. Tiêu chí đối với cá nhân
    - <criterion group="Tiêu chí đối với cá nhân" target="ca_nhan">Gương mẫu.</criterion>
    """,
    # groups without “Đối với”
    """
    III. TIÊU CHÍ THI ĐUA
    1. Tập thể
    - <criterion group="Tập thể" target="co_quan">Có kế hoạch thực hiện.</criterion>
    2. Cá nhân
    - <criterion group="Cá nhân" target="ca_nhan">Gương mẫu.</criterion>
    """,
    # groups below groups, lead-ins, paragraphs that name the group
    """
    III. TIÊU CHÍ THI ĐUA
    1. Tiêu chí chung
    - <criterion group="-">Chấp hành pháp luật.</criterion>
    2. Tiêu chí cụ thể
    2.1. Đối với tập thể
    - <criterion group="Đối với tập thể">Có kế hoạch thực hiện.</criterion>
    2.2. Đối với cá nhân
    - <criterion group="Đối với cá nhân">Gương mẫu.</criterion>
    """,
    """
    III. TIÊU CHÍ THI ĐUA
    Đối với tập thể:
    - <criterion group="Đối với tập thể">Có kế hoạch thực hiện.</criterion>
    Đối với doanh nghiệp:
    - <criterion group="Đối với doanh nghiệp" target="doanh_nghiep">Nộp thuế đầy đủ.</criterion>
    """,
    """
    III. TIÊU CHÍ THI ĐUA
    1. Đối với doanh nghiệp
    Doanh nghiệp được bình xét khi đạt các tiêu chí:
    a) <criterion group="Đối với doanh nghiệp">Nộp thuế đúng hạn.</criterion>
    b) <criterion group="Đối với doanh nghiệp">Có sáng kiến.</criterion>
    """,
    # in a table: one row per criterion row
    """
    III. TIÊU CHÍ THI ĐUA
    | STT | Tiêu chí | Điểm |
    | 1 | <criterion>Có kế hoạch thực hiện</criterion> | 10 |
    | 2 | <criterion>Có mô hình hay</criterion> | 20 |
    """,
    """
    III. TIÊU CHÍ THI ĐUA
    | STT | Nội dung tiêu chí | Điểm tối đa |
    | I | Đối với tập thể | 60 |
    | 1 | <criterion group="Đối với tập thể" target="co_quan">Có kế hoạch thực hiện</criterion> | 60 |
    | II | Đối với cá nhân | 40 |
    | 1 | <criterion group="Đối với cá nhân" target="ca_nhan">Gương mẫu</criterion> | 40 |
    """,
    """
    III. TIÊU CHÍ THI ĐUA
    | Đối tượng | Tiêu chí |
    | Tập thể | <criterion group="Tập thể">Có kế hoạch thực hiện</criterion> |
    | ^^ | <criterion group="Tập thể">Có mô hình hay</criterion> |
    | Cá nhân | <criterion group="Cá nhân" target="ca_nhan">Gương mẫu</criterion> |
    """,
    # another kind of plan
    """
    III. NỘI DUNG KIỂM TRA
    - Kiểm tra việc tiếp công dân.
    """,
)

TARGETS = (
    ("Đối với các cơ quan, đơn vị, địa phương", "co_quan"),
    ("Đối với các sở, ban, ngành; UBND các xã, phường", "co_quan"),
    ("Đối với các phòng, ban, đơn vị thuộc xã", "co_quan"),
    ("Đối với xã, phường, đặc khu", "co_quan"),
    ("Đối với các thôn, tổ dân phố", "co_quan"),
    ("Đối với tập thể", "co_quan"),
    ("Đối với các đơn vị", "co_quan"),
    ("Đối với các trường học, trạm y tế", "co_quan"),
    ("Đối với Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức thành viên", "mat_tran_doan_the"),
    ("Đối với Mặt trận Tổ quốc và các đoàn thể", "mat_tran_doan_the"),
    ("Đối với các tổ chức chính trị - xã hội", "mat_tran_doan_the"),
    ("Đối với UBMTTQ Việt Nam phường", "mat_tran_doan_the"),
    ("Đối với các tổ chức, doanh nghiệp", "doanh_nghiep"),
    ("Đối với doanh nghiệp, hợp tác xã, hộ kinh doanh", "doanh_nghiep"),
    ("Đối với hợp tác xã, hộ kinh doanh", "doanh_nghiep"),
    ("Đối với cá nhân, hộ gia đình", "ca_nhan"),
    ("Đối với hộ gia đình, cá nhân", "ho_gia_dinh"),
    ("Đối với cán bộ, công chức, viên chức và người lao động", "ca_nhan"),
    ("Đối với Nhân dân trên địa bàn", "ca_nhan"),
    ("Đối với người dân", "ca_nhan"),
    ("Đối với hộ gia đình", "ho_gia_dinh"),
    ("Đối với tổ chức, cá nhân", "ca_nhan"),
    ("", "khac"),
)


@pytest.mark.parametrize("part", PARTS)
def test_criteria(part: str) -> None:
    check_rows(PLAN.replace("{}", part), "criteria")


@pytest.mark.parametrize(("group", "target"), TARGETS)
def test_targets(group: str, target: str) -> None:
    assert classify_target(group) == target


OTHER_PLANS = (
    """
    III. TIÊU CHÍ LỰA CHỌN
    - Hồ sơ có nhiều lượt tra cứu.
    - Hồ sơ có nguy cơ hư hỏng.
    """,
    """
    III. TIÊU CHÍ CÔNG NHẬN THÔN KHÔNG CÓ MA TÚY
    1. Đối với thôn
    - Không có người nghiện.
    """,
    """
    III. NỘI DUNG
    | STT | Tiêu chí | Kết quả |
    | 1 | Giao thông | Đạt |
    """,
)


@pytest.mark.parametrize("part", OTHER_PLANS)
def test_a_plan_of_another_kind_has_no_criteria(part: str) -> None:
    plan = PLAN.replace("Tổ chức phong trào thi đua “Việc tốt mỗi ngày”", "Số hóa hồ sơ năm 2026")
    plan = plan.replace("Khơi dậy tinh thần thi đua", "Giữ gìn hồ sơ")
    check_rows(plan.replace("{}", part), ("criteria", "award_tiers", "contents"))
