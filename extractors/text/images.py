"""Pictures of documents (.png .jpg .tif) as pages to recognise, whatever their size says about itself."""

from __future__ import annotations

import io
import warnings
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from extractors.text.ocr import recognize_pages
from extractors.text.ocr_page import Picture
from extractors.text.ocr_pages import PagesRead, combine_pages
from extractors.text.pdf_pages import PageContent
from models.errors import UnreadableDocumentError

if TYPE_CHECKING:
    from PIL.Image import Image

# A sheet of A3 at 600 dpi has 70 million dots; more is no document or made to exhaust memory.
MAX_DOTS = 120_000_000
MAX_FRAMES = 600
# What a picture says about its resolution is believed within these; cameras write 72 whatever they took.
LEAST_DPI, MOST_DPI = 90, 1200
# The longer side of a sheet of A4 in inches, for pictures that do not say.
SHEET_INCHES = 11.69


def read_image(content: bytes) -> PagesRead:
    """The pages of a picture file as recognised.

    Raises UnreadableDocumentError (``truncated_file``, ``too_large``, ``no_text``) and UnsupportedDocumentError
    (``ocr_not_installed``).

    Reads: the bytes of the file.
    Writes: pages ready for the flow, with their quality and what to tell.
    """
    recognized = {page.content.number: page for page in recognize_pages(read_pictures(content))}
    empty = [PageContent(number=number, parts=(), letters=Counter(), is_scan=True) for number in sorted(recognized)]
    return combine_pages(empty, recognized)


def read_pictures(content: bytes) -> Iterator[Picture]:
    """The pages of a picture file, one for each frame of a .tif, turned upright as the camera noted.

    Raises UnreadableDocumentError (``truncated_file``, ``too_large``).

    Reads: the bytes of the file.
    Writes: pictures in grey or colour with their dots per inch, on white.
    """
    import PIL.Image
    from PIL import ImageOps, ImageSequence

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PIL.Image.DecompressionBombWarning)
            opened = PIL.Image.open(io.BytesIO(content))
        frames = getattr(opened, "n_frames", 1)
        if frames > MAX_FRAMES:
            raise _refuse_size(f"{frames} trang, quá mức {MAX_FRAMES} trang")
        for number, frame in enumerate(ImageSequence.Iterator(opened), start=1):
            if frame.width * frame.height > MAX_DOTS:
                raise _refuse_size(f"{frame.width}×{frame.height} điểm ảnh")
            upright = ImageOps.exif_transpose(frame)
            yield Picture(number, flatten(upright), find_dpi(upright))
    except PIL.Image.DecompressionBombError as error:
        raise _refuse_size("quá nhiều điểm ảnh") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise UnreadableDocumentError(
            "truncated_file", "tệp ảnh bị cụt hoặc hỏng, không mở được; hãy chụp hoặc quét lại rồi gửi"
        ) from error


def flatten(picture: Image) -> Image:
    """A picture in grey or colour; what is transparent becomes white paper."""
    import PIL.Image

    if picture.mode in ("L", "1", "I;16", "I"):
        return picture.convert("L")
    if "A" in picture.getbands() or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        paper = PIL.Image.new("RGBA", layered.size, "white")
        return PIL.Image.alpha_composite(paper, layered).convert("RGB")
    return picture.convert("RGB")


def find_dpi(picture: Image) -> int:
    """The dots per inch that a picture notes, or those that make it a sheet of A4."""
    noted = picture.info.get("dpi", (0, 0))[0]
    longer = max(picture.width, picture.height)
    by_sheet = max(1, round(longer / SHEET_INCHES))
    if LEAST_DPI <= noted <= MOST_DPI and 0.5 <= noted / by_sheet <= 2:
        return round(float(noted))
    return by_sheet


def _refuse_size(what: str) -> UnreadableDocumentError:
    return UnreadableDocumentError("too_large", f"tệp ảnh có {what} cho một văn bản; hãy tách tệp hoặc giảm cỡ ảnh")
