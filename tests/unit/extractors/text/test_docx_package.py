"""Files that look like Word's: the unusual ones are read, the broken ones named with a reason."""

import io
import zipfile

import pytest

from extractors.text import docx_package
from extractors.text.docx import read_docx
from models.errors import UnreadableDocumentError
from tests.unit.extractors.text.docx_building import (
    NAMESPACES,
    OFFICE,
    PACKAGE,
    W,
    abstract,
    build_docx,
    build_package,
    level,
    num,
    numbered,
    para,
)

DOCUMENT = f"<w:document {NAMESPACES}><w:body>{para('Kế hoạch')}</w:body></w:document>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def read(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in read_docx(content)]


def mutate(content: bytes, changes: dict[str, bytes | None]) -> bytes:
    """The package with some entries replaced, added, or (None) taken away."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(buffer, "w") as target:
        entries = {name: source.read(name) for name in source.namelist()} | changes
        for name, data in entries.items():
            if data is not None:
                target.writestr(name, data)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "main_type",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ],
)
def test_macro_documents_and_templates_are_read(main_type: str) -> None:
    assert read(build_package({"word/document.xml": DOCUMENT}, main_type=main_type)) == ["Kế hoạch"]


def test_the_strict_variant_is_read() -> None:
    strict = "http://purl.oclc.org/ooxml"
    links = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Target="word/document.xml" '
    links += f'Type="{strict}/officeDocument/relationships/officeDocument"/></Relationships>'
    document = DOCUMENT.replace(W, f"{strict}/wordprocessingml/main")
    assert read(build_package({"word/document.xml": document, "_rels/.rels": links})) == ["Kế hoạch"]


def test_a_main_part_under_another_name_is_found() -> None:
    links = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Target="/word/document2.xml" '
    links += f'Type="{OFFICE}/relationships/officeDocument"/></Relationships>'
    assert read(build_package({"word/document2.xml": DOCUMENT, "_rels/.rels": links})) == ["Kế hoạch"]


def test_a_link_to_a_lost_picture_does_not_matter() -> None:
    links = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="a" Target="NULL" '
    links += f'Type="{OFFICE}/relationships/image"/></Relationships>'
    package = build_package({"word/document.xml": DOCUMENT, "word/_rels/document.xml.rels": links})
    assert read(package) == ["Kế hoạch"]


def test_running_headers_and_footers_are_no_text() -> None:
    package = build_package(
        {"word/document.xml": DOCUMENT, "word/header1.xml": f"<w:hdr {NAMESPACES}>{para('2')}</w:hdr>"}
    )
    assert read(package) == ["Kế hoạch"]


GOOD = build_docx(numbered("Một"), numbering=abstract(0, level(0, "decimal", "%1.")) + num(1, 0))
BOMB = f'<!DOCTYPE x [<!ENTITY a "{"a" * 50}"><!ENTITY b "{"&a;" * 50}">]>'


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"", "empty_file", "rỗng"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password_protected", "mật khẩu"),
        (OLE, "unknown_format", "không phải Word"),
        (b"{\\rtf1 xin}", "unknown_format", "không phải Word"),
        (GOOD[: len(GOOD) // 2], "truncated_file", "cụt hoặc hỏng"),
        (GOOD[:-30], "truncated_file", "cụt hoặc hỏng"),
        (mutate(GOOD, {"word/document.xml": None}), "unknown_format", "word/document.xml"),
        (mutate(GOOD, {"word/document.xml": DOCUMENT[:200].encode()}), "broken_xml", "word/document.xml"),
        (mutate(GOOD, {"word/document.xml": DOCUMENT.replace("w:body", "w:than").encode()}), "broken_xml", "thân"),
        (mutate(GOOD, {"word/numbering.xml": b"<w:numbering"}), "broken_xml", "word/numbering.xml"),
        (mutate(GOOD, {"word/document.xml": (BOMB + DOCUMENT).encode()}), "broken_xml", "DOCTYPE"),
    ],
)
def test_broken_files_say_why(content: bytes, code: str, words: str) -> None:
    with pytest.raises(UnreadableDocumentError) as error:
        read_docx(content)
    assert error.value.code == code
    assert words in str(error.value)
    assert "hãy" in str(error.value)


def test_a_damaged_entry_is_named() -> None:
    package = bytearray(GOOD)
    start = package.index(b"word/document.xml") + len("word/document.xml")
    package[start + 20 : start + 40] = bytes(20)
    with pytest.raises(UnreadableDocumentError) as error:
        read_docx(bytes(package))
    assert error.value.code == "truncated_file"


@pytest.mark.parametrize("limit", ["_MAX_UNPACKED_BYTES", "_MAX_PART_BYTES"])
def test_what_unpacks_too_large_is_refused(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_package, limit, 100)
    with pytest.raises(UnreadableDocumentError) as error:
        read_docx(GOOD)
    assert error.value.code == "too_large"


def test_a_locked_archive_is_named() -> None:
    package = bytearray(GOOD)
    flags = package.index(b"PK\x01\x02") + 8
    package[flags] |= 1
    with pytest.raises(UnreadableDocumentError) as error:
        read_docx(bytes(package))
    assert error.value.code == "password_protected"
