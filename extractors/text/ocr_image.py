"""The picture of a page made ready for recognition: stamp ink taken off, noise filtered, text set straight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

# Scanners pull paper in askew by a degree or two; more is a photograph.
WIDEST_SKEW = 3.0
# Tesseract reads lines that rise by less than this as well as level ones.
LEAST_SKEW = 0.1
# Skew is measured on a picture of this many dots per inch: finer ones give the same angle.
SKEW_DPI = 100
COARSE_STEP, FINE_STEP = 0.25, 0.05
# Paper is lighter than this, ink darker (0-255), once the paper's own grey is taken as white.
INK_SHARE = 0.62
# Grains on the paper (standard deviation on a scale to 255) from which on a 3×3 median gains more than the thin
# strokes that it costs: it doubles the wrong words of clean pages and still costs at 21, but halves them at 30.
NOISY_GRAIN = 27.0
# Specks: single dots darker than the first share of the paper among dots lighter than the second. From this many on
# the median doubles the list marks that are found on heavily speckled pages; pages without specks have none.
SPECK_SHARE, LIGHT_SHARE, MANY_SPECKS = 0.6, 0.7, 0.0005
# The red of a stamp (0-255), and how far it is above green and blue: faded ones have 180 against 120.
STAMP_RED, STAMP_STEP = 150, 45
# Recognition works at this resolution: finer pictures are reduced (a third of the wrong words of a noisy page at 300
# dpi), coarser ones enlarged; enlarging a scan of 200 dpi to 300 doubled its wrong words.
RECOGNITION_DPI = 200
# Below this the dot of nặng under a capital is a grey shade (seen at 110).
COARSE_DPI = 150


@dataclass(frozen=True, slots=True)
class PageImage:
    """A grey picture of a page ready for recognition, its dots per inch, and the angle by which it was turned.

    ``unfiltered`` still has the hair lines that filtering noise takes away; ``is_coarse`` says that the scan had too
    few dots to show small marks.
    """

    picture: Image
    unfiltered: Image
    dpi: int
    skew: float
    grain: float
    is_coarse: bool = False


def prepare_image(picture: Image, dpi: int) -> PageImage:
    """The picture of a page as grey at the resolution of recognition, without red stamp ink, filtered, straight."""
    from PIL import ImageFilter

    grey = resize(drop_stamp_ink(picture), dpi)
    is_coarse = dpi < COARSE_DPI
    dpi = RECOGNITION_DPI
    grain = measure_grain(grey)
    is_noisy = grain >= NOISY_GRAIN or measure_specks(grey) >= MANY_SPECKS
    filtered = grey.filter(ImageFilter.MedianFilter(3)) if is_noisy else grey
    skew = measure_skew(filtered, dpi)
    if abs(skew) >= LEAST_SKEW:
        filtered, grey = _turn(filtered, skew), _turn(grey, skew) if is_noisy else grey
    return PageImage(filtered, grey if is_noisy else filtered, dpi, skew, grain, is_coarse)


def _turn(grey: Image, angle: float) -> Image:
    import PIL.Image

    return grey.rotate(angle, resample=PIL.Image.Resampling.BICUBIC, fillcolor=255)


def resize(grey: Image, dpi: int) -> Image:
    """A picture at the resolution of recognition."""
    import PIL.Image

    if abs(dpi - RECOGNITION_DPI) <= 0.02 * RECOGNITION_DPI:
        return grey
    share = RECOGNITION_DPI / dpi
    size = max(1, round(grey.width * share)), max(1, round(grey.height * share))
    return grey.resize(size, PIL.Image.Resampling.LANCZOS)


def drop_stamp_ink(picture: Image) -> Image:
    """The picture as grey; of a colour picture the red part, in which red stamps are nearly as light as paper.

    What is plainly red becomes white: black letters below a stamp stay, since they are dark in the red part too.
    """
    import numpy as np
    import PIL.Image

    if picture.mode in ("L", "1", "I;16", "I", "F", "LA"):
        return picture.convert("L")
    dots = np.asarray(picture.convert("RGB")).astype(np.int16)
    red = dots[:, :, 0]
    others = dots[:, :, 1:].max(axis=2)
    return PIL.Image.fromarray(np.where((red > STAMP_RED) & (red - others > STAMP_STEP), 255, red).astype(np.uint8))


def measure_grain(grey: Image) -> float:
    """The noise of the paper: the standard deviation from dot to dot where there is no ink."""
    import numpy as np

    dots = np.asarray(grey, dtype=np.int16)[::2]
    steps = np.abs(dots[:, 1:] - dots[:, :-1])
    paper = (dots[:, 1:] > 128) & (dots[:, :-1] > 128)
    if not paper.any():
        return 0.0
    # Half of the steps of a normal distribution are below 0.6745 standard deviations, of a difference √2 times that.
    return float(np.median(steps[paper])) / 0.954


def measure_specks(grey: Image) -> float:
    """The share of dots that are plainly darker than the paper while their four neighbours are not."""
    import numpy as np

    dots = np.asarray(grey)
    paper = float(np.percentile(dots, 90)) if dots.size else 255.0
    is_dark, is_light = dots < SPECK_SHARE * paper, dots > LIGHT_SHARE * paper
    alone = is_dark[1:-1, 1:-1] & is_light[:-2, 1:-1] & is_light[2:, 1:-1] & is_light[1:-1, :-2] & is_light[1:-1, 2:]
    return float(alone.mean()) if alone.size else 0.0


def find_ink(grey: Image, share: float = INK_SHARE) -> Any:
    """A table of True where a picture is ink: darker than a share of its own paper."""
    import numpy as np

    dots = np.asarray(grey)
    paper = float(np.percentile(dots, 90)) if dots.size else 255.0
    return dots < max(paper * share, 40.0)


def measure_skew(grey: Image, dpi: int) -> float:
    """The angle in degrees (counter-clockwise) by which a picture must be turned so that its lines are level.

    The sums of ink along lines of text differ most from line to gap when they are taken along the text.
    """
    import numpy as np

    ink = find_ink(shrink(grey, dpi, SKEW_DPI))
    rows, columns = np.nonzero(ink)
    if len(rows) < 200:
        return 0.0
    if len(rows) > 60_000:
        step = len(rows) // 60_000 + 1
        rows, columns = rows[::step], columns[::step]

    def measure_sharpness(angle: float) -> float:
        heights = rows + columns * np.tan(np.radians(angle)) + ink.shape[1]
        sums = np.bincount(heights.astype(np.int64)).astype(float)
        return float(((sums[1:] - sums[:-1]) ** 2).sum())

    coarse = np.arange(-WIDEST_SKEW, WIDEST_SKEW + COARSE_STEP, COARSE_STEP)
    best = max(coarse, key=measure_sharpness)
    fine = np.arange(best - COARSE_STEP, best + COARSE_STEP + FINE_STEP, FINE_STEP)
    angle = float(max(fine, key=measure_sharpness))
    # A best angle at the edge of what was looked at is no skew but a picture without lines of text.
    if abs(angle) >= WIDEST_SKEW:
        return 0.0
    return -angle


def shrink(grey: Image, dpi: int, target: int) -> Image:
    """A picture at fewer dots per inch."""
    import PIL.Image

    if dpi <= target:
        return grey
    size = max(1, round(grey.width * target / dpi)), max(1, round(grey.height * target / dpi))
    return grey.resize(size, PIL.Image.Resampling.BOX)
