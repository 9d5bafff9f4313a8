"""Old Word files (.doc, .rtf): LibreOffice makes .docx of them, and the Word reader reads that."""

import atexit
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from extractors.intake import is_web_page
from extractors.programs import find_office
from extractors.text.office_pages import take_page
from extractors.text.office_program import OFFICE_REMEDY, build_environment, find_isolation, write_profile
from models.errors import UnreadableDocumentError, UnsupportedDocumentError
from models.vocabulary import DocumentFormat

# The filter that opens a format; naming it keeps a spreadsheet or a drawing in Word's clothes from being opened as one.
_FILTERS = {DocumentFormat.DOC: "MS Word 97", DocumentFormat.RTF: "Rich Text Format"}
_PAGE_FILTER = "HTML (StarWriter)"
_MAGICS = {DocumentFormat.DOC: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DocumentFormat.RTF: b"{\\rtf"}
_TARGET = "docx:MS Word 2007 XML"

# A start takes 1–3 s and a plan 0.13 s; a cold disk or a busy machine ten times that. Longer means that it hangs.
START_WITHIN_S = 45
DOCUMENT_WITHIN_S = 30
# Converted ahead and not asked for yet: a batch or two of some hundred kilobytes each.
_KEPT_AHEAD = 64

_ahead: dict[str, bytes] = {}


def convert_office(content: bytes, document_format: DocumentFormat) -> bytes:
    """The .docx of a .doc or .rtf; macros and embedded objects stay as they are and are never run.

    A web page counts as .doc: offices save it under that name.

    Reads: the bytes of the file.
    Writes: the bytes of a Word file. Raises UnsupportedDocumentError (``office_missing``) without LibreOffice,
    UnreadableDocumentError (``time_limit``, ``conversion_failed``) when it hangs or makes nothing of the file.
    """
    known = _ahead.pop(hashlib.sha256(content).hexdigest(), None)
    if known is not None:
        return known
    converted = _convert([content], document_format)[0]
    if converted is None:
        raise UnreadableDocumentError(
            "conversion_failed",
            f"LibreOffice không chuyển được tệp .{document_format.value} này, có thể tệp bị hỏng; "
            "hãy mở bằng Word, lưu lại thành .docx rồi gửi lại",
        )
    return converted


def convert_ahead(contents: Mapping[DocumentFormat, Sequence[bytes]]) -> None:
    """Convert several files with one start, for the ``convert_office`` calls that follow in this process.

    What fails here is tried again, alone, when its turn comes. Reads: bytes by format. Writes: this process's memory.
    """
    for document_format, files in contents.items():
        try:
            results = _convert(list(files), document_format)
        except UnreadableDocumentError:
            continue
        for content, converted in zip(files, results, strict=True):
            if converted is not None and len(_ahead) < _KEPT_AHEAD:
                _ahead[hashlib.sha256(content).hexdigest()] = converted


def _convert(contents: Sequence[bytes], document_format: DocumentFormat) -> list[bytes | None]:
    """What LibreOffice makes of each file, None where it makes nothing; one start for all of them."""
    program = find_office()
    if program is None:
        raise UnsupportedDocumentError(
            "office_missing", f"máy này chưa đọc được tệp .{document_format.value}; hãy {OFFICE_REMEDY}"
        )
    with tempfile.TemporaryDirectory(prefix="rasoat-office-") as name:
        folder = Path(name)
        sources: dict[str, list[Path]] = {}
        for index, content in enumerate(contents):
            prepared, import_filter = _prepare(content, document_format)
            if prepared:
                path = folder / f"{index}.{'html' if import_filter == _PAGE_FILTER else document_format.value}"
                path.write_bytes(prepared)
                sources.setdefault(import_filter, []).append(path)
        for import_filter, paths in sources.items():
            command = _build_command(program, import_filter, folder / "out", paths)
            _run(command, START_WITHIN_S + DOCUMENT_WITHIN_S * len(paths))
        return [_read_result(folder / "out" / f"{index}.docx") for index in range(len(contents))]


def _prepare(content: bytes, document_format: DocumentFormat) -> tuple[bytes, str]:
    """What LibreOffice is given of a file, and by which filter; nothing of a file that is not what it is taken for."""
    if document_format is DocumentFormat.DOC and is_web_page(content):
        return take_page(content), _PAGE_FILTER
    is_meant = content.lstrip()[: len(_MAGICS[document_format])] == _MAGICS[document_format]
    return content if is_meant else b"", _FILTERS[document_format]


def _build_command(program: str, import_filter: str, target: Path, sources: Sequence[Path]) -> list[str]:
    profile = _make_profile(os.getpid())
    return [
        *find_isolation(),
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard"),
        f"--infilter={import_filter}",
        *("--convert-to", _TARGET, "--outdir", str(target)),
        *map(str, sources),
    ]


@cache
def _make_profile(process_id: int) -> Path:
    """This process's own profile (two LibreOffices must not share one), gone when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix=f"rasoat-profile-{process_id}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    write_profile(folder)
    return folder


def _run(command: Sequence[str], within_s: float) -> None:
    """Run to the end, or kill it with all its children; its exit code says nothing (0 on failure)."""
    home = _make_profile(os.getpid())
    process = subprocess.Popen(
        command,
        cwd=home,
        env=build_environment(home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        process_group=None if sys.platform == "win32" else 0,
    )
    try:
        process.wait(within_s)
    except subprocess.TimeoutExpired:
        raise UnreadableDocumentError(
            "time_limit",
            f"LibreOffice không chuyển xong tệp trong {within_s:.0f} giây nên đã bị dừng; "
            "hãy mở bằng Word, lưu lại thành .docx rồi gửi lại",
        ) from None
    finally:
        if process.poll() is None:
            _kill_tree(process)


def _kill_tree(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _read_result(path: Path) -> bytes | None:
    """The converted file when it is one: there, not empty, a zip archive."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    return content if content.startswith(b"PK\x03\x04") else None
