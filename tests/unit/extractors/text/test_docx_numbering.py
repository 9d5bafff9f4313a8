"""Automatic numbers stand in the text as Word prints them."""

import pytest

from extractors.text.docx_number_formats import format_number
from tests.unit.extractors.text.docx_building import abstract, cell, level, num, numbered, para, read_texts, row, table

PLAN = abstract(
    0,
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "lowerLetter", "%3)"),
    level(3, "bullet", "-"),
    level(4, "bullet", "+"),
)


@pytest.mark.parametrize(
    ("number", "number_format", "printed"),
    [
        (4, "lowerRoman", "iv"),
        (1999, "upperRoman", "MCMXCIX"),
        (26, "lowerLetter", "z"),
        (28, "lowerLetter", "bb"),
        (3, "upperLetter", "C"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (3, "decimalEnclosedParen", "(3)"),
        (2, "decimalEnclosedCircle", "②"),
        (21, "vietnameseCounting", "hai mươi mốt"),
        (15, "vietnameseCounting", "mười lăm"),
        (10, "vietnameseCounting", "mười"),
        (5, "none", ""),
        (5, "chicago", "5"),
    ],
)
def test_number_formats(number: int, number_format: str, printed: str) -> None:
    assert format_number(number, number_format) == printed


def test_levels_of_a_plan_restart_under_each_heading() -> None:
    body = [("MỤC ĐÍCH", 0), ("Mục đích", 1), ("ý một", 3), ("ý nhỏ", 4), ("Yêu cầu", 1), ("NỘI DUNG", 0), ("Một", 1)]
    body += [("nhóm a", 2), ("nhóm b", 2), ("Hai", 1), ("nhóm a", 2)]
    printed = ["I. MỤC ĐÍCH", "1. Mục đích", "- ý một", "+ ý nhỏ", "2. Yêu cầu", "II. NỘI DUNG", "1. Một"]
    printed += ["a) nhóm a", "b) nhóm b", "2. Hai", "a) nhóm a"]
    numbering = PLAN + num(1, 0)
    assert read_texts("".join(numbered(text, 1, deep) for text, deep in body), numbering=numbering) == printed


def test_multi_level_text_and_legal_numbers() -> None:
    lists = abstract(
        0,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%1.%2."),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
    )
    body = numbered("A") + numbered("B") + numbered("C", level=1) + numbered("D", level=2) + numbered("E", level=2)
    assert read_texts(body, numbering=lists + num(1, 0)) == ["I. A", "II. B", "II.1. C", "2.1.1 D", "2.1.2 E"]


def test_a_level_that_was_skipped_stands_at_its_start() -> None:
    lists = abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."))
    body = numbered("A", level=1) + numbered("B", level=1)
    assert read_texts(body, numbering=lists + num(1, 0)) == ["1.1. A", "1.2. B"]


def test_lists_over_one_abstract_list_count_together() -> None:
    numbering = PLAN + num(1, 0) + num(2, 0)
    assert read_texts(numbered("A", 1) + numbered("B", 2), numbering=numbering) == ["I. A", "II. B"]


def test_start_override_counts_anew_once() -> None:
    override = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = PLAN + num(1, 0) + num(2, 0, override)
    body = numbered("A", 1, 1) + numbered("B", 1, 1) + numbered("C", 2, 1) + numbered("D", 2, 1)
    assert read_texts(body, numbering=numbering) == ["1. A", "2. B", "1. C", "2. D"]


def test_level_override_changes_how_the_number_looks() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "decimal", "Điều %1.", start=3)}</w:lvlOverride>'
    body = numbered("Phạm vi", 2) + numbered("Đối tượng", 2)
    assert read_texts(body, numbering=PLAN + num(2, 0, override)) == ["Điều 3. Phạm vi", "Điều 4. Đối tượng"]


@pytest.mark.parametrize(("restart", "last"), [("", "a) D"), ('<w:lvlRestart w:val="0"/>', "b) D")])
def test_level_that_never_restarts(restart: str, last: str) -> None:
    lists = abstract(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", restart))
    body = numbered("A") + numbered("B", level=1) + numbered("C") + numbered("D", level=1)
    assert read_texts(body, numbering=lists + num(1, 0))[-1] == last


def test_level_that_restarts_under_the_first_level_only() -> None:
    third = level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>')
    lists = abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), third)
    deep = [("A", 0), ("B", 1), ("C", 2), ("D", 1), ("E", 2), ("F", 0), ("G", 2)]
    texts = read_texts("".join(numbered(text, 1, index) for text, index in deep), numbering=lists + num(1, 0))
    assert [texts[2], texts[4], texts[6]] == ["a) C", "b) E", "a) G"]


STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Normal"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="MucDam"><w:basedOn w:val="MucCon"/></w:style>
<w:style w:type="paragraph" w:styleId="KhongSo"><w:basedOn w:val="Muc"/>
  <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Lien"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="numbering" w:styleId="KieuSo"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
"""


def styled(text: str, style: str, extra: str = "") -> str:
    return para(text, properties=f'<w:pStyle w:val="{style}"/>{extra}')


def test_numbers_come_through_the_style_chain() -> None:
    body = styled("A", "Muc") + styled("B", "MucCon") + styled("C", "MucDam") + styled("D", "KhongSo")
    assert read_texts(body, styles=STYLES, numbering=PLAN + num(1, 0)) == ["I. A", "1. B", "2. C", "D"]


def test_own_num_id_zero_takes_the_number_away() -> None:
    none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    body = styled("A", "Muc") + styled("B", "Muc", none) + styled("C", "Muc")
    assert read_texts(body, styles=STYLES, numbering=PLAN + num(1, 0)) == ["I. A", "B", "II. C"]


def test_the_level_links_back_to_its_style() -> None:
    lists = abstract(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Lien"/>'))
    assert read_texts(styled("A", "Lien"), styles=STYLES, numbering=lists + num(2, 1)) == ["a) A"]


def test_a_list_style_stands_for_its_abstract_list() -> None:
    source = '<w:abstractNum w:abstractNumId="4"><w:styleLink w:val="KieuSo"/>' + level(0, "decimal", "%1)")
    link = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="KieuSo"/></w:abstractNum>'
    numbering = f"{source}</w:abstractNum>{link}" + num(3, 4) + num(6, 5)
    assert read_texts(numbered("A", 6) + numbered("B", 3), styles=STYLES, numbering=numbering) == ["1) A", "2) B"]


def test_bullets_are_dashes_and_pluses() -> None:
    lists = abstract(0, level(0, "bullet", "\uf0b7"), level(1, "bullet", "o"), level(2, "bullet", "+"))
    lists += abstract(1, level(0, "bullet", "–"), level(1, "bullet", "o"))
    body = numbered("A") + numbered("B", level=1) + numbered("C", level=2) + numbered("D", 2, 1) + numbered("E", 2)
    assert read_texts(body, numbering=lists + num(1, 0) + num(2, 1)) == ["- A", "+ B", "+ C", "- D", "- E"]


def test_an_empty_numbered_paragraph_counts_but_prints_nothing() -> None:
    body = numbered("A") + numbered("") + numbered("B")
    assert read_texts(body, numbering=PLAN + num(1, 0)) == ["I. A", "III. B"]


def test_a_cell_may_hold_nothing_but_its_number() -> None:
    rows = [row("STT", "Nhiệm vụ"), row(cell(numbered("", level=1)), "Một"), row(cell(numbered("", level=1)), "Hai")]
    assert read_texts(table(*rows), numbering=PLAN + num(1, 0)) == ["STT", "Nhiệm vụ", "1.", "Một", "2.", "Hai"]


def test_an_unknown_list_prints_no_number() -> None:
    assert read_texts(numbered("A", 9), numbering=PLAN + num(1, 0)) == ["A"]
    assert read_texts(numbered("A", 9)) == ["A"]
