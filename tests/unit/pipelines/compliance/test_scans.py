"""What could not be read is never told as missing: scans with a blank, a ruined or a faint page."""

from dataclasses import replace
from functools import cache

import PIL.Image
import pytest

from extractors.facts import extract
from extractors.structure import divide
from extractors.text.reading import read_content
from models.documents import DocumentText
from models.findings import FindingRow
from models.vocabulary import DocumentStatus, QualityGrade, Responsibility, TextOrigin, Verdict
from pipelines.compliance import ReadDocument, Rulebook, load_rulebook, review_documents
from tests.unit.extractors.text.scan_drawing import SIZE, Sheet, add_noise, make_pdf, need_tesseract
from tests.unit.pipelines.compliance.examples import QD462
from tests.unit.pipelines.compliance.judging import read_text
from tests.unit.pipelines.compliance.plans import COMMUNE_PLAN

# Parts of a plan that the first page does not have: they may stand on the page that cannot be read.
ABSENT_RULES = ("to-chuc-thuc-hien", "giai-doan", "so-ket-2027", "tong-ket-2030", "che-do-bao-cao")


@cache
def rulebook() -> Rulebook:
    return load_rulebook()


def draw_first_page() -> PIL.Image.Image:
    sheet = Sheet()
    sheet.text(100, 60, "ỦY BAN NHÂN DÂN", size=13, is_bold=True)
    sheet.text(125, 78, "XÃ SÔNG TRẦM", size=13, is_bold=True)
    sheet.text(125, 108, "Số: 12/KH-UBND", size=13)
    sheet.text(290, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", size=13, is_bold=True)
    sheet.text(360, 84, "VIỆT NAM", size=13, is_bold=True)
    sheet.text(320, 106, "Độc lập - Tự do - Hạnh phúc", size=13, is_bold=True)
    sheet.text(300, 130, "Sông Trầm, ngày 05 tháng 6 năm 2026", size=13)
    sheet.text(250, 170, "KẾ HOẠCH", is_bold=True)
    sheet.text(100, 195, "Tổ chức Phong trào thi đua theo Quyết định số 462/QĐ-TTg", is_bold=True)
    sheet.lines(
        235,
        "Căn cứ Quyết định số 462/QĐ-TTg ngày 22/3/2026 của Thủ tướng Chính phủ;",
        "Ủy ban nhân dân xã Sông Trầm ban hành Kế hoạch như sau:",
    )
    sheet.text(85, 305, "I. MỤC ĐÍCH, YÊU CẦU", is_bold=True)
    sheet.lines(330, "Kịp thời phát hiện, biểu dương và nhân rộng các điển hình tiên tiến.")
    return sheet.image


def draw_ruined_page() -> PIL.Image.Image:
    """A page of text scanned at a sixth of the dots it needs, noisy."""
    sheet = Sheet()
    sheet.lines(100, *["Giao Phòng Văn hóa - Xã hội tham mưu sơ kết phong trào vào năm 2027."] * 8)
    return add_noise(sheet.image.resize((SIZE[0] // 6, SIZE[1] // 6)).resize(SIZE), 20)


def judge_pages(*pages: PIL.Image.Image) -> tuple[DocumentText, list[FindingRow]]:
    need_tesseract()
    text = read_content(make_pdf(*pages), "ban-quet.pdf")
    document = ReadDocument(text=text, facts=extract(text, divide(text)), province_hint=None)
    (review,) = review_documents(lambda: iter([document]), rulebook())
    return text, list(review.findings)


@pytest.fixture
def blank() -> PIL.Image.Image:
    return Sheet().image


def assert_nothing_is_missing(findings: list[FindingRow]) -> None:
    assert not [row.rule_id for row in findings if row.verdict is Verdict.MISSING]
    open_rows = {row.rule_id: row for row in findings if row.verdict is Verdict.UNDETERMINED and row.pack_id == QD462}
    for rule in ABSENT_RULES:
        assert open_rows[rule].responsibility is Responsibility.HE_THONG, rule


def test_the_first_page_alone_lacks_the_parts() -> None:
    text, findings = judge_pages(draw_first_page())
    assert text.quality_grade is QualityGrade.TOT
    assert {*ABSENT_RULES} <= {row.rule_id for row in findings if row.verdict is Verdict.MISSING}


def test_a_page_that_came_out_blank_leaves_it_open(blank: PIL.Image.Image) -> None:
    text, findings = judge_pages(blank, draw_first_page())
    assert text.status is DocumentStatus.PARSED
    assert_nothing_is_missing(findings)


def test_a_ruined_page_leaves_it_open() -> None:
    text, findings = judge_pages(draw_first_page(), draw_ruined_page())
    assert (text.status, text.quality_grade) == (DocumentStatus.PARSED, QualityGrade.KEM)
    assert_nothing_is_missing(findings)


def test_a_scan_of_which_nothing_can_be_read_is_charged_with_nothing(blank: PIL.Image.Image) -> None:
    for page in (blank, draw_ruined_page()):
        _, findings = judge_pages(page)
        assert not [row.rule_id for row in findings if row.verdict in (Verdict.MISSING, Verdict.CONFLICT)]


@pytest.mark.parametrize(
    ("origin", "grade", "verdict"),
    [
        (TextOrigin.OCR, QualityGrade.TOT, Verdict.MISSING),
        (TextOrigin.OCR, QualityGrade.KHA, Verdict.UNDETERMINED),
        (TextOrigin.MIXED, QualityGrade.KHA, Verdict.UNDETERMINED),
        (TextOrigin.OCR, QualityGrade.KEM, Verdict.UNDETERMINED),
        (TextOrigin.DIGITAL, QualityGrade.KHA, Verdict.MISSING),
        (TextOrigin.DIGITAL, QualityGrade.KEM, Verdict.UNDETERMINED),
    ],
)
def test_recognised_letters_must_be_good_to_prove_absence(
    origin: TextOrigin, grade: QualityGrade, verdict: Verdict
) -> None:
    plan = read_text(COMMUNE_PLAN.replace("sơ kết vào năm 2027", "nhìn lại"))
    document = replace(plan, text=replace(plan.text, text_origin=origin, quality_grade=grade))
    (review,) = review_documents(lambda: iter([document]), rulebook())
    assert {row.verdict for row in review.findings if row.rule_id == "so-ket-2027"} == {verdict}


@pytest.mark.parametrize(
    ("origin", "written", "verdict"),
    [
        (TextOrigin.OCR, "chuyển đối xanh, ứng phó với biến đối khí hậu", Verdict.MET),
        (TextOrigin.DIGITAL, "chuyển đối xanh, ứng phó với biến đối khí hậu", Verdict.MISSING),
        (TextOrigin.OCR, "xây dựng nếp sống văn minh", Verdict.MISSING),
    ],
)
def test_wrong_tones_in_recognised_letters_hide_no_content(origin: TextOrigin, written: str, verdict: Verdict) -> None:
    plan = read_text(COMMUNE_PLAN.replace("chuyển đổi xanh, ứng phó với biến đổi khí hậu", written, 1))
    document = replace(plan, text=replace(plan.text, text_origin=origin))
    (review,) = review_documents(lambda: iter([document]), rulebook())
    assert {row.verdict for row in review.findings if row.rule_id == "noi-dung-5"} == {verdict}
    assert ("noi-dung-5" in {theme.theme_id for theme in review.themes}) is (verdict is Verdict.MET)


@pytest.mark.parametrize(
    ("origin", "stood", "misread", "verdict"),
    [
        (TextOrigin.OCR, "Số: 45/KH", "Số: #5 /KH", Verdict.UNDETERMINED),
        (TextOrigin.OCR, "Số: 45/KH", "Số:      /KH", Verdict.MISSING),
        (TextOrigin.DIGITAL, "Số: 45/KH", "Số: #5 /KH", Verdict.MISSING),
        (TextOrigin.MIXED, "Số: 45/KH", "Số: #5 /KH", Verdict.MISSING),
        (TextOrigin.OCR, "ngày 12 tháng", "ngày 42 tháng", Verdict.UNDETERMINED),
        (TextOrigin.OCR, "ngày 12 tháng", "ngày    tháng", Verdict.MISSING),
        (TextOrigin.DIGITAL, "ngày 12 tháng", "ngày 42 tháng", Verdict.MISSING),
    ],
)
def test_handwriting_that_was_misread_is_not_told_as_absent(
    origin: TextOrigin, stood: str, misread: str, verdict: Verdict
) -> None:
    plan = read_text(COMMUNE_PLAN.replace(stood, misread, 1))
    document = replace(plan, text=replace(plan.text, text_origin=origin))
    (review,) = review_documents(lambda: iter([document]), rulebook())
    rule = "so-ky-hieu" if "Số" in stood else "ngay-ban-hanh"
    (row,) = [row for row in review.findings if row.rule_id == rule]
    assert row.verdict is verdict
    assert (row.responsibility is Responsibility.HE_THONG) == (verdict is Verdict.UNDETERMINED)
