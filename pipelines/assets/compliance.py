"""Stage 6: what the plans are held against, and what that shows."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from time import monotonic

from dagster import AssetCheckResult, AssetCheckSeverity, MaterializeResult, ResourceParam, asset, asset_check

from models.tables import find_table
from models.vocabulary import Stage
from pipelines.artefacts import ArtefactStore
from pipelines.assets.batches import FIRST_OFFENDERS
from pipelines.assets.schemas import render_schema
from pipelines.assets.tables import tables
from pipelines.compliance import ReadDocument, load_rulebook, review_documents
from pipelines.compliance.corrections import CORRECTIONS, Correction, apply_corrections, load_corrections
from pipelines.compliance.versions import review_version, rules_version
from pipelines.progress import Progress, advance_with
from pipelines.resources import StateResource
from pipelines.warehouse.comparisons import find_unproven_comparisons
from pipelines.warehouse.connection import connect_working
from pipelines.warehouse.reviews import (
    count_verdicts,
    find_defects,
    find_hints,
    find_unproven,
    is_reviewed,
    read_fingerprint,
    replace_reviews,
)

FINDING_TABLES = ("findings", "plan_links", "parent_matrix", "text_reuse", "finding_history")


@asset(
    key=["compliance", "findings"],
    group_name=Stage.COMPLIANCE.value,
    kinds={"python", "duckdb"},
    deps=[tables],
    metadata={name: render_schema(find_table(name)) for name in FINDING_TABLES},
    code_version=rules_version(),
    pool="duckdb",
)
def findings(state: StateResource, progress: ResourceParam[Progress]) -> MaterializeResult[None]:
    """Kết quả rà soát: mỗi quy tắc và văn bản một dòng, kèm nguyên văn chứng cứ hoặc nơi đã tìm mà không thấy.

    Đơn vị, tỉnh, phong trào của từng văn bản được đối chiếu với danh mục; văn bản dẫn nhau được nối lại. Không có gì
    mới (văn bản, quy tắc, danh mục) thì giữ nguyên kết quả cũ.

    Reads: artefacts, data/reference. Writes: findings, plan_links, parent_matrix, text_reuse, finding_history, issues
    and what is assigned, in the working database.
    """
    started = monotonic()
    store = state.open_artefacts()
    with state.hold() as held, connect_working(held) as con:
        fingerprint = read_fingerprint(con, review_version(datetime.now(UTC).date()))
        is_unchanged = is_reviewed(con, fingerprint)
        if not is_unchanged:
            hints, rulebook = find_hints(con), load_rulebook()
            corrections = load_corrections(CORRECTIONS)
            reviews = review_documents(lambda: read_documents(store, hints, corrections), rulebook)
            progress.start_stage(Stage.COMPLIANCE, len(hints))
            replace_reviews(con, advance_with(progress, reviews), fingerprint)
        verdicts = count_verdicts(con)
    return MaterializeResult(
        metadata={
            "unchanged": is_unchanged,
            "findings": sum(verdicts.values()),
            **verdicts,
            "seconds": round(monotonic() - started, 3),
        }
    )


def read_documents(
    store: ArtefactStore, hints: Mapping[str, str | None], corrections: Mapping[str, tuple[Correction, ...]]
) -> Iterator[ReadDocument]:
    """The documents that have been read, one at a time, as corrected, each with its province's folder."""
    for document_id, hint in hints.items():
        text, facts = store.read_text(document_id), store.read_facts(document_id)
        if text is not None and facts is not None:
            corrected = apply_corrections(facts, corrections.get(document_id, ()))
            yield ReadDocument(text=text, facts=corrected.facts, province_hint=hint)


@asset_check(asset=findings, blocking=True, pool="duckdb")
def quotes_stand_in_text(state: StateResource) -> AssetCheckResult:
    """Trích dẫn của mọi kết quả, mọi so sánh trùng từng chữ với vị trí của nó trong toàn văn."""
    with state.hold() as held, connect_working(held) as con:
        wrong = [*find_unproven(con), *find_unproven_comparisons(con)]
    return AssetCheckResult(
        passed=not wrong,
        severity=AssetCheckSeverity.ERROR,
        metadata={"unproven": len(wrong), "first": wrong[:FIRST_OFFENDERS]},
    )


@asset_check(asset=findings, pool="duckdb")
def plans_follow_their_movement(state: StateResource) -> AssetCheckResult:
    """Kế hoạch làm đúng yêu cầu của quyết định phát động phong trào."""
    return report_defects(state, "qd-%")


@asset_check(asset=findings, pool="duckdb")
def form_is_complete(state: StateResource) -> AssetCheckResult:
    """Văn bản đủ các thành phần thể thức."""
    return report_defects(state, "the-thuc-%")


@asset_check(asset=findings, pool="duckdb")
def plans_are_consistent(state: StateResource) -> AssetCheckResult:
    """Văn bản thống nhất bên trong: số, ngày, tên, địa bàn, thẩm quyền."""
    return report_defects(state, "nhat-quan%")


def report_defects(state: StateResource, pack_pattern: str) -> AssetCheckResult:
    """A check's result that warns of instruments with a missing or wrong thing and tells the worst."""
    with state.hold() as held, connect_working(held) as con:
        count, first = find_defects(con, pack_pattern, FIRST_OFFENDERS)
    return AssetCheckResult(
        passed=count == 0, severity=AssetCheckSeverity.WARN, metadata={"instruments": count, "first": first}
    )
