# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Phases in every shape that plans give them, and periods that are none."""

import pytest

from tests.unit.extractors.sentences import check_rows

PLAN = """
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” giai đoạn 2026 - 2030
I. MỤC ĐÍCH
- Hoàn thành chỉ tiêu giai đoạn 2026 - 2030.
{}
"""

PARTS = (
    # parts that are called otherwise, where they bear a number
    """
    II. THỜI GIAN THỰC HIỆN
    - <phase label="Đợt 1" start_year="2026" end_year="2027">Đợt 1 (từ năm 2026 đến năm 2027): Phát động.</phase>
    - <phase label="Đợt 2" start_year="2028" end_year="2030">Đợt 2 (từ năm 2028 đến năm 2030): Nhân rộng.</phase>
    """,
    """
    II. THỜI GIAN THỰC HIỆN
    - Mỗi đợt thi đua năm 2026 kéo dài ba tháng.
    """,
    # days and months
    """
    II. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027" start_on="2026-07-01" end_on="2027-12-31">Giai đoạn 1: từ ngày 01/7/2026 đến ngày 31/12/2027.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030" start_on="2028-01-01" end_on="2030-12-31">Giai đoạn 2 (từ ngày 01 tháng 01 năm 2028 đến hết ngày 31 tháng 12 năm 2030).</phase>
    """,
    """
    II. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027" start_on="-" end_on="-">Giai đoạn 1: từ tháng 7 năm 2026 đến tháng 12 năm 2027.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2: từ quý I/2028 đến quý IV/2030.</phase>
    """,
    """
    II. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1 (từ năm 2026 - 2027): Xây dựng kế hoạch.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2 (từ năm 2028 - 2030): Tổng kết.</phase>
    """,
    """
    V. THỜI GIAN, LỘ TRÌNH
    - <phase label="Giai đoạn I" start_year="2026" end_year="2027">Giai đoạn I (2026-2027): Phát động.</phase>
    - <phase label="Giai đoạn II" start_year="2028" end_year="2030">Giai đoạn II (2028-2030): Tổng kết.</phase>
    """,
    """
    II. NỘI DUNG, THỜI GIAN
    II.1. Nội dung
    - Thi đua làm việc tốt.
    II.2 Thời gian thực hiện
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1: Từ năm 2026 đến năm 2027.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2: Từ năm 2028 đến hết năm 2030.</phase>
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    1. <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1 (2026 - 2027)
    - Phát động phong trào.
    - Sơ kết.</phase>
    2. <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2 (2028 - 2030)
    - Tổng kết.</phase>
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    a) <phase label="Giai đoạn 1" start_year="2025" end_year="2027">Giai đoạn 1 (2025 - 2027): Phát động.</phase>
    b) <phase label="Giai đoạn 2" start_year="2027" end_year="2030">Giai đoạn 2 (2027 - 2030): Tổng kết.</phase>
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase start_year="2026" end_year="2027">Giai đoạn 2026 - 2027: Phát động, sơ kết.</phase>
    - <phase start_year="2028" end_year="2030">Giai đoạn 2028 - 2030: Tổng kết.</phase>
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    Phong trào chia làm hai giai đoạn:
    + <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1, từ năm 2026 - 2027.</phase>
    + <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2, từ năm 2028 - 2030.</phase>
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    Phong trào chia thành 02 giai đoạn: <phase label="Giai đoạn 1" start_year="2026" end_year="2027">giai đoạn 1 (2026 - 2027)</phase> và <phase label="Giai đoạn 2"
    start_year="2028" end_year="2030">giai đoạn 2 (2028 - 2030).</phase>
    """.replace('2"\n    start', '2" start'),
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn thứ nhất" start_year="2026" end_year="2027">Giai đoạn thứ nhất (2026 - 2027): Phát động.</phase>
    - <phase label="Giai đoạn thứ hai" start_year="2028" end_year="2030">Giai đoạn thứ hai (2028 - 2030): Tổng kết.</phase>
    """,
    # years only
    """
    III. THỜI GIAN THỰC HIỆN
    Phong trào gồm 02 giai đoạn:
    - <phase start_year="2026" end_year="2027">Từ năm 2026 - 2027: Phát động, sơ kết.</phase>
    - <phase start_year="2028" end_year="2030">Từ năm 2028 đến năm 2030: Nhân rộng, tổng kết.</phase>
    """,
    # months and years
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1 (từ tháng 4/2026 đến tháng 12/2027): Phát động.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2 (từ tháng 01/2028 đến hết tháng 12/2030): Tổng kết.</phase>
    """,
    # phases at the movement's organisation, without a part on time
    """
    II. TỔ CHỨC THỰC HIỆN
    1. Tiến độ
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1 (2026 - 2027): Phát động.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2 (2028 - 2030): Tổng kết.</phase>
    """,
    # a name between the number and the years
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1 - Khởi động (2026 - 2027): Phát động.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn 2 - Tăng tốc (2028 - 2030): Tổng kết.</phase>
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1: Phát động phong trào từ tháng 6/2026 đến hết năm 2027.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2028">Giai đoạn 2: Tổng kết phong trào trong năm 2028.</phase>
    """,
    # a name and no number
    """
    III. THỜI GIAN THỰC HIỆN
    a) <phase label="Giai đoạn chuẩn bị" start_year="2026" end_year="2026">Giai đoạn chuẩn bị (từ tháng 6/2026 đến tháng 9/2026): Tập huấn.</phase>
    b) <phase label="Giai đoạn thực hiện" start_year="2026" end_year="2027">Giai đoạn thực hiện: từ tháng 10/2026 đến tháng 6/2027.</phase>
    """,
    # a year that the first day leaves out
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2026" start_on="2026-07-01" end_on="2026-12-31">Giai đoạn 1 (từ ngày 01/7 đến ngày 31/12/2026): Phát động.</phase>
    - <phase label="Giai đoạn 2" start_year="2027" end_year="2027" start_on="-" end_on="-">Giai đoạn 2 (từ tháng 01 đến tháng 6/2027): Tổng kết.</phase>
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2026">Giai đoạn 1 (Quý II - Quý IV/2026): Phát động.</phase>
    - <phase label="Giai đoạn 2" start_year="2027" end_year="2027">Giai đoạn 2 (2027): Tổng kết.</phase>
    """,
    # broken blanks
    """
    III. THỜI GIAN THỰC HIỆN
    - <phase label="Giai đoạn 1" start_year="2026" end_year="2027">Giai đoạn 1 :  2026-  2027.</phase>
    - <phase label="Giai đoạn 2" start_year="2028" end_year="2030">Giai đoạn  2 ( 2028 -2030 ).</phase>
    """,
    # none
    """
    III. GIẢI PHÁP
    - Giai đoạn này (2026 - 2030) cần tập trung nguồn lực.
    - Giai đoạn phát triển mới: từ năm 2026 cả nước bước vào kỷ nguyên số.
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    - Giai đoạn vừa qua (2021 - 2025) đã đạt nhiều kết quả.
    """,
    """
    III. THỜI GIAN THỰC HIỆN
    Phong trào được thực hiện từ năm 2026 đến năm 2030.
    """,
    """
    III. GIẢI PHÁP
    - Huy động nguồn lực cho giai đoạn 2026 - 2030 và những năm tiếp theo.
    """,
    """
    III. MỤC TIÊU
    1. Giai đoạn 2026 - 2030
    - 100% thôn có tổ công nghệ số cộng đồng.
    """,
)


@pytest.mark.parametrize("part", PARTS)
def test_phases(part: str) -> None:
    check_rows(PLAN.replace("{}", part), "phases")
