"""The blocks of a laid-out document, in reading order: what every renderer prints, each in its own way."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.vocabulary import IssuerLevel
from tests.factory import wording
from tests.factory.numbering import number_nodes
from tests.factory.outlines import Annex, DecisionOutline, Letterhead, Mark, Node, Outline, PlanOutline, Signature
from tests.factory.schemes import OFFICIAL, Scheme

__all__ = [
    "Centered", "CenteredRole", "ClosingTable", "LetterheadTable", "NewSheet", "Paragraph", "TaskTable", "lay_out",
]  # fmt: skip


class CenteredRole(StrEnum):
    """What a centred line is."""

    TYPE = "type"
    TITLE = "title"
    DECIDER = "decider"
    FORMULA = "formula"
    ATTACHED = "attached"


@dataclass(frozen=True, slots=True)
class LetterheadTable:
    """Issuer left, national title right; below, number and date."""

    letterhead: Letterhead


@dataclass(frozen=True, slots=True)
class Centered:
    """A centred line."""

    text: str
    role: CenteredRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of the body; ``label`` is its number as typed, ``scope`` the list it is counted in.

    The first ``bold_length`` letters are a heading and stand in bold.
    """

    text: str
    mark: Mark = Mark.NONE
    label: str = ""
    depth: int = 0
    scope: int = 0
    bold_length: int = 0
    is_italic: bool = False


@dataclass(frozen=True, slots=True)
class TaskTable:
    """A task table with its group rows."""

    annex: Annex


@dataclass(frozen=True, slots=True)
class ClosingTable:
    """Recipients left, signature right."""

    recipients: tuple[str, ...]
    signature: Signature


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A new page, lying or standing."""

    is_landscape: bool = False


Block = LetterheadTable | Centered | Paragraph | TaskTable | ClosingTable | NewSheet

BOLD_MARKS = frozenset({Mark.ROMAN, Mark.DECIMAL, Mark.DOTTED, Mark.ARTICLE})


def lay_out(outline: Outline, scheme: Scheme = OFFICIAL) -> tuple[Block, ...]:
    """Every block of a document in reading order; the articles of a decision are always numbered officially."""
    if isinstance(outline, DecisionOutline):
        return tuple(_lay_out_decision(outline, scheme))
    return tuple(_lay_out_plan(outline, scheme, scope=1))


def _lay_out_decision(decision: DecisionOutline, scheme: Scheme) -> Iterator[Block]:
    yield LetterheadTable(decision.letterhead)
    yield Centered("QUYẾT ĐỊNH", CenteredRole.TYPE)
    yield Centered(decision.title, CenteredRole.TITLE)
    yield Centered(decision.decider, CenteredRole.DECIDER)
    for sentence in decision.preamble:
        yield Paragraph(text=_print(wording.write_basis_sentence(sentence)), is_italic=True)
    if decision.proposal:
        yield Paragraph(text=_print(wording.write_proposal(decision.proposal)), is_italic=True)
    yield Centered("QUYẾT ĐỊNH:", CenteredRole.FORMULA)
    yield from _lay_out_nodes(decision.articles, OFFICIAL, scope=1)
    yield ClosingTable(decision.recipients, decision.signature)
    yield NewSheet()
    attached = _print(wording.write_attached_line(decision.attached_head, "Quyết định", decision.attached_by))
    yield from _lay_out_plan(decision.plan, scheme, scope=2, attached=attached)


def _lay_out_plan(plan: PlanOutline, scheme: Scheme, *, scope: int, attached: str = "") -> Iterator[Block]:
    if plan.letterhead:
        yield LetterheadTable(plan.letterhead)
    if plan.has_type:
        yield Centered("KẾ HOẠCH", CenteredRole.TYPE)
    if plan.title:
        yield Centered(plan.title, CenteredRole.TITLE)
    if attached:
        yield Centered(attached, CenteredRole.ATTACHED)
    for sentence in plan.preamble:
        yield Paragraph(text=_print(wording.write_basis_sentence(sentence)))
    if plan.lead_in:
        yield Paragraph(text=_print(plan.lead_in))
    yield from _lay_out_nodes(plan.sections, scheme, scope=scope)
    for text in plan.closing:
        yield Paragraph(text=_print(text))
    if plan.signature:
        yield ClosingTable(plan.recipients, plan.signature)
    for ordinal, annex in enumerate(plan.annexes, 1):
        yield NewSheet(is_landscape=True)
        yield Centered("PHỤ LỤC" if len(plan.annexes) == 1 else f"PHỤ LỤC {ordinal}", CenteredRole.TYPE)
        yield Centered(annex.title, CenteredRole.TITLE)
        if plan.letterhead:
            yield Centered(_print(write_annex_line(plan.letterhead)), CenteredRole.ATTACHED)
        yield TaskTable(annex)


def write_annex_line(head: Letterhead) -> str:
    """The line under an annex's title that names the plan it belongs to."""
    issued_by = head.issuer if head.issuer_level is not IssuerLevel.TINH else head.issuer.split(" tỉnh ")[0]
    return wording.write_attached_line(head, "Kế hoạch", issued_by)


def _lay_out_nodes(nodes: tuple[Node, ...], scheme: Scheme, *, scope: int) -> Iterator[Block]:
    for numbered in number_nodes(nodes, scheme=scheme):
        node = numbered.node
        bold = len(_print(node.heading)) if node.mark in BOLD_MARKS else 0
        yield Paragraph(
            text=_print(node.line),
            mark=node.mark,
            label=numbered.label,
            depth=numbered.depth,
            scope=scope,
            bold_length=bold,
        )


def _print(text: str) -> str:
    return wording.strip_citation_marks(text)
