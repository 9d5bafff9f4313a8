"""Lines of pages put back into paragraphs, over line and page breaks."""

import re
from collections.abc import Iterator, Mapping, Sequence

from extractors.text.line_patterns import (
    CAPS_CONNECTOR_PATTERN,
    LONE_MARK_PATTERN,
    RECIPIENTS_PATTERN,
    begins_lower,
    ends_sentence,
    is_sign_line,
    is_type_line,
)
from extractors.text.list_items import begins_item, is_item
from extractors.text.markdown import PlainLine
from extractors.text.paragraphs import Paragraph
from extractors.text.pdf_lines import BROKEN_CODE_PATTERN, TextLine, join_texts
from extractors.text.pdf_margins import Margins
from extractors.text.wrapping import CELL_LAYOUT, CODE_HEAD_PATTERN, continues_sentence, split_block
from models.spans import Box

# A name of a place whose last syllable stands on the next line: ỦY BAN NHÂN DÂN TỈNH HÒA / GIANG, THÀNH PHỐ / HUẾ.
CAPS_PLACE_PATTERN = re.compile(r"\b(?:TỈNH|PHỐ|XÃ|PHƯỜNG|HUYỆN|KHU)(?:\s\S+)?$")
# A paragraph's first line is set in by 28-36 points in most offices; less than this is uneven print.
INDENT = 6.0
BULLETS = ("- ", "+ ", "– ", "• ")
# Wrapped lines of an item hang at most this far right of its mark.
WIDEST_HANG = 40.0
# Space between paragraphs widens the pitch by 3-6 points, a fifth of a size at the least.
PITCH_SLACK = 0.18
# Titles are set wider than the text below them.
TITLE_SLACK = 0.4
# The middle of a centred line lies this near the middle of the text, and it is set in from both margins.
CENTRE_SLACK = 6.0
CENTRE_INDENT = 4.0
EXACT_SLACK = 1.0
# A centred line this long had no room for much more: titles have indents of their own.
LONG_SHARE = 0.75
# Inner lines of justified text end within this of the right margin.
END_SLACK = 3.0


def join_body(lines: Sequence[TextLine], margins: Mapping[int, Margins]) -> Iterator[list[TextLine]]:
    """The paragraphs of lines outside columns, each as its lines."""
    current: list[TextLine] = []
    for line in lines:
        if current and not goes_on(current, line, margins[round(line.page_width)]):
            yield current
            current = []
        current.append(line)
    if current:
        yield current


def join_columns(lines: Sequence[TextLine]) -> Iterator[list[TextLine]]:
    """The paragraphs of a header or closing column: each line its own, unless it plainly goes on."""
    for side in (False, True):
        held: list[TextLine] = []
        for line in (line for line in lines if line.is_right is side):
            if held and not _goes_on_in_column(held, line):
                yield held
                held = []
            held.append(line)
        if held:
            yield held


def is_centred(line: TextLine, margins: Margins) -> bool:
    """True for a line set in from both margins by the same.

    Where an indent or a list level begins it must be so exactly, and in ragged text a line there may just be short.
    """
    middle = (margins.left + margins.right) / 2
    is_set_in = line.left - margins.left >= CENTRE_INDENT and margins.right - line.right >= CENTRE_INDENT
    if not is_set_in or line.text.startswith(BULLETS):
        return False
    if round(line.left) in margins.starts and not margins.is_justified:
        return False
    slack = EXACT_SLACK if round(line.left) in margins.starts else CENTRE_SLACK
    return abs((line.left + line.right) / 2 - middle) <= slack


def make_paragraph(lines: Sequence[TextLine], source: str, *, is_centered: bool = False) -> Paragraph:
    """A paragraph of lines; its page and box are those of the page on which it begins."""
    page = lines[0].page
    boxes = [line.box for line in lines if line.page == page]
    lettered = [line for line in lines if any(letter.isalnum() for letter in line.text)]
    return Paragraph(
        text=join_texts([line.text for line in lines]),
        source=source,
        page=page,
        box=Box(
            min(box.left for box in boxes),
            min(box.top for box in boxes),
            max(box.right for box in boxes),
            max(box.bottom for box in boxes),
        ),
        is_bold=bool(lettered) and all(line.is_bold for line in lettered),
        is_centered=is_centered,
    )


def goes_on(current: Sequence[TextLine], line: TextLine, margins: Margins) -> bool:
    """True when ``line`` belongs to the paragraph of ``current``.

    What the page shows decides in this order: centred lines, the space between the lines, the first-line indent, a
    short line before; the words decide where the page says nothing.
    """
    before = current[-1]
    if len(current) == 1 and LONE_MARK_PATTERN.fullmatch(before.text):
        return True
    if (is_type_line(before.text) and len(current) == 1) or is_type_line(line.text):
        return False
    centred, was_centred = is_centred(line, margins), is_centred(before, margins)
    has_room = _has_room(before, line, margins)
    if was_centred or (centred and not _is_last_of(current, line)):
        return _goes_on_centred(before, line, margins, has_room=has_room)
    if CODE_HEAD_PATTERN.search(before.text) and line.text[:1].isupper():
        return True
    if BROKEN_CODE_PATTERN.search(before.text) and not has_room and not is_item(line.text):
        return True
    if _is_parted(before, line, margins):
        return False
    indent = _judge_indent(current, line, margins)
    if indent is not None and not indent:
        return False
    if has_room:
        return False
    return _judge_words(current, line, margins, is_outdented=indent is True)


def _goes_on_centred(before: TextLine, line: TextLine, margins: Margins, *, has_room: bool) -> bool:
    """True when a centred line goes on with the one before: one style, no space, an open sentence or a long line."""
    if abs(before.size - line.size) >= 0.6 or before.is_bold != line.is_bold:
        return False
    if _is_parted(before, line, margins, slack=TITLE_SLACK):
        return False
    if ends_sentence(before.text) or line.text.startswith("("):
        return False
    is_long = before.right - before.left >= LONG_SHARE * (margins.right - margins.left)
    return not has_room or is_long or begins_lower(line.text)


def _judge_words(current: Sequence[TextLine], line: TextLine, margins: Margins, *, is_outdented: bool) -> bool:
    """What marks, letters and sentences say of a line that follows a full one."""
    before = current[-1]
    has_ended = margins.is_justified and before.right < margins.right - END_SLACK and ends_sentence(before.text)
    if current[-1].is_bold and not line.begins_bold and is_item(current[0].text) and not begins_lower(line.text):
        return False
    item = begins_item([part.text for part in current], line.text, is_open=not has_ended)
    if item is not None:
        return not item
    if is_outdented or (len(current) > 1 and margins.is_indented):
        return True
    if has_ended and not begins_lower(line.text):
        return False
    if line.page != before.page and not margins.is_indented and ends_sentence(before.text):
        return begins_lower(line.text) or continues_sentence(before.text, line.text)
    return True


def _is_last_of(current: Sequence[TextLine], line: TextLine) -> bool:
    """True when a short line that happens to stand in the middle ends a paragraph that is set in."""
    return len(current) > 1 and abs(line.left - current[-1].left) <= INDENT


def _has_room(before: TextLine, line: TextLine, margins: Margins) -> bool:
    """True when the first word of ``line`` had room on the line before, which therefore ended a paragraph."""
    if is_centred(before, margins):
        return before.right - before.left + line.first_width < margins.right - margins.left - 1.0
    return before.right + line.first_width < margins.right - 1.0


def _is_parted(before: TextLine, line: TextLine, margins: Margins, *, slack: float = PITCH_SLACK) -> bool:
    """True when more space than between lines stands between the two, or another page width."""
    if before.page != line.page:
        return round(before.page_width) != round(line.page_width)
    pitch = (line.baseline - before.baseline) / max(line.size, before.size)
    return pitch > margins.leading + slack or pitch <= 0


def _judge_indent(current: Sequence[TextLine], line: TextLine, margins: Margins) -> bool | None:
    """False when a line begins a paragraph by its indent, True when it plainly goes on by it, None when neither.

    Hanging lines stand right of the mark that they belong to, wrapped lines left of a first-line indent.
    """
    step = line.left - current[-1].left
    if len(current) == 1:
        if step > INDENT:
            return is_item(current[0].text) and step < WIDEST_HANG and not is_item(line.text)
        if step < -INDENT:
            return True if abs(line.left - margins.left) <= INDENT else None
        return False if margins.is_indented and line.left > margins.left + INDENT else None
    if abs(step) > INDENT:
        return False
    return None


def _goes_on_in_column(held: Sequence[TextLine], line: TextLine) -> bool:
    before = held[-1]
    if RECIPIENTS_PATTERN.fullmatch(before.text) or is_sign_line(line.text):
        return False
    if before.text.endswith("CHỦ NGHĨA") and line.text.startswith("VIỆT"):
        return True
    if before.text.isupper() and line.text.isupper() and not line.is_right:
        if CAPS_CONNECTOR_PATTERN.search(before.text):
            return True
        is_last_syllable = " " not in line.text and line.text.isalpha() and before.is_bold == line.is_bold
        return is_last_syllable and CAPS_PLACE_PATTERN.search(" ".join(part.text for part in held)) is not None
    if held[0].text.lstrip().startswith(("-", "–", "+")):
        if is_item(line.text):
            return False
        return not before.text.rstrip().endswith((";", ".", ":")) or begins_lower(line.text)
    plain = [PlainLine(text=part.text, number=0, width=0, is_bold=part.is_bold) for part in (*held, line)]
    return len(split_block(plain, CELL_LAYOUT, is_header=True)) == 1
