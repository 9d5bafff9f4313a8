"""The programs beside Python that reading may use: LibreOffice for old Word files, Tesseract for scans."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

# Names another soffice than the one on the path.
OFFICE_VARIABLE = "RASOAT_SOFFICE"

# Where installers put it when they do not touch the path.
_USUAL_PLACES = {
    "win32": (
        "C:/Program Files/LibreOffice/program/soffice.com",
        "C:/Program Files (x86)/LibreOffice/program/soffice.com",
    ),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
}


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
    program = shutil.which("tesseract")
    if program is None:
        return None
    try:
        listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return program if "vie" in listed.stdout.split() else None
