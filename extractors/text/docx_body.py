"""The walk over a Word file: body, cells, text boxes and notes, in the order in which a person reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from extractors.text.docx_blocks import Block
from extractors.text.docx_numbering import Numbering, is_bullet
from extractors.text.docx_runs import NoteReference, ParagraphContent, is_mark_hidden, is_mark_removed, read_paragraph
from extractors.text.docx_styles import StyleSheet
from extractors.text.docx_tables import order_cells, read_grid
from extractors.text.docx_xml import Element, W, get_value, iter_blocks

# A table of contents repeats the headings with page numbers; built-in style names are the same in every language.
_CONTENTS_STYLE = re.compile(r"toc \d|toc heading|table of figures")


@dataclass(slots=True)
class _Story:
    """A stretch of blocks that is read on its own; ``label`` is the source of all its blocks, None in the body."""

    label: str | None
    blocks: list[Block] = field(default_factory=list)
    pending: ParagraphContent | None = None
    marker: str = ""


@dataclass(slots=True)
class DocumentWalk:
    """The walk through one document; lists count on, tables and paragraphs are numbered, notes remembered."""

    styles: StyleSheet
    numbering: Numbering
    notes: list[NoteReference] = field(default_factory=list)
    _paragraphs: int = 0
    _tables: int = 0
    _boxes: int = 0

    def read_story(self, container: Element, label: str | None = None) -> list[Block]:
        """The blocks of a body, cell, text box or note; text boxes follow the paragraph they are anchored in.

        Reads: the element that holds paragraphs and tables.
        Writes: blocks in reading order.
        """
        story = _Story(label)
        for element in iter_blocks(container):
            if element.tag == f"{W}tbl":
                self._end_line(story, None)
                story.blocks += self._read_table(element)
            else:
                self._read_paragraph(element, story)
        self._end_line(story, None)
        return story.blocks

    def read_notes(self, roots: dict[str, Element | None]) -> list[Block]:
        """The text of the footnotes, then endnotes, that the text refers to, in its order (``fn1``, ``en1``)."""
        blocks: list[Block] = []
        for kind, prefix in (("footnote", "fn"), ("endnote", "en")):
            root = roots.get(kind)
            notes = {} if root is None else {get_value(note, "id"): note for note in root.findall(f"{W}{kind}")}
            referred = dict.fromkeys(note.note_id for note in self.notes if note.kind == kind)
            for number, note_id in enumerate(referred, start=1):
                if note_id in notes:
                    blocks += self.read_story(notes[note_id], f"{prefix}{number}")
        return blocks

    def _read_paragraph(self, paragraph: Element, story: _Story) -> None:
        if story.label is None:
            self._paragraphs += 1
        style_id = self.styles.find_style_id(paragraph)
        if _CONTENTS_STYLE.fullmatch(self.styles.find_name(style_id)):
            return
        content = read_paragraph(paragraph, self.styles)
        self.notes += content.notes
        is_empty = not content.text.strip()
        if is_mark_removed(paragraph) or is_mark_hidden(paragraph):
            if not is_mark_removed(paragraph) and not is_empty and not story.marker:
                story.marker = self._find_marker(paragraph)
            if story.pending is None:
                story.pending = content
            else:
                story.pending.append(content)
            return
        marker = self._find_marker(paragraph)
        if story.pending is not None:
            story.pending.append(content)
            content = story.pending
        story.pending = content
        story.marker = story.marker or marker
        self._end_line(story, paragraph)

    def _end_line(self, story: _Story, paragraph: Element | None) -> None:
        """Close the line that the last paragraphs make; ``paragraph`` is the one whose end it has."""
        content, marker = story.pending, story.marker
        story.pending, story.marker = None, ""
        if content is None:
            return
        is_in_cell = story.label is not None and story.label.startswith("t")
        text = content.text
        if text.strip():
            text = f"{marker} {text.lstrip(' ')}" if marker else text
        else:
            # A row number may be all that a cell holds; elsewhere a bare number counts on, but says nothing.
            text = marker if is_in_cell and not is_bullet(marker) else ""
        source = story.label or f"p{self._paragraphs}"
        is_centered = paragraph is not None and self.styles.is_centered(paragraph)
        story.blocks.append(Block(text=text, source=source, is_bold=content.is_bold, is_centered=is_centered))
        for box in content.boxes:
            self._boxes += 1
            story.blocks += self.read_story(box, story.label or f"box{self._boxes}")

    def _find_marker(self, paragraph: Element) -> str:
        place = self.styles.find_list(paragraph)
        if place is None:
            return ""
        level = None
        if place.is_styled:
            level = self.numbering.find_level(
                place.num_id, self.styles.find_chain(self.styles.find_style_id(paragraph))
            )
        if level is None:
            level = place.level or 0
        marker = self.numbering.advance(place.num_id, level)
        return marker if marker.isascii() else self.styles.letters.decode_marker(marker)

    def _read_table(self, table: Element) -> list[Block]:
        number, self._tables = self._tables, self._tables + 1
        cells = read_grid(table)
        for cell in cells:
            cell.blocks = tuple(self.read_story(cell.element, f"t{number}r{cell.row}c{cell.column}"))
        return order_cells(cells, number)
