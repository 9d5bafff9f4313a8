"""The facts of plans as tables for the eye: one per kind, in the order of a plan's parts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb

from models.labels import LABELS
from pipelines.dashboard.records import FactRow, FactTable


@dataclass(frozen=True, slots=True)
class FactQuery:
    """How a kind of facts is shown: heading of the table, of its columns, and the statement that gives the cells.

    The statement's first three columns are ``instrument_id``, ``char_start`` and ``char_end``; ``domains`` names the
    vocabulary of those cells that hold a code.
    """

    name: str
    title: str
    headings: tuple[str, ...]
    sql: str
    domains: Mapping[int, str]


# What every statement ends with: the rows of some instruments, or of all.
_PICKED = "WHERE len($ids) = 0 OR list_contains($ids, instrument_id) ORDER BY instrument_id, ordinal"

FACT_QUERIES = (
    FactQuery(
        "legal_bases",
        "Căn cứ ban hành",
        ("Loại", "Số, ký hiệu", "Ngày", "Nguyên văn"),
        "SELECT instrument_id, char_start, char_end, doc_type, code, coalesce(strftime(issued_on, '%d/%m/%Y'), "
        "issued_year::VARCHAR), raw_text FROM legal_bases",
        {0: "doc_type"},
    ),
    FactQuery(
        "contents",
        "Nội dung thi đua",
        ("Nội dung",),
        "SELECT instrument_id, char_start, char_end, text FROM contents",
        {},
    ),
    FactQuery(
        "phases",
        "Giai đoạn",
        ("Giai đoạn", "Từ năm", "Đến năm", "Nguyên văn"),
        "SELECT instrument_id, char_start, char_end, label, start_year, end_year, raw_text FROM phases",
        {},
    ),
    FactQuery(
        "milestones",
        "Mốc thời gian",
        ("Việc", "Thời điểm", "Lặp lại", "Đơn vị", "Nguyên văn"),
        "SELECT instrument_id, char_start, char_end, kind, concat_ws('/', day, month, 'quý ' || quarter, year), "
        "recurrence, actor, raw_text FROM milestones",
        {0: "milestone_kind", 2: "recurrence"},
    ),
    FactQuery(
        "criteria",
        "Tiêu chí thi đua",
        ("Đối tượng", "Nhóm", "Tiêu chí"),
        "SELECT instrument_id, char_start, char_end, target, target_group, text FROM criteria",
        {0: "target"},
    ),
    FactQuery(
        "award_tiers",
        "Hình thức khen thưởng",
        ("Dịp", "Hình thức", "Thẩm quyền", "Dẫn chiếu", "Nguyên văn"),
        "SELECT instrument_id, char_start, char_end, occasion, form, authority, concat_ws(', ', clause, by_reference), "
        "raw_text FROM award_tiers",
        {0: "occasion", 1: "form"},
    ),
    FactQuery(
        "solutions",
        "Giải pháp",
        ("Giải pháp",),
        "SELECT instrument_id, char_start, char_end, text FROM solutions",
        {},
    ),
    FactQuery(
        "responsibilities",
        "Phân công thực hiện",
        ("Đơn vị", "Nhiệm vụ", "Phối hợp", "Thời hạn", "Sản phẩm"),
        "SELECT instrument_id, char_start, char_end, actor, text, coordinating, deadline, product "
        "FROM responsibilities",
        {},
    ),
    FactQuery(
        "recipients",
        "Nơi nhận",
        ("Nơi nhận", "Mục đích"),
        "SELECT instrument_id, char_start, char_end, text, purpose FROM recipients",
        {},
    ),
)


def load_facts(
    con: duckdb.DuckDBPyConnection, instrument_ids: Sequence[str] = ()
) -> Mapping[str, Mapping[str, tuple[FactRow, ...]]]:
    """The rows by instrument and kind, of those instruments or of all. Reads: the fact tables."""
    found: dict[str, dict[str, list[FactRow]]] = defaultdict(lambda: defaultdict(list))
    for query in FACT_QUERIES:
        for instrument_id, start, end, *cells in con.execute(
            f"{query.sql} {_PICKED}", {"ids": list(instrument_ids)}
        ).fetchall():
            shown = tuple(_show(cell, query.domains.get(number)) for number, cell in enumerate(cells))
            found[instrument_id][query.name].append(FactRow(cells=shown, char_start=start, char_end=end))
    return {
        instrument_id: {name: tuple(rows) for name, rows in kinds.items()} for instrument_id, kinds in found.items()
    }


def build_tables(kinds: Sequence[Mapping[str, tuple[FactRow, ...]]]) -> tuple[FactTable, ...]:
    """The tables of a plan from the rows of its instruments; a kind without rows has an empty table."""
    return tuple(
        FactTable(
            name=query.name,
            title=query.title,
            headings=query.headings,
            rows=tuple(row for found in kinds for row in found.get(query.name, ())),
        )
        for query in FACT_QUERIES
    )


def _show(cell: object, domain: str | None) -> str:
    if cell is None:
        return ""
    return LABELS[domain][str(cell)][0] if domain else str(cell)
