"""Criteria that stand in a table: a row each, under the group whose row stands above them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.facts.patterns.targets import GROUP_HEADING
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, fold_case
from models.documents import Line
from models.sections import DividedInstrument
from models.spans import Span

_NUMBER_COLUMN = re.compile(r"^(?:stt|tt|số\s+tt|số\s+thứ\s+tự)$")
# "Tiêu chí", "Nội dung tiêu chí", "Tiêu chí thi đua"; "Điểm theo tiêu chí" is a score.
_CRITERION_COLUMN = re.compile(r"^(?:(?:nội\s+dung|các|tên)\s+)*(?:tiêu\s+chí|tiêu\s+chuẩn)\b(?!\s+khen)")
_GROUP_COLUMN = re.compile(r"^(?:nhóm\s+)?(?:đối\s+tượng|nhóm)\b")
_GROUP_NUMBER = re.compile(r"^(?:[IVX]+|[A-HĐ])\.?$")
_HEADER_DEPTH = 3


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds the criterion, which (if any) the group, which the number, and the first row below them."""

    criterion: int
    group: int | None
    number: int | None
    body_from: int


def find_table_criteria(reading: Reading, part: DividedInstrument) -> Iterator[tuple[Span | None, Span]]:
    """The group (None without one) and the text of each criterion row of each table of criteria.

    Reads: table cells. Writes: nothing. A table holds criteria when a column is headed ``Tiêu chí``; a row with one
    cell, a Roman number or ``Đối với …`` names the group of the rows below it.
    """
    tables: dict[int, list[Line]] = defaultdict(list)
    for line in reading.lines_in(part.extent):
        if line.cell is not None:
            tables[line.cell.table].append(line)
    for lines in tables.values():
        yield from _read_table(reading, lines)


def _read_table(reading: Reading, lines: Sequence[Line]) -> Iterator[tuple[Span | None, Span]]:
    rows: dict[int, dict[int, Line]] = defaultdict(dict)
    for line in lines:
        if line.cell is not None:
            rows[line.cell.row].setdefault(line.cell.column, line)
    columns = _find_columns(reading, rows)
    if columns is None:
        return
    group: Span | None = None
    for row in sorted(rows):
        if row < columns.body_from:
            continue
        cells = rows[row]
        if columns.group is not None and columns.group in cells:
            group = cells[columns.group].span
        heads = _find_group(reading, cells, columns)
        if heads is not None:
            group = heads
        elif columns.criterion in cells:
            yield group, cells[columns.criterion].span


def _find_columns(reading: Reading, rows: dict[int, dict[int, Line]]) -> _Columns | None:
    for row in sorted(rows)[:_HEADER_DEPTH]:
        names = {at: fold_blanks(fold_case(line.span.text_of(reading.text))) for at, line in rows[row].items()}
        criterion = next((at for at, name in names.items() if _CRITERION_COLUMN.match(name) and len(name) < 60), None)
        if criterion is not None and len(names) > 1:
            group = next((at for at, name in names.items() if _GROUP_COLUMN.match(name)), None)
            number = next((at for at, name in names.items() if _NUMBER_COLUMN.match(name)), None)
            return _Columns(criterion, group, number, row + 1)
    return None


def _find_group(reading: Reading, cells: dict[int, Line], columns: _Columns) -> Span | None:
    """The group that a row names, when it is no criterion's row."""
    head = cells.get(columns.criterion)
    if len(cells) == 1 and columns.group is None:
        head = next(iter(cells.values()))
        return head.span
    if head is None:
        return None
    number = cells.get(columns.number) if columns.number is not None else None
    is_numbered = number is not None and bool(_GROUP_NUMBER.match(number.span.text_of(reading.text).strip()))
    is_group = is_numbered or bool(GROUP_HEADING.match(fold_case(head.span.text_of(reading.text))))
    return head.span if is_group else None
