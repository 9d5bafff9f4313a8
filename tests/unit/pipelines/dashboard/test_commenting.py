"""A plan given back: comments stand at the quoted words, and the plan's own words stay as they are."""

import io
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from extractors.text import read
from models.documents import DocumentText
from pipelines.dashboard.letters.commenting import comment_document, comment_text
from pipelines.dashboard.letters.giving_back import ReadPlan, give_back
from pipelines.dashboard.records import FindingCard
from tests.unit.extractors.text.docx_building import build_docx, para, row, run, table
from tests.unit.pipelines.dashboard.cards import make_finding

TITLE = "Tổ chức phong trào thi đua"
BOX = para("Hộp chữ nêu năm 2029.")
TEXT_BOX = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
    f"{BOX}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
    f"{BOX}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)
BODY = (
    para("KẾ HOẠCH")
    + para(TITLE)
    + para(run("Sơ kết vào "), run("năm 2028", "<w:b/>"), run(" và tổng kết vào năm 2029."))
    + para("Sơ kết vào năm 2028 ở cấp xã.")
    + table(row("Nhiệm vụ", "Thời hạn"), row("Báo cáo hằng năm", "Ngày 15 tháng 12"))
    + para(
        '<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">' + run("Giao Phòng Nội vụ chủ trì.") + "</w:ins>",
        '<w:del w:id="8" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>Bỏ đi.</w:delText></w:r></w:del>',
    )
    + para(run("Đoạn có hộp: "), TEXT_BOX)
)


@pytest.fixture
def plan(tmp_path: Path) -> DocumentText:
    path = tmp_path / "kh.docx"
    path.write_bytes(build_docx(BODY))
    return read(path)


def quote(plan: DocumentText, words: str, *, after: str = "") -> FindingCard:
    start = plan.text.index(words, plan.text.index(after))
    return make_finding(
        verdict="conflict",
        message="Sai.",
        remedy="Sửa lại.",
        quote=words,
        char_start=start,
        char_end=start + len(words),
    )


def read_comments(content: bytes) -> list[tuple[str, str]]:
    """Each comment with the words that it stands at."""
    document = Document(io.BytesIO(content))
    told = []
    for comment in document.comments:
        ends = [
            next(
                element
                for element in document.element.body.iter(qn(name))
                if element.get(qn("w:id")) == str(comment.comment_id)
            )
            for name in ("w:commentRangeStart", "w:commentRangeEnd")
        ]
        inside, words = False, ""
        for element in document.element.body.iter():
            if element is ends[0]:
                inside = True
            if element is ends[1]:
                break
            if inside and element.tag == qn("w:t"):
                words += element.text or ""
        told.append((comment.text, words))
    return told


def read_again(content: bytes, tmp_path: Path) -> str:
    path = tmp_path / "lại.docx"
    path.write_bytes(content)
    return read(path).text


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("tổng kết vào năm 2029", ""),
        ("vào năm 2028 và", ""),
        ("Sơ kết vào năm 2028", "2029."),
        ("Ngày 15 tháng 12", ""),
        ("Báo cáo hằng năm", ""),
        ("Phòng Nội vụ", ""),
    ],
)
def test_a_comment_stands_at_the_quoted_words(plan: DocumentText, tmp_path: Path, words: str, after: str) -> None:
    content = comment_document(build_docx(BODY), plan.text, [quote(plan, words, after=after)], title=TITLE)
    ((told, at),) = read_comments(content)
    assert at == words
    assert "Sai." in told
    assert "Cách khắc phục: Sửa lại." in told
    assert read_again(content, tmp_path) == plan.text


def test_of_two_like_passages_the_quoted_one_is_meant(plan: DocumentText) -> None:
    second = quote(plan, "Sơ kết vào năm 2028", after="2029.")
    content = comment_document(build_docx(BODY), plan.text, [second], title=TITLE)
    document = Document(io.BytesIO(content))
    marked = next(document.element.body.iter(qn("w:commentRangeStart")))
    assert "ở cấp xã" in "".join(marked.getparent().itertext())


def test_what_is_absent_is_noted_at_the_title(plan: DocumentText) -> None:
    missing = make_finding(verdict="missing", message="Không có phần tổ chức thực hiện.")
    content = comment_document(build_docx(BODY), plan.text, [missing], title=TITLE)
    assert [at for _, at in read_comments(content)] == [TITLE]


def test_what_is_met_waived_or_ours_gets_no_comment(plan: DocumentText) -> None:
    findings = [
        make_finding("a", verdict="met"),
        make_finding("b", verdict="missing", waiver="Được miễn."),
        make_finding("c", verdict="undetermined", responsibility="he_thong"),
    ]
    assert read_comments(comment_document(build_docx(BODY), plan.text, findings, title=TITLE)) == []


def test_a_tracked_change_stays_one(plan: DocumentText) -> None:
    content = comment_document(build_docx(BODY), plan.text, [quote(plan, "Phòng Nội vụ")], title=TITLE)
    body = Document(io.BytesIO(content)).element.body
    inserted = next(body.iter(qn("w:ins")))
    assert "".join(element.text for element in inserted.iter(qn("w:t"))) == "Giao Phòng Nội vụ chủ trì."
    assert [element.text for element in body.iter(qn("w:delText"))] == ["Bỏ đi."]


def test_a_text_box_is_commented_from_outside(plan: DocumentText, tmp_path: Path) -> None:
    content = comment_document(build_docx(BODY), plan.text, [quote(plan, "Hộp chữ nêu năm 2029")], title=TITLE)
    body = Document(io.BytesIO(content)).element.body
    start = next(body.iter(qn("w:commentRangeStart")))
    assert not list(start.iterancestors(qn("w:txbxContent")))
    assert "Đoạn có hộp: " in "".join(start.getparent().itertext())
    assert read_again(content, tmp_path) == plan.text


def test_many_comments_leave_the_words_alone(plan: DocumentText, tmp_path: Path) -> None:
    words = ("tổng kết vào năm 2029", "kết vào", "năm 2028", "Nhiệm vụ", "Giao Phòng", "chủ trì.", "KẾ HOẠCH")
    content = comment_document(build_docx(BODY), plan.text, [quote(plan, one) for one in words], title=TITLE)
    assert sorted(at for _, at in read_comments(content)) == sorted(words)
    assert read_again(content, tmp_path) == plan.text


def test_a_plan_of_another_format_comes_as_its_text() -> None:
    text = "KẾ HOẠCH\nTổng kết vào năm 2029."
    finding = make_finding(verdict="conflict", quote="năm 2029", char_start=22, char_end=30)
    content = comment_text(text, [finding], title=None)
    assert [at for _, at in read_comments(content)] == [text[22:30]]
    assert [paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs] == text.split("\n")


@pytest.mark.parametrize("document_format", ["pdf", "image"])
def test_a_plan_that_came_as_pages_gives_a_list_with_page_numbers(document_format: str) -> None:
    findings = [
        make_finding("a", verdict="missing", message="Không nêu sơ kết.", remedy="Bổ sung."),
        make_finding(
            "b", verdict="conflict", message="Nêu năm 2029.", quote="năm 2029", page=3, char_start=90, char_end=98
        ),
        make_finding("c", verdict="conflict", message="Thiếu số.", quote="Số: /KH", page=1, char_start=2, char_end=9),
    ]
    plan = ReadPlan(format=document_format, content=b"%PDF", text="", title="T", name="Kế hoạch số 12/KH-UBND")
    document = Document(io.BytesIO(give_back(plan, findings)))
    rows = [[cell.text for cell in found.cells] for found in document.tables[0].rows]
    assert rows[0] == ["STT", "Trang", "Nguyên văn trong kế hoạch", "Nhận xét", "Cách khắc phục"]
    assert [found[1] for found in rows[1:]] == ["1", "3", "–"]
    assert rows[1][2] == "“Số: /KH”"
    assert rows[3][2:] == ["(không có trong kế hoạch)", "Sơ kết năm 2027: Không nêu sơ kết.\n(phần V)", "Bổ sung."]
    assert "Kế hoạch số 12/KH-UBND" in [paragraph.text for paragraph in document.paragraphs]


def test_a_word_plan_whose_file_has_left_comes_as_its_text() -> None:
    plan = ReadPlan(format="docx", content=None, text="KẾ HOẠCH", title=None, name="K")
    assert read_comments(give_back(plan, [make_finding(verdict="missing")])) == [
        ("[Thiếu] Sơ kết năm 2027. Kế hoạch nêu sơ kết năm 2027.\n(phần V)", "KẾ HOẠCH")
    ]
