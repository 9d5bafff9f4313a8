"""What a table is for: the header of an administrative document, its closing, a frame around text, or data.

The header and the closing stand in two columns by Nghị định 30/2020/NĐ-CP (Phụ lục I), Party documents by Hướng dẫn
36-HD/VPTW; offices set them as tables without lines, which a person reads column by column.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

# The cells that hold text: row, column, lines.
TextCells = list[tuple[int, int, list[str]]]


class TableLayout(StrEnum):
    """How a table is read."""

    COLUMNS = "columns"
    FRAME = "frame"
    DATA = "data"


# Tones and marks are folded away, since offices write HÒA and HOÀ, and old fonts lose marks.
_NATIONAL_TITLE = re.compile(r"cong hoa xa hoi chu nghia viet nam|doc lap\W+tu do\W+hanh phuc|dang cong san viet nam")
_NUMBER = re.compile(r"so\b\s*:?[^/]{0,30}(/|-[a-z])")
_PLACE_AND_DATE = re.compile(r"[^,]{2,60},\s*ngay\b.{0,12}\bthang\b.{0,12}\bnam\b.{0,12}")
_RECIPIENTS = re.compile(r"noi nhan\s*(?P<colon>:)?")
_LIST_MARK = re.compile(r"[-–+•]")
_SIGNING_MODE = re.compile(r"(?:TM|T/M|KT|TL|TUQ|Q)\s*\.?\s+\S")
_SIGNER_TITLE = re.compile(
    r"""(?:PHÓ\ |Q\.\ ?|QUYỀN\ )?
        (?:CHỦ\ TỊCH|CHỦ\ NHIỆM|BÍ\ THƯ|GIÁM\ ĐỐC|CỤC\ TRƯỞNG|TỔNG\ GIÁM\ ĐỐC|HIỆU\ TRƯỞNG|THỦ\ TRƯỞNG|TRƯỞNG\ \w+
          |CHÁNH\ (?:THANH\ TRA|VĂN\ PHÒNG)|PHÓ\ VĂN\ PHÒNG|BỘ\ TRƯỞNG|THỦ\ TƯỚNG|THỨ\ TRƯỞNG|VIỆN\ TRƯỞNG
          |NGƯỜI\ (?:LẬP|KÝ)\b.*)
        .{0,40}""",
    re.VERBOSE,
)
_ROW_NUMBERS = frozenset({"stt", "tt", "so tt", "so thu tu"})

# Header and closing have two columns, at times an empty or narrow one between them.
_MOST_COLUMNS = 3
# Rows that a header has at most: superior body, body, rule, number; data tables that cite a number have more.
_MOST_HEADER_ROWS = 6
# A signer's title without TM., KT. … says less, so the table must look like nothing but a signature block.
_MOST_SIGNATURE_ROWS = 4


def find_layout(cells: TextCells) -> TableLayout:
    """How to read a table with these cells of text; a table without text is a frame around nothing."""
    columns = {column for _, column, _ in cells}
    if len(columns) <= 1:
        return TableLayout.FRAME
    lines = [line for *_, cell_lines in cells for line in cell_lines]
    if any(_fold(line) in _ROW_NUMBERS for line in lines):
        return TableLayout.DATA
    if _is_header(cells, lines) or _is_closing(cells, lines):
        return TableLayout.COLUMNS
    return TableLayout.DATA


def _is_header(cells: TextCells, lines: list[str]) -> bool:
    folded = [_fold(line) for line in lines]
    if any(_NATIONAL_TITLE.fullmatch(line) for line in folded):
        return True
    return (
        _count_rows(cells) <= _MOST_HEADER_ROWS
        and _count_columns(cells) <= _MOST_COLUMNS
        and any(_NUMBER.match(line) for line in folded)
        and any(_PLACE_AND_DATE.fullmatch(line) for line in folded)
    )


def _is_closing(cells: TextCells, lines: list[str]) -> bool:
    if _count_columns(cells) > _MOST_COLUMNS:
        return False
    if any(_names_recipients(cell_lines) for *_, cell_lines in cells):
        return True
    capitals = [line for line in lines if line.isupper()]
    if any(_SIGNING_MODE.match(line) for line in capitals):
        return True
    has_title = any(_SIGNER_TITLE.fullmatch(line) for line in capitals)
    return has_title and _count_columns(cells) == 2 and _count_rows(cells) <= _MOST_SIGNATURE_ROWS


def _names_recipients(lines: Iterable[str]) -> bool:
    """True for a cell with "Nơi nhận:", or with "Nơi nhận" over a list; as a column's head it has neither."""
    before: re.Match[str] | None = None
    for line in lines:
        if before is not None and _LIST_MARK.match(line):
            return True
        before = _RECIPIENTS.match(_fold(line))
        if before is not None and before["colon"]:
            return True
    return False


def _count_rows(cells: TextCells) -> int:
    return len({row for row, *_ in cells})


def _count_columns(cells: TextCells) -> int:
    return max(sum(other == row for other, *_ in cells) for row, *_ in cells)


def _fold(line: str) -> str:
    """The line in small letters without tones and marks, blanks as one."""
    letters = unicodedata.normalize("NFD", line.lower().replace("đ", "d"))
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
