"""Tesseract as a program beside ours: pictures in, recognised lines out, one thread and a time limit each.

The program is looked for when a page needs it (Debian's ``tesseract-ocr`` and ``tesseract-ocr-vie``), so that
machines without it read everything else.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.programs import find_tesseract
from extractors.text.ocr_hocr import RecognizedLine, parse_hocr
from models.errors import UnreadableDocumentError, UnsupportedDocumentError

if TYPE_CHECKING:
    from PIL.Image import Image

LANGUAGE = "vie"
# A dense page takes 1-6 s on a busy machine; what takes twenty times as long is a drawing or a photograph.
PAGE_SECONDS = 120
# One block of lines of one size: regions are cut before (see ``ocr_regions``), and the program's own search for
# columns put the lines of a header's two columns into one line and lost them.
SEGMENTATION = "6"
# Two threads of its own on a two-core machine made it ten times slower (docs/decisions): never more than one.
ENVIRONMENT = {"OMP_THREAD_LIMIT": "1"}

INSTALL_REMEDY = (
    "hãy cài chương trình nhận dạng chữ (Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-vie) rồi chạy lại, "
    "hoặc gửi bản Word (.docx) của văn bản"
)


class RecognitionError(UnreadableDocumentError):
    """A page that could not be recognised: the program failed on it or took too long."""


def require_tesseract() -> str:
    """The path of the program; raises UnsupportedDocumentError (``ocr_not_installed``) with the remedy."""
    program = find_tesseract()
    if program is None:
        raise UnsupportedDocumentError(
            "ocr_not_installed", f"văn bản là ảnh chụp mà máy này chưa có Tesseract tiếng Việt; {INSTALL_REMEDY}"
        )
    return program


def recognize(images: Sequence[Image], dpi: int, *, seconds: float = PAGE_SECONDS) -> list[list[RecognizedLine]]:
    """The lines of each picture (grey, text upright), places in its own pixels.

    Raises RecognitionError (``ocr_timeout``, ``ocr_failed``) and UnsupportedDocumentError (``ocr_not_installed``).

    Reads: pictures of the regions of one page; they go through a private folder that is removed.
    Writes: one list of lines for each picture, in the order of the pictures.
    """
    program = require_tesseract()
    with tempfile.TemporaryDirectory(prefix="rasoat-ocr-") as name:
        folder = Path(name)
        paths = [folder / f"{index}.png" for index in range(len(images))]
        for image, path in zip(images, paths, strict=True):
            image.save(path, compress_level=1)
        listing = folder / "pictures.txt"
        listing.write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
        command = [program, str(listing), "-", "-l", LANGUAGE, "--psm", SEGMENTATION, "--dpi", str(dpi), "hocr"]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                timeout=seconds,
                check=False,
                env={**os.environ, **ENVIRONMENT},
                cwd=folder,
            )
        except subprocess.TimeoutExpired as error:
            raise RecognitionError("ocr_timeout", f"nhận dạng chữ quá {seconds:.0f} giây nên đã dừng") from error
        except OSError as error:
            raise RecognitionError("ocr_failed", f"không chạy được chương trình nhận dạng chữ ({error})") from error
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RecognitionError("ocr_failed", f"chương trình nhận dạng chữ báo lỗi ({said[-1] if said else 'không rõ'})")
    pages = parse_hocr(done.stdout.decode("utf-8", "replace"))
    if len(pages) != len(images):
        raise RecognitionError("ocr_failed", f"nhận dạng được {len(pages)} trong {len(images)} vùng chữ")
    return pages
