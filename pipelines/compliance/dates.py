"""Partial dates: the earliest and the latest day they can mean, and how they are written."""

import calendar
from datetime import date

# Nghị định 30/2020/NĐ-CP, Phụ lục I: a zero stands before days under 10 and months 1 and 2
_ZERO_UP_TO = 2


def earliest_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """The first day that a partial date can mean; None without a year."""
    if year is None:
        return None
    known = _clean_month(month)
    return date(year, known or 1, min(day or 1, _last_of(year, known)) if known else 1)


def latest_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """The last day that a partial date can mean; None without a year."""
    if year is None:
        return None
    known = _clean_month(month)
    last = _last_of(year, known)
    return date(year, known or 12, min(day or last, last) if known else 31)


def _clean_month(month: int | None) -> int | None:
    """A month that exists; a misread ``tháng 54`` says nothing."""
    return month if month is not None and 1 <= month <= 12 else None


def _last_of(year: int, month: int | None) -> int:
    return calendar.monthrange(year, month or 12)[1]


def render_day(day: date) -> str:
    """A day as administrative documents write it: ``05/6/2026``, ``14/02/2026`` (a zero before days under 10 and
    before months 1 and 2)."""
    month = f"{day.month:02d}" if day.month <= _ZERO_UP_TO else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def render_date(year: int | None, month: int | None, day: int | None) -> str:
    """A partial date in words: ``ngày 05/6/2026``, ``tháng 6 năm 2026``, ``năm 2026``, ``không ghi ngày``."""
    if year and month and day:
        return f"ngày {day:02d}/{month:02d}/{year}" if month <= _ZERO_UP_TO else f"ngày {day:02d}/{month}/{year}"
    if year and month:
        return f"tháng {month} năm {year}"
    return f"năm {year}" if year else "không ghi ngày, tháng, năm"
