"""What is told of pages that were read from their picture."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from extractors.text.ocr_checks import Correction
from extractors.text.ocr_page import RecognizedPage
from extractors.text.quality import KHA
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage

# An issue quotes so many doubtful numbers; a page of bad figures has dozens.
MOST_QUOTED = 6
# So many corrections of a page are told one by one.
MOST_CORRECTIONS = 20
RESCAN_REMEDY = "hãy quét lại rõ hơn (300 dpi) hoặc gửi bản Word (.docx)"


def tell(page: int, level: IssueLevel, message: str) -> Issue:
    """A remark on a page (1-based)."""
    return Issue(stage=Stage.TEXT, level=level, message=f"trang {page}: {message}", page=page)


def tell_failure(page: RecognizedPage) -> Issue:
    """Why a page could not be recognised at all."""
    return tell(page.content.number, IssueLevel.ERROR, f"{page.failure}; {RESCAN_REMEDY}")


def tell_bad(page: int, quality: float) -> Issue:
    """A warning for a page that had to be kept although the letters of its text layer are not to be trusted."""
    message = f"lớp chữ của trang bị lỗi phông hoặc mất dấu (chất lượng {quality:.0%}); {RESCAN_REMEDY}"
    return tell(page, IssueLevel.WARNING, message)


def tell_recognized(taken: Sequence[tuple[RecognizedPage, float]]) -> Iterator[Issue]:
    """A notice for each run of recognised pages; what is doubtful, was corrected or turned on each of them.

    Reads: pages with their quality, in their order.
    """
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
        yield from _tell_page(page, quality)


def _tell_page(page: RecognizedPage, quality: float) -> Iterator[Issue]:
    number = page.content.number
    if page.turned:
        yield tell(number, IssueLevel.NOTICE, f"trang quét bị xoay, đã xoay lại {page.turned}° theo chiều kim đồng hồ")
    if page.doubtful_numbers:
        quoted = ", ".join(f"“{text}”" for text in page.doubtful_numbers[:MOST_QUOTED])
        message = f"chữ số viết tay hoặc mờ, không chắc đọc đúng: {quoted}; hãy xem bản gốc để xác nhận"
        yield tell(number, IssueLevel.NOTICE, message)
    for correction in page.corrections[:MOST_CORRECTIONS]:
        yield tell(number, IssueLevel.NOTICE, _describe_correction(correction))
    rest = len(page.corrections) - MOST_CORRECTIONS
    if rest > 0:
        yield tell(number, IssueLevel.NOTICE, f"còn {rest} chỗ khác được đọc lại theo hình chữ trên ảnh")
    if quality < KHA:
        message = f"ảnh mờ hoặc bẩn, chữ nhận dạng không đáng tin (chất lượng {quality:.0%}); {RESCAN_REMEDY}"
        yield tell(number, IssueLevel.WARNING, message)


def _describe_correction(correction: Correction) -> str:
    behind = f" (trước “{correction.behind}”)" if correction.behind else ""
    return (
        f"máy nhận dạng ra “{correction.before}”, theo hình chữ đọc lại là “{correction.after}”{behind}, "
        f"cách mép trái {correction.left} pt, mép trên {correction.top} pt"
    )
