"""The workbook: a sheet per question, headed and filtered, and nothing in it runs as a formula."""

import io
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from pipelines.dashboard.collection import Collection
from pipelines.dashboard.lineage import Ascent, BaseLink
from pipelines.dashboard.problems import IssueCard, Problems, UnreadDocument
from pipelines.dashboard.records import RuleCard
from pipelines.dashboard.workbook import list_sheets, render_workbook
from pipelines.dashboard.workbook_context import list_chain, list_coverage, list_issues
from pipelines.provinces import list_provinces
from tests.unit.pipelines.dashboard.cards import make_expectation, make_finding, make_plan, make_unit

PLAN = make_plan(title="=1+1", issued_on=date(2026, 6, 2), file_name="@ke-hoach.docx", grade="can_sua")
FINDINGS = (
    make_finding("a", verdict="missing", message="-không có", quote="+84 …", remedy="=HYPERLINK(“x”)"),
    make_finding("b", verdict="met"),
    make_finding("c", verdict="conflict", waiver="Đã giải trình"),
)
RULE = RuleCard(
    pack_id="qd-462-ttg-2026",
    rule_id="so-ket-2027",
    title="Sơ kết năm 2027",
    clause="phần V",
    severity="error",
    counts={},
)
COLLECTION = Collection(
    plans=(PLAN,),
    findings={"p1": FINDINGS},
    units={"24700": make_unit("24700", PLAN)},
    rules=(RULE,),
    movements=(),
    provinces={province.code: province for province in list_provinces()},
    read_at=None,
    expectations=(
        make_expectation(due_on=date(2026, 6, 30), status="issued", is_late=False, issued_on=date(2026, 6, 2)),
        make_expectation("24703", unit_name="Xã Hai", status="nothing", is_late=True),
    ),
    ascents={
        "p1": Ascent(
            None,
            BaseLink(
                child_instrument_id="p1",
                parent_code="146/KH-UBND",
                parent_instrument_id=None,
                state="absent",
                doc_type="ke_hoach",
                title=None,
            ),
        )
    },
)
PROBLEMS = Problems(
    unread=(
        UnreadDocument(
            document_id="x",
            format=None,
            status="unreadable",
            error_message="tệp rỗng",
            province_code="68",
            place="lam-dong/xa/rong.docx",
        ),
    ),
    issues=(
        IssueCard(document_id="d" * 64, file_name="ke-hoach.docx", stage="text", level="warning", message="mờ", page=2),
        IssueCard(document_id="khác", file_name="khac.docx", stage="text", level="warning", message="không", page=1),
    ),
)
SHEETS = (
    *list_sheets(COLLECTION, COLLECTION.plans),
    list_coverage(COLLECTION, COLLECTION.expectations),
    list_chain(COLLECTION, COLLECTION.plans),
    list_issues(COLLECTION, COLLECTION.plans, PROBLEMS),
)
NAMES = [sheet.name for sheet in SHEETS]


def open_book() -> dict[str, Worksheet]:
    book = load_workbook(io.BytesIO(render_workbook(SHEETS, about=("Văn bản đọc đến …",))))
    return {sheet.title: sheet for sheet in book.worksheets}


def read_rows(name: str) -> list[list[object]]:
    return [[cell.value for cell in row] for row in open_book()[name].iter_rows(min_row=2)]


def test_there_is_a_sheet_per_question_behind_the_guide() -> None:
    assert list(open_book()) == ["Cách đọc", *NAMES]
    assert {"Đơn vị phải gửi", "Chuỗi văn bản", "Vấn đề đọc", "Phải sửa"} <= set(NAMES)
    guide = {cell.value for row in open_book()["Cách đọc"].iter_rows() for cell in row}
    assert {sheet.question for sheet in SHEETS} <= guide


@pytest.mark.parametrize("name", NAMES)
def test_headings_are_frozen_filtered_and_wide_enough(name: str) -> None:
    sheet = open_book()[name]
    planned = next(one for one in SHEETS if one.name == name)
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(1, len(planned.columns)).column_letter}{len(planned.rows) + 1}"
    assert sheet.print_title_rows == "$1:$1"
    for column, (heading, width) in enumerate(planned.columns, start=1):
        cell = sheet.cell(1, column)
        assert (cell.value, cell.font.bold) == (heading, True)
        assert sheet.column_dimensions[cell.column_letter].width == width
        assert width >= min(len(heading) * 0.6, 8)
    assert all(len(row) == len(planned.columns) for row in planned.rows)


def test_what_begins_like_a_formula_stays_text() -> None:
    seen = []
    for sheet in open_book().values():
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate)
                if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@")):
                    seen.append(cell.value)
                    assert cell.quotePrefix, (sheet.title, cell.coordinate)
    assert {"=1+1", "+84 …", "-không có", "@ke-hoach.docx"} <= set(seen)


def test_coverage_tells_who_is_late() -> None:
    first, second = read_rows("Đơn vị phải gửi")
    assert first[0] == "Lâm Đồng"
    assert (first[3], first[5]) == (datetime(2026, 6, 30), datetime(2026, 6, 2))
    assert (first[4], first[6]) == ("Đã ban hành", "Đúng hạn")
    assert second[1] == "Xã Hai"
    assert second[6] == "Trễ hạn"


def test_the_chain_tells_what_is_named_but_absent() -> None:
    (row,) = read_rows("Chuỗi văn bản")
    assert row[2] == "12/KH-UBND"
    assert row[5:] == ["146/KH-UBND", "", "Có dẫn, chưa có trong kho"] or row[5:] == [
        "146/KH-UBND",
        None,
        "Có dẫn, chưa có trong kho",
    ]


def test_issues_are_those_of_the_plans_at_hand() -> None:
    rows = read_rows("Vấn đề đọc")
    assert [row[1] for row in rows] == ["lam-dong/xa/rong.docx", "ke-hoach.docx"]
    assert [row[5] for row in rows] == ["tệp rỗng", "mờ"]


def test_waived_findings_are_told_as_waived() -> None:
    assert [row[4] for row in read_rows("Phải sửa")] == ["Thiếu", "Được miễn"]
