"""The columns of a task table, read off its header of one or more rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractors.facts.patterns import task_tables as words
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, fold_case
from models.documents import Line

# Titles may stand above a header inside its table.
_SEARCH_DEPTH = 4
# A header has at most so many rows.
_HEADER_DEPTH = 3

Row = Mapping[int, Line]


@dataclass(frozen=True, slots=True)
class TaskColumns:
    """Which columns may hold what (``text actor coordinating deadline product number``), the best first, and the first
    row below the header."""

    by_kind: Mapping[str, tuple[int, ...]]
    body_from: int


def find_columns(reading: Reading, rows: Mapping[int, Row]) -> TaskColumns | None:
    """The columns of a task table; None for a table of another kind.

    A header names a column of tasks and one for who leads, when or what comes of it: ``STT | Nhiệm vụ | Cơ quan chủ trì
    | Thời hạn``. A column below a wide heading (“Phân công thực hiện” over “Chủ trì”, “Phối hợp”) is named by its own,
    else by the wide one. Tables of scores and of money are none.
    """
    order = sorted(rows)
    first = next((at for at, row in enumerate(order[:_SEARCH_DEPTH]) if _names_columns(reading, rows[row])), None)
    if first is None:
        return None
    last = first
    while last + 1 < len(order) and last - first + 1 < _HEADER_DEPTH:
        above = [rows[order[at]] for at in range(first, last + 1)]
        if not _goes_on(reading, above, rows[order[last + 1]]):
            break
        last += 1
    header = [rows[order[at]] for at in range(first, last + 1)]
    body = [rows[row] for row in order[last + 1 :]]
    return _make_columns(reading, header, body, order[last] + 1)


def is_header_row(reading: Reading, row: Row) -> bool:
    """True for a row that repeats a header: every cell is a heading, three kinds of them at least, or only numbers."""
    folded = [fold_cell(reading, line) for line in row.values()]
    if len(folded) >= 3 and all(words.COLUMN_NUMBER.fullmatch(text) for text in folded):
        return True
    kinds = [name_column(text) for text in folded]
    return len({kind for kind in kinds if kind}) >= 3 and sum(kind is None for kind in kinds) <= 1


def fold_cell(reading: Reading, line: Line) -> str:
    """A cell's text folded for comparison."""
    return fold_blanks(fold_case(line.span.text_of(reading.text))).strip()


def name_column(heading: str) -> str | None:
    """What a column with that folded heading holds; None when it is none of a task table's."""
    if len(heading) > words.LONGEST_HEADING:
        return None
    return next((kind for kind, pattern in words.COLUMNS if pattern.search(heading)), None)


def _names_columns(reading: Reading, row: Row) -> bool:
    kinds = {name_column(fold_cell(reading, line)) for line in row.values()} - {None}
    return len(row) >= 2 and len(kinds) >= 2


def _goes_on(reading: Reading, above: Sequence[Row], row: Row) -> bool:
    """Whether a row still belongs to the header: its cells stand below wide headings, or are numbers or headings."""
    folded = [fold_cell(reading, line) for line in row.values()]
    if len(folded) >= 2 and all(words.COLUMN_NUMBER.fullmatch(text) for text in folded):
        return True
    wide = {
        column
        for upper in above
        for line in upper.values()
        if line.cell is not None and line.cell.columns_spanned > 1
        for column in range(line.cell.column, line.cell.column + line.cell.columns_spanned)
    }
    is_short = all(len(text) <= words.LONGEST_HEADING for text in folded)
    if wide and is_short and row.keys() <= wide and len(row) >= 2:
        return True
    return len(row) >= 2 and all(name_column(text) not in (None, "number") for text in folded)


def _make_columns(reading: Reading, header: Sequence[Row], body: Sequence[Row], body_from: int) -> TaskColumns | None:
    headings = _list_headings(reading, header)
    everything = " | ".join(text for texts in headings.values() for text in texts)
    has_measures = bool(words.MEASURES.search(everything))
    found: dict[str, list[int]] = {}
    for column, texts in sorted(headings.items()):
        kind = next((named for text in texts if (named := name_column(text))), None)
        is_measure = has_measures and any(words.BARE_UNIT.match(text) for text in texts)
        if kind is not None and not is_measure and not (kind == "text" and words.OTHER_TEXT.search(texts[0])):
            found.setdefault(kind, []).append(column)
    if "text" not in found or not {"actor", "deadline", "product"} & found.keys() or words.SCORES.search(everything):
        return None
    filled = {column: sum(column in row for row in body) for column in found["text"]}
    found["text"].sort(key=lambda column: -filled[column])
    for kind, first in (("actor", (words.LEADING, words.BODY)), ("deadline", (words.DUE,))):
        found.get(kind, []).sort(key=lambda column: [not any(p.search(t) for t in headings[column]) for p in first])
    return TaskColumns({kind: tuple(columns) for kind, columns in found.items()}, body_from)


def _list_headings(reading: Reading, header: Sequence[Row]) -> dict[int, list[str]]:
    """The headings over each column, its own first and the widest last."""
    headings: dict[int, list[str]] = {}
    for row in reversed(header):
        for line in row.values():
            if line.cell is not None:
                for column in range(line.cell.column, line.cell.column + line.cell.columns_spanned):
                    headings.setdefault(column, []).append(fold_cell(reading, line))
    return headings
