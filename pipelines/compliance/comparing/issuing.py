"""A parent's “ban hành kế hoạch trong Quý II/2026” is carried out by the lower plan itself: by its date."""

import re
from dataclasses import dataclass

from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.items import Item
from pipelines.compliance.dates import latest_day, render_date

_DATE = re.compile(r"ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*20\d\d|ngày\s*\d{1,2}/\d{1,2}/20\d\d")
_QUARTER = 3  # months


@dataclass(frozen=True, slots=True)
class Issuing:
    """Where a plan's date stands, and whether it is within what its parent asks."""

    span: Span
    explanation: str


def find_issuing(case: Case, milestone: Item) -> Issuing | None:
    """The date with which a plan carries out its parent's duty to issue one; None where its date is not complete."""
    dated = case.host.instrument if case.host else case.instrument
    day = case.card.issued_on
    if day is None:
        return None
    match = next(
        (
            found
            for found in _DATE.finditer(case.folded, dated.char_start, dated.char_end)
            if [int(part) for part in re.findall(r"\d+", found[0])] == [day.day, day.month, day.year]
        ),
        None,
    )
    if match is None:
        return None
    _, year, quarter, month, day_of_month = milestone.code
    last = latest_day(
        _number(year), _number(month) or (_number(quarter) or 0) * _QUARTER or None, _number(day_of_month)
    )
    told = f"Thực hiện bằng việc ban hành kế hoạch {render_date(day.year, day.month, day.day)}"
    if last is not None:
        told += ", trong thời hạn" if day <= last else ", sau thời hạn"
    return Issuing(
        Span(match.start(), match.end()), f"{told} cấp trên đặt ra{f' ({milestone.name})' if milestone.name else ''}."
    )


def _number(part: str | int | None) -> int | None:
    return part if isinstance(part, int) else None
