"""The whole of the judge's work on a set of documents: resolve all of them, then judge each beside the others."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from models.comparisons import MatrixRow, ReuseRow
from models.findings import Assignment, FindingRow, PlanLink, ThemeAssignment, UnitAssignment
from models.issues import Issue
from pipelines.compliance.actor_units import assign_units
from pipelines.compliance.cards import Card
from pipelines.compliance.judge import judge_case
from pipelines.compliance.lineage import link_plans
from pipelines.compliance.movements import load_movements
from pipelines.compliance.packs import Pack, load_packs
from pipelines.compliance.resolving import ReadDocument, Registers, assign, build_cases
from pipelines.compliance.surroundings import Surroundings, compare, survey
from pipelines.compliance.theming import assign_themes
from pipelines.compliance.units import REFERENCE, load_register
from pipelines.compliance.waivers import Waiver, apply_waivers, load_waivers


@dataclass(frozen=True, slots=True)
class Rulebook:
    """What documents are held against: registers and packs, and what spares some findings on that day."""

    registers: Registers
    packs: tuple[Pack, ...]
    waivers: tuple[Waiver, ...] = ()
    today: date = date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What the judge says of one document."""

    document_id: str
    assignments: tuple[Assignment, ...]
    themes: tuple[ThemeAssignment, ...]
    links: tuple[PlanLink, ...]
    findings: tuple[FindingRow, ...]
    issues: tuple[Issue, ...] = ()
    units: tuple[UnitAssignment, ...] = ()
    matrix: tuple[MatrixRow, ...] = ()
    reuse: tuple[ReuseRow, ...] = ()


def load_rulebook(reference: Path = REFERENCE, *, today: date | None = None) -> Rulebook:
    """The registers, packs and waivers of a folder such as data/reference, as they stand on a day (today's).

    Raises PackError naming file and line of each fault.
    """
    registers = Registers(load_register(reference), load_movements(reference / "movements"))
    packs, waivers = load_packs(reference / "packs"), load_waivers(reference / "waivers")
    return Rulebook(registers, packs, waivers, today or datetime.now(UTC).date())


def review_documents(
    list_documents: Callable[[], Iterable[ReadDocument]], rulebook: Rulebook, *, shelf: Iterable[Card] = ()
) -> Iterator[Review]:
    """The review of each document, in order.

    Reads: the documents twice (``list_documents`` begins anew each time, so that they need not all be in memory), the
    rulebook. Writes: findings, links, assignments, comparisons. ``shelf`` are instruments that are known beside these
    documents.
    """
    surroundings = survey(list_documents, rulebook.registers, rulebook.packs, shelf=shelf)
    for document in list_documents():
        yield review_document(document, rulebook, surroundings)


def review_document(document: ReadDocument, rulebook: Rulebook, surroundings: Surroundings) -> Review:
    """The review of one document beside what surrounds it."""
    cases = build_cases(document, rulebook.registers, surroundings.library)
    compared = [compare(case, surroundings) for case in cases]
    findings: list[FindingRow] = []
    issues: list[Issue] = []
    for case in cases:
        told, remarks = apply_waivers(case, judge_case(case, rulebook.packs), rulebook.waivers, rulebook.today)
        findings += told
        issues += remarks
    return Review(
        document_id=document.text.document_id,
        assignments=tuple(
            replace(assign(case), parent_plan_id=found.parent_plan_id)
            for case, found in zip(cases, compared, strict=True)
        ),
        themes=tuple(theme for case in cases for theme in assign_themes(case, rulebook.packs)),
        links=link_plans(cases),
        findings=tuple(findings),
        issues=tuple(issues),
        units=tuple(unit for case in cases for unit in assign_units(rulebook.registers.units, case)),
        matrix=tuple(row for found in compared for row in found.matrix),
        reuse=tuple(row for found in compared for row in found.reuse),
    )
