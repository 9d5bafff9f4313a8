"""Tables of one line per row: Markdown's ``| a | b |``, and cells parted by tabs, as Word saves them as text."""

import re
from collections.abc import Sequence

from extractors.text.plain_tables import HEADER_ROW_PATTERN, RawCell, RawLine, RawTable

PIPE_ROW_PATTERN = re.compile(r"^\s*\|(?:.*[^\\])?\|\s*$|^\s*\|.*\|.*$")
SEPARATOR_PATTERN = re.compile(r"^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
BAR_PATTERN = re.compile(r"(?<!\\)\|")
BREAK_PATTERN = re.compile(r"<br\s*/?>", re.IGNORECASE)


def is_pipe_row(line: str) -> bool:
    """True for a row of a Markdown table: it begins with a bar and holds another."""
    return PIPE_ROW_PATTERN.match(line) is not None and len(BAR_PATTERN.findall(line)) >= 2


def read_pipe_table(lines: Sequence[RawLine], start: int) -> tuple[RawTable, int]:
    """The table whose first row stands at index ``start``, and the index behind its last row."""
    rows: list[tuple[RawCell, ...]] = []
    index = start
    while index < len(lines) and is_pipe_row(lines[index][1]):
        number, raw = lines[index]
        index += 1
        if SEPARATOR_PATTERN.match(raw):
            continue
        row = tuple(_read_cell(number, text, column) for column, text in enumerate(_split_row(raw)))
        if any(cell.lines for cell in row):
            rows.append(row)
    return tuple(rows), index


def is_tab_head(line: str) -> bool:
    """True for the head of a table whose cells are parted by tabs: ``STT``, tab, ``Nhiệm vụ``, tab, ``Chủ trì``."""
    cells = line.split("\t")
    return len(cells) >= 3 and HEADER_ROW_PATTERN.fullmatch(cells[0].strip(" *")) is not None


def read_tab_table(lines: Sequence[RawLine], start: int) -> tuple[RawTable, int]:
    """The table whose head stands at index ``start``, and the index behind its last row, the last line with a tab."""
    rows: list[tuple[RawCell, ...]] = []
    index = start
    while index < len(lines) and "\t" in lines[index][1]:
        number, raw = lines[index]
        rows.append(tuple(_read_cell(number, text, column) for column, text in enumerate(raw.split("\t"))))
        index += 1
    return tuple(rows), index


def _split_row(raw: str) -> list[str]:
    parts = BAR_PATTERN.split(raw.strip())
    return parts[1:-1] if not parts[-1].strip() else parts[1:]


def _read_cell(number: int, text: str, column: int) -> RawCell:
    lines = tuple((number, part.strip()) for part in BREAK_PATTERN.split(text.replace("\\|", "|")) if part.strip())
    return RawCell(lines, column)
