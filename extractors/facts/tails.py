"""What follows a cited code or law at once: its date, its year, its issuer."""

import re
from dataclasses import dataclass
from datetime import date

from extractors.facts.casing import restore_case
from extractors.facts.dates import read_full_date
from extractors.facts.patterns.citations import (
    BLANK_DATE_AFTER,
    DATE_AFTER,
    FOOTNOTE,
    ISSUER_AFTER,
    LAW_YEAR_AFTER,
    MONTH_AFTER,
    YEAR_AFTER,
)
from extractors.facts.patterns.dates import FULL_DATE
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, is_capitals
from models.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """Date and issuer behind a mention: ``end`` is where they end, ``title_start`` where a title may open."""

    end: int
    title_start: int
    issued_on: date | None
    year: int | None
    issuer: str | None


def read_tail(reading: Reading, end: int, limit: int, *, is_law: bool = False) -> Tail:
    """Date and issuer behind a code or a law's name that ends at ``end``, each only where it follows at once.

    Accepts ``ngày 22/3/2026 của Bộ Chính trị``, ``của Chính phủ ngày 18/6/1997``, ``[1] ngày 22/3/2026``, ``năm 2022``
    and, behind a law, ``2024``.
    """
    issued_on, year, end = _read_date(reading, end, limit, is_law=is_law)
    issuer = ISSUER_AFTER.match(reading.folded, _skip_footnote(reading, end, limit), limit)
    name: str | None = None
    if issuer is not None:
        name = _read_issuer(reading, Span(issuer.start("issuer"), issuer.end("issuer")))
        end = issuer.end("issuer")
        if year is None:
            issued_on, year, end = _read_date(reading, end, limit, is_law=is_law)
    title_start = _skip_footnote(reading, end, limit)
    return Tail(end=end, title_start=title_start, issued_on=issued_on, year=year, issuer=name)


def _skip_footnote(reading: Reading, at: int, limit: int) -> int:
    mark = FOOTNOTE.match(reading.folded, at, limit)
    return mark.end() if mark else at


def _read_date(reading: Reading, end: int, limit: int, *, is_law: bool) -> tuple[date | None, int | None, int]:
    """The date, its year and where it ends; ``end`` itself where none follows."""
    at = _skip_footnote(reading, end, limit)
    lead = DATE_AFTER.match(reading.folded, at, limit)
    whole = FULL_DATE.match(reading.folded, lead.end(), limit) if lead else None
    if whole is not None:
        issued_on = read_full_date(whole)
        return issued_on, issued_on.year if issued_on else None, whole.end()
    if only_year := (LAW_YEAR_AFTER if is_law else YEAR_AFTER).match(reading.folded, at, limit):
        return None, int(only_year["year"]), only_year.end()
    if month := MONTH_AFTER.match(reading.folded, at, limit):
        return None, int(month["year"]), month.end()
    if blank := BLANK_DATE_AFTER.match(reading.folded, at, limit):
        written = blank["year"] or blank["year2"]
        return None, int(written) if written else None, blank.end()
    return None, None, end


def _read_issuer(reading: Reading, span: Span) -> str:
    """The issuer as it stands; a name in the capitals of a title in ordinary case, abbreviations left alone."""
    name = fold_blanks(span.text_of(reading.text))
    if is_capitals(name) and re.search(r"\s", name) and not re.search(r"\b(?:UBND|HĐND)\b", name):
        return restore_case(name, reading.text, reading.folded)
    return name
