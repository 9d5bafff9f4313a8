"""The few words of WordprocessingML (ECMA-376 part 1) that the Word reader needs, and how to ask for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from lxml.etree import _Element

    Element: TypeAlias = _Element
else:
    Element = object  # lxml comes with python-docx, and that is imported only when a Word file is read

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_OFF = frozenset({"0", "false", "off", "none"})

# Removed by a tracked change: Word prints the document without them once the changes are accepted (17.13.5).
REMOVED = frozenset({f"{W}del", f"{W}moveFrom"})


def find_child(element: Element | None, name: str) -> Element | None:
    """The first direct ``w:`` child of that name; None for no element."""
    return None if element is None else element.find(f"{W}{name}")


def find_path(element: Element | None, path: str) -> Element | None:
    """The element reached over direct ``w:`` children: ``pPr/numPr/ilvl``."""
    for name in path.split("/"):
        element = find_child(element, name)
    return element


def get_value(element: Element | None, name: str = "val") -> str | None:
    """A ``w:`` attribute of the element, ``w:val`` unless told otherwise."""
    if element is None:
        return None
    value = element.get(f"{W}{name}")
    return None if value is None else str(value)


def get_number(element: Element | None, name: str = "val") -> int | None:
    """A ``w:`` attribute as a whole number; None where it is absent or is none."""
    value = get_value(element, name)
    try:
        return None if value is None else int(value)
    except ValueError:
        return None


def read_switch(properties: Element | None, name: str) -> bool | None:
    """A switch such as ``w:b``: True, False, or None where the properties do not speak of it (17.17.4)."""
    switch = find_child(properties, name)
    return None if switch is None else (get_value(switch) or "1").lower() not in _OFF


def choose_alternative(alternate: Element) -> Element | None:
    """The branch of an ``mc:AlternateContent`` that holds its text: the Choice, unless only the Fallback has any.

    The same text box stands in both branches (part 3, 10.2.1); one of them is read.
    """
    branches = [branch for branch in alternate if branch.tag in (f"{MC}Choice", f"{MC}Fallback")]
    with_text = (branch for branch in branches if next(branch.iter(f"{W}t", f"{M}t"), None) is not None)
    return next(with_text, branches[0] if branches else None)


def iter_blocks(container: Element) -> Iterator[Element]:
    """The paragraphs and tables of a body, cell, note or text box, in order, content controls opened."""
    for child in container:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"):
            yield from iter_blocks(child)
        elif child.tag == f"{MC}AlternateContent":
            branch = choose_alternative(child)
            if branch is not None:
                yield from iter_blocks(branch)


def iter_parts(container: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row (``tr``, ``tc``), content controls opened."""
    for child in container:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"):
            yield from iter_parts(child, name)
