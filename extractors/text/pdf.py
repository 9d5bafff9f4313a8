"""A PDF as paragraphs, each with its page and place; pages without letters are read from their picture."""

from dataclasses import dataclass

from extractors.text.ocr_pages import PagesRead, reread_pages
from extractors.text.paragraphs import Paragraph
from extractors.text.pdf_flow import read_flow
from extractors.text.pdf_opinion import AGREEMENT, PlumberDocument, measure_agreement
from extractors.text.pdf_pages import FEWEST_LETTERS, PageContent, read_page
from models.errors import UnreadableDocumentError
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage, TextOrigin

# A plan with its annexes has tens of pages, a collection of them hundreds; more is a book or made to exhaust memory.
MAX_PAGES = 600
MAX_LETTERS = 3_000_000
# A whole file ends with its end mark; programs leave at most some blanks or a few hundred bytes behind it.
END_MARK, END_SLACK = b"%%EOF", 2048
UNCHECKED = "bộ đọc thứ hai (pdfplumber) không mở được trang: bảng kẻ và chữ của trang chưa được đối chiếu"
# pdfium's codes for a file that cannot be opened (fpdfview.h).
PASSWORD_ERROR, SECURITY_ERROR = 4, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfReading:
    """What a PDF says: its paragraphs and pages, where its letters come from, how good they are, what was not sure."""

    paragraphs: tuple[Paragraph, ...]
    page_count: int
    text_origin: TextOrigin
    quality: float
    issues: tuple[Issue, ...]
    recognized_pages: tuple[int, ...] = ()


def read_pdf(content: bytes) -> PdfReading:
    """The paragraphs of a PDF.

    Raises UnreadableDocumentError (``password_protected``, ``truncated_file``, ``too_large``, ``no_text``) and
    UnsupportedDocumentError (``ocr_not_installed``) for a scan on a machine that cannot recognise letters.

    Reads: the bytes of the file.
    Writes: paragraphs in reading order; ``source`` is ``p12`` or, in a table, ``t2r1c3``.
    """
    read, issues = _read_pages(content)
    return PdfReading(
        paragraphs=tuple(read_flow(read.pages)),
        page_count=len(read.pages),
        text_origin=read.text_origin,
        recognized_pages=read.recognized_pages,
        quality=read.quality,
        issues=(
            *_note_end(content),
            *issues,
            *read.issues,
            *(issue for page in read.pages for issue in _note_page(page)),
        ),
    )


def _read_pages(content: bytes) -> tuple[PagesRead, list[Issue]]:
    """The pages of a PDF; one that pdfium cannot read is left out with an issue."""
    import pypdfium2

    pages: list[PageContent] = []
    issues: list[Issue] = []
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise _refuse(error.err_code) from error
    try:
        _refuse_long(len(document))
        with PlumberDocument(content) as opinion:
            for index in range(len(document)):
                try:
                    page = read_page(document, index, opinion)
                except pypdfium2.PdfiumError:
                    issues.append(
                        _note(index + 1, IssueLevel.ERROR, "trang bị hỏng, không đọc được; hãy gửi lại tệp gốc")
                    )
                    continue
                pages.append(page)
                if sum(other.letters.total() for other in pages) > MAX_LETTERS:
                    raise _refuse_size(f"quá {MAX_LETTERS:,} chữ")
            issues += _compare(pages, opinion)
            issues += [_note(number, IssueLevel.NOTICE, UNCHECKED) for number in sorted(set(opinion.failures))]
        read = reread_pages(document, pages)
    finally:
        document.close()
    return read, issues


def _compare(pages: list[PageContent], opinion: PlumberDocument) -> list[Issue]:
    """An issue when the second reader finds other letters on the first page that has some."""
    page = next((page for page in pages if page.letters.total() >= FEWEST_LETTERS), None)
    if page is None:
        return []
    letters = opinion.count_letters(page.number - 1)
    if letters is None:
        return []
    agreement = measure_agreement(page.letters, letters)
    if agreement >= AGREEMENT:
        return []
    message = f"hai bộ đọc PDF không thống nhất (giống nhau {agreement:.0%} số chữ), phông chữ của tệp có thể bị lỗi"
    return [_note(page.number, IssueLevel.NOTICE, message)]


def _note_page(page: PageContent) -> list[Issue]:
    """What was noticed on a page."""
    issues = []
    if page.is_machine_read:
        message = "lớp chữ của trang do máy quét nhận dạng, có thể sai dấu; hãy đối chiếu với bản gốc"
        issues.append(_note(page.number, IssueLevel.NOTICE, message))
    if page.turned_letters:
        message = f"{page.turned_letters} chữ xoay nghiêng hoặc dọc (hình chìm, tiêu đề dọc) không đưa vào văn bản"
        issues.append(_note(page.number, IssueLevel.NOTICE, message))
    for overprint in page.overprints:
        message = (
            f"chữ in đè: “{overprint.above}” đè lên “{overprint.below}”, không chắc chữ nào đúng; "
            "hãy xem bản ký để xác nhận"
        )
        issues.append(_note(page.number, IssueLevel.WARNING, message))
    return issues


def _note_end(content: bytes) -> tuple[Issue, ...]:
    """A warning when the end of the file is missing: signatures, number and day are often appended there."""
    if END_MARK in content[-END_SLACK:]:
        return ()
    message = "tệp PDF thiếu phần cuối, có thể bị cụt khi tải về (mất số, ngày hoặc chữ ký); hãy gửi lại tệp gốc"
    return (Issue(stage=Stage.TEXT, level=IssueLevel.WARNING, message=message),)


def _note(page: int, level: IssueLevel, message: str) -> Issue:
    return Issue(stage=Stage.TEXT, level=level, message=f"trang {page}: {message}", page=page)


def _refuse(code: int | None) -> UnreadableDocumentError:
    if code in (PASSWORD_ERROR, SECURITY_ERROR):
        return UnreadableDocumentError(
            "password_protected",
            "tệp PDF được đặt mật khẩu, không mở được; hãy bỏ mật khẩu (in lại thành PDF) rồi gửi lại",
        )
    return UnreadableDocumentError(
        "truncated_file", "tệp PDF bị cụt hoặc hỏng, không mở được; hãy sao chép hoặc gửi lại tệp gốc"
    )


def _refuse_long(count: int) -> None:
    if count > MAX_PAGES:
        raise _refuse_size(f"{count} trang, quá mức {MAX_PAGES} trang")


def _refuse_size(what: str) -> UnreadableDocumentError:
    return UnreadableDocumentError("too_large", f"tệp PDF có {what} cho một văn bản; hãy tách tệp ra rồi gửi lại")
