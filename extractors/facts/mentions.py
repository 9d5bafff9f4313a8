"""Mentions of other documents: each code or named law with its type, date, issuer and title."""

import re
from dataclasses import dataclass, replace
from datetime import date

from spacy.tokens import Span as TokenSpan

from extractors.facts.codes import find_code_type, find_code_year, normalize_code
from extractors.facts.dates import read_full_date
from extractors.facts.patterns.citations import (
    CODE_AFTER,
    ELIDED_BEFORE,
    ELIDED_NUMBER,
    LISTED,
    NUMBER_BEFORE,
    PARTED_TYPE_BEFORE,
    SHORT_TYPE_BEFORE,
    TYPE_BEFORE,
)
from extractors.facts.reading import Reading
from extractors.facts.tails import Tail, read_tail
from extractors.structure.folding import fold_blanks
from extractors.structure.type_names import TYPE_NAMES
from models.spans import Span
from models.vocabulary import DocType

_TYPES = dict(TYPE_NAMES)
# How far behind a code its type's name may begin ("Kế hoạch hành động số ").
_TYPE_REACH = 40
# … and how far that of a list of numbers: "các Kế hoạch số 11, 12, 13/KH-UBND".
_LIST_REACH = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One mention: ``core`` runs from the type's name to the end of code, date and issuer; the title stands behind.

    ``code`` and ``written`` are None for a law cited by name and for a number left blank.
    """

    core: Span
    doc_type: DocType
    code: str | None
    written: str | None
    issued_on: date | None
    issued_year: int | None
    issuer: str | None
    title: str | None
    title_start: int


def find_mentions(reading: Reading, span: Span) -> list[Mention]:
    """The mentions inside ``span`` in order of appearance, repeats included.

    Reads: the SpanGroups ``codes`` and ``laws``. Writes: mentions, without role or nesting.
    """
    found: list[Mention] = []
    laws = reading.spans_in("laws", span)
    codes = reading.spans_in("codes", span)
    law_codes: set[int] = set()
    for law in laws:
        code = next((c for c in codes if _belongs_to_law(reading, law.end_char, c.start_char)), None)
        if code is not None:
            law_codes.add(code.start_char)
        name = Span(law.start_char, law.end_char)
        outer = next((m for m in found if m.core.start < name.start < m.title_start), None)
        # the date and number behind an amending law are its own, not those of the last law it amends
        found.append(_read_law(reading, name, None if outer else code, name.end if outer else span.end))
    for code in codes:
        if code.start_char not in law_codes:
            elided = ELIDED_BEFORE.search(
                reading.folded, max(span.start, code.start_char - _LIST_REACH), code.start_char
            )
            if elided is not None and code.label_ != "blank":
                found.extend(_read_elided(code, elided))
            found.append(_read_code(reading, code, span, elided))
    found = _type_lists(reading, found)
    return sorted(found, key=lambda mention: (mention.core.start, -mention.core.end))


def _belongs_to_law(reading: Reading, law_end: int, code_start: int) -> bool:
    return 0 <= code_start - law_end <= 20 and bool(CODE_AFTER.fullmatch(reading.folded[law_end:code_start] or "-"))


def _read_law(reading: Reading, name: Span, code: TokenSpan | None, limit: int) -> Mention:
    end = name.end
    written: str | None = None
    if code is not None:
        written, end = code.text, code.end_char
    title = fold_blanks(name.text_of(reading.text))
    if title.casefold() in {"luật", "bộ luật"}:
        title = ""
    tail = read_tail(reading, end, limit, is_law=True)
    return Mention(
        core=Span(name.start, tail.end),
        doc_type=DocType.LUAT,
        code=normalize_code(written) if written else None,
        written=written,
        issued_on=tail.issued_on,
        issued_year=tail.year or (find_code_year(written) if written else None),
        issuer=tail.issuer,
        title=title or None,
        title_start=tail.title_start,
    )


def _read_elided(code: TokenSpan, elided: re.Match[str]) -> list[Mention]:
    """The numbers of a list that leave their symbol to its last code: ``các Kế hoạch số 12, 13/KH-UBND`` names two."""
    symbol = re.sub(r"^\d+[a-zđ]?", "", code.text)
    found: list[Mention] = []
    for number in ELIDED_NUMBER.finditer(elided.string, *elided.span("numbers")):
        full = normalize_code(number[0] + symbol)
        found.append(
            Mention(
                core=Span(number.start() if found else elided.start(), number.end()),
                doc_type=_TYPES[fold_blanks(elided["type"])],
                code=full,
                written=number[0],
                issued_on=None,
                issued_year=find_code_year(full),
                issuer=None,
                title=None,
                title_start=number.end(),
            )
        )
    return found


def _type_lists(reading: Reading, found: list[Mention]) -> list[Mention]:
    """A code whose symbol names no type takes that of the one before it in a list: “các Công văn số A, số B”."""
    typed: list[Mention] = []
    for mention in sorted(found, key=lambda item: item.core.start):
        before = typed[-1] if typed else None
        is_bare = re.match(r"số\b|\d", reading.folded[mention.core.start :][:3]) is not None
        if mention.doc_type is DocType.KHAC and is_bare and before is not None:
            gap = reading.folded[before.core.end : mention.core.start]
            if LISTED.fullmatch(gap):
                mention = replace(mention, doc_type=before.doc_type)
        typed.append(mention)
    return typed


def _read_code(reading: Reading, code: TokenSpan, span: Span, elided: re.Match[str] | None) -> Mention:
    before = reading.folded[max(span.start, code.start_char - _TYPE_REACH) : code.start_char]
    named = TYPE_BEFORE.search(before)
    start = code.start_char
    doc_type = find_code_type(normalize_code(code.text)) or DocType.KHAC
    if named:
        start = code.start_char - len(before) + named.start()
        doc_type = _TYPES[fold_blanks(named["type"])]
    elif short := SHORT_TYPE_BEFORE.search(before):
        start = code.start_char - len(before) + short.start()
    elif number := NUMBER_BEFORE.search(before):
        start = code.start_char - len(before) + number.start()
    if elided is not None:
        doc_type = _TYPES[fold_blanks(elided["type"])]
    tail = read_tail(reading, code.end_char, span.end)
    is_blank = code.label_ == "blank"
    parted = (
        None
        if named
        else PARTED_TYPE_BEFORE.search(reading.folded, max(span.start, code.start_char - _LIST_REACH), code.start_char)
    )
    if parted is not None and not is_blank and elided is None:
        return _read_parted(reading, code, parted, tail)
    return Mention(
        core=Span(start, tail.end),
        doc_type=doc_type,
        code=None if is_blank else normalize_code(code.text),
        written=code.text,
        issued_on=tail.issued_on,
        issued_year=tail.year or (None if is_blank else find_code_year(normalize_code(code.text))),
        issuer=tail.issuer,
        title=None,
        title_start=tail.title_start,
    )


def _read_parted(reading: Reading, code: TokenSpan, parted: re.Match[str], tail: Tail) -> Mention:
    """A mention whose date or issuer stands before its number: “Quyết định của Thủ tướng Chính phủ số …”."""
    issued_on = tail.issued_on or (read_full_date(parted) if parted["date"] else None)
    issuer = tail.issuer
    if issuer is None and parted["issuer"]:
        issuer = fold_blanks(reading.text[parted.start("issuer") : parted.end("issuer")])
    return Mention(
        core=Span(parted.start(), tail.end),
        doc_type=_TYPES[fold_blanks(parted["type"])],
        code=normalize_code(code.text),
        written=code.text,
        issued_on=issued_on,
        issued_year=issued_on.year if issued_on else tail.year or find_code_year(normalize_code(code.text)),
        issuer=issuer,
        title=None,
        title_start=tail.title_start,
    )
