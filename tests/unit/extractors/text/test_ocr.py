"""Scans: columns, skew, stamps, numerals, broken text layers, and what is told of them."""

import subprocess
from collections import Counter

import PIL.Image
import pytest

from extractors.text import ocr_engine, ocr_pages
from extractors.text.ocr_checks import check_blocks
from extractors.text.ocr_hocr import RecognizedLine, RecognizedWord
from extractors.text.ocr_image import (
    MANY_SPECKS,
    NOISY_GRAIN,
    drop_stamp_ink,
    measure_grain,
    measure_skew,
    measure_specks,
    prepare_image,
)
from extractors.text.ocr_page import RecognizedPage
from extractors.text.ocr_regions import Region
from extractors.text.ocr_remarks import tell_recognized
from extractors.text.pdf_pages import PageContent
from extractors.text.reading import read_content
from models.documents import DocumentText
from models.vocabulary import DocumentStatus, IssueLevel, QualityGrade, TextOrigin
from tests.unit.extractors.text.pdf_building import Page, build_pdf
from tests.unit.extractors.text.scan_drawing import DPI, SIZE, Sheet, add_noise, make_pdf, need_tesseract, turn

BODY = (
    "Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện phong",
    "trào thi đua, gắn với nhiệm vụ chính trị của địa phương, kịp thời phát",
    "hiện, biểu dương và nhân rộng các điển hình tiên tiến trên địa bàn.",
)


def draw_plan() -> Sheet:
    sheet = Sheet()
    sheet.stamp(370, 575)
    sheet.text(100, 60, "ỦY BAN NHÂN DÂN", size=13, is_bold=True)
    sheet.text(125, 78, "XÃ SÔNG TRẦM", size=13, is_bold=True)
    sheet.text(125, 108, "Số: 12/KH-UBND", size=13)
    sheet.text(290, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", size=13, is_bold=True)
    sheet.text(360, 84, "VIỆT NAM", size=13, is_bold=True)
    sheet.text(320, 106, "Độc lập - Tự do - Hạnh phúc", size=13, is_bold=True)
    sheet.text(300, 130, "Sông Trầm, ngày 05 tháng 6 năm 2026", size=13)
    sheet.text(250, 170, "KẾ HOẠCH", is_bold=True)
    sheet.text(85, 210, "I. MỤC ĐÍCH, YÊU CẦU", is_bold=True)
    sheet.lines(235, *BODY)
    sheet.text(85, 305, "II. NỘI DUNG PHONG TRÀO THI ĐUA", is_bold=True)
    sheet.lines(330, *BODY)
    sheet.text(85, 400, "III. TIÊU CHÍ THI ĐUA", is_bold=True)
    sheet.lines(425, *BODY)
    sheet.text(85, 520, "Nơi nhận:", size=12, is_bold=True)
    for place, recipient in enumerate(("- Đảng ủy xã;", "- Các phòng chuyên môn;", "- Lưu: VT.")):
        sheet.text(85, 537 + 15 * place, recipient, size=11)
    sheet.text(350, 520, "CHỦ TỊCH", is_bold=True)
    sheet.text(345, 640, "Tạ Thị Minh Dụ", is_bold=True)
    return sheet


def read_pdf_of(*images: PIL.Image.Image) -> DocumentText:
    need_tesseract()
    return read_content(make_pdf(*images), "ban-quet.pdf")


def test_a_scan_is_read_column_by_column() -> None:
    document = read_pdf_of(turn(draw_plan().image, 0.8))
    texts = document.text.split("\n")
    assert texts[:9] == [
        "ỦY BAN NHÂN DÂN",
        "XÃ SÔNG TRẦM",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Sông Trầm, ngày 05 tháng 6 năm 2026",
        "KẾ HOẠCH",
        "I. MỤC ĐÍCH, YÊU CẦU",
        " ".join(BODY),
    ]
    assert [text for text in texts if text.startswith(("II", "III"))] == [
        "II. NỘI DUNG PHONG TRÀO THI ĐUA",
        "III. TIÊU CHÍ THI ĐUA",
    ]
    assert texts[-6:] == [
        "Nơi nhận:",
        "- Đảng ủy xã;",
        "- Các phòng chuyên môn;",
        "- Lưu: VT.",
        "CHỦ TỊCH",
        "Tạ Thị Minh Dụ",
    ]
    assert (document.text_origin, document.quality_grade) == (TextOrigin.OCR, QualityGrade.TOT)
    assert {(issue.level, issue.page) for issue in document.issues} == {(IssueLevel.NOTICE, 1)}
    assert "OCR" in document.issues[0].message
    assert all(line.page == 1 and line.box is not None for line in document.lines)


def test_a_page_with_letters_and_a_scanned_one_are_mixed() -> None:
    need_tesseract()
    import io

    import pypdfium2

    digital = Page()
    digital.paragraph(100, " ".join(BODY))
    whole = pypdfium2.PdfDocument.new()
    for content in (build_pdf(digital), make_pdf(draw_plan().image)):
        whole.import_pages(pypdfium2.PdfDocument(content))
    stream = io.BytesIO()
    whole.save(stream)
    document = read_content(stream.getvalue(), "ghep.pdf")
    assert document.text_origin is TextOrigin.MIXED
    assert document.text.startswith(" ".join(BODY))
    assert [line.page for line in document.lines][-1] == 2


def test_a_text_layer_that_lies_is_replaced_by_what_the_page_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    garbled = Page()
    garbled.paragraph(100, "Ӫ\\ EDQ QKkQ GkQ [m JLDR FiF Fѫ TXDQ ÿѫQ Yӏ Wә FKӭF WKӵF KLӋQ SKRQJ WUjR WKL ÿXD JҳQ YӟL")
    drawn = draw_plan().image
    need_tesseract()
    monkeypatch.setattr(ocr_pages, "_draw", lambda *_, **__: drawn)
    document = read_content(build_pdf(garbled), "loi-phong.pdf")
    assert document.text.startswith("ỦY BAN NHÂN DÂN\nXÃ SÔNG TRẦM")
    assert document.text_origin is TextOrigin.OCR
    assert document.quality_grade is QualityGrade.TOT


def test_a_blank_scan_has_no_text_and_says_what_to_do() -> None:
    document = read_pdf_of(Sheet().image)
    assert (document.status, document.error_code) == (DocumentStatus.UNREADABLE, "no_text")
    assert "hãy quét lại" in (document.error_message or "")


def test_a_blank_page_between_others_makes_the_document_bad_but_not_the_back_of_the_last_sheet() -> None:
    plan = draw_plan().image
    assert read_pdf_of(plan, Sheet().image).quality_grade is QualityGrade.TOT
    between = read_pdf_of(Sheet().image, plan)
    assert between.quality == 0
    assert any("trang trắng" in issue.message for issue in between.issues)


def test_ink_without_words_is_unread_wherever_it_stands() -> None:
    plan = draw_plan().image
    scribbled = Sheet()
    for place in range(6):
        scribbled.pen.arc([300, 300 + 150 * place, 1300, 900 + 150 * place], 200, 340, fill="black", width=7)
    document = read_pdf_of(plan, scribbled.image)
    assert document.quality_grade is QualityGrade.KEM
    assert any(issue.page == 2 and issue.level is IssueLevel.ERROR for issue in document.issues)


def test_a_white_page_before_the_end_of_the_document_makes_it_bad() -> None:
    started = Sheet()
    started.lines(120, *BODY * 3)
    document = read_pdf_of(started.image, Sheet().image)
    assert document.quality_grade is QualityGrade.KEM
    assert [issue.page for issue in document.issues if issue.level is IssueLevel.WARNING] == [2]


def test_what_the_picture_corrected_is_told() -> None:
    lines = [
        RecognizedLine((RecognizedWord("ø)", 10, 20, 40, 50, 0.4), RecognizedWord("Thi", 60, 20, 99, 50, 0.9)), 50, 39)
    ]
    blocks, (correction,) = check_blocks(
        [Region(100, 200, 900, 900)], [Sheet().image.convert("L")], [lines], prepare_image(Sheet().image, DPI)
    )
    assert [word.text for word in blocks[0].lines[0].words] == ["g)", "Thi"]
    assert (correction.before, correction.after, correction.behind) == ("ø)", "g)", "Thi")
    assert (correction.left, correction.top) == (round(110 * 72 / DPI), round(220 * 72 / DPI))
    page = RecognizedPage(content=PageContent(number=3, parts=(), letters=Counter()), corrections=(correction,))
    told = [issue for issue in tell_recognized([(page, 1.0)]) if "“ø)”" in issue.message]
    assert [(issue.level, issue.page) for issue in told] == [(IssueLevel.NOTICE, 3)]
    assert "“g)”" in told[0].message


def test_what_the_picture_confirms_is_not_told() -> None:
    lines = [
        RecognizedLine((RecognizedWord("g)", 10, 20, 40, 50, 0.4), RecognizedWord("Thi", 60, 20, 99, 50, 0.9)), 50, 39)
    ]
    assert (
        check_blocks(
            [Region(0, 0, 900, 900)], [Sheet().image.convert("L")], [lines], prepare_image(Sheet().image, DPI)
        )[1]
        == []
    )


def test_dots_below_capitals_of_a_coarse_scan_stay_as_read() -> None:
    lines = [RecognizedLine((RecognizedWord("THỊ", 10, 20, 99, 50, 0.9),), 50, 39)]
    grey = Sheet().image.convert("L")
    grey.paste(0, (10, 20, 99, 50))
    texts = []
    for dpi in (DPI, 100):
        (block,), _ = check_blocks([Region(0, 0, 900, 900)], [grey], [lines], prepare_image(grey, dpi))
        texts.append(block.lines[0].words[0].text)
    assert texts == ["THI", "THỊ"]


def test_a_ruined_page_is_bad_and_told() -> None:
    plan = draw_plan().image
    ruined = add_noise(plan.resize((SIZE[0] // 4, SIZE[1] // 4)).resize(SIZE), 60)
    document = read_pdf_of(plan, ruined)
    assert document.quality_grade is QualityGrade.KEM
    assert any(issue.page == 2 and issue.level is not IssueLevel.NOTICE for issue in document.issues)


def test_without_the_program_a_scan_is_unsupported_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr_pages, "find_tesseract", lambda: None)
    document = read_content(make_pdf(Sheet().image), "ban-quet.pdf")
    assert (document.status, document.error_code) == (DocumentStatus.UNSUPPORTED, "ocr_not_installed")
    assert "tesseract-ocr-vie" in (document.error_message or "")


def test_a_page_that_takes_too_long_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    need_tesseract()

    def stall(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("tesseract", 1)

    monkeypatch.setattr(ocr_engine.subprocess, "run", stall)
    document = read_content(make_pdf(draw_plan().image), "ban-quet.pdf")
    assert document.status is DocumentStatus.UNREADABLE
    assert "quá 120 giây" in (document.error_message or "")


def test_skew_is_measured_and_taken_out() -> None:
    grey = turn(draw_plan().image, -1.3).convert("L")
    assert measure_skew(grey, DPI) == pytest.approx(1.3, abs=0.11)
    assert abs(measure_skew(prepare_image(grey, DPI).picture, DPI)) < 0.11


def test_only_noisy_pages_are_filtered() -> None:
    plan = draw_plan().image
    assert measure_grain(add_noise(plan, 8)) < NOISY_GRAIN < measure_grain(add_noise(plan, 50))


def test_speckled_pages_are_filtered_however_fine_their_grain() -> None:
    grey = draw_plan().image.convert("L")
    assert measure_specks(grey) < MANY_SPECKS
    for place in range(3, min(grey.size) - 3, 7):
        for other in range(3, 200, 9):
            grey.putpixel((place, other), 20)
    assert measure_grain(grey) < NOISY_GRAIN
    assert measure_specks(grey) >= MANY_SPECKS
    assert measure_specks(prepare_image(grey, DPI).picture) < MANY_SPECKS


def test_stamp_ink_is_as_light_as_paper() -> None:
    sheet = Sheet()
    sheet.stamp(300, 300)
    assert drop_stamp_ink(sheet.image).getextrema()[0] > 200
