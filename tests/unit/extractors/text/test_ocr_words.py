"""What Tesseract writes, and what becomes of it: rows, garbage, marks of items, regions of a page."""

import PIL.Image
import pytest

from extractors.text.ocr_hocr import RecognizedLine, RecognizedWord, parse_hocr
from extractors.text.ocr_markers import reread_markers
from extractors.text.ocr_regions import find_regions
from extractors.text.ocr_words import Block, make_rows
from tests.unit.extractors.text.scan_drawing import DPI, Sheet

HOCR = """
<div class='ocr_page' id='page_1' title='image "a.png"; bbox 0 0 900 200; ppageno 0'>
 <span class='ocr_line' id='line_1_1' title="bbox 10 20 400 60; baseline -0.01 -9; x_size 40; x_descenders 9">
  <span class='ocrx_word' id='word_1_1' title='bbox 10 22 90 58; x_wconf 96'>S&#39;ố:</span>
  <span class='ocrx_word' id='word_1_2' title='bbox 100 22 400 60; x_wconf 45'><strong>12/QĐÐ-UBND</strong></span>
 </span>
</div>
<div class='ocr_page' id='page_2' title='image "b.png"; bbox 0 0 900 200; ppageno 1'></div>
"""
BLANK = PIL.Image.new("L", (900, 900), 255)


def make_line(*words: tuple[str, float], top: int = 100, left: int = 100, size: float = 39) -> RecognizedLine:
    placed = []
    for text, confidence in words:
        placed.append(RecognizedWord(text, left, top, left + 20 * len(text), top + 30, confidence))
        left += 20 * len(text) + 12
    return RecognizedLine(tuple(placed), top + 28, size)


def read_rows(*lines: RecognizedLine) -> list[str]:
    rows, _ = make_rows([Block(0, 0, lines)], DPI)
    return [row.text for row in rows]


def test_hocr_is_read_picture_by_picture() -> None:
    (line,), empty = parse_hocr(HOCR)
    assert empty == []
    assert [word.text for word in line.words] == ["S'ố:", "12/QĐ-UBND"]
    assert (line.words[1].left, line.words[1].confidence, line.size) == (100, 0.45, 40)
    assert line.baseline == pytest.approx(49.05)


def test_lines_of_two_regions_at_one_height_are_one_row() -> None:
    left, right = make_line(("XÃ", 0.95), ("SÔNG", 0.95)), make_line(("Độc", 0.95), ("lập", 0.95), top=103, left=700)
    assert read_rows(right, left) == ["XÃ SÔNG Độc lập"]


@pytest.mark.parametrize(
    "garbage",
    [
        (("`", 0.4),),
        (("xuŸ", 0.2), ("s.†", 0.1)),
        (("Ạ", 0.7),),
        (("__", 0.9),),
        (("KC", 0.2), ("1CÁ102X", 0.05), ("VXX", 0.1)),
    ],
)
def test_strokes_and_dust_give_no_words(garbage: tuple[tuple[str, float], ...]) -> None:
    text = make_line(("Lưu:", 0.95), ("VT.", 0.9), top=200)
    assert read_rows(make_line(*garbage), text) == ["Lưu: VT."]


def test_uncertain_codes_marks_and_syllables_stay() -> None:
    line = make_line(("1.", 0.05), ("Quyết", 0.3), ("/QĐ-UBND", 0.2), ("ngày", 0.95), ("15", 0.3))
    assert read_rows(line) == ["1. Quyết /QĐ-UBND ngày 15"]


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("ø) Thi đua", "g) Thi đua"),
        ("ï) Thi đua", "i) Thi đua"),
        ("trong Quý 11/2026;", "trong Quý II/2026;"),
        ("quý H, quý HI", "quý II, quý III"),
        ("Quý 1 năm 2026", "Quý 1 năm 2026"),
        ("11 thôn", "11 thôn"),
    ],
)
def test_marks_that_can_only_be_one_thing(read: str, printed: str) -> None:
    line = make_line(*((word, 0.9) for word in read.split()))
    (checked,) = reread_markers([line], BLANK)
    assert " ".join(word.text for word in checked.words) == printed


def test_a_page_is_cut_along_its_columns_only() -> None:
    sheet = Sheet()
    for place in range(5):
        sheet.text(90, 60 + 20 * place, "ỦY BAN NHÂN DÂN")
        sheet.text(320, 60 + 24 * place, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
    sheet.lines(220, *["Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện phong trào"] * 6)
    header_left, header_right, body = find_regions(sheet.image.convert("L"), DPI)
    assert header_left.right < header_right.left
    assert body.top > header_right.bottom - 10
    assert body.left < header_left.right < body.right


def test_an_empty_page_has_no_regions() -> None:
    assert find_regions(BLANK, DPI) == []
