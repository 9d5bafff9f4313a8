# ruff: noqa: E501 - a sentence with its answers stands on one line
"""Bases in every opening and list; codes behind abbreviated types, months, issuers."""

import pytest

from tests.unit.extractors.sentences import check_rows

PLAN = """
UBND XÃ SUỐI NGANG
KẾ HOẠCH
Tổ chức phong trào thi đua “Việc tốt mỗi ngày” trên địa bàn xã Suối Ngang
{}
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- {}
"""
FIRST = (
    '<base relation="{}" code="77/KH-UBND" on="2026-05-04">Kế hoạch số 77/KH-UBND ngày 04/5/2026 của UBND tỉnh</base>'
)
SECOND = '<base relation="{}" code="462/QĐ-TTg" on="2026-03-22">Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ</base>'
END = "UBND xã ban hành Kế hoạch như sau:"
# The opening of one basis, its relation
OPENINGS = (
    ("Căn cứ", "can_cu"), ("- Căn cứ", "can_cu"), ("1. Căn cứ", "can_cu"), ("Căn cứ vào", "can_cu"), ("Trên cơ sở", "can_cu"),
    ("Theo chỉ đạo của UBND tỉnh tại", "can_cu"), ("Theo tinh thần", "can_cu"), ("Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại", "thuc_hien"),
    ("Thi hành", "thuc_hien"), ("Chấp hành", "thuc_hien"), ("Tiếp theo", "thuc_hien"), ("Tiếp thu", "thuc_hien"), ("Để triển khai thực hiện có hiệu quả", "thuc_hien"),
    ("Nhằm cụ thể hóa và triển khai thực hiện", "thuc_hien"), ("Tiếp tục triển khai", "thuc_hien"), ("Quán triệt và triển khai thực hiện", "thuc_hien"),
)  # fmt: skip


@pytest.mark.parametrize(("opening", "relation"), OPENINGS)
def test_openings(opening: str, relation: str) -> None:
    line = f"{opening} {FIRST.format(relation)};\n{END}"
    check_rows(PLAN.replace("{}", line, 1), "citations")


# Two bases of one paragraph or list: each with its relation
PAIRS = (
    ("Căn cứ:\n- {};\n- {};", "can_cu", "can_cu"),
    ("Căn cứ các văn bản sau:\n- {};\n- {}.", "can_cu", "can_cu"),
    ("Thực hiện các văn bản chỉ đạo của cấp trên:\n1. {};\n2. {}.", "thuc_hien", "thuc_hien"),
    ("1. Căn cứ {};\n2. Căn cứ {};", "can_cu", "can_cu"),
    ("Thực hiện {}; theo {};", "thuc_hien", "can_cu"),
    ("Thực hiện {}, trên cơ sở {},", "thuc_hien", "can_cu"),
    ("Căn cứ {}; trên cơ sở {},", "can_cu", "can_cu"),
    ("Căn cứ {}; nhằm triển khai thực hiện {},", "can_cu", "thuc_hien"),
    ("Căn cứ {}; tiếp tục thực hiện {},", "can_cu", "thuc_hien"),
    ("Căn cứ {}; để triển khai {},", "can_cu", "thuc_hien"),
    ("Căn cứ {}. Căn cứ {}.", "can_cu", "can_cu"),
    ("Căn cứ {}, căn cứ {},", "can_cu", "can_cu"),
    ("Thực hiện {} và {},", "thuc_hien", "thuc_hien"),
)


@pytest.mark.parametrize(("frame", "first", "second"), PAIRS)
def test_pairs(frame: str, first: str, second: str) -> None:
    line = frame.format(FIRST.format(first), SECOND.format(second))
    check_rows(PLAN.replace("{}", f"{line}\n{END}", 1), "citations")


SILENT = (
    # behind a comma the verb goes on with the title
    'Căn cứ <base code="77/KH-UBND">Kế hoạch số 77/KH-UBND của UBND tỉnh về phong trào thi đua, nhằm triển khai <nested code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg của Thủ tướng Chính phủ</nested></base>;',
    # a list below a line that is no opening
    'Phong trào thi đua bám sát các văn bản sau:\n- <ref code="77/KH-UBND">Kế hoạch số 77/KH-UBND của UBND tỉnh</ref>;',
    # the list is over
    'Căn cứ các văn bản sau:\n- <base code="77/KH-UBND">Kế hoạch số 77/KH-UBND của UBND tỉnh</base>;\nPhong trào gắn với <ref code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg</ref>.',
)  # fmt: skip


@pytest.mark.parametrize("line", SILENT)
def test_what_opens_no_basis(line: str) -> None:
    check_rows(PLAN.replace("{}", line, 1), "citations")


FORMS = (
    '<ref code="462/QĐ-TTg" doc_type="quyet_dinh">QĐ số 462/QĐ-TTg</ref>',
    '<ref code="462/QĐ-TTg">QĐ 462/QĐ-TTg ngày 22/3/2026</ref>',
    '<ref code="77/KH-UBND">KH số: 77/KH-UBND</ref>; <ref code="57-NQ/TW">NQ số 57-NQ/TW</ref>; <ref code="152/2025/NĐ-CP">NĐ 152/2025/NĐ-CP</ref>; <ref code="15/2025/TT-BNV">TT số 15/2025/TT-BNV</ref>',
    '<ref code="462/QĐ-TTg" year_issued="2026" on="-" issuer="Thủ tướng Chính phủ">Quyết định số 462/QĐ-TTg tháng 3/2026 của Thủ tướng Chính phủ</ref>',
    '<ref code="462/QĐ-TTg" year_issued="2026" on="-">Quyết định số 462/QĐ-TTg tháng 3 năm 2026</ref>',
    '<ref code="462/QĐ-TTg" issuer="Thủ tướng Chính phủ" on="2026-03-22">Quyết định của Thủ tướng Chính phủ số 462/QĐ-TTg ngày 22/3/2026</ref>',
    '<ref code="462/QĐ-TTg" issuer="Thủ tướng Chính phủ" on="2026-03-22">Quyết định ngày 22/3/2026 của Thủ tướng Chính phủ, số 462/QĐ-TTg</ref>',
    '<ref code="462/QĐ-TTg" on="2026-03-22" written="462/QĐ-TTG">Quyết định số 462/QĐ-TTG ngày 22-3-2026</ref>',
    'nội dung (<ref code="462/QĐ-TTg">462/QĐ-TTg</ref>) và [<ref code="77/KH-UBND">Kế hoạch 77/KH-UBND</ref>]',
    '<ref code="462/QĐ-TTg">Quyết định số 462/QĐ-TTg</ref>/<ref code="77/KH-UBND">Kế hoạch số 77/KH-UBND</ref>',
    # an issuer named before another document's number belongs to the first
    '<ref code="9/CT-TTg" issuer="-">Chỉ thị số 9/CT-TTg</ref>, tiêu chuẩn của Bộ theo <ref code="5/2026/TT-BNV" issuer="-">số 5/2026/TT-BNV</ref>',
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_codes_in_a_body(form: str) -> None:
    check_rows(PLAN.replace("{}", END, 1).replace("{}", f"Thực hiện theo {form}."), "citations")
