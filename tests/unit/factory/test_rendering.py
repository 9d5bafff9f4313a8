"""Rendered documents open where offices open them, and say what the outline says."""

import io
import re
import zipfile

import docx
import pytest

from tests.factory import TextStyle, WordNumbering, lay_out, render_text, render_word
from tests.factory.blocks import Paragraph, TaskTable
from tests.factory.outlines import Letterhead, Mark, Node, Outline, PlanOutline
from tests.factory.samples import SAMPLES, Sample

OUTLINES = [pytest.param(sample.outline, id=sample.stem) for sample in SAMPLES]


@pytest.mark.parametrize("outline", OUTLINES)
@pytest.mark.parametrize("numbering", WordNumbering)
def test_word_file_opens_and_holds_every_paragraph(outline: Outline, numbering: WordNumbering) -> None:
    document = docx.Document(io.BytesIO(render_word(outline, numbering)))
    printed = "\n".join(paragraph.text for paragraph in document.paragraphs)
    for block in lay_out(outline):
        if isinstance(block, Paragraph):
            assert block.text in printed


@pytest.mark.parametrize("outline", OUTLINES)
def test_typed_numbers_stand_in_the_text_and_automatic_ones_do_not(outline: Outline) -> None:
    numbered = [block for block in lay_out(outline) if isinstance(block, Paragraph) and block.label]
    for numbering, is_typed in ((WordNumbering.TYPED, True), (WordNumbering.AUTOMATIC, False)):
        document = docx.Document(io.BytesIO(render_word(outline, numbering)))
        printed = {paragraph.text for paragraph in document.paragraphs}
        for block in numbered:
            assert (f"{block.label} {block.text}" in printed) is is_typed


@pytest.mark.parametrize("outline", OUTLINES)
def test_automatic_numbers_come_through_styles_and_lists(outline: Outline) -> None:
    package = zipfile.ZipFile(io.BytesIO(render_word(outline, WordNumbering.AUTOMATIC)))
    body, styles = package.read("word/document.xml").decode(), package.read("word/styles.xml").decode()
    numbering = package.read("word/numbering.xml").decode()
    assert '<w:pStyle w:val="Muc1"/>' in body
    assert set(re.findall(r'<w:numId w:val="(\d+)"', body + styles)) <= set(
        re.findall(r'<w:num w:numId="(\d+)"', numbering)
    )
    chained = re.search(r'w:styleId="Muc3">.*?</w:style>', styles)
    assert chained
    assert "w:numId" not in chained[0]


def test_word_refuses_letters_that_it_cannot_count() -> None:
    items = tuple(Node(mark=Mark.LETTER, text=f"việc thứ {number}") for number in range(1, 6))
    plan = PlanOutline(title="Thử", sections=(Node(mark=Mark.ROMAN, heading="PHẦN", children=items),))
    assert "đ) việc thứ 5" in render_text(plan, TextStyle()).decode()
    with pytest.raises(ValueError, match="việc thứ 5"):
        render_word(plan, WordNumbering.AUTOMATIC)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_rendering_twice_gives_the_same_bytes(sample: Sample) -> None:
    assert sample.render(sample.outline) == sample.render(sample.outline)


def holds_table(outline: Outline) -> bool:
    """True for an outline with a task table, which is never wrapped."""
    return any(isinstance(block, TaskTable) for block in lay_out(outline))


@pytest.mark.parametrize("outline", [case for case in OUTLINES if not holds_table(case.values[0])])
def test_wrapped_text_holds_the_same_words(outline: Outline) -> None:
    whole = render_text(outline, TextStyle(has_marks=False)).decode()
    wrapped = render_text(outline, TextStyle(has_marks=False, width=80)).decode()
    assert whole.split() == wrapped.split()


def test_a_draft_leaves_gaps_for_number_and_day() -> None:
    head = next(s.outline.letterhead for s in SAMPLES if s.outline.letterhead and s.outline.letterhead.number is None)
    assert isinstance(head, Letterhead)
    text = next(s.render(s.outline) for s in SAMPLES if s.outline.letterhead is head).decode()
    assert re.search(r"Số: +/KH-UBND", text)
    assert re.search(r"ngày +tháng 6 năm 2026", text)
