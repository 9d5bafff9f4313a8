"""The programs beside Python that reading may use: LibreOffice for old Word files, Tesseract for scans."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

# Names another soffice than the one on the path.
OFFICE_VARIABLE = "RASOAT_SOFFICE"
# Where several processes read documents at once: how many pages each may recognise at a time.
THREADS_VARIABLE = "RASOAT_PAGE_THREADS"

# Where installers put it when they do not touch the path.
_USUAL_PLACES = {
    "win32": (
        "C:/Program Files/LibreOffice/program/soffice.com",
        "C:/Program Files (x86)/LibreOffice/program/soffice.com",
    ),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
}

# Tesseract says where its languages lie: List of available languages in "/usr/share/…/tessdata/" (3):
_FOLDER_PATTERN = re.compile(r'in "([^"]+)"')


def find_office() -> str | None:
    """The program that converts old Word files; None where it is not installed."""
    named = os.environ.get(OFFICE_VARIABLE)
    if named:
        return shutil.which(named)
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _USUAL_PLACES.get(sys.platform, ()) if Path(place).is_file()), None)


def name_readable_kinds() -> tuple[str, ...]:
    """What can be read here thanks to a program: a document refused for want of it is read once it is installed."""
    kinds = {"office": find_office() is not None, "ocr": find_tesseract() is not None}
    return tuple(kind for kind, is_there in kinds.items() if is_there)


@cache
def find_tesseract() -> str | None:
    """The program that recognises letters in pictures, when it has the Vietnamese language; else None."""
    return shutil.which("tesseract") if "vie" in _ask_tesseract("--list-langs").split() else None


def lists_orientation() -> bool:
    """True when Tesseract has its data for the orientation of pages."""
    return "osd" in _ask_tesseract("--list-langs").split()


@cache
def identify_tesseract() -> str:
    """The version of Tesseract and the fingerprint of its Vietnamese data, empty without it: another one reads anew."""
    if find_tesseract() is None:
        return ""
    first = _ask_tesseract("--version").partition("\n")[0].strip()
    folder = _FOLDER_PATTERN.search(_ask_tesseract("--list-langs"))
    try:
        data = (Path(folder[1]) / "vie.traineddata").read_bytes() if folder else b""
    except OSError:
        data = b""
    return f"{first} {hashlib.sha256(data).hexdigest()[:12]}"


@cache
def _ask_tesseract(question: str) -> str:
    """What Tesseract answers to an option, empty where it is not installed or does not answer."""
    program = shutil.which("tesseract")
    if program is None:
        return ""
    try:
        done = subprocess.run([program, question], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout or done.stderr
