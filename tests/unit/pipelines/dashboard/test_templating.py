"""How pages write dates, sizes and counts."""

from datetime import date, datetime

import pytest

from pipelines.dashboard.templating import (
    number_by,
    render_count,
    render_day,
    render_moment,
    render_percent,
    render_size,
)
from tests.unit.pipelines.dashboard.cards import make_plan


@pytest.mark.parametrize(
    ("day", "shown"),
    [(date(2026, 6, 5), "05/6/2026"), (date(2026, 2, 22), "22/02/2026"), (date(2026, 12, 1), "01/12/2026"), (None, "")],
)
def test_dates_are_written_as_offices_write_them(day: date | None, shown: str) -> None:
    assert render_day(day) == shown


def test_numbers_are_written_the_vietnamese_way() -> None:
    assert render_count(3283) == "3.283"
    assert render_size(900) == "1 kB"
    assert render_size(5_250_000) == "5,2 MB"
    assert render_percent(0.666) == "67%"
    assert render_percent(None) == ""
    assert render_moment(datetime(2026, 7, 1, 8, 5)) == "08:05 ngày 01/7/2026"
    assert render_moment(None) == ""


def test_groups_keep_the_place_of_their_items() -> None:
    plans = [make_plan("a", code="1"), make_plan("b", code="1"), make_plan("c", code="2")]
    assert [(name, [number for number, _ in group]) for name, group in number_by(plans, "code")] == [
        ("1", [0, 1]),
        ("2", [2]),
    ]
