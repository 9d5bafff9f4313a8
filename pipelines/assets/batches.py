"""The documents of a run's provinces, and how a stage works through those that are new to it."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from time import monotonic

from models.vocabulary import Stage
from pipelines.artefacts import ArtefactStore
from pipelines.inbox import Listing
from pipelines.parcels import work_parcels
from pipelines.progress import Progress
from pipelines.reading import ReadingOutcome, ReadingTask
from pipelines.workers import Loss

FIRST_OFFENDERS = 10


@dataclass(slots=True)
class BatchReport:
    """What a stage did with its documents: counts, seconds, and the first that could not be read."""

    unchanged: int
    read: int = 0
    failed: int = 0
    changed_meanwhile: int = 0
    seconds: float = 0.0
    offenders: list[str] = field(default_factory=list)

    def count(self, outcome: ReadingOutcome) -> None:
        """Add one document's outcome."""
        if outcome.has_changed:
            self.changed_meanwhile += 1
            return
        self.read += 1
        if outcome.reason is not None:
            self.failed += 1
            self.offenders.append(outcome.reason)

    def render_metadata(self) -> dict[str, int | float | list[str]]:
        """The figures as an asset's metadata."""
        return {
            "read": self.read,
            "unchanged": self.unchanged,
            "failed": self.failed,
            "changed_meanwhile": self.changed_meanwhile,
            "seconds": round(self.seconds, 3),
            "first_failed": self.offenders[:FIRST_OFFENDERS],
        }


def list_tasks(listing: Listing, partitions: Collection[str], store: ArtefactStore) -> list[ReadingTask]:
    """One task per document of these provinces; the same bytes under several names are read once."""
    first_file = {file.document_id: file for file in reversed(listing.files) if file.partition in partitions}
    return [
        ReadingTask(document_id=document_id, path=file.path, store=store) for document_id, file in first_file.items()
    ]


def work_batch(
    stage: Stage,
    work: Callable[[ReadingTask], ReadingOutcome],
    record_lost: Callable[[ReadingTask, Loss], ReadingOutcome],
    *,
    tasks: Iterable[ReadingTask],
    is_done: Callable[[ReadingTask], bool],
    progress: Progress,
) -> BatchReport:
    """Work through the documents that are not done yet; one whose worker dies or goes over a limit is recorded."""
    started = monotonic()
    every = list(tasks)
    todo = [task for task in every if not is_done(task)]
    report = BatchReport(unchanged=len(every) - len(todo))
    progress.start_stage(stage, len(todo))
    for task, outcome in work_parcels(work, todo, reads_files=stage is Stage.TEXT):
        report.count(record_lost(task, outcome) if isinstance(outcome, Loss) else outcome)
        progress.advance()
    report.seconds = monotonic() - started
    return report
