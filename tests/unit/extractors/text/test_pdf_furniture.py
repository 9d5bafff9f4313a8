"""Signature stamps, page numbers and running heads."""

import pytest

from extractors.text.pdf import read_pdf
from extractors.text.pdf_furniture import PAGE_NUMBER_PATTERN
from tests.unit.extractors.text.pdf_building import Page, build_pdf


@pytest.mark.parametrize("text", ["2", "12", "- 2 -", "Trang 2/5", "Trang 2", "2/5"])
def test_forms_of_page_numbers(text: str) -> None:
    assert PAGE_NUMBER_PATTERN.fullmatch(text)


@pytest.mark.parametrize("text", ["2026", "1. Mục đích", "2.", "a)", "Trang thông tin", "12/KH-UBND"])
def test_what_is_no_page_number(text: str) -> None:
    assert PAGE_NUMBER_PATTERN.fullmatch(text) is None


def test_a_signature_stamp_over_the_page_is_left_out() -> None:
    page = Page()
    page.text(330, 60, "Ký bởi: Ủy ban nhân dân xã Sông Trầm", size=8)
    page.text(330, 70, "Email: vanthu@songtram.gov.vn", size=8)
    page.text(330, 80, "Cơ quan: Xã Sông Trầm", size=8)
    page.text(330, 90, "Thời gian ký: 05.06.2026 09:12:31 +07:00", size=8)
    page.text(85, 120, "I. MỤC ĐÍCH, YÊU CẦU", font="F2")
    page.text(85, 140, "Cơ quan: các phòng, ban thuộc xã.")
    texts = [paragraph.text for paragraph in read_pdf(build_pdf(page)).paragraphs]
    assert texts == ["I. MỤC ĐÍCH, YÊU CẦU", "Cơ quan: các phòng, ban thuộc xã."]


def test_a_sentence_about_signing_stays() -> None:
    page = Page()
    page.text(85, 100, "Thời gian ký kết giao ước thi đua: trong quý I hằng năm.")
    texts = [paragraph.text for paragraph in read_pdf(build_pdf(page)).paragraphs]
    assert texts == ["Thời gian ký kết giao ước thi đua: trong quý I hằng năm."]


def test_a_number_alone_in_the_text_stays() -> None:
    page = Page()
    page.text(85, 100, "Số lượng tập thể được đề nghị khen thưởng:")
    page.text(85, 300, "12")
    page.text(85, 500, "Hết.")
    texts = [paragraph.text for paragraph in read_pdf(build_pdf(page)).paragraphs]
    assert "12" in texts
