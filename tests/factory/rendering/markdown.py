"""Outlines as Markdown or plain text, as offices paste them and crawlers keep them."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

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
from tests.factory.numbering import write_roman
from tests.factory.outlines import Annex, Mark, Outline, TaskRow

COLUMNS = ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn hoàn thành", "Sản phẩm")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """``has_marks``: headings and bold in Markdown; ``width``: lines broken there, None for one line a paragraph."""

    has_marks: bool = True
    width: int | None = None


def render_text(outline: Outline, style: TextStyle) -> bytes:
    """The document as UTF-8 text, a blank line between paragraphs."""
    lines = [line for block in lay_out(outline) for line in _render_block(block, style)]
    return ("\n\n".join(lines) + "\n").encode()


def _render_block(block: Block, style: TextStyle) -> Iterator[str]:
    match block:
        case LetterheadTable(head):
            if head.superior:
                yield head.superior
            if head.issuer_lines:
                yield _embolden("\n".join(head.issuer_lines), style)
            if head.has_national_title:
                yield _embolden("\n".join(wording.NATIONAL_TITLE), style)
            yield wording.write_number_line(head)
            yield wording.write_date_line(head)
        case Centered(text, role):
            yield from _render_centered(text, role, style)
        case Paragraph():
            yield _render_paragraph(block, style)
        case TaskTable(annex):
            yield _render_table(annex)
        case ClosingTable(recipients, signature):
            if recipients:
                yield _embolden("Nơi nhận:", style)
                yield "\n".join(f"- {recipient}" for recipient in recipients)
            yield _embolden("\n".join(signature.lines), style)
            if signature.name:
                yield _embolden(signature.name, style)
        case NewSheet():
            return


def _render_centered(text: str, role: CenteredRole, style: TextStyle) -> Iterator[str]:
    text = _wrap(text, style)
    if not style.has_marks:
        yield text
    elif role in (CenteredRole.TYPE, CenteredRole.FORMULA):
        yield f"## {text}"
    elif role is CenteredRole.ATTACHED:
        yield f"*{text}*"
    else:
        yield f"**{text}**"


def _render_paragraph(paragraph: Paragraph, style: TextStyle) -> str:
    text, bold = paragraph.text, paragraph.bold_length
    label = f"{paragraph.label} " if paragraph.label else ""
    if style.has_marks and paragraph.mark is Mark.ROMAN:
        return f"### {label}{text}"
    if style.has_marks and bold:
        return f"**{label}{text[:bold]}**{text[bold:]}"
    return _wrap(f"{label}{text}", style)


def _embolden(text: str, style: TextStyle) -> str:
    return f"**{text}**" if style.has_marks else text


def _wrap(text: str, style: TextStyle) -> str:
    if style.width is None:
        return text
    return textwrap.fill(text, style.width, break_long_words=False, break_on_hyphens=False)


def _render_table(annex: Annex) -> str:
    rows = ["| " + " | ".join(COLUMNS) + " |", "|" + " --- |" * len(COLUMNS)]
    rows.extend("| " + " | ".join(cells) + " |" for cells in list_table_rows(annex))
    return "\n".join(rows)


def list_table_rows(annex: Annex) -> Iterator[tuple[str, ...]]:
    """The rows of a task table: a heading row per group (number and title), then its tasks counted throughout."""
    count = 0
    for ordinal, group in enumerate(annex.groups, 1):
        if group.title:
            yield (write_roman(ordinal), group.title, *("",) * (len(COLUMNS) - 2))
        for row in group.rows:
            count += 1
            yield (str(count), *_list_cells(row))


def _list_cells(row: TaskRow) -> tuple[str, ...]:
    cells = (row.task, row.lead, row.coordinating, row.deadline, row.product)
    return tuple(wording.strip_citation_marks(cell) for cell in cells)
