# ruff: noqa: E501 - a title with its answer stands on one line
"""Titles over lines and on the type's line, above every opening of a preamble."""

import pytest

from tests.unit.extractors.sentences import check_header

CODE = "Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh"
OPENINGS = (
    f"Căn cứ {CODE};",
    f"Thực hiện {CODE}, UBND xã ban hành Kế hoạch như sau:",
    "Xét đề nghị của Phòng Kinh tế tại Tờ trình số 3/TTr-KT ngày 02/5/2026,",
    "Để triển khai có hiệu quả phong trào, UBND xã xây dựng Kế hoạch như sau:",
    f"Tiếp theo {CODE}, UBND xã xây dựng Kế hoạch như sau:",
    "1. Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;",
    "Chào mừng Đại hội Đảng các cấp, UBND xã phát động phong trào như sau:",
    "Trong những năm qua, phong trào thi đua đã có chuyển biến.",
)
WHOLE = "Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang"
TITLES = (
    ("KẾ HOẠCH\nTổ chức phong trào thi đua “Việc tốt\nmỗi ngày” trên địa bàn xã\nSuối Ngang", WHOLE),
    ("KẾ HOẠCH\n-----\n" + WHOLE, WHOLE),
    ("KẾ HOẠCH\n" + WHOLE + "\n----------", WHOLE),
    ("KẾ HOẠCH\nV/v tổ chức phong trào thi đua năm 2026", "V/v tổ chức phong trào thi đua năm 2026"),
    ("KẾ HOẠCH tổ chức phong trào thi đua năm 2026", "tổ chức phong trào thi đua năm 2026"),
    ("KẾ HOẠCH: Tổ chức phong trào thi đua năm 2026", "Tổ chức phong trào thi đua năm 2026"),
    ("KẾ HOẠCH - Tổ chức phong trào thi đua năm 2026", "Tổ chức phong trào thi đua năm 2026"),
    ('KẾ HOẠCH\nTổ chức phong trào thi đua "Việc tốt\nMỗi ngày" năm 2026', 'Tổ chức phong trào thi đua "Việc tốt Mỗi ngày" năm 2026'),
    ("KẾ HOẠCH\nTổ chức phong trào thi đua yêu nước\nChào mừng Đại hội đại biểu Đảng bộ xã", "Tổ chức phong trào thi đua yêu nước Chào mừng Đại hội đại biểu Đảng bộ xã"),
    ("KẾ HOẠCH\nPHONG TRÀO THI ĐUA\n“VIỆC TỐT MỖI NGÀY”\nGiai đoạn 2026 - 2030", "PHONG TRÀO THI ĐUA “VIỆC TỐT MỖI NGÀY” Giai đoạn 2026 - 2030"),
)  # fmt: skip


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(("lines", "title"), TITLES)
def test_titles(lines: str, title: str, opening: str) -> None:
    check_header(
        f"UBND XÃ SUỐI NGANG\nSố: 15/KH-UBND\n{lines}\n{opening}\nI. MỤC ĐÍCH\n- Khơi dậy tinh thần.",
        title=title,
        doc_type="ke_hoach",
    )


def test_a_numbered_basis_opens_no_body() -> None:
    text = "KẾ HOẠCH\nVề một việc\n{}\nI. MỤC ĐÍCH\n- Khơi dậy tinh thần."
    check_header(text.replace("{}", f"1. Căn cứ {CODE};"), title="Về một việc")
    check_header("KẾ HOẠCH NÀY THAY THẾ\nI. MỤC ĐÍCH\n- Khơi dậy.", doc_type="khac")
