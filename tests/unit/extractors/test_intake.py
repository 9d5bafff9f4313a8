"""What a file is by its bytes, and why it is refused."""

import hashlib
import io
import struct
import zipfile
from pathlib import Path

import pytest

from extractors import intake
from extractors.intake import describe_mislabelling, hash_file, sniff_format
from models.errors import UnreadableDocumentError
from models.vocabulary import DocumentFormat

OLE2 = intake.OLE2_MAGIC + bytes(504)


def make_zip(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return stream.getvalue()


def lock_zip(content: bytes) -> bytes:
    """The same archive with the flag of encryption on its first entry."""
    place = content.index(b"PK\x01\x02") + 8
    return content[:place] + struct.pack("<H", 1) + content[place + 2 :]


DOCX = make_zip("[Content_Types].xml", "word/document.xml")


@pytest.mark.parametrize(
    ("content", "file_name", "expected"),
    [
        (DOCX, "ke-hoach.docx", DocumentFormat.DOCX),
        (DOCX, "ke-hoach.pdf", DocumentFormat.DOCX),
        (make_zip("[Content_Types].xml", "word/document2.xml"), "a.docx", DocumentFormat.DOCX),
        (b"%PDF-1.7\n...", "a.pdf", DocumentFormat.PDF),
        (b"\n\n%PDF-1.4\n...", "a.docx", DocumentFormat.PDF),
        (OLE2 + "WordDocument".encode("utf-16-le"), "a.doc", DocumentFormat.DOC),
        (rb"{\rtf1\ansi abc}", "a.doc", DocumentFormat.RTF),
        (b"<html><body>KH</body></html>", "a.doc", DocumentFormat.DOC),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html>\n<p>KH</p>", "a.doc", DocumentFormat.DOC),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n", "a.doc", DocumentFormat.DOC),
        (b"<html><body>KH</body></html>", "a.txt", DocumentFormat.TXT),
        ("Kế hoạch <html> là ngôn ngữ".encode(), "a.doc", DocumentFormat.TXT),
        (b"\x89PNG\r\n\x1a\n....", "a.png", DocumentFormat.IMAGE),
        (b"\xff\xd8\xff\xe0....", "a.jpg", DocumentFormat.IMAGE),
        (b"II*\x00....", "a.tif", DocumentFormat.IMAGE),
        ("KẾ HOẠCH".encode(), "a.txt", DocumentFormat.TXT),
        ("KẾ HOẠCH".encode(), "a.MD", DocumentFormat.MD),
        ("KẾ HOẠCH".encode("utf-16"), "a.txt", DocumentFormat.TXT),
        ("KẾ HOẠCH".encode(), "a.docx", DocumentFormat.TXT),
        ("BM là chữ viết tắt".encode(), "a.txt", DocumentFormat.TXT),
        ("PKI là hạ tầng khóa công khai".encode(), "a.txt", DocumentFormat.TXT),
    ],
)
def test_formats(content: bytes, file_name: str, expected: DocumentFormat) -> None:
    assert sniff_format(content, file_name) is expected


@pytest.mark.parametrize(
    ("content", "file_name", "code"),
    [
        (b"", "a.docx", "empty_file"),
        (b"\n \x00\x00", "a.txt", "empty_file"),
        (DOCX[: len(DOCX) // 2], "a.docx", "truncated_file"),
        (lock_zip(DOCX), "a.docx", "password_protected"),
        (OLE2 + "EncryptedPackage".encode("utf-16-le"), "a.docx", "password_protected"),
        (make_zip("xl/workbook.xml"), "a.docx", "unknown_format"),
        (b"<?xml version='1.0'?><w:wordDocument/>", "a.doc", "unknown_format"),
        (make_zip("ke-hoach.docx"), "a.zip", "unknown_format"),
        (OLE2 + "Workbook".encode("utf-16-le"), "a.xls", "unknown_format"),
        (b"\x00\x01\x02\x03\xff\xfe\x81" * 20, "a.bin", "unknown_format"),
        (b"\x00\x01\x02\x03\xff\xfe\x81" * 20, "a.docx", "truncated_file"),
    ],
)
def test_refusals_name_the_file_and_the_remedy(content: bytes, file_name: str, code: str) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        sniff_format(content, file_name)
    assert caught.value.code == code
    assert str(caught.value).startswith(f"{file_name}: ")
    assert "hãy" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_files_above_the_limit() -> None:
    intake.refuse_oversized(intake.MAX_BYTES, "a.docx")
    with pytest.raises(UnreadableDocumentError) as caught:
        intake.refuse_oversized(intake.MAX_BYTES + 1, "a.docx")
    assert caught.value.code == "too_large"


@pytest.mark.parametrize(
    ("document_format", "file_name", "is_wrong"),
    [
        (DocumentFormat.DOCX, "a.docx", False),
        (DocumentFormat.DOCX, "a.doc", True),
        (DocumentFormat.TXT, "a.md", False),
        (DocumentFormat.TXT, "a", True),
    ],
)
def test_mislabelling(document_format: DocumentFormat, file_name: str, is_wrong: bool) -> None:
    assert (describe_mislabelling(document_format, file_name) is not None) is is_wrong


def test_the_hash_is_sha256(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc" * 100_000)
    assert hash_file(path) == hashlib.sha256(b"abc" * 100_000).hexdigest()
