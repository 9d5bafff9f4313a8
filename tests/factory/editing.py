"""Operations on outlines: nodes dropped, added, replaced; fields changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from models.vocabulary import SectionKind
from tests.factory.outlines import DecisionOutline, Node, Outline, PlanOutline


def edit_plan(outline: Outline, edit: Callable[[PlanOutline], PlanOutline]) -> Outline:
    """The outline with its plan edited, whether it stands alone or is attached."""
    if isinstance(outline, DecisionOutline):
        return replace(outline, plan=edit(outline.plan))
    return edit(outline)


def change_plan(outline: Outline, fields: Mapping[str, Any]) -> Outline:
    """Fields of the plan changed."""
    return edit_plan(outline, lambda plan: replace(plan, **fields))


def change_head(outline: Outline, fields: Mapping[str, Any]) -> Outline:
    """Fields of the letterhead changed."""
    if outline.letterhead is None:
        raise ValueError("the outline has no letterhead")
    return replace(outline, letterhead=replace(outline.letterhead, **fields))


def _map_nodes(nodes: tuple[Node, ...], edit: Callable[[Node], Node | None]) -> tuple[Node, ...]:
    edited = (edit(node) for node in nodes)
    return tuple(replace(node, children=_map_nodes(node.children, edit)) for node in edited if node is not None)


def map_nodes(outline: Outline, edit: Callable[[Node], Node | None]) -> Outline:
    """Every node of the plan edited from the top down; None drops it with all below it."""
    return edit_plan(outline, lambda plan: replace(plan, sections=_map_nodes(plan.sections, edit)))


def drop_nodes(outline: Outline, is_dropped: Callable[[Node], bool]) -> Outline:
    """The outline without those nodes and what stands under them."""
    return map_nodes(outline, lambda node: None if is_dropped(node) else node)


def replace_part(outline: Outline, kind: SectionKind, part: Node) -> Outline:
    """The outline with another part in the place of the one of that kind."""
    return map_nodes(outline, lambda node: part if node.kind is kind and node.mark is part.mark else node)


def add_to_part(outline: Outline, kind: SectionKind, child: Node) -> Outline:
    """The outline with a paragraph more at the end of the part of that kind."""

    def add(node: Node) -> Node:
        return replace(node, children=(*node.children, child)) if node.kind is kind and node.mark == "I." else node

    return map_nodes(outline, add)


def fill_part(outline: Outline, kind: SectionKind, child: Node) -> Outline:
    """The outline with nothing but this paragraph in the part of that kind."""

    def fill(node: Node) -> Node:
        return replace(node, children=(child,)) if node.kind is kind and node.mark == "I." else node

    return map_nodes(outline, fill)


def replace_words(outline: Outline, old: str, new: str) -> Outline:
    """The outline with words of its plan's text replaced: sections, lead-in and closing."""

    def edit(plan: PlanOutline) -> PlanOutline:
        closing = tuple(text.replace(old, new) for text in plan.closing)
        return replace(plan, lead_in=plan.lead_in.replace(old, new), closing=closing)

    def edit_node(node: Node) -> Node:
        return replace(node, heading=node.heading.replace(old, new), text=node.text.replace(old, new))

    return edit_plan(map_nodes(outline, edit_node), edit)
