"""Recognised lines held against their picture, and what was changed by that, so that a person can look it up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractors.text.ocr_dots import drop_absent_dots
from extractors.text.ocr_hocr import RecognizedLine
from extractors.text.ocr_image import PageImage
from extractors.text.ocr_markers import reread_markers
from extractors.text.ocr_regions import Region
from extractors.text.ocr_words import Block

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that was read anew: as what Tesseract read it, as what it stands in the text, where (points, from the
    left and the top), and the words behind it, by which a person finds it.
    """

    before: str
    after: str
    left: int
    top: int
    behind: str


def check_blocks(
    areas: Sequence[Region], pictures: Sequence[Image], found: Sequence[Sequence[RecognizedLine]], page: PageImage
) -> tuple[list[Block], list[Correction]]:
    """What was recognised in each picture of a page as blocks, and the words that the pictures corrected.

    Reads: pictures, where they stand on the page, their lines. Writes: nothing.
    """
    blocks: list[Block] = []
    corrections: list[Correction] = []
    for area, picture, lines in zip(areas, pictures, found, strict=True):
        checked = reread_markers(lines, picture)
        if not page.is_coarse:
            checked = drop_absent_dots(checked, picture)
        blocks.append(Block(area.left, area.top, tuple(checked)))
        for before, after in zip(lines, checked, strict=True):
            corrections += _list_corrections(before, after, area, page.dpi)
    return blocks, corrections


def _list_corrections(before: RecognizedLine, after: RecognizedLine, area: Region, dpi: int) -> list[Correction]:
    """The words of a line that have another text; a line keeps its words."""
    scale = 72 / dpi
    return [
        Correction(
            before=old.text,
            after=new.text,
            left=round((new.left + area.left) * scale),
            top=round((new.top + area.top) * scale),
            behind=" ".join(word.text for word in after.words[place + 1 : place + 4]),
        )
        for place, (old, new) in enumerate(zip(before.words, after.words, strict=True))
        if old.text != new.text
    ]
