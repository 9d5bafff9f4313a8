"""Pages that findings quote: drawn once, with the place of each quote on them."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from models.documents import DocumentText, Line
from models.spans import Box, Span
from models.vocabulary import DocumentFormat, DocumentStatus
from pipelines.artefacts import ArtefactStore
from pipelines.dashboard.page_drawing import DOTS_PER_INCH, DrawingTask, draw_pages
from pipelines.dashboard.page_pictures import PictureSource, draw_quoted_pages, find_quote_places
from tests.unit.pipelines.dashboard.cards import make_finding, make_plan

TEXT = "KE HOACH\nSo ket nam 2027."
LINES = (
    Line(span=Span(0, 8), source="p1", page=1, box=Box(72, 72, 172, 86)),
    Line(span=Span(9, 25), source="p2", page=2, box=Box(72, 421, 272, 435)),
)
DOCUMENT = DocumentText(
    document_id="d" * 64,
    format=DocumentFormat.PDF,
    byte_size=1,
    status=DocumentStatus.PARSED,
    text=TEXT,
    lines=LINES,
    page_count=2,
)
QUOTE = make_finding("a", char_start=9, char_end=15, verdict="conflict")


@pytest.fixture
def source(tmp_path: Path) -> PictureSource:
    """An inbox with a plan of two A4 pages, its text read."""
    path = tmp_path / "inbox" / "lam-dong" / "ke-hoach.pdf"
    path.parent.mkdir(parents=True)
    canvas = Canvas(str(path), pagesize=(595, 842))
    for line in TEXT.split("\n"):
        canvas.drawString(72, 760, line)
        canvas.showPage()
    canvas.save()
    store = ArtefactStore(tmp_path / "artefacts", text_version="1", facts_version="1")
    store.write_text(DOCUMENT)
    return PictureSource(store, tmp_path / "inbox", tmp_path / "pictures")


def test_a_line_that_two_findings_quote_is_one_place_of_the_gravest() -> None:
    places = find_quote_places(DOCUMENT, [QUOTE, make_finding("b", char_start=16, char_end=25)])
    assert list(places) == [2]
    (place,) = places[2]
    assert (place.box, place.finding_ids, place.verdict) == (LINES[1].box, ("a", "b"), "conflict")


def test_only_quoted_pages_are_drawn_and_only_once(source: PictureSource) -> None:
    plan = make_plan(format="pdf", source_path="lam-dong/ke-hoach.pdf")
    (picture,) = draw_quoted_pages([plan], lambda _: [QUOTE], source)["p1"]
    assert (picture.page, picture.file_name) == (2, f"{'d' * 16}-2.jpg")
    assert abs(picture.width - 595 / 72 * DOTS_PER_INCH) < 2
    (box,) = picture.boxes
    assert abs(box.top - 421 / 842) < 0.01
    assert abs(box.left - 72 / 595) < 0.01
    drawn_at = picture.path.stat().st_mtime_ns
    (again,) = draw_quoted_pages([plan], lambda _: [QUOTE], source)["p1"]
    assert again.path.stat().st_mtime_ns == drawn_at


def test_a_file_that_is_gone_has_no_picture(source: PictureSource) -> None:
    plan = make_plan(format="pdf", source_path="lam-dong/khac.pdf")
    assert draw_quoted_pages([plan], lambda _: [QUOTE], source) == {"p1": ()}


def test_a_word_file_has_no_pages(source: PictureSource) -> None:
    assert draw_quoted_pages([make_plan()], lambda _: [QUOTE], source) == {}


def test_a_broken_file_draws_nothing(tmp_path: Path) -> None:
    bad = tmp_path / "x.pdf"
    bad.write_bytes(b"%PDF-1.7 broken")
    assert draw_pages(DrawingTask(str(bad), True, {1: str(tmp_path / "1.jpg")})) == 0


def test_a_photograph_is_drawn_at_its_size_on_paper(tmp_path: Path) -> None:
    from PIL import Image

    photo = tmp_path / "x.png"
    Image.new("L", (1240, 1754), "white").save(photo, dpi=(150, 150))
    target = tmp_path / "1.jpg"
    assert draw_pages(DrawingTask(str(photo), False, {1: str(target)})) == 1
    with Image.open(target) as drawn:
        assert drawn.size == (1240 * DOTS_PER_INCH // 150, 1754 * DOTS_PER_INCH // 150)
