"""Ruled tables of a PDF: cells, merged cells, and tables that go on over a page."""

from extractors.text.pdf import read_pdf
from models.documents import Cell
from tests.unit.extractors.text.pdf_building import Page, build_pdf

COLUMNS = [60.0, 100.0, 330.0, 540.0]
HEAD = ("TT", "Nhiệm vụ", "Cơ quan chủ trì")


def fill_row(page: Page, y: float, texts: tuple[str, ...]) -> None:
    for x, text in zip(COLUMNS, texts, strict=False):
        if text:
            page.text(x + 5, y, text, size=12)


def read_cells(*pages: Page) -> list[tuple[str, Cell | None]]:
    return [(paragraph.text, paragraph.cell) for paragraph in read_pdf(build_pdf(*pages)).paragraphs]


def test_a_ruled_table_gives_one_line_per_cell_row_by_row() -> None:
    page = Page()
    page.text(85, 60, "Danh mục nhiệm vụ:")
    page.grid(COLUMNS, [80, 110, 160])
    fill_row(page, 100, HEAD)
    fill_row(page, 130, ("1", "Tuyên truyền về phong trào", "Phòng Văn hóa"))
    page.text(COLUMNS[1] + 5, 146, "thi đua", size=12)
    page.text(85, 200, "Ủy ban nhân dân xã giao các đơn vị thực hiện.")
    assert read_cells(page) == [
        ("Danh mục nhiệm vụ:", None),
        ("TT", Cell(0, 0, 0)),
        ("Nhiệm vụ", Cell(0, 0, 1)),
        ("Cơ quan chủ trì", Cell(0, 0, 2)),
        ("1", Cell(0, 1, 0)),
        ("Tuyên truyền về phong trào thi đua", Cell(0, 1, 1)),
        ("Phòng Văn hóa", Cell(0, 1, 2)),
        ("Ủy ban nhân dân xã giao các đơn vị thực hiện.", None),
    ]


def test_a_cell_over_several_columns_says_how_far_it_reaches() -> None:
    page = Page()
    for y in (80, 110, 140):
        page.rule(COLUMNS[0], y, COLUMNS[-1], y)
    for x in (COLUMNS[0], COLUMNS[-1]):
        page.rule(x, 80, x, 140)
    for x in COLUMNS[1:3]:
        page.rule(x, 110, x, 140)
    fill_row(page, 100, ("I. Nhiệm vụ chung",))
    fill_row(page, 130, ("1", "Tuyên truyền", "Phòng Văn hóa"))
    assert read_cells(page)[0] == ("I. Nhiệm vụ chung", Cell(0, 0, 0, 1, 3))


def test_a_table_goes_on_over_the_page_and_its_repeated_head_stands_once() -> None:
    first, second = Page(), Page()
    first.grid(COLUMNS, [700, 730, 780])
    fill_row(first, 720, HEAD)
    fill_row(first, 750, ("1", "Tuyên truyền", "Phòng Văn hóa"))
    second.centred(40, "2", size=13)
    second.grid(COLUMNS, [80, 110, 160])
    fill_row(second, 100, HEAD)
    fill_row(second, 130, ("2", "Tập huấn", "Văn phòng"))
    assert read_cells(first, second)[3:] == [
        ("1", Cell(0, 1, 0)),
        ("Tuyên truyền", Cell(0, 1, 1)),
        ("Phòng Văn hóa", Cell(0, 1, 2)),
        ("2", Cell(0, 2, 0)),
        ("Tập huấn", Cell(0, 2, 1)),
        ("Văn phòng", Cell(0, 2, 2)),
    ]


def test_a_row_that_the_page_break_cut_is_one() -> None:
    first, second = Page(), Page()
    first.grid(COLUMNS, [700, 730, 780])
    fill_row(first, 720, HEAD)
    fill_row(first, 750, ("1", "Tuyên truyền về phong", "Phòng Văn hóa"))
    second.grid(COLUMNS, [80, 110, 140])
    fill_row(second, 100, ("", "trào thi đua", ""))
    fill_row(second, 130, ("2", "Tập huấn", "Văn phòng"))
    cells = read_cells(first, second)
    assert ("Tuyên truyền về phong trào thi đua", Cell(0, 1, 1)) in cells
    assert ("2", Cell(0, 2, 0)) in cells


def test_a_table_of_other_columns_is_another_table() -> None:
    page = Page()
    page.grid(COLUMNS, [80, 110, 140])
    fill_row(page, 100, HEAD)
    page.text(85, 180, "Danh mục thứ hai:")
    page.grid([60, 200, 540], [200, 230, 260])
    page.text(65, 220, "TT", size=12)
    page.text(205, 220, "Nội dung", size=12)
    assert [cell.table for _, cell in read_cells(page) if cell] == [0, 0, 0, 1, 1]


def test_shading_behind_words_is_no_table() -> None:
    page = Page()
    for x, y in ((85, 80), (85, 110), (290, 80), (290, 110)):
        page.shade(x, y, 200, 30)
    page.text(85, 100, "Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện")
    page.text(85, 118, "phong trào thi đua.")
    assert read_cells(page) == [
        ("Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện phong trào thi đua.", None)
    ]


def test_a_ruled_closing_is_read_column_by_column() -> None:
    page = Page()
    page.grid([60, 300, 540], [80, 160])
    page.text(65, 100, "Nơi nhận:", size=11)
    page.text(65, 114, "- Như Điều 3;", size=11)
    page.text(65, 128, "- Lưu: VT.", size=11)
    page.text(370, 100, "CHỦ TỊCH", font="F2")
    page.text(360, 150, "Tạ Thị Minh Dụ", font="F2")
    assert read_cells(page) == [
        ("Nơi nhận:", None),
        ("- Như Điều 3;", None),
        ("- Lưu: VT.", None),
        ("CHỦ TỊCH", None),
        ("Tạ Thị Minh Dụ", None),
    ]
