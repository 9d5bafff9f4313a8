"""The reading copy of scanned text: what is restored in it, and what is left as it stands."""

from dataclasses import replace

import pytest

from extractors.structure.restoring import Restoration, restore_reading
from extractors.structure.restoring_notices import tell_restored
from models.documents import DocumentText
from models.vocabulary import IssueLevel, Stage, TextOrigin
from tests.unit.extractors.sentences import lay_out, read_outline


def read_scan(plain: str) -> DocumentText:
    return replace(read_outline(lay_out(plain)), text_origin=TextOrigin.OCR)


def restore(plain: str) -> Restoration:
    return restore_reading(read_scan(plain))


def check_copy(plain: str, expected: str) -> None:
    """The copy reads as expected, blanks aside, and is as long as the text."""
    document = read_scan(plain)
    copy = restore_reading(document).document
    assert len(copy.text) == len(document.text)
    assert copy.lines == document.lines
    wanted = [" ".join(line.split()) for line in lay_out(expected).splitlines()]
    assert [" ".join(line.split()) for line in copy.text.splitlines()] == wanted


def check_untouched(plain: str) -> None:
    check_copy(plain, plain)


@pytest.mark.parametrize(
    ("stood", "printed"),
    [
        ("Căn cư Luat Thi dua, khen thuong;", "Căn cứ Luật Thi đua, khen thưởng;"),
        ("KÊ HOẠCH", "KẾ HOẠCH"),
        ("QUYÉT ĐỊNH", "QUYẾT ĐỊNH"),
        ("Noi nhận:", "Nơi nhận:"),
        ("Kinh gửi: Uy ban nhân dan xã;", "Kính gửi: Ủy ban nhân dân xã;"),
        ("- Băng khen cua Thu tướng Chính phủ;", "- Bằng khen của Thủ tướng Chính phủ;"),
        ("- Cở thi đua cùa Chính phủ;", "- Cờ thi đua của Chính phủ;"),
        ("- Giai đoan 1: so kêt vào nam 2027;", "- Giai đoạn 1: sơ kết vào năm 2027;"),
        ("Hà Bắc, ngay 05 thang 6 nam 2026", "Hà Bắc, ngày 05 tháng 6 năm 2026"),
        ("trong quy III/2026", "trong quý III/2026"),
        ("phát động trong Quý 11/2026", "phát động trong Quý II/2026"),
        ("PHÔ THỦ TƯỚNG", "PHÓ THỦ TƯỚNG"),
        ("Sô: 12/KH-UBND", "Số: 12/KH-UBND"),
        ("2. Phóng Văn hóa - Xã hội", "2. Phòng Văn hóa - Xã hội"),
    ],
)
def test_words(stood: str, printed: str) -> None:
    check_copy(stood, printed)


@pytest.mark.parametrize(
    "plain",
    [
        "Tổng hợp tình hình thực tế, tình hình thực hiện.",
        "Khơi dậy mạnh mẽ tinh thần thi đua; từ đó tự nguyện tham gia.",
        "trong năm tiếp theo đối với các xã; hệ thống liên thông bảo đảm thông suốt",
        "Ông Lê Thanh Tra, bà Trần Ban Hanh",
        "qua cửa khẩu, cưa máy, đèn chiếu sáng",
        "ở địa bàn xa trung tâm",
        "Việt Nam 2030; miền Nam 1975; thang 10 điểm",
        "tổ chức các phong trào, không phô trương, hình thức",
    ],
)
def test_words_that_are_right_stay(plain: str) -> None:
    check_untouched(plain)


@pytest.mark.parametrize(
    ("stood", "printed"),
    [
        ("Quyết định số 462/QD-TTg", "Quyết định số 462/QĐ-TTg"),
        ("Quyết định số 462/QÐ-TTg", "Quyết định số 462/QĐ-TTg"),
        ("Quyết định số 462/OĐ-TTg", "Quyết định số 462/QĐ-TTg"),
        ("Nghị định số 152/2025/ND-CP", "Nghị định số 152/2025/NĐ-CP"),
        ("Kế hoạch số 12/KH-UBNO", "Kế hoạch số 12/KH-UBND"),
        ("Kế hoạch số 12/KH-UBNĐ", "Kế hoạch số 12/KH-UBND"),
        ("Nghị quyết số 09-NQ/DU", "Nghị quyết số 09-NQ/ĐU"),
        ("Quyết định số /QD-UBND", "Quyết định số /QĐ-UBND"),
    ],
)
def test_codes(stood: str, printed: str) -> None:
    check_copy(stood, printed)


@pytest.mark.parametrize("plain", ["Công văn số l2/CV-SNV", "Hướng dẫn số 36-HD/VPTW", "từ 01/5-KT", "số 8/NO-UBND"])
def test_codes_that_could_be_several_or_none_stay(plain: str) -> None:
    check_untouched(plain)


ROMANS = """
    {first} MỤC ĐÍCH, YÊU CẦU
    {one} Mục đích
    - Nội dung một.
    2. Yêu cầu
    - Nội dung hai.
    {second} NỘI DUNG THI ĐUA
    1. Trồng cây.
    {third} TIÊU CHÍ THI ĐUA
    a) Đối với cá nhân
    b) Đối với hộ gia đình
    {fourth} TỔ CHỨC THỰC HIỆN
"""


@pytest.mark.parametrize(
    ("first", "one", "second", "third", "fourth"),
    [
        ("I.", "l.", "lI.", "IIL", "IV."),
        ("l.", "!.", "1I.", "HI. ", "'V."),
        ("ï. ", "I.", "Il.", "III.", "IV."),
        ("1.", "l.", "II ", "1H. ", "IV,"),
    ],
)
def test_marks(first: str, one: str, second: str, third: str, fourth: str) -> None:
    stood = ROMANS.format(first=first, one=one, second=second, third=third, fourth=fourth)
    wanted = ROMANS.format(first="1." if first == "1." else "I.", one="1.", second="II.", third="III.", fourth="IV.")
    copy = [line.replace(". ", ".").replace(" ", "") for line in restore(stood).document.text.splitlines()]
    assert copy == [line.replace(". ", ".").replace(" ", "") for line in lay_out(wanted).splitlines()]


def test_articles_decimals_and_letters() -> None:
    check_copy(
        """
        Điều L. Ban hành kèm theo Quyết định này Kế hoạch.
        Điều 2. Quyết định này có hiệu lực.
        l.1. Mục tiêu chung
        1.l. Mục tiêu riêng
        a) Một
        b) Hai
        c) Ba
        d) Bốn
        d) Năm
        e) Sáu
        """,
        """
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Điều 2. Quyết định này có hiệu lực.
        1.1. Mục tiêu chung
        1.1. Mục tiêu riêng
        a) Một
        b) Hai
        c) Ba
        d) Bốn
        đ) Năm
        e) Sáu
        """,
    )


@pytest.mark.parametrize(
    "plain",
    [
        "k) Mười\nl) Mười một\nm) Mười hai",
        "I. MỤC TIÊU\n1. Thi đua trồng cây.\n2. Thi đua học tập.",
        "c) Ba\nđ) Năm\ne) Sáu",
        "I. MỤC TIÊU, YÊU CẦU\n- Thi đua.\n2. Yêu cầu",
        "k) Mười\nl) Thời gian thực hiện\nm) Mười hai",
        "LỊCH LÀM VIỆC",
        "I. MỤC TIÊU\nII. THỜI GIAN\nNơi nhận:\n- Như trên;\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG",
        "Lan tỏa phong trào trong toàn xã.",
    ],
)
def test_marks_that_count_stay(plain: str) -> None:
    check_untouched(plain)


def test_commas_that_count() -> None:
    check_copy(
        """
        I. MỤC TIÊU
        1, Thi đua trồng cây.
        2. Thi đua học tập.
        3, Thi đua thể thao.
        II. GIẢI PHÁP
        5, Phòng Kinh tế.
        2, Các thôn.
        """,
        """
        I. MỤC TIÊU
        1. Thi đua trồng cây.
        2. Thi đua học tập.
        3. Thi đua thể thao.
        II. GIẢI PHÁP
        5, Phòng Kinh tế.
        2, Các thôn.
        """,
    )


def test_letters_alike() -> None:
    check_copy("a) Một\nb) Hai\ne) Ba\nd) Bốn\nđ) Năm\nc) Sáu", "a) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu")
    check_untouched("a) Một\nb) Hai\ne) Sáu\ng) Bảy")


def test_specks_in_the_margins() -> None:
    check_copy("V., TỔ CHỨC THỰC HIỆN", "V. TỔ CHỨC THỰC HIỆN")
    check_copy("..__4. Tạo lập kho dữ liệu : -", "4. Tạo lập kho dữ liệu")
    check_untouched("- Năm 2026: phát động;")
    check_untouched("Giao Phòng Kinh tế :")


def test_no_digit_is_changed() -> None:
    plain = "Số: 0l8/KH-UBND, ngay 3l thang I2 nam 2O26, l5 hộ, 1l xã"
    copy = restore(plain).document.text
    assert [(at, sign) for at, sign in enumerate(plain) if sign.isdigit()] == [
        (at, sign) for at, sign in enumerate(copy) if sign.isdigit()
    ]


@pytest.mark.parametrize("origin", [None, TextOrigin.DIGITAL])
def test_typed_text_is_read_as_it_stands(origin: TextOrigin | None) -> None:
    document = replace(read_scan("KÊ HOẠCH\nĐiều L. Sô 12/QD-UBND"), text_origin=origin)
    assert restore_reading(document) == Restoration(document)


def test_only_recognised_pages_of_a_mixed_document() -> None:
    document = read_scan("KÊ HOẠCH\nKÊ HOẠCH")
    lines = tuple(replace(line, page=page) for page, line in enumerate(document.lines, 1))
    mixed = replace(document, text_origin=TextOrigin.MIXED, lines=lines, recognized_pages=(2,))
    assert restore_reading(mixed).document.text == "KÊ HOẠCH\nKẾ HOẠCH"


def test_notices() -> None:
    document = read_scan("KÊ HOẠCH\nCăn cư Quyết đinh số 462/QD-TTg\nĐiều L. Băng khen\nngay 5 thang 6")
    lines = tuple(replace(line, page=1) for line in document.lines)
    issues = tell_restored(restore_reading(replace(document, lines=lines)))
    assert {(issue.stage, issue.level, issue.page) for issue in issues} == {(Stage.STRUCTURE, IssueLevel.NOTICE, 1)}
    assert [issue.message for issue in issues] == [
        (
            "3 chỗ nhận dạng sai dấu trong từ thường dùng được đọc lại để tìm ý: “KÊ HOẠCH” là “KẾ HOẠCH”, "
            "“Căn cư” là “Căn cứ”, “Quyết đinh” là “Quyết định”"
        ),
        "chữ nhận dạng “QD-TTg” được đọc là “QĐ-TTg” (ký hiệu văn bản)",
        "chữ nhận dạng “L” được đọc là “1” (ký hiệu đề mục)",
        "chữ nhận dạng “Băng khen” được đọc là “Bằng khen” (hình thức khen)",
        "chữ nhận dạng “ngay” được đọc là “ngày” (chữ của ngày tháng hoặc số)",
        "chữ nhận dạng “thang” được đọc là “tháng” (chữ của ngày tháng hoặc số)",
    ]
    assert all(document.text[issue.char_start : issue.char_end] in issue.message for issue in issues)
    assert tell_restored(restore("KẾ HOẠCH\nCăn cứ Quyết định số 462/QĐ-TTg")) == ()
