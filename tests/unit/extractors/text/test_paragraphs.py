"""Paragraphs become one text with the place of each line."""

from hypothesis import given
from hypothesis import strategies as st

from extractors.text.cleaning import find_source_offset
from extractors.text.paragraphs import Paragraph, assemble_text
from models.documents import Cell


def test_lines_stand_where_they_say() -> None:
    cell = Cell(table=0, row=1, column=2)
    text, lines = assemble_text(
        [
            Paragraph(text="KẾ HOẠCH ", source="p1", is_bold=True, is_centered=True),
            Paragraph(text=" \n ", source="p2"),
            Paragraph(text="Quý\nII", source="t1r2c3", page=3, cell=cell),
        ]
    )
    assert text == "KẾ HOẠCH\nQuý II"
    assert [(line.span.text_of(text), line.source) for line in lines] == [("KẾ HOẠCH", "p1"), ("Quý II", "t1r2c3")]
    assert lines[0].is_bold
    assert lines[0].is_centered
    assert (lines[1].page, lines[1].cell) == (3, cell)


def test_no_paragraphs_make_no_text() -> None:
    assert assemble_text([]) == ("", ())


@given(st.lists(st.text(max_size=20), max_size=8))
def test_the_text_is_its_lines(texts: list[str]) -> None:
    text, lines = assemble_text(Paragraph(text=raw, source=f"p{index}") for index, raw in enumerate(texts))
    assert [line.span.text_of(text) for line in lines] == (text.split("\n") if text else [])
    for line in lines:
        raw = texts[int(line.source[1:])]
        for offset in range(line.span.end - line.span.start):
            assert 0 <= find_source_offset(line.shifts, offset) < len(raw)
