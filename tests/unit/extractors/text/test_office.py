"""Old Word files: read like the .docx they were made from; what LibreOffice cannot do has its reason."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from extractors.text import office, office_program
from extractors.text.office import convert_ahead, convert_office
from extractors.text.office_pages import UTF8_MARK, take_page
from extractors.text.reading import read_content
from models.documents import DocumentText
from models.errors import UnreadableDocumentError
from models.vocabulary import DocumentFormat, DocumentStatus, IssueLevel
from tests.factory import WordNumbering, render_word
from tests.factory.outlines import Outline
from tests.factory.samples import SAMPLES
from tests.unit.extractors.text.docx_building import build_docx, para

# LibreOffice itself writes "?i?u" for an automatic "Điều" into rich text: there the numbers are typed.
RENDERINGS = [
    *(
        pytest.param(sample.outline, DocumentFormat.DOC, WordNumbering.AUTOMATIC, id=sample.stem)
        for sample in SAMPLES[:4]
    ),
    *(pytest.param(sample.outline, DocumentFormat.RTF, WordNumbering.TYPED, id=sample.stem) for sample in SAMPLES[:2]),
]
Convert = Callable[[bytes, DocumentFormat], bytes]
FILTERS = {DocumentFormat.DOC: "doc:MS Word 97", DocumentFormat.RTF: "rtf:Rich Text Format"}

# An invented decision in TCVN3 letters, as an old editor wrote it: bytes of windows-1252, fonts by name.
LEGACY_RTF = rb"""{\rtf1\ansi\ansicpg1252\deff0
{\fonttbl{\f0\fnil\fcharset0 .VnTime;}{\f1\fnil\fcharset0 .VnTimeH;}{\f2\froman\fcharset0 Times New Roman;}}
\pard\qc\f1 \'f1y ban nh\'a9n d\'a9n x\'b7 su\'e8i m\'ac\par
\pard\qc\b quy\'d5t \'aE\'deNh\b0\par
\pard\f0 \'a7i\'d2u 1. Ban h\'b5nh k\'cc m theo ch\'ad\'acng tr\'d7nh ph\'b8t tri\'d3n n\'abng th\'abn m\'edi.\par
\f2 S\u7889?: 12/Q\u272?-UBND\par}"""


@pytest.fixture(scope="module")
def soffice() -> str:
    """The program itself; in CI it must be there."""
    program = shutil.which("soffice")
    if program is None and os.environ.get("CI") == "true":
        pytest.fail("soffice is not installed: apt install libreoffice-writer-nogui")
    if program is None:
        pytest.skip("soffice is not installed")
    return program


@pytest.fixture
def convert_back(soffice: str, tmp_path: Path) -> Convert:
    """Makes a .doc or .rtf of a .docx."""

    def convert(content: bytes, document_format: DocumentFormat) -> bytes:
        source = tmp_path / "source.docx"
        source.write_bytes(content)
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", FILTERS[document_format], "--outdir", str(tmp_path)]
        subprocess.run([*command, str(source)], capture_output=True, check=True, timeout=120)
        return (tmp_path / f"source.{document_format.value}").read_bytes()

    return convert


def read_lines(document: DocumentText) -> list[str]:
    return [" ".join(line.split()) for line in document.text.split("\n")]


@pytest.mark.parametrize(("outline", "document_format", "numbering"), RENDERINGS)
def test_an_old_file_reads_like_the_new_one(
    outline: Outline, document_format: DocumentFormat, numbering: WordNumbering, convert_back: Convert
) -> None:
    content = render_word(outline, numbering)
    document = read_content(convert_back(content, document_format), f"ke-hoach.{document_format.value}")
    assert (document.status, document.format) == (DocumentStatus.PARSED, document_format)
    assert read_lines(document) == read_lines(read_content(content, "ke-hoach.docx"))
    assert [line.cell for line in document.lines if line.cell] == [
        line.cell for line in read_content(content, "ke-hoach.docx").lines if line.cell
    ]


def test_legacy_letters_in_rich_text(soffice: str) -> None:
    document = read_content(LEGACY_RTF, "quyet-dinh.rtf")
    assert document.text.split("\n") == [
        "ỦY BAN NHÂN DÂN XÃ SUỐI MƠ",
        "QUYẾT ĐỊNH",
        "Điều 1. Ban hành kè m theo chương trình phát triển nông thôn mới.",
        "Số: 12/QĐ-UBND",
    ]
    assert [issue.level for issue in document.issues] == [IssueLevel.NOTICE]


def test_a_file_that_is_damaged_has_its_reason(soffice: str) -> None:
    damaged = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") + b"\x00" * 600
    document = read_content(damaged, "hong.doc")
    assert (document.status, document.error_code) == (DocumentStatus.UNREADABLE, "conversion_failed")
    assert "hong.doc" in (document.error_message or "")


def test_nothing_but_the_named_format_is_handed_over(soffice: str) -> None:
    with pytest.raises(UnreadableDocumentError) as caught:
        convert_office(b"PK\x03\x04 a zip archive", DocumentFormat.DOC)
    assert caught.value.code == "conversion_failed"


def test_several_files_share_a_start(soffice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [rf"{{\rtf1\ansi ke hoach {number}}}".encode() for number in range(3)]
    convert_ahead({DocumentFormat.RTF: [*files, b"{\\rtf1 cut"]})
    monkeypatch.setattr(office, "_run", None)
    for number, content in enumerate(files):
        assert read_content(content, "a.rtf").text == f"ke hoach {number}"


def test_without_the_program_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "find_office", lambda: None)
    document = read_content(rb"{\rtf1\ansi ke hoach}", "a.rtf")
    assert (document.status, document.error_code) == (DocumentStatus.UNSUPPORTED, "office_missing")
    assert "apt install libreoffice-writer-nogui" in (document.error_message or "")


@pytest.mark.skipif(sys.platform == "win32", reason="a program made of a shell script")
def test_a_program_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = make_program(tmp_path, "sleep 600 & wait")
    monkeypatch.setattr(office, "find_office", lambda: program)
    monkeypatch.setattr(office, "START_WITHIN_S", 0.3)
    monkeypatch.setattr(office, "DOCUMENT_WITHIN_S", 0.2)
    document = read_content(rb"{\rtf1\ansi ke hoach}", "a.rtf")
    assert (document.status, document.error_code) == (DocumentStatus.UNREADABLE, "time_limit")


@pytest.mark.skipif(sys.platform == "win32", reason="a program made of a shell script")
@pytest.mark.parametrize("made", ["", "PK", "not a zip"])
def test_success_is_judged_by_the_file_it_made(made: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    script = 'while [ "$1" != --outdir ]; do shift; done; mkdir -p "$2"; printf %s "{}" > "$2/0.docx"; exit 0'
    program = make_program(tmp_path, script.format(made))
    monkeypatch.setattr(office, "find_office", lambda: program)
    assert read_content(rb"{\rtf1\ansi ke hoach}", "a.rtf").error_code == "conversion_failed"


def make_program(folder: Path, script: str) -> str:
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


def test_macros_and_the_network_are_off_in_the_profile(tmp_path: Path) -> None:
    from extractors.text.office_program import build_environment, write_profile

    write_profile(tmp_path)
    settings = (tmp_path / "user" / "registrymodifications.xcu").read_text(encoding="utf-8")
    for name in ("MacroSecurityLevel", "DisableMacrosExecution", "ooInetProxyType"):
        assert name in settings
    assert build_environment(tmp_path)["https_proxy"] == "http://127.0.0.1:9"


def test_a_word_file_without_text_stays_without_text(convert_back: Convert) -> None:
    content = convert_back(build_docx(para()), DocumentFormat.DOC)
    assert read_content(content, "rong.doc").error_code == "no_text"


PAGE = "<html><head><meta charset='{}'></head><body><p>Ủy ban nhân dân xã giao.</p></body></html>"


@pytest.mark.usefixtures("soffice")
def test_a_web_page_named_doc_is_read_like_one() -> None:
    document = read_content(PAGE.format("utf-8").encode(), "a.doc")
    assert (document.format, document.text) == (DocumentFormat.DOC, "Ủy ban nhân dân xã giao.")


def test_the_page_of_a_web_archive_is_taken_in_its_own_letters() -> None:
    archive = MIMEMultipart("related")
    archive.attach(MIMEText("body {}", "css"))
    archive.attach(MIMEText(PAGE.format("utf-8"), "html", "utf-8"))
    assert take_page(archive.as_bytes()) == UTF8_MARK + PAGE.format("utf-8").encode()
    assert take_page(PAGE.format("windows-1258").encode("utf-8")).startswith(UTF8_MARK)
    empty = MIMEMultipart("related")
    assert take_page(empty.as_bytes()) == b""


def test_the_program_is_started_without_a_network_where_that_is_possible(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "find_isolation", lambda: ("unshare", "--net", "--"))
    command = office._build_command("soffice", "MS Word 97", Path("out"), [Path("a.doc")])
    assert command[:4] == ["unshare", "--net", "--", "soffice"]
    monkeypatch.setattr(office, "find_isolation", lambda: ())
    assert office._build_command("soffice", "MS Word 97", Path("out"), [Path("a.doc")])[0] == "soffice"


def test_isolation_is_used_only_where_the_system_allows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_program.sys, "platform", "linux")
    monkeypatch.setattr(office_program.shutil, "which", lambda _: "/usr/bin/unshare")
    for code, expected in ((0, "/usr/bin/unshare"), (1, None)):
        done = subprocess.CompletedProcess([], code)
        monkeypatch.setattr(office_program.subprocess, "run", lambda *_, done=done, **__: done)
        found = office_program.find_isolation.__wrapped__()
        assert (found[0] if found else None) == expected
