"""The marks of a scanned document's parts, told by the sequence they stand in: ``IIL`` behind ``II.`` is ``III.``."""

from collections.abc import Iterator, Sequence
from itertools import product

from extractors.structure.folding import drop_marks, is_capitals
from extractors.structure.kinds import classify_heading
from extractors.structure.patterns import ROMAN, parse_letter, parse_roman
from extractors.structure.restoring_patterns import (
    ARTICLE_MARK,
    COMMA_MARK,
    COUNT_MARK,
    DECIMAL_MARK,
    LETTER_MARK,
    ONE_MARK,
    ROMAN_STROKES,
    ROMAN_TOKEN,
)
from models.documents import Line
from models.spans import Span
from models.vocabulary import SectionKind

_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
# A part whose heading was lost altogether is counted over; more would be guessing.
_LONGEST_JUMP = 3
_STROKES_TO_ONE = str.maketrans("lI|", "111")
Found = tuple[Span, str]


def restore_marks(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    """The places of marks that were misread, each with the mark, as long as what stood.

    Reads: lines outside tables, in order. Writes: nothing. A mark is restored only where it goes on counting, or
    begins to count, as its neighbours do.
    """
    series = _Series([line.span.text_of(text) for line in lines])
    for index, line in enumerate(lines):
        if line.cell is not None:
            continue
        found = series.read(index)
        if found is not None:
            at, read_as = found
            start = line.span.start + at
            yield Span(start, start + len(read_as)), read_as


class _Series:
    """Counts Roman parts and list letters while the lines go by."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.roman = 0
        self.number = 0
        self.letter = ""

    def read(self, index: int) -> tuple[int, str] | None:
        """Where the misread mark of that line begins, and what it is; None for a line that stays as it is."""
        content = self.texts[index]
        article = ARTICLE_MARK.match(content)
        if article is not None:
            return article.start("value"), "1"
        number = COUNT_MARK.match(content)
        if number is not None:
            self.number = int(number["value"])
        comma = COMMA_MARK.match(content)
        if comma is not None and comma["first"].isupper() and int(comma["value"]) == self.number + 1:
            self.number, self.letter = self.number + 1, ""
            return 0, f"{comma['value']}."
        if is_capitals(content):
            return self._read_roman(content) or self._read_one(index)
        return (
            self._read_one(index)
            or self._read_decimal(content)
            or self._read_roman(content)
            or self._read_letter(index)
        )

    def _read_roman(self, content: str) -> tuple[int, str] | None:
        clean = ROMAN.match(content)
        value = parse_roman(clean["value"]) if clean else 0
        heads = clean is not None and _heads_part(content[clean.end() :])
        if value and (value == self.roman + 1 or (value == 1 and heads)):
            self._count(value)
            return None
        token = ROMAN_TOKEN.match(content)
        if token is not None and token["mark"] == "l" and self.letter == "k":  # a list's letter
            return None
        if token is not None and token["mark"] == "TL":  # thừa lệnh, above the signer's title
            return None
        if token is not None and (token["gap"] or token["stop"]) and _heads_part(content[token.end() :]):
            begins = (1,) if self.roman and is_capitals(content[token.end() :]) else ()
            for wanted in (*range(self.roman + 1, self.roman + 1 + _LONGEST_JUMP), *begins):
                read_as = _fit_roman(token["mark"], token.end(), _ROMANS[wanted : wanted + 1])
                if read_as is not None:
                    self._count(wanted)
                    return (0, read_as) if read_as != content[: len(read_as)] else None
        if value > self.roman and heads:
            self._count(value)
        return None

    def _count(self, value: int) -> None:
        self.roman = value
        self.number = 0
        self.letter = ""

    def _read_one(self, index: int) -> tuple[int, str] | None:
        """``l. Mục đích`` before ``2. Yêu cầu``: a stroke that begins a count of digits.

        ``I. MỤC ĐÍCH, YÊU CẦU`` before ``2. Yêu cầu`` is a part whose first item was lost.
        """
        match = ONE_MARK.match(self.texts[index])
        if match is None or (match["value"] == "l" and self.letter == "k"):
            return None
        for content in self.texts[index + 1 :]:
            following = COUNT_MARK.match(content)
            if following is not None:
                is_lower = is_capitals(self.texts[index]) and not is_capitals(content)
                if following["value"] != "2" or is_lower:
                    return None
                self.number = 1
                return 0, "1"
            if ROMAN.match(content) or ONE_MARK.match(content):
                break
        return (0, "1") if match["value"] == "l" and not self.letter else None

    def _read_decimal(self, content: str) -> tuple[int, str] | None:
        match = DECIMAL_MARK.match(content)
        if match is None or match["value"].startswith("I") or not any(sign in "lI|" for sign in match["value"]):
            return None  # ``I.1.`` is a Roman number continued by digits
        return 0, match["value"].translate(_STROKES_TO_ONE)

    def _read_letter(self, index: int) -> tuple[int, str] | None:
        """``đ)`` that lost its stroke behind ``d)``, ``d)`` that got one behind ``c)``, ``á)`` for ``a)``.

        ``e)`` behind ``b)`` is ``c)``, and ``c)`` behind ``đ)`` is ``e)``: an arch closed or open.
        """
        content = self.texts[index]
        if COUNT_MARK.match(content):
            self.letter = ""
            return None
        match = LETTER_MARK.match(content)
        if match is None or not match["value"].islower():
            return None
        stood, before = match["value"], self.letter
        bare = drop_marks(stood)
        self.letter = stood if parse_letter(stood) else bare
        if stood == before == "d":
            self.letter = "đ"
        elif stood == "đ" and before == "c" and self._find_next_letter(index) != "e":
            self.letter = "d"
        elif stood == "e" and before == "b" and self._find_next_letter(index) != "g":
            self.letter = "c"
        elif stood == "c" and before == "đ":
            self.letter = "e"
        return (0, self.letter) if self.letter != stood else None

    def _find_next_letter(self, index: int) -> str | None:
        marks = (LETTER_MARK.match(content) for content in self.texts[index + 1 :])
        return next((mark["value"] for mark in marks if mark is not None), None)


def _heads_part(rest: str) -> bool:
    """Whether what follows a mark is the heading of a Roman part: in capitals, or of a kind."""
    heading = rest.split(":")[0].strip()
    letters = sum(letter.isalpha() for letter in heading)
    if letters < 5:
        return False
    return is_capitals(heading) or (len(heading) < 120 and classify_heading(heading, 1) is not SectionKind.KHAC)


def _fit_roman(mark: str, room: int, wanted: Sequence[str]) -> str | None:
    """The wanted numeral with its stop, over what was misread and its blanks; None when it cannot be that."""
    if not wanted or len(wanted[0]) + 1 > room or mark == "1" or any(sign not in ROMAN_STROKES for sign in mark):
        return None
    readings = ("".join(strokes) for strokes in product(*(ROMAN_STROKES[sign] for sign in mark)))
    return f"{wanted[0]}.".ljust(room) if any(reading in (wanted[0], f"{wanted[0]}.") for reading in readings) else None
