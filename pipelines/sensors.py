"""What may start runs by itself, stopped until somebody switches it on: a look at the inbox, and a daily run."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dagster import (
    AssetSelection,
    DefaultScheduleStatus,
    DefaultSensorStatus,
    RunRequest,
    SkipReason,
    schedule,
    sensor,
)

from extractors.versions import facts_version
from models.errors import ImpossibleRequestError
from pipelines.artefacts import ArtefactStore
from pipelines.inbox import Listing
from pipelines.jobs import PUBLISH_FINDINGS, READ_PLANS, publish_findings, read_plans
from pipelines.listings import refresh_listing
from pipelines.partitions import tag_all_provinces
from pipelines.resources import StateResource
from pipelines.state import State, find_published
from pipelines.warehouse.queries import run_query

PRESENT_FILES = "SELECT source_path, document_id FROM files WHERE removed_at IS NULL AND source_path NOT LIKE '/%'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """An edition of the published database: when it was made, path and document of each file of the state's inbox."""

    edition: str = "none"
    files: frozenset[tuple[str, str]] = frozenset()


@sensor(
    name="inbox_sensor",
    jobs=[read_plans, publish_findings],
    default_status=DefaultSensorStatus.STOPPED,
    minimum_interval_seconds=60,
)
def inbox_sensor(state: StateResource) -> Iterator[RunRequest | SkipReason]:
    """Nhìn thư mục tiếp nhận mỗi phút: tỉnh có tệp mới thì đọc; đọc xong cả thì xuất bản.

    Reads: the inbox (names and hashes only), the published ``files``.
    """
    listing = refresh_listing(state.open(), state.locate())
    requests = list(find_requests(listing, state.open_artefacts(), read_published(state.open())))
    if requests:
        yield from requests
    else:
        yield SkipReason("Không có tệp mới.")


@schedule(
    cron_schedule="0 6 * * *",
    target=AssetSelection.all(),
    execution_timezone="Asia/Ho_Chi_Minh",
    default_status=DefaultScheduleStatus.STOPPED,
)
def daily_review() -> RunRequest:
    """Mỗi ngày lúc 6 giờ: đọc tệp mới của mọi tỉnh rồi xuất bản, trong một lượt."""
    return RunRequest(tags=tag_all_provinces())


def find_requests(listing: Listing, store: ArtefactStore, published: Published) -> Iterator[RunRequest]:
    """The runs that are due: a reading per province with unread documents, else publishing when something changed.

    A run key is asked for once: it names what is to be read by which extractor, or what follows which publication.
    """
    unread: dict[str, set[str]] = {}
    for file in listing.files:
        if not store.has_facts(file.document_id):
            unread.setdefault(file.partition, set()).add(file.document_id)
    for partition, documents in sorted(unread.items()):
        run_key = f"{partition}-{facts_version()}-{_digest(documents)}"
        yield RunRequest(run_key=run_key, job_name=READ_PLANS, partition_key=partition)
    present = frozenset((file.source_path, file.document_id) for file in listing.files)
    if not unread and present != published.files:
        run_key = f"{published.edition}-{_digest(map('='.join, present))}"
        yield RunRequest(run_key=run_key, job_name=PUBLISH_FINDINGS)


def read_published(state: State) -> Published:
    """What the published database knows of the state's inbox; nothing before the first run."""
    try:
        path = find_published(state)
        rows = run_query(path, PRESENT_FILES).rows
    except ImpossibleRequestError:
        return Published()
    files = frozenset((str(source_path), str(document_id)) for source_path, document_id in rows)
    return Published(edition=str(path.stat().st_mtime_ns), files=files)


def _digest(names: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(names)).encode()).hexdigest()[:12]
