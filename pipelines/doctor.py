"""What this machine can do: libraries, text recognition, old Word files, fonts, the state folder."""

import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.state import State, find_published

LIBRARIES = ("dagster", "duckdb", "spacy", "underthesea", "python-docx")
VIETNAMESE_FONTS = ("Times New Roman", "Liberation Serif", "DejaVu Serif", "Noto Serif")
ANSWER_WITHIN_S = 20  # soffice needs some seconds on its first call; longer means that it hangs


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing looked at: what was found, or the remedy; ``is_needed`` when rasoat does not work without."""

    name: str
    is_ok: bool
    found: str = ""
    remedy: str = ""
    is_needed: bool = True


def examine_machine(state: State) -> Iterator[Finding]:
    """Everything that rasoat uses or will use, in the order a plan meets it.

    Reads: installed packages and programs, the state folder. Writes: nothing that stays.
    """
    yield Finding(
        name="Python",
        is_ok=sys.version_info >= (3, 11),
        found=platform.python_version(),
        remedy=say("cài Python 3.11 trở lên", "install Python 3.11 or later"),
    )
    yield from map(_examine_library, LIBRARIES)
    yield _examine_storage_version()
    yield _examine_tesseract()
    yield _examine_office()
    yield _examine_fonts()
    yield _examine_limits()
    yield _examine_folder(state)
    yield _examine_published(state)


def _examine_library(name: str) -> Finding:
    try:
        return Finding(name=name, is_ok=True, found=version(name))
    except PackageNotFoundError:
        return Finding(name=name, is_ok=False, remedy=say("chạy make setup", "run make setup"))


def _examine_storage_version() -> Finding:
    """Which DuckDB versions can open what is published."""
    from pipelines.warehouse.connection import STORAGE_VERSION

    name = say("Định dạng DuckDB", "DuckDB storage")
    return Finding(name=name, is_ok=True, found=say(f"{STORAGE_VERSION} trở lên", f"{STORAGE_VERSION} and later"))


def _examine_tesseract() -> Finding:
    """Whether text recognition answers and has the data of Vietnamese."""
    name = "tesseract + vie"
    purpose = say("chỉ cần để đọc bản quét, ảnh", "only needed for scans and pictures")
    languages = _ask("tesseract", "--list-langs")
    package = "tesseract-ocr tesseract-ocr-vie" if languages is None else "tesseract-ocr-vie"
    remedy = say(
        f"apt install {package}; Windows: bộ cài Tesseract có mục Vietnamese ({purpose})",
        f"apt install {package}; Windows: Tesseract's installer, with Vietnamese ({purpose})",
    )
    release = (_ask("tesseract", "--version") or "").split("\n")[0]
    is_ok = languages is not None and "vie" in languages.split()
    return Finding(name=name, is_ok=is_ok, found=f"{release}, vie", remedy=remedy, is_needed=False)


def _examine_office() -> Finding:
    """Whether LibreOffice is there and answers; it converts the old Word files."""
    from extractors.programs import find_office

    program = find_office()
    release = None if program is None else _ask(program, "--version")
    remedy = say(
        "apt install libreoffice-writer-nogui; Windows, macOS: cài LibreOffice (chỉ cần để đọc .doc, .rtf)",
        "apt install libreoffice-writer-nogui; Windows, macOS: install LibreOffice (only needed for .doc, .rtf)",
    )
    found = f"{(release or '').split(chr(10))[0]} ({program})"
    return Finding(name="soffice", is_ok=bool(release), found=found, remedy=remedy, is_needed=False)


def _examine_limits() -> Finding:
    """Which limits of a document's worker this system enforces: time everywhere, memory on Linux only."""
    from pipelines.workers_limits import Limits, Resource, list_enforced

    labels = {
        Resource.TIME: say("thời gian", "time"),
        Resource.COMPUTING: say("thời gian tính toán", "computing time"),
        Resource.MEMORY: say(f"bộ nhớ {Limits().memory_bytes // 2**20} MB", f"{Limits().memory_bytes // 2**20} MB"),
        Resource.FILES: say("cỡ tệp", "file size"),
    }
    enforced = list_enforced()
    remedy = say(
        "hệ điều hành này không giới hạn được bộ nhớ cho từng văn bản; nên chạy trên Linux nếu nhận tệp từ nhiều nguồn",
        "this system cannot limit a document's memory; use Linux when files come from many sources",
    )
    return Finding(
        name=say("Giới hạn mỗi văn bản", "Limits per document"),
        is_ok=Resource.MEMORY in enforced,
        found=", ".join(labels[resource] for resource in enforced),
        remedy=remedy,
        is_needed=False,
    )


def _examine_fonts() -> Finding:
    listed = _ask("fc-list", ":lang=vi", "family") or ""
    found = [font for font in VIETNAMESE_FONTS if font in listed]
    remedy = say(
        "cài fonts-liberation2 (chỉ cần để dựng bản in mẫu)",
        "install fonts-liberation2 (only needed to render samples)",
    )
    name = say("Phông chữ tiếng Việt", "Vietnamese fonts")
    return Finding(name=name, is_ok=bool(found), found=", ".join(found), remedy=remedy, is_needed=False)


def _examine_folder(state: State) -> Finding:
    """Whether the state folder, or the nearest folder above that exists, can be written."""
    from tempfile import TemporaryFile

    nearest = next(folder for folder in (state.root, *state.root.parents) if folder.exists())
    name = say("Thư mục trạng thái", "State folder")
    try:
        with TemporaryFile(dir=nearest):
            return Finding(name=name, is_ok=True, found=str(state.root))
    except OSError as error:
        remedy = say(
            f"không ghi được {nearest} ({error.strerror}); cấp quyền ghi hoặc chọn thư mục khác bằng --state",
            f"cannot write {nearest} ({error.strerror}); allow it or choose another with --state",
        )
        return Finding(name=name, is_ok=False, remedy=remedy)


def _examine_published(state: State) -> Finding:
    name = say("Kết quả đã xuất bản", "Published database")
    try:
        return Finding(name=name, is_ok=True, found=str(find_published(state)))
    except ImpossibleRequestError:
        remedy = say("chạy rasoat run", "run rasoat run")
        return Finding(name=name, is_ok=False, remedy=remedy, is_needed=False)


def _ask(*command: str) -> str | None:
    """What a program answers, None when it is not there or does not answer."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=ANSWER_WITHIN_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout or done.stderr


def render_finding(finding: Finding) -> str:
    """A line: ok with what was found, or what is missing with the remedy."""
    if finding.is_ok:
        return f"  ok     {finding.name:<24}{finding.found}"
    return f"  {say('thiếu', 'lacks'):<7}{finding.name:<24}{finding.remedy}"


def is_able(findings: list[Finding]) -> bool:
    """True when everything that rasoat needs is there."""
    return all(finding.is_ok or not finding.is_needed for finding in findings)


def find_state(root: Path) -> State:
    """The state under ``root``, without making anything."""
    return State(root.expanduser().absolute())
