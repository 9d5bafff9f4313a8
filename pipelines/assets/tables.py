"""Stage 5: the private working database, brought up to what came in and what was read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from dagster import AssetCheckResult, AssetCheckSeverity, MaterializeResult, asset, asset_check

from extractors.versions import facts_version
from models.documents import DocumentText
from models.facts import DocumentFacts
from models.vocabulary import Stage
from pipelines.assets.batches import FIRST_OFFENDERS, list_tasks
from pipelines.assets.facts import plan_facts
from pipelines.assets.schemas import describe_tables
from pipelines.compliance.corrections import CORRECTIONS, Overlay, list_changed, load_corrections
from pipelines.inbox import Listing
from pipelines.listings import read_listing
from pipelines.partitions import PROVINCE_KEYS
from pipelines.placement import add_remark, find_moved, find_remarks
from pipelines.reading import ReadingTask, find_pair
from pipelines.resources import StateResource
from pipelines.warehouse.checks import Breach, find_evidence_breaches, find_reference_breaches
from pipelines.warehouse.connection import connect_working
from pipelines.warehouse.corrected import read_corrections, replace_corrections
from pipelines.warehouse.files import IncomingFile
from pipelines.warehouse.listing import record_files
from pipelines.warehouse.loading import find_unloaded, load_documents

# Half of a batch unreadable means a wrong folder or a broken reader, not bad luck; below twenty documents a share
# says nothing.
ALARM_SHARE = 0.5
ALARM_FROM = 20


@asset(
    key=["warehouse", "tables"],
    group_name=Stage.WAREHOUSE.value,
    kinds={"duckdb"},
    deps=[plan_facts],
    metadata=describe_tables(with_views=False),
    pool="duckdb",
)
def tables(state: StateResource) -> MaterializeResult[None]:
    """Cơ sở dữ liệu làm việc: tệp, tài liệu, văn bản, nội dung trích xuất và những chỗ chưa đọc được.

    Chỉ nạp tài liệu mới hoặc vừa đọc lại; tài liệu không còn tệp nào thì các dòng của nó được xóa.

    Reads: the listing, artefacts. Writes: the working database.
    """
    listing = read_listing(state.open(), state.locate())
    store, version, now = state.open_artefacts(), facts_version(), datetime.now(UTC)
    tasks = {task.document_id: task for task in list_tasks(listing, PROVINCE_KEYS, store)}
    remarks = find_remarks(listing)
    with state.hold() as held, connect_working(held) as con:
        changes = record_files(con, list_incoming(listing), seen_at=now, complete=listing.is_complete)
        wanted = find_unloaded(con, tasks.keys(), version) | find_moved(con, listing, remarks)
        wanted |= {file.document_id for file in listing.files if state.is_named(file.document_id, file.file_name)}
        corrections = load_corrections(CORRECTIONS)
        wanted |= list_changed(read_corrections(con), corrections) & tasks.keys()
        overlay = Overlay(corrections)
        loading = overlay.lay_over(read_pairs([tasks[document_id] for document_id in sorted(wanted)], remarks))
        counts = load_documents(con, loading, extractor_version=version, parsed_at=now)
        replace_corrections(con, wanted, overlay.rows)
    return MaterializeResult(
        metadata={"documents_loaded": counts.documents, **{f"files_{k}": v for k, v in asdict(changes).items()}}
    )


def list_incoming(listing: Listing) -> list[IncomingFile]:
    """The listing as the register of files takes it."""
    return [
        IncomingFile(
            source_path=file.source_path,
            file_name=file.file_name,
            document_id=file.document_id,
            province_hint=file.province_hint,
            unit_hint=file.unit_hint,
        )
        for file in listing.files
    ]


def read_pairs(
    tasks: Sequence[ReadingTask], remarks: Mapping[str, str]
) -> Iterator[tuple[DocumentText, DocumentFacts]]:
    """The text and facts of each document that has been read, one at a time; the others wait for their run."""
    for task in tasks:
        pair = find_pair(task)
        if pair is not None:
            text, facts = pair
            yield add_remark(text, remarks.get(task.document_id)), facts


@asset_check(asset=tables, blocking=True, pool="duckdb")
def rows_have_parents(state: StateResource) -> AssetCheckResult:
    """Mọi dòng đều thuộc một văn bản, mọi văn bản thuộc một tài liệu, mọi tài liệu có tệp."""
    with state.hold() as held, connect_working(held) as con:
        return report_breaches(list(find_reference_breaches(con)))


@asset_check(asset=tables, blocking=True, pool="duckdb")
def evidence_stands_in_text(state: StateResource) -> AssetCheckResult:
    """Nguyên văn của mọi dòng trùng từng chữ với vị trí của nó trong toàn văn."""
    with state.hold() as held, connect_working(held) as con:
        return report_breaches(list(find_evidence_breaches(con)))


@asset_check(asset=tables, pool="duckdb")
def documents_are_readable(state: StateResource) -> AssetCheckResult:
    """Tỷ lệ tài liệu không đọc được. Không chặn lượt chạy: mỗi tài liệu ấy đã là một dòng có lý do."""
    with state.hold() as held, connect_working(held) as con:
        found = con.execute("SELECT count(*), count(*) FILTER (status <> 'parsed') FROM documents").fetchone() or (0, 0)
        first = con.execute(
            "SELECT error_message FROM documents WHERE status <> 'parsed' ORDER BY error_message LIMIT ?",
            [FIRST_OFFENDERS],
        ).fetchall()
    total, bad = found
    is_alarming = total >= ALARM_FROM and bad > total * ALARM_SHARE
    return AssetCheckResult(
        passed=bad == 0,
        severity=AssetCheckSeverity.ERROR if is_alarming else AssetCheckSeverity.WARN,
        metadata={"documents": total, "unreadable": bad, "first_unreadable": [message for (message,) in first]},
    )


def report_breaches(breaches: Sequence[Breach]) -> AssetCheckResult:
    """A check's result that fails on any broken promise and names the first ones."""
    told = [f"{b.table}: {b.what} ({b.count} dòng, ví dụ {b.example})" for b in breaches[:FIRST_OFFENDERS]]
    return AssetCheckResult(
        passed=not breaches, severity=AssetCheckSeverity.ERROR, metadata={"breaches": len(breaches), "first": told}
    )
