"""Phases that stand in a table: a row each (Giai đoạn | Thời gian | Nội dung)."""

from collections import defaultdict
from collections.abc import Iterator

from extractors.facts.patterns.phases import PHASE_COLUMN, TIME_COLUMN
from extractors.facts.phase_heads import read_phase_cells
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, fold_case
from models.documents import Line
from models.facts import Phase
from models.spans import Span

_HEADER_DEPTH = 2
Rows = dict[int, dict[int, Line]]


def list_table_phases(reading: Reading, extent: Span) -> Iterator[list[Phase]]:
    """The phases of each table in ``extent`` with a column headed ``Giai đoạn``, ``Chặng``, ``Đợt`` …

    Reads: table cells. Writes: nothing. The years stand in the phase's cell or in the column on time; a row without
    them is none. A table that has only a column on time gives its periods.
    """
    tables: dict[int, Rows] = defaultdict(lambda: defaultdict(dict))
    for line in reading.lines_in(extent):
        if line.cell is not None:
            tables[line.cell.table][line.cell.row].setdefault(line.cell.column, line)
    for rows in tables.values():
        yield list(_read_rows(reading, rows))


def _read_rows(reading: Reading, rows: Rows) -> Iterator[Phase]:
    for header in sorted(rows)[:_HEADER_DEPTH]:
        names = {at: fold_blanks(fold_case(line.span.text_of(reading.text))) for at, line in rows[header].items()}
        phase = next((at for at, name in names.items() if PHASE_COLUMN.fullmatch(name)), None)
        time = next((at for at, name in names.items() if at != phase and TIME_COLUMN.fullmatch(name)), None)
        columns = [at for at in (phase, time) if at is not None]
        if not columns or len(names) < 2:
            continue
        for row in sorted(rows):
            cells = [rows[row][at].span for at in columns if at in rows[row]]
            if row > header and len(cells) == len(columns):
                whole = Span(
                    min(line.span.start for line in rows[row].values()),
                    max(line.span.end for line in rows[row].values()),
                )
                found = read_phase_cells(reading, whole, cells)
                if found is not None:
                    yield found
        return
