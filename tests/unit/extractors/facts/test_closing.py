# ruff: noqa: E501 - a sentence with its answers stands on one line
"""The closing: who signed how, and to whom the document goes."""

import pytest

from tests.unit.extractors.sentences import check_header, check_rows

PLAN = """
ỦY BAN NHÂN DÂN XÃ SUỐI NGANG
Số: 15/KH-UBND
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
I. MỤC ĐÍCH
- Khơi dậy tinh thần thi đua.
Trên đây là Kế hoạch tổ chức phong trào thi đua./.
{}
"""

# signature block, mode, title, name
SIGNATURES = (
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Thị Mẫu", "TM", "Chủ tịch", "Trần Thị Mẫu"),
    ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Mẫu", "KT", "Phó Chủ tịch", "Trần Thị Mẫu"),
    ("TM.ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Mẫu", "KT", "Phó Chủ tịch", "Trần Thị Mẫu"),
    ("TM. UBND XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Thị Mẫu", "KT", "Phó Chủ tịch", "Trần Thị Mẫu"),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nK’Mẫu", "TM", "Chủ tịch", "K’Mẫu"),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nK' Mẫu", "TM", "Chủ tịch", "K' Mẫu"),
    ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Mẫu", "KT", "Phó Chủ tịch", "Trần Thị Mẫu"),
    ("KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nTrần Thị Mẫu", "KT", "Phó Chủ tịch", "Trần Thị Mẫu"),
    ("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị Mẫu", "KT", "Phó Giám đốc", "Trần Thị Mẫu"),
    ("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Thị Mẫu", "TL", "Chánh Văn phòng", "Trần Thị Mẫu"),
    ("TL. CHỦ TỊCH\nTRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI\nTrần Thị Mẫu", "TL", "Trưởng phòng", "Trần Thị Mẫu"),
    ("TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nTrần Thị Mẫu", "TUQ", "Giám đốc", "Trần Thị Mẫu"),
    ("Q. CHỦ TỊCH\nTrần Thị Mẫu", "Q", "Chủ tịch", "Trần Thị Mẫu"),
    ("CHỦ TỊCH\nTrần Thị Mẫu", None, "Chủ tịch", "Trần Thị Mẫu"),
    ("GIÁM ĐỐC\nTrần Thị Mẫu", None, "Giám đốc", "Trần Thị Mẫu"),
    ("CHÁNH VĂN PHÒNG\nTrần Thị Mẫu", None, "Chánh Văn phòng", "Trần Thị Mẫu"),
    ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM", "Chủ tịch", None),
    ("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nTrần Thị Mẫu", "KT", "Phó Chủ tịch", "Trần Thị Mẫu"),
    ("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Thị Mẫu", "KT", "Phó Chủ tịch", "Trần Thị Mẫu"),
    ("", None, None, None),
)
LIST = "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các thôn;\n- Lưu: VT."


@pytest.mark.parametrize(("block", "mode", "title", "name"), SIGNATURES)
@pytest.mark.parametrize("order", ["after", "before", "alone"])
def test_signatures(block: str, mode: str | None, title: str | None, name: str | None, order: str) -> None:
    closing = {"after": f"{LIST}\n{block}", "before": f"{block}\n{LIST}", "alone": block}[order]
    check_header(PLAN.replace("{}", closing), signing_mode=mode, signer_title=title, signer_name=name)


RECIPIENTS = (
    """
    Nơi nhận:
    - <recipient purpose="b/c">Sở Nội vụ (b/c);</recipient>
    - <recipient purpose="-">Các thôn, tổ dân phố;</recipient>
    - <recipient purpose="để thực hiện">Các phòng chuyên môn (để thực hiện);</recipient>
    - <recipient>Lưu: VT, VHXH.</recipient>
    CHỦ TỊCH
    Trần Thị Mẫu
    """,
    # on one line
    "Nơi nhận: - <recipient>Sở Nội vụ (b/c);</recipient> - <recipient>Như trên;</recipient> - <recipient>Lưu: VT.</recipient>\nCHỦ TỊCH\nTrần Thị Mẫu",
    # wrapped
    """
    Nơi nhận:
    - <recipient purpose="b/c">Thường trực Đảng ủy, Thường trực Hội đồng
    nhân dân xã (b/c);</recipient>
    - <recipient>Lưu: VT.</recipient>
    CHỦ TỊCH
    Trần Thị Mẫu
    """,
    # without dashes
    """
    Nơi nhận:
    <recipient>Như Điều 3;</recipient>
    <recipient>Sở Nội vụ;</recipient>
    <recipient>Lưu: VT.</recipient>
    CHỦ TỊCH
    Trần Thị Mẫu
    """,
    # the signature was read first
    """
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Trần Thị Mẫu
    Nơi nhận:
    - <recipient>UBND tỉnh;</recipient>
    - <recipient>Lưu: VT.</recipient>
    """,
    # an en dash, a plus
    """
    Nơi nhận:
    – <recipient>UBND tỉnh;</recipient>
    + <recipient>Đảng ủy xã;</recipient>
    – <recipient>Lưu VT.</recipient>
    CHỦ TỊCH
    """,
    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Thị Mẫu",
)


@pytest.mark.parametrize("closing", RECIPIENTS)
def test_recipients(closing: str) -> None:
    check_rows(PLAN.replace("{}", closing), "recipients")
