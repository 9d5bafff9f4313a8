"""The analyst's workbook: a sheet per question, with filters, and a first sheet that says how to read it."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from models.labels import LABELS
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.pages import name_movement
from pipelines.dashboard.records import FindingCard, PlanCard
from pipelines.warehouse.cells import write_cell

_HEADING_FILL = PatternFill("solid", fgColor="FFE9EDF3")
_WRAP = Alignment(vertical="top", wrap_text=True)
_LONGEST_NAME = 31  # letters Excel allows in a sheet's name


@dataclass(frozen=True, slots=True)
class Sheet:
    """A question and its answer: heading and width (in letters) of each column, and the rows."""

    name: str
    question: str
    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[object, ...], ...]


def render_workbook(sheets: Sequence[Sheet], *, about: Sequence[str]) -> bytes:
    """The bytes of a workbook (.xlsx): “Cách đọc” with ``about`` and the list of sheets, then the sheets."""
    book = Workbook()
    first = book.active or book.create_sheet()
    _write_guide(first, sheets, about)
    for sheet in sheets:
        _write_sheet(book.create_sheet(sheet.name[:_LONGEST_NAME]), sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def list_sheets(collection: Collection, plans: Sequence[PlanCard]) -> tuple[Sheet, ...]:
    """The sheets over some plans of a collection."""
    return (
        _list_plans(collection, plans),
        _list_open_findings(collection, plans),
        _count_by_rule(collection, plans),
        _list_units_by_rule(collection, plans),
    )


def _list_plans(collection: Collection, plans: Iterable[PlanCard]) -> Sheet:
    rows = tuple(
        (
            _name_province(collection, plan),
            collection.units[plan.unit_key].name,
            plan.name,
            plan.issued_on,
            plan.title,
            name_movement(collection.movements, plan.movement_id),
            _label(plan.grade, "grade"),
            plan.error_count,
            plan.warning_count,
            plan.issue_count,
            plan.file_name,
        )
        for plan in plans
    )
    columns = (
        ("Tỉnh", 18),
        ("Đơn vị", 34),
        ("Số, ký hiệu", 18),
        ("Ngày", 12),
        ("Trích yếu", 60),
        ("Phong trào", 44),
        ("Xếp loại", 14),
        ("Lỗi", 8),
        ("Cảnh báo", 10),
        ("Chỗ đọc chưa chắc", 18),
        ("Tệp", 36),
    )
    return Sheet("Kế hoạch", "Có những kế hoạch nào, xếp loại ra sao?", columns, rows)


def _list_open_findings(collection: Collection, plans: Iterable[PlanCard]) -> Sheet:
    rows = tuple(
        (
            _name_province(collection, plan),
            collection.units[plan.unit_key].name,
            plan.name,
            finding.title,
            "Được miễn" if finding.waiver else _label(finding.verdict, "verdict"),
            _label(finding.severity, "severity"),
            finding.message,
            finding.quote,
            finding.remedy,
            finding.clause,
            finding.page,
            finding.waiver,
        )
        for plan, finding in _list_findings(collection, plans)
        if finding.verdict in ("missing", "conflict", "undetermined")
    )
    columns = (
        ("Tỉnh", 18),
        ("Đơn vị", 34),
        ("Số, ký hiệu", 18),
        ("Yêu cầu", 40),
        ("Kết quả", 16),
        ("Mức độ", 12),
        ("Nhận xét", 60),
        ("Nguyên văn", 60),
        ("Cách khắc phục", 50),
        ("Căn cứ", 40),
        ("Trang", 8),
        ("Lý do miễn", 30),
    )
    return Sheet("Phải sửa", "Mỗi kế hoạch thiếu gì, sai gì, chỗ nào chưa kết luận được?", columns, rows)


def _count_by_rule(collection: Collection, plans: Sequence[PlanCard]) -> Sheet:
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for _, finding in _list_findings(collection, plans):
        row = counts.setdefault((finding.pack_id, finding.rule_id), {})
        verdict = "waived" if finding.waiver else finding.verdict
        row[verdict] = row.get(verdict, 0) + 1
    verdicts = tuple(LABELS["verdict"])
    rows = tuple(
        (
            rule.title,
            rule.clause,
            _label(rule.severity, "severity"),
            *(counts.get((rule.pack_id, rule.rule_id), {}).get(verdict, 0) for verdict in (*verdicts, "waived")),
            rule.pack_id,
            rule.rule_id,
        )
        for rule in collection.rules
    )
    columns = (
        ("Yêu cầu", 50),
        ("Căn cứ", 40),
        ("Mức độ", 12),
        *((LABELS["verdict"][verdict][0], 14) for verdict in verdicts),
        ("Được miễn", 12),
        ("Bộ quy tắc", 20),
        ("Mã quy tắc", 24),
    )
    return Sheet("Theo yêu cầu", "Yêu cầu nào bị thiếu nhiều nhất?", columns, rows)


def _list_units_by_rule(collection: Collection, plans: Iterable[PlanCard]) -> Sheet:
    """A row per plan, a column per rule that says something about one of them."""
    told: dict[str, dict[tuple[str, str], str]] = {}
    for plan, finding in _list_findings(collection, plans):
        if finding.verdict != "not_applicable":
            verdict = "Được miễn" if finding.waiver else _label(finding.verdict, "verdict")
            told.setdefault(plan.instrument_id, {})[finding.pack_id, finding.rule_id] = verdict
    used = {key for verdicts in told.values() for key in verdicts}
    rules = [rule for rule in collection.rules if (rule.pack_id, rule.rule_id) in used]
    rows = tuple(
        (
            collection.units[plan.unit_key].name,
            plan.name,
            *(told.get(plan.instrument_id, {}).get((rule.pack_id, rule.rule_id), "") for rule in rules),
        )
        for plan in plans
    )
    columns = (("Đơn vị", 34), ("Số, ký hiệu", 18), *((rule.title, 16) for rule in rules))
    return Sheet("Kế hoạch × yêu cầu", "Kế hoạch nào đáp ứng yêu cầu nào?", columns, rows)


def _list_findings(collection: Collection, plans: Iterable[PlanCard]) -> Iterator[tuple[PlanCard, FindingCard]]:
    return ((plan, finding) for plan in plans for finding in collection.find_findings(plan))


def _write_guide(target: Worksheet, sheets: Sequence[Sheet], about: Sequence[str]) -> None:
    target.title = "Cách đọc"
    target.column_dimensions["A"].width, target.column_dimensions["B"].width = 24, 90
    lines: list[tuple[str, str]] = [("Rà soát kế hoạch", ""), *(("", line) for line in about), ("", "")]
    lines += [("Trang tính", "Trả lời câu hỏi"), *((sheet.name, sheet.question) for sheet in sheets), ("", "")]
    lines += [
        ("Kết quả", "Nghĩa là"),
        *((label, note or label) for label, note in LABELS["verdict"].values()),
        ("", ""),
    ]
    lines += [("Xếp loại", "Nghĩa là"), *((label, note or label) for label, note in LABELS["grade"].values())]
    for number, (name, meaning) in enumerate(lines, start=1):
        write_cell(target, number, 1, name)
        write_cell(target, number, 2, meaning)
        target.cell(number, 1).font = Font(bold=True, size=14 if number == 1 else 11)
        target.cell(number, 2).alignment = _WRAP


def _write_sheet(target: Worksheet, sheet: Sheet) -> None:
    for column, (heading, width) in enumerate(sheet.columns, start=1):
        write_cell(target, 1, column, heading)
        cell = target.cell(1, column)
        cell.font, cell.fill, cell.alignment = Font(bold=True), _HEADING_FILL, _WRAP
        target.column_dimensions[get_column_letter(column)].width = width
    for row_number, row in enumerate(sheet.rows, start=2):
        for column, value in enumerate(row, start=1):
            write_cell(target, row_number, column, value)
            cell = target.cell(row_number, column)
            cell.alignment = _WRAP
            if hasattr(value, "year"):
                cell.number_format = "dd/mm/yyyy"
    target.freeze_panes = "A2"
    target.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"
    target.page_setup.orientation, target.page_setup.paperSize = "landscape", "9"
    target.page_setup.fitToHeight = 0
    target.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    target.print_title_rows = "1:1"


def _name_province(collection: Collection, plan: PlanCard) -> str:
    province = collection.provinces.get(plan.province_code or "")
    return province.name if province else "Chưa phân loại"


def _label(code: str | None, domain: str) -> str:
    return LABELS[domain][code][0] if code else ""
