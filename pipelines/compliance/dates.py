"""Partial dates: the earliest and the latest day they can mean, and how they are written."""

import calendar
from datetime import date


def earliest_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """The first day that a partial date can mean; None without a year."""
    if year is None:
        return None
    if month is None:
        return date(year, 1, 1)
    return date(year, month, min(day or 1, calendar.monthrange(year, month)[1]))


def latest_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """The last day that a partial date can mean; None without a year."""
    if year is None:
        return None
    if month is None:
        return date(year, 12, 31)
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day or last, last))


def render_date(year: int | None, month: int | None, day: int | None) -> str:
    """A partial date in words: ``ngày 12/6/2026``, ``tháng 6 năm 2026``, ``năm 2026``, ``không ghi ngày``."""
    if year and month and day:
        return f"ngày {day}/{month}/{year}"
    if year and month:
        return f"tháng {month} năm {year}"
    return f"năm {year}" if year else "không ghi ngày, tháng, năm"
