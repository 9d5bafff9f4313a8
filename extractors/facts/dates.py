"""Dates read off text: whole, or the parts that stand there."""

import re
from dataclasses import dataclass
from datetime import date

from extractors.facts.patterns.dates import PARTIAL_DATE


@dataclass(frozen=True, slots=True)
class DateParts:
    """A date's parts; those that the document leaves blank are None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def on(self) -> date | None:
        """The whole date, None when a part is missing or the day does not exist."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def is_whole(self) -> bool:
        """True when day, month and year are there."""
        return None not in (self.year, self.month, self.day)


def read_full_date(match: re.Match[str]) -> date | None:
    """The date of a FULL_DATE match; None for a day that does not exist (``31/02/2026``)."""
    day, month, year = (match[name] or match[f"{name}2"] for name in ("day", "month", "year"))
    return DateParts(int(year), int(month), int(day)).on


def parse_partial_date(text: str) -> DateParts | None:
    """The parts of the first ``ngày … tháng … năm …`` in ``text``; None when there is no such phrase."""
    match = PARTIAL_DATE.search(text)
    if match is None:
        return None
    parts = (match["year"] or match["year2"], match["month"] or match["month2"], match["day"])
    year, month, day = (int(part) if part else None for part in parts)
    # "ngày15 tháng 54", a digit stamped over another: a month that no year has is unread, never guessed
    return DateParts(year, month if 0 < (month or 0) <= 12 else None, day if 0 < (day or 0) <= 31 else None)
