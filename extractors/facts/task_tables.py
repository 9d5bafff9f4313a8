"""Task tables (STT, nhiệm vụ, chủ trì, phối hợp, thời hạn, sản phẩm) as responsibilities."""

import re
from collections import defaultdict
from collections.abc import Iterator

from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, fold_case
from models.documents import Line
from models.facts import Duty
from models.sections import DividedInstrument
from models.vocabulary import DutyOrigin

_ACTOR_HEADING = re.compile(
    r"chủ\s+trì|phân\s+công|^đơn\s+vị$|trách\s+nhiệm|(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|người)\s+"
    r"(?:thực\s+hiện|phụ\s+trách|chịu\s+trách\s+nhiệm|tham\s+mưu|được\s+giao|đầu\s+mối)"
)
# What a column holds, by its heading on folded text; the first that fits wins.
_COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("number", re.compile(r"^(?:stt|tt|số\s+tt|số\s+thứ\s+tự)\b")),
    ("coordinating", re.compile(r"phối\s+hợp")),
    ("actor", _ACTOR_HEADING),
    ("deadline", re.compile(r"thời\s+(?:gian|hạn)|tiến\s+độ|hoàn\s+thành")),
    ("product", re.compile(r"sản\s+phẩm|kết\s+quả|đầu\s+ra")),
    ("text", re.compile(r"nhiệm\s+vụ|nội\s+dung|công\s+việc|hoạt\s+động|giải\s+pháp|tên\s+(?:đề\s+án|văn\s+bản)")),
)
# Header rows stand at most this deep.
_HEADER_DEPTH = 3


def extract_table_tasks(reading: Reading, part: DividedInstrument) -> Iterator[Duty]:
    """One row per row of every task table of an instrument, whoever it names.

    Reads: table cells. Writes: responsibilities with origin ``table``, their text the task cell's. A table is a task
    table when its header names a task column and one for who leads, when or what comes of it; a row that only groups
    others (one cell across, or a task without any other cell) gives none.
    """
    tables: dict[int, list[Line]] = defaultdict(list)
    for line in reading.lines_in(part.extent):
        if line.cell is not None:
            tables[line.cell.table].append(line)
    for lines in tables.values():
        yield from _read_table(reading, lines)


def _read_table(reading: Reading, lines: list[Line]) -> Iterator[Duty]:
    rows: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if line.cell is not None:
            rows[line.cell.row].append(line)
    columns, body_from = _find_columns(reading, rows)
    if "text" not in columns.values() or not {"actor", "deadline", "product"} & set(columns.values()):
        return
    _spread_merged(rows, columns, body_from)
    for row in sorted(rows):
        if row < body_from:
            continue
        cells = {columns.get(line.cell.column, ""): line for line in reversed(rows[row]) if line.cell}
        task = cells.get("text")
        others = [name for name in cells if name not in ("text", "number", "")]
        if task is None or task.cell is None or not others:
            continue
        yield _make(reading, task, cells)


def _spread_merged(rows: dict[int, list[Line]], columns: dict[int, str], body_from: int) -> None:
    """Let a cell that reaches over several rows (who leads, when) hold for each of them; a task holds once."""
    for row in [row for row in sorted(rows) if row >= body_from]:
        for line in list(rows[row]):
            cell = line.cell
            if cell is None or cell.row != row or columns.get(cell.column, "text") in ("text", "number"):
                continue
            for below in range(row + 1, row + cell.rows_spanned):
                if below in rows and all(other.cell and other.cell.column != cell.column for other in rows[below]):
                    rows[below].append(line)


def _find_columns(reading: Reading, rows: dict[int, list[Line]]) -> tuple[dict[int, str], int]:
    """What each column holds, and the first row below the header."""
    columns: dict[int, str] = {}
    body_from = 0
    for row in sorted(rows)[:_HEADER_DEPTH]:
        named: dict[int, str] = {}
        for line in rows[row]:
            folded = fold_blanks(fold_case(line.span.text_of(reading.text)))
            kind = next((name for name, pattern in _COLUMNS if len(folded) <= 60 and pattern.search(folded)), None)
            if line.cell is not None and kind is not None:
                named[line.cell.column] = kind
        is_header = len(named) >= 2 or (bool(columns) and len(named) == len(rows[row]))
        if is_header:
            columns |= {
                column: kind for column, kind in named.items() if kind not in columns.values() or column in columns
            }
            body_from = row + 1
        elif columns:
            break
    return columns, body_from


def _make(reading: Reading, task: Line, cells: dict[str, Line]) -> Duty:
    def text_of(name: str) -> str | None:
        line = cells.get(name)
        return fold_blanks(line.span.text_of(reading.text)) if line else None

    return Duty(
        ordinal=1,
        page=task.page,
        char_start=task.span.start,
        char_end=task.span.end,
        actor=text_of("actor"),
        text=task.span.text_of(reading.text),
        origin=DutyOrigin.TABLE,
        coordinating=text_of("coordinating"),
        product=text_of("product"),
        deadline=text_of("deadline"),
    )
