"""The letters of a paragraph: signs, fields, breaks, content controls, text boxes, notes, bold and centre."""

import pytest

from extractors.text.docx import read_docx
from tests.unit.extractors.text.docx_building import (
    build_docx,
    cell,
    para,
    read_texts,
    row,
    run,
    table,
)

SOFT = "<w:r><w:br/></w:r>"
PAGE = '<w:r><w:br w:type="page"/></w:r>'


def field(mark: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{mark}"/></w:r>'


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def box(*paragraphs: str) -> str:
    """A text box as Word writes it: once as a shape, once more for older readers."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{content}</wps:txbx></w:drawing>"
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<w:r><w:t>Số:</w:t><w:tab/><w:t>/KH-UBND</w:t></w:r>", "Số: /KH-UBND"),
        ("<w:r><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>", "QĐ-UBND"),
        ("<w:r><w:t>thi</w:t><w:softHyphen/><w:t>đua</w:t></w:r>", "thiđua"),
        ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:t> Đạt</w:t></w:r>", "✓ Đạt"),
        ("<w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t> 90%</w:t></w:r>", "≥ 90%"),
        ("<w:r><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t>\uf0fc</w:t></w:r>", "✓"),
        ("<w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r>", "KẾ HOẠCH"),
        ("<w:r><w:rPr><w:caps w:val='0'/></w:rPr><w:t>Kế hoạch</w:t></w:r>", "Kế hoạch"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>", "hiện"),
        ("<w:hyperlink><w:r><w:t>trang</w:t></w:r></w:hyperlink><w:r><w:t> tin</w:t></w:r>", "trang tin"),
        ("<w:smartTag><w:r><w:t>Hà Bắc</w:t></w:r></w:smartTag>", "Hà Bắc"),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>2026</w:t></w:r></w:sdtContent></w:sdt>", "2026"),
        ("<w:fldSimple w:instr=' PAGE '><w:r><w:t>3</w:t></w:r></w:fldSimple>", "3"),
        ("<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>y</w:rubyBase></w:ruby><w:t>z</w:t></w:r>", "z"),
        ("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b"),
    ],
)  # fmt: skip
def test_what_a_run_prints(content: str, text: str) -> None:
    assert read_texts(f"<w:p>{content}</w:p>") == [text]


def test_the_result_of_a_field_stays_and_its_code_goes() -> None:
    nested = field("begin") + code(" IF ") + field("begin") + code(" DATE ") + field("separate") + run("3")
    nested += field("end") + code(" = 3 ") + field("separate") + run("ngày 3") + field("end")
    assert read_texts(para("Từ ", nested, " tháng 7")) == ["Từ ngày 3 tháng 7"]


def test_an_unfinished_field_swallows_no_other_paragraph() -> None:
    assert read_texts(para(field("begin"), code(" REF ")) + para("Còn đây")) == ["Còn đây"]


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (["Tổ chức phong trào", SOFT, "giai đoạn 2026 - 2030"], ["Tổ chức phong trào giai đoạn 2026 - 2030"]),
        (["PHONG TRÀO THI ĐUA", SOFT, "của tỉnh Mẫu"], ["PHONG TRÀO THI ĐUA của tỉnh Mẫu"]),
        (["QUYẾT ĐỊNH", SOFT, "về việc khen thưởng"], ["QUYẾT ĐỊNH", "về việc khen thưởng"]),
        (["báo cáo trước ngày", SOFT, "15.6.2026"], ["báo cáo trước ngày 15.6.2026"]),
        (["TỔ CHỨC PHONG TRÀO", SOFT, "THI ĐUA NĂM 2026"], ["TỔ CHỨC PHONG TRÀO THI ĐUA NĂM 2026"]),
        (["KẾ HOẠCH", SOFT, "Tổ chức phong trào thi đua"], ["KẾ HOẠCH", "Tổ chức phong trào thi đua"]),
        (["PHỤ LỤC II", SOFT, "DANH MỤC NHIỆM VỤ"], ["PHỤ LỤC II", "DANH MỤC NHIỆM VỤ"]),
        (["Như sau", SOFT, "- Chủ trì;", SOFT, "a) Phối hợp"], ["Như sau", "- Chủ trì;", "a) Phối hợp"]),
        (["Căn cứ Luật A;", SOFT, "Căn cứ Luật B;"], ["Căn cứ Luật A;", "Căn cứ Luật B;"]),
        (["Hết phần một.", PAGE, "Biểu 01"], ["Hết phần một.", "Biểu 01"]),
        (["đến hết", PAGE, "năm 2027"], ["đến hết năm 2027"]),
        ([PAGE, "PHỤ LỤC"], ["PHỤ LỤC"]),
    ],
)  # fmt: skip
def test_forced_breaks(content: list[str], texts: list[str]) -> None:
    assert read_texts(para(*content)) == texts


def test_content_controls_around_blocks_are_opened() -> None:
    inner = para("Một") + table(row(cell("khung")))
    assert read_texts(f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>") == ["Một", "khung"]


def test_a_text_box_is_read_once_after_its_host() -> None:
    body = para("KẾ HOẠCH", box(para("DỰ THẢO"), para("Lần 2"))) + para("Nội dung")
    paragraphs = [item for item in read_docx(build_docx(body)) if item.text]
    assert [item.text for item in paragraphs] == ["KẾ HOẠCH", "DỰ THẢO", "Lần 2", "Nội dung"]
    assert [item.source for item in paragraphs] == ["p1", "box1", "box1", "p2"]


def test_notes_come_last_and_leave_no_mark() -> None:
    footnotes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2">{para("Chưa dùng")}</w:footnote>'
        f'<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>{run(" Theo báo cáo.")}</w:p></w:footnote>'
    )
    body = para("Đạt 90%", '<w:r><w:footnoteReference w:id="5"/></w:r>', " kế hoạch") + para("Hết")
    paragraphs = read_docx(build_docx(body, footnotes=footnotes))
    assert [(item.text.strip(), item.source) for item in paragraphs] == [
        ("Đạt 90% kế hoạch", "p1"),
        ("Hết", "p2"),
        ("Theo báo cáo.", "fn1"),
    ]


def test_a_table_of_contents_is_no_text() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="MC1"><w:name w:val="toc 1"/></w:style>'
    body = para("I. MỤC ĐÍCH 3", properties='<w:pStyle w:val="MC1"/>') + para("I. MỤC ĐÍCH")
    assert read_texts(body, styles=styles) == ["I. MỤC ĐÍCH"]


def test_a_style_separator_keeps_one_line() -> None:
    hidden = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"
    assert read_texts(para("1. Mục đích. ", properties=hidden) + para("Thi đua.")) == ["1. Mục đích. Thi đua."]


STYLES = """
<w:docDefaults><w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Ten"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TenCon"><w:basedOn w:val="Ten"/></w:style>
<w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>
"""


@pytest.mark.parametrize(
    ("paragraph", "is_bold", "is_centered"),
    [
        (para("Tên", properties='<w:pStyle w:val="TenCon"/>'), True, True),
        (para("Tên", properties='<w:pStyle w:val="TenCon"/><w:jc w:val="left"/>'), True, False),
        (para(run("Tên", "<w:b w:val='0'/>"), properties='<w:pStyle w:val="TenCon"/>'), False, True),
        (para(run("Tên", '<w:rStyle w:val="Dam"/>')), True, False),
        (para(run("Tên", '<w:rStyle w:val="Dam"/>'), properties='<w:pStyle w:val="Ten"/>'), False, True),
        (para(run("Đậm", "<w:b/>"), run(" 1: "), run("nữa", "<w:b/>")), True, False),
        (para(run("Đậm", "<w:b/>"), run(" thường")), False, False),
        (para(run("12", "<w:b/>")), False, False),
    ],
)
def test_bold_and_centre(paragraph: str, is_bold: bool, is_centered: bool) -> None:
    (found,) = read_docx(build_docx(paragraph, styles=STYLES))
    assert (found.is_bold, found.is_centered) == (is_bold, is_centered)
