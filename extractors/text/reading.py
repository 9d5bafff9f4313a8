"""A file of any format becomes a document's text; a bad one becomes its reason."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from extractors.intake import (
    describe_mislabelling,
    find_format_by_name,
    hash_file,
    refuse_oversized,
    sniff_format,
)
from extractors.text.paragraphs import Paragraph, assemble_text
from extractors.text.quality import grade_quality, measure_quality
from models.documents import DocumentText
from models.errors import UnreadableDocumentError, UnsupportedDocumentError
from models.issues import Issue
from models.vocabulary import DocumentFormat, DocumentStatus, IssueLevel, QualityGrade, Stage, TextOrigin

# Codes that say: the file was let in, and reading it failed.
FAILED_READING = frozenset({"reader_failed", "conversion_failed", "time_limit", "memory_limit"})

# A plan holds some 20,000 letters, a compendium of a province a million; more is a dump of data, and every later stage
# would carry it.
MAX_LETTERS = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What a reader found in a file: its paragraphs and, where the format has them, pages and remarks.

    ``quality`` is None where the text as a whole tells it.
    """

    paragraphs: tuple[Paragraph, ...]
    page_count: int | None = None
    text_origin: TextOrigin = TextOrigin.DIGITAL
    quality: float | None = None
    issues: tuple[Issue, ...] = ()
    recognized_pages: tuple[int, ...] = ()


def read(path: Path) -> DocumentText:
    """The text of a document, or the reason why it has none; a bad document never raises.

    Reads: the file at ``path``.
    Writes: ``DocumentText``, with an issue for whatever could not be read or was not sure.
    """
    document_id, byte_size = "", 0
    try:
        byte_size = path.stat().st_size
        document_id = hash_file(path)
        refuse_oversized(byte_size, path.name)
        content = path.read_bytes()
    except UnreadableDocumentError as error:
        return _refuse(error, path.name, document_id, byte_size)
    except OSError as error:
        reason = f"{path.name}: không mở được tệp ({error.strerror or error}); hãy kiểm tra quyền đọc và thử lại"
        return _refuse(UnreadableDocumentError("file_not_readable", reason), path.name, document_id, byte_size)
    return read_content(content, path.name)


def read_content(content: bytes, file_name: str) -> DocumentText:
    """The text of a document from its bytes; the same as ``read``, for a file that is not on the disk."""
    document_id = hashlib.sha256(content).hexdigest()
    document_format: DocumentFormat | None = None
    try:
        refuse_oversized(len(content), file_name)
        document_format = sniff_format(content, file_name)
        reading = _read_paragraphs(content, document_format)
        text, lines = assemble_text(reading.paragraphs)
        _refuse_long(text)
        if not text:
            raise UnreadableDocumentError(
                "no_text", f"{file_name}: không thấy chữ nào trong văn bản; nếu là ảnh chụp, hãy gửi bản Word gốc"
            )
    except UnreadableDocumentError as error:
        return _refuse(error, file_name, document_id, len(content), document_format=document_format)
    except MemoryError:
        return _refuse(_refuse_memory(), file_name, document_id, len(content), document_format=document_format)
    except Exception as error:  # noqa: BLE001 - a reader's library may raise anything; the batch goes on
        reason = (
            f"{file_name}: bộ đọc dừng vì lỗi {type(error).__name__}: {error}; "
            "hãy mở tệp bằng Word, lưu lại rồi gửi lại, và báo lỗi này cho người phụ trách rasoat"
        )
        failure = UnreadableDocumentError("reader_failed", reason)
        return _refuse(failure, file_name, document_id, len(content), document_format=document_format)
    quality = measure_quality(text) if reading.quality is None else reading.quality
    return DocumentText(
        document_id=document_id,
        format=document_format,
        byte_size=len(content),
        status=DocumentStatus.PARSED,
        text=text,
        lines=lines,
        page_count=reading.page_count,
        text_origin=reading.text_origin,
        recognized_pages=reading.recognized_pages,
        quality=quality,
        quality_grade=grade_quality(quality),
        issues=_note_mislabelling(document_format, file_name) + reading.issues + _note_quality(reading, quality),
    )


def _read_paragraphs(content: bytes, document_format: DocumentFormat) -> _Reading:
    """What a document of a supported format holds; each reader is imported when it is needed."""
    match document_format:
        case DocumentFormat.DOCX:
            return _read_word(content)
        case DocumentFormat.DOC | DocumentFormat.RTF:
            from extractors.text.office import convert_office

            return _read_word(convert_office(content, document_format))
        case DocumentFormat.TXT | DocumentFormat.MD:
            from extractors.text.plain import read_lines
            from extractors.text.plain_letters import decode_plain

            found_text, issues = decode_plain(content)
            paragraphs = read_lines(found_text, is_markdown=document_format is DocumentFormat.MD)
            return _Reading(paragraphs=paragraphs, issues=issues)
        case DocumentFormat.PDF:
            from extractors.text.pdf import read_pdf

            found = read_pdf(content)
            return _Reading(
                paragraphs=found.paragraphs,
                page_count=found.page_count,
                text_origin=found.text_origin,
                recognized_pages=found.recognized_pages,
                quality=found.quality,
                issues=found.issues,
            )
        case DocumentFormat.IMAGE:
            from extractors.text.images import read_image
            from extractors.text.pdf_flow import read_flow

            seen = read_image(content)
            return _Reading(
                paragraphs=tuple(read_flow(seen.pages)),
                page_count=len(seen.pages),
                text_origin=seen.text_origin,
                recognized_pages=seen.recognized_pages,
                quality=seen.quality,
                issues=seen.issues,
            )


def _refuse_memory() -> UnreadableDocumentError:
    return UnreadableDocumentError(
        "memory_limit", "đọc tệp này cần nhiều bộ nhớ hơn mức cho phép; hãy tách tệp hoặc gửi bản Word gốc nhẹ hơn"
    )


def _refuse_long(text: str) -> None:
    if len(text) > MAX_LETTERS:
        raise UnreadableDocumentError(
            "too_large",
            f"văn bản dài {len(text) // 10**6} triệu chữ, quá mức {MAX_LETTERS // 10**6} triệu; "
            "hãy kiểm tra có gửi nhầm tệp không, hoặc tách tệp ra",
        )


def _read_word(content: bytes) -> _Reading:
    from extractors.text.docx import read_word

    paragraphs, issues = read_word(content)
    return _Reading(paragraphs=paragraphs, issues=issues)


def _note_quality(reading: _Reading, quality: float) -> tuple[Issue, ...]:
    """A warning for a text without pages that is hardly Vietnamese; pages have told their own."""
    if reading.quality is not None or grade_quality(quality) is not QualityGrade.KEM:
        return ()
    message = (
        f"chữ của văn bản bị lỗi phông, mất dấu hoặc không phải tiếng Việt (chất lượng {quality:.0%}); "
        "hãy gửi lại bản gốc dùng phông Unicode"
    )
    return (Issue(stage=Stage.TEXT, level=IssueLevel.WARNING, message=message),)


def _note_mislabelling(document_format: DocumentFormat, file_name: str) -> tuple[Issue, ...]:
    remark = describe_mislabelling(document_format, file_name)
    return () if remark is None else (Issue(stage=Stage.INTAKE, level=IssueLevel.NOTICE, message=remark),)


def _refuse(
    error: UnreadableDocumentError,
    file_name: str,
    document_id: str,
    byte_size: int,
    *,
    document_format: DocumentFormat | None = None,
) -> DocumentText:
    """The document without a text: status, code and reason, and the issue that says the same."""
    is_unsupported = isinstance(error, UnsupportedDocumentError)
    message = str(error) if file_name in str(error) else f"{file_name}: {error}"
    stage = Stage.TEXT if error.code in FAILED_READING else Stage.INTAKE
    issues = [Issue(stage=stage, level=IssueLevel.ERROR, message=message)]
    if document_format is not None:
        issues.extend(_note_mislabelling(document_format, file_name))
    return DocumentText(
        document_id=document_id,
        format=document_format or find_format_by_name(file_name),
        byte_size=byte_size,
        status=DocumentStatus.UNSUPPORTED if is_unsupported else DocumentStatus.UNREADABLE,
        error_code=error.code,
        error_message=message,
        issues=tuple(issues),
    )
