"""Hard-wrapped lines put back into paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.text.line_patterns import (
    ARTICLE_PATTERN,
    ATTACHED_PATTERN,
    BASIS_LAW_PATTERN,
    BASIS_PATTERN,
    CAPS_CONNECTOR_PATTERN,
    CITED_NUMBER_PATTERN,
    ISSUER_LINE_PATTERN,
    LETTER_DECIMAL_PATTERN,
    LETTERED_PATTERN,
    LONE_MARK_PATTERN,
    MOTTO_PATTERN,
    NUMBER_LINE_PATTERN,
    PLACE_DATE_END_PATTERN,
    PLACE_DATE_PATTERN,
    RECIPIENTS_PATTERN,
    REFERENCE_END_PATTERN,
    ROMAN_END_PATTERN,
    ROMAN_NUMBER_PATTERN,
    TAIL,
    begins_lower,
    ends_sentence,
    is_capitals,
    is_sign_line,
    is_type_line,
)
from extractors.text.list_items import begins_bracketed, begins_item, is_item
from extractors.text.markdown import PlainLine

# Office letters of 13 or 14 points fill about 80-95 letters a line, mails and consoles 72-80; a line longer than this
# was written without wrapping.
WIDEST_WRAP = 130
# Lines within this of the widest are full: the next word (mostly of two to seven letters) had no room.
FULL_SLACK = 9
# So many sentences cut at the width, and this share of all that are cut, show that lines were wrapped there.
FEWEST_CUTS, CUT_SHARE = 3, 0.8
# With at least one block in five lines, blank lines part the paragraphs; below it, line breaks must.
SEPARATED_SHARE = 0.2
MARKDOWN_SHARE = 0.05
# A line shorter than this share of the width, without a closing mark, before a list mark: a heading or introduction.
SHORT_SHARE = 0.6

CODE_HEAD_PATTERN = re.compile(r"\d\s*/(?:[A-ZĐ]+-)*$|\d\s*(?:/[A-ZĐ]+)?-$")
# The closing sign of an official text, when a line or a page break cut it off.
END_MARK_PATTERN = re.compile(r"\.?/\.")


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text file breaks its lines.

    ``width``: where it wraps. ``is_wrapped``: lines were cut at a width. ``is_separated``: blank lines part its
    paragraphs.
    """

    width: int
    is_wrapped: bool
    is_separated: bool


# The inner lines of a header or closing cell: each is its own, unless it plainly goes on.
CELL_LAYOUT = Layout(width=0, is_wrapped=False, is_separated=False)


def measure_layout(blocks: Sequence[Sequence[PlainLine]], breaks: int, *, is_markdown: bool = False) -> Layout:
    """How the file of these blocks breaks its lines, from the widths of all lines and the number of blank ones.

    ``breaks``: how many blocks stand behind a blank line. In a Markdown file a few are enough to show that its writer
    parted paragraphs by them, and that lines without one between them are the lines of one paragraph.
    """
    widths = sorted(line.width for block in blocks for line in block if not line.is_heading)
    if not widths:
        return CELL_LAYOUT
    width = widths[min(len(widths) - 1, len(widths) * 97 // 100)]
    wrapped = sum(width - 25 <= other <= width for other in widths)
    broken = sum(len(block) > 1 for block in blocks)
    is_separated = breaks >= len(widths) * (MARKDOWN_SHARE if is_markdown else SEPARATED_SHARE)
    shows_wrapping = (is_markdown and is_separated) or wrapped * 4 >= len(widths) or _shows_cuts(blocks, width)
    return Layout(
        width=width,
        is_wrapped=40 <= width <= WIDEST_WRAP and broken > 0 and shows_wrapping,
        is_separated=is_separated,
    )


def _shows_cuts(blocks: Sequence[Sequence[PlainLine]], width: int) -> bool:
    """True when sentences that go on with a small letter do so where the next word had no room.

    Texts of many short paragraphs have few lines that reach the width, and were wrapped all the same.
    """
    cuts = [
        before.width + 1 + len(line.text.split(maxsplit=1)[0]) > width - FULL_SLACK
        for block in blocks
        for before, line in pairwise(block)
        if begins_lower(line.text) and not is_item(line.text) and not ends_sentence(before.text)
    ]
    return sum(cuts) >= max(FEWEST_CUTS, CUT_SHARE * len(cuts))


def split_block(
    lines: Sequence[PlainLine], layout: Layout, *, is_header: bool, is_titled: bool = False
) -> list[list[PlainLine]]:
    """The paragraphs of one block (lines without a blank one between), each as its lines.

    ``is_header``: the block stands above the name of the instrument, or in a header or closing cell. ``is_titled``:
    the name of an instrument stands before the block, which begins with its title.
    """
    paragraphs: list[list[PlainLine]] = []
    for line in lines:
        if paragraphs and not _begins_paragraph(paragraphs[-1], line, layout, is_header=is_header, is_title=is_titled):
            paragraphs[-1].append(line)
        else:
            is_titled = is_type_line(paragraphs[-1][-1].text) if paragraphs else is_titled
            paragraphs.append([line])
        is_header = is_header and not is_type_line(line.text)
    return paragraphs


def join_lines(texts: Sequence[str]) -> str:
    """Lines as one text: a break becomes a blank, and nothing inside a code (``2159/QĐ-`` / ``UBND``)."""
    joined = ""
    for text in texts:
        is_code = CODE_HEAD_PATTERN.search(joined[-TAIL:]) and text[:1].isupper()
        joined += text if not joined or is_code else f" {text}"
    return joined


def continues_sentence(before: str, text: str) -> bool:
    """True when ``text`` goes on with the sentence of the paragraph before it, which a page break cut.

    ``…khoa học, công nghệ, chuyển`` / ``đổi số, chuyển đổi xanh …``: no closing mark, and a small letter that is no
    list mark. A mark alone (``1.``) goes on too; a title or heading never does.
    """
    if LONE_MARK_PATTERN.fullmatch(before):
        return not is_item(text) and not is_sign_line(text)
    if END_MARK_PATTERN.fullmatch(text) or _awaits_number(before, text):
        return not is_capitals(before)
    if not begins_lower(text) or ends_sentence(before):
        return False
    if LETTERED_PATTERN.match(text) or LETTER_DECIMAL_PATTERN.match(text) or begins_bracketed(before, text):
        return False
    return not (
        is_type_line(before)
        or is_capitals(before)
        or is_sign_line(before)
        or RECIPIENTS_PATTERN.fullmatch(before)
        or NUMBER_LINE_PATTERN.match(before)
        or (ATTACHED_PATTERN.match(before) and before.endswith(")"))
    )


def _awaits_number(before: str, text: str) -> bool:
    """True when a line ends in ``số``, ``ngày``, ``Điều`` … and the next begins with the number that belongs to it.

    A Roman one belongs to ``quý``, ``giai đoạn``, ``phần``: ``vào quý`` / ``IV/2030``.
    """
    is_number = text[:1].isdigit() and REFERENCE_END_PATTERN.search(before[-TAIL:]) is not None
    is_roman = ROMAN_NUMBER_PATTERN.match(text) is not None and ROMAN_END_PATTERN.search(before[-TAIL:]) is not None
    return (is_number or is_roman) and not is_item(text)


def _begins_paragraph(
    current: list[PlainLine], line: PlainLine, layout: Layout, *, is_header: bool, is_title: bool
) -> bool:
    """True when ``line`` begins a new paragraph of its block, False when it goes on with ``current``, the last one."""
    before = current[-1]
    if len(current) == 1 and LONE_MARK_PATTERN.fullmatch(before.text):
        return False
    if CODE_HEAD_PATTERN.search(before.text) and line.text[:1].isupper():
        return False
    if _awaits_number(before.text, line.text):
        return False
    if END_MARK_PATTERN.fullmatch(line.text):
        return False
    for decide in (_decide_by_form, _decide_by_capitals):
        decision = decide(current, line, is_header=is_header)
        if decision is not None:
            return decision
    item = begins_item([part.text for part in current], line.text, is_open=_is_open(before, line, layout))
    if item is not None:
        return item
    if line.is_glued:
        return False
    if before.is_bold and not line.is_bold and is_item(before.text) and not begins_lower(line.text):
        return not before.text.endswith(",")
    if is_title:
        return _begins_bases(line.text) or _begins_body(before, line, layout)
    return _decide_by_width(before, line, layout)


def _begins_bases(text: str) -> bool:
    """True below a title for the first legal basis: ``Căn cứ …``, ``Thực hiện Quyết định số …``, ``Thực hiện Luật …``.

    A title may open with ``Thực hiện`` too, but its second line cites neither number nor law.
    """
    if not BASIS_PATTERN.match(text):
        return False
    return (
        text.startswith("Căn cứ")
        or CITED_NUMBER_PATTERN.search(text) is not None
        or bool(BASIS_LAW_PATTERN.match(text))
    )


def _begins_body(before: PlainLine, line: PlainLine, layout: Layout) -> bool:
    """True below a title for a sentence of the text: no longer bold, or a line that is a whole paragraph.

    A title has no closing mark, so a capital and ``:`` or ``.`` show the words that lead in: ``Ủy ban … như sau:``.
    """
    if begins_lower(line.text) or before.text.endswith(","):
        return False
    return (before.is_bold and not line.is_bold) or (not layout.is_wrapped and ends_sentence(line.text))


def _decide_by_form(current: list[PlainLine], line: PlainLine, *, is_header: bool) -> bool | None:
    """What the forms of the two lines say: headings, names of instruments, header and signature lines."""
    before = current[-1]
    if before.is_heading or line.is_heading:
        return True
    if ATTACHED_PATTERN.match(line.text):
        return True
    if ATTACHED_PATTERN.match(current[0].text):
        return before.text.endswith(")")
    if is_type_line(before.text) and len(current) == 1:
        return True
    if is_type_line(line.text) or is_sign_line(line.text):
        return CAPS_CONNECTOR_PATTERN.search(before.text) is None
    if RECIPIENTS_PATTERN.fullmatch(before.text) or RECIPIENTS_PATTERN.fullmatch(line.text):
        return True
    if PLACE_DATE_PATTERN.fullmatch(current[0].text) and len(current) <= 2:
        return PLACE_DATE_END_PATTERN.search(before.text) is not None
    if NUMBER_LINE_PATTERN.match(line.text) or MOTTO_PATTERN.match(line.text):
        return True
    if is_header and NUMBER_LINE_PATTERN.match(before.text):
        return True
    if is_header and not line.is_glued and PLACE_DATE_PATTERN.fullmatch(line.text):
        return True
    if ARTICLE_PATTERN.match(line.text) and (ends_sentence(before.text) or is_capitals(before.text)):
        return True
    if before.text.endswith(";") and BASIS_PATTERN.match(line.text):
        return True
    return None


def _decide_by_capitals(current: list[PlainLine], line: PlainLine, *, is_header: bool) -> bool | None:
    """What a change between capitals and small letters says; above the title, lines in capitals stay apart."""
    before = current[-1]
    if MOTTO_PATTERN.match(before.text) and before.text.isupper():
        return not line.text.startswith("CHỦ NGHĨA") and not line.is_glued
    was_capitals = all(part.text.isupper() for part in current) and is_capitals(" ".join(p.text for p in current))
    if was_capitals and line.text.isupper():
        if before.text.endswith(" NHÂN") and line.text.startswith("DÂN"):
            return False
        if CAPS_CONNECTOR_PATTERN.search(before.text):
            return False
        if ISSUER_LINE_PATTERN.match(line.text) and not line.is_glued:
            return True
        return is_header and not line.is_glued if is_capitals(line.text) else None
    if was_capitals and not is_capitals(line.text) and (line.text[:1].isupper() or is_item(line.text)):
        return True
    if is_capitals(line.text) and not is_capitals(before.text) and not line.text.endswith((".", ",", ";")):
        return not before.text.endswith(",") and not before.text.isupper()
    return None


def _decide_by_width(before: PlainLine, line: PlainLine, layout: Layout) -> bool:
    """What is left to the width of the lines: did the line before end, or had the next word no room?"""
    if layout.is_wrapped and layout.is_separated:
        return False
    if begins_lower(line.text) and not ends_sentence(before.text):
        return False
    if before.text.endswith((",", " -", " –")):
        return False
    return not (layout.is_wrapped and _is_full(before, line, layout))


def _is_full(before: PlainLine, line: PlainLine, layout: Layout) -> bool:
    """True when the first word of ``line`` had no room on the line before."""
    slack = 0 if ends_sentence(before.text) else FULL_SLACK
    return before.width + 1 + len(line.text.split(maxsplit=1)[0]) > layout.width - slack


def _is_open(before: PlainLine, line: PlainLine, layout: Layout) -> bool:
    """True when the sentence of the line before may well go on: a wrapped file, no short line, no closing mark."""
    if ends_sentence(before.text) or not layout.is_wrapped:
        return False
    return (layout.is_separated and before.width > SHORT_SHARE * layout.width) or _is_full(before, line, layout)
