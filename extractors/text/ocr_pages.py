"""Pages whose text layer is missing or not to be trusted, read from their picture; the quality of every page.

Which pages: pictures without letters; pages on which a picture lies and hardly any letters (a scan with the stamp of a
digital signature); pages whose letters are no Vietnamese (broken fonts, an English recognition of a scan).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from extractors.programs import find_tesseract
from extractors.text.ocr import Picture, RecognizedPage, recognize_pages
from extractors.text.ocr_engine import INSTALL_REMEDY
from extractors.text.pdf_furniture import STAMP_SIZE
from extractors.text.pdf_lines import TextLine
from extractors.text.pdf_pages import FEWEST_LETTERS, IMAGE_TYPE, PageContent
from extractors.text.quality import KHA, TOT, measure_quality, rejoin_torn
from models.errors import UnreadableDocumentError, UnsupportedDocumentError
from models.issues import Issue
from models.spans import Box
from models.vocabulary import IssueLevel, Stage, TextOrigin

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
# An issue quotes so many doubtful numbers; a page of bad figures has dozens.
MOST_QUOTED = 6
RESCAN_REMEDY = "hãy quét lại rõ hơn (300 dpi) hoặc gửi bản Word (.docx)"


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesRead:
    """Pages ready for the flow, how good the worst of them is, where the letters come from, what to tell."""

    pages: tuple[PageContent, ...]
    quality: float
    text_origin: TextOrigin
    issues: tuple[Issue, ...]


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
    issues: list[Issue] = []
    taken: list[tuple[RecognizedPage, float]] = []
    worst = 1.0
    blank = frozenset(number for number, page in recognized.items() if page.is_blank)
    for page in pages:
        quality = measure_page(page)
        page = _rejoin(page)
        found = recognized.get(page.number)
        if found is not None:
            read_quality = measure_quality(_list_text(found.content), certainty=found.certainty)
            if found.failure is not None:
                issues.append(_tell(page.number, IssueLevel.ERROR, f"{found.failure}; {RESCAN_REMEDY}"))
            elif found.is_blank:
                issues.append(_tell(page.number, IssueLevel.NOTICE, "trang trắng, không có chữ"))
            if read_quality > quality or (page.is_scan and found.failure is None):
                page, quality = replace(found.content, has_stamp=page.has_stamp), read_quality
                taken.append((found, quality))
        chosen.append(page)
        if not (page.number in blank and _is_expected_blank(page.number, blank, len(pages))):
            worst = min(worst, quality)
    if sum(page.letters.total() for page in chosen) < FEWEST_LETTERS:
        reasons = "; ".join(issue.message for issue in issues[:2])
        raise UnreadableDocumentError(
            "no_text", f"không đọc được chữ nào trong văn bản{f' ({reasons})' if reasons else ''}; {RESCAN_REMEDY}"
        )
    issues += _tell_recognized([item for item in taken if not item[0].is_blank])
    issues += _tell_bad([page for page in chosen if page.number not in {one.content.number for one, _ in taken}])
    return PagesRead(
        pages=tuple(chosen),
        quality=worst,
        text_origin=_find_origin(chosen, {one.content.number for one, _ in taken}),
        issues=tuple(issues),
    )


def measure_page(page: PageContent) -> float:
    """The quality of a page as its text layer tells it: 1 for an empty page without a picture, 0 for a scan."""
    text = _list_text(page)
    if not any(letter.isalnum() for letter in text):
        return 0.0 if page.is_scan else 1.0
    return measure_quality(text)


def _is_doubtful(document: PdfDocument, page: PageContent, quality: float) -> bool:
    if page.is_scan or quality < KHA or (page.is_machine_read and quality < TOT):
        return True
    letters = sum(letter.isalnum() for letter in _list_text(page))
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
    if sum(letter.isalnum() for letter in _list_text(page)) >= FEW_LETTERS:
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
        issues=tuple(_tell(page.number, IssueLevel.WARNING, message) for page in doubtful),
    )


def _rejoin(page: PageContent) -> PageContent:
    """A page with syllables that blanks had broken put together."""
    parts = tuple(
        replace(part, text=rejoin_torn(part.text)) if isinstance(part, TextLine) else part for part in page.parts
    )
    return page if parts == page.parts else replace(page, parts=parts)


def _list_text(page: PageContent) -> str:
    texts = [
        part.text if isinstance(part, TextLine) else "\n".join(cell.text for cell in part.cells) for part in page.parts
    ]
    return "\n".join(texts)


def _is_expected_blank(number: int, blank: frozenset[int], count: int) -> bool:
    """True for the white back of the last sheet, or of every sheet when both sides were scanned."""
    is_tail = all(later in blank for later in range(number, count + 1))
    return len(blank) < count and (is_tail or blank == frozenset(range(2, count + 1, 2)))


def _find_origin(pages: Sequence[PageContent], taken: frozenset[int] | set[int]) -> TextOrigin:
    letters: Counter[bool] = Counter()
    for page in pages:
        letters[page.is_machine_read or page.number in taken] += page.letters.total()
    if not letters[True]:
        return TextOrigin.DIGITAL
    return TextOrigin.MIXED if letters[False] else TextOrigin.OCR


def _tell_recognized(taken: Sequence[tuple[RecognizedPage, float]]) -> Iterator[Issue]:
    """A notice for each run of recognised pages, a warning for each of them that is bad."""
    for _, run in groupby(enumerate(taken), key=lambda item: item[1][0].content.number - item[0]):
        members = [item for _, item in run]
        first, last = members[0][0].content.number, members[-1][0].content.number
        confidence = sum(page.confidence for page, _ in members) / len(members)
        pages = f"trang {first}" if first == last else f"trang {first}-{last}"
        message = (
            f"{pages}: chữ được nhận dạng từ ảnh (OCR), độ tin cậy trung bình {confidence:.0%}; "
            "hãy đối chiếu số, ngày và tên riêng với bản gốc"
        )
        yield Issue(stage=Stage.TEXT, level=IssueLevel.NOTICE, message=message, page=first)
    for page, quality in taken:
        if page.doubtful_numbers:
            quoted = ", ".join(f"“{text}”" for text in page.doubtful_numbers[:MOST_QUOTED])
            message = f"chữ số viết tay hoặc mờ, không chắc đọc đúng: {quoted}; hãy xem bản gốc để xác nhận"
            yield _tell(page.content.number, IssueLevel.NOTICE, message)
        if quality < KHA:
            message = f"ảnh mờ hoặc bẩn, chữ nhận dạng không đáng tin (chất lượng {quality:.0%}); {RESCAN_REMEDY}"
            yield _tell(page.content.number, IssueLevel.WARNING, message)


def _tell_bad(pages: Sequence[PageContent]) -> Iterator[Issue]:
    """A warning for each page that had to be kept although its letters are not to be trusted."""
    for page in pages:
        quality = measure_page(page)
        if quality < KHA and any(letter.isalnum() for letter in _list_text(page)):
            message = f"lớp chữ của trang bị lỗi phông hoặc mất dấu (chất lượng {quality:.0%}); {RESCAN_REMEDY}"
            yield _tell(page.number, IssueLevel.WARNING, message)


def _tell(page: int, level: IssueLevel, message: str) -> Issue:
    return Issue(stage=Stage.TEXT, level=level, message=f"trang {page}: {message}", page=page)
