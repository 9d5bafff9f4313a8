"""The door of the readers: any file becomes a document, a bad one with its reason."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.text import office, read, reading
from extractors.text import plain as plain_reader
from extractors.text.reading import read_content
from models.vocabulary import DocumentFormat, DocumentStatus, IssueLevel, Stage, TextOrigin


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach.txt"
    path.write_text("KẾ HOẠCH\n\n1. Mục đích\n")
    document = read(path)
    assert document.status is DocumentStatus.PARSED
    assert document.document_id == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (document.format, document.text_origin) == (DocumentFormat.TXT, TextOrigin.DIGITAL)
    assert document.text == "KẾ HOẠCH\n1. Mục đích"
    assert [line.source for line in document.lines] == ["l1", "l3"]
    assert document.byte_size == path.stat().st_size
    assert document.issues == ()


@pytest.mark.parametrize(
    ("content", "file_name", "status", "code"),
    [
        (b"", "a.txt", DocumentStatus.UNREADABLE, "empty_file"),
        (b"PK\x03\x04 cut", "a.docx", DocumentStatus.UNREADABLE, "truncated_file"),
        (b"%PDF-1.7", "a.pdf", DocumentStatus.UNREADABLE, "truncated_file"),
        (b"****\n\n-----\n", "a.md", DocumentStatus.UNREADABLE, "no_text"),
    ],
)
def test_a_bad_file_has_a_reason(content: bytes, file_name: str, status: DocumentStatus, code: str) -> None:
    document = read_content(content, file_name)
    assert (document.status, document.error_code) == (status, code)
    assert document.error_message
    assert document.error_message.startswith(file_name)
    assert (document.text, document.lines) == ("", ())
    assert [issue.message for issue in document.issues] == [document.error_message]
    assert document.issues[0].level is IssueLevel.ERROR


def test_a_mislabelled_file_is_read_with_a_notice() -> None:
    document = read_content("KẾ HOẠCH".encode(), "ke-hoach.docx")
    assert document.status is DocumentStatus.PARSED
    assert [issue.level for issue in document.issues] == [IssueLevel.NOTICE]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    document = read(tmp_path / "none.docx")
    assert (document.status, document.error_code) == (DocumentStatus.UNREADABLE, "file_not_readable")


def test_a_failing_reader_keeps_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(text: str, *, is_markdown: bool) -> None:
        raise ZeroDivisionError("trang 7")

    monkeypatch.setattr(plain_reader, "read_lines", fail)
    document = read_content(b"abc", "a.txt")
    assert document.error_code == "reader_failed"
    assert "ZeroDivisionError: trang 7" in (document.error_message or "")


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.docx", "a.pdf", "a"]))
def test_no_bytes_raise(content: bytes, file_name: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(office, "find_office", lambda: None)  # a start of LibreOffice takes a second
        document = read_content(content, file_name)
    assert (document.status is DocumentStatus.PARSED) is (document.error_code is None)


def test_the_shared_text_files(shared: Path) -> None:
    paths = [*sorted((shared / "real").glob("tvpl_*.md")), *sorted((shared / "seeds" / "txt").glob("*.txt"))]
    assert paths
    for path in paths:
        document = read(path)
        assert document.status is DocumentStatus.PARSED
        assert [line.span.text_of(document.text) for line in document.lines] == document.text.split("\n")
        assert "**" not in document.text
        assert "\n|" not in document.text


def test_a_reader_without_memory_and_a_text_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def swell(text: str, *, is_markdown: bool) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(plain_reader, "read_lines", swell)
        document = read_content(b"abc", "a.txt")
    assert (document.status, document.error_code) == (DocumentStatus.UNREADABLE, "memory_limit")
    assert document.issues[0].stage is Stage.TEXT
    monkeypatch.setattr(reading, "MAX_LETTERS", 10)
    document = read_content("KẾ HOẠCH NĂM".encode(), "a.txt")
    assert (document.status, document.error_code) == (DocumentStatus.UNREADABLE, "too_large")
