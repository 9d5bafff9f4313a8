"""The layout of an office's letter by Nghị định 30/2020/NĐ-CP, Phụ lục I: page, letterhead, body, table, closing.

Source: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Phụ lục I (read 20/11/2026): A4, margins 20–25 mm
above and below, 30–35 left, 15–20 right, Times New Roman 13 to 14, first line 1 to 1.27 cm in.
"""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
BODY_SIZE, TABLE_SIZE, NOTE_SIZE = Pt(13.5), Pt(12), Pt(11)
TO_FILL = "…………………"  # what the office fills in by hand
_LEFT_WIDTH, _RIGHT_WIDTH = Cm(6.9), Cm(9.6)
_COLUMN_LETTERS = 26  # capitals of 12 points in the left column
_PLACE = re.compile(r" (?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) )")
_CELL_AIR = Pt(2)  # between the words of a cell and its lines
_TITLE_RULE = Cm(4.9)  # the short line under a title: a third to a half of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Who writes: the office, the body above it and the place; dots stand for what was not given."""

    name: str = TO_FILL
    superior: str | None = None
    place: str = TO_FILL


def start_letter(office: Office, *, symbol: str, subject: str | None = None) -> WordDocument:
    """A new letter with its letterhead; ``subject`` stands under the number of a công văn (V/v …)."""
    letter = Document()
    _set_page(letter)
    _set_font(letter)
    left, right = _add_columns(letter, (_LEFT_WIDTH, _RIGHT_WIDTH))
    for line in split_name(office.superior or ""):
        _add_centered(left, line, size=Pt(12))
    for line in split_name(office.name):
        _add_centered(left, line, is_bold=True, size=Pt(12))
    _add_rule(left, width=0.34)
    _add_centered(left, f"Số:          /{symbol}", size=Pt(13))
    if subject:
        _add_centered(left, f"V/v {subject}", size=Pt(12))
    _add_centered(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", is_bold=True, size=Pt(12))
    _add_centered(right, "Độc lập - Tự do - Hạnh phúc", is_bold=True, size=Pt(13))
    _add_rule(right, width=0.56)
    _add_centered(right, f"{office.place}, ngày      tháng      năm 20…", is_italic=True, size=Pt(13.5))
    return letter


def split_name(name: str) -> list[str]:
    """An office's name in capitals, in lines that fit the left column; broken before the place it belongs to."""
    capitals = " ".join(name.upper().split())
    if len(capitals) <= _COLUMN_LETTERS:
        return [capitals] if capitals else []
    place = _PLACE.search(capitals)
    return [capitals[: place.start()], capitals[place.start() + 1 :]] if place else [capitals]


def start_sheet(*, is_landscape: bool = False) -> WordDocument:
    """A new page without letterhead, for what goes along with a letter."""
    letter = Document()
    _set_page(letter)
    _set_font(letter)
    if is_landscape:
        _turn(letter.sections[0])
    return letter


def add_title(letter: WordDocument, kind: str, title: str) -> None:
    """Add the name of the kind of letter and its title, centred and bold, with the short line below."""
    _style(letter.add_paragraph(kind), is_bold=True, size=Pt(14), before=Pt(14))
    _style(letter.add_paragraph(title), is_bold=True, size=Pt(13.5))
    section = letter.sections[-1]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    _draw_rule(letter.add_paragraph(), indent=Cm((width - _TITLE_RULE) / 2 / Cm(1)))


def add_addressee(letter: WordDocument, name: str) -> None:
    """Add “Kính gửi: …”."""
    _style(letter.add_paragraph(f"Kính gửi: {name}."), size=Pt(14), before=Pt(10), after=Pt(8))


def add_heading(letter: WordDocument, text: str) -> None:
    """Add a heading of the body, bold, kept with what follows."""
    paragraph = add_text(letter, text)
    paragraph.runs[0].bold = True
    paragraph.paragraph_format.keep_with_next = True


def add_text(letter: WordDocument, text: str) -> Paragraph:
    """Add a paragraph of the body, justified, its first line in; the paragraph."""
    paragraph = letter.add_paragraph(text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    form = paragraph.paragraph_format
    form.first_line_indent, form.space_before, form.space_after, form.line_spacing = Cm(1.27), Pt(3), Pt(3), 1.1
    return paragraph


def add_table(
    letter: WordDocument, headings: Sequence[str], rows: Sequence[Sequence[str]], *, widths: Sequence[float]
) -> None:
    """Add a ruled table; ``widths`` are centimetres. Its heading row is printed again on every page."""
    table = letter.add_table(rows=1, cols=len(headings), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    _fill_row(table.rows[0].cells, headings, is_bold=True)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in rows:
        added = table.add_row()
        added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        _fill_row(added.cells, row)
    _set_widths(table, tuple(Cm(width) for width in widths))


def add_closing(letter: WordDocument, recipients: Sequence[str]) -> None:
    """Add recipients on the left and the place for signature on the right."""
    letter.add_paragraph()
    left, right = _add_columns(letter, (Cm(6.4), Cm(10.1)))
    head = left.paragraphs[0]
    _write(head, "Nơi nhận:", is_bold=True, is_italic=True, size=Pt(12))
    for line in recipients:
        _write(left.add_paragraph(), f"- {line}", size=NOTE_SIZE)
    _add_centered(right, "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", is_bold=True, size=Pt(13))
    for _ in range(4):
        right.add_paragraph()
    _add_centered(right, "Họ và tên", is_bold=True, size=Pt(13.5), is_next=True)


def start_annex(letter: WordDocument, title: str, *, host: str, is_landscape: bool = False) -> None:
    """Begin an annex on a new page, its pages numbered anew; its title stands in capitals (Phụ lục I, phần III, mục 1).

    ``host`` is the letter that it goes with (“Công văn số … của …”).
    """
    section = letter.add_section()
    _restart_numbers(section)
    if is_landscape:
        _turn(section)
    _style(letter.add_paragraph("Phụ lục"), is_bold=True, size=Pt(14))
    _style(letter.add_paragraph(title.upper()), is_bold=True, size=Pt(13.5))
    going_with = letter.add_paragraph(f"(Kèm theo {host})")
    _style(going_with, size=Pt(13), after=Pt(8))
    going_with.runs[0].italic = True


def save_letter(letter: WordDocument) -> bytes:
    """The bytes of a letter (.docx)."""
    out = io.BytesIO()
    letter.save(out)
    return out.getvalue()


def _set_page(letter: WordDocument) -> None:
    section = letter.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    _number_pages(section)


def _number_pages(section: Section) -> None:
    """Page numbers in the middle of the upper margin, none on the first page (Phụ lục I, phần I, mục I.6)."""
    section.different_first_page_header_footer = True
    section.header_distance = Mm(10)
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def _restart_numbers(section: Section) -> None:
    """Count a section's pages from 1."""
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    section._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")  # type: ignore[arg-type]


def _turn(section: Section) -> None:
    """Lay a section's page down."""
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(20)


def _set_font(letter: WordDocument) -> None:
    style = letter.styles["Normal"]
    style.font.name, style.font.size = FONT, BODY_SIZE
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(0)


def _style(
    paragraph: Paragraph, *, size: Pt, is_bold: bool = False, before: Pt | None = None, after: Pt | None = None
) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = before, after
    for run in paragraph.runs:
        run.bold, run.font.size = is_bold, size


def _write(paragraph: Paragraph, text: str, *, size: Pt, is_bold: bool = False, is_italic: bool = False) -> None:
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = is_bold, is_italic, size


def _add_centered(
    cell: _Cell, text: str, *, size: Pt, is_bold: bool = False, is_italic: bool = False, is_next: bool = False
) -> None:
    """Add a centred line to a cell, in its first paragraph while that is empty."""
    is_first = len(cell.paragraphs) == 1 and not cell.paragraphs[0].text and not is_next
    paragraph = cell.paragraphs[0] if is_first else cell.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _write(paragraph, text, size=size, is_bold=is_bold, is_italic=is_italic)


def _add_rule(cell: _Cell, *, width: float) -> None:
    """Add the short line below a name, ``width`` of its cell."""
    total = _LEFT_WIDTH if width < 0.5 else _RIGHT_WIDTH
    _draw_rule(cell.add_paragraph(), indent=Cm(total.cm * (1 - width) / 2))


def _draw_rule(paragraph: Paragraph, *, indent: Cm) -> None:
    form = paragraph.paragraph_format
    form.left_indent = form.right_indent = indent
    form.line_spacing, form.space_after = Pt(4), Pt(4)
    borders, top = OxmlElement("w:pBdr"), OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "auto")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")  # type: ignore[arg-type]


def _fill_row(cells: Sequence[_Cell], texts: Sequence[str], *, is_bold: bool = False) -> None:
    for cell, text in zip(cells, texts, strict=True):
        for number, line in enumerate(text.split("\n")):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            is_quote = line.startswith("“")
            _write(paragraph, line, size=TABLE_SIZE, is_bold=is_bold, is_italic=is_quote)
            if is_bold:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].paragraph_format.space_before = _CELL_AIR
        cell.paragraphs[-1].paragraph_format.space_after = _CELL_AIR


def _add_columns(letter: WordDocument, widths: tuple[Cm, Cm]) -> tuple[_Cell, _Cell]:
    """Two columns side by side, without lines."""
    table = letter.add_table(rows=1, cols=2)
    _set_widths(table, widths)
    left, right = table.rows[0].cells
    return left, right


def _set_widths(table: Table, widths: Sequence[Cm]) -> None:
    """Give the columns their widths; Word looks at the cells, LibreOffice at the columns."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
