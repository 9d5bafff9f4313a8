"""Tables as web crawlers leave them: a ``|`` alone on a line before each cell, and one more behind each row."""

from collections.abc import Sequence
from functools import cache

from extractors.text.markdown import RULE_PATTERN
from extractors.text.plain_tables import RawCell, RawLine, RawTable

BAR = "|"
# A blank line behind a bar ends the table, unless the row still lacks cells and the next bar comes within so many
# lines: a cell may begin with a blank paragraph.
LONGEST_LOOK_AHEAD = 30

Content = tuple[RawLine, ...]


def is_bar(line: str) -> bool:
    """True for a line that holds a single ``|``."""
    return line.strip() == BAR


def read_crawled_table(lines: Sequence[RawLine], start: int) -> tuple[RawTable, int]:
    """The table whose first bar stands at index ``start``, and the index behind its last line."""
    contents, end = _read_contents(lines, start)
    runs = _split_runs(contents)
    width = max((len(run) for run in runs), default=0)
    if not width:
        return (), end
    rows = _divide_rows(contents, width)
    return tuple(_place_row(row, width) for row in rows), end


def _read_contents(lines: Sequence[RawLine], start: int) -> tuple[list[Content], int]:
    """What stands between the bars, one entry per gap (empty between two bars), and where the table ends."""
    contents: list[Content] = []
    index, current = start + 1, list[RawLine]()
    first_width: int | None = None
    in_row = 0
    while index < len(lines):
        number, raw = lines[index]
        if is_bar(raw):
            content = tuple(current)
            contents.append(content)
            if content:
                in_row += 1
            else:
                first_width = first_width or in_row
                in_row = 0
            current = []
            if _is_end(lines, index, in_row, first_width):
                return contents, index + 1
        elif raw.strip() and not RULE_PATTERN.match(raw):
            current.append((number, raw))
        index += 1
    if current:
        contents.append(tuple(current))
    return contents, index


def _is_end(lines: Sequence[RawLine], index: int, in_row: int, first_width: int | None) -> bool:
    """True when no cell follows the bar at ``index``: the file ends, or a blank line parts it from what follows."""
    following = index + 1
    if following < len(lines) and lines[following][1].strip():
        return False
    while following < len(lines) and not lines[following][1].strip():
        following += 1
    if following == len(lines):
        return True
    is_short = in_row == 1 if first_width is None else 0 < in_row < first_width
    if is_bar(lines[following][1]):
        return not is_short
    ahead = lines[following : following + LONGEST_LOOK_AHEAD]
    return not (is_short and any(is_bar(raw) for _, raw in ahead))


def _split_runs(contents: Sequence[Content]) -> list[list[Content]]:
    """The contents parted at the empty ones: rows, as long as no cell is empty."""
    runs: list[list[Content]] = [[]]
    for content in contents:
        if content:
            runs[-1].append(content)
        else:
            runs.append([])
    return [run for run in runs if run]


def _divide_rows(contents: Sequence[Content], width: int) -> list[list[Content]]:
    """The cheapest division of the contents into rows of ``width`` cells with an empty entry behind each.

    Two bars in a row are the end of a row or an empty cell. A row that fits costs little for every empty cell; one
    that is short (cells merged) costs more.
    """

    @cache
    def divide(start: int) -> tuple[int, tuple[tuple[int, int], ...]]:
        while start < len(contents) and not contents[start] and start + 1 >= len(contents):
            start += 1
        if start >= len(contents):
            return 0, ()
        best: tuple[int, tuple[tuple[int, int], ...]] | None = None
        for size in range(width, 0, -1):
            end = start + size
            if end > len(contents) or (end < len(contents) and contents[end]):
                continue
            row = contents[start:end]
            empty = sum(not content for content in row)
            if empty == size:
                continue
            # a row must not swallow the end of another: its last cell empty and its first empty are dearer
            cost = empty * 2 + (not row[0]) * 2 + (0 if size == width else 5 + (width - size))
            rest_cost, rest = divide(end + 1)
            if best is None or cost + rest_cost < best[0]:
                best = (cost + rest_cost, ((start, end), *rest))
        if best is None:
            rest_cost, rest = divide(start + 1)
            best = (20 + rest_cost, (((start, start + 1),) if contents[start] else ()) + rest)
        return best

    # tables of a few hundred rows: fill the cache from the back, so that recursion stays shallow
    for start in range(len(contents), -1, -1):
        divide(start)
    return [list(contents[start:end]) for start, end in divide(0)[1]]


def _place_row(row: Sequence[Content], width: int) -> tuple[RawCell, ...]:
    """The cells of a row with their columns; a short row is a merged one.

    A single cell spans the table. In a longer short row the mark of a first column (``II``, ``3``) shows that it
    stands on the left and its last cell spans the rest; without one the left cells are merged with the row above.
    """
    missing = width - len(row)
    if not missing:
        return tuple(RawCell(content, column) for column, content in enumerate(row))
    if len(row) == 1:
        return (RawCell(row[0], 0, width),)
    first = row[0][0][1].strip(" *.") if row[0] else ""
    if len(row[0]) == 1 and (first.isdecimal() or (len(first) <= 5 and set(first) <= set("IVXLC"))):
        *left, last = row
        cells = [RawCell(content, column) for column, content in enumerate(left)]
        return (*cells, RawCell(last, len(left), missing + 1))
    return tuple(RawCell(content, column + missing) for column, content in enumerate(row))
