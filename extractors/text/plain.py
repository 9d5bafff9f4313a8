"""Text and Markdown files as paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.text.crawled_tables import is_bar, read_crawled_table
from extractors.text.line_patterns import is_type_line
from extractors.text.markdown import (
    EMPTY_HEADING_PATTERN,
    FENCE_PATTERN,
    RULE_PATTERN,
    PlainLine,
    strip_heading,
    strip_marks,
)
from extractors.text.page_numbers import find_page_numbers
from extractors.text.paragraphs import Paragraph
from extractors.text.pipe_tables import is_pipe_row, is_tab_head, read_pipe_table, read_tab_table
from extractors.text.plain_letters import decode_plain
from extractors.text.plain_tables import RawLine, RawTable, read_table
from extractors.text.text_columns import read_text_columns
from extractors.text.wrapping import Layout, continues_sentence, join_lines, measure_layout, split_block

# Blanks that no line may break at, or of another width than the ordinary one.
SPACE_PATTERN = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines without a blank one between them; ``is_parted``: a blank line stands before them."""

    lines: tuple[PlainLine, ...]
    is_parted: bool = False


def read_plain(content: bytes, *, is_markdown: bool) -> tuple[Paragraph, ...]:
    """The paragraphs of a text or Markdown file: wrapped lines joined, marks and page numbers gone, tables as cells.

    Raises UnreadableDocumentError (``unknown_encoding``) for bytes that are no text.
    """
    return read_lines(decode_plain(content)[0], is_markdown=is_markdown)


def read_lines(text: str, *, is_markdown: bool) -> tuple[Paragraph, ...]:
    """The paragraphs of a text.

    Both kinds may hold Markdown marks, and both may be hard-wrapped; only in Markdown blank lines surely part the
    paragraphs.

    Reads: the decoded text of the file.
    Writes: paragraphs in reading order; ``source`` is ``l`` and the first line's number, or ``t2r1c3`` in a table.
    """
    parts = tuple(_divide_parts(_number_lines(text)))
    blocks = [part for part in parts if isinstance(part, _Block)]
    breaks = sum(block.is_parted for block in blocks)
    layout = measure_layout([block.lines for block in blocks], breaks, is_markdown=is_markdown)
    return tuple(_join_across(_read_parts(parts, layout)))


def _number_lines(text: str) -> list[RawLine]:
    """The lines of a file with their numbers, without page numbers; a form feed is a blank line.

    Blanks that do not break or have another width become ordinary ones, so that every form of a line is known.
    """
    lines = SPACE_PATTERN.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    dropped = find_page_numbers([line if line.strip(" \t\f") else line.strip(" \t") for line in lines])
    numbered: list[RawLine] = []
    for index, line in enumerate(lines):
        if index in dropped or FENCE_PATTERN.match(line):
            continue
        # a form feed parts nothing that a sentence does not part; as a blank line it is weighed like any page break
        for place, piece in enumerate(line.split("\f")):
            if place:
                numbered.append((index + 1, ""))
            numbered.append((index + 1, piece))
    return numbered


def _divide_parts(lines: Sequence[RawLine]) -> Iterator[_Block | RawTable]:
    """The blocks and tables of a file, in order; a Markdown heading is a block for itself."""
    index, current, is_parted = 0, list[RawLine](), False
    while index < len(lines):
        number, raw = lines[index]
        heading = strip_heading(raw)
        found = _find_table(lines, index)
        if found is None and heading is None and raw.strip() and not _is_ornament(raw):
            current.append((number, raw))
            index += 1
            continue
        if current:
            yield _Block(strip_marks(current), is_parted)
            current, is_parted = [], False
        is_parted |= not raw.strip()
        if found is not None:
            table, index = found
            if table:
                yield table
            continue
        if heading is not None:
            yield _Block(strip_marks([(number, heading)], is_heading=True), is_parted)
            is_parted = False
        index += 1
    if current:
        yield _Block(strip_marks(current), is_parted)


def _find_table(lines: Sequence[RawLine], index: int) -> tuple[RawTable, int] | None:
    """The table that begins at ``index`` and the index behind it, or None."""
    raw = lines[index][1]
    if is_bar(raw):
        return read_crawled_table(lines, index)
    if is_pipe_row(raw):
        return read_pipe_table(lines, index)
    if is_tab_head(raw):
        return read_tab_table(lines, index)
    return read_text_columns(lines, index)


def _is_ornament(raw: str) -> bool:
    """True for a line that only decorates: a rule, a heading mark without a heading."""
    return RULE_PATTERN.match(raw) is not None or EMPTY_HEADING_PATTERN.match(raw) is not None


def _read_parts(parts: Sequence[_Block | RawTable], layout: Layout) -> Iterator[Paragraph]:
    """The paragraphs of all parts in order."""
    has_title = any(is_type_line(line.text) for part in parts if isinstance(part, _Block) for line in part.lines)
    is_header, is_titled, tables = has_title, False, 0
    for part in parts:
        if not isinstance(part, _Block):
            yield from read_table(part, tables)
            tables += 1
            continue
        for lines in split_block(part.lines, layout, is_header=is_header, is_titled=is_titled):
            is_titled = is_type_line(lines[0].text)
            is_header = is_header and not is_titled
            yield Paragraph(
                text=join_lines([line.text for line in lines]),
                source=f"l{lines[0].number}",
                is_bold=all(line.is_bold for line in lines if any(letter.isalpha() for letter in line.text))
                and any(line.is_bold for line in lines),
            )


def _join_across(paragraphs: Iterator[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, those that a page break cut in mid-sentence put together again."""
    held: Paragraph | None = None
    for paragraph in paragraphs:
        if held is not None and _goes_on(held, paragraph):
            held = replace(
                held,
                text=join_lines([held.text, paragraph.text]),
                is_bold=paragraph.is_bold and (held.is_bold or not any(letter.isalpha() for letter in held.text)),
            )
            continue
        if held is not None:
            yield held
        held = paragraph
    if held is not None:
        yield held


def _goes_on(held: Paragraph, paragraph: Paragraph) -> bool:
    """True when ``paragraph`` is the rest of the one before it; headings, bold ones and tables stay for themselves."""
    if not (held.source.startswith("l") and paragraph.source.startswith("l")):
        return False
    has_letters = any(letter.isalpha() for letter in held.text)
    if held.is_bold and has_letters and not paragraph.is_bold:
        return False
    return continues_sentence(held.text, paragraph.text)
