"""A query's result as a table for the eye, CSV, JSON or an Excel workbook."""

import csv
import io
import json
from datetime import date
from enum import StrEnum

from pipelines.warehouse.queries import QueryResult

TABLE_WIDTH = 120  # columns of letters where the output is no terminal
LEGIBLE_WIDTH = 12  # letters: a column narrower than this is no longer read


class ResultFormat(StrEnum):
    """How a result is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


def render_result(result: QueryResult, result_format: ResultFormat | str, *, width: int | None = None) -> str | bytes:
    """The result as text, or as the bytes of a workbook for ``xlsx``. Raises ValueError for an unknown format."""
    match ResultFormat(result_format):
        case ResultFormat.TABLE:
            return _render_table(result, width)
        case ResultFormat.CSV:
            return _render_csv(result)
        case ResultFormat.JSON:
            return _render_json(result)
        case ResultFormat.XLSX:
            return _render_workbook(result)


def _render_table(result: QueryResult, width: int | None) -> str:
    """A table drawn with lines; without a width, as wide as the terminal; row by row where it would not fit."""
    import shutil

    width = width or shutil.get_terminal_size((TABLE_WIDTH, 40)).columns
    if _find_least_width(result) > width:
        return _render_records(result, width)
    return _draw_table(result, width)


def _draw_table(result: QueryResult, width: int) -> str:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table()
    for name in result.columns:
        table.add_column(Text(name), overflow="fold")
    for row in result.rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row))
    out = io.StringIO()
    Console(file=out, width=width).print(table)
    return out.getvalue()


def _find_least_width(result: QueryResult) -> int:
    """The letters that the table needs a line if no column is squeezed below what can be read, its lines included."""
    longest = [
        max(len(name), *(len(str(row[position])) for row in result.rows)) if result.rows else len(name)
        for position, name in enumerate(result.columns)
    ]
    return sum(min(width, LEGIBLE_WIDTH) + 3 for width in longest) + 1


def _render_records(result: QueryResult, width: int) -> str:
    """Each row as a block of lines, a column a line; long values go on under themselves."""
    import textwrap

    label = max(map(len, result.columns))
    lines: list[str] = []
    for number, row in enumerate(result.rows, start=1):
        lines.append(f"─ {number} ".ljust(width, "─"))
        for name, value in zip(result.columns, row, strict=True):
            flowed = " ".join(("" if value is None else str(value)).split())
            first, *rest = textwrap.wrap(flowed, max(width - label - 2, 20), break_on_hyphens=False) or [""]
            lines.append(f"{name:<{label}}  {first}".rstrip())
            lines += [" " * (label + 2) + more for more in rest]
    return "\n".join(lines or [", ".join(result.columns)]) + "\n"


def _render_csv(result: QueryResult) -> str:
    """RFC 4180 CSV with a header line; NULL is an empty field."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(result.columns)
    writer.writerows(result.rows)
    return out.getvalue()


def _render_json(result: QueryResult) -> str:
    """A list of objects; dates are ISO strings. A repeated column name keeps each value, numbered from 2."""
    names = _number_repeats(result.columns)
    rows = [dict(zip(names, row, strict=True)) for row in result.rows]
    return json.dumps(rows, ensure_ascii=False, indent=2, default=_render_plain) + "\n"


def _render_workbook(result: QueryResult) -> bytes:
    """A workbook of one sheet. A text that Excel could take for a formula is written as quoted text."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    from pipelines.warehouse.cells import write_cell

    book = Workbook()
    sheet = book.active or book.create_sheet()
    sheet.title = "Kết quả"
    for row_number, row in enumerate((result.columns, *result.rows), start=1):
        for column_number, value in enumerate(row, start=1):
            write_cell(sheet, row_number, column_number, value)
    sheet.freeze_panes = "A2"
    if result.columns:
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(result.columns))}{len(result.rows) + 1}"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _render_plain(value: object) -> str:
    """A value that JSON does not know: dates in ISO form, others as Python writes them."""
    return value.isoformat() if isinstance(value, date) else str(value)


def _number_repeats(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, a repeated one with _2, _3, …"""
    seen: dict[str, int] = {}
    numbered = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        numbered.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return tuple(numbered)
