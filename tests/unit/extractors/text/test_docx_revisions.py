"""Tracked changes: the text as it stands once they are accepted."""

from tests.unit.extractors.text.docx_building import (
    abstract,
    cell,
    level,
    num,
    numbered,
    para,
    read_texts,
    row,
    run,
    table,
)

INS = '<w:ins w:id="1" w:author="x">{}</w:ins>'
DEL = '<w:del w:id="2" w:author="x">{}</w:del>'
REMOVED_MARK = '<w:rPr><w:del w:id="3" w:author="x"/></w:rPr>'


def deleted(text: str) -> str:
    return DEL.format(f"<w:r><w:delText>{text}</w:delText></w:r>")


def test_insertions_stay_and_deletions_go() -> None:
    body = para("ngày ", deleted("30/6"), INS.format(run("15/7")), "/2026")
    assert read_texts(body) == ["ngày 15/7/2026"]


def test_moved_text_stands_where_it_went() -> None:
    body = para("<w:moveFrom>" + run("đã dời") + "</w:moveFrom>", "Một")
    body += para("Hai ", "<w:moveTo>" + run("đã dời") + "</w:moveTo>")
    assert read_texts(body) == ["Một", "Hai đã dời"]


def test_a_removed_paragraph_end_joins_two_paragraphs() -> None:
    body = para("Phòng Văn hóa ", properties=REMOVED_MARK) + para("- Xã hội") + para("Văn phòng")
    assert read_texts(body) == ["Phòng Văn hóa - Xã hội", "Văn phòng"]


def test_a_removed_paragraph_does_not_count() -> None:
    mark = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{REMOVED_MARK}'
    body = numbered("Một") + para(deleted("Bỏ"), properties=mark) + numbered("Hai")
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)
    assert read_texts(body, numbering=numbering) == ["1. Một", "2. Hai"]


def test_a_removed_row_goes_and_an_inserted_one_stays() -> None:
    rows = [
        row("TT", "Nhiệm vụ"),
        row(cell(para(deleted("1"))), cell(para(deleted("Cũ"))), properties='<w:del w:id="5" w:author="x"/>'),
        row("1", "Mới", properties='<w:ins w:id="6" w:author="x"/>'),
    ]
    assert read_texts(table(*rows)) == ["TT", "Nhiệm vụ", "1", "Mới"]


def test_properties_before_a_change_say_nothing() -> None:
    change = (
        '<w:pPrChange w:id="7" w:author="x"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        "</w:pPr></w:pPrChange>"
    )
    numbering = abstract(0, level(0, "decimal", "%1.")) + num(1, 0)
    assert read_texts(para("Một", properties=change), numbering=numbering) == ["Một"]
