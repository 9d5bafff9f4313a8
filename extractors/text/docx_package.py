"""The Word file as a package: opened by python-docx after it was found safe and whole (ECMA-376 part 2)."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass

from extractors.text.docx_xml import Element, W
from models.errors import UnreadableDocumentError

_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
# A plan's parts unpack to a few megabytes, photographs in annexes to some tens; more is a mistake or an attack.
_MAX_UNPACKED_BYTES = 300 * 2**20
_MAX_PART_BYTES = 64 * 2**20

_TRANSITIONAL = "http://schemas.openxmlformats.org"
_RELATIONSHIPS = f"{_TRANSITIONAL}/officeDocument/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# The parts that hold text or say how it prints; pictures, macros, running headers and comments stay behind.
_KINDS = ("styles", "numbering", "footnotes", "endnotes")
# Names of the variant "Strict" (part 1, annex A), and of the common one (part 4) that python-docx knows.
_STRICT_NAMES = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", f"{_TRANSITIONAL}/wordprocessingml/2006/main".encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", f"{_TRANSITIONAL}/officeDocument/2006/math".encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _RELATIONSHIPS.encode()),
)
_RELATIONSHIP = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(rb"(\w+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


@dataclass(frozen=True, slots=True)
class WordPackage:
    """The parsed parts of a Word file; None for a part that it does not have."""

    body: Element
    styles: Element | None
    numbering: Element | None
    footnotes: Element | None
    endnotes: Element | None


def open_package(content: bytes) -> WordPackage:
    """The parts of a .docx, .docm or .dotx that the reader needs.

    python-docx gets a package of these parts only, under their usual names, so that macros, templates, the Strict
    variant and broken links to pictures do not stop it.

    Reads: the bytes of the file.
    Writes: parsed parts. Raises UnreadableDocumentError (``empty_file``, ``password_protected``, ``unknown_format``,
    ``truncated_file``, ``too_large``, ``broken_xml``).
    """
    _refuse_other_files(content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = _collect_parts(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise UnreadableDocumentError(
            "truncated_file",
            f"tệp Word bị cụt hoặc hỏng, không giải nén được ({error}); hãy sao chép hoặc gửi lại tệp gốc",
        ) from error
    return _parse_parts(parts)


def _refuse_other_files(content: bytes) -> None:
    if not content:
        raise UnreadableDocumentError("empty_file", "tệp rỗng, không có nội dung nào; hãy gửi lại tệp gốc")
    if content.startswith(_OLE_MAGIC) and _ENCRYPTED_STREAM in content:
        raise _refuse_locked()
    if not content.startswith(b"PK"):
        raise UnreadableDocumentError(
            "unknown_format",
            "nội dung tệp không phải Word .docx dù mang tên như vậy; hãy mở bằng Word rồi lưu lại thành .docx",
        )


def _refuse_locked() -> UnreadableDocumentError:
    return UnreadableDocumentError(
        "password_protected",
        "tệp được đặt mật khẩu, không mở được; hãy bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu) rồi gửi lại",
    )


def _collect_parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """The bytes of the main part (``document``) and of the parts beside it, by kind."""
    entries = {entry.filename.replace("\\", "/").lower(): entry for entry in archive.infolist()}
    if sum(entry.file_size for entry in entries.values()) > _MAX_UNPACKED_BYTES:
        raise _refuse_large("toàn bộ tệp")
    if any(entry.flag_bits & 0x1 for entry in entries.values()):
        raise _refuse_locked()

    def read_part(name: str) -> bytes | None:
        entry = entries.get(name.lower().lstrip("/"))
        if entry is not None and entry.file_size > _MAX_PART_BYTES:
            raise _refuse_large(entry.filename)
        return None if entry is None else _translate_strict(archive.read(entry))

    main = _find_targets(read_part("_rels/.rels") or b"", "").get("officeDocument", "word/document.xml")
    document = read_part(main)
    if document is None or b"wordprocessingml" not in document[:40000].replace(b"\x00", b""):
        raise UnreadableDocumentError(
            "unknown_format",
            "là tệp nén nhưng không phải văn bản Word (không thấy phần thân word/document.xml); "
            "hãy mở bằng Word rồi lưu lại thành .docx",
        )
    folder, name = posixpath.split(main)
    targets = _find_targets(read_part(f"{folder}/_rels/{name}.rels") or b"", folder)
    parts = {kind: part for kind in _KINDS if (part := read_part(targets.get(kind, ""))) is not None}
    return {"document": document} | parts


def _refuse_large(place: str) -> UnreadableDocumentError:
    return UnreadableDocumentError(
        "too_large",
        f"{place} giải nén ra quá lớn so với một văn bản; hãy bỏ bớt ảnh hoặc kiểm tra lại nguồn của tệp",
    )


def _translate_strict(part: bytes) -> bytes:
    for strict, transitional in _STRICT_NAMES:
        part = part.replace(strict, transitional)
    return part


def _find_targets(relationships: bytes, folder: str) -> dict[str, str]:
    """The targets of a relationships part inside the package, by the last word of their type."""
    targets: dict[str, str] = {}
    for tag in _RELATIONSHIP.findall(relationships):
        values = {key.decode(): (double or single).decode() for key, double, single in _ATTRIBUTE.findall(tag)}
        if values.get("TargetMode") != "External" and "Target" in values:
            kind = values.get("Type", "").rpartition("/")[2]
            targets.setdefault(kind, posixpath.normpath(posixpath.join("/", folder, values["Target"])).lstrip("/"))
    return targets


def _parse_parts(parts: dict[str, bytes]) -> WordPackage:
    import docx
    from docx.oxml import parse_xml
    from lxml.etree import XMLSyntaxError

    for kind, part in parts.items():
        # A package's XML must not declare types (part 2, 8.1.4): that is how entities are made to explode.
        if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
            raise UnreadableDocumentError("broken_xml", f"{_describe_breakage(kind)}: có khai báo DOCTYPE")
    try:
        document = docx.Document(io.BytesIO(_pack(parts)))
        body = document.element.find(f"{W}body")
        styles = document.styles.element if "styles" in parts else None
        numbering = document.part.numbering_part.element if "numbering" in parts else None
        notes = {kind: parse_xml(parts[kind]) for kind in ("footnotes", "endnotes") if kind in parts}
    except XMLSyntaxError as error:
        raise UnreadableDocumentError("broken_xml", f"{_find_breakage(parts)} ({error})") from error
    if body is None:
        raise UnreadableDocumentError("broken_xml", f"{_describe_breakage('document')}: không có thân văn bản")
    return WordPackage(body, styles, numbering, notes.get("footnotes"), notes.get("endnotes"))


def _find_breakage(parts: dict[str, bytes]) -> str:
    """Which part is broken: the first that does not parse."""
    from docx.oxml import parse_xml
    from lxml.etree import XMLSyntaxError

    for kind, part in parts.items():
        try:
            parse_xml(part)
        except XMLSyntaxError:
            return _describe_breakage(kind)
    return _describe_breakage("document")


def _describe_breakage(kind: str) -> str:
    return (
        f"phần word/{kind}.xml của tệp Word bị hỏng; hãy mở bằng Word (chọn sửa tệp nếu được hỏi), lưu lại rồi gửi lại"
    )


def _pack(parts: dict[str, bytes]) -> bytes:
    """A package of the given parts under their usual names and types."""
    types = [f'<Override PartName="/word/{kind}.xml" ContentType="{_find_type(kind)}+xml"/>' for kind in parts]
    links = [
        f'<Relationship Id="rId{index}" Type="{_RELATIONSHIPS}/{kind}" Target="{kind}.xml"/>'
        for index, kind in enumerate(parts)
        if kind != "document"
    ]
    root_link = f'<Relationship Id="rId1" Type="{_RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>'
    packages = f"{_TRANSITIONAL}/package/2006"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{packages}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{''.join(types)}</Types>",
        "_rels/.rels": f'<Relationships xmlns="{packages}/relationships">{root_link}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{packages}/relationships">{"".join(links)}'
        "</Relationships>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        for kind, part in parts.items():
            archive.writestr(f"word/{kind}.xml", part)
    return buffer.getvalue()


def _find_type(kind: str) -> str:
    return f"{_WORD_TYPE}.document.main" if kind == "document" else f"{_WORD_TYPE}.{kind}"
