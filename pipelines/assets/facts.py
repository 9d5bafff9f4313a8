"""Stages 3 and 4: every plan divided into its parts, and the facts read off them."""

from dagster import AssetExecutionContext, MaterializeResult, ResourceParam, asset

from extractors.versions import facts_version
from models.vocabulary import Stage
from pipelines.assets.batches import list_tasks, work_batch
from pipelines.assets.text import plan_texts
from pipelines.listings import read_listing
from pipelines.partitions import ONE_RUN, PROVINCES
from pipelines.progress import Progress
from pipelines.reading import read_facts, record_lost_facts
from pipelines.resources import StateResource


@asset(
    key=["facts", "plan_facts"],
    group_name=Stage.FACTS.value,
    kinds={"spacy", "underthesea"},
    deps=[plan_texts],
    partitions_def=PROVINCES,
    backfill_policy=ONE_RUN,
    code_version=facts_version(),
)
def plan_facts(
    context: AssetExecutionContext, state: StateResource, progress: ResourceParam[Progress]
) -> MaterializeResult[None]:
    """Nội dung trích từ từng văn bản: phần đầu, căn cứ, giai đoạn, tiêu chí, khen thưởng, nhiệm vụ, nơi nhận.

    Văn bản được chia thành các phần rồi trích từng loại; mỗi dòng giữ nguyên văn và vị trí trong toàn văn.

    Reads: the listing, text artefacts. Writes: facts artefacts.
    """
    store = state.open_artefacts()
    listing = read_listing(state.open(), state.locate())
    named = {file.document_id for file in listing.files if state.is_named(file.document_id, file.file_name)}
    report = work_batch(
        Stage.FACTS,
        read_facts,
        record_lost_facts,
        tasks=list_tasks(listing, frozenset(context.partition_keys), store),
        is_done=lambda task: task.document_id not in named and store.has_facts(task.document_id),
        progress=progress,
    )
    return MaterializeResult(metadata=report.render_metadata())
