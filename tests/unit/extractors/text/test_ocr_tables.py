"""Ruled tables in scans: grids from lines, merged cells, faint and open sides, and what is no table."""

from itertools import pairwise

import PIL.Image
import pytest

from extractors.text.ocr_grid import Grid, GridCell, find_grids
from extractors.text.ocr_rulings import Ruling, find_rulings
from extractors.text.reading import read_content
from tests.unit.extractors.text.scan_drawing import DPI, Sheet, add_noise, make_pdf, need_tesseract, turn

SCALE = DPI / 72
EDGES, HEIGHTS = (85, 125, 320, 510), (200, 230, 260, 310)
CELLS = (("STT", "Nhiệm vụ", "Đơn vị chủ trì"), ("1", "Xây dựng kế hoạch", "Văn phòng"), ("2", "Tổ chức", "Công an xã"))


def rule(sheet: Sheet, *ends: float, width: int = 2) -> None:
    sheet.pen.line([end * SCALE for end in ends], fill="black", width=width)


def draw_table(*, fill: bool = True) -> Sheet:
    sheet = Sheet()
    for height in HEIGHTS:
        rule(sheet, EDGES[0], height, EDGES[-1], height)
    for edge in EDGES:
        rule(sheet, edge, HEIGHTS[0], edge, HEIGHTS[-1])
    for top, row in zip(HEIGHTS, CELLS, strict=False):
        for left, text in zip(EDGES, row, strict=False):
            if fill:
                sheet.text(left + 5, top + 6, text, size=13)
    return sheet


def list_grids(image: PIL.Image.Image, grain: float = 0.0) -> list[Grid]:
    return find_grids(*find_rulings(image.convert("L"), DPI, grain=grain), DPI)


def test_a_table_is_read_cell_by_cell_between_what_stands_around_it() -> None:
    need_tesseract()
    sheet = draw_table()
    sheet.lines(150, "Phụ lục danh mục nhiệm vụ của Ủy ban nhân dân xã năm 2026.")
    sheet.lines(340, "Trên đây là danh mục nhiệm vụ, các đơn vị tổ chức thực hiện.")
    document = read_content(make_pdf(turn(sheet.image, 0.5)), "bang.pdf")
    cells = [(line.cell.row, line.cell.column) if line.cell else None for line in document.lines]
    assert cells == [None, *((row, column) for row in range(3) for column in range(3)), None]
    assert document.text.split("\n")[1:-1] == [text for row in CELLS for text in row]


def test_lines_hidden_in_noise_still_make_the_grid() -> None:
    (grid,) = list_grids(add_noise(draw_table().image, 30), grain=30)
    assert (len(grid.heights), len(grid.edges), len(grid.cells)) == (4, 4, 9)


def test_places_without_a_line_between_them_are_one_cell() -> None:
    sheet = draw_table(fill=False)
    sheet.pen.rectangle([(EDGES[1] + 2) * SCALE, 232 * SCALE, (EDGES[3] - 2) * SCALE, 258 * SCALE], fill="white")
    (grid,) = list_grids(sheet.image)
    assert GridCell(1, 1, 1, 2) in grid.cells
    assert len(grid.cells) == 8


def test_a_table_without_outer_sides_has_them_where_its_lines_end() -> None:
    sheet = draw_table(fill=False)
    for left, right in ((EDGES[0] - 3, EDGES[0] + 3), (EDGES[-1] - 3, EDGES[-1] + 3)):
        for top, bottom in pairwise(HEIGHTS):
            sheet.pen.rectangle([left * SCALE, (top + 2) * SCALE, right * SCALE, (bottom - 2) * SCALE], fill="white")
    (grid,) = list_grids(sheet.image)
    assert len(grid.cells) == 9


def draw_nothing() -> Sheet:
    return Sheet()


def draw_underlined_header() -> Sheet:
    sheet = Sheet()
    rule(sheet, 120, 100, 200, 100)
    rule(sheet, 330, 120, 480, 120)
    sheet.lines(150, *["Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện phong trào"] * 12)
    return sheet


def draw_frame() -> Sheet:
    sheet = Sheet()
    sheet.pen.rectangle([85 * SCALE, 100 * SCALE, 500 * SCALE, 300 * SCALE], outline="black", width=3)
    return sheet


def draw_stamp_for_incoming_papers() -> Sheet:
    sheet = Sheet()
    for height in (60, 80, 100):
        rule(sheet, 60, height, 220, height)
    for edge in (60, 110, 220):
        rule(sheet, edge, 60, edge, 100)
    return sheet


@pytest.mark.parametrize(
    "draw",
    [draw_nothing, draw_underlined_header, draw_frame, draw_stamp_for_incoming_papers],
    ids=lambda one: one.__name__,
)
def test_what_is_no_table(draw: object) -> None:
    assert callable(draw)
    assert list_grids(draw().image) == []


def test_strokes_of_letters_are_no_sides() -> None:
    across = [Ruling(place, 200, 1400) for place in (400.0, 500.0, 600.0)]
    sides = [Ruling(place, 400, 600) for place in (200.0, 800.0, 1400.0)]
    (grid,) = find_grids(across, [*sides, Ruling(900.0, 430, 480)], DPI)
    assert len(grid.edges) == 3
    (grid,) = find_grids(across, [*sides, Ruling(900.0, 400, 600)], DPI)
    assert len(grid.edges) == 4
