"""The template engine with the words and filters that every page uses."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from models.labels import LABELS
from pipelines.dashboard import links
from pipelines.dashboard.paging import Page

HERE = Path(__file__).parent
TEMPLATES, STATIC = HERE / "templates", HERE / "static"


def render_page(page: Page, **shared: object) -> str:
    """The HTML of a page; ``shared`` is what every page shows (when the plans were read, whether a server runs)."""
    root = links.climb(page.address)
    template = build_environment().get_template(page.template)
    return template.render(page=page, root=root, **page.context, **shared)


@cache
def build_environment() -> Environment:
    """Jinja2 with every value escaped and a name that was not given an error."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        link_plan=links.link_plan,
        link_unit=links.link_unit,
        link_rule=links.link_rule,
        link_province=links.link_province,
        link_movement=links.link_movement,
        links=links,
    )
    environment.filters.update(
        label=find_label,
        day=render_day,
        moment=render_moment,
        percent=render_percent,
        size=render_size,
        count=render_count,
        number_by=number_by,
    )
    return environment


def find_label(code: str | None, domain: str) -> str:
    """The Vietnamese label of a code; empty for none."""
    return LABELS[domain][code][0] if code else ""


def render_day(day: date | None) -> str:
    """A date as Nghị định 30/2020 writes it: a 0 before days below 10 and before the months 1 and 2 (05/6/2026)."""
    if day is None:
        return ""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def render_moment(moment: datetime | None) -> str:
    """A time of the day with its date."""
    return f"{moment:%H:%M} ngày {render_day(moment.date())}" if moment else ""


def render_percent(share: float | None) -> str:
    """A share (0–1) in whole per cent; empty for none."""
    return "" if share is None else f"{round(share * 100)}%"


def render_count(count: int) -> str:
    """A number with its thousands apart: “3.283”."""
    return f"{count:,}".replace(",", ".")


def render_size(byte_size: int) -> str:
    """A size in bytes as people read it: “5,3 MB”."""
    if byte_size < 1_000_000:
        return f"{max(1, round(byte_size / 1000))} kB"
    return f"{byte_size / 1_000_000:.1f} MB".replace(".", ",")


def number_by(items: Sequence[object], attribute: str) -> list[tuple[object, list[tuple[int, object]]]]:
    """The items with their place in the list, in groups of those that follow each other with one attribute."""
    numbered = groupby(enumerate(items), key=lambda pair: getattr(pair[1], attribute))
    return [(name, list(group)) for name, group in numbered]
