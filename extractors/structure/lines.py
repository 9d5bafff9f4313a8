"""The lines of a document as the section divider sees them: each with its mark, if it has one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from extractors.structure import patterns
from extractors.structure.folding import is_capitals
from extractors.structure.levels import cut_levels
from models.documents import Line
from models.spans import Span

# Letters of a heading in capitals that a Roman number without a stop opens.
_LONGEST_BARE_ROMAN = 150


class Rank(IntEnum):
    """The kinds of mark, from the widest part to the narrowest item; only rough order is meant."""

    ANNEX = 0
    PART = 1
    CAPITAL_LETTER = 2
    ROMAN = 3
    ARTICLE = 4
    ARABIC = 5
    DECIMAL = 6
    LETTER = 7
    BRACKETED = 8
    BRACKETED_LETTER = 9
    SMALL_ROMAN = 10
    GROUP = 11
    DASH = 12
    PLUS = 13
    PLAIN = 14


@dataclass(frozen=True, slots=True)
class Mark:
    """A line's mark as it stands (``II``, ``2.1``, ``a``, ``Điều 1``), its kind, its value and its parts' values."""

    rank: Rank
    text: str
    value: int
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line or a part of one: ``span`` with the mark, ``content`` without it."""

    text: str
    span: Span
    content: Span
    mark: Mark | None
    line: Line

    @property
    def rank(self) -> Rank:
        """The kind of mark, PLAIN without one."""
        return self.mark.rank if self.mark else Rank.PLAIN

    @property
    def body(self) -> str:
        """The line's letters after its mark."""
        return self.text[self.content.start - self.span.start : self.content.end - self.span.start]


def mark_lines(text: str, lines: Iterable[Line]) -> tuple[MarkedLine, ...]:
    """Every line with its mark; a line that holds several numbered parts becomes as many.

    Reads: the lines of a document. Writes: nothing.
    """
    marked: list[MarkedLine] = []
    for line in lines:
        for span in _split_levels(text, line.span, line):
            marked.append(_mark_line(text, span, line))
    return tuple(marked)


def measure_mark(content: str) -> int:
    """How many letters the mark of a line takes, blanks behind it included; 0 for a line without one."""
    found = _find_mark(content)
    return min(found[1], len(content)) if found else 0


def _find_mark(content: str) -> tuple[Mark, int] | None:
    for find in _FINDERS:
        found = find(content)
        if found is not None:
            return found
    return None


def _split_levels(text: str, span: Span, line: Line) -> list[Span]:
    """The spans of the numbered parts that stand on one line; the span itself for most lines and for cells."""
    content = span.text_of(text)
    found = _find_mark(content) if line.cell is None else None
    if found is None:
        return [span]
    starts = [0, *cut_levels(content, found[0].text, found[1]), len(content)]
    if len(starts) == 2:
        return [span]
    spans: list[Span] = []
    for start, end in pairwise(starts):
        part = Span(span.start + start, span.start + start + len(content[start:end].rstrip()))
        spans.extend([part] if start == 0 else _split_levels(text, part, line))
    return spans


def _mark_line(text: str, span: Span, line: Line) -> MarkedLine:
    content = span.text_of(text)
    found = _find_mark(content) if line.cell is None else None
    if found is None:
        return MarkedLine(content, span, span, None, line)
    mark, end = found
    return MarkedLine(content, span, Span(min(span.start + end, span.end), span.end), mark, line)


def _find_annex(content: str) -> tuple[Mark, int] | None:
    match = patterns.ANNEX.match(content)
    if match is None or len(content) > 200:
        return None
    rest = content[match.end() :]
    is_heading = match["mark"].isupper() or not rest or rest.isupper()
    if not is_heading or rest[:1].islower():
        return None
    return Mark(Rank.ANNEX, match["mark"], patterns.parse_ordinal(match["value"] or "")), match.end()


def _find_part(content: str) -> tuple[Mark, int] | None:
    match = patterns.PART.match(content)
    if match is None or (content[match.end() :][:1].islower() and not match["mark"].isupper()):
        return None
    return Mark(Rank.PART, match["mark"], patterns.parse_ordinal(match["value"])), match.end()


def _find_division(content: str) -> tuple[Mark, int] | None:
    match = patterns.DIVISION.match(content)
    if match is None or (content[match.end() :][:1].islower() and not match["mark"].isupper()):
        return None
    return Mark(Rank.ROMAN, " ".join(match["mark"].split()), patterns.parse_ordinal(match["value"])), match.end()


def _find_article(content: str) -> tuple[Mark, int] | None:
    match = patterns.ARTICLE.match(content)
    if match is None or content[match.end() :][:1].islower():
        return None
    return Mark(Rank.ARTICLE, f"Điều {int(match['value'])}", int(match["value"])), match.end()


def _find_roman(content: str) -> tuple[Mark, int] | None:
    decimal = patterns.ROMAN_DECIMAL.match(content)
    if decimal is not None:
        mark = decimal["mark"]
        head, _, last = mark.rpartition(".")
        return Mark(Rank.DECIMAL, mark, int(last), head), decimal.end()
    match = patterns.ROMAN.match(content)
    if match is None and len(content) <= _LONGEST_BARE_ROMAN and is_capitals(content):
        match = patterns.BARE_ROMAN.match(content)
    if match is None or patterns.parse_roman(match["value"]) == 0:
        return None
    return Mark(Rank.ROMAN, match["mark"], patterns.parse_roman(match["value"])), match.end()


def _find_letter_decimal(content: str) -> tuple[Mark, int] | None:
    match = patterns.LETTER_DECIMAL.match(content)
    if match is None:
        return None
    if match["mark"]:
        return Mark(Rank.DECIMAL, match["mark"], int(match["last"]), match["head"]), match.end()
    return Mark(Rank.DECIMAL, match["capital_mark"], int(match["capital_last"]), match["capital_head"]), match.end()


def _find_decimal(content: str) -> tuple[Mark, int] | None:
    match = patterns.DECIMAL.match(content)
    if match is None:
        return None
    head, _, last = match["value"].rpartition(".")
    return Mark(Rank.DECIMAL, match["mark"], int(last), head), match.end()


def _find_arabic(content: str) -> tuple[Mark, int] | None:
    match = patterns.ARABIC.match(content) or patterns.BARE_ARABIC.match(content)
    if match is None or int(match["value"]) == 0:
        return None
    return Mark(Rank.ARABIC, match["mark"].lstrip("0"), int(match["value"])), match.end()


def _find_simple(rank: Rank, pattern: re.Pattern[str], content: str) -> tuple[Mark, int] | None:
    match = pattern.match(content)
    if match is None:
        return None
    mark = match["mark"]
    value = int(mark) if mark.isdigit() else patterns.parse_letter(mark.lower())
    return Mark(rank, mark, value), match.end()


def _find_capital(content: str) -> tuple[Mark, int] | None:
    return _find_simple(Rank.CAPITAL_LETTER, patterns.CAPITAL_LETTER, content)


def _find_letter(content: str) -> tuple[Mark, int] | None:
    found = _find_simple(Rank.LETTER, patterns.LETTER, content)
    return found if found and found[0].value else None


def _find_bracketed(content: str) -> tuple[Mark, int] | None:
    roman = patterns.SMALL_ROMAN.match(content)
    if roman is not None and patterns.parse_roman(roman["value"].upper()):
        value = patterns.parse_roman(roman["value"].upper())
        return Mark(Rank.SMALL_ROMAN, roman["mark"], value), roman.end()
    if content[1:2].isalpha():
        return _find_simple(Rank.BRACKETED_LETTER, patterns.BRACKETED, content)
    return _find_simple(Rank.BRACKETED, patterns.BRACKETED, content)


def _find_plus(content: str) -> tuple[Mark, int] | None:
    match = patterns.PLUS.match(content)
    return (Mark(Rank.PLUS, "+", 0), match.end()) if match else None


def _find_dash(content: str) -> tuple[Mark, int] | None:
    match = patterns.DASH.match(content)
    return (Mark(Rank.DASH, "-", 0), match.end()) if match else None


_FINDERS = (
    _find_annex,
    _find_part,
    _find_division,
    _find_article,
    _find_roman,
    _find_letter_decimal,
    _find_capital,
    _find_decimal,
    _find_arabic,
    _find_letter,
    _find_bracketed,
    _find_plus,
    _find_dash,
)
