"""Pages whose text layer is missing or not to be trusted, read from their picture; the quality of every page.

Which pages: pictures without letters; pages on which a picture lies and hardly any letters (a scan with the stamp of a
digital signature); pages whose letters are no Vietnamese (broken fonts, an English recognition of a scan).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extractors.programs import find_tesseract
from extractors.text.ocr import recognize_pages
from extractors.text.ocr_empty import has_letters, judge_empty_pages, list_text
from extractors.text.ocr_engine import INSTALL_REMEDY
from extractors.text.ocr_page import Picture, RecognizedPage
from extractors.text.ocr_remarks import RESCAN_REMEDY, tell, tell_bad, tell_failure, tell_recognized
from extractors.text.pdf_furniture import STAMP_SIZE
from extractors.text.pdf_lines import TextLine
from extractors.text.pdf_pages import FEWEST_LETTERS, IMAGE_TYPE, PageContent
from extractors.text.quality import KHA, TOT, measure_quality, rejoin_torn
from models.errors import UnreadableDocumentError, UnsupportedDocumentError
from models.issues import Issue
from models.spans import Box
from models.vocabulary import IssueLevel, TextOrigin

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument, PdfPage

# A picture that covers this share of a page is its scan, a smaller one a stamp, a logo or a figure.
SCAN_SHARE = 0.6
# A scan bears no more letters of its own than a stamp and a number; a page of text has thousands.
FEW_LETTERS = 200
# Dots per inch at which pages are drawn: a scan at its own, letters at what recognition works with.
LEAST_DPI, MOST_DPI, LETTER_DPI = 100, 400, 200
# A picture larger than this is drawn smaller, so that one page cannot take the memory of the whole batch.
MAX_DOTS = 60_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesRead:
    """Pages ready for the flow, how good the worst of them is, where the letters come from, what to tell.

    ``recognized_pages`` are the numbers of the pages whose letters a machine read off a picture.
    """

    pages: tuple[PageContent, ...]
    quality: float
    text_origin: TextOrigin
    issues: tuple[Issue, ...]
    recognized_pages: tuple[int, ...] = ()


def reread_pages(document: PdfDocument, pages: Sequence[PageContent]) -> PagesRead:
    """The pages of a PDF, those without a text layer to be trusted replaced by what their picture says.

    Raises UnreadableDocumentError (``no_text``) when nothing can be read at all and UnsupportedDocumentError
    (``ocr_not_installed``) when that is for want of the program.

    Reads: pages as their text layer tells them, the pictures of the doubtful ones.
    Writes: pages in their order, with syllables that blanks had broken put together.
    """
    qualities = {page.number: measure_page(page) for page in pages}
    doubtful = [page for page in pages if _is_doubtful(document, page, qualities[page.number])]
    if doubtful and find_tesseract() is None:
        return _do_without(pages, doubtful, qualities)
    recognized = {page.content.number: page for page in recognize_pages(_draw_pages(document, doubtful))}
    return combine_pages(pages, recognized)


def combine_pages(pages: Sequence[PageContent], recognized: dict[int, RecognizedPage]) -> PagesRead:
    """The pages, each as its text layer or its picture tells more of it.

    Raises UnreadableDocumentError (``no_text``) when no page has letters.
    """
    chosen: list[PageContent] = []
    taken: list[tuple[RecognizedPage, float]] = []
    qualities: dict[int, float] = {}
    for page in pages:
        quality = measure_page(page)
        page = _rejoin(page)
        found = recognized.get(page.number)
        if found is not None:
            read_quality = measure_quality(list_text(found.content), certainty=found.certainty)
            if read_quality > quality or (page.is_scan and found.failure is None):
                page, quality = replace(found.content, has_stamp=page.has_stamp), read_quality
                taken.append((found, quality))
        chosen.append(page)
        qualities[page.number] = quality
    issues = [tell_failure(page) for page in recognized.values() if page.failure is not None]
    unread, remarks = judge_empty_pages(chosen, recognized)
    issues += remarks
    if sum(page.letters.total() for page in chosen) < FEWEST_LETTERS:
        reasons = "; ".join(issue.message for issue in issues[:2])
        raise UnreadableDocumentError(
            "no_text", f"không đọc được chữ nào trong văn bản{f' ({reasons})' if reasons else ''}; {RESCAN_REMEDY}"
        )
    empty = {page.number for page in chosen if not has_letters(page)}
    issues += tell_recognized([item for item in taken if item[0].content.number not in empty])
    known = {found.content.number for found, _ in taken}
    issues += [
        tell_bad(page.number, qualities[page.number])
        for page in chosen
        if page.number not in known | empty and qualities[page.number] < KHA
    ]
    told = [quality for number, quality in qualities.items() if number not in empty or number not in recognized]
    return PagesRead(
        pages=tuple(chosen),
        quality=0.0 if unread else min(told, default=1.0),
        text_origin=_find_origin(chosen, known),
        recognized_pages=_list_recognized(chosen, known),
        issues=tuple(issues),
    )


def measure_page(page: PageContent) -> float:
    """The quality of a page as its text layer tells it: 1 for an empty page without a picture, 0 for a scan."""
    if not has_letters(page):
        return 0.0 if page.is_scan else 1.0
    return measure_quality(list_text(page))


def _is_doubtful(document: PdfDocument, page: PageContent, quality: float) -> bool:
    if page.is_scan or quality < KHA or (page.is_machine_read and quality < TOT):
        return True
    letters = sum(letter.isalnum() for letter in list_text(page))
    return letters < FEW_LETTERS and _measure_picture(document, page.number)[0] >= SCAN_SHARE


def _measure_picture(document: PdfDocument, number: int) -> tuple[float, float]:
    """The share of a page that its largest picture covers, and the dots per inch of that picture."""
    page = document[number - 1]
    try:
        return max(_list_pictures(page), default=(0.0, 0.0))
    finally:
        page.close()


def _list_pictures(page: PdfPage) -> Iterator[tuple[float, float]]:
    width, height = page.get_size()
    for item in page.get_objects(filter=[IMAGE_TYPE], max_depth=3):
        left, bottom, right, top = item.get_bounds()
        share = (min(right, width) - max(left, 0)) * (min(top, height) - max(bottom, 0)) / max(1.0, width * height)
        dots, _ = item.get_px_size()
        yield share, 72 * dots / max(1.0, right - left)


def _draw_pages(document: PdfDocument, pages: Sequence[PageContent]) -> Iterator[Picture]:
    """The pictures of pages, one at a time; pdfium is asked from this thread only."""
    for content in pages:
        number = content.number
        share, dots = _measure_picture(document, number)
        dpi = round(min(MOST_DPI, max(LEAST_DPI, dots))) if share >= SCAN_SHARE else LETTER_DPI
        page = document[number - 1]
        try:
            width, height = page.get_size()
            dpi = max(1, min(dpi, int(72 * (MAX_DOTS / max(1.0, width * height)) ** 0.5)))
            yield Picture(number, _draw(page, dpi, _list_stamped(content)), dpi)
        finally:
            page.close()


def _list_stamped(page: PageContent) -> list[Box]:
    """Where the small letters of a digital signature's stamp stand on a scan; its text is known and unwanted."""
    if sum(letter.isalnum() for letter in list_text(page)) >= FEW_LETTERS:
        return []
    return [part.box for part in page.parts if isinstance(part, TextLine) and part.size <= STAMP_SIZE]


def _draw(page: PdfPage, dpi: int, stamped: Sequence[Box]) -> Image:
    """The picture of a page with some places left white."""
    import PIL.ImageDraw

    bitmap = page.render(scale=dpi / 72)
    try:
        picture: Image = bitmap.to_pil().copy()
    finally:
        bitmap.close()
    pen = PIL.ImageDraw.Draw(picture)
    for box in stamped:
        pen.rectangle([edge * dpi / 72 for edge in (box.left, box.top, box.right, box.bottom)], fill="white")
    return picture


def _do_without(
    pages: Sequence[PageContent], doubtful: Sequence[PageContent], qualities: dict[int, float]
) -> PagesRead:
    """The pages as their text layer tells them, on a machine that cannot read pictures."""
    if sum(page.letters.total() for page in pages) < FEWEST_LETTERS:
        raise UnsupportedDocumentError(
            "ocr_not_installed", f"văn bản là bản chụp hoặc bản quét, máy này chưa nhận dạng được chữ; {INSTALL_REMEDY}"
        )
    message = f"trang là ảnh chụp hoặc lớp chữ bị lỗi, máy này chưa nhận dạng được chữ; {INSTALL_REMEDY}"
    return PagesRead(
        pages=tuple(_rejoin(page) for page in pages),
        quality=min(qualities.values(), default=0.0),
        text_origin=_find_origin(pages, frozenset()),
        recognized_pages=_list_recognized(pages, frozenset()),
        issues=tuple(tell(page.number, IssueLevel.WARNING, message) for page in doubtful),
    )


def _rejoin(page: PageContent) -> PageContent:
    """A page with syllables that blanks had broken put together."""
    parts = tuple(
        replace(part, text=rejoin_torn(part.text)) if isinstance(part, TextLine) else part for part in page.parts
    )
    return page if parts == page.parts else replace(page, parts=parts)


def _find_origin(pages: Sequence[PageContent], taken: frozenset[int] | set[int]) -> TextOrigin:
    letters: Counter[bool] = Counter()
    for page in pages:
        letters[page.is_machine_read or page.number in taken] += page.letters.total()
    if not letters[True]:
        return TextOrigin.DIGITAL
    return TextOrigin.MIXED if letters[False] else TextOrigin.OCR


def _list_recognized(pages: Sequence[PageContent], taken: frozenset[int] | set[int]) -> tuple[int, ...]:
    return tuple(page.number for page in pages if page.is_machine_read or page.number in taken)
