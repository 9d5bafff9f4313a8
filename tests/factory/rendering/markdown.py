"""Outlines as Markdown or plain text, as offices paste them and crawlers keep them."""

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

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
from tests.factory.outlines import Annex, Letterhead, Mark, Outline, Signature, TaskRow
from tests.factory.schemes import write_roman


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """``has_marks``: headings and bold in Markdown; ``width``: lines broken there, None for one line a paragraph.

    ``gap`` stands between paragraphs; ``is_tabular``: letterhead and closing in two columns, as a table in Markdown,
    else by blanks; ``parts_bold``: number and heading bold apart (``**1**. **Mục đích**``).
    """

    has_marks: bool = True
    width: int | None = None
    gap: str = "\n\n"
    is_tabular: bool = False
    parts_bold: bool = False


def render_text(outline: Outline, style: TextStyle) -> bytes:
    """The document as UTF-8 text, a blank line between paragraphs."""
    return render_text_blocks(lay_out(outline), style)


def render_text_blocks(blocks: Iterable[Block], style: TextStyle) -> bytes:
    """Blocks as UTF-8 text."""
    lines = [line for block in blocks for line in _render_block(block, style)]
    return (style.gap.join(lines) + "\n").encode()


def _render_block(block: Block, style: TextStyle) -> Iterator[str]:
    match block:
        case LetterheadTable(head) if style.is_tabular:
            yield _stand_in_columns(*list_letterhead_columns(head), style)
        case ClosingTable(recipients, signature) if style.is_tabular:
            yield _stand_in_columns(*list_closing_columns(recipients, signature), style)
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
    if style.has_marks and bold and style.parts_bold and label:
        sign = label.strip()[-1] if label.strip()[-1] in ".):/" else ""
        return f"**{label.strip().removesuffix(sign)}**{sign} **{text[:bold]}**{text[bold:]}"
    if style.has_marks and bold:
        return f"**{label}{text[:bold]}**{text[bold:]}"
    return _wrap(f"{label}{text}", style)


def list_letterhead_columns(head: Letterhead) -> tuple[list[str], list[str]]:
    """The letterhead's left and right lines."""
    left = [*([head.superior] if head.superior else []), *head.issuer_lines, wording.write_number_line(head)]
    right = [*(wording.NATIONAL_TITLE if head.has_national_title else ()), wording.write_date_line(head)]
    return left, right


def list_closing_columns(recipients: tuple[str, ...], signature: Signature) -> tuple[list[str], list[str]]:
    """The closing's left and right lines."""
    left = ["Nơi nhận:", *(f"- {line}" for line in recipients)] if recipients else []
    return left, [*signature.lines, "", *([signature.name] if signature.name else [])]


def _stand_in_columns(left: list[str], right: list[str], style: TextStyle) -> str:
    if style.has_marks:
        return f"| {'<br>'.join(left)} | {'<br>'.join(line for line in right if line)} |\n| --- | --- |"
    width = max(map(len, left), default=0) + 6
    pairs = zip_longest(left, right, fillvalue="")
    return "\n".join(f"{one:<{width}}{other}".rstrip() for one, other in pairs)


def _embolden(text: str, style: TextStyle) -> str:
    return f"**{text}**" if style.has_marks else text


def _wrap(text: str, style: TextStyle) -> str:
    if style.width is None:
        return text
    return textwrap.fill(text, style.width, break_long_words=False, break_on_hyphens=False)


def _render_table(annex: Annex) -> str:
    rows = ["| " + " | ".join(annex.columns) + " |", "|" + " --- |" * len(annex.columns)]
    rows.extend("| " + " | ".join(cells) + " |" for cells in list_table_rows(annex))
    return "\n".join(rows)


def list_table_rows(annex: Annex) -> Iterator[tuple[str, ...]]:
    """The rows of a task table: a heading row per group (number and title), then its tasks counted throughout."""
    count = 0
    for ordinal, group in enumerate(annex.groups, 1):
        if group.title:
            yield (write_roman(ordinal), group.title, *("",) * (len(annex.columns) - 2))
        for row in group.rows:
            count += 1
            yield (str(count), *_list_cells(row))


def _list_cells(row: TaskRow) -> tuple[str, ...]:
    cells = (row.task, row.lead, row.coordinating, row.deadline, row.product)
    return tuple(wording.strip_citation_marks(cell) for cell in cells)
