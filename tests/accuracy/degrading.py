"""What happens to a plan on its way to the reader: pages as scanners see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

SEED = 462
# Paper is not white and ink not black: the darkest and the lightest value of a scanned page.
INK, PAPER = 35, 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """How a page is scanned.

    ``blur`` is a radius in thousandths of an inch, ``noise`` the deviation of grey values, ``specks`` the share of dots
    turned black or white, ``skew`` the largest angle in degrees, ``quality`` that of the JPEG picture.
    """

    dpi: int
    blur: float
    noise: float
    specks: float
    skew: float
    quality: int


def scan_page(page: "Image", scan: Scan, seed: int = SEED) -> "Image":
    """The grey picture of a page as the scanner sees it; the same for the same seed."""
    import numpy as np
    import PIL.Image
    from PIL import ImageFilter

    dice = np.random.default_rng(seed)
    angle = float(dice.uniform(0.3, 1.0) * scan.skew * dice.choice((-1, 1)))
    grey = page.convert("L").rotate(angle, resample=PIL.Image.Resampling.BICUBIC, fillcolor=255)
    grey = grey.filter(ImageFilter.GaussianBlur(scan.blur * scan.dpi / 1000))
    values = INK + np.asarray(grey, dtype=np.float32) * ((PAPER - INK) / 255)
    values += dice.normal(0, scan.noise, values.shape).astype(np.float32)
    chance = dice.random(values.shape, dtype=np.float32)
    values[chance < scan.specks / 2] = INK
    values[chance > 1 - scan.specks / 2] = 255
    return PIL.Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def scan_pdf(content: bytes, scan: Scan) -> bytes:
    """A PDF of nothing but the pictures of the pages of another."""
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        drawn = [page.render(scale=scan.dpi / 72).to_pil() for page in document]
    finally:
        document.close()
    return join_pictures([scan_page(page, scan, SEED + number) for number, page in enumerate(drawn)], scan)


def join_pictures(pictures: Sequence["Image"], scan: Scan) -> bytes:
    """A PDF with a JPEG picture on each page."""
    stream = BytesIO()
    first, *rest = pictures
    first.save(
        stream, format="PDF", save_all=True, append_images=rest, resolution=float(scan.dpi), quality=scan.quality
    )
    return stream.getvalue()
