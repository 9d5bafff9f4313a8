# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Citations: bases of a preamble, documents inside their titles, mentions elsewhere. Add a sentence to add a test."""

import pytest

from tests.unit.extractors.sentences import check_rows

PREAMBLE = """
UBND XÃ SUỐI NGANG
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
{}
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Khơi dậy tinh thần thi đua.
"""

BODY = """
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
{}
"""

BASES = (
    # a Party plan that carries out a resolution goes on with no decree; nor does any document carry out a later one
    'Thực hiện <base code="5-KH/TU">Kế hoạch số 5-KH/TU ngày 02/4/2024 của Tỉnh ủy thực hiện <nested code="7-NQ/TW">Nghị quyết số 7-NQ/TW ngày 01/02/2024 của Bộ Chính trị</nested></base> và <base code="9/2023/NĐ-CP">Nghị định số 9/2023/NĐ-CP ngày 03/3/2023 của Chính phủ</base> và <base code="-" title="Luật Thanh tra" on="2025-06-25">Luật Thanh tra ngày 25/6/2025</base>.',
    'Thực hiện <base code="14/QĐ-UBND">Quyết định số 14/QĐ-UBND ngày 02/4/2024 của UBND tỉnh triển khai <nested code="7/NQ-CP">Nghị quyết số 7/NQ-CP ngày 01/02/2024 của Chính phủ</nested></base> và <base code="30/KH-UBND">Kế hoạch số 30/KH-UBND ngày 03/5/2024 của UBND tỉnh</base>.',
    'Thực hiện <base code="5-KH/TU">Kế hoạch số 5-KH/TU ngày 02/4/2026 của Tỉnh ủy thực hiện <nested code="7-NQ/TW">Nghị quyết số 7-NQ/TW ngày 01/02/2026 của Bộ Chính trị</nested> và <nested code="71/NQ-CP">Nghị quyết số 71/NQ-CP ngày 01/3/2026 của Chính phủ</nested></base>.',
    # a date whose day is still blank keeps its year
    'Căn cứ <base code="2031/QĐ-UBND" on="-" year_issued="2026" issuer="Chủ tịch UBND tỉnh">Quyết định số 2031/QĐ-UBND ngày     tháng 6 năm 2026 của Chủ tịch UBND tỉnh</base>;',
    # a title before its code, behind another base
    (
        'Thực hiện <base code="17-CTr/TU">Chương trình số 17-CTr/TU</base>; Kế hoạch tổ chức phong trào ban hành kèm theo'
        ' <base code="462/QĐ-TTg" title="Kế hoạch tổ chức phong trào">Quyết định số 462/QĐ-TTg</base>,'
    ),
    (
        'Căn cứ <base code="152/2025/NĐ-CP">Nghị định số 152/2025/NĐ-CP</base> và Kế hoạch tổ chức phong trào tại'
        ' <base code="462/QĐ-TTg" title="Kế hoạch tổ chức phong trào">Quyết định số 462/QĐ-TTg</base>;'
    ),
    # one base a line
    (
        'Căn cứ <base code="462/QĐ-TTg" on="2026-03-22" relation="can_cu" doc_type="quyet_dinh" issuer="Thủ tướng Chính phủ">Quyết định số 462/QĐ-TTg'
        " ngày 22/3/2026 của Thủ tướng Chính phủ về việc phát động phong trào</base>;"
    ),
    'Căn cứ <base code="12/KH-UBND" on="2026-04-02">Kế hoạch số 12/KH-UBND ngày 02 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn</base>;',
    'Căn cứ <base code="152/2025/NĐ-CP" doc_type="nghi_dinh" year_issued="2025">Nghị định số 152/2025/NĐ-CP của Chính phủ</base>;',
    (
        '- Căn cứ <base code="77/KH-UBND" on="2026-05-04">Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh Bình Sơn</base>;\n'
        '- Căn cứ <base code="9/CT-UBND" doc_type="chi_thi">Chỉ thị số 9/CT-UBND ngày 06/5/2026 của Chủ tịch UBND tỉnh</base>.'
    ),
    # party codes
    'Căn cứ <base code="57-NQ/TW" on="2024-12-22" doc_type="nghi_quyet" issuer="Bộ Chính trị">Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị</base>;',
    'Căn cứ <base code="17-CTr/TU" doc_type="chuong_trinh">Chương trình hành động số 17-CTr/TU ngày 03/02/2025 của Tỉnh ủy Bình Sơn</base>;',
    'Căn cứ <base code="08-KH/ĐU" doc_type="ke_hoach">Kế hoạch số 08-KH/ĐU ngày 03/02/2026 của Đảng ủy xã Suối Ngang</base>;',
    # blanks and line breaks in codes
    'Căn cứ <base code="2159/QĐ-UBND" written="2159/QĐ- UBND">Quyết định số 2159/QĐ- UBND ngày 01/6/2026 của UBND tỉnh</base>;',
    'Căn cứ <base code="2037/QĐ-UBND" written="2037 /QĐ-UBND">Quyết định số 2037 /QĐ-UBND ngày 01/6/2026 của UBND tỉnh</base>;',
    'Căn cứ <base code="132-KL/TW" written="132- KL/TW" doc_type="ket_luan">Kết luận số 132- KL/TW ngày 18/3/2025 của Bộ Chính trị</base>;',
    'Căn cứ <base code="41/KH-UBND" written="41/ KH-UBND">Kế hoạch số: 41/ KH-UBND ngày 18/3/2026 của UBND tỉnh</base>;',
    'Căn cứ <base code="41/KH-UBND" written="41/KH -UBND">Kế hoạch số 41/KH -UBND, ngày 18/3/2026 của UBND tỉnh</base>;',
    'Căn cứ <base code="41/KH-UBND">Kế hoạch 41/KH-UBND ngày 18-3-2026 của UBND tỉnh</base>;',
    'Căn cứ <base code="41/KH-UBND" on="2026-03-18">Kế hoạch số 41/KH-UBND, ban hành ngày 18.3.2026 của UBND tỉnh</base>;',
    # malformed codes stay as they are
    'Căn cứ <base code="05/NQ-TU" written="05/NQ-TU">Nghị quyết số 05/NQ-TU ngày 10/01/2026 của Tỉnh ủy Bình Sơn</base>;',
    'Căn cứ <base code="05-NQ/TU">Nghị quyết số 05-NQ/TU ngày 10/01/2026 của Tỉnh ủy Bình Sơn</base>;',
    # departments and offices
    'Căn cứ <base code="1204/HD-SNV" doc_type="huong_dan">Hướng dẫn số 1204/HD-SNV ngày 11/5/2026 của Sở Nội vụ</base>;',
    'Căn cứ <base code="318/SNV-TĐKT" doc_type="cong_van">Công văn số 318/SNV-TĐKT ngày 12/5/2026 của Sở Nội vụ tỉnh Bình Sơn</base>;',
    'Căn cứ <base code="24/2024/NQ-HĐND" doc_type="nghi_quyet">Nghị quyết số 24/2024/NQ-HĐND ngày 12/12/2024 của Hội đồng nhân dân tỉnh Bình Sơn</base>;',
    'Căn cứ <base code="01/2024/TT-BNV" doc_type="thong_tu">Thông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ trưởng Bộ Nội vụ</base>;',
    'Căn cứ <base code="31/2025/QĐ-UBND">Quyết định số 31/2025/QĐ-UBND ngày 15/8/2025 của UBND tỉnh Bình Sơn ban hành Quy chế thi đua</base>;',
    # laws
    'Căn cứ <base code="-" title="Luật Thi đua, khen thưởng" doc_type="luat">Luật Thi đua, khen thưởng</base>;',
    'Căn cứ <base code="-" title="Luật Thi đua, khen thưởng" on="2022-06-15">Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022</base>;',
    'Căn cứ <base code="-" title="Luật Thi đua, khen thưởng" year_issued="2022">Luật Thi đua, khen thưởng năm 2022</base>;',
    'Căn cứ <base code="-" title="Luật Tổ chức chính quyền địa phương" on="2025-06-16">Luật Tổ chức chính quyền địa phương ngày 16/6/2025</base>;',
    'Căn cứ <base code="72/2025/QH15" title="Luật Tổ chức chính quyền địa phương">Luật Tổ chức chính quyền địa phương số 72/2025/QH15</base>;',
    'Căn cứ <base code="06/2022/QH15" title="Luật Thi đua, khen thưởng">Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022</base>;',
    # one sentence, several bases
    (
        'Thực hiện <base code="462/QĐ-TTg" relation="thuc_hien">Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ</base>; <base code="12/KH-UBND"'
        ' relation="thuc_hien">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>; <base code="30/HD-SNV">Hướng dẫn số 30/HD-SNV ngày 09/4/2026'
        " của Sở Nội vụ</base>, Ủy ban nhân dân xã Suối Ngang ban hành Kế hoạch như sau:"
    ),
    (
        'Thực hiện <base code="462/QĐ-TTg" relation="thuc_hien">Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ</base> và'
        ' <base code="12/KH-UBND" relation="thuc_hien">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>, UBND xã xây dựng Kế hoạch như sau:'
    ),
    (
        'Căn cứ <base code="462/QĐ-TTg" relation="can_cu">Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ</base>, <base code="12/KH-UBND"'
        ' relation="can_cu">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>, UBND xã ban hành Kế hoạch như sau:'
    ),
    (
        'Căn cứ <base code="57-NQ/TW" relation="can_cu">Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị</base>; thực hiện <base code="12/KH-UBND"'
        ' relation="thuc_hien">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>.'
    ),
    'Triển khai <base code="12/KH-UBND" relation="thuc_hien">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>, UBND xã ban hành Kế hoạch:',
    # nested: a base's own title cites
    (
        'Căn cứ <base code="08-KH/TU">Kế hoạch số 08-KH/TU ngày 29/8/2025 của Tỉnh ủy thực hiện <nested code="57-NQ/TW">Nghị quyết số 57-NQ/TW</nested> của'
        " Bộ Chính trị</base>;"
    ),
    (
        'Căn cứ <base code="50/KH-UBND">Kế hoạch số 50/KH-UBND ngày 10/10/2025 của UBND tỉnh triển khai <nested code="71/NQ-CP">Nghị quyết số 71/NQ-CP ngày'
        ' 01/4/2025 của Chính phủ</nested> và <nested code="08-KH/TU">Kế hoạch số 08-KH/TU ngày 29/8/2025 của Tỉnh ủy</nested></base>;'
    ),
    (
        'Căn cứ <base code="50/KH-UBND">Kế hoạch số 50/KH-UBND ngày 10/10/2025 của UBND tỉnh về thực hiện <nested code="17-CTr/TU">Chương trình số 17-CTr/TU'
        '</nested></base>; <base code="12/KH-UBND">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>;'
    ),
    # a closing quotation mark is missing
    (
        'Căn cứ <base code="12/KH-UBND">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh phát động phong trào “Việc tốt mỗi ngày</base>; <base'
        ' code="30/HD-SNV">Hướng dẫn số 30/HD-SNV ngày 09/4/2026 của Sở Nội vụ</base>;'
    ),
    # proposals
    (
        'Theo đề nghị của Sở Nội vụ tại <proposal code="458/TTr-SNV" on="2026-05-02" relation="theo_de_nghi" doc_type="to_trinh">Tờ trình số 458/TTr-SNV ngày'
        " 02/5/2026</proposal>."
    ),
    'Xét đề nghị của Trưởng phòng Văn hóa - Xã hội tại <proposal code="15/TTr-VHXH">Tờ trình số 15/TTr-VHXH ngày 02/5/2026</proposal>;',
    "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.",
    # bases without a code
    'Căn cứ <base code="-" written="/QĐ-UBND">Quyết định số    /QĐ-UBND ngày   tháng 4 năm 2026 của UBND tỉnh</base>;',
    # repeats are rows
    (
        'Căn cứ <base code="12/KH-UBND">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>;\n'
        'Căn cứ <base code="12/KH-UBND">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>;'
    ),
    # nothing cited
    "Thực hiện chỉ đạo của cấp trên, Ủy ban nhân dân xã Suối Ngang ban hành Kế hoạch với các nội dung sau:",
    "Căn cứ tình hình thực tế của địa phương;",
    "Căn cứ chức năng, nhiệm vụ được giao, UBND xã ban hành Kế hoạch tỷ lệ 30/70 và 24/7 như sau:",
    "Để phong trào đạt kết quả, UBND xã đề ra Kế hoạch như sau:",
)

REFERENCES = (
    '- Hoàn thành chỉ tiêu tại <ref code="12/KH-UBND" relation="-">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</ref>.',
    '- Thực hiện <ref code="12/KH-UBND">Kế hoạch số 12/KH-UBND</ref> và <ref code="30/HD-SNV">Hướng dẫn số 30/HD-SNV</ref>.',
    '- Theo <ref code="-" title="Luật Thi đua, khen thưởng" doc_type="luat">Luật Thi đua, khen thưởng</ref>.',
    '- Khai thác cơ sở dữ liệu theo <ref code="175/NQ-CP">Nghị quyết số 175/NQ-CP</ref>; bám sát <ref code="175/NQ-CP">Nghị quyết số 175/NQ-CP</ref>.',
    '- Thực hiện <ref code="57-NQ/TW">Nghị quyết 57-NQ/TW</ref> của Bộ Chính trị.',
    "- Đúng luật, đúng quyết định, theo kế hoạch chung, nghị quyết của cấp ủy.",
    "- Trực 24/7, giảm 1/3 hồ sơ, tỷ lệ 95/100, năm học 2026/2027.",
    "- Liên hệ ông Nguyễn Văn A, số 12/4 đường Hoa Lan.",
)

# An instrument's own number is none.
WHOLE = (
    """
    UBND XÃ SUỐI NGANG
    Số: 15/KH-UBND
    Suối Ngang, ngày 12 tháng 6 năm 2026
    KẾ HOẠCH
    Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
    Căn cứ <base code="12/KH-UBND">Kế hoạch số 12/KH-UBND ngày 02/4/2026 của UBND tỉnh</base>;
    I. MỤC ĐÍCH
    - Kế hoạch số 15/KH-UBND được phổ biến rộng rãi.
    """,
    # a title in capitals that cites, restored to official casing
    """
    UBND XÃ SUỐI NGANG
    KẾ HOẠCH
    TRIỂN KHAI THỰC HIỆN <ref code="12/KH-UBND" on="2026-04-02">KẾ HOẠCH SỐ 12/KH-UBND NGÀY 02/4/2026 CỦA ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN</ref>
    I. MỤC ĐÍCH
    - Khơi dậy tinh thần thi đua.
    """,
    """
    UBND XÃ SUỐI NGANG
    KẾ HOẠCH
    THỰC HIỆN <ref code="462/QĐ-TTg">QUYẾT ĐỊNH SỐ 462/QĐ-TTG</ref> CỦA THỦ TƯỚNG CHÍNH PHỦ
    I. MỤC ĐÍCH
    - Khơi dậy tinh thần thi đua.
    """,
    # the decision, its plan, the attached line
    """
    UBND TỈNH BÌNH SƠN
    Số: 88/QĐ-UBND
    Bình Sơn, ngày 12 tháng 6 năm 2026
    QUYẾT ĐỊNH
    Ban hành Kế hoạch tổ chức phong trào thi đua “Việc tốt mỗi ngày”
    CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN
    Căn cứ <base code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ</base>;
    Theo đề nghị của Sở Nội vụ tại <proposal code="45/TTr-SNV">Tờ trình số 45/TTr-SNV ngày 02/6/2026</proposal>.
    QUYẾT ĐỊNH:
    Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
    Điều 2. Quyết định này thay thế <ref code="11/QĐ-UBND" on="2025-01-05">Quyết định số 11/QĐ-UBND ngày 05/01/2025 của UBND tỉnh</ref>.
    Nơi nhận:
    - Như Điều 2;
    - Lưu: VT.
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Trần Thị Mẫu
    KẾ HOẠCH
    Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
    (Kèm theo <ref code="88/QĐ-UBND" on="2026-06-12">Quyết định số 88/QĐ-UBND ngày 12 tháng 6 năm 2026 của Chủ tịch UBND tỉnh</ref>)
    I. MỤC ĐÍCH
    - Khơi dậy tinh thần thi đua.
    """,
    # an annex names the plan it goes with
    """
    UBND XÃ SUỐI NGANG
    Số: 15/KH-UBND
    KẾ HOẠCH
    Tổ chức phong trào thi đua “Việc tốt mỗi ngày”
    I. MỤC ĐÍCH
    - Khơi dậy tinh thần thi đua.
    Nơi nhận:
    - Lưu: VT.
    CHỦ TỊCH
    Trần Thị Mẫu
    PHỤ LỤC
    DANH MỤC NHIỆM VỤ
    (Kèm theo <ref code="16/QĐ-UBND">Quyết định số 16/QĐ-UBND ngày 12/6/2026 của UBND xã Suối Ngang</ref>)
    """,
)


@pytest.mark.parametrize("sentence", BASES)
def test_bases(sentence: str) -> None:
    check_rows(PREAMBLE.replace("{}", sentence), "citations")


@pytest.mark.parametrize("sentence", REFERENCES)
def test_references(sentence: str) -> None:
    check_rows(BODY.replace("{}", sentence), "citations")


@pytest.mark.parametrize("text", WHOLE)
def test_whole_documents(text: str) -> None:
    check_rows(text, "citations")


def test_title_before_the_code() -> None:
    """“Kế hoạch … tại Quyết định số …”: the title stands before the code."""
    text = PREAMBLE.replace(
        "{}",
        "Căn cứ Kế hoạch tổ chức phong trào thi đua “Việc tốt mỗi ngày” ban hành tại "
        "Quyết định số 88/QĐ-UBND ngày 12/6/2026 của UBND tỉnh;",
    )
    from tests.unit.extractors.sentences import read_facts

    _, (facts,) = read_facts(text)
    (basis,) = facts.citations
    assert (basis.role, basis.code) == ("legal_basis", "88/QĐ-UBND")
