"""The items of a section's own text: dashes with their plus lines, and plain paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.structure.lines import MarkedLine, Rank
from models.sections import Item
from models.spans import Span

_FINISHED = (".", ";", ":", "!", "?", "”", '"')


@dataclass(slots=True)
class _OpenItem:
    mark: str
    start: int
    end: int
    children: list["_OpenItem"] = field(default_factory=list)


def collect_items(text: str, run_in: Span | None, own: Sequence[MarkedLine]) -> tuple[Item, ...]:
    """The items of a section: the text its heading runs into, then one item per dash or paragraph.

    Reads: the section's own lines. Writes: items. A ``+`` line belongs to the dash above it; a line that begins in
    lower case after an unfinished one goes on with it (a page break in mid-sentence); table cells are no items.
    """
    items: list[_OpenItem] = []
    if run_in is not None:
        items.append(_OpenItem("", run_in.start, run_in.end))
    for line in own:
        if line.line.cell is not None:
            continue
        last = _find_last(items)
        if line.rank is Rank.PLAIN and last is not None and _goes_on(text, last, line):
            _extend(items, line.content.end)
        elif line.rank is Rank.PLUS and items and (items[-1].mark == "-" or _leads_list(text, items[-1])):
            items[-1].children.append(_OpenItem("+", line.content.start, line.content.end))
            items[-1].end = line.content.end
        else:
            mark = {Rank.DASH: "-", Rank.PLUS: "+"}.get(line.rank, "")
            items.append(_OpenItem(mark, line.content.start, line.content.end))
    return tuple(_freeze(item) for item in items)


def _find_last(items: list[_OpenItem]) -> _OpenItem | None:
    if not items:
        return None
    return items[-1].children[-1] if items[-1].children else items[-1]


def _goes_on(text: str, last: _OpenItem, line: MarkedLine) -> bool:
    before = text[last.start : last.end].rstrip()
    return line.text[:1].islower() and not before.endswith(_FINISHED)


def _leads_list(text: str, item: _OpenItem) -> bool:
    """A plain lead-in ending in a colon whose list is made of plus lines."""
    return item.mark == "" and text[item.start : item.end].rstrip().endswith(":")


def _extend(items: list[_OpenItem], end: int) -> None:
    items[-1].end = end
    if items[-1].children:
        items[-1].children[-1].end = end


def _freeze(item: _OpenItem) -> Item:
    return Item(
        mark=item.mark, span=Span(item.start, item.end), children=tuple(_freeze(child) for child in item.children)
    )
