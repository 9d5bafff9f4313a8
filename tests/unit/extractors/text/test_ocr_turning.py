"""Pages that lie on their side or on their head."""

import pytest

from extractors.text import ocr, ocr_turning
from extractors.text.ocr_page import Picture
from extractors.text.ocr_turning import list_turns, turn_page
from extractors.text.reading import read_content
from models.vocabulary import IssueLevel
from tests.unit.extractors.text.scan_drawing import DPI, Sheet, make_pdf, need_tesseract

LINES = (
    "Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện phong",
    "trào thi đua, gắn với nhiệm vụ chính trị của địa phương, kịp thời phát",
    "hiện, biểu dương và nhân rộng các điển hình tiên tiến trên địa bàn.",
) * 4


def draw() -> Sheet:
    sheet = Sheet()
    sheet.lines(120, *LINES)
    return sheet


def test_a_page_on_its_head_is_set_upright_and_told() -> None:
    need_tesseract()
    document = read_content(make_pdf(turn_page(draw().image, 180)), "nguoc.pdf")
    assert document.text.startswith(LINES[0])
    assert [issue.level for issue in document.issues if "xoay" in issue.message] == [IssueLevel.NOTICE]


def test_without_data_for_orientation_every_turn_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    need_tesseract()
    monkeypatch.setattr(ocr_turning, "lists_orientation", lambda: False)
    page = ocr.recognize_page(Picture(1, turn_page(draw().image, 90), DPI))
    assert (page.turned, page.certainty > 0.9) == (270, True)


def test_a_page_that_reads_well_is_not_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    need_tesseract()
    monkeypatch.setattr(ocr, "list_turns", lambda *_: pytest.fail("asked for the turns of an upright page"))
    assert ocr.recognize_page(Picture(1, draw().image, DPI)).turned == 0


def test_an_upright_page_has_no_turns_to_try() -> None:
    need_tesseract()
    assert list_turns(draw().image, DPI) == ()


def test_four_quarter_turns_are_none() -> None:
    image = draw().image
    assert turn_page(turn_page(image, 90), 270).tobytes() == image.tobytes()
    assert turn_page(image, 90).getpixel((image.height - 1 - 5, 7)) == image.getpixel((7, 5))
