"""Outlines as born-digital PDF files in the layout of Nghị định 30/2020/NĐ-CP, the same bytes every time.

Needs Liberation Serif 2 (Debian: fonts-liberation2), whose widths are those of Times New Roman and which has the
Vietnamese letters. Reading the committed samples needs no font.
"""

import io
from collections.abc import Iterable, Iterator
from functools import cache
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus import Paragraph as Text

from tests.factory import wording
from tests.factory.blocks import (
    Block,
    Centered,
    CenteredRole,
    ClosingTable,
    LetterheadTable,
    NewSheet,
    Paragraph,
    TaskTable,
    lay_out,
)
from tests.factory.outlines import Annex, Letterhead, Mark, Outline, Signature
from tests.factory.rendering.fonts import FACES, FAMILY, find_fonts
from tests.factory.rendering.markdown import list_table_rows

LEFT, RIGHT, TOP, BOTTOM = 30 * mm, 18 * mm, 20 * mm, 20 * mm
TEXT_WIDTH = A4[0] - LEFT - RIGHT
PAGE_NUMBER_HEIGHT = 11 * mm
TASK_WIDTHS = tuple(share * (A4[1] - LEFT - RIGHT) for share in (0.05, 0.35, 0.15, 0.17, 0.13, 0.15))


@cache
def _register_fonts() -> None:
    folder = find_fonts()
    if folder is None:
        raise FileNotFoundError("Liberation Serif is missing: install fonts-liberation2")
    for face in FACES:
        path = str(folder / f"{FAMILY}-{face}.ttf")
        pdfmetrics.registerFont(TTFont(f"{FAMILY}-{face}", path, asciiReadable=0))
    names = dict(zip(("normal", "bold", "italic"), (f"{FAMILY}-{face}" for face in FACES), strict=True))
    pdfmetrics.registerFontFamily(f"{FAMILY}-Regular", **names)


def _style(size: float = 14, *, leading: float = 0, **fields: object) -> ParagraphStyle:
    return ParagraphStyle(
        "plain", fontName=f"{FAMILY}-Regular", fontSize=size, leading=leading or size * 1.2, splitLongWords=0, **fields
    )


_BODY = _style(leading=18, alignment=TA_JUSTIFY, firstLineIndent=12.7 * mm, spaceBefore=3, spaceAfter=3)
_CENTRED = _style(alignment=TA_CENTER)
_TITLE = _style(alignment=TA_CENTER, leftIndent=10 * mm, rightIndent=10 * mm)
_SPACES = {CenteredRole.TYPE: 16, CenteredRole.DECIDER: 16, CenteredRole.FORMULA: 10}
_ITALIC = frozenset({CenteredRole.ATTACHED})


def render_pdf(outline: Outline) -> bytes:
    """The document as a PDF file."""
    return render_pdf_blocks(lay_out(outline))


def render_pdf_blocks(blocks: Iterable[Block]) -> bytes:
    """Blocks as a PDF file."""
    _register_fonts()
    rl_config.useA85 = 0  # a quarter smaller, and what office programs write
    buffer = io.BytesIO()
    template = BaseDocTemplate(buffer, pagesize=A4, invariant=1, title="", author="", creator="", producer="")
    template.addPageTemplates(
        [
            PageTemplate("portrait", [_frame(A4)], onPage=_write_page_number, pagesize=A4),
            PageTemplate("landscape", [_frame(landscape(A4))], onPage=_write_page_number, pagesize=landscape(A4)),
        ]
    )
    template.build([flowable for block in blocks for flowable in _render_block(block)])
    return buffer.getvalue()


def _frame(size: tuple[float, float]) -> Frame:
    width, height = size[0] - LEFT - RIGHT, size[1] - TOP - BOTTOM
    return Frame(LEFT, BOTTOM, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _write_page_number(canvas: Canvas, template: BaseDocTemplate) -> None:
    """Page numbers stand top centre, from the second page on."""
    width, height = canvas._pagesize
    if canvas.getPageNumber() > 1:
        canvas.setFont(f"{FAMILY}-Regular", 13)
        canvas.drawCentredString((width + LEFT - RIGHT) / 2, height - PAGE_NUMBER_HEIGHT, str(canvas.getPageNumber()))


def _render_block(block: Block) -> Iterator[Flowable]:
    match block:
        case LetterheadTable(head):
            yield _write_letterhead(head)
        case Centered(text, role):
            yield from _write_centered(text, role)
        case Paragraph():
            yield _write_paragraph(block)
        case TaskTable(annex):
            yield _write_task_table(annex)
        case ClosingTable(recipients, signature):
            yield Spacer(0, 10)
            yield _write_closing(recipients, signature)
        case NewSheet(is_landscape):
            yield NextPageTemplate("landscape" if is_landscape else "portrait")
            yield PageBreak()


def _write_centered(text: str, role: CenteredRole) -> Iterator[Flowable]:
    if role in _SPACES:
        yield Spacer(0, _SPACES[role])
    is_wide = role in (CenteredRole.TITLE, CenteredRole.ATTACHED)
    yield Text(_keep_gaps(_tag(text, "i" if role in _ITALIC else "b")), _TITLE if is_wide else _CENTRED)
    if role is CenteredRole.TITLE:
        yield _rule("22%")
    if role is CenteredRole.ATTACHED:
        yield Spacer(0, 8)


def _write_paragraph(paragraph: Paragraph) -> Flowable:
    heading, rest = paragraph.text[: paragraph.bold_length], paragraph.text[paragraph.bold_length :]
    label = f"{paragraph.label} " if paragraph.label else ""
    is_bold = bool(heading) or paragraph.mark is Mark.ARTICLE
    first = _tag(label + heading, "b") if is_bold else escape(label)
    markup = first + (_tag(rest, "i") if paragraph.is_italic else escape(rest))
    keep = {"keepWithNext": 1} if heading and not rest else {}
    return Text(markup, ParagraphStyle("body", parent=_BODY, **keep))


def _tag(text: str, tag: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>" if text else ""


def _keep_gaps(markup: str) -> str:
    """Blanks left for a number or a day stay as wide as they were typed."""
    return markup.replace("  ", "\u00a0\u00a0")


def _rule(width: str) -> Flowable:
    return HRFlowable(width=width, thickness=0.6, color="black", spaceBefore=2, spaceAfter=6, lineCap="butt")


def _write_letterhead(head: Letterhead) -> Flowable:
    centred, larger = _style(12, alignment=TA_CENTER), _style(13, alignment=TA_CENTER)
    left: list[Flowable] = [Text(escape(head.superior), centred)] if head.superior else []
    left += [Text(_tag(line, "b"), centred) for line in head.issuer_lines]
    left += [_rule("35%")] if left else []
    right: list[Flowable] = []
    if head.has_national_title:
        nation, motto = wording.NATIONAL_TITLE
        right = [Text(_tag(nation, "b"), centred), Text(_tag(motto, "b"), larger), _rule("58%")]
    number = [Text(_keep_gaps(escape(wording.write_number_line(head))), larger)]
    issued = [Text(_keep_gaps(_tag(wording.write_date_line(head), "i")), larger)]
    return _write_columns([[left, right], [number, issued]], (0.41, 0.59))


def _write_closing(recipients: tuple[str, ...], signature: Signature) -> Flowable:
    heading, small = _style(12), _style(11)
    left: list[Flowable] = [Text("<i>Nơi nhận:</i>", heading)] if recipients else []
    left += [Text(escape(f"- {line}"), small) for line in recipients]
    right: list[Flowable] = [Text(_tag(line, "b"), _CENTRED) for line in signature.lines]
    right += [Spacer(0, 56), Text(_tag(signature.name, "b"), _CENTRED)]
    return _write_columns([[left, right]], (0.5, 0.5))


def _write_columns(cells: list[list[list[Flowable]]], shares: tuple[float, float]) -> Flowable:
    style = TableStyle(
        [
            ("ALIGN", (0, 0), (-1, -1), "CENTER"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
    )
    return Table(cells, colWidths=[share * TEXT_WIDTH for share in shares], style=style)


def _write_task_table(annex: Annex) -> Flowable:
    cell, centred = _style(12), _style(12, alignment=TA_CENTER)
    rows = [[Text(_tag(name, "b"), centred) for name in annex.columns]]
    spans: list[tuple[object, ...]] = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    for cells in list_table_rows(annex):
        if any(cells[2:]):
            rows.append([Text(escape(text), cell) for text in cells])
        else:
            spans.append(("SPAN", (1, len(rows)), (-1, len(rows))))
            rows.append([Text(_tag(text, "b"), cell) for text in cells])
    return Table(rows, colWidths=TASK_WIDTHS, style=TableStyle(spans), repeatRows=1)
