"""Page numbers and page breaks that a text file kept from its pages."""

import re
from collections.abc import Sequence

BARE_PATTERN = re.compile(r"[^\S\n]*\d{1,3}[^\S\n]*")
DECORATED_PATTERN = re.compile(
    r"\s*(?:[-–—]+\s*\d{1,3}\s*[-–—]+|(?:Trang|Tr\.)\s*:?\s*\d{1,3}(?:\s*/\s*\d{1,3})?)\s*", re.IGNORECASE
)
# A page holds at least this many lines of a text file; more frequent lone numbers are the first column of a table
# that was flattened.
LINES_PER_PAGE = 6
# A number indented this far was centred on its page or set at the right margin.
CENTRED_INDENT = 15


def find_page_numbers(lines: Sequence[str]) -> frozenset[int]:
    """The indexes of lines that hold a page number only: ``2``, ``- 2 -``, ``Trang 2/5``.

    A bare number must stand between blank lines, at a form feed, centred, or in a row of rising numbers; ``1.`` and
    ``1)`` are marks of list items, never page numbers.
    """
    bare: list[tuple[int, int]] = []
    decorated = set()
    for index, line in enumerate(lines):
        if DECORATED_PATTERN.fullmatch(line):
            decorated.add(index)
        elif BARE_PATTERN.fullmatch(line) and not _is_in_table(lines, index):
            bare.append((index, int(line)))
    filled = sum(bool(line.strip()) for line in lines)
    if len(bare) * LINES_PER_PAGE > max(filled, LINES_PER_PAGE):
        bare = [(index, value) for index, value in bare if _is_at_form_feed(lines, index)]
    rising = {
        index
        for place, (index, value) in enumerate(bare)
        if (place and bare[place - 1][1] == value - 1) or (place + 1 < len(bare) and bare[place + 1][1] == value + 1)
    }
    alone = {
        index
        for index, _ in bare
        if _is_between_blanks(lines, index) or _is_at_form_feed(lines, index) or _is_centred(lines[index])
    }
    return frozenset(decorated | rising | alone)


def _is_between_blanks(lines: Sequence[str], index: int) -> bool:
    return (index == 0 or not lines[index - 1].strip()) and (index + 1 == len(lines) or not lines[index + 1].strip())


def _is_centred(line: str) -> bool:
    return len(line) - len(line.lstrip(" ")) >= CENTRED_INDENT or line.startswith("\t\t")


def _is_in_table(lines: Sequence[str], index: int) -> bool:
    """True between the bars of a crawled table, where a bare number is a cell."""
    return any(line.strip() == "|" for line in lines[max(0, index - 1) : index + 2])


def _is_at_form_feed(lines: Sequence[str], index: int) -> bool:
    return any("\f" in line for line in lines[max(0, index - 1) : index + 2])
