"""The reading copy of a scanned text: fixed words, codes and marks as they were printed, letter for letter as long.

Recognition loses tones (``Kê hoạch``), mixes letters (``QD-UBND``) and strokes (``Điều L``). What the readers look for
is put back in a copy that only they see: ``documents.text`` and every quotation keep what stood. No digit is made of
another, and a letter becomes a digit only in the mark of a part.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from extractors.structure.folding import drop_marks, fold_case
from extractors.structure.restoring_codes import find_symbols
from extractors.structure.restoring_marks import restore_marks
from extractors.structure.restoring_patterns import (
    DOUBLE_STOP,
    LEADING_NOISE,
    MARK,
    NUMBERED_WORDS,
    PLACE_WORDS,
    QUARTER,
    TRAILING_NOISE,
)
from extractors.structure.restoring_phrases import find_phrases
from models.documents import DocumentText, Line
from models.spans import Span
from models.vocabulary import TextOrigin

# Forms of award and titles: each of their places is told by itself.
_TOLD_ALONE = frozenset(
    ("bằng khen", "giấy khen", "cờ thi đua", "huân chương", "huân chương lao động", "danh hiệu", "chiến sĩ thi đua")
)


class Sort(Enum):
    """What was restored: the mark of a part, a code, a date's word, a form of award, any other fixed word."""

    MARK = "ký hiệu đề mục"
    CODE = "ký hiệu văn bản"
    DATE = "chữ của ngày tháng hoặc số"
    AWARD = "hình thức khen"
    WORD = "từ thường dùng"


@dataclass(frozen=True, slots=True)
class Restored:
    """A place where the copy differs: what stood in the text, and as what it is read."""

    span: Span
    stood: str
    read_as: str
    sort: Sort


@dataclass(frozen=True, slots=True)
class Restoration:
    """A document to be read, its text as long as the original's, and the places restored in it, in order."""

    document: DocumentText
    places: tuple[Restored, ...] = ()


def restore_reading(document: DocumentText) -> Restoration:
    """The reading copy of a document; the document itself where its text was typed.

    Reads: text, lines, origin. Writes: nothing. Accepts ``Điều L``, ``IIL``, ``QD-UBND``, ``Băng khen``, ``thang 6
    nam 2026``; lines of pages that were not recognised stay as they are.
    """
    lines = _list_recognized(document)
    if not lines:
        return Restoration(document)
    letters = list(document.text)
    places: list[Restored] = []
    for line in lines:
        _restore_line(letters, line, places)
    found = restore_marks("".join(letters), lines)
    places.extend(_put(letters, span, read_as, Sort.MARK) for span, read_as in found)
    places.sort(key=lambda place: place.span.start)
    text = "".join(letters)
    assert len(text) == len(document.text)
    return Restoration(replace(document, text=text), tuple(places))


def _list_recognized(document: DocumentText) -> list[Line]:
    """The lines that were read off a picture; of a mixed document those of its recognised pages."""
    if document.text_origin is TextOrigin.OCR:
        return list(document.lines)
    if document.text_origin is not TextOrigin.MIXED:
        return []
    return [line for line in document.lines if line.page in document.recognized_pages]


def _restore_line(letters: list[str], line: Line, places: list[Restored]) -> None:
    """Put a line's fixed words, then what stands beside figures, then the symbols of its codes."""
    start, end = line.span.start, line.span.end
    text = _clear_specks("".join(letters[start:end]), line)
    letters[start:end] = text
    for span, read_as in find_phrases(text):
        sort = Sort.AWARD if read_as in _TOLD_ALONE else Sort.WORD
        places.append(_put(letters, Span(start + span.start, start + span.end), read_as, sort))
    text = "".join(letters[start:end])
    bare = _bare(text)
    for word, pattern in NUMBERED_WORDS:
        for match in pattern.finditer(bare):
            span = Span(start + match.start("word"), start + match.end("word"))
            if _differs(letters, span, word):
                places.append(_put(letters, span, word, Sort.DATE))
    for match in QUARTER.finditer(bare):
        if fold_case(text[: match.start("word")]).endswith("quỹ "):  # a fund, not a quarter
            continue
        span = Span(start + match.start("word"), start + match.end("word"))
        places.append(_put(letters, span, "I" * len(match["word"]), Sort.DATE))
    cased = drop_marks(text)
    for word, pattern in PLACE_WORDS:
        for match in pattern.finditer(cased):
            span = Span(start + match.start("word"), start + match.end("word"))
            if _differs(letters, span, word):
                places.append(_put(letters, span, word, Sort.WORD))
    for span, read_as in find_symbols("".join(letters[start:end])):
        places.append(_put(letters, Span(start + span.start, start + span.end), read_as, Sort.CODE))


def _clear_specks(text: str, line: Line) -> str:
    """A line without the signs that specks of the margin are read as: blank, and its mark at its head."""
    if line.cell is not None:
        return text
    noise = LEADING_NOISE.match(text)
    mark = MARK.match(text, noise.end()) if noise else None
    if noise is not None and mark is not None:
        text = f"{mark[0]}{' ' * noise.end()}{text[mark.end() :]}"
    double = DOUBLE_STOP.match(text)
    if double is not None:
        text = f"{text[: double.start('speck')]} {text[double.end('speck') :]}"
    tail = TRAILING_NOISE.search(text)
    return text[: tail.start()] + " " * (len(text) - tail.start()) if tail else text


def _bare(text: str) -> str:
    return drop_marks(fold_case(text))


def _differs(letters: Sequence[str], span: Span, word: str) -> bool:
    return fold_case("".join(letters[span.start : span.end])) != word


def _put(letters: list[str], span: Span, read_as: str, sort: Sort) -> Restored:
    """Write ``read_as`` over the letters of ``span`` in their case."""
    stood = "".join(letters[span.start : span.end])
    cased = "".join(
        new.upper() if old.isupper() and sort is not Sort.MARK and sort is not Sort.CODE else new
        for old, new in zip(stood, read_as, strict=True)
    )
    letters[span.start : span.end] = cased
    return Restored(span, stood, cased, sort)
