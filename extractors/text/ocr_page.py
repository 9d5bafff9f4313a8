"""One scanned page: cut into regions and the cells of its tables, recognised, put back into lines and tables."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.text.ocr_checks import Correction, check_blocks
from extractors.text.ocr_engine import RecognitionError, recognize
from extractors.text.ocr_grid import Grid, find_grids
from extractors.text.ocr_hocr import RecognizedWord
from extractors.text.ocr_image import PageImage, prepare_image
from extractors.text.ocr_regions import Region, find_regions
from extractors.text.ocr_rulings import find_rulings
from extractors.text.ocr_tables import CellPicture, build_tables, cut_cells
from extractors.text.ocr_words import Block, find_usual_size, make_rows
from extractors.text.pdf_furniture import STAMP_PATTERN, STAMP_SIZE, drop_page_number
from extractors.text.pdf_pages import PageContent, order_parts
from extractors.text.pdf_words import Row
from extractors.text.quality import measure_certainty

if TYPE_CHECKING:
    from PIL.Image import Image

# Words under this confidence may well be wrong: none on a clean page, a third on a very noisy one.
DOUBTFUL_CONFIDENCE = 0.6
# Between and beside tables nothing lower than this (points) is text.
LOWEST_BAND = 7.0


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
    ``corrections`` the words that the picture corrected; ``turned`` by how many degrees clockwise the page was set
    upright; ``failure`` says in Vietnamese why nothing could be read.
    """

    content: PageContent
    confidence: float = 0.0
    doubtful_share: float = 1.0
    doubtful_numbers: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    is_blank: bool = False
    turned: int = 0
    failure: str | None = None

    @property
    def certainty(self) -> float:
        """How sure the recogniser was of the page, from 0 to 1."""
        return measure_certainty(self.confidence, self.doubtful_share)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What was recognised on a page: the blocks of its regions and of its tables' cells, in dots."""

    page: PageImage
    blocks: Sequence[Block]
    grids: Sequence[Grid]
    cells: Sequence[tuple[CellPicture, Block]]
    corrections: Sequence[Correction]


def recognize_as_it_lies(picture: Picture) -> RecognizedPage:
    """A page, which is taken to stand upright."""
    page = prepare_image(picture.image, picture.dpi)
    grids = find_grids(*find_rulings(page.unfiltered, page.dpi, grain=page.grain), page.dpi)
    regions = list(_list_regions(page, grids))
    cuts = list(cut_cells(page.picture, grids, page.dpi))
    if not regions and not cuts:
        return RecognizedPage(content=_empty(picture.number), confidence=1.0, doubtful_share=0.0, is_blank=True)
    crops = [page.picture.crop((area.left, area.top, area.right, area.bottom)) for area in regions]
    crops += [cut.picture for cut in cuts]
    try:
        found = recognize(crops, page.dpi)
    except RecognitionError as error:
        return RecognizedPage(content=_empty(picture.number), failure=str(error))
    areas = [*regions, *(cut.area for cut in cuts)]
    blocks, corrections = check_blocks(areas, crops, found, page)
    reading = _Reading(
        page=page,
        blocks=blocks[: len(regions)],
        grids=grids,
        cells=list(zip(cuts, blocks[len(regions) :], strict=True)),
        corrections=corrections,
    )
    return _make_page(reading, picture.number)


def _list_regions(page: PageImage, grids: Sequence[Grid]) -> Iterator[Region]:
    """The regions outside tables: those of the bands above, between and below them."""
    picture, top = page.picture, 0
    bands = []
    for grid in grids:
        bands.append((top, round(grid.heights[0])))
        top = max(top, round(grid.heights[-1]))
    for first, last in [*bands, (top, picture.height)]:
        if last - first < LOWEST_BAND * page.dpi / 72:
            continue
        # A table's own line lies half in the band.
        slack = round(1.5 * page.dpi / 72)
        first, last = first + slack * (first > 0), last - slack * (last < picture.height)
        for area in find_regions(picture.crop((0, first, picture.width, last)), page.dpi):
            yield Region(area.left, area.top + first, area.right, area.bottom + first)


def _make_page(reading: _Reading, number: int) -> RecognizedPage:
    dpi, picture = reading.page.dpi, reading.page.picture
    usual = find_usual_size([*reading.blocks, *(block for _, block in reading.cells)])
    rows, words = make_rows(reading.blocks, dpi, usual=usual)
    tables, inside = build_tables(reading.grids, reading.cells, dpi, number=number, usual=usual)
    words += inside
    size = picture.width * 72 / dpi, picture.height * 72 / dpi
    kept = [row for row in drop_page_number(rows, size[1]) if not _is_stamp(row)]
    confidence, doubtful_share = _measure_confidence(words)
    return RecognizedPage(
        content=PageContent(
            number=number,
            parts=order_parts(kept, tables, number, size),
            letters=Counter(letter for word in words for letter in word.text if letter.isalnum()),
        ),
        confidence=confidence,
        doubtful_share=doubtful_share,
        doubtful_numbers=tuple(
            word.text
            for word in words
            if word.confidence < DOUBTFUL_CONFIDENCE and any(sign.isdigit() for sign in word.text)
        ),
        corrections=tuple(reading.corrections),
    )


def _is_stamp(row: Row) -> bool:
    """True for a line of a digital signature's stamp, which is set smaller than any text."""
    return row.size <= STAMP_SIZE and STAMP_PATTERN.match(row.text.lstrip("“\"' ")) is not None


def _measure_confidence(words: Sequence[RecognizedWord]) -> tuple[float, float]:
    lettered = [word.confidence for word in words if any(letter.isalnum() for letter in word.text)]
    if not lettered:
        return 0.0, 1.0
    return statistics.mean(lettered), sum(one < DOUBTFUL_CONFIDENCE for one in lettered) / len(lettered)


def _empty(number: int) -> PageContent:
    return PageContent(number=number, parts=(), letters=Counter())
