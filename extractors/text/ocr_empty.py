"""Pages of a scan on which nothing was read: the white back of a sheet, or a page that is lost.

That nothing is found on a lost page says nothing about the paper, so the document must not pass as well read.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from unicodedata import combining, normalize

from extractors.text.ocr_page import RecognizedPage
from extractors.text.ocr_remarks import RESCAN_REMEDY, tell
from extractors.text.pdf_lines import TextLine
from extractors.text.pdf_pages import PageContent
from models.issues import Issue
from models.vocabulary import IssueLevel

# What every document ends with (Nghị định 30/2020/NĐ-CP, Phụ lục I): a white page behind it is the back of a sheet.
CLOSING_PATTERN = re.compile(r"^\W*noi\s+nhan\b", re.MULTILINE)
WHITE_BETWEEN = (
    "trang trắng giữa chừng hoặc trước khi văn bản kết thúc, có thể quét nhầm mặt giấy hoặc mất trang; "
    "hãy xem bản gốc và quét lại nếu thiếu"
)
ALL_WHITE = "trang trắng, không có nét mực nào, có thể quét nhầm mặt giấy"
# Pages scanned on both sides: every second one is white, at least two of them.
FEWEST_BACKS = 2


def list_text(page: PageContent) -> str:
    """The lines and cells of a page, each on a line of its own."""
    texts = [
        part.text if isinstance(part, TextLine) else "\n".join(cell.text for cell in part.cells) for part in page.parts
    ]
    return "\n".join(texts)


def has_letters(page: PageContent) -> bool:
    """True when a page says anything."""
    return any(letter.isalnum() for letter in list_text(page))


def judge_empty_pages(
    pages: Sequence[PageContent], recognized: Mapping[int, RecognizedPage]
) -> tuple[list[int], list[Issue]]:
    """The numbers of the pages that may be unread, and what is told of every empty page.

    Reads: the pages as chosen; those that were recognised, by number. Empty pages of a document without any scan are
    as they were written, and nothing is told of them.
    """
    if not recognized:
        return [], []
    empty = [page.number for page in pages if not has_letters(page)]
    white = [number for number in empty if _is_white(number, recognized)]
    unread: list[int] = []
    issues: list[Issue] = []
    for number in empty:
        if number not in white:
            unread.append(number)
            if recognized[number].failure is None:
                message = f"trang có nét mực nhưng không nhận ra chữ nào; {RESCAN_REMEDY}"
                issues.append(tell(number, IssueLevel.ERROR, message))
        elif _is_back(number, white, pages):
            issues.append(tell(number, IssueLevel.NOTICE, "trang trắng, không có chữ"))
        else:
            unread.append(number)
            issues.append(tell(number, IssueLevel.WARNING, ALL_WHITE if len(white) == len(pages) else WHITE_BETWEEN))
    return unread, issues


def _is_white(number: int, recognized: Mapping[int, RecognizedPage]) -> bool:
    """True for a page without ink; a page of a mixed file that has not even a picture is white too."""
    return number not in recognized or recognized[number].is_blank


def _is_back(number: int, white: Collection[int], pages: Sequence[PageContent]) -> bool:
    """True for the white back of the last sheet, behind the document's end, or of every sheet."""
    numbers = [page.number for page in pages]
    backs = numbers[1::2]
    if len(backs) >= FEWEST_BACKS and sorted(white) == backs:
        return True
    is_tail = all(later in white for later in numbers if later >= number)
    return is_tail and any(CLOSING_PATTERN.search(_fold(list_text(page))) for page in pages if page.number < number)


def _fold(text: str) -> str:
    """Small letters without tones and marks, which scans lose."""
    return "".join(sign for sign in normalize("NFD", text.lower()) if not combining(sign))
