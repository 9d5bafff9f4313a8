"""The letters of one paragraph, as Word prints them (ECMA-376 part 1, 17.3, 17.13.5, 17.16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from extractors.text.docx_styles import StyleSheet
from extractors.text.docx_symbols import map_private_letters, map_symbol
from extractors.text.docx_xml import (
    MC,
    REMOVED,
    Element,
    M,
    W,
    choose_alternative,
    find_child,
    find_path,
    get_value,
    read_switch,
)
from extractors.text.letters import LegacyFont

SOFT_BREAK = "\n"
PAGE_BREAK = "\f"

# Marks that print one fixed sign (17.3.3); a soft hyphen prints none, but it is the byte of a letter (TCVN3: ư).
_SIGNS = {f"{W}tab": " ", f"{W}ptab": " ", f"{W}cr": SOFT_BREAK, f"{W}noBreakHyphen": "-"}
SOFT_HYPHEN = "\u00ad"
_TEXTS = frozenset({f"{W}t", f"{M}t"})
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
# Properties, codes of fields, and the reading aid above a base text: none of it is text of the paragraph.
_SILENT = frozenset(
    f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "rt", "ffData")
)


@dataclass(frozen=True, slots=True)
class NoteReference:
    """A reference mark: ``kind`` is ``footnote`` or ``endnote``."""

    kind: str
    note_id: str


@dataclass(slots=True)
class ParagraphContent:
    """What a paragraph holds: letters with its breaks as ``\\n`` and ``\\f``, text boxes anchored in it, notes."""

    text: str = ""
    bold_letters: int = 0
    other_letters: int = 0
    boxes: list[Element] = field(default_factory=list)
    notes: list[NoteReference] = field(default_factory=list)

    @property
    def is_bold(self) -> bool:
        """True when all of its letters are bold, and there is one."""
        return self.bold_letters > 0 and self.other_letters == 0

    def append(self, other: ParagraphContent) -> None:
        """Take in a paragraph that Word prints on the same line."""
        self.text += other.text
        self.bold_letters += other.bold_letters
        self.other_letters += other.other_letters
        self.boxes += other.boxes
        self.notes += other.notes


def read_paragraph(paragraph: Element, styles: StyleSheet) -> ParagraphContent:
    """The content of a ``w:p``: insertions and results of fields kept; deletions, field codes, hidden text left out.

    Reads: a paragraph and the style sheet.
    Writes: its content; text boxes as elements, for the caller to read.
    """
    walk = _RunWalk(styles, styles.find_style_id(paragraph))
    walk.visit_children(paragraph)
    walk.content.text = "".join(walk.decode_pieces())
    return walk.content


def list_stretches(paragraph: Element, styles: StyleSheet) -> Iterator[tuple[str, LegacyFont | None]]:
    """The letters of a paragraph as the file has them, by the legacy font they are set in."""
    walk = _RunWalk(styles, styles.find_style_id(paragraph))
    walk.visit_children(paragraph)
    return walk.join_pieces()


def is_mark_removed(paragraph: Element) -> bool:
    """True when a tracked change removes the paragraph's end: it goes on with the next one (17.13.5.15)."""
    mark = find_path(paragraph, "pPr/rPr")
    return mark is not None and any(child.tag in REMOVED for child in mark)


def is_mark_hidden(paragraph: Element) -> bool:
    """True when the paragraph's end is hidden: it prints on one line with the next (style separator, 17.3.2.36)."""
    return read_switch(find_path(paragraph, "pPr/rPr"), "vanish") is True


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one element of a run prints, as the file has it."""

    text: str
    font: LegacyFont | None = None
    is_capital: bool = False


class _RunWalk:
    """One walk over a paragraph; it remembers which fields are open and whether their code or result comes."""

    def __init__(self, styles: StyleSheet, style_id: str | None) -> None:
        self.content = ParagraphContent()
        self._styles = styles
        self._style_id = style_id
        self._in_code: list[bool] = []
        self._pieces: list[_Piece] = []

    def join_pieces(self) -> Iterator[tuple[str, LegacyFont | None]]:
        """What is printed, neighbours of one font together: a letter and its mark may stand in two runs."""
        for font, pieces in groupby(self._pieces, key=lambda piece: piece.font):
            yield "".join(piece.text for piece in pieces), font

    def decode_pieces(self) -> Iterator[str]:
        """What is printed, in Unicode, capitals as capitals."""
        for (font, is_capital), pieces in groupby(self._pieces, key=lambda piece: (piece.font, piece.is_capital)):
            text = self._styles.letters.decode("".join(piece.text for piece in pieces), font)
            text = text.replace(SOFT_HYPHEN, "")
            yield text.upper() if is_capital else text

    def visit_children(self, element: Element, run: Element | None = None) -> None:
        for child in element:
            self._visit(child, run)

    def _visit(self, element: Element, run: Element | None) -> None:
        tag = element.tag
        if tag in REMOVED or tag in _SILENT or not isinstance(tag, str):
            return
        if tag == f"{W}r":
            properties = find_child(element, "rPr")
            if not self._styles.is_on(properties, self._style_id, "vanish"):
                self.visit_children(element, element)
            else:
                self._visit_hidden(element)
        elif tag in _TEXTS:
            self._add_text(element.text or "", run)
        elif tag in _SIGNS:
            self._add(_SIGNS[tag])
        elif tag == f"{W}softHyphen":
            self._add(SOFT_HYPHEN, self._find_font(run))
        elif tag == f"{W}br":
            self._add(PAGE_BREAK if get_value(element, "type") in ("page", "column") else SOFT_BREAK)
        elif tag == f"{W}sym":
            self._add(map_symbol(get_value(element, "char") or "", get_value(element, "font") or ""))
        elif tag == f"{W}fldChar":
            self._turn_field(get_value(element, "fldCharType"))
        elif tag in _NOTES:
            self.content.notes.append(NoteReference(_NOTES[tag], get_value(element, "id") or ""))
        elif tag == f"{W}txbxContent":
            self.content.boxes.append(element)
        elif tag == f"{MC}AlternateContent":
            branch = choose_alternative(element)
            if branch is not None:
                self.visit_children(branch, run)
        else:
            self.visit_children(element, run)

    def _visit_hidden(self, run: Element) -> None:
        """A hidden run prints nothing, but its field marks still count."""
        for child in run:
            if child.tag == f"{W}fldChar":
                self._turn_field(get_value(child, "fldCharType"))

    def _turn_field(self, mark: str | None) -> None:
        if mark == "begin":
            self._in_code.append(True)
        elif mark == "separate" and self._in_code:
            self._in_code[-1] = False
        elif mark == "end" and self._in_code:
            self._in_code.pop()

    def _add_text(self, text: str, run: Element | None) -> None:
        properties = find_child(run, "rPr")
        # A line break inside w:t is a blank of XML, not one of the paragraph.
        text = text.replace("\n", " ").replace("\r", " ").replace("\t", " ")
        fonts = find_child(properties, "rFonts")
        text = map_private_letters(text, get_value(fonts, "ascii") or get_value(fonts, "hAnsi") or "")
        is_capital = self._styles.is_on(properties, self._style_id, "caps")
        if not self._add(text, self._find_font(run), is_capital=is_capital):
            return
        letters = sum(letter.isalpha() for letter in text)
        if self._styles.is_on(properties, self._style_id, "b"):
            self.content.bold_letters += letters
        else:
            self.content.other_letters += letters

    def _find_font(self, run: Element | None) -> LegacyFont | None:
        return self._styles.find_font(find_child(run, "rPr"), self._style_id)

    def _add(self, text: str, font: LegacyFont | None = None, *, is_capital: bool = False) -> bool:
        """Append what is printed; False inside a field's code."""
        if any(self._in_code):
            return False
        self._pieces.append(_Piece(text, font, is_capital))
        return True
