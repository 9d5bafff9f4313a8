"""Drawing pages of PDFs and scans as modest JPEG pictures, in a worker of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import UnreadableDocumentError

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_INCH = 110  # 12-point letters can be read at the width of a column; a page takes 60–120 kB
QUALITY = 55
MOST_DOTS = 4_000_000  # a sheet of A3 at that resolution; larger ones are drawn coarser
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class DrawingTask:
    """A document whose pages are to be drawn: its file, and where the picture of each page goes."""

    source: str
    is_pdf: bool
    targets: Mapping[int, str]


def draw_pages(task: DrawingTask) -> int:
    """The number of pages drawn; 0 for a file that cannot be opened. Reads: the document. Writes: the pictures."""
    drawn = 0
    for number, picture, dots_per_inch in _open_pages(task):
        target = Path(task.targets[number])
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f"{target.name}.new-{os.getpid()}")
        picture.convert("L").save(
            beside, format="JPEG", quality=QUALITY, optimize=True, dpi=(dots_per_inch, dots_per_inch)
        )
        os.replace(beside, target)
        drawn += 1
    return drawn


def find_points(path: Path) -> tuple[int, int, float]:
    """A drawn picture's width and height in dots, and the points (1/72 inch) that a dot takes."""
    from PIL import Image

    with Image.open(path) as picture:
        dots_per_inch = float(picture.info.get("dpi", (DOTS_PER_INCH, DOTS_PER_INCH))[0])
        return picture.width, picture.height, _POINTS_PER_INCH / dots_per_inch


def _open_pages(task: DrawingTask) -> Iterator[tuple[int, Image, int]]:
    """Every wanted page with its number (from 1), its picture and its dots per inch."""
    try:
        yield from _draw_pdf(task) if task.is_pdf else _read_frames(task)
    except (OSError, UnreadableDocumentError):
        return


def _draw_pdf(task: DrawingTask) -> Iterator[tuple[int, Image, int]]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(task.source)
    except pypdfium2.PdfiumError:
        return
    try:
        for number in task.targets:
            page = document[number - 1]
            width, height = page.get_size()
            dpi = min(DOTS_PER_INCH, int(_POINTS_PER_INCH * (MOST_DOTS / max(1.0, width * height)) ** 0.5) or 1)
            bitmap = page.render(scale=dpi / _POINTS_PER_INCH, grayscale=True)
            yield number, bitmap.to_pil().copy(), dpi
            bitmap.close()
            page.close()
    finally:
        document.close()


def _read_frames(task: DrawingTask) -> Iterator[tuple[int, Image, int]]:
    from extractors.text.images import read_pictures

    for frame in read_pictures(Path(task.source).read_bytes()):
        if frame.number in task.targets:
            dpi = min(DOTS_PER_INCH, frame.dpi)
            size = (max(1, frame.image.width * dpi // frame.dpi), max(1, frame.image.height * dpi // frame.dpi))
            yield frame.number, frame.image.resize(size), dpi
