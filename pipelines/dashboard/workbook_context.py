"""The sheets of the workbook that look beyond the findings: who owes a plan, what rests on what, what was unsure."""

from collections.abc import Sequence

from models.labels import LABELS
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.pages import name_movement
from pipelines.dashboard.problems import Problems
from pipelines.dashboard.records import Expectation, PlanCard
from pipelines.dashboard.workbook import Sheet

_LATE = {True: "Trễ hạn", False: "Đúng hạn", None: ""}


def list_coverage(collection: Collection, expected: Sequence[Expectation]) -> Sheet:
    """A row per unit and movement that it owes a plan for."""
    rows = tuple(
        (
            collection.name_province(one.province_code),
            one.unit_name,
            name_movement(collection.movements, one.movement_id),
            one.due_on,
            LABELS["coverage_status"][one.status][0],
            one.issued_on,
            _LATE[one.is_late],
            "Có bản thay thế" if one.is_superseded else "",
            one.unit_code,
        )
        for one in expected
    )
    columns = (
        ("Tỉnh", 18),
        ("Đơn vị phải gửi", 34),
        ("Phong trào", 44),
        ("Hạn", 12),
        ("Tình trạng", 16),
        ("Ngày ban hành", 14),
        ("So với hạn", 12),
        ("Thay thế", 16),
        ("Mã đơn vị", 12),
    )
    return Sheet("Đơn vị phải gửi", "Ai đã gửi, ai chưa gửi, ai trễ hạn?", columns, rows)


def list_chain(collection: Collection, plans: Sequence[PlanCard]) -> Sheet:
    """A row per plan with the next plan above it: at hand, named but absent, or none."""
    rows = tuple((*_describe_plan(collection, plan), *_describe_ascent(collection, plan)) for plan in plans)
    columns = (
        ("Tỉnh", 18),
        ("Đơn vị", 34),
        ("Số, ký hiệu", 18),
        ("Phong trào", 44),
        ("Liên hệ với phong trào", 24),
        ("Kế hoạch cấp trên", 20),
        ("Của cơ quan", 34),
        ("Tình trạng", 22),
    )
    return Sheet("Chuỗi văn bản", "Kế hoạch nào dựa trên kế hoạch nào, chuỗi đứt ở đâu?", columns, rows)


def list_issues(collection: Collection, plans: Sequence[PlanCard], problems: Problems) -> Sheet:
    """A row per document that could not be read and per place where the reader was not sure, of those plans.

    Documents that could not be read have no plan: they come with every report about more than one unit.
    """
    chosen = {plan.document_id: plan for plan in reversed(plans)}
    provinces = {plan.province_code for plan in plans}
    unread = [
        (
            collection.name_province(one.province_code) or "Chưa phân loại",
            one.place or one.document_id[:12],
            None,
            LABELS["status"][one.status][0],
            "",
            one.error_message,
        )
        for one in problems.unread
        if len(chosen) == len(collection.plans) or one.province_code in provinces
    ]
    remarks = [
        (
            collection.name_province(chosen[one.document_id].province_code) or "Chưa phân loại",
            one.file_name,
            one.page,
            LABELS["level"][one.level][0],
            LABELS["stage"][one.stage][0],
            one.message,
        )
        for one in problems.issues
        if one.document_id in chosen
    ]
    columns = (("Tỉnh", 18), ("Tệp", 40), ("Trang", 8), ("Mức", 18), ("Khâu", 18), ("Ghi chú, cách xử lý", 90))
    return Sheet("Vấn đề đọc", "Tệp nào không đọc được, chỗ nào máy chưa chắc?", columns, (*unread, *remarks))


def _describe_plan(collection: Collection, plan: PlanCard) -> tuple[object, ...]:
    return (
        collection.name_province(plan.province_code) or "Chưa phân loại",
        collection.units[plan.unit_key].name,
        plan.name,
        name_movement(collection.movements, plan.movement_id),
        LABELS["lineage"][plan.lineage][0] if plan.lineage else "",
    )


def _describe_ascent(collection: Collection, plan: PlanCard) -> tuple[object, ...]:
    """The higher plan's number, its issuer, and whether it is at hand."""
    ascent = collection.ascents.get(plan.instrument_id)
    if ascent is not None and ascent.plan is not None:
        return (ascent.plan.name, ascent.plan.issuer, "Có trong kho")
    if ascent is not None and ascent.absent is not None:
        return (ascent.absent.parent_code, "", "Có dẫn, chưa có trong kho")
    return ("", "", "Không dẫn" if plan.movement_id else "")
