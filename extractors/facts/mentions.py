"""Mentions of other documents: each code or named law with its type, date, issuer and title."""

import re
from dataclasses import dataclass, replace
from datetime import date

from spacy.tokens import Span as TokenSpan

from extractors.facts.codes import find_code_type, find_code_year, normalize_code
from extractors.facts.dates import read_full_date
from extractors.facts.patterns.citations import (
    BLANK_DATE_AFTER,
    CODE_AFTER,
    DATE_AFTER,
    ISSUER_AFTER,
    NUMBER_BEFORE,
    TITLE_AFTER,
    TITLE_BEFORE,
    TYPE_BEFORE,
    YEAR_AFTER,
)
from extractors.facts.patterns.dates import FULL_DATE
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks
from extractors.structure.type_names import TYPE_NAMES
from models.spans import Span
from models.vocabulary import DocType

_TYPES = dict(TYPE_NAMES)
# How far behind a code its type's name may begin ("Kế hoạch hành động số ").
_TYPE_REACH = 40


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
            found.append(_read_code(reading, code, span))
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
    tail = _read_tail(reading, end, limit)
    return Mention(
        core=Span(name.start, tail.end),
        doc_type=DocType.LUAT,
        code=normalize_code(written) if written else None,
        written=written,
        issued_on=tail.issued_on,
        issued_year=tail.year or (find_code_year(written) if written else None),
        issuer=tail.issuer,
        title=title or None,
        title_start=tail.end,
    )


def _read_code(reading: Reading, code: TokenSpan, span: Span) -> Mention:
    before = reading.folded[max(span.start, code.start_char - _TYPE_REACH) : code.start_char]
    named = TYPE_BEFORE.search(before)
    start = code.start_char
    doc_type = find_code_type(normalize_code(code.text)) or DocType.KHAC
    if named:
        start = code.start_char - len(before) + named.start()
        doc_type = _TYPES[fold_blanks(named["type"])]
    elif number := NUMBER_BEFORE.search(before):
        start = code.start_char - len(before) + number.start()
    tail = _read_tail(reading, code.end_char, span.end)
    is_blank = code.label_ == "blank"
    return Mention(
        core=Span(start, tail.end),
        doc_type=doc_type,
        code=None if is_blank else normalize_code(code.text),
        written=code.text,
        issued_on=tail.issued_on,
        issued_year=tail.year or (None if is_blank else find_code_year(normalize_code(code.text))),
        issuer=tail.issuer,
        title=None,
        title_start=tail.end,
    )


@dataclass(frozen=True, slots=True)
class _Tail:
    end: int
    issued_on: date | None
    year: int | None
    issuer: str | None


def _read_tail(reading: Reading, end: int, limit: int) -> _Tail:
    """Date and issuer behind a code or a law's name, each only where it follows at once."""
    issued_on: date | None = None
    year: int | None = None
    lead = DATE_AFTER.match(reading.folded, end, limit)
    whole = FULL_DATE.match(reading.folded, lead.end(), limit) if lead else None
    if whole is not None:
        issued_on = read_full_date(whole)
        year = issued_on.year if issued_on else None
        end = whole.end()
    elif only_year := YEAR_AFTER.match(reading.folded, end, limit):
        year, end = int(only_year["year"]), only_year.end()
    elif blank := BLANK_DATE_AFTER.match(reading.folded, end, limit):
        written = blank["year"] or blank["year2"]
        year, end = int(written) if written else None, blank.end()
    issuer = ISSUER_AFTER.match(reading.folded, end, limit)
    name: str | None = None
    if issuer is not None:
        name = fold_blanks(reading.text[issuer.start("issuer") : issuer.end("issuer")])
        end = issuer.end("issuer")
    return _Tail(end, issued_on, year, name)


def with_title(reading: Reading, mention: Mention, limit: int) -> Mention:
    """The mention with the title that follows it, up to ``limit``; unchanged for a law and where no title opens."""
    opener = TITLE_AFTER.match(reading.folded, mention.title_start, limit)
    if mention.title is not None or opener is None:
        return mention
    start = opener.start("opener")
    words = re.match(r"về(?:\s+việc)?\s+|v/v\s*", reading.folded[start:limit])
    title = reading.text[start + (words.end() if words else 0) : limit]
    return replace(mention, title=fold_blanks(title).strip(" ;,.") or None)


def with_title_before(reading: Reading, mention: Mention, start: int) -> Mention:
    """The mention with the title that stands before it: ``Kế hoạch tổ chức … ban hành tại Quyết định số …``."""
    title = find_title_before(reading, mention, start)
    if mention.title is not None or title is None:
        return mention
    return replace(mention, title=fold_blanks(title.text_of(reading.text)).strip(" ,"))


def find_title_before(reading: Reading, mention: Mention, start: int) -> Span | None:
    """The title that stands between ``start`` and the mention: ``Kế hoạch … ban hành kèm theo``; None without one."""
    found = TITLE_BEFORE.search(reading.folded, start, max(start, mention.core.start))
    if found is None or not reading.text[found.start("title")].isupper():
        return None
    return Span(found.start("title"), found.end("title"))
