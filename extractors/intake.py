"""The reception desk: what a file is, by its bytes before its name, and why it is refused."""

import hashlib
import io
import re
import zipfile
from pathlib import Path

from models.errors import UnreadableDocumentError
from models.vocabulary import DocumentFormat

# Plans weigh kilobytes, scans of a hundred pages some tens of megabytes; above this a file is no plan but a mistake
# (a video, a disk image), and reading it whole would take the memory of the whole batch.
MAX_BYTES = 200 * 1024 * 1024

ZIP_MAGICS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
OLE2_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
IMAGE_MAGICS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"GIF8", b"BM")

# How a web page begins, and an archive of one (MHTML): “Save as web page” and many systems name them .doc.
HTML_PATTERN = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)?(?:<\?xml[^>]*\?>\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
ARCHIVE_PATTERN = re.compile(
    rb"\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}?content-type:\s*multipart/related", re.IGNORECASE
)
LOOKED_AT = 4096

FORMATS_BY_SUFFIX = {
    ".docx": DocumentFormat.DOCX,
    ".docm": DocumentFormat.DOCX,
    ".pdf": DocumentFormat.PDF,
    ".doc": DocumentFormat.DOC,
    ".rtf": DocumentFormat.RTF,
    ".txt": DocumentFormat.TXT,
    ".md": DocumentFormat.MD,
    ".markdown": DocumentFormat.MD,
    ".png": DocumentFormat.IMAGE,
    ".jpg": DocumentFormat.IMAGE,
    ".jpeg": DocumentFormat.IMAGE,
    ".tif": DocumentFormat.IMAGE,
    ".tiff": DocumentFormat.IMAGE,
}


def hash_file(path: Path | str) -> str:
    """The sha256 of a file's bytes in hexadecimal, the ``document_id``; read in pieces, never whole."""
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def find_format_by_name(file_name: str) -> DocumentFormat | None:
    """The format that a file's name claims, or None for an unknown extension."""
    return FORMATS_BY_SUFFIX.get(Path(file_name).suffix.lower())


def sniff_format(content: bytes, file_name: str) -> DocumentFormat:
    """The format of a file: what its bytes are; the name decides only between .txt and .md.

    Raises UnreadableDocumentError (``empty_file``, ``truncated_file``, ``password_protected``, ``unknown_format``)
    for what nobody can read.
    """
    if not content.strip(b"\x00\t\n\r\f "):
        raise UnreadableDocumentError(
            "empty_file", f"{file_name}: tệp rỗng, không có nội dung nào; hãy gửi lại tệp gốc"
        )
    if content.startswith(ZIP_MAGICS):
        return _sniff_zip(content, file_name)
    if content.startswith(OLE2_MAGIC):
        return _sniff_ole2(content, file_name)
    if b"%PDF-" in content[:1024]:
        return DocumentFormat.PDF
    if content.lstrip()[:5] == b"{\\rtf":
        return DocumentFormat.RTF
    if content.startswith(IMAGE_MAGICS[:-1]) or _is_bitmap(content):
        return DocumentFormat.IMAGE
    return _sniff_text(content, file_name)


def is_html(content: bytes) -> bool:
    """True for a web page, by how it begins."""
    return HTML_PATTERN.match(content[:LOOKED_AT]) is not None


def is_web_page(content: bytes) -> bool:
    """True for a web page and for an archive of one (MHTML)."""
    return is_html(content) or ARCHIVE_PATTERN.match(content[:LOOKED_AT]) is not None


def refuse_oversized(byte_size: int, file_name: str) -> None:
    """Raises UnreadableDocumentError (``too_large``) for a file above ``MAX_BYTES``; to be asked before reading."""
    if byte_size > MAX_BYTES:
        raise UnreadableDocumentError(
            "too_large",
            f"{file_name}: tệp nặng {byte_size // 2**20} MB, quá mức {MAX_BYTES // 2**20} MB cho một văn bản; "
            "hãy kiểm tra có gửi nhầm tệp không, hoặc tách tệp ra",
        )


def describe_mislabelling(document_format: DocumentFormat, file_name: str) -> str | None:
    """A Vietnamese remark when the bytes are another format than the name claims, else None."""
    claimed = find_format_by_name(file_name)
    if claimed == document_format or {claimed, document_format} == {DocumentFormat.TXT, DocumentFormat.MD}:
        return None
    suffix = Path(file_name).suffix or "(không có)"
    return f"{file_name}: phần mở rộng {suffix} không đúng với nội dung, tệp được đọc như .{document_format.value}"


def _sniff_zip(content: bytes, file_name: str) -> DocumentFormat:
    """A Word document, when the archive holds one; python-docx opens .docm alike."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = frozenset(archive.namelist())
            is_encrypted = any(entry.flag_bits & 0x1 for entry in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise UnreadableDocumentError(
            "truncated_file",
            f"{file_name}: tệp bị cụt hoặc hỏng, không mở được phần ruột ({error}); hãy sao chép hoặc gửi lại tệp gốc",
        ) from error
    if is_encrypted:
        raise _refuse_locked(file_name)
    if "word/document.xml" in names:
        return DocumentFormat.DOCX
    # A main part may be named otherwise (word/document2.xml, as Office Online writes); the reader follows it.
    if "[Content_Types].xml" in names and any(re.fullmatch(r"word/document\d*\.xml", name) for name in names):
        return DocumentFormat.DOCX
    raise UnreadableDocumentError(
        "unknown_format",
        f"{file_name}: là tệp nén nhưng không phải văn bản Word (không thấy word/document.xml); "
        "hãy giải nén rồi gửi từng văn bản, hoặc lưu lại thành .docx",
    )


def _sniff_ole2(content: bytes, file_name: str) -> DocumentFormat:
    """An old Word document, or a locked new one: the names of the streams tell (UTF-16 in the directory)."""
    if _has_stream(content, "EncryptedPackage"):
        raise _refuse_locked(file_name)
    if _has_stream(content, "WordDocument"):
        return DocumentFormat.DOC
    raise UnreadableDocumentError(
        "unknown_format",
        f"{file_name}: là tệp của một phần mềm Office cũ nhưng không phải văn bản Word, hoặc đã bị cụt; "
        "hãy mở bằng phần mềm đã tạo ra tệp và lưu lại thành .docx",
    )


def _has_stream(content: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in content


def _refuse_locked(file_name: str) -> UnreadableDocumentError:
    return UnreadableDocumentError(
        "password_protected",
        f"{file_name}: tệp được đặt mật khẩu, không mở được; hãy bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu) "
        "rồi gửi lại",
    )


def _is_bitmap(content: bytes) -> bool:
    """True for a BMP picture: two letters are too short a magic, so the size field must agree."""
    return content.startswith(b"BM") and int.from_bytes(content[2:6], "little") == len(content)


def _sniff_text(content: bytes, file_name: str) -> DocumentFormat:
    """Text, when it decodes: by its name .md or .txt; a text that claims to be a Word file or a PDF is read too.

    A web page under another name is what LibreOffice reads like an old Word file.
    """
    from extractors.decoding import decode_text

    claimed = find_format_by_name(file_name)
    if claimed not in (DocumentFormat.TXT, DocumentFormat.MD):
        if is_web_page(content):
            return DocumentFormat.DOC
        if content.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml"):
            raise UnreadableDocumentError(
                "unknown_format",
                f"{file_name}: là tệp XML, không phải tệp Word; hãy mở bằng Word, lưu lại thành .docx rồi gửi lại",
            )
    try:
        decode_text(content)
    except UnicodeError as error:
        if claimed in (None, DocumentFormat.TXT, DocumentFormat.MD):
            raise UnreadableDocumentError(
                "unknown_format",
                f"{file_name}: không nhận ra định dạng hay bảng mã của tệp; "
                "hãy lưu lại thành .docx, hoặc thành .txt với bảng mã UTF-8",
            ) from error
        raise UnreadableDocumentError(
            "truncated_file",
            f"{file_name}: nội dung không phải {Path(file_name).suffix}, có thể tệp bị hỏng khi tải hoặc sao chép; "
            "hãy gửi lại tệp gốc",
        ) from error
    return DocumentFormat.MD if claimed is DocumentFormat.MD else DocumentFormat.TXT
