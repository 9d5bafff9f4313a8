"""A file of any format becomes a document's text; a bad one becomes its reason."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from extractors.intake import (
    describe_mislabelling,
    find_format_by_name,
    hash_file,
    refuse_oversized,
    refuse_unsupported,
    sniff_format,
)
from extractors.text.paragraphs import Paragraph, assemble_text
from models.documents import DocumentText
from models.errors import UnreadableDocumentError, UnsupportedDocumentError
from models.issues import Issue
from models.vocabulary import DocumentFormat, DocumentStatus, IssueLevel, Stage, TextOrigin


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What a reader found in a file: its paragraphs and, where the format has them, pages and remarks."""

    paragraphs: tuple[Paragraph, ...]
    page_count: int | None = None
    text_origin: TextOrigin = TextOrigin.DIGITAL
    issues: tuple[Issue, ...] = ()


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
        refuse_unsupported(document_format, file_name)
        reading = _read_paragraphs(content, document_format)
        text, lines = assemble_text(reading.paragraphs)
        if not text:
            raise UnreadableDocumentError(
                "no_text", f"{file_name}: không thấy chữ nào trong văn bản; nếu là ảnh chụp, hãy gửi bản Word gốc"
            )
    except UnreadableDocumentError as error:
        return _refuse(error, file_name, document_id, len(content), document_format=document_format)
    except Exception as error:  # noqa: BLE001 - a reader's library may raise anything; the batch goes on
        reason = (
            f"{file_name}: bộ đọc dừng vì lỗi {type(error).__name__}: {error}; "
            "hãy mở tệp bằng Word, lưu lại rồi gửi lại, và báo lỗi này cho người phụ trách rasoat"
        )
        failure = UnreadableDocumentError("reader_failed", reason)
        return _refuse(failure, file_name, document_id, len(content), document_format=document_format)
    return DocumentText(
        document_id=document_id,
        format=document_format,
        byte_size=len(content),
        status=DocumentStatus.PARSED,
        text=text,
        lines=lines,
        page_count=reading.page_count,
        text_origin=reading.text_origin,
        issues=_note_mislabelling(document_format, file_name) + reading.issues,
    )


def _read_paragraphs(content: bytes, document_format: DocumentFormat) -> _Reading:
    """What a document of a supported format holds; each reader is imported when it is needed."""
    match document_format:
        case DocumentFormat.DOCX:
            from extractors.text.docx import read_docx

            return _Reading(paragraphs=read_docx(content))
        case DocumentFormat.TXT | DocumentFormat.MD:
            from extractors.text.plain import read_plain

            return _Reading(paragraphs=read_plain(content, is_markdown=document_format is DocumentFormat.MD))
        case DocumentFormat.PDF:
            from extractors.text.pdf import read_pdf

            found = read_pdf(content)
            return _Reading(
                paragraphs=found.paragraphs,
                page_count=found.page_count,
                text_origin=found.text_origin,
                issues=found.issues,
            )
        case DocumentFormat.DOC | DocumentFormat.RTF | DocumentFormat.IMAGE:
            raise UnsupportedDocumentError("unsupported_format", f"chưa đọc được .{document_format.value}")


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
    stage = Stage.TEXT if error.code == "reader_failed" else Stage.INTAKE
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
