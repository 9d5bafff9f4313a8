"""Numbers of nodes by their place among their siblings, as a Vietnamese office counts."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tests.factory.outlines import Mark, Node
from tests.factory.schemes import OFFICIAL, Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedNode:
    """A node with its number as typed (``label``) and, where it is a section, its path in the document."""

    node: Node
    label: str
    path: str | None
    depth: int


def number_nodes(
    nodes: tuple[Node, ...], parents: tuple[str, ...] = (), *, scheme: Scheme = OFFICIAL
) -> Iterator[NumberedNode]:
    """The nodes of a tree in reading order, each numbered."""
    counts: Counter[Mark] = Counter()
    for node in nodes:
        counts[node.mark] += 1
        marker, label = scheme.count(node.mark, counts[node.mark], parents[-1] if parents else "")
        path = "/".join((*parents, marker)) if marker else None
        yield NumberedNode(node=node, label=label, path=path, depth=len(parents) + 1)
        yield from number_nodes(node.children, (*parents, marker) if marker else parents, scheme=scheme)
