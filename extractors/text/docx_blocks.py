"""One paragraph of a Word file on its way from the XML to a ``Paragraph``."""

from __future__ import annotations

from dataclasses import dataclass

from extractors.text.docx_breaks import split_every_break, split_framed, split_paragraph
from extractors.text.paragraphs import Paragraph
from models.documents import Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph or data cell with its automatic number; its forced breaks still stand in ``text``.

    ``is_framed`` is True in a header or closing table, where each break ends a line.
    """

    text: str
    source: str
    is_bold: bool = False
    is_centered: bool = False
    is_framed: bool = False
    cell: Cell | None = None

    def find_lines(self) -> list[str]:
        """The lines that a reader sees in this block."""
        return split_framed(self.text) if self.is_framed else split_paragraph(self.text)


def finish_block(block: Block) -> list[Paragraph]:
    """The paragraphs of a block: one, or one per line where its breaks part lines."""
    lines = [" ".join(split_every_break(block.text))] if block.cell is not None else block.find_lines()
    return [
        Paragraph(
            text=line,
            source=block.source,
            is_bold=block.is_bold,
            is_centered=block.is_centered,
            cell=block.cell,
        )
        for line in lines
    ]
