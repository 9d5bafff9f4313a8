"""What a worker gets at a time: one document, or several old Word files, which share one start of LibreOffice."""

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from models.vocabulary import DocumentFormat
from pipelines.pooling import work_through
from pipelines.reading import ReadingOutcome, ReadingTask
from pipelines.workers import Loss
from pipelines.workers_limits import Limits

Parcel = tuple[ReadingTask, ...]

OFFICE_FORMATS = frozenset({DocumentFormat.DOC, DocumentFormat.RTF})
SCANNED_FORMATS = frozenset({DocumentFormat.PDF, DocumentFormat.IMAGE})

# A start of LibreOffice takes 1 s, a document 0.13 s: with eight the start is half of it, and a file that makes it
# hang holds up only seven others.
OFFICE_PARCEL = 8
# Seconds for a document that is read by its letters, by LibreOffice (its own limit and one more try), by OCR (a
# hundred pages of 10–15 s each).
PLAIN_TIME_S = Limits().time_s
OFFICE_TIME_S = 180.0
SCAN_TIME_S = 1800.0


def work_parcels(
    work: Callable[[ReadingTask], ReadingOutcome], tasks: Sequence[ReadingTask], *, reads_files: bool
) -> Iterator[tuple[ReadingTask, ReadingOutcome | Loss]]:
    """Every task with its outcome; when a worker is lost with a parcel of several, each is tried again alone.

    ``reads_files`` is False for work on texts that were read before: then one document is as good as another.
    """
    parcels = list(_pack(tasks)) if reads_files else [(task,) for task in tasks]
    find_time = _find_time if reads_files else None
    while parcels:
        again: list[Parcel] = []
        for parcel, outcomes in work_through(partial(_work_parcel, work), parcels, find_time=find_time):
            if not isinstance(outcomes, Loss):
                yield from zip(parcel, outcomes, strict=True)
            elif len(parcel) == 1:
                yield parcel[0], outcomes
            else:
                again += [(task,) for task in parcel]
        parcels = again


def _work_parcel(work: Callable[[ReadingTask], ReadingOutcome], parcel: Parcel) -> list[ReadingOutcome]:
    if len(parcel) > 1:
        _convert_ahead(parcel)
    return [work(task) for task in parcel]


def _pack(tasks: Sequence[ReadingTask]) -> Iterator[Parcel]:
    """Old Word files in parcels, spread over all workers; everything else by itself."""
    office = [task for task in tasks if _find_format(task) in OFFICE_FORMATS]
    size = min(OFFICE_PARCEL, -(-len(office) // (os.cpu_count() or 1)))
    yield from (tuple(office[start : start + size]) for start in range(0, len(office), size or 1))
    yield from ((task,) for task in tasks if _find_format(task) not in OFFICE_FORMATS)


def _find_time(parcel: Parcel) -> float:
    return sum(_find_task_time(task) for task in parcel)


def _find_task_time(task: ReadingTask) -> float:
    return find_reading_time(task.path)


def find_reading_time(path: Path | str) -> float:
    """The seconds that reading a file may take, by what its name says that it is."""
    from extractors.intake import find_format_by_name

    document_format = find_format_by_name(str(path))
    if document_format in OFFICE_FORMATS:
        return OFFICE_TIME_S
    return SCAN_TIME_S if document_format in SCANNED_FORMATS else PLAIN_TIME_S


def _find_format(task: ReadingTask) -> DocumentFormat | None:
    from extractors.intake import find_format_by_name

    return find_format_by_name(task.path)


def _convert_ahead(parcel: Parcel) -> None:
    """Have LibreOffice convert what the parcel's readers will ask for. A file that is not there is theirs to report."""
    from extractors.intake import MAX_BYTES, sniff_format
    from extractors.text.office import convert_ahead
    from models.errors import UnreadableDocumentError

    contents: dict[DocumentFormat, list[bytes]] = {}
    for task in parcel:
        try:
            path = Path(task.path)
            if path.stat().st_size > MAX_BYTES:
                continue
            content = path.read_bytes()
            found = sniff_format(content, path.name)
        except (OSError, UnreadableDocumentError):
            continue
        if found in OFFICE_FORMATS:
            contents.setdefault(found, []).append(content)
    convert_ahead(contents)
