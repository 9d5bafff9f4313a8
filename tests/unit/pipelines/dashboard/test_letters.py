"""The letters: what stands in them, their layout, and that LibreOffice opens them."""

import io
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from pipelines.dashboard.letters.commenting import comment_text
from pipelines.dashboard.letters.layout import Office, split_name
from pipelines.dashboard.letters.remark_list import render_remark_list
from pipelines.dashboard.letters.reminder import SilentUnit, render_reminder
from pipelines.dashboard.letters.review_slip import render_review_slip, shorten_quote
from tests.unit.pipelines.dashboard.cards import make_finding, make_plan, make_unit

OFFICE = Office(name="Sở Nội vụ", superior="Ủy ban nhân dân tỉnh Hòa Giang", place="Hòa Giang")
FINDINGS = (
    make_finding("a", verdict="missing", message="Không nêu sơ kết năm 2027.", remedy="Ghi rõ việc sơ kết."),
    make_finding(
        "b", verdict="conflict", title="Tổng kết năm 2030", message="Nêu năm 2029.", quote="vào năm 2029", page=2
    ),
    make_finding(
        "c", verdict="undetermined", title="Căn cứ", message="Chưa có văn bản để đối chiếu.", severity="warning"
    ),
    make_finding("d", verdict="missing", title="Được miễn", waiver="Đã giải trình."),
    make_finding("e", verdict="met"),
)


def render_slip() -> bytes:
    plan = make_plan(issued_on=date(2026, 6, 2))
    return render_review_slip(make_unit("24700", plan), [(plan, FINDINGS)], OFFICE)


def render_urging() -> bytes:
    units = [SilentUnit(name=f"Xã Số {number}", has_draft=number == 2) for number in range(1, 61)]
    return render_reminder(units, OFFICE, movement="Phong trào X", due_on=date(2026, 6, 30), expected_count=120)


LETTERS = {
    "phieu": render_slip,
    "don-doc": render_urging,
    "danh-muc": lambda: render_remark_list(FINDINGS, name="Kế hoạch số 12/KH-UBND"),
    "gop-y": lambda: comment_text("KẾ HOẠCH\nTổng kết vào năm 2029.", FINDINGS, title=None),
}


def read_all(content: bytes) -> str:
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def test_a_slip_tells_what_is_missing_and_wrong_with_clause_quote_and_remedy() -> None:
    text = read_all(render_slip())
    for words in (
        "PHIẾU RÀ SOÁT",
        "Kính gửi: Ủy ban nhân dân xã Mới.",
        "Kế hoạch số 12/KH-UBND ngày 02/6/2026",
        "Nội dung còn thiếu",
        "Ghi rõ việc sơ kết.",
        "Nội dung sai, mâu thuẫn",
        "“vào năm 2029” (trang 2)",
        "(phần V)",
        "Nội dung chưa kết luận được",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ NỘI VỤ",
        "Nơi nhận:",
    ):
        assert words in text, words
    assert "Được miễn" not in text


def test_a_clean_plan_gets_a_slip_without_a_table() -> None:
    plan = make_plan()
    content = render_review_slip(make_unit("24700", plan), [(plan, [make_finding()])], OFFICE)
    assert "Không phát hiện nội dung thiếu, sai hoặc mâu thuẫn." in read_all(content)
    assert "Đề nghị Ủy ban" not in read_all(content)


def test_a_reminder_names_the_units_in_its_annex() -> None:
    text = read_all(render_urging())
    assert "chậm nhất ngày 30/6/2026" in text
    assert "60 trên 120 đơn vị" in text
    assert "(Kèm theo Công văn số" in text
    assert text.count("Chưa gửi") == 59
    assert "Mới gửi dự thảo" in text


@pytest.mark.parametrize("name", LETTERS)
def test_pages_are_a4_with_the_margins_of_the_decree(name: str) -> None:
    for section in Document(io.BytesIO(LETTERS[name]())).sections:
        assert {round(section.page_width / Mm(1)), round(section.page_height / Mm(1))} == {210, 297}
        assert 20 <= round(section.top_margin / Mm(1)) <= 25
        if section.page_width < section.page_height:
            assert 30 <= round(section.left_margin / Mm(1)) <= 35
            assert 15 <= round(section.right_margin / Mm(1)) <= 20


@pytest.mark.parametrize("name", LETTERS)
def test_libreoffice_opens_each(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.docx"
    path.write_bytes(LETTERS[name]())
    program = shutil.which("soffice")
    assert program, "LibreOffice Writer is needed: apt install libreoffice-writer"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pdf = pypdfium2.PdfDocument(path.with_suffix(".pdf"))
    shown = "\n".join(page.get_textpage().get_text_range() for page in pdf)
    assert {"phieu": "PHIẾU RÀ SOÁT", "don-doc": "DANH SÁCH ĐƠN VỊ", "danh-muc": "DANH MỤC GÓP Ý"}.get(
        name, "KẾ HOẠCH"
    ) in shown
    if name == "don-doc":
        assert len(pdf) == 3, "the letter, and its annex on two pages"
        assert "\n2" not in shown.split("DANH SÁCH ĐƠN VỊ")[0], "the first page bears no number"


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Sở Nội vụ", ["SỞ NỘI VỤ"]),
        ("Ủy ban nhân dân tỉnh Hòa Giang", ["ỦY BAN NHÂN DÂN", "TỈNH HÒA GIANG"]),
        ("Ban Thi đua - Khen thưởng thành phố Cửa Sông", ["BAN THI ĐUA - KHEN THƯỞNG", "THÀNH PHỐ CỬA SÔNG"]),
        ("", []),
    ],
)
def test_names_break_before_their_place(name: str, lines: list[str]) -> None:
    assert split_name(name) == lines


def test_long_quotes_are_cut_between_words() -> None:
    assert shorten_quote("một\nhai") == "một hai"
    cut = shorten_quote("chữ dài " * 100)
    assert len(cut) <= 302
    assert cut.endswith(" …")
    assert cut.removesuffix(" …").split()[-1] in ("chữ", "dài")


def test_an_annex_counts_its_own_pages() -> None:
    body, annex = Document(io.BytesIO(render_urging())).sections
    assert body._sectPr.find(qn("w:pgNumType")) is None
    assert annex._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
