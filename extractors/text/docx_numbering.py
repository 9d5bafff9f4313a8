"""Automatic numbers: what Word prints before a paragraph, worked out of numbering.xml (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from extractors.text.docx_number_formats import format_number
from extractors.text.docx_xml import MC, Element, W, find_child, find_path, get_number, get_value, read_switch

_PLACEHOLDER = re.compile(r"%([1-9])")
_DASHES = frozenset("-–—−‐‑‒―\uf02d\uf0be")
_PLUSES = frozenset("+\uf02b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One ``w:lvl``: how the numbers of a level begin, look and start over.

    ``restart`` is ``w:lvlRestart``: the 1-based level whose use starts this one over, 0 for never, None for any
    higher one. ``paragraph_style`` is the style whose paragraphs stand at this level.
    """

    start: int
    number_format: str
    text: str
    restart: int | None
    is_legal: bool
    is_hidden: bool
    paragraph_style: str | None


@dataclass(frozen=True, slots=True)
class ListDefinition:
    """One ``w:num``: the abstract list that counts for it, its levels, and where its own levels start anew."""

    abstract_id: str
    levels: dict[int, Level]
    start_overrides: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """The lists of one document and how far each has counted.

    Lists over one abstract list share its counters, as in Word; a ``startOverride`` counts anew at the first
    paragraph that uses it.
    """

    lists: dict[str, ListDefinition]
    _counters: dict[str, dict[int, int]] = field(default_factory=dict)
    _overridden: set[tuple[str, int]] = field(default_factory=set)

    def find_level(self, num_id: str, style_ids: Iterable[str]) -> int | None:
        """The level that is linked to the first of these styles which has one (17.9.23)."""
        definition = self.lists.get(num_id)
        if definition is None:
            return None
        linked = {level.paragraph_style: index for index, level in definition.levels.items() if level.paragraph_style}
        return next((linked[style_id] for style_id in style_ids if style_id in linked), None)

    def advance(self, num_id: str, index: int) -> str:
        """The marker of the next paragraph at that level; empty where the list prints none."""
        definition = self.lists.get(num_id)
        if definition is None or index not in definition.levels:
            return ""
        level = definition.levels[index]
        counters = self._counters.setdefault(definition.abstract_id, {})
        is_first_override = index in definition.start_overrides and (num_id, index) not in self._overridden
        if index in counters and not is_first_override:
            counters[index] += 1
        else:
            counters[index] = _find_start(definition, index)
        self._overridden.add((num_id, index))
        for deeper in [deeper for deeper in counters if deeper > index]:
            restart = definition.levels[deeper].restart if deeper in definition.levels else None
            if restart is None or index < restart:
                del counters[deeper]
        if level.is_hidden:
            return ""
        if level.number_format == "bullet":
            return _print_bullet(level.text, is_nested=_has_bullet_above(definition, index, counters))
        return _print_number(definition, index, counters)


def read_numbering(root: Element | None) -> Numbering:
    """The lists that ``word/numbering.xml`` defines; none where the document has no such part.

    Reads: the root of numbering.xml.
    Writes: lists whose counters stand before the first paragraph.
    """
    if root is None:
        return Numbering({})
    abstracts = {get_value(item, "abstractNumId") or "": item for item in root.findall(f"{W}abstractNum")}
    by_style = {get_value(find_child(item, "styleLink")): key for key, item in abstracts.items()}
    lists: dict[str, ListDefinition] = {}
    for num in root.findall(f"{W}num"):
        abstract_id = get_value(find_child(num, "abstractNumId")) or ""
        if abstract_id not in abstracts:
            continue
        link = get_value(find_child(abstracts[abstract_id], "numStyleLink"))
        if link is not None:
            abstract_id = by_style.get(link, abstract_id)
        levels = _read_levels(abstracts[abstract_id])
        overrides: dict[int, int] = {}
        for override in num.findall(f"{W}lvlOverride"):
            index = get_number(override, "ilvl") or 0
            levels |= _read_levels(override)
            start = get_number(find_child(override, "startOverride"))
            if start is not None:
                overrides[index] = start
        lists[get_value(num, "numId") or ""] = ListDefinition(abstract_id, levels, overrides)
    return Numbering(lists)


def is_bullet(marker: str) -> bool:
    """True for a marker that stands for no number."""
    return marker in ("-", "+")


def _read_levels(parent: Element) -> dict[int, Level]:
    return {get_number(level, "ilvl") or 0: _read_level(level) for level in parent.findall(f"{W}lvl")}


def _read_level(level: Element) -> Level:
    number_format = find_child(level, "numFmt")
    if number_format is None:  # Word 2010 wraps its own formats; the Fallback names the nearest standard one
        number_format = level.find(f"{MC}AlternateContent/{MC}Fallback/{W}numFmt")
    return Level(
        start=get_number(find_child(level, "start")) or 0,
        number_format=get_value(number_format) or "decimal",
        text=get_value(find_child(level, "lvlText")) or "",
        restart=get_number(find_child(level, "lvlRestart")),
        is_legal=read_switch(level, "isLgl") is True,
        is_hidden=read_switch(find_path(level, "rPr"), "vanish") is True,
        paragraph_style=get_value(find_child(level, "pStyle")),
    )


def _find_start(definition: ListDefinition, index: int) -> int:
    level = definition.levels.get(index)
    return definition.start_overrides.get(index, 1 if level is None else level.start)


def _print_number(definition: ListDefinition, index: int, counters: dict[int, int]) -> str:
    """The level's text with each ``%n`` replaced; a level that was never used stands at its start."""
    level = definition.levels[index]

    def print_counter(match: re.Match[str]) -> str:
        other = int(match[1]) - 1
        if other not in definition.levels:
            return ""
        number_format = definition.levels[other].number_format
        if level.is_legal and number_format not in ("none", "bullet"):
            number_format = "decimal"
        return format_number(counters.get(other, _find_start(definition, other)), number_format)

    return _PLACEHOLDER.sub(print_counter, level.text).strip()


def _print_bullet(glyph: str, *, is_nested: bool) -> str:
    """``-`` or ``+``: the two bullets of Vietnamese offices (Nghị định 30/2020/NĐ-CP writes ``-``, then ``+``).

    Any other glyph (dots, boxes, ticks of symbol fonts) becomes ``-``, and ``+`` under a bullet of the same list.
    """
    glyph = glyph.strip()
    if glyph in _DASHES:
        return "-"
    if glyph in _PLUSES:
        return "+"
    return "+" if is_nested else "-"


def _has_bullet_above(definition: ListDefinition, index: int, counters: dict[int, int]) -> bool:
    return any(
        level.number_format == "bullet" and above < index and above in counters
        for above, level in definition.levels.items()
    )
