"""Where a plan does not say a thing itself but points to the clause of another document that does."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.facts import Citation, SectionRow
from models.spans import Span
from models.vocabulary import CitationRole, MatrixKind, SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.clauses import Clause, find_clause, resolve_clause
from pipelines.compliance.comparing.items import PARTS, Item
from pipelines.compliance.comparing.parents import find_plan
from pipelines.compliance.comparing.patterns import POINTS, REPORTS
from pipelines.compliance.layout import sentence_at, span_of

_NAMELESS = (SectionKind.KHAC, SectionKind.DIEU)


@dataclass(frozen=True, slots=True)
class Pointer:
    """A sentence that leaves items of a kind to another document: its code, the clause, and that plan where it is in
    the warehouse; ``target`` is the section that the clause means there."""

    kind: MatrixKind
    sentence: Span
    code: str
    clause: Clause | None = None
    plan: Case | None = None
    target: SectionRow | None = None

    def covers(self, item: Item) -> bool:
        """True for an item of that plan which the pointer means."""
        if item.kind is not self.kind or self.plan is None:
            return False
        return self.target is None or span_of(self.plan, self.target).holds(item.span)


def find_pointers(case: Case, own: Mapping[MatrixKind, int], plans: Mapping[str, Case]) -> tuple[Pointer, ...]:
    """What a plan leaves to other documents; ``own`` is how many items of each kind it says itself.

    Where it says some itself, only a sentence that names a clause counts: a mention of another document is no pointer.
    ``plans`` are the higher plans at hand, by instrument.
    """
    return tuple(
        pointer
        for citation in case.facts.citations
        if citation.code and citation.role is CitationRole.REFERENCE and citation.section is not None
        for pointer in _read_pointer(case, citation, own, plans)
    )


def _read_pointer(
    case: Case, citation: Citation, own: Mapping[MatrixKind, int], plans: Mapping[str, Case]
) -> Iterator[Pointer]:
    sentence = sentence_at(case, citation.char_start)
    if not POINTS.search(case.folded[sentence.start : citation.char_start]):
        return
    part = _find_part(case, citation)
    clause = find_clause(case, sentence, citation.char_start)
    card = case.library.match(citation, case.card).card
    plan_card = find_plan(card, case.library) if card else None
    plan = plans.get(plan_card.instrument_id) if plan_card else None
    target = resolve_clause(plan, clause) if plan is not None and clause is not None else None
    for kind, kinds in PARTS.items():
        if part not in kinds or (own.get(kind) and clause is None):
            continue
        if kind is MatrixKind.REPORTING_DUTY and not REPORTS.search(case.fold(sentence)):
            continue
        yield Pointer(kind, sentence, citation.code or "", clause, plan, target)


def _find_part(case: Case, citation: Citation) -> SectionKind:
    """The kind of the nearest section above a mention that has one."""
    by_ordinal = {row.ordinal: row for row in case.facts.sections}
    row = by_ordinal.get(citation.section or 0)
    while row is not None and row.kind in _NAMELESS:
        row = by_ordinal.get(row.parent or 0)
    return row.kind if row is not None else SectionKind.KHAC
