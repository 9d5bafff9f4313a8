"""The typeface of rendered PDF samples: where Liberation Serif 2 lies on this machine."""

from functools import cache
from pathlib import Path

FAMILY = "LiberationSerif"
FACES = ("Regular", "Bold", "Italic")
"""A fourth face, bold and italic, would add 8 kB to every sample."""

FOLDERS = (Path("/usr/share/fonts/truetype/liberation2"), Path("/usr/share/fonts/truetype/liberation"))


@cache
def find_fonts() -> Path | None:
    """The folder of Liberation Serif 2, or None where it is not installed (Debian 12: fonts-liberation2).

    Version 1 bears the same file names and lacks the Vietnamese letters; it is passed over.
    """
    wanted = [f"{FAMILY}-{face}.ttf" for face in FACES]
    complete = (folder for folder in FOLDERS if all((folder / name).is_file() for name in wanted))
    return next((folder for folder in complete if has_vietnamese(folder / wanted[0])), None)


def has_vietnamese(path: Path) -> bool:
    """True when a font has the letters that only Vietnamese needs."""
    from reportlab.pdfbase.ttfonts import TTFontFile

    return all(ord(letter) in TTFontFile(str(path)).charToGlyph for letter in "ỦỆợ")
