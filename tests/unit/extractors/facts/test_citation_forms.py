# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Laws by name, short forms, amendments, roles: what a mention stands for and how it hangs together with others."""

import pytest

from extractors.facts.patterns.laws import find_law_names
from tests.unit.extractors.sentences import check_rows, read_facts

PREAMBLE = """
UBND XÃ SUỐI NGANG
Số: 15/KH-UBND
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
{}
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Khơi dậy tinh thần thi đua.
"""

BODY = """
UBND XÃ SUỐI NGANG
Số: 15/KH-UBND
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
{}
"""

LAWS = (
    '- Theo <ref code="72/2025/QH15" title="-" doc_type="luat">Luật số 72/2025/QH15</ref>.',
    '- Theo <ref code="06/2022/QH15" title="Luật Thi đua, khen thưởng">Luật Thi đua, khen thưởng (số 06/2022/QH15)</ref>.',
    '- Theo <ref code="-" title="Luật Thi đua, khen thưởng" on="2022-06-15">Luật Thi đua, khen thưởng ngày 15/6/2022</ref>.',
    '- Theo <ref code="-" title="Luật Đất đai" year_issued="2024">Luật Đất đai 2024</ref>.',
    '- Theo <ref code="-" title="Luật ngân sách nhà nước" year_issued="-">Luật ngân sách nhà nước</ref> và các văn bản hướng dẫn.',
    '- Theo <ref code="-" title="Bộ luật Lao động" year_issued="2019">Bộ luật Lao động năm 2019</ref>.',
    '- Theo <ref code="-" title="Pháp lệnh xử lý vi phạm hành chính" doc_type="luat">Pháp lệnh xử lý vi phạm hành chính</ref> hiện hành.',
    '- Theo <ref code="-" title="Pháp lệnh Dân số">Pháp lệnh Dân số</ref>, <ref code="-" title="Luật Trẻ em">Luật Trẻ em</ref>.',
    '- Theo <ref code="-" title="Hiến pháp" year_issued="2013" doc_type="luat">Hiến pháp năm 2013</ref>.',
    '- Theo <ref code="-" title="Luật Đầu tư công">Luật Đầu tư công</ref>, <ref code="-" title="Luật Đầu tư">Luật Đầu tư</ref> và <ref code="-" title="Luật Đấu thầu">Luật Đấu thầu</ref>.',
    '- Theo <ref code="-" title="Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng">Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng</ref> trong năm 2026.',
    '- Theo <ref code="-" title="Luật Phòng thủ dân sự">Luật Phòng thủ dân sự</ref> trong tình hình mới.',
    '- Theo <ref code="-" title="Luật Sửa đổi, bổ sung một số điều của Luật Đê điều" on="2020-06-17">Luật Sửa đổi, bổ sung một số điều của <nested title="Luật Đê điều" on="-">Luật Đê điều</nested> ngày 17/6/2020</ref>.',
    "- Phổ biến Luật và các văn bản hướng dẫn; đưa Luật vào cuộc sống; Luật này có hiệu lực.",
    "- Luật sư, chuyên gia pháp luật; vi phạm luật giao thông; kỷ luật Đảng; theo luật định.",
)

SHORT_FORMS = (
    '- Thực hiện <ref code="57-NQ/TW">Nghị quyết số 57-NQ/TW</ref>; quán triệt <ref code="57-NQ/TW" written="57" doc_type="nghi_quyet">Nghị quyết 57</ref>, <ref code="57-NQ/TW" written="57">Nghị quyết số 57</ref>.',
    '- Thực hiện <ref code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg</ref>.\n- Phổ biến <ref code="462/QĐ-TTg" written="-" doc_type="quyet_dinh">Quyết định nêu trên</ref> tới thôn.',
    '- Theo <ref code="146/KH-UBND">Kế hoạch số 146/KH-UBND của UBND tỉnh</ref> về chuyển đổi số (sau đây gọi tắt là Kế hoạch 146).\n- Bám sát <ref code="146/KH-UBND" written="146">Kế hoạch 146</ref>.',
    '- Theo <ref code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg</ref> (gọi tắt là Quyết định số 462). Thực hiện <ref code="462/QĐ-TTg">Quyết định số 462</ref>.',
    '- Theo <ref code="06/QĐ-TTg">Quyết định số 06/QĐ-TTg</ref> phê duyệt Đề án phát triển ứng dụng dữ liệu dân cư.\n- Triển khai <ref code="06/QĐ-TTg" written="06" doc_type="de_an">Đề án 06</ref> trước ngày 20 hằng tháng.',
    '- Theo <ref code="1719/QĐ-TTg">Quyết định số 1719/QĐ-TTg</ref> về phát triển vùng (sau đây gọi là “Chương trình 1719”).\n- Vốn <ref code="1719/QĐ-TTg">Chương trình 1719</ref>.',
    '- Theo <ref code="57-NQ/TW">Nghị quyết số 57-NQ/TW</ref>, <ref code="59-NQ/TW">Nghị quyết số 59-NQ/TW</ref>.\n- Học tập các <ref code="57-NQ/TW">Nghị quyết 57</ref>, <ref code="59-NQ/TW">59</ref> của Bộ Chính trị.',
    '- Theo <ref code="08-NQ/TU">Nghị quyết số 08-NQ/TU</ref>; thực hiện <ref code="08-NQ/TU" written="8">Nghị quyết 8</ref> của Tỉnh ủy.',
    '- Theo <ref code="9/CT-UBND">Chỉ thị số 9/CT-UBND</ref>. Nội dung <ref code="9/CT-UBND" written="-">Chỉ thị nói trên</ref>; kết quả <ref code="9/CT-UBND">Chỉ thị trên</ref>.',
    # what stands for nothing known, for two documents, or for a count
    "- Triển khai Đề án 06, Nghị quyết 57; thực hiện Quyết định nêu trên.",
    '- Theo <ref code="12/KH-UBND">Kế hoạch số 12/KH-UBND</ref>, <ref code="12-KH/ĐU">Kế hoạch số 12-KH/ĐU</ref>; thực hiện Kế hoạch 12.',
    '- Theo <ref code="05/KH-UBND">Kế hoạch số 05/KH-UBND</ref>; xây dựng Kế hoạch 5 năm, Kế hoạch 5 - 10 mô hình.',
    '- Theo <ref code="2026/KH-UBND">Kế hoạch số 2026/KH-UBND</ref>; hoàn thành Kế hoạch 2026 của xã.',
    '- Theo <ref code="9/CT-UBND">Chỉ thị số 9/CT-UBND</ref> và <ref code="10/CT-UBND">Chỉ thị số 10/CT-UBND</ref>; thực hiện các Chỉ thị nêu trên; Chỉ thị trên địa bàn xã.',
    # the plan itself
    "- Thực hiện Kế hoạch số 15/KH-UBND, Kế hoạch 15, Kế hoạch này, Kế hoạch nêu trên.",
    '- Theo <ref code="12/KH-UBND">Kế hoạch số 12/KH-UBND</ref>.\n- Các nội dung của Kế hoạch nêu trên.',
)

ROLES = (
    # amendments
    '- Theo <ref code="98/2023/NĐ-CP">Nghị định số 98/2023/NĐ-CP</ref> được sửa đổi, bổ sung tại <nested code="152/2025/NĐ-CP">Nghị định số 152/2025/NĐ-CP</nested>.',
    '- Theo <ref code="98/2023/NĐ-CP">Nghị định số 98/2023/NĐ-CP</ref> (đã được sửa đổi, bổ sung một số điều bởi <nested code="152/2025/NĐ-CP">Nghị định số 152/2025/NĐ-CP</nested>, <nested code="160/2025/NĐ-CP">Nghị định số 160/2025/NĐ-CP</nested>).',
    '- Theo <ref code="75/2024/TT-BTC">Thông tư số 75/2024/TT-BTC</ref> sửa đổi, bổ sung một số điều của <nested code="55/2023/TT-BTC">Thông tư số 55/2023/TT-BTC</nested>.',
    '- Theo <ref code="30/QĐ-UBND">Quyết định số 30/QĐ-UBND</ref>, được thay thế bằng <nested code="41/QĐ-UBND">Quyết định số 41/QĐ-UBND</nested>.',
    # a title goes on, a sentence goes on
    '- Theo <ref code="50/KH-UBND">Kế hoạch số 50/KH-UBND</ref> triển khai <nested code="71/NQ-CP">Nghị quyết số 71/NQ-CP</nested>.',
    '- Theo <ref code="50/KH-UBND">Kế hoạch số 50/KH-UBND</ref>, thực hiện <ref code="71/NQ-CP">Nghị quyết số 71/NQ-CP</ref>.',
    '- Hoàn thành nhiệm vụ được giao, thực hiện <ref code="71/NQ-CP">Kế hoạch số 71/NQ-CP</ref>.',
    # a title in capitals names its issuer in ordinary case
    '- <ref code="9/CT-TTg" issuer="Thủ tướng Chính phủ" on="2026-01-15">CHỈ THỊ SỐ 9/CT-TTG NGÀY 15 THÁNG 01 NĂM 2026 CỦA THỦ TƯỚNG CHÍNH PHỦ</ref>',
)

BASES = (
    # in short at the opener, defined later in the document
    'Thực hiện <base code="146/KH-UBND" written="146" on="2026-06-01" issuer="UBND tỉnh" relation="thuc_hien">Kế hoạch 146 ngày 01/6/2026 của UBND tỉnh</base> và <base code="12/SNV-TĐKT">Công văn số 12/SNV-TĐKT về triển khai <nested code="146/KH-UBND">Kế hoạch số 146/KH-UBND</nested></base>;',
    # named without a code, dated all the same
    'Căn cứ <base code="-" on="2024-12-22" issuer="Bộ Chính trị">Nghị quyết số 57 ngày 22/12/2024 của Bộ Chính trị về phát triển khoa học</base>;',
    'Căn cứ <base code="-" on="2026-03-22" issuer="Thủ tướng Chính phủ">Quyết định của Thủ tướng Chính phủ ngày 22/3/2026 về phát động phong trào</base>;',
    'Căn cứ <base code="98/2023/NĐ-CP" on="2023-12-31">Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ được sửa đổi, bổ sung bởi <nested code="152/2025/NĐ-CP">Nghị định số 152/2025/NĐ-CP</nested></base>;',
    'Căn cứ <base code="462/QĐ-TTg" on="2026-03-22">Quyết định số 462/QĐ-TTg[1] ngày 22/3/2026 của Thủ tướng Chính phủ</base>;',
    'Căn cứ <base code="12/KH-UBND" written="12">Kế hoạch số 12</base>, <base code="13/KH-UBND">13/KH-UBND của UBND tỉnh</base>;',
    'Thực hiện <base code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg</base>; ý kiến của Chủ tịch UBND tỉnh tại <base code="88/TB-UBND">Thông báo số 88/TB-UBND ngày 02/6/2026</base>;',
    'Xét đề nghị của Hợp tác xã An Bình tại <proposal code="51/AB-HTX">Văn bản số 51/AB-HTX</proposal>; Công ty Hoa Mai tại <proposal code="7/HM-KD">Văn bản số 7/HM-KD ngày 02/6/2026</proposal>.',
    'Căn cứ <base code="57-NQ/TW">Nghị quyết số 57-NQ/TW</base> (sau đây gọi tắt là Nghị quyết 57);\nCăn cứ <base code="17-CTr/TU">Chương trình số 17-CTr/TU thực hiện <nested code="57-NQ/TW" written="57">Nghị quyết 57</nested></base>;',
    'Căn cứ <base code="72/2025/QH15" title="Luật Tổ chức chính quyền địa phương" on="2025-06-16">Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025</base>;',
    'Căn cứ <base code="-" title="Luật Thi đua, khen thưởng" on="2022-06-15">Luật Thi đua, khen thưởng ngày 15/6/2022</base>; <base code="-" title="Luật Viên chức">Luật Viên chức</base>;',
)


@pytest.mark.parametrize("sentence", (*LAWS, *SHORT_FORMS, *ROLES))
def test_mentions(sentence: str) -> None:
    check_rows(BODY.replace("{}", sentence), "citations")


@pytest.mark.parametrize("sentence", BASES)
def test_bases(sentence: str) -> None:
    check_rows(PREAMBLE.replace("{}", sentence), "citations")


def test_a_law_ends_with_its_line() -> None:
    text = "Thi hành Luật Đường thủy mới\nTham gia góp ý"
    assert [text[start:end] for start, end, _ in find_law_names(text)] == ["Luật Đường thủy mới"]


def test_a_title_in_capitals_goes_on_over_lines() -> None:
    text = "THI HÀNH LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU\nCỦA LUẬT ĐÊ ĐIỀU TRÊN ĐỊA BÀN TỈNH"
    names = [text[start:end] for start, end, _ in find_law_names(text)]
    assert names == ["LUẬT SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU\nCỦA LUẬT ĐÊ ĐIỀU", "LUẬT ĐÊ ĐIỀU"]


def test_a_code_broken_over_lines_is_one() -> None:
    plain = BODY.replace("{}", "- Theo Quyết định số 88/QĐ-\nUBND ngày 12/6/2026 của UBND tỉnh.")
    _, (facts,) = read_facts(plain)
    assert [(row.code, str(row.issued_on)) for row in facts.citations] == [("88/QĐ-UBND", "2026-06-12")]
