"""Values as cells of an Excel workbook: nothing that comes out of a document may run as a formula."""

import json
import re
from datetime import date, datetime

from openpyxl.worksheet.worksheet import Worksheet

CELL_LIMIT = 32_767  # letters an Excel cell holds; one more and Excel calls the file damaged
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # control letters that no XML may hold


def write_cell(sheet: Worksheet, row: int, column: int, value: object) -> None:
    """Write a value to a cell (1-based); a text that Excel could take for a formula is written as quoted text."""
    cell = sheet.cell(row, column)
    plain = to_cell(value)
    cell.value = plain
    if isinstance(plain, str):
        cell.data_type = "s"  # openpyxl makes a formula of "=…"
        cell.quotePrefix = plain.startswith(_FORMULA_SIGNS)  # Excel keeps it text when it is edited


def to_cell(value: object) -> str | int | float | bool | date | None:
    """A value as a cell holds it: numbers, dates and truth values as they are, everything else as text."""
    if value is None or isinstance(value, bool | float | datetime | date):
        return value
    if isinstance(value, int):
        return value if abs(value) < 10**15 else str(value)  # Excel counts exactly to fifteen digits
    text = _ILLEGAL.sub("", value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str))
    return text if len(text) <= CELL_LIMIT else text[: CELL_LIMIT - 1] + "…"
