"""Numbers of nodes by their place among their siblings, as a Vietnamese office counts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tests.factory.outlines import Mark, Node

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""Letters of lists in Nghị định 30/2020: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư, and no f, j, w, z."""

UNCOUNTED = {Mark.DASH: "-", Mark.PLUS: "+", Mark.NONE: ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedNode:
    """A node with its number as typed (``label``) and, where it is a section, its path in the document."""

    node: Node
    label: str
    path: str | None
    depth: int


def number_nodes(nodes: tuple[Node, ...], parents: tuple[str, ...] = ()) -> Iterator[NumberedNode]:
    """The nodes of a tree in reading order, each numbered."""
    counts: Counter[Mark] = Counter()
    for node in nodes:
        counts[node.mark] += 1
        marker, label = _count(node.mark, counts[node.mark], parents)
        path = "/".join((*parents, marker)) if marker else None
        yield NumberedNode(node=node, label=label, path=path, depth=len(parents) + 1)
        yield from number_nodes(node.children, (*parents, marker) if marker else parents)


def _count(mark: Mark, count: int, parents: tuple[str, ...]) -> tuple[str, str]:
    """Marker (as in a section's path) and label (as typed) of the n-th sibling with this mark."""
    match mark:
        case Mark.ROMAN:
            return write_roman(count), f"{write_roman(count)}."
        case Mark.DECIMAL:
            return str(count), f"{count}."
        case Mark.DOTTED:
            return f"{parents[-1]}.{count}", f"{parents[-1]}.{count}."
        case Mark.LETTER:
            return LETTERS[count - 1], f"{LETTERS[count - 1]})"
        case Mark.ARTICLE:
            return f"Điều {count}", f"Điều {count}."
        case Mark.DASH | Mark.PLUS | Mark.NONE:
            return "", UNCOUNTED[mark]


def write_roman(number: int) -> str:
    """A Roman number below 40."""
    digits = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for value, digit in digits:
        written += digit * (number // value)
        number %= value
    return written
