"""Tables: header and closing column by column, frames straight through, data cell by cell."""

import pytest

from extractors.text.docx import read_docx
from extractors.text.paragraphs import Paragraph
from models.documents import Cell
from tests.unit.extractors.text.docx_building import build_docx, cell, para, read_texts, row, run, table

WIDE = '<w:gridSpan w:val="{}"/>'
BREAK = "<w:r><w:br/></w:r>"


def read(body: str) -> list[Paragraph]:
    return [paragraph for paragraph in read_docx(build_docx(body)) if paragraph.text]


def test_header_is_read_column_by_column() -> None:
    header = table(
        row(
            cell("ỦY BAN NHÂN DÂN", "XÃ SUỐI MƠ"),
            cell("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
        ),
        row("Số: 12/KH-UBND", "Suối Mơ, ngày 5 tháng 6 năm 2026"),
    )
    paragraphs = read(header)
    assert [paragraph.text for paragraph in paragraphs] == [
        "ỦY BAN NHÂN DÂN",
        "XÃ SUỐI MƠ",
        "Số: 12/KH-UBND",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Suối Mơ, ngày 5 tháng 6 năm 2026",
    ]
    assert all(paragraph.cell is None for paragraph in paragraphs)


def test_a_row_across_the_header_stands_below_both_columns() -> None:
    header = table(
        row("XÃ SUỐI MƠ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        row("Số: /KH-UBND", "Suối Mơ, ngày tháng 6 năm 2026"),
        row(cell("KẾ HOẠCH", properties=WIDE.format(2))),
    )
    texts = [paragraph.text for paragraph in read(header)]
    assert texts[1:] == [
        "Số: /KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Suối Mơ, ngày tháng 6 năm 2026",
        "KẾ HOẠCH",
    ]


def test_closing_keeps_each_line() -> None:
    recipients = para("Nơi nhận:", BREAK, "- Như trên;", BREAK, "- Các đơn vị thuộc", BREAK, "xã;", BREAK, "- Lưu: VT.")
    signature = para("TM. ỦY BAN NHÂN DÂN", BREAK, "CHỦ TỊCH")
    paragraphs = read(table(row(cell(recipients), cell(signature, "Trần Văn Mẫu"))))
    assert [paragraph.text for paragraph in paragraphs] == [
        "Nơi nhận:",
        "- Như trên;",
        "- Các đơn vị thuộc xã;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Trần Văn Mẫu",
    ]
    assert all(paragraph.cell is None for paragraph in paragraphs)


def test_a_recipient_over_two_paragraphs_is_one_line() -> None:
    recipients = cell("Nơi nhận:", "- Các cơ quan, đơn vị thuộc", "khối thi đua;", "- Lưu: VT.")
    texts = [paragraph.text for paragraph in read(table(row(recipients, cell("CHỦ TỊCH", "Trần Văn Mẫu"))))]
    assert texts[:3] == ["Nơi nhận:", "- Các cơ quan, đơn vị thuộc khối thi đua;", "- Lưu: VT."]


@pytest.mark.parametrize(
    "rows",
    [
        [row("Số 15-KH/ĐU", "Suối Mơ, ngày 5 tháng 6 năm 2026")],
        [row("ĐẢNG BỘ TỈNH MẪU", "ĐẢNG CỘNG SẢN VIỆT NAM"), row("Số 15-KH/ĐU", "Suối Mơ, ngày 5 tháng 6 năm 2026")],
        [row(cell("Nơi nhận", "- Như trên"), cell("CHÁNH VĂN PHÒNG", "Lê Thị Mẫu"))],
        [row("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"), row("Lê Thị Mẫu", "Trần Văn Mẫu")],
        [row("", "KT. CHỦ TỊCH"), row("Nơi nhận:", "PHÓ CHỦ TỊCH"), row("- Lưu: VT.", "Lê Thị Mẫu")],
        [row(cell("Một ô"))],
        [row("Cột duy nhất", ""), row("có chữ", "")],
    ],
)
def test_tables_that_are_no_data(rows: list[str]) -> None:
    paragraphs = read(table(*rows))
    assert paragraphs
    assert all(paragraph.cell is None for paragraph in paragraphs)


@pytest.mark.parametrize(
    "rows",
    [
        [row("STT", "Nơi nhận:"), row("1", "Sở Nội vụ")],
        [row("Tên văn bản", "Nơi nhận"), row("Báo cáo", "Sở Nội vụ")],
        [row("Họ tên", "Chức vụ"), row("Trần Văn Mẫu", "Chủ tịch UBND xã")],
        [row("TT", "Nhiệm vụ", "TM. ỦY BAN"), row("1", "Một", "x")],
        [row("Nội dung", "Thời hạn"), row("Số hóa hồ sơ", "tháng 6 năm 2026")],
    ],
)
def test_tables_that_are_data(rows: list[str]) -> None:
    assert all(paragraph.cell is not None for paragraph in read(table(*rows)))


def test_data_gives_one_line_per_cell() -> None:
    body = table(row("TT", "Nhiệm vụ", "Chủ trì"), row("1", cell("Số hóa", para("hồ sơ", BREAK, "lưu trữ")), ""))
    found = [(paragraph.text, paragraph.source, paragraph.cell) for paragraph in read(body)]
    assert found == [
        ("TT", "t0r0c0", Cell(0, 0, 0)),
        ("Nhiệm vụ", "t0r0c1", Cell(0, 0, 1)),
        ("Chủ trì", "t0r0c2", Cell(0, 0, 2)),
        ("1", "t0r1c0", Cell(0, 1, 0)),
        ("Số hóa hồ sơ lưu trữ", "t0r1c1", Cell(0, 1, 1)),
    ]


def test_merged_cells_are_given_once_with_their_spans() -> None:
    start, go_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = table(
        row(cell("TT", properties=start), cell("Phân công", properties=WIDE.format(2))),
        row(cell(properties=go_on), "Chủ trì", "Phối hợp"),
        row("1", "Phòng A", "Phòng B"),
        row(cell("Cộng", properties=WIDE.format(2)), "2"),
    )
    cells = {paragraph.text: paragraph.cell for paragraph in read(body)}
    assert cells["TT"] == Cell(0, 0, 0, 2, 1)
    assert cells["Phân công"] == Cell(0, 0, 1, 1, 2)
    assert cells["Chủ trì"] == Cell(0, 1, 1)
    assert cells["Cộng"] == Cell(0, 3, 0, 1, 2)
    assert cells["2"] == Cell(0, 3, 2)


def test_skipped_and_old_style_merged_cells_keep_the_grid() -> None:
    body = table(
        row("A", "B", "C"),
        row("x", "y", properties='<w:gridBefore w:val="1"/>'),
        row(cell("hai", properties='<w:hMerge w:val="restart"/>'), cell(properties="<w:hMerge/>"), "z"),
    )
    cells = {paragraph.text: paragraph.cell for paragraph in read(body)}
    assert cells["x"] == Cell(0, 1, 1)
    assert cells["hai"] == Cell(0, 2, 0, 1, 2)
    assert cells["z"] == Cell(0, 2, 2)


def test_a_nested_table_joins_its_cell() -> None:
    inner = table(row("a", "b"), row("c", "d"))
    body = table(row("Nội dung", "Ghi chú"), row(cell("Gồm:", inner, para()), "x")) + table(
        row("M", "N"), row("1", "2")
    )
    paragraphs = read(body)
    assert paragraphs[2].text == "Gồm: a b c d"
    assert paragraphs[2].cell == Cell(0, 1, 0)
    assert paragraphs[-1].source == "t2r1c1"


def test_a_data_table_inside_a_frame_stays_data() -> None:
    body = table(row(cell("Khung", table(row("TT", "Việc"), row("1", "Một")), para())))
    assert [(paragraph.text, paragraph.cell is None) for paragraph in read(body)] == [
        ("Khung", True),
        ("TT", False),
        ("Việc", False),
        ("1", False),
        ("Một", False),
    ]


def test_a_cell_is_bold_when_all_of_it_is() -> None:
    body = table(row(cell(para(run("Đậm", "<w:b/>")), para(run("cả", "<w:b/>"))), cell(para(run("a", "<w:b/>")), "b")))
    assert [paragraph.is_bold for paragraph in read(body)] == [True, False]


def test_content_controls_around_rows_and_cells() -> None:
    inner = f"<w:sdt><w:sdtContent>{cell('b')}</w:sdtContent></w:sdt>"
    rows = f"<w:sdt><w:sdtContent><w:tr>{cell('a')}{inner}</w:tr></w:sdtContent></w:sdt>"
    assert read_texts(f"<w:tbl>{rows}</w:tbl>") == ["a", "b"]
