"""Stage 2: the text of every plan."""

from dagster import AssetExecutionContext, MaterializeResult, ResourceParam, asset

from extractors.versions import text_version
from models.vocabulary import Stage
from pipelines.assets.batches import list_tasks, work_batch
from pipelines.assets.intake import incoming_files
from pipelines.listings import read_listing
from pipelines.partitions import ONE_RUN, PROVINCES
from pipelines.progress import Progress
from pipelines.reading import read_text, record_lost_text
from pipelines.resources import StateResource


@asset(
    key=["text", "plan_texts"],
    group_name=Stage.TEXT.value,
    kinds={"python"},
    deps=[incoming_files],
    partitions_def=PROVINCES,
    backfill_policy=ONE_RUN,
    code_version=text_version(),
)
def plan_texts(
    context: AssetExecutionContext, state: StateResource, progress: ResourceParam[Progress]
) -> MaterializeResult[None]:
    """Toàn văn của từng văn bản: mỗi đoạn một dòng, kèm vị trí trong tệp.

    Chỉ đọc tệp mới hoặc đã thay đổi; tệp hỏng, rỗng, có mật khẩu được ghi lại kèm lý do và không làm dừng cả lượt.

    Reads: the listing, the files of the run's provinces. Writes: text artefacts.
    """
    store = state.open_artefacts()
    listing = read_listing(state.open(), state.locate())
    named = {file.document_id for file in listing.files if state.is_named(file.document_id, file.file_name)}
    report = work_batch(
        Stage.TEXT,
        read_text,
        record_lost_text,
        tasks=list_tasks(listing, frozenset(context.partition_keys), store),
        is_done=lambda task: task.document_id not in named and store.has_text(task.document_id),
        progress=progress,
    )
    return MaterializeResult(metadata=report.render_metadata())
