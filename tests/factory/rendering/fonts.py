"""The typeface of rendered PDF samples: where Liberation Serif 2 lies on this machine."""

from pathlib import Path

FAMILY = "LiberationSerif"
FACES = ("Regular", "Bold", "Italic")
"""A fourth face, bold and italic, would add 8 kB to every sample."""

FOLDERS = (Path("/usr/share/fonts/truetype/liberation2"), Path("/usr/share/fonts/truetype/liberation"))


def find_fonts() -> Path | None:
    """The folder of Liberation Serif, or None where it is not installed (Debian: fonts-liberation2)."""
    wanted = [f"{FAMILY}-{face}.ttf" for face in FACES]
    return next((folder for folder in FOLDERS if all((folder / name).is_file() for name in wanted)), None)
