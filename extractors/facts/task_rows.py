"""The rows of task tables: each task with who leads, who helps, when it is due and what comes of it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from extractors.facts.patterns import task_tables as words
from extractors.facts.reading import Reading
from extractors.facts.task_columns import TaskColumns, find_columns, fold_cell, is_header_row
from extractors.structure.folding import fold_blanks, fold_case
from extractors.structure.lines import measure_mark
from models.documents import Line
from models.sections import DividedInstrument
from models.spans import Span

_SIDES = ("actor", "coordinating", "deadline", "product")
_SIGNS = " -–+*;,.:"


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A row of a task table: the task's cell, what stands beside it, and the cell of its deadline."""

    task: Line
    due: Line | None
    actor: str | None
    coordinating: str | None
    deadline: str | None
    product: str | None

    @property
    def evidence(self) -> Span:
        """From the task to its deadline where both stand in one row, else the task's cell."""
        here = self.task.cell
        if self.due is None or self.due.cell is None or here is None or self.due.cell.row != here.row:
            return self.task.span
        return Span(min(self.task.span.start, self.due.span.start), max(self.task.span.end, self.due.span.end))


def list_task_rows(reading: Reading, part: DividedInstrument) -> Iterator[TaskRow]:
    """The rows of every task table of an instrument, annexes included, in order.

    Reads: table cells. Writes: nothing. A row that only groups others (one cell across, or a task with nothing beside
    it) and a header repeated on the next page give none; a table without a header right below a task table goes on
    with its columns. A cell merged over several rows holds for each; “nt”, “như trên” repeat the cell above.
    """
    columns: TaskColumns | None = None
    before: Line | None = None
    width = 0
    for lines in _list_tables(reading, part):
        rows: dict[int, dict[int, Line]] = defaultdict(dict)
        for line in lines:
            if line.cell is not None:
                rows[line.cell.row].setdefault(line.cell.column, line)
        found = find_columns(reading, rows)
        own_width = max((line.cell.column + line.cell.columns_spanned for line in lines if line.cell), default=0)
        is_next = before is not None and reading.text[before.span.end : lines[0].span.start].strip() == ""
        if found is None and columns is not None and is_next and own_width == width:
            found = TaskColumns(columns.by_kind, 0)
        columns, before, width = found, lines[-1], own_width
        if found is not None:
            yield from _Table(reading, rows, found).list_rows()


def _list_tables(reading: Reading, part: DividedInstrument) -> Iterator[list[Line]]:
    tables: dict[int, list[Line]] = defaultdict(list)
    for line in reading.lines_in(part.extent):
        if line.cell is not None:
            tables[line.cell.table].append(line)
    yield from tables.values()


@dataclass(frozen=True, slots=True)
class _Table:
    """A task table's cells by row and column, and what its columns hold."""

    reading: Reading
    rows: Mapping[int, Mapping[int, Line]]
    columns: TaskColumns

    def list_rows(self) -> Iterator[TaskRow]:
        task: Line | None = None
        above: dict[str, Line] = {}
        for number in sorted(row for row in self.rows if row >= self.columns.body_from):
            if is_header_row(self.reading, self.rows[number]):
                continue
            own = self._find_task(number, task)
            if own is None:
                continue
            task = own
            cells = {kind: cell for kind in _SIDES if (cell := self._find_side(number, kind, above.get(kind)))}
            above |= cells
            if cells and not _is_group(task, self.columns) and _has_letters(self.reading, task):
                yield _make(self.reading, task, cells)

    def _find_task(self, number: int, above: Line | None) -> Line | None:
        """The task of a row: its own cell, or the one above for “nt” and for a cell merged down to further leads."""
        own = self._find_cell(number, "text")
        if own is None:
            is_merged = above is not None and _reaches(above, number) and self._find_cell(number, "actor") is not None
            return above if is_merged else None
        is_same = above is not None and words.SAME_AS_ABOVE.fullmatch(fold_cell(self.reading, own)) is not None
        return above if is_same else own

    def _find_cell(self, number: int, kind: str) -> Line | None:
        row = self.rows[number]
        return next((row[column] for column in self.columns.by_kind.get(kind, ()) if column in row), None)

    def _find_side(self, number: int, kind: str, above: Line | None) -> Line | None:
        """The cell beside a task: its row's own, one merged down over the row, or for “như trên” the one above."""
        cell = self._find_cell(number, kind)
        if cell is None:
            merged = (self._find_cell(row, kind) for row in self.rows if self.columns.body_from <= row < number)
            return next((found for found in merged if found is not None and _reaches(found, number)), None)
        folded = fold_cell(self.reading, cell)
        if words.SAME_AS_ABOVE.fullmatch(folded):
            return above
        return None if words.NOTHING.fullmatch(folded) else cell


def _reaches(line: Line, row: int) -> bool:
    return line.cell is not None and row < line.cell.row + line.cell.rows_spanned


def _is_group(task: Line, columns: TaskColumns) -> bool:
    """True for a cell that reaches over the columns beside the tasks too."""
    cell = task.cell
    if cell is None:
        return True
    covered = range(cell.column, cell.column + cell.columns_spanned)
    return any(column in covered for kind in _SIDES for column in columns.by_kind.get(kind, ()))


def _has_letters(reading: Reading, line: Line) -> bool:
    return any(letter.isalpha() for letter in line.span.text_of(reading.text))


def _make(reading: Reading, task: Line, cells: Mapping[str, Line]) -> TaskRow:
    raw = {kind: fold_blanks(line.span.text_of(reading.text)).strip(_SIGNS) for kind, line in cells.items()}
    texts = {kind: words.DASHED_LIST.sub("; ", text) or None for kind, text in raw.items()}
    content = task.span.text_of(reading.text)
    mark = measure_mark(content)
    if content[:mark].rstrip().isalnum():  # "5 phòng học": a count, no number of the row
        mark = 0
    lead, helpers = _split_shared(texts.get("actor"))
    return TaskRow(
        task=replace(task, span=reading.trim(Span(task.span.start + mark, task.span.end))),
        due=cells.get("deadline"),
        actor=lead,
        coordinating=texts.get("coordinating") or helpers,
        deadline=texts.get("deadline"),
        product=texts.get("product"),
    )


def _split_shared(text: str | None) -> tuple[str | None, str | None]:
    """Who leads and who helps, where one cell names both: ``Chủ trì: Phòng Kinh tế; phối hợp: Các thôn``."""
    if text is None:
        return None, None
    match = next((found for pattern in words.SHARED_CELL if (found := pattern.fullmatch(fold_case(text)))), None)
    if match is None:
        return text, None
    parts = {
        name: text[match.start(name) : match.end(name)].strip(_SIGNS) for name, at in match.groupdict().items() if at
    }
    return parts.get("lead") or text, parts.get("coordinating") or None
