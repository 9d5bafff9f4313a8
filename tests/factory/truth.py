"""The gold of an outline: what a careful reader finds in the rendered document, read off the outline alone."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import yaml

from models.vocabulary import AwardForm, DocType, Relation
from tests.factory import wording
from tests.factory.blocks import write_annex_line
from tests.factory.numbering import NumberedNode, number_nodes
from tests.factory.outlines import (
    Actor,
    Award,
    AwardReference,
    Basis,
    BasisSentence,
    Content,
    CriteriaGroup,
    DecisionOutline,
    Letterhead,
    Meaning,
    Milestone,
    Node,
    Outline,
    Phase,
    PlanOutline,
    Signature,
    Solution,
)
from tests.factory.schemes import OFFICIAL, Scheme

OPENING_WORDS = 6
"""A gold names an item by its first words: six tell any two items of one list apart."""


def write_gold(outline: Outline, file_name: str) -> str:
    """The gold of an outline as YAML, for the file of this name."""
    return yaml.dump(
        describe(outline, file_name),
        Dumper=_PlainDumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=100_000,
    )


class _PlainDumper(yaml.SafeDumper):
    """Writes every value where it stands, never as a reference to an earlier one."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


def describe(outline: Outline, file_name: str, scheme: Scheme = OFFICIAL) -> dict[str, Any]:
    """The gold of an outline: one entry per field group."""
    plan = outline.plan if isinstance(outline, DecisionOutline) else outline
    ordinal = 2 if isinstance(outline, DecisionOutline) else 1
    nodes = tuple(number_nodes(plan.sections, scheme=scheme))
    meanings = tuple((found.node, meaning) for found in nodes for meaning in found.node.means)
    gold: dict[str, Any] = {"file": file_name, "instruments": list(_describe_instruments(outline))}
    gold["legal_bases"] = list(_describe_bases(outline))
    if isinstance(outline, DecisionOutline):
        if outline.proposal:
            gold["proposed_by"] = {"instrument": 1, "actor": outline.proposal.actor}
        gold["articles"] = {"instrument": 1, "count": len(outline.articles)}
    gold["sections"] = list(_describe_sections(nodes, plan, ordinal))
    gold |= _describe_contents(meanings, ordinal)
    gold["phases"] = list(_describe_phases(meanings, ordinal))
    gold["milestones"] = list(_describe_milestones(meanings))
    gold["criteria"] = list(_describe_criteria(meanings))
    gold |= _describe_awards(meanings)
    gold["solutions"] = {"instrument": ordinal, "count": sum(isinstance(m, Solution) for _, m in meanings)}
    gold["responsibilities"] = list(_describe_duties(meanings))
    rows = sum(len(group.rows) for annex in plan.annexes for group in annex.groups)
    if rows:
        gold["task_table"] = {"instrument": ordinal, "rows": rows}
    gold["recipients"] = {"instrument": 1, "count": len(outline.recipients)}
    gold["citations"] = list(dict.fromkeys(code for text in _find_texts(outline) for code in find_codes(text)))
    return gold


def find_codes(text: str) -> Iterator[str]:
    """The codes that a text cites."""
    return wording.find_cited_codes(text)


def _describe_instruments(outline: Outline) -> Iterator[dict[str, Any]]:
    if isinstance(outline, DecisionOutline):
        head = outline.letterhead
        yield _describe_header(head, DocType.QUYET_DINH, outline.title) | _describe_signer(outline.signature, head)
        attached = _describe_header(head, DocType.KE_HOACH, outline.plan.title)
        attached |= {"number": None, "symbol": None, "place": None}
        yield attached | _describe_signer(None, head) | {"attached_to": 1}
    elif outline.letterhead:
        header = _describe_header(outline.letterhead, DocType.KE_HOACH, outline.title)
        yield header | _describe_signer(outline.signature, outline.letterhead)
    else:
        raise ValueError(f"A plan of its own needs a letterhead: {outline.title}")


def _describe_header(head: Letterhead, doc_type: DocType, title: str) -> dict[str, Any]:
    return {
        "doc_type": doc_type.value,
        "number": head.number,
        "symbol": head.symbol,
        "place": head.place,
        "issued": {"year": head.year, "month": head.month, "day": head.day},
        "issuer": head.issuer,
        "issuer_level": head.issuer_level.value,
        "title": title or None,
    }


def _describe_signer(signature: Signature | None, head: Letterhead) -> dict[str, Any]:
    return {
        "signer_name": signature.name or None if signature else None,
        "signer_title": signature.title or None if signature else None,
        "signing_mode": signature.mode.value if signature and signature.mode else None,
        "is_draft": head.number is None,
        "attached_to": None,
    }


def _find_preambles(outline: Outline) -> Iterator[tuple[int, tuple[BasisSentence, ...]]]:
    yield 1, outline.preamble
    if isinstance(outline, DecisionOutline):
        yield 2, outline.plan.preamble


def _describe_bases(outline: Outline) -> Iterator[dict[str, Any]]:
    for ordinal, preamble in _find_preambles(outline):
        for sentence in preamble:
            for basis in sentence.bases:
                yield _describe_basis(basis, sentence.relation, ordinal)


def _describe_basis(basis: Basis, relation: Relation, ordinal: int) -> dict[str, Any]:
    described: dict[str, Any] = {"instrument": ordinal, "relation": relation.value, "code": basis.code}
    if basis.code is None:
        described["title"] = f"{basis.kind_vi} {basis.name}"
    on: date = basis.issued_on
    return described | {"issued_on": on}


def _describe_sections(nodes: tuple[NumberedNode, ...], plan: PlanOutline, ordinal: int) -> Iterator[dict[str, Any]]:
    for found in nodes:
        if found.node.kind and found.path:
            heading = wording.strip_citation_marks(found.node.heading)
            kind = found.node.kind.value
            yield {"instrument": ordinal, "marker": found.path, "heading": heading, "kind": kind}
    for number, annex in enumerate(plan.annexes, 1):
        yield {"instrument": ordinal, "marker": f"PL{number}", "heading": annex.title, "kind": "phu_luc"}


def _open(text: str) -> str:
    return " ".join(wording.strip_citation_marks(text).split()[:OPENING_WORDS])


Meanings = tuple[tuple[Node, Meaning], ...]


def _describe_contents(meanings: Meanings, ordinal: int) -> dict[str, Any]:
    starts = [_open(node.line) for node, meaning in meanings if isinstance(meaning, Content)]
    return {"contents": {"instrument": ordinal, "count": len(starts), "starts": starts}}


def _describe_phases(meanings: Meanings, ordinal: int) -> Iterator[dict[str, Any]]:
    phases = [meaning for _, meaning in meanings if isinstance(meaning, Phase)]
    for number, phase in enumerate(phases, 1):
        years = {"start_year": phase.start_year, "end_year": phase.end_year}
        yield {"instrument": ordinal, "ordinal": number} | years


def _describe_milestones(meanings: Meanings) -> Iterator[dict[str, Any]]:
    for _, meaning in meanings:
        if isinstance(meaning, Milestone):
            described = {
                "kind": meaning.kind.value,
                "year": meaning.year,
                "quarter": meaning.quarter,
                "month": meaning.month,
                "day": meaning.day,
                "recurrence": meaning.recurrence.value if meaning.recurrence else None,
            }
            yield {name: value for name, value in described.items() if value is not None}


def _describe_criteria(meanings: Meanings) -> Iterator[dict[str, Any]]:
    for node, meaning in meanings:
        if isinstance(meaning, CriteriaGroup):
            texts = [node.text] if node.text else [child.line for child in node.children]
            starts = [_open(text) for text in texts]
            yield {"group": node.heading, "target": meaning.target.value, "starts": starts}


def _describe_awards(meanings: Meanings) -> dict[str, Any]:
    awards = [meaning for _, meaning in meanings if isinstance(meaning, Award)]
    occasions = list(dict.fromkeys(award.occasion.value for award in awards))
    forms: list[tuple[str, AwardForm]] = [(award.occasion.value, award.form) for award in awards if award.form]
    return {
        "award_tiers": [{"occasion": occasion, "form": form.value} for occasion, form in forms],
        "award_occasions": occasions,
        "awards_by_reference": [meaning.code for _, meaning in meanings if isinstance(meaning, AwardReference)],
    }


def _describe_duties(meanings: Meanings) -> Iterator[dict[str, Any]]:
    for node, meaning in meanings:
        if isinstance(meaning, Actor):
            yield {"actor": meaning.name, "tasks": 1 if node.text else len(node.children)}


def _find_texts(outline: Outline) -> Iterator[str]:
    """Every text of an outline that may cite a code, in reading order."""
    plan = outline.plan if isinstance(outline, DecisionOutline) else outline
    if isinstance(outline, DecisionOutline):
        yield from (wording.write_basis_sentence(sentence) for sentence in outline.preamble)
        if outline.proposal:
            yield wording.write_proposal(outline.proposal)
        yield from (found.node.line for found in number_nodes(outline.articles))
        yield wording.write_attached_line(outline.attached_head, "Quyết định", outline.attached_by)
    yield from (wording.write_basis_sentence(sentence) for sentence in plan.preamble)
    yield plan.lead_in
    yield from (found.node.line for found in number_nodes(plan.sections))
    yield from plan.closing
    for annex in plan.annexes:
        if plan.letterhead:
            yield write_annex_line(plan.letterhead)
        for group in annex.groups:
            for row in group.rows:
                yield from (row.task, row.lead, row.coordinating, row.deadline, row.product)
