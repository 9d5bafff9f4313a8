"""A PDF whole: reading order, paragraphs over pages, what is refused and what is told."""

import pytest

from extractors.text.pdf import read_pdf
from extractors.text.reading import read_content
from models.errors import UnreadableDocumentError
from models.vocabulary import IssueLevel, TextOrigin
from tests.unit.extractors.text.pdf_building import Page, build_pdf

BASIS = (
    "Căn cứ Quyết định số 462/QĐ-TTg ngày 22 tháng 3 năm 2026 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai "
    "phong trào thi đua trong các cơ quan, đơn vị và Nhân dân;"
)
SENTENCE = (
    "Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện phong trào thi đua, gắn với nhiệm vụ chính trị "
    "của địa phương, kịp thời phát hiện, biểu dương và nhân rộng các điển hình tiên tiến trên địa bàn xã."
)


def read_texts(*pages: Page) -> list[str]:
    return [paragraph.text for paragraph in read_pdf(build_pdf(*pages)).paragraphs]


def make_header(page: Page) -> None:
    page.text(100, 70, "ỦY BAN NHÂN DÂN", size=12, font="F2")
    page.text(300, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, font="F2")
    page.text(110, 86, "XÃ SÔNG TRẦM", size=12, font="F2")
    page.text(325, 86, "Độc lập - Tự do - Hạnh phúc", size=12, font="F2")
    page.text(115, 112, "Số: 12/KH-UBND", size=12)
    page.text(305, 112, "Sông Trầm, ngày 05 tháng 6 năm 2026", size=12)


def test_a_header_is_read_column_by_column() -> None:
    page = Page()
    make_header(page)
    page.centred(150, "KẾ HOẠCH", font="F2")
    page.paragraph(190, BASIS)
    assert read_texts(page) == [
        "ỦY BAN NHÂN DÂN",
        "XÃ SÔNG TRẦM",
        "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Sông Trầm, ngày 05 tháng 6 năm 2026",
        "KẾ HOẠCH",
        BASIS,
    ]


def make_closing(page: Page, y: float) -> None:
    left = ("Nơi nhận:", "- Như Điều 3;", "- Các cơ quan chuyên môn thuộc xã và", "các thôn;", "- Lưu: VT.")
    right = ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "Tạ Thị Minh Dụ")
    for place, (recipient, signature) in enumerate(zip(left, right, strict=True)):
        page.text(85, y + 15 * place, recipient, size=11)
        if signature:
            page.text(370, y + 3 + 15 * place, signature, font="F2")


def test_a_closing_is_read_column_by_column_and_a_wrapped_recipient_is_joined() -> None:
    page = Page()
    y = page.paragraph(100, SENTENCE)
    make_closing(page, y + 20)
    assert read_texts(page) == [
        SENTENCE,
        "Nơi nhận:",
        "- Như Điều 3;",
        "- Các cơ quan chuyên môn thuộc xã và các thôn;",
        "- Lưu: VT.",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Tạ Thị Minh Dụ",
    ]


def test_recipients_that_a_page_break_cut_come_before_the_signature() -> None:
    first, second = Page(), Page()
    y = first.paragraph(100, SENTENCE)
    make_closing(first, y + 20)
    second.text(85, 70, "- Trang thông tin điện tử xã.", size=11)
    texts = read_texts(first, second)
    assert texts.index("- Trang thông tin điện tử xã.") == texts.index("KT. CHỦ TỊCH") - 1


def test_paragraphs_are_parted_by_the_indent_of_their_first_line() -> None:
    page = Page()
    y = page.paragraph(100, BASIS, indent=28)
    y = page.paragraph(y, SENTENCE, indent=28)
    page.paragraph(y, BASIS, indent=28)
    assert read_texts(page) == [BASIS, SENTENCE, BASIS]


def test_paragraphs_of_one_line_keep_their_indent_when_few_others_show_the_margin() -> None:
    page = Page()
    longer = "Trưởng các thôn vận động từng hộ giữ gìn đường làng, ngõ xóm và báo cáo khi có việc."
    head = "b) Đối với các tổ chức và đoàn thể ở xã, thôn, tổ dân phố"
    texts = [longer, *(f"- Việc thứ {place} của thôn." for place in range(10, 26)), head, "- Gương mẫu.", longer]
    y = 80.0
    for text in texts:
        y = page.paragraph(y, text, indent=28)
    assert read_texts(page) == texts


def test_paragraphs_without_an_indent_are_parted_by_the_space_between_them() -> None:
    page = Page()
    y = page.paragraph(100, SENTENCE)
    y = page.paragraph(y + 6, SENTENCE)
    page.paragraph(y + 6, BASIS)
    assert read_texts(page) == [SENTENCE, SENTENCE, BASIS]


def test_a_sentence_goes_on_over_the_page_and_its_page_number_is_gone() -> None:
    first, second = Page(), Page()
    first.centred(40, "1", size=13)
    first.text(85, 760, "Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện ph.")
    second.centred(40, "2", size=13)
    second.text(85, 70, "và báo cáo kết quả hằng năm.")
    joined = "Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện ph. và báo cáo kết quả hằng năm."
    assert read_texts(first, second) == [joined]


def test_running_heads_and_feet_are_left_out() -> None:
    pages = []
    for number in range(1, 5):
        page = Page()
        page.text(85, 40, "DỰ THẢO LẦN 2", size=10)
        page.paragraph(100, SENTENCE)
        page.text(85, 800, f"Văn phòng Ủy ban nhân dân xã - trang {number}", size=10)
        pages.append(page)
    assert read_texts(*pages) == [SENTENCE] * 4


def test_a_code_that_a_line_break_cut_stays_one() -> None:
    page = Page()
    page.text(85, 100, "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình 31/TTr-")
    page.text(85, 118, "VHXH ngày 02 tháng 6 năm 2026.")
    assert read_texts(page) == [
        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình 31/TTr-VHXH ngày 02 tháng 6 năm 2026."
    ]


def test_list_marks_begin_paragraphs_and_wrapped_lines_of_an_item_hang() -> None:
    page = Page()
    page.text(85, 100, "a) Các cơ quan, đơn vị tổ chức thực hiện phong trào thi đua theo")
    page.text(103, 118, "chức năng, nhiệm vụ;")
    page.text(85, 136, "b) Các thôn.")
    assert read_texts(page) == [
        "a) Các cơ quan, đơn vị tổ chức thực hiện phong trào thi đua theo chức năng, nhiệm vụ;",
        "b) Các thôn.",
    ]


def test_a_centred_title_over_several_lines_is_one_paragraph() -> None:
    page = Page()
    page.centred(100, "KẾ HOẠCH", font="F2")
    page.centred(120, "Triển khai phong trào thi đua đổi mới sáng tạo trên địa", font="F2")
    page.centred(138, "bàn xã Sông Trầm", font="F2")
    page.paragraph(180, SENTENCE, left=74)
    paragraphs = read_pdf(build_pdf(page)).paragraphs
    assert [paragraph.text for paragraph in paragraphs] == [
        "KẾ HOẠCH",
        "Triển khai phong trào thi đua đổi mới sáng tạo trên địa bàn xã Sông Trầm",
        SENTENCE,
    ]
    assert [(paragraph.is_bold, paragraph.is_centered) for paragraph in paragraphs] == [
        (True, True),
        (True, True),
        (False, False),
    ]


def test_a_paragraph_keeps_its_page_and_place() -> None:
    first, second = Page(), Page()
    first.paragraph(100, SENTENCE)
    second.text(85, 200, "I. MỤC ĐÍCH, YÊU CẦU", font="F2")
    reading = read_pdf(build_pdf(first, second))
    heading = reading.paragraphs[-1]
    assert reading.page_count == 2
    assert (heading.page, heading.is_bold) == (2, True)
    assert heading.box is not None
    assert heading.box.left == 85
    assert heading.box.top < 200 < heading.box.bottom + 5


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    page = Page(rotation=90)
    page.sideways(85, 100, "Phòng Văn hóa - Xã hội")
    page.sideways(85, 148, "Văn phòng")
    paragraph = read_pdf(build_pdf(page)).paragraphs[0]
    assert paragraph.text == "Phòng Văn hóa - Xã hội"
    assert paragraph.box is not None
    assert (paragraph.box.left, round(paragraph.box.top / 10)) == (85, 9)


def test_number_and_day_stamped_over_the_page_are_read() -> None:
    page = Page()
    make_header(page)
    page.content = [line for line in page.content if f"{ord('2'):04X}><{ord('/'):04X}" not in line]
    page.text(115, 112, "Số:      /KH-UBND", size=12)
    page.stamp(136, 112, "12", size=12)
    page.centred(150, "KẾ HOẠCH", font="F2")
    page.paragraph(190, BASIS)
    assert read_texts(page)[2] == "Số: 12 /KH-UBND"


def test_a_digit_stamped_over_another_is_told_and_never_chosen() -> None:
    page = Page()
    page.text(85, 100, "Sông Trầm, ngày 05 tháng 4 năm 2026")
    page.stamp(85 + 25 * 7, 100, "5")
    reading = read_pdf(build_pdf(page))
    assert reading.paragraphs[0].text in {
        "Sông Trầm, ngày 05 tháng 45 năm 2026",
        "Sông Trầm, ngày 05 tháng 54 năm 2026",
    }
    assert [(issue.level, issue.page) for issue in reading.issues if "in đè" in issue.message] == [
        (IssueLevel.WARNING, 1)
    ]


def test_a_watermark_is_left_out_and_told() -> None:
    page = Page()
    page.paragraph(100, SENTENCE)
    page.turned(200, 500, "BẢN SAO", size=40)
    reading = read_pdf(build_pdf(page))
    assert [paragraph.text for paragraph in reading.paragraphs] == [SENTENCE]
    assert any("xoay" in issue.message for issue in reading.issues)


def test_a_digital_file_says_so_and_its_two_readers_agree() -> None:
    page = Page()
    page.paragraph(100, SENTENCE)
    reading = read_pdf(build_pdf(page))
    assert (reading.text_origin, reading.issues) == (TextOrigin.DIGITAL, ())


def test_a_file_without_letters_is_refused_with_the_remedy() -> None:
    with pytest.raises(UnreadableDocumentError, match=r"không đọc được chữ nào.*\.docx") as caught:
        read_pdf(build_pdf(Page()))
    assert caught.value.code == "no_text"


def test_a_locked_file_is_refused() -> None:
    page = Page()
    page.paragraph(100, SENTENCE)
    with pytest.raises(UnreadableDocumentError, match="mật khẩu") as caught:
        read_pdf(build_pdf(page, is_locked=True))
    assert caught.value.code == "password_protected"


def test_a_truncated_file_is_refused() -> None:
    page = Page()
    page.paragraph(100, SENTENCE)
    with pytest.raises(UnreadableDocumentError, match="gửi lại tệp gốc") as caught:
        read_pdf(build_pdf(page)[:200])
    assert caught.value.code == "truncated_file"


def test_a_file_whose_last_part_is_missing_is_read_with_a_warning() -> None:
    page = Page()
    page.paragraph(100, SENTENCE)
    content = build_pdf(page)
    reading = read_pdf(content + b"1 0 obj" + b"0" * 4000)
    assert any(issue.level is IssueLevel.WARNING and "thiếu phần cuối" in issue.message for issue in reading.issues)


def test_read_content_hands_on_pages_origin_and_issues() -> None:
    page = Page()
    page.paragraph(100, SENTENCE)
    page.turned(200, 500, "BẢN SAO", size=40)
    text = read_content(build_pdf(page), "ke-hoach.pdf")
    assert (text.status, text.page_count, text.text_origin, text.text) == ("parsed", 1, "digital", SENTENCE)
    assert text.lines[0].page == 1
    assert text.issues


def test_read_content_gives_a_locked_file_its_reason() -> None:
    page = Page()
    page.paragraph(100, SENTENCE)
    text = read_content(build_pdf(page, is_locked=True), "ke-hoach.pdf")
    assert (text.status, text.error_code) == ("unreadable", "password_protected")
    scan = read_content(build_pdf(Page()), "ban-quet.pdf")
    assert (scan.status, scan.error_code) == ("unreadable", "no_text")
