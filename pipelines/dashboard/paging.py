"""What a page is before it is printed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page to be rendered: its address from the site's root, its template, its title and what is printed."""

    address: str
    template: str
    title: str
    context: Mapping[str, object]
