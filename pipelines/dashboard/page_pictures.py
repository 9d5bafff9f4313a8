"""Pictures of the pages that findings quote, for PDFs and scans, with the place of each quote on them."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.documents import DocumentText
from models.spans import Box
from models.vocabulary import DocumentFormat
from pipelines.artefacts import ArtefactStore
from pipelines.dashboard.page_drawing import DrawingTask, draw_pages, find_points
from pipelines.dashboard.records import FindingCard, PlanCard, find_worst_verdict
from pipelines.pooling import work_through

PICTURES = "page-pictures"  # the folder under the state's artefacts; it may be deleted and is made again
_DRAWN_FORMATS = (DocumentFormat.PDF, DocumentFormat.IMAGE)
_MARGIN = 1.5  # points around a line, so that the frame does not touch its letters


@dataclass(frozen=True, slots=True)
class QuotePlace:
    """A line that findings quote: its box on the page, the findings, the worst of their verdicts."""

    box: Box
    finding_ids: tuple[str, ...]
    verdict: str


@dataclass(frozen=True, slots=True)
class QuoteBox:
    """A quoted line on a picture: shares (0–1) of its width and height from its top left."""

    finding_ids: tuple[str, ...]
    verdict: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page's picture: its number, where it is kept, its size in dots, and the boxes on it."""

    page: int
    path: Path
    width: int
    height: int
    boxes: tuple[QuoteBox, ...]

    @property
    def file_name(self) -> str:
        """Its name in the site."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class PictureSource:
    """Where page pictures come from: the texts with their boxes, the inbox with the plans' files, and the folder that
    keeps what was drawn."""

    store: ArtefactStore
    inbox: Path
    folder: Path


def draw_quoted_pages(
    plans: Iterable[PlanCard], find_findings: Callable[[PlanCard], Iterable[FindingCard]], source: PictureSource
) -> Mapping[str, tuple[PagePicture, ...]]:
    """The quoted pages by plan, for PDFs and pictures whose file still lies in the inbox.

    Reads: text artefacts, the plans' files. Writes: the pictures that are not kept yet.
    """
    places: dict[str, Mapping[int, tuple[QuotePlace, ...]]] = {}
    missing: dict[str, dict[int, str]] = defaultdict(dict)
    drawn = [plan for plan in plans if plan.format in _DRAWN_FORMATS]
    for plan in drawn:
        text = source.store.read_text(plan.document_id)
        places[plan.instrument_id] = find_quote_places(text, find_findings(plan)) if text else {}
        for page in places[plan.instrument_id]:
            path = _locate(source.folder, plan.document_id, page)
            if not path.is_file():
                missing[plan.document_id][page] = str(path)
    files = {plan.document_id: (source.inbox / plan.source_path, plan.format) for plan in drawn}
    tasks = [
        DrawingTask(str(files[document_id][0]), files[document_id][1] == DocumentFormat.PDF, targets)
        for document_id, targets in missing.items()
        if files[document_id][0].is_file()
    ]
    # A page that cannot be drawn has no picture; what is wrong with the file was told when it was read.
    for _ in work_through(draw_pages, tasks):
        continue
    return {
        plan.instrument_id: tuple(_list_pictures(plan, places[plan.instrument_id], source.folder)) for plan in drawn
    }


def find_quote_places(text: DocumentText, findings: Iterable[FindingCard]) -> Mapping[int, tuple[QuotePlace, ...]]:
    """Where the quotes of findings stand, by page: a line that several findings quote is one place."""
    quoted: dict[int, dict[Box, list[FindingCard]]] = defaultdict(lambda: defaultdict(list))
    spans = [(start, end, finding) for finding in findings for start, end in finding.spans]
    for line in text.lines:
        if line.page is None or line.box is None:
            continue
        over = [card for start, end, card in spans if start < line.span.end and end > line.span.start]
        if over:
            quoted[line.page][line.box] += over
    return {
        page: tuple(
            QuotePlace(
                box,
                tuple(dict.fromkeys(card.finding_id for card in cards)),
                find_worst_verdict(card.verdict for card in cards) or "met",
            )
            for box, cards in places.items()
        )
        for page, places in sorted(quoted.items())
    }


def _list_pictures(plan: PlanCard, places: Mapping[int, Sequence[QuotePlace]], folder: Path) -> Iterator[PagePicture]:
    for page, quoted in places.items():
        path = _locate(folder, plan.document_id, page)
        if path.is_file():
            width, height, points = find_points(path)
            boxes = (_scale(place, width * points, height * points) for place in quoted)
            yield PagePicture(page, path, width, height, tuple(box for box in boxes if box is not None))


def _scale(place: QuotePlace, width: float, height: float) -> QuoteBox | None:
    """The box as shares of a page of that size in points; None when it does not lie on it."""
    left, top = max(0.0, place.box.left - _MARGIN), max(0.0, place.box.top - _MARGIN)
    right, bottom = min(width, place.box.right + _MARGIN), min(height, place.box.bottom + _MARGIN)
    if right <= left or bottom <= top:
        return None
    return QuoteBox(
        place.finding_ids, place.verdict, left / width, top / height, (right - left) / width, (bottom - top) / height
    )


def _locate(folder: Path, document_id: str, page: int) -> Path:
    """Where a page's picture is kept; the document's id is its hash, so that a changed file has pictures of its own."""
    return folder / document_id[:2] / f"{document_id[:16]}-{page}.jpg"


def list_files(pictures: Mapping[str, Sequence[PagePicture]]) -> Mapping[str, Path]:
    """Every picture's file by its name in the site."""
    return {picture.file_name: picture.path for found in pictures.values() for picture in found}


def place_files(files: Mapping[str, Path], folder: Path) -> None:
    """Link the pictures into the site, or copy them where that cannot be. Writes: ``folder``."""
    if files:
        folder.mkdir(parents=True, exist_ok=True)
    for name, path in files.items():
        try:
            os.link(path, folder / name)
        except OSError:
            (folder / name).write_bytes(path.read_bytes())
