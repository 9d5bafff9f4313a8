"""Outlines as Word files in the layout of Nghị định 30/2020/NĐ-CP, the same bytes every time."""

import io
import zipfile
from collections.abc import Iterator
from enum import StrEnum
from xml.sax.saxutils import escape

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
from tests.factory.rendering import word_parts as parts
from tests.factory.rendering.markdown import list_table_rows
from tests.factory.rendering.word_numbering import write_counted_properties, write_numbering

FIXED_TIME = (2026, 1, 1, 0, 0, 0)
PORTRAIT, LANDSCAPE = (11906, 16838), (16838, 11906)
LETTERHEAD_WIDTHS = (4050, 5305)
CLOSING_WIDTHS = (4700, 4655)
TASK_WIDTHS = (700, 5000, 2200, 2400, 1800, 2170)
CENTRED_RUNS = {
    CenteredRole.TYPE: "<w:b/>",
    CenteredRole.TITLE: "<w:b/>",
    CenteredRole.DECIDER: "<w:b/>",
    CenteredRole.FORMULA: "<w:b/>",
    CenteredRole.ATTACHED: "<w:i/>",
}
WIDE_ROLES = frozenset({CenteredRole.TITLE, CenteredRole.ATTACHED})
SPACED_ROLES = {CenteredRole.TYPE: "240", CenteredRole.DECIDER: "240", CenteredRole.FORMULA: "160"}


class WordNumbering(StrEnum):
    """Who counts: the clerk at the keyboard, or Word."""

    TYPED = "typed"
    AUTOMATIC = "automatic"


def render_word(outline: Outline, numbering: WordNumbering) -> bytes:
    """The document as a .docx package."""
    return render_word_blocks(lay_out(outline), numbering)


def render_word_blocks(blocks: tuple[Block, ...], numbering: WordNumbering) -> bytes:
    """Blocks as a .docx package."""
    counted = {block.scope for block in blocks if isinstance(block, Paragraph) and block.mark in _MAIN_MARKS}
    members = {
        "[Content_Types].xml": parts.CONTENT_TYPES,
        "_rels/.rels": parts.PACKAGE_RELATIONS,
        "docProps/core.xml": parts.CORE_PROPERTIES,
        "word/document.xml": _write_document(blocks, numbering, sorted(counted)),
        "word/_rels/document.xml.rels": parts.DOCUMENT_RELATIONS,
        "word/styles.xml": parts.STYLES,
        "word/numbering.xml": write_numbering(len(counted)),
        "word/settings.xml": parts.SETTINGS,
        "word/header1.xml": parts.PAGE_HEADER,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in members.items():
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            package.writestr(info, text.encode())
    return buffer.getvalue()


_MAIN_MARKS = frozenset({Mark.ROMAN, Mark.DECIMAL, Mark.DOTTED, Mark.LETTER})


def _write_document(blocks: tuple[Block, ...], numbering: WordNumbering, counted: list[int]) -> str:
    pieces: list[str] = []
    is_landscape = False
    for block in blocks:
        if isinstance(block, NewSheet) and block.is_landscape != is_landscape:
            pieces.append(f"<w:p><w:pPr>{_write_section(is_landscape)}</w:pPr></w:p>")
            is_landscape = block.is_landscape
        elif isinstance(block, NewSheet):
            pieces.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        else:
            pieces.extend(_write_block(block, numbering, counted))
    body = "".join(pieces) + _write_section(is_landscape)
    return f"{parts.DECLARATION}<w:document {parts.W} {parts.R}><w:body>{body}</w:body></w:document>"


def _write_section(is_landscape: bool) -> str:
    width, height = LANDSCAPE if is_landscape else PORTRAIT
    orient = ' w:orient="landscape"' if is_landscape else ""
    first = "" if is_landscape else "<w:titlePg/>"
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{parts.HEADER_RELATION}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
        '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" '
        f'w:gutter="0"/>{first}</w:sectPr>'
    )


def _write_block(block: Block, numbering: WordNumbering, counted: list[int]) -> Iterator[str]:
    match block:
        case LetterheadTable(head):
            yield _write_letterhead(head)
        case Centered(text, role):
            before = SPACED_ROLES.get(role, "0")
            after = "120" if role is CenteredRole.ATTACHED else "0"
            margin = '<w:ind w:left="200" w:right="200" w:firstLine="0"/>' if role in WIDE_ROLES else ""
            spacing = f'<w:spacing w:before="{before}" w:after="{after}"/>{margin}'
            yield _write_line(text, style="GiuaDong", run=CENTRED_RUNS[role], properties=spacing)
            if role is CenteredRole.TITLE:
                yield _write_rule(indent=3400)
        case Paragraph():
            yield _write_paragraph(block, numbering, counted)
        case TaskTable(annex):
            yield _write_task_table(annex)
        case ClosingTable(recipients, signature):
            yield _write_closing(recipients, signature)
        case NewSheet():
            raise ValueError("a new sheet is written by the document")


def _write_run(text: str, run: str = "") -> str:
    return f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


def _write_line(text: str, *, style: str, run: str = "", properties: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{_write_run(text, run)}</w:p>'


def _write_rule(indent: int) -> str:
    """The short line under an issuer, the motto or a title: an empty small paragraph with a top border."""
    return (
        '<w:p><w:pPr><w:pStyle w:val="GiuaDong"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" '
        f'w:color="auto"/></w:pBdr><w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/>'
        f'<w:ind w:left="{indent}" w:right="{indent}" w:firstLine="0"/><w:rPr><w:sz w:val="8"/></w:rPr></w:pPr></w:p>'
    )


def _write_paragraph(paragraph: Paragraph, numbering: WordNumbering, counted: list[int]) -> str:
    label = paragraph.label
    if numbering is WordNumbering.AUTOMATIC and label:
        scope = counted.index(paragraph.scope) + 1 if paragraph.scope in counted else 1
        properties, typed = write_counted_properties(paragraph, scope), ""
    else:
        properties, typed = '<w:pStyle w:val="ThanVanBan"/>', f"{label} " if label else ""
    heading, rest = paragraph.text[: paragraph.bold_length], paragraph.text[paragraph.bold_length :]
    is_numbered_bold = paragraph.bold_length or paragraph.mark is Mark.ARTICLE
    runs = _write_run(typed, "<w:b/>" if is_numbered_bold else "") + _write_run(heading, "<w:b/>")
    runs += _write_run(rest, "<w:i/>" if paragraph.is_italic else "")
    keep = "<w:keepNext/>" if heading and not rest else ""
    mark = "<w:rPr><w:b/></w:rPr>" if is_numbered_bold else ""
    style, _, counted_part = properties.partition("/>")
    return f"<w:p><w:pPr>{style}/>{keep}{counted_part}{mark}</w:pPr>{runs}</w:p>"


def _write_table(widths: tuple[int, ...], rows: str, *, has_borders: bool = False) -> str:
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    borders = f"<w:tblBorders>{edges}</w:tblBorders>" if has_borders else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>{borders}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def _write_cell(width: int, content: str, columns: int = 1) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{content}</w:tc>'


def _write_letterhead(head: Letterhead) -> str:
    def centre(text: str, size: int, run: str = "") -> str:
        return _write_line(text, style="GiuaDong", run=f'{run}<w:sz w:val="{size}"/>')

    issuer = (centre(head.superior, 24) if head.superior else "") + "".join(
        centre(line, 24, "<w:b/>") for line in head.issuer_lines
    )
    nation = centre(wording.NATIONAL_TITLE[0], 24, "<w:b/>") + centre(wording.NATIONAL_TITLE[1], 26, "<w:b/>")
    left, right = LETTERHEAD_WIDTHS
    empty = _write_line("", style="GiuaDong")
    first = _write_cell(left, issuer + _write_rule(1450) if issuer else empty)
    first += _write_cell(right, nation + _write_rule(1180) if head.has_national_title else empty)
    second = _write_cell(left, centre(wording.write_number_line(head), 26))
    second += _write_cell(right, centre(wording.write_date_line(head), 26, "<w:i/>"))
    return _write_table(LETTERHEAD_WIDTHS, f"<w:tr>{first}</w:tr><w:tr>{second}</w:tr>")


def _write_closing(recipients: tuple[str, ...], signature: Signature) -> str:
    heading = "Nơi nhận:" if recipients else ""
    left = _write_line(heading, style="OBang", run='<w:b/><w:i/><w:sz w:val="24"/>')
    left += "".join(_write_line(f"- {line}", style="OBang", run='<w:sz w:val="22"/>') for line in recipients)
    right = "".join(_write_line(line, style="GiuaDong", run="<w:b/>") for line in signature.lines)
    right += _write_line("", style="GiuaDong") * 3 + _write_line(signature.name, style="GiuaDong", run="<w:b/>")
    cells = _write_cell(CLOSING_WIDTHS[0], left) + _write_cell(CLOSING_WIDTHS[1], right)
    row = f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    spacer = '<w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p>'
    return spacer + _write_table(CLOSING_WIDTHS, row)


def _write_task_table(annex: Annex) -> str:
    def write_row(cells: tuple[str, ...], run: str = "") -> str:
        style = ["GiuaDong", "OBang", "OBang", "OBang", "GiuaDong", "OBang"] if not run else ["GiuaDong"] * len(cells)
        size = f'{run}<w:sz w:val="24"/>'
        return "".join(
            _write_cell(width, _write_line(cell, style=name, run=size))
            for width, cell, name in zip(TASK_WIDTHS, cells, style, strict=True)
        )

    rows = f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{write_row(annex.columns, '<w:b/>')}</w:tr>"
    for cells in list_table_rows(annex):
        if any(cells[2:]):
            rows += f"<w:tr>{write_row(cells)}</w:tr>"
        else:
            title = _write_line(cells[1], style="OBang", run='<w:b/><w:sz w:val="24"/>')
            number = _write_line(cells[0], style="GiuaDong", run='<w:b/><w:sz w:val="24"/>')
            merged = _write_cell(sum(TASK_WIDTHS[1:]), title, columns=len(TASK_WIDTHS) - 1)
            rows += f"<w:tr>{_write_cell(TASK_WIDTHS[0], number)}{merged}</w:tr>"
    return _write_table(TASK_WIDTHS, rows, has_borders=True) + '<w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p>'
