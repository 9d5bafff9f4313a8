# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Milestones: dated duties, each statement a row; durations, code dates and bare recurrences are none."""

import pytest

from tests.unit.extractors.sentences import check_rows

PLAN = """
ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
Số: 15/KH-UBND
Suối Ngang, ngày 12 tháng 6 năm 2026
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” giai đoạn 2026 - 2030
Căn cứ Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh;
I. TỔ CHỨC THỰC HIỆN
{}
"""

LINES = (
    # how long a phase lasts is no duty's time
    '- <milestone kind="so_ket" year="2027" quarter="4">Giai đoạn 1: từ ngày 01/7/2026 đến ngày 31/12/2027: phát động, sơ kết vào Quý IV/2027.</milestone>',
    '- <milestone kind="tong_ket" year="2030" month="10">Giai đoạn 2 (từ tháng 01/2028 đến tháng 12/2030): tổng kết phong trào vào tháng 10/2030.</milestone>',
    '- <milestone kind="so_ket" year="2027" quarter="-" month="-" day="-" recurrence="-">Tổ chức sơ kết phong trào vào năm 2027.</milestone>',
    '- <milestone kind="tong_ket" year="2030" month="12">Tổ chức tổng kết phong trào vào tháng 12 năm 2030.</milestone>',
    '- <milestone kind="so_ket" year="2027" quarter="4">Sơ kết phong trào trong Quý IV/2027.</milestone>',
    '- <milestone kind="so_ket" year="2027" quarter="4">Sơ kết phong trào vào quý 4 năm 2027.</milestone>',
    '- <milestone kind="tong_ket" year="2030">Năm 2030: tổng kết phong trào, tuyên dương điển hình.</milestone>',
    '- <milestone kind="so_ket" year="2027" day="30" month="11">Hoàn thành sơ kết trước ngày 30/11/2027.</milestone>',
    '- <milestone kind="so_ket" year="2027">Sơ kết (2027).</milestone>',
    '- <milestone kind="ban_hanh_ke_hoach" year="2026" quarter="2">Các thôn xây dựng kế hoạch thực hiện, hoàn thành trong Quý II/2026.</milestone>',
    '- <milestone kind="ban_hanh_ke_hoach" year="2026" month="6" day="30">Ban hành kế hoạch trước ngày 30/6/2026.</milestone>',
    '- <milestone kind="bao_cao" year="-" month="12" day="15" recurrence="hang_nam">Báo cáo kết quả về UBND xã trước ngày 15/12 hằng năm.</milestone>',
    '- <milestone kind="bao_cao" month="12" day="15" recurrence="hang_nam">Hàng năm, gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 15 tháng 12.</milestone>',
    '- <milestone kind="bao_cao" day="20" month="-" recurrence="hang_thang">Báo cáo kết quả trước ngày 20 hằng tháng.</milestone>',
    '- <milestone kind="bao_cao" day="20" recurrence="hang_quy">Báo cáo chậm nhất ngày 20 của tháng cuối quý.</milestone>',
    '- <milestone kind="bao_cao" month="11" recurrence="hang_nam">Định kỳ hằng năm (trước tháng 11) báo cáo kết quả thực hiện.</milestone>',
    '- <milestone kind="bao_cao" month="11" day="20" recurrence="hang_nam">Thời gian báo cáo: ngày 20/11 hàng năm.</milestone>',
    '- <milestone kind="ban_hanh_ke_hoach" year="2026" month="6" day="25">Gửi kế hoạch về UBND xã trước ngày 25 tháng 6 năm 2026.</milestone>',
    '- <milestone kind="khac" year="2026" month="9" day="1">Hoàn thành phần mềm trước ngày 01/9/2026.</milestone>',
    # two in one sentence
    (
        '- <milestone kind="bao_cao" day="20" recurrence="hang_quy"><milestone kind="bao_cao" month="12" day="10" recurrence="hang_nam">Báo cáo quý trước ngày 20 tháng'
        " cuối quý; báo cáo năm trước ngày 10/12.</milestone></milestone>"
    ),
    (
        '- <milestone kind="so_ket" year="2027"><milestone kind="tong_ket" year="2030">Tham mưu sơ kết giai đoạn 1 vào năm 2027, tổng kết phong trào vào năm 2030.'
        "</milestone></milestone>"
    ),
    '- <milestone kind="tong_ket" year="2030"><milestone kind="so_ket" year="2027">Tiến hành sơ kết vào năm 2027 và tổng kết vào năm 2030.</milestone></milestone>',
    (
        '- <milestone kind="bao_cao" month="12" day="10" recurrence="sau_thang"><milestone kind="bao_cao" month="6" day="10" recurrence="sau_thang">Báo cáo 6 tháng'
        " trước ngày 10/6 và báo cáo trước ngày 10/12.</milestone></milestone>"
    ),
    # the same thing twice is two rows
    '- <milestone kind="so_ket" year="2027">Sơ kết phong trào năm 2027.</milestone>\n- <milestone kind="so_ket" year="2027">Năm 2027 sơ kết phong trào.</milestone>',
    # one sentence of several in a paragraph
    '- Theo dõi, đôn đốc phong trào. <milestone kind="tong_ket" year="2030">Tham mưu tổng kết phong trào vào năm 2030.</milestone> Đề xuất khen thưởng.',
    # the actor at the head, or the heading's
    '1. Phòng Văn hóa - Xã hội\n- <milestone kind="so_ket" year="2027" actor="Phòng Văn hóa - Xã hội">Tham mưu tổ chức sơ kết phong trào năm 2027.</milestone>',
    # in a phase
    # other ways to write a point of time
    '- <milestone kind="bao_cao" year="2026" month="12" day="31">Báo cáo kết quả trước ngày 31-12-2026.</milestone>',
    '- <milestone kind="bao_cao" year="2026" month="12" day="31">Báo cáo kết quả trước ngày 31.12.2026.</milestone>',
    '- <milestone kind="bao_cao" year="2026" month="12" day="15">Báo cáo kết quả trước ngày 15 / 12 / 2026.</milestone>',
    '- <milestone kind="bao_cao" year="-" month="6" day="30">Báo cáo kết quả trước 30/6.</milestone>',
    '- <milestone kind="bao_cao" year="-" month="6" day="5">Báo cáo kết quả trước ngày 5 tháng 6.</milestone>',
    '- <milestone kind="bao_cao" year="-" month="-" day="25" recurrence="hang_thang">Báo cáo kết quả trước 25 hằng tháng.</milestone>',
    '- <milestone kind="so_ket" year="2027" quarter="2">Sơ kết phong trào trong quí II năm 2027.</milestone>',
    '- <milestone kind="so_ket" year="2027" month="6">Sơ kết phong trào trong tháng  6 / 2027.</milestone>',
    '- <milestone kind="so_ket" year="2027" month="6">Sơ kết phong trào xong trước 6/2027.</milestone>',
    '- <milestone kind="tong_ket" year="2027" month="-">Tổng kết phong trào vào cuối năm 2027.</milestone>',
    '- <milestone kind="khac" year="2026" quarter="3">Thời gian thực hiện: Quý III/2026.</milestone>',
    '- <milestone kind="khac" year="2026" month="-">Thời gian thực hiện: Hoàn thành trong năm 2026.</milestone>',
    # doubled blanks change nothing; "06 tháng 12" is a day
    '- <milestone kind="bao_cao" month="12" day="6" recurrence="hang_nam">Các thôn báo  cáo  trước  ngày  06  tháng  12 hằng  năm.</milestone>',
    (
        '- <milestone kind="bao_cao" month="12" day="15"><milestone kind="bao_cao" month="12" day="31">Báo cáo trước ngày 15/12, trường hợp đặc biệt không quá 31/12 hằng năm.'
        "</milestone></milestone>"
    ),
    # the heading says what falls due, unless it names two duties
    '2. Tổ chức sơ kết phong trào\na) Thời gian:\n- <milestone kind="so_ket" month="7">Đối với cấp xã: Hoàn thành trong tháng 7 hằng năm.</milestone>',
    '3. Chế độ thông tin, báo cáo\n<milestone kind="bao_cao" month="11" day="20">Các thôn gửi số liệu trước ngày 20/11 hằng năm.</milestone>',
    '3. Sơ kết, tổng kết\n<milestone kind="khac" month="11" day="20">Các thôn gửi số liệu trước ngày 20/11 hằng năm.</milestone>',
    '3. Kiểm tra và báo cáo\n<milestone kind="khac" year="2026" month="9">Hoàn thành phần mềm trước tháng 9/2026.</milestone>',
    # a dash that breaks a sentence; a dash of a list
    (
        "1. Phòng Kinh tế theo dõi, đôn đốc các thôn thực hiện nhiệm vụ; báo cáo kết quả triển khai về Ủy ban nhân dân xã\n"
        '- <milestone kind="bao_cao" day="20" recurrence="hang_thang">Bộ phận thường trực trước ngày 20 hằng tháng.</milestone>'
    ),
    (
        "1. Phòng Kinh tế theo dõi, đôn đốc các thôn thực hiện nhiệm vụ; báo cáo kết quả triển khai về Ủy ban nhân dân xã\n"
        '- <milestone kind="khac" day="20">Số liệu trước ngày 20 hằng tháng.</milestone>\n- Hình ảnh hoạt động.'
    ),
    # a list shares its year; of a range the end counts
    (
        '- <milestone kind="bao_cao" year="2026" month="6"><milestone kind="bao_cao" year="2026" month="12">Báo cáo kết quả trong tháng 6, tháng 12/2026.</milestone>'
        "</milestone>"
    ),
    '- <milestone kind="khac" year="2026" month="12">Hoàn thành việc lắp đặt từ tháng 6 đến tháng 12/2026.</milestone>',
    '- <milestone kind="so_ket" year="2027" month="6" day="30">Tổ chức sơ kết từ ngày 01/6/2027 đến ngày 30/6/2027.</milestone>',
    # the period that figures cover is no deadline
    "- Số liệu báo cáo tính từ ngày 15/12/2025 đến ngày 14/12/2026.",
    "- Thời gian chốt số liệu: từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo.",
    # not milestones
    "- Tổ chức sơ kết, tổng kết phong trào theo quy định.",
    "- Báo cáo kết quả hằng năm.",
    "- Định kỳ 6 tháng, hằng quý báo cáo UBND xã.",
    "- Triển khai phong trào trong giai đoạn 2026 - 2030.",
    "- Thực hiện Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh.",
    "- Đến năm 2030, 100% thôn có nhà văn hóa.",
    "- Phát huy kết quả đã đạt được trong năm 2025.",
    "- Báo cáo kết quả thực hiện giai đoạn 2026 - 2030.",
    "- Thời gian thực hiện: Quý IV/2026 và các năm tiếp theo.",
    "- Phấn đấu hoàn thành 100% chỉ tiêu năm 2026.",
    "- Báo cáo theo mẫu số 02/2026 ban hành kèm theo.",
    "- Kế hoạch thực hiện từ ngày 01/7/2026 đến ngày 30/6/2027.",
    "- Định kỳ 06 tháng đầu năm và cả năm báo cáo UBND xã.",
    "- Phấn đấu tỷ lệ 24/7, 12/12 thôn đạt chuẩn.",
)


@pytest.mark.parametrize("line", LINES)
def test_milestones(line: str) -> None:
    check_rows(PLAN.replace("{}", line), "milestones")


def test_a_milestone_in_a_phase() -> None:
    check_rows(
        PLAN.replace("I. TỔ CHỨC THỰC HIỆN", "I. THỜI GIAN THỰC HIỆN").replace(
            "{}",
            '- Giai đoạn 1 (2026 - 2027): Phát động. <milestone kind="so_ket" phase_ordinal="1" year="2027" month="10">Tổ chức sơ kết vào tháng 10/2027.</milestone>\n'
            '- Giai đoạn 2 (2028 - 2030): Nhân rộng. <milestone kind="tong_ket" phase_ordinal="2" year="2030">Tổng kết vào năm 2030.</milestone>',
        ),
        "milestones",
    )


def test_a_duty_in_the_closing_paragraph() -> None:
    check_rows(
        PLAN.replace(
            "{}",
            "1. Phòng Văn hóa - Xã hội\n- Theo dõi phong trào.\n"
            'Căn cứ Kế hoạch này, <milestone kind="bao_cao" day="15" month="12" recurrence="hang_nam">'
            "các thôn báo cáo kết quả trước ngày 15/12 hằng năm.</milestone>".replace(
                'Căn cứ Kế hoạch này, <milestone kind="bao_cao" day="15" month="12" recurrence="hang_nam">',
                '<milestone kind="bao_cao" day="15" month="12" recurrence="hang_nam">Căn cứ Kế hoạch này, ',
            ),
        ),
        "milestones",
    )
