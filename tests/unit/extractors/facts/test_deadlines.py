"""Deadlines of tasks in prose: cut out as written, none where a date belongs to something else."""

import pytest

from tests.unit.extractors.sentences import check_rows

PLAN = """
ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
Số: 15/KH-UBND
KẾ HOẠCH
Phòng, chống ma túy năm 2026
I. MỤC ĐÍCH
- Giữ gìn an ninh trật tự.
II. TỔ CHỨC THỰC HIỆN
1. Công an xã
- <duty deadline="{due}">{task}</duty>
Nơi nhận:
- Lưu: VT.
"""

# What the task says, and the deadline that stands in it.
DUE = (
    ("Lập danh sách người nghiện, hoàn thành trước ngày 15/12/2026.", "trước ngày 15/12/2026"),
    ("Rà soát địa bàn, xong trong Quý II/2026.", "trong Quý II/2026"),
    ("Rà soát địa bàn xong trước 30/6.", "trước 30/6"),
    ("Báo cáo kết quả về UBND xã trước ngày 15/12 hằng năm.", "trước ngày 15/12 hằng năm"),
    ("Báo cáo UBND xã chậm nhất ngày 20 của tháng cuối quý.", "chậm nhất ngày 20 của tháng cuối quý"),
    ("Gửi báo cáo trước ngày 25 hằng tháng để tổng hợp.", "trước ngày 25 hằng tháng"),
    ("Mở lớp tập huấn trong tháng 6/2026.", "trong tháng 6/2026"),
    ("Mở lớp tập huấn vào tháng 6 năm 2026 tại nhà văn hóa.", "vào tháng 6 năm 2026"),
    ("Duy trì tổ tuần tra đến hết năm 2026.", "đến hết năm 2026"),
    ("Tổng kết mô hình vào cuối năm 2027.", "vào cuối năm 2027"),
    ("Thay đèn chiếu sáng (hoàn thành năm 2026).", "năm 2026"),
    ("Thay đèn chiếu sáng, hoàn thành trong quý 2 năm 2026.", "trong quý 2 năm 2026"),
    ("Mở đợt cao điểm từ ngày 01/7/2026 đến ngày 30/9/2026.", "từ ngày 01/7/2026 đến ngày 30/9/2026"),
    (
        "Ban hành kế hoạch sau 15 ngày kể từ ngày nhận được Kế hoạch này, gửi UBND xã theo dõi.",
        "sau 15 ngày kể từ ngày nhận được Kế hoạch này",
    ),
    (
        "Trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận tin.",
        "trong thời hạn 05 ngày làm việc kể từ ngày nhận tin",
    ),
    ("Định kỳ 6 tháng, năm báo cáo kết quả về UBND xã.", "Định kỳ 6 tháng, năm"),
    ("Định kỳ hằng quý kiểm tra cơ sở kinh doanh.", "Định kỳ hằng quý"),
    ("Bàn giao phần mềm trước ngày 31-12-2026.", "trước ngày 31-12-2026"),
    ("Bàn giao phần mềm trước ngày 5 tháng 6.", "trước ngày 5 tháng 6"),
    ("Bàn giao phần mềm trước ngày 15/ 12/ 2026.", "trước ngày 15/ 12/ 2026"),
    ("Sơ kết mô hình chậm nhất trong tháng 11/2027.", "chậm nhất trong tháng 11/2027"),
    ("Thời gian thực hiện: Quý III/2026; địa điểm tại các thôn.", "Quý III/2026"),
    ("Báo cáo kết quả trước ngày 20/12.", "trước ngày 20/12"),
    ("Năm 2027 sơ kết, năm 2030 tổng kết phong trào.", "Năm 2027"),
    ("Thực hiện Kế hoạch số 12/KH-UBND ngày 02/4/2026, lập danh sách trước ngày 20/6/2026.", "trước ngày 20/6/2026"),
)
NOT_DUE = (
    "Thường xuyên tuần tra, kiểm soát địa bàn.",
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh.",
    "Phát huy kết quả đạt được trong năm 2025.",
    "Biểu dương điển hình qua kết quả công tác trong năm 2025.",
    "Thực hiện chương trình giai đoạn 2026 - 2030.",
    "Tuyên truyền phong trào “Việc tốt trước năm 2027” trong Nhân dân.",
    "Phấn đấu đến năm 2030 có 100% thôn không có ma túy.",
    "Bố trí 02 cán bộ trực 24/7, kiểm tra 12/12 thôn.",
    "Xây dựng dự toán kinh phí năm 2026.",
)


@pytest.mark.parametrize(("task", "due"), DUE)
def test_a_deadline_is_cut_out(task: str, due: str) -> None:
    check_rows(PLAN.replace("{due}", due).replace("{task}", task), "responsibilities")


@pytest.mark.parametrize("task", NOT_DUE)
def test_no_deadline(task: str) -> None:
    check_rows(PLAN.replace("{due}", "-").replace("{task}", task), "responsibilities")
