"""Markdown marks taken off the lines of one block: what stays is what a reader of the page would see."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

HEADING_PATTERN = re.compile(r"^\s{0,3}(#{1,6})\s+(?P<text>\S.*?)\s*#*\s*$")
EMPTY_HEADING_PATTERN = re.compile(r"^\s{0,3}#{1,6}\s*$")
QUOTE_PATTERN = re.compile(r"^\s{0,3}(?:>\s?)+")
RULE_PATTERN = re.compile(r"^\s*(?:(?:[-–—]\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,}|(?:=\s*){3,})\\?\s*$")
FENCE_PATTERN = re.compile(r"^\s*(?:```|~~~)[\w-]*\s*$")

# A backslash before one of Markdown's own signs; before a letter it is a backslash.
ESCAPE_PATTERN = re.compile(r"\\([!-/:-@\[-`{-~])")
ENTITY_PATTERN = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
BREAK_PATTERN = re.compile(r"<br\s*/?>|</p\s*>|</div\s*>", re.IGNORECASE)
TAG_PATTERN = re.compile(
    r"<!--.*?-->|</?(?:a|b|strong|i|em|u|s|p|div|span|sup|sub|center|font|small|big|h[1-6]|o:p)(?:\s[^<>]*)?/?>",
    re.IGNORECASE | re.DOTALL,
)
BOLD_TAG_PATTERN = re.compile(r"</?(?:b|strong)(?:\s[^<>]*)?>", re.IGNORECASE)
AUTOLINK_PATTERN = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
IMAGE_PATTERN = re.compile(r"!\[[^\]\n]*\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")
LINK_PATTERN = re.compile(r"\[([^\[\]\n]+)\](\((?:https?:|mailto:|www\.|/|#)[^()\s]*(?:\s+\"[^\"\n]*\")?\))")
TICK_PATTERN = re.compile(r"`([^`\n]+)`")
UNDERLINE_PATTERN = re.compile(r"(?<![\w\\])(_{1,2})(?=[^\s_])[^_]*?(?<=[^\s_])\1(?![\w])")
STAR_PATTERN = re.compile(r"(?<!\\)\*+")


@dataclass(frozen=True, slots=True)
class PlainLine:
    """One line of a text file without its marks.

    ``number`` is its 1-based place in the file, ``width`` its width there. ``is_bold`` means that all of its letters
    are bold; ``is_glued`` that the break before it lies inside an emphasis (``**CỘNG HÒA XÃ HỘI`` /
    ``CHỦ NGHĨA VIỆT NAM**``); ``is_heading`` that a Markdown heading mark stood before it.
    """

    text: str
    number: int
    width: int
    is_bold: bool = False
    is_glued: bool = False
    is_heading: bool = False


@dataclass(slots=True)
class _Letters:
    """The letters seen so far of the line under way."""

    number: int
    text: list[str]
    has_bold: bool = False
    has_plain: bool = False
    is_glued: bool = False


def strip_heading(raw: str) -> str | None:
    """The text of a Markdown heading line (``## 2. Yêu cầu``), or None when the line is none."""
    found = HEADING_PATTERN.match(raw)
    return found["text"] if found else None


def strip_marks(raw_lines: Sequence[tuple[int, str]], *, is_heading: bool = False) -> tuple[PlainLine, ...]:
    """The lines of one block without marks; lines that held nothing but marks are gone.

    Takes pairs of line number and raw line. ``**1.****`` gives ``1.``; ``*a) Trồng cây*, *chăm hoa*`` gives
    ``a) Trồng cây, chăm hoa``; ``* Ghi chú`` and ``(*)`` keep their star; ``Số: ____`` keeps its line.
    """
    text = "\n".join(re.sub(r"\\$", "", QUOTE_PATTERN.sub("", raw.rstrip())) for _, raw in raw_lines)
    widths = {number: len(raw.rstrip()) for number, raw in raw_lines}
    lines = []
    for letters in _strip_block(text, [number for number, _ in raw_lines]):
        plain = "".join(letters.text).strip()
        if plain:
            lines.append(
                PlainLine(
                    text=plain,
                    number=letters.number,
                    width=widths[letters.number],
                    is_bold=is_heading or (letters.has_bold and not letters.has_plain),
                    is_glued=letters.is_glued,
                    is_heading=is_heading,
                )
            )
    return tuple(lines)


def _strip_block(text: str, numbers: Sequence[int]) -> Iterator[_Letters]:
    """The letters of each line of a block; an explicit break (``<br>``) begins a line of the same number."""
    dropped = _find_dropped(text)
    stars = _find_star_marks(text)
    row, position, is_bold, is_italic = 0, 0, False, False
    line = _Letters(numbers[0], [])
    while position < len(text):
        if position in stars:
            length = stars[position]
            is_bold ^= bool(length // 2 % 2)
            is_italic ^= bool(length % 2)
            position += length
        elif position in dropped:
            mark = text[position : dropped[position]]
            if mark == "__" or BOLD_TAG_PATTERN.fullmatch(mark):
                is_bold = not is_bold if mark == "__" else not mark.startswith("</")
            row += mark.count("\n")
            position = dropped[position]
        elif text[position] == "\n":
            yield line
            row += 1
            position += 1
            # a line of marks only between two halves of one emphasis does not part them
            line = _Letters(numbers[row], [], is_glued=is_bold or is_italic)
        elif found := BREAK_PATTERN.match(text, position):
            yield line
            line = _Letters(numbers[row], [])
            position = found.end()
        else:
            letters, position = _read_letters(text, position)
            line.text.append(letters)
            if any(letter.isalpha() for letter in letters):
                line.has_bold |= is_bold
                line.has_plain |= not is_bold
    yield line


def _read_letters(text: str, position: int) -> tuple[str, int]:
    """What stands at ``position`` in the eyes of a reader (an escape or entity is one sign), and where it ends."""
    if found := ESCAPE_PATTERN.match(text, position):
        return found[1], found.end()
    if found := ENTITY_PATTERN.match(text, position):
        return html.unescape(found[0]), found.end()
    return text[position], position + 1


def _find_dropped(text: str) -> dict[int, int]:
    """Stretches that only a machine reads (start to end): tags, link targets, images, ticks, underline marks."""
    dropped: dict[int, int] = {}
    for found in IMAGE_PATTERN.finditer(text):
        dropped[found.start()] = found.end()
    for found in LINK_PATTERN.finditer(text):
        if found.start() and found.start() - 1 in dropped:
            continue
        dropped[found.start()] = found.start() + 1
        dropped[found.end(1)] = found.end()
    for found in AUTOLINK_PATTERN.finditer(text):
        dropped[found.start()] = found.start() + 1
        dropped[found.end() - 1] = found.end()
    for found in TAG_PATTERN.finditer(text):
        if not BREAK_PATTERN.match(found[0]):
            dropped[found.start()] = found.end()
    for found in TICK_PATTERN.finditer(text):
        dropped[found.start()] = found.start() + 1
        dropped[found.end() - 1] = found.end()
    for found in UNDERLINE_PATTERN.finditer(text):
        length = len(found[1])
        dropped[found.start()] = found.start() + length
        dropped[found.end() - length] = found.end()
    return dropped


def _find_star_marks(text: str) -> dict[int, int]:
    """The runs of stars that are marks, as start to length; bullets, footnote stars and products are none."""
    runs = [(found.start(), found.end()) for found in STAR_PATTERN.finditer(text)]
    runs = [run for run in runs if not _is_in_parentheses(text, run)]
    odd = [start for start, end in runs if (end - start) % 2]
    marks = {}
    for start, end in runs:
        if end - start == 1 and _is_literal_star(text, start, odd):
            continue
        marks[start] = end - start
    return marks


def _is_in_parentheses(text: str, run: tuple[int, int]) -> bool:
    return text[max(0, run[0] - 1) : run[0]] == "(" and text[run[1] : run[1] + 1] == ")"


def _is_literal_star(text: str, start: int, odd: Sequence[int]) -> bool:
    """True for a star that a reader should see, ``odd`` being where stars stand that could pair with it.

    ``* Kinh phí`` is a bullet unless a star further on in the same item closes it (``* (Biểu mẫu báo cáo …).*``).
    """
    before, after = text[max(0, start - 1) : start], text[start + 1 : start + 2]
    if before.isdigit() and after.isdigit():
        return True
    if before in ("", "\n") and after.isspace() and after != "\n":
        next_bullet = text.find("\n* ", start)
        end = len(text) if next_bullet < 0 else next_bullet
        return sum(start < other < end for other in odd) % 2 == 0
    if before.isspace() and after.isspace():
        return len(odd) % 2 == 1
    # a single star behind a word, in mid-text: a footnote star, since nothing pairs with it
    return len(odd) == 1 and start > 0 and bool(text[start + 1 :].strip()) and before.isalnum() and not after.isalnum()
