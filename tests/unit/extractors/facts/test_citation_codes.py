# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Codes in sentences: every style of number and symbol, lists, and what only looks like a code."""

import pytest

from extractors.facts.codes import find_code_type, find_codes, normalize_code
from tests.unit.extractors.sentences import check_rows

BODY = """
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
{}
"""

STATE = (
    '- Theo <ref code="66.2/2025/NQ-CP" doc_type="nghi_quyet" year_issued="2025">Nghị quyết số 66.2/2025/NQ-CP</ref>.',
    '- Theo <ref code="12/2025/QH15" doc_type="nghi_quyet">Nghị quyết số 12/2025/QH15 của Quốc hội</ref>.',
    '- Theo <ref code="76/2025/UBTVQH15" doc_type="nghi_quyet">Nghị quyết số 76/2025/UBTVQH15</ref>.',
    '- Theo <ref code="01/2025/NQ-HĐND" doc_type="nghi_quyet">Nghị quyết số 01/2025/NQ-HĐND</ref>.',
    '- Theo <ref code="1234/QĐ-BKHCN" doc_type="quyet_dinh">Quyết định số 1234/QĐ-BKHCN</ref>.',
    '- Theo <ref code="05/HD-BTĐKT" doc_type="huong_dan">số 05/HD-BTĐKT</ref>.',
    '- Theo <ref code="123/VPCP-KSTT" doc_type="cong_van">số 123/VPCP-KSTT</ref> của Văn phòng Chính phủ.',
    '- Theo <ref code="01/2019/TTLT-BNV-BTC" doc_type="thong_tu" year_issued="2019">Thông tư liên tịch số 01/2019/TTLT-BNV-BTC</ref>.',
    '- Theo <ref code="09/2014/TTLT-BTP-TANDTC-VKSNDTC" doc_type="thong_tu">Thông tư liên tịch số 09/2014/TTLT-BTP-TANDTC-VKSNDTC</ref>.',
    '- Theo <ref code="03/KHLT-UBND-MTTQ" doc_type="ke_hoach">Kế hoạch liên tịch số 03/KHLT-UBND-MTTQ</ref>.',
    '- Theo <ref code="14a/KH-UBND">Kế hoạch số 14a/KH-UBND</ref>.',
    '- Theo <ref code="0215/KH-UBND">Kế hoạch số 0215/KH-UBND</ref>.',
    '- Theo <ref code="77/CĐ-TTg" doc_type="khac">Công điện số 77/CĐ-TTg</ref>.',
    '- Theo <ref code="11/VBHN-VPQH">Văn bản hợp nhất số 11/VBHN-VPQH</ref>.',
    '- Theo <ref code="6/CTPH-SGDĐT-HPN" doc_type="chuong_trinh">Chương trình phối hợp số 6/CTPH-SGDĐT-HPN</ref>.',
)

PARTY = (
    '- Theo <ref code="57-NQ/TW" doc_type="nghi_quyet">số 57-NQ/TW</ref>.',
    '- Theo <ref code="17-CTr/TU" doc_type="chuong_trinh">số 17-CTr/TU</ref>.',
    '- Theo <ref code="08-KH/ĐU" doc_type="ke_hoach">số 08-KH/ĐU</ref>.',
    '- Theo <ref code="132-KL/TW" doc_type="ket_luan">số 132-KL/TW</ref>.',
    '- Theo <ref code="12-QĐ/TW" doc_type="quyet_dinh">số 12-QĐ/TW</ref>.',
    '- Theo <ref code="05-CT/TW" doc_type="chi_thi">số 05-CT/TW</ref>.',
    '- Theo <ref code="26-CV/BCĐ" doc_type="cong_van">số 26-CV/BCĐ</ref>.',
    '- Theo <ref code="04-QyĐ/TU" doc_type="khac">Quy định số 04-QyĐ/TU</ref>.',
    '- Theo <ref code="36-HD/VPTW" doc_type="huong_dan">số 36-HD/VPTW</ref>.',
    '- Theo <ref code="02-KH/BCĐTW" doc_type="ke_hoach">số 02-KH/BCĐTW</ref>.',
)

# Blanks, hyphens of word processors, footnote marks.
BROKEN = (
    '- Theo <ref code="57-NQ/TW" written="57 - NQ/TW">Nghị quyết số 57 - NQ/TW</ref>.',
    '- Theo <ref code="462/QĐ-TTg" written="462 / QĐ - TTg">Quyết định số 462 / QĐ - TTg</ref>.',
    '- Theo <ref code="462/QĐ-TTg" written="462/QĐ–TTg">Quyết định số 462/QĐ–TTg</ref>.',
    '- Theo <ref code="462/QĐ-TTg" written="462/QĐ‑TTg">Quyết định số 462/QĐ‑TTg</ref>.',
    '- Theo <ref code="152/2025/NĐ-CP" written="152/ 2025/NĐ- CP">Nghị định số 152/ 2025/NĐ- CP</ref>.',
    '- Theo <ref code="27/CT-TTg" written="27/CT-TTG">CHỈ THỊ SỐ 27/CT-TTG</ref>.',
    '- Theo <ref code="462/QĐ-TTg" written="462/qđ-ttg">Quyết định số 462/qđ-ttg</ref>.',
    '- Theo <ref code="462/QĐ-TTg" on="2026-03-22" issuer="Thủ tướng Chính phủ">Quyết định số 462/QĐ-TTg[1] ngày 22/3/2026 của Thủ tướng Chính phủ</ref>.',
    '- Theo <ref code="462/QĐ-TTg" on="2026-03-22" issuer="Thủ tướng Chính phủ">Quyết định số 462/QĐ-TTg ngày 22/3/2026[2] của Thủ tướng Chính phủ</ref>[3].',
    '[1] <ref code="17-CTr/TU" on="2025-02-03">Chương trình số 17-CTr/TU ngày 03/02/2025</ref>.',
)

RAISED = (
    '- Theo <ref code="71/NQ-CP" on="2025-04-01">Nghị quyết số 71/NQ-CP¹ ngày 01/4/2025</ref>, <ref code="57-NQ/TW" issuer="Bộ Chính trị">Nghị quyết số 57-NQ/TW* của Bộ Chính trị</ref>.',
    '- Theo <ref code="88/QĐ-UBND" on="2026-06-12">Quyết định số 88/QĐ-UBND (12/6/2026)</ref>.',
    '- Theo <ref code="09/CTrPH-MTTQ-UBND">Chương trình phối hợp số 09/CTrPH-MTTQ-UBND</ref>, <ref code="03-QCPH/ĐU-UBND">số 03-QCPH/ĐU-UBND</ref>.',
    '- Theo <ref code="144-QĐ/TW" doc_type="quyet_dinh">Quyết định số 144-QĐ/TW</ref> và <ref code="114-QĐ/TW" doc_type="khac">Quy định số 114-QĐ/TW</ref>.',
)

# Symbols that only the type before them makes codes.
NAMED = (
    '- Theo <ref code="16/CP" doc_type="nghi_dinh" on="1997-02-21" issuer="Chính phủ">Nghị định số 16/CP của Chính phủ ngày 21 tháng 02 năm 1997</ref>.',
    '- Theo <ref code="77-CP" doc_type="nghi_dinh">Nghị định số 77-CP</ref>.',
    '- Theo <ref code="814/TTg" doc_type="chi_thi">Chỉ thị 814/TTg</ref>.',
    '- Theo <ref code="51/1999/NĐ/CP" doc_type="nghi_dinh">Nghị định số 51/1999/NĐ/CP</ref>.',
    '- Theo <ref code="118/2003/QĐ.UB" doc_type="quyet_dinh">Quyết định số: 118/2003/QĐ.UB</ref>.',
    '- Tại <ref code="51/TMSN" doc_type="cong_van" on="2026-06-20">Văn bản số 51/TMSN ngày 20/6/2026</ref>.',
    '- Theo <ref code="15HD/TWĐTN-BTC" doc_type="huong_dan">Hướng dẫn số 15 HD/TWĐTN-BTC</ref>.',
    '- Theo <ref code="27/CTTg" doc_type="chi_thi">Chỉ thị số 27/CTTg</ref>.',
)

LISTS = (
    '- Theo <ref code="57-NQ/TW">Nghị quyết số 57-NQ/TW</ref> và <ref code="71/NQ-CP">Nghị quyết số 71/NQ-CP</ref>.',
    '- Theo các <ref code="98/2023/NĐ-CP">Nghị định số 98/2023/NĐ-CP</ref>, <ref code="152/2025/NĐ-CP" doc_type="nghi_dinh">số 152/2025/NĐ-CP</ref> và <ref code="15/2025/TT-BNV">Thông tư số 15/2025/TT-BNV</ref>.',
    '- Theo các <ref code="12/KH-UBND" written="12" doc_type="ke_hoach">Kế hoạch số 12</ref>, <ref code="13/KH-UBND" written="13/KH-UBND" doc_type="ke_hoach">13/KH-UBND</ref>.',
    '- Theo các <ref code="127-KL/TW" written="127">Kết luận số 127</ref> và <ref code="132-KL/TW">số 132-KL/TW</ref>.',
    '- Theo các <ref code="87/CP" doc_type="nghi_dinh">Nghị định 87</ref>,<ref code="88/CP" doc_type="nghi_dinh">88</ref>,<ref code="31/CP" doc_type="nghi_dinh">31/CP</ref>.',
    '- Theo các <ref code="7/XK-TM" doc_type="cong_van">Công văn số 7/XK-TM</ref>, <ref code="9/SNV-TĐKT" doc_type="cong_van">số 9/SNV-TĐKT</ref>.',
    '- Theo <ref code="12/KH-UBND" on="2026-04-02">Kế hoạch số 12/KH-UBND ngày 02/4/2026</ref>; <ref code="13/KH-UBND" on="2026-04-05">số 13/KH-UBND ngày 05/4/2026</ref>.',
)

NOTHING = (
    "(Kèm theo Quyết định số: #6 /QĐ-UBND của Ủy ban nhân dân xã).",
    "Thực hiện Kế hoạch #®6/KH-UBND của tỉnh.",
    "- Điện thoại 0261.3844.123, số máy lẻ 12/3.",
    "- Trực 24/7, họp 1/2 ngày, giảm 1/3 thời gian.",
    "- Hoàn thành trước ngày 15/6/2022, tháng 6/2026, quý II/2026.",
    "- Kinh phí 1.250.000.000 đồng, tăng 12,5%, đạt 95/100 điểm.",
    "- Xem trang 12/45, Phụ lục 2, Điều 5, khoản 3 Điều 12, mục II.",
    "- Tệp lưu tại /van-ban/2026/12/KH-UBND.pdf.",
    "- Xe biển số 49A-123.45, 51F-678.90.",
    "- Đạt chuẩn TCVN 5575:2024, QCVN 41:2019/BGTVT, ISO 9001:2015.",
    "- Nhà số 12/A-B đường Hoa Lan, ngõ 15/2.",
    "- Giai đoạn 2026 - 2030, năm học 2025-2026, khóa XIV.",
    "- Kế hoạch 5 năm 2026 - 2030, Chương trình 3 nội dung, Nghị quyết 1 năm một lần.",
    "- Kế hoạch 2026, Kế hoạch năm 2026 và Chương trình 12 tháng.",
    "- Mạng 4G/5G, thiết bị IoT-AI, tốc độ 100/Mbps.",
    "- Tỷ lệ nam/nữ, và/hoặc, km/h, 30 kg/ha.",
    "- Thôn 5 - Tổ 7, Khu 3 - Phường cũ.",
    "- Kế hoạch này, Quyết định này, theo quyết định của cấp có thẩm quyền.",
    "- Mẫu số 01/BC-TĐKT, Biểu 02/BC-TĐKT, Phụ lục 3/KH-X.",
    "- Đội thi đấu thắng 3-1, sân 7/A.",
    "- Liên hệ: 02613.844.123; hộp thư 12/xa@suoingang.example.",
)


@pytest.mark.parametrize("sentence", (*STATE, *PARTY, *BROKEN, *RAISED, *NAMED, *LISTS, *NOTHING))
def test_codes_in_sentences(sentence: str) -> None:
    check_rows(BODY.replace("{}", sentence), "citations")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Quyết định số 88/QĐ-\nUBND ngày 12/6/2026", ["88/QĐ-UBND"]),
        ("Nghị quyết số 57\n-NQ/TW", ["57-NQ/TW"]),
        ("Kế hoạch số 12/KH\n- UBND xã chủ trì", ["12/KH"]),
        ("Kế hoạch 5 - Ban Chỉ đạo", []),
        ("số 12/AX-BY", []),
        ("Quyết định số ....../QĐ-UBND", ["/QĐ-UBND"]),
    ],
)
def test_codes_over_line_breaks(text: str, codes: list[str]) -> None:
    assert [normalize_code(text[start:end]) for start, end, _ in find_codes(text)] == codes


@pytest.mark.parametrize(
    ("code", "doc_type"),
    [
        ("01/2019/TTLT-BNV-BTC", "thong_tu"),
        ("318/SNV-TĐKT", "cong_van"),
        ("45/UBND-KT", "cong_van"),
        ("07/NQLT-HPN-HND", "nghi_quyet"),
        ("72/2025/QH15", "luat"),
        ("12/XYZ", "None"),
    ],
)
def test_a_symbol_tells_the_type(code: str, doc_type: str) -> None:
    assert str(find_code_type(code)) == doc_type
