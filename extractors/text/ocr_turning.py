"""Pages that were laid into the scanner sideways or upside down: by how much they have to be turned."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.programs import find_tesseract, lists_orientation
from extractors.text.ocr_engine import ENVIRONMENT

if TYPE_CHECKING:
    from PIL.Image import Image

# Degrees clockwise.
TURNS = (90, 180, 270)
# Looking at a page takes half a second; a picture without letters ends at once.
WITHIN_S = 30
ROTATE_PATTERN = re.compile(r"^Rotate: (?P<degrees>\d+)$", re.MULTILINE)


def list_turns(picture: Image, dpi: int) -> tuple[int, ...]:
    """The turns (degrees clockwise) worth trying on a page that reads badly; none when it stands upright.

    Tesseract's data for orientation tell the one; where they are not installed, all are to be tried.
    """
    if not lists_orientation():
        return TURNS
    turn = _ask_orientation(picture, dpi)
    return (turn,) if turn in TURNS else ()


def turn_page(picture: Image, degrees: int) -> Image:
    """A picture turned clockwise by 90, 180 or 270 degrees, dot by dot."""
    import PIL.Image

    turns = PIL.Image.Transpose
    return picture.transpose({90: turns.ROTATE_270, 180: turns.ROTATE_180, 270: turns.ROTATE_90}[degrees])


def _ask_orientation(picture: Image, dpi: int) -> int:
    """What Tesseract says that a picture must be turned by, 0 when it cannot tell."""
    import os

    program = find_tesseract()
    if program is None:
        return 0
    with tempfile.TemporaryDirectory(prefix="rasoat-turn-") as name:
        path = Path(name) / "page.png"
        picture.convert("L").save(path, compress_level=1)
        command = [program, str(path), "-", "-l", "osd", "--psm", "0", "--dpi", str(dpi)]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                text=True,
                timeout=WITHIN_S,
                check=False,
                env={**os.environ, **ENVIRONMENT},
                cwd=name,
            )
        except (OSError, subprocess.TimeoutExpired):
            return 0
    found = ROTATE_PATTERN.search(done.stdout)
    return int(found["degrees"]) if found else 0
