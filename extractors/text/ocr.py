"""Scanned pages as the same parts that a born-digital page has: lines in columns and between them."""

from __future__ import annotations

import os
import statistics
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.text.ocr_dots import drop_absent_dots
from extractors.text.ocr_engine import RecognitionError, recognize, require_tesseract
from extractors.text.ocr_hocr import RecognizedWord
from extractors.text.ocr_image import PageImage, prepare_image
from extractors.text.ocr_markers import reread_markers
from extractors.text.ocr_regions import find_regions
from extractors.text.ocr_words import Block, make_rows
from extractors.text.pdf_furniture import STAMP_PATTERN, STAMP_SIZE, drop_page_number
from extractors.text.pdf_lines import order_lines
from extractors.text.pdf_pages import PageContent
from extractors.text.pdf_words import Row
from extractors.text.quality import measure_certainty

if TYPE_CHECKING:
    from PIL.Image import Image

# Words under this confidence may well be wrong: none on a clean page, a third on a very noisy one.
DOUBTFUL_CONFIDENCE = 0.6


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of a page to recognise: its number (1-based) and dots per inch."""

    number: int
    image: Image
    dpi: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognizedPage:
    """A page as recognised.

    ``confidence`` is the mean over its words, ``doubtful_share`` the share of words under 0.6, 1 when there is no word
    although the page is not white; ``doubtful_numbers`` are those of them with digits (written by hand, faint);
    ``failure`` says in Vietnamese why nothing could be read.
    """

    content: PageContent
    confidence: float = 0.0
    doubtful_share: float = 1.0
    doubtful_numbers: tuple[str, ...] = ()
    is_blank: bool = False
    failure: str | None = None

    @property
    def certainty(self) -> float:
        """How sure the recogniser was of the page, from 0 to 1."""
        return measure_certainty(self.confidence, self.doubtful_share)


def recognize_pages(pictures: Iterable[Picture]) -> Iterator[RecognizedPage]:
    """The pages of pictures in their order; a page that fails says why and the others go on.

    Raises UnsupportedDocumentError (``ocr_not_installed``) before the first page.

    Reads: pictures one by one, few at a time in memory; pages are spread over the machine's cores, one thread each.
    Writes: one ``RecognizedPage`` for each.
    """
    require_tesseract()
    threads = os.cpu_count() or 1
    waiting: deque[Future[RecognizedPage]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        for picture in pictures:
            waiting.append(pool.submit(recognize_page, picture))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def recognize_page(picture: Picture) -> RecognizedPage:
    """One page: cut into regions, recognised, put back into rows and columns."""
    page = prepare_image(picture.image, picture.dpi)
    regions = find_regions(page.picture, page.dpi)
    if not regions:
        return RecognizedPage(content=_empty(picture.number), confidence=1.0, doubtful_share=0.0, is_blank=True)
    crops = [page.picture.crop((area.left, area.top, area.right, area.bottom)) for area in regions]
    try:
        found = recognize(crops, page.dpi)
    except RecognitionError as error:
        return RecognizedPage(content=_empty(picture.number), failure=str(error))
    blocks = [
        Block(area.left, area.top, tuple(drop_absent_dots(reread_markers(lines, crop), crop)))
        for area, crop, lines in zip(regions, crops, found, strict=True)
    ]
    return _make_page(blocks, page, picture.number)


def _make_page(blocks: list[Block], page: PageImage, number: int) -> RecognizedPage:
    rows, words = make_rows(blocks, page.dpi)
    width, height = page.picture.width * 72 / page.dpi, page.picture.height * 72 / page.dpi
    kept = [row for row in drop_page_number(rows, height) if not _is_stamp(row)]
    letters = Counter(letter for row in rows for letter in row.text if letter.isalnum())
    content = PageContent(number=number, parts=tuple(order_lines(kept, number, (width, height))), letters=letters)
    confidence, doubtful_share = _measure_confidence(words)
    return RecognizedPage(
        content=content,
        confidence=confidence,
        doubtful_share=doubtful_share,
        doubtful_numbers=tuple(
            word.text
            for word in words
            if word.confidence < DOUBTFUL_CONFIDENCE and any(sign.isdigit() for sign in word.text)
        ),
    )


def _is_stamp(row: Row) -> bool:
    """True for a line of a digital signature's stamp, which is set smaller than any text."""
    return row.size <= STAMP_SIZE and STAMP_PATTERN.match(row.text.lstrip("“\"' ")) is not None


def _measure_confidence(words: list[RecognizedWord]) -> tuple[float, float]:
    lettered = [word.confidence for word in words if any(letter.isalnum() for letter in word.text)]
    if not lettered:
        return 0.0, 1.0
    return statistics.mean(lettered), sum(one < DOUBTFUL_CONFIDENCE for one in lettered) / len(lettered)


def _empty(number: int) -> PageContent:
    return PageContent(number=number, parts=(), letters=Counter())
