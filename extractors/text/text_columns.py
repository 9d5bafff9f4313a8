"""Two columns that a text file shows side by side by blanks alone: header and closing."""

import re
from collections.abc import Sequence

from extractors.text.line_patterns import (
    MOTTO_PATTERN,
    NUMBER_LINE_PATTERN,
    PLACE_DATE_PATTERN,
    is_sign_line,
    is_type_line,
)
from extractors.text.plain_tables import RawCell, RawLine, RawTable

# Between two columns stand three blanks or a tab; inside a sentence hardly ever.
GAP_PATTERN = re.compile(r"(?<=\S)(?:[^\S\n]{3,}|[^\S\n]*\t[^\S\n]*)(?=\S)")
# Room that is left for a number, a day or a month to be written in, by what stands before and behind it.
ROOMS = (
    (re.compile(r"\bSố\s*:$", re.IGNORECASE), re.compile(r"/|\d+\s*/")),
    (re.compile(r"\bngày$", re.IGNORECASE), re.compile(r"tháng\b|/", re.IGNORECASE)),
    (re.compile(r"\btháng$", re.IGNORECASE), re.compile(r"năm\b|/", re.IGNORECASE)),
)
RECIPIENTS_START_PATTERN = re.compile(r"\**_*Nơi nhận\b", re.IGNORECASE)
# A header has up to six lines, a closing the recipients' and room for a signature.
HEADER_LINES = 8
CLOSING_LINES = 30
# A centred line of the right column begins left of its widest line by half the difference at most.
CENTRING = 14


def read_text_columns(lines: Sequence[RawLine], start: int) -> tuple[RawTable, int] | None:
    """The two columns that begin at index ``start`` as a table of one row, and the index behind them, or None."""
    raw = lines[start][1]
    gap = _find_gap(raw)
    if gap is None:
        return None
    left, right = raw[: gap.start()].strip(), raw[gap.end() :].strip()
    if MOTTO_PATTERN.match(right.strip("*_ ")):
        limit, allows_blank = HEADER_LINES, False
    elif RECIPIENTS_START_PATTERN.match(left) and is_sign_line(right.strip("*_ ")):
        limit, allows_blank = CLOSING_LINES, True
    elif NUMBER_LINE_PATTERN.match(left) and PLACE_DATE_PATTERN.fullmatch(right.strip("*_ ")):
        limit, allows_blank = 1, False
    else:
        return None
    columns: tuple[list[RawLine], list[RawLine]] = ([], [])
    index = start
    while index < min(len(lines), start + limit):
        number, line = lines[index]
        if is_type_line(line.strip(" #*_")) or (not line.strip() and not (allows_blank or _has_gap(lines, index + 1))):
            break
        for column, text in _cut_line(line, gap.end()):
            columns[column].append((number, text))
        index += 1
    return ((RawCell(tuple(columns[0]), 0), RawCell(tuple(columns[1]), 1)),), index


def _has_gap(lines: Sequence[RawLine], index: int) -> bool:
    return index < len(lines) and _find_gap(lines[index][1]) is not None


def _find_gap(line: str, right_start: int = 0) -> re.Match[str] | None:
    """The gap between two columns that ends nearest to ``right_start``; room for a number or a day is none."""
    gaps = [
        gap
        for gap in GAP_PATTERN.finditer(line)
        if not any(before.search(line[: gap.start()]) and after.match(line, gap.end()) for before, after in ROOMS)
    ]
    return min(gaps, key=lambda gap: abs(gap.end() - right_start), default=None)


def _cut_line(line: str, right_start: int) -> list[tuple[int, str]]:
    """What a line holds of each column; a line without a gap stands where it is indented to."""
    gap = _find_gap(line, right_start)
    if gap is not None:
        return [(0, line[: gap.start()].strip()), (1, line[gap.end() :].strip())]
    if not line.strip():
        return []
    indent = len(line) - len(line.lstrip())
    return [(1 if indent >= max(right_start - CENTRING, 1) else 0, line.strip())]
