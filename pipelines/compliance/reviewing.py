"""The whole of the judge's work on a set of documents: resolve all of them, then judge each beside the others."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from models.findings import Assignment, FindingRow, PlanLink, ThemeAssignment
from pipelines.compliance.judge import judge
from pipelines.compliance.library import Card, Library, build_library
from pipelines.compliance.lineage import link_plans
from pipelines.compliance.movements import load_movements
from pipelines.compliance.packs import Pack, load_packs
from pipelines.compliance.resolving import ReadDocument, Registers, build_cases, resolve_document
from pipelines.compliance.theming import assign_themes
from pipelines.compliance.units import load_register


@dataclass(frozen=True, slots=True)
class Rulebook:
    """What documents are held against: registers and packs."""

    registers: Registers
    packs: tuple[Pack, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What the judge says of one document."""

    document_id: str
    assignments: tuple[Assignment, ...]
    themes: tuple[ThemeAssignment, ...]
    links: tuple[PlanLink, ...]
    findings: tuple[FindingRow, ...]


def load_rulebook() -> Rulebook:
    """The registers and packs of data/reference. Raises PackError naming file and line of each fault."""
    return Rulebook(Registers(load_register(), load_movements()), load_packs())


def review_documents(
    list_documents: Callable[[], Iterable[ReadDocument]], rulebook: Rulebook, *, shelf: Iterable[Card] = ()
) -> Iterator[Review]:
    """The review of each document, in order.

    Reads: the documents twice (``list_documents`` begins anew each time, so that they need not all be in memory), the
    rulebook. Writes: findings, links, assignments. ``shelf`` are instruments that are known beside these documents.
    """
    cards = [card for document in list_documents() for _, card in resolve_document(document, rulebook.registers)]
    library = build_library([*cards, *shelf])
    for document in list_documents():
        yield review_document(document, rulebook, library)


def review_document(document: ReadDocument, rulebook: Rulebook, library: Library) -> Review:
    """The review of one document beside what the library holds."""
    cases = build_cases(document, rulebook.registers, library)
    return Review(
        document_id=document.text.document_id,
        assignments=tuple(
            Assignment(
                instrument_id=case.instrument_id,
                unit_code=case.place.unit_code,
                province_code=case.place.province_code,
                movement_id=case.movement.movement_id if case.movement else None,
            )
            for case in cases
        ),
        themes=tuple(theme for case in cases for theme in assign_themes(case, rulebook.packs)),
        links=link_plans(cases),
        findings=judge(cases, rulebook.packs),
    )
