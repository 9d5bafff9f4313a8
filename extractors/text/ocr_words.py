"""Recognised words as rows of a page in points: one row for what stands at one height, garbage left out."""

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.text.ocr_hocr import RecognizedLine, RecognizedWord
from extractors.text.pdf_words import Row, Word
from extractors.text.quality_syllables import is_possible_syllable

# Tesseract's height of a line, from ascender to descender, against the size of its letters in points.
SIZE_SHARE = 1.0
# Lines whose size differs from the page's usual one by less than this have it: measuring differs so far.
SIZE_SLACK = 0.13
# Baselines of one row differ by less than this share of the size.
BASELINE_SHARE = 0.4
# Stamps, signatures and dust read as letters have a low confidence and are no syllables; printed words whose
# confidence is low are kept, since a person can still tell what they mean. Numbers go only below any confidence.
NO_CONFIDENCE, LEAST_CONFIDENCE, DOUBTFUL_CONFIDENCE, SURE_CONFIDENCE = 0.1, 0.35, 0.6, 0.8
# A mark taller than this many usual sizes is a stroke of a pen or the rim of a stamp, a lower letter is dust.
TALLEST, LOWEST = 2.2, 0.25
MARKS = ".,;:!?()[]“”\"'‘’…-–/"
# Marks that begin an item, which are small and easily doubted; ruling lines read as marks.
DASHES = ("-", "–", "+", "•")
RULES = frozenset("_—|=~`ˆ°¬⁄\\")
# A code (``/QĐ-UBND``), a date and a list's number are needed however uncertain they are.
CODE_PATTERN = re.compile(r"\d/|/\d|/[A-ZĐ]|[A-ZĐ]{2,}-[A-ZĐ]")
MARKED_NUMBER_PATTERN = re.compile(r"\d{1,2}[.,)]?|[IVX]+[.,]?")
MARKER_PATTERN = re.compile(r"\d{1,2}[.,)]|[a-zđ]\)|[IVX]+[.,]")
MEANT_PATTERN = re.compile(r"\d+|[-–+•.,;:/()“”\"']+|[A-ZĐ&.-]{2,}|\d[\d./-]*\S*")


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one region, and where the region's corner stands on the page, in dots."""

    left: int
    top: int
    lines: tuple[RecognizedLine, ...]


def find_usual_size(blocks: Sequence[Block]) -> float:
    """The size in dots that most words of a page have."""
    sizes = [line.size for block in blocks for line in block.lines for _ in line.words]
    return statistics.median(sizes) if sizes else 1.0


def make_rows(
    blocks: Sequence[Block], dpi: int, *, usual: float | None = None, is_cell: bool = False
) -> tuple[list[Row], list[RecognizedWord]]:
    """The rows of a page from top to bottom, and the words that they keep (for the page's confidence).

    Reads: recognised lines of all regions, in dots; ``usual`` is the size of the letters around them, if not theirs;
    ``is_cell`` for the cell of a table, in which a lone number is as good as a line.
    Writes: rows in points, words from left to right.
    """
    placed = [_place(block, line) for block in blocks for line in block.lines]
    usual = usual or find_usual_size(blocks)
    kept = [line for line in (_drop_garbage(line, usual, is_cell) for line in placed) if line is not None]
    scale = 72 / dpi
    rows = [_make_row(group, usual, scale) for group in _group_lines(kept)]
    return rows, [word for line in kept for word in line.words]


def _place(block: Block, line: RecognizedLine) -> RecognizedLine:
    words = tuple(
        replace(
            word,
            left=word.left + block.left,
            right=word.right + block.left,
            top=word.top + block.top,
            bottom=word.bottom + block.top,
        )
        for word in line.words
    )
    return RecognizedLine(words, line.baseline + block.top, line.size)


def _drop_garbage(line: RecognizedLine, usual: float, is_cell: bool) -> RecognizedLine | None:
    """A line without the marks that are no text, None when nothing is left or too little of it means anything."""
    words = tuple(word for word in line.words if not _is_garbage(word, usual))
    if not words:
        return None
    confidence = statistics.mean(word.confidence for word in words)
    letters = sum(sign.isalnum() for word in words for sign in word.text)
    is_number = is_cell and MARKED_NUMBER_PATTERN.fullmatch(words[0].text) is not None
    if letters == 0 or (letters <= 2 and len(words) == 1 and confidence < SURE_CONFIDENCE and not is_number):
        return None
    meant = sum(len(word.text) > 1 and is_meant(word.text) for word in words)
    if confidence < DOUBTFUL_CONFIDENCE and meant * 2 <= len(words):
        return None
    return replace(line, words=words)


def _is_garbage(word: RecognizedWord, usual: float) -> bool:
    """True for strokes of a pen, rims of stamps and dust that were read as letters."""
    height = word.bottom - word.top
    if not any(letter.isalnum() for letter in word.text):
        return word.text not in DASHES and (word.confidence < DOUBTFUL_CONFIDENCE or set(word.text) <= RULES)
    if height > TALLEST * usual or height < LOWEST * usual:
        return word.confidence < SURE_CONFIDENCE or len(word.text) < 2
    if word.confidence < LEAST_CONFIDENCE:
        is_word = len(word.text) > 2 and is_possible_syllable(word.text.strip(MARKS))
        if is_word or CODE_PATTERN.search(word.text) or MARKER_PATTERN.fullmatch(word.text):
            return False
        return word.confidence < NO_CONFIDENCE or not any(sign.isdigit() for sign in word.text)
    return False


def is_meant(text: str) -> bool:
    """True for what a text may hold: a syllable, a number, a date, a code, an abbreviation, a mark."""
    bare = text.strip(MARKS)
    if not bare:
        return MEANT_PATTERN.fullmatch(text) is not None
    return is_possible_syllable(bare) or MEANT_PATTERN.fullmatch(bare) is not None


def _group_lines(lines: Sequence[RecognizedLine]) -> list[list[RecognizedLine]]:
    """Lines of one height that stand beside each other, together."""
    groups: list[list[RecognizedLine]] = []
    for line in sorted(lines, key=lambda item: item.baseline):
        group = next(
            (
                group
                for group in reversed(groups[-3:])
                if abs(line.baseline - group[0].baseline) <= BASELINE_SHARE * min(line.size, group[0].size)
                and all(_stand_apart(line, other) for other in group)
            ),
            None,
        )
        if group is None:
            groups.append([line])
        else:
            group.append(line)
    return groups


def _stand_apart(one: RecognizedLine, other: RecognizedLine) -> bool:
    """True when two lines do not overlap from left to right."""
    return (
        max(word.right for word in one.words) <= min(word.left for word in other.words) + 2
        or max(word.right for word in other.words) <= min(word.left for word in one.words) + 2
    )


def _make_row(lines: Sequence[RecognizedLine], usual: float, scale: float) -> Row:
    words = [_make_word(word, line, usual, scale) for line in lines for word in line.words]
    return Row(tuple(sorted(words, key=lambda word: word.left)))


def _make_word(word: RecognizedWord, line: RecognizedLine, usual: float, scale: float) -> Word:
    size = usual if abs(line.size - usual) <= SIZE_SLACK * usual else line.size
    return Word(
        text=word.text,
        left=word.left * scale,
        top=word.top * scale,
        right=word.right * scale,
        bottom=word.bottom * scale,
        baseline=line.baseline * scale,
        size=round(size * scale * SIZE_SHARE, 1),
        is_bold=False,
    )
