"""The data dictionary: every table and view in Markdown, from the same description as the DDL."""

from models.labels import list_codes
from models.tables import TABLES, VIEWS, Table
from pipelines.warehouse.schema import render_meaning

_HEAD = """# Từ điển dữ liệu

Tệp này sinh từ `models/tables` và `models/labels`; không sửa bằng tay. Cơ sở dữ liệu: `data/published/plans.duckdb`.
Cột đánh dấu ° không có trong văn bản: được gán khi đối chiếu danh mục, phong trào, văn bản khác.
"""


def render_data_dictionary() -> str:
    """The Markdown of docs/data-dictionary.md: tables, views, codes."""
    parts = [_HEAD, "\n## Bảng\n", *map(_render_table, TABLES), "\n## Khung nhìn\n", *map(_render_table, VIEWS)]
    return "".join(parts) + _render_codes()


def _render_table(table: Table) -> str:
    """One table: its meaning, its key and its columns."""
    lines = [f"\n### {table.name}\n", f"{table.comment}.\n"]
    if table.key:
        lines.append(f"Khóa: {', '.join(f'`{name}`' for name in table.key)}.\n")
    lines += ["| cột | kiểu | bắt buộc | ý nghĩa |", "|---|---|---|---|"]
    for column in table.columns:
        mark = "°" if column.is_assigned else ""
        required = "có" if column.is_required else ""
        lines.append(f"| `{column.name}`{mark} | {column.type} | {required} | {_escape(render_meaning(column))} |")
    return "\n".join(lines) + "\n"


def _render_codes() -> str:
    """The vocabulary, one row per code."""
    lines = ["\n## Mã\n", "| nhóm | mã | tên | giải thích |", "|---|---|---|---|"]
    lines += [
        f"| {code.domain} | `{code.code}` | {_escape(code.label_vi)} | {_escape(code.description_vi)} |"
        for code in list_codes()
    ]
    return "\n".join(lines) + "\n"


def _escape(text: str) -> str:
    """A cell's text; a bar would end the cell."""
    return text.replace("|", "\\|")
