"""What lies beside the site for taking along: the database, the workbook, folders of letters."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipelines.dashboard import links
from pipelines.dashboard.paging import Page

# What a folder or a kind of file holds; names as the report writes them.
_FOLDERS = {
    "phieu-ra-soat": "Phiếu rà soát gửi từng đơn vị (Word)",
    "ke-hoach-gop-y": "Kế hoạch kèm góp ý tại chỗ (Word)",
    "don-doc": "Công văn đôn đốc đơn vị chưa gửi (Word)",
}
_KINDS = {
    ".duckdb": "Cơ sở dữ liệu cho người phân tích (DuckDB, chỉ đọc)",
    ".xlsx": "Sổ tính: mỗi câu hỏi một trang (Excel)",
    ".docx": "Văn bản (Word)",
    ".zip": "Tệp nén",
}


@dataclass(frozen=True, slots=True)
class Download:
    """A file or folder beside the site: its name, what it holds, its size in bytes or its number of files."""

    name: str
    meaning: str
    byte_size: int | None
    file_count: int | None


def build_downloads(folder: Path, site: Path) -> Page:
    """Tải về: what lies in ``folder`` as links from ``site``, which may lie anywhere."""
    way = os.path.relpath(folder, site).replace(os.sep, "/")
    return Page(
        address=links.DOWNLOADS,
        template="downloads.html.j2",
        title="Tải về",
        context={"downloads": list(list_downloads(folder)), "way": f"{way}/"},
    )


def list_downloads(folder: Path) -> Iterator[Download]:
    """The files and folders of ``folder`` that are for people. Reads: its listing."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir() and path.name in _FOLDERS:
            count = sum(1 for file in path.rglob("*") if file.is_file())
            yield Download(path.name, _FOLDERS[path.name], None, count)
        elif path.is_file() and path.suffix in _KINDS:
            yield Download(path.name, _KINDS[path.suffix], path.stat().st_size, None)
