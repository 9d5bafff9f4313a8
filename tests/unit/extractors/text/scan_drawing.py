"""Scanned pages for the tests: text drawn with a font of the machine, as a picture or a PDF of pictures."""

import io
import os
from functools import cache
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageDraw
import PIL.ImageFont
import pytest

from extractors.programs import find_tesseract
from tests.factory.rendering.fonts import has_vietnamese

DPI = 200
SIZE = round(8.27 * DPI), round(11.69 * DPI)
FOLDERS = (Path("/usr/share/fonts"), Path("C:/Windows/Fonts"), Path("/Library/Fonts"))
# Faces with the letters of Vietnamese, the most like official texts first.
FACES = (
    ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    ("times.ttf", "timesbd.ttf"),
    (
        "DejaVuSerif.ttf",
        "DejaVuSerif-Bold.ttf",
    ),
)


def need_tesseract() -> None:
    """Skip where letters cannot be recognised, fail there in CI."""
    if find_tesseract() is None:
        _miss("tesseract with the Vietnamese language is not installed")


@cache
def find_face(*, is_bold: bool) -> Path:
    for faces in FACES:
        for folder in FOLDERS:
            named = sorted(folder.rglob(faces[is_bold])) if folder.is_dir() else []
            found = [path for path in named if has_vietnamese(path)]
            if found:
                return found[-1]
    _miss("no font with the letters of Vietnamese")
    raise AssertionError


def _miss(reason: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


class Sheet:
    """A sheet of A4 to draw on; places in points from the top left."""

    def __init__(self) -> None:
        self.image = PIL.Image.new("RGB", SIZE, "white")
        self.pen = PIL.ImageDraw.Draw(self.image)

    def text(self, x: float, y: float, text: str, *, size: float = 14, is_bold: bool = False) -> None:
        font = PIL.ImageFont.truetype(str(find_face(is_bold=is_bold)), round(size * DPI / 72))
        self.pen.text((x * DPI / 72, y * DPI / 72), text, font=font, fill="black")

    def lines(self, y: float, *texts: str, pitch: float = 20, is_bold: bool = False) -> None:
        for place, text in enumerate(texts):
            self.text(85, y + place * pitch, text, is_bold=is_bold)

    def stamp(self, x: float, y: float, radius: float = 55) -> None:
        box = [(x - radius) * DPI / 72, (y - radius) * DPI / 72, (x + radius) * DPI / 72, (y + radius) * DPI / 72]
        self.pen.ellipse(box, outline=(225, 40, 40), width=10)
        font = PIL.ImageFont.truetype(str(find_face(is_bold=True)), 40)
        self.pen.text((x * DPI / 72 - 90, y * DPI / 72 - 20), "★ ỦY BAN ★", font=font, fill=(225, 40, 40))


def turn(image: PIL.Image.Image, angle: float) -> PIL.Image.Image:
    return image.rotate(angle, resample=PIL.Image.Resampling.BICUBIC, fillcolor="white")


def add_noise(image: PIL.Image.Image, strength: float) -> PIL.Image.Image:
    random = np.random.default_rng(7)
    grey = np.asarray(image.convert("L"), dtype=float) * 0.92
    return PIL.Image.fromarray(np.clip(grey + random.normal(0, strength, grey.shape), 0, 255).astype(np.uint8))


def make_pdf(*images: PIL.Image.Image) -> bytes:
    stream = io.BytesIO()
    first, *rest = [image.convert("RGB") for image in images]
    first.save(stream, format="PDF", save_all=True, append_images=rest, resolution=DPI)
    return stream.getvalue()


def make_file(image: PIL.Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, format=kind, **options)
    return stream.getvalue()
