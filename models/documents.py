"""What the readers hand on: a document's text with the place of every line."""

from dataclasses import dataclass

from models.issues import Issue
from models.spans import Box, Span
from models.vocabulary import DocumentFormat, DocumentStatus, QualityGrade, TextOrigin


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a line stands in a table: 0-based table of the document, row, column, and how far the cell reaches."""

    table: int
    row: int
    column: int
    rows_spanned: int = 1
    columns_spanned: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph (or table cell) of ``DocumentText.text``.

    ``span`` leaves the line break out. ``source`` names the place in the file: ``p12`` the 12th paragraph of the
    body, ``t2r1c3`` a table cell, ``l40`` a line of a text file, ``fn3`` a footnote. ``page`` is 1-based and None
    where the format has no pages; ``box`` is None where the format has no layout. ``is_bold`` means that all of its
    letters are bold; ``cell`` is None outside data tables (header and closing tables are read as paragraphs).
    ``shifts`` is the offset map: pairs ``(offset in the line, code points by which the source paragraph is ahead from
    there on)``, empty where cleaning changed nothing.
    """

    span: Span
    source: str
    page: int | None = None
    box: Box | None = None
    is_bold: bool = False
    is_centered: bool = False
    cell: Cell | None = None
    shifts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentText:
    """A document as read: its text, one line per paragraph, and what stands where.

    ``text`` is NFC, lines joined by ``\\n``; ``lines[i].span.text_of(text)`` is the i-th line. A document that could
    not be read has an empty text, no lines, a status other than ``parsed``, an error code and a Vietnamese reason.
    ``recognized_pages`` are the pages whose letters were read off a picture.
    """

    document_id: str
    format: DocumentFormat | None
    byte_size: int
    status: DocumentStatus
    text: str = ""
    lines: tuple[Line, ...] = ()
    page_count: int | None = None
    text_origin: TextOrigin | None = None
    recognized_pages: tuple[int, ...] = ()
    quality: float | None = None
    quality_grade: QualityGrade | None = None
    error_code: str | None = None
    error_message: str | None = None
    issues: tuple[Issue, ...] = ()
