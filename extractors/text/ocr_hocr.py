"""What Tesseract writes (hOCR 1.2): lines of words with their boxes, baselines and confidence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from unicodedata import normalize

PAGE_MARK = "class='ocr_page'"
LINE_PATTERN = re.compile(r"<span class='ocr_(?:line|header|textfloat|caption)' id='[^']*' title=\"(?P<title>[^\"]*)\"")
WORD_PATTERN = re.compile(
    r"<span class='ocrx_word' id='[^']*' title='(?P<title>[^']*)'[^>]*>(?P<text>.*?)</span>", re.DOTALL
)
BOX_PATTERN = re.compile(r"bbox (\d+) (\d+) (\d+) (\d+)")
BASELINE_PATTERN = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
SIZE_PATTERN = re.compile(r"x_size (-?[\d.]+)")
CONFIDENCE_PATTERN = re.compile(r"x_wconf (\d+)")
# The stroke of Đ is the same as that of the Icelandic letter; both are written for one letter now and then (QĐÐ).
STROKED_PATTERN = re.compile("Đ?Ð")
TAG_PATTERN = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class RecognizedWord:
    """A word as recognised: its box in pixels of the picture from the top left, confidence from 0 to 1."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float


@dataclass(frozen=True, slots=True)
class RecognizedLine:
    """Words that stand on one line; ``size`` is the height from ascenders to descenders, both in pixels."""

    words: tuple[RecognizedWord, ...]
    baseline: float
    size: float


def parse_hocr(hocr: str) -> list[list[RecognizedLine]]:
    """The lines of each picture in an hOCR document; words without letters, digits or marks are left out."""
    return [list(_parse_lines(part)) for part in hocr.split(PAGE_MARK)[1:]]


def _parse_lines(page: str) -> Iterator[RecognizedLine]:
    starts = list(LINE_PATTERN.finditer(page))
    for place, start in enumerate(starts):
        end = starts[place + 1].start() if place + 1 < len(starts) else len(page)
        words = tuple(_parse_words(page[start.end() : end]))
        box = BOX_PATTERN.search(start["title"])
        if not words or box is None:
            continue
        left, _, right, bottom = (int(edge) for edge in box.groups())
        slope, offset = _read_baseline(start["title"])
        size = SIZE_PATTERN.search(start["title"])
        yield RecognizedLine(
            words=words,
            baseline=bottom + offset + slope * (right - left) / 2,
            size=float(size[1]) if size else float(bottom - int(box[2])),
        )


def _parse_words(line: str) -> Iterator[RecognizedWord]:
    for found in WORD_PATTERN.finditer(line):
        text = normalize("NFC", unescape(TAG_PATTERN.sub("", found["text"]))).strip()
        text = STROKED_PATTERN.sub("Đ", text).replace("ð", "đ")
        box = BOX_PATTERN.search(found["title"])
        confidence = CONFIDENCE_PATTERN.search(found["title"])
        if text and box is not None:
            left, top, right, bottom = (int(edge) for edge in box.groups())
            yield RecognizedWord(text, left, top, right, bottom, int(confidence[1]) / 100 if confidence else 0.0)


def _read_baseline(title: str) -> tuple[float, float]:
    found = BASELINE_PATTERN.search(title)
    return (float(found[1]), float(found[2])) if found else (0.0, 0.0)
