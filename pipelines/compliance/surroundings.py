"""What a document is judged beside: the instruments known, the higher plans, and the words of all plans."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from models.comparisons import MatrixRow, ReuseRow
from pipelines.compliance.cards import Card
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing import Shelf, compare_with_parent, find_parent_plan, may_be_parent
from pipelines.compliance.copying import Corpus, Fingerprint, build_corpus, find_reuse, take_fingerprint
from pipelines.compliance.library import Library, build_library
from pipelines.compliance.packs import Pack
from pipelines.compliance.resolving import ReadDocument, Registers, build_cases


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The library of all instruments, the shelf of higher plans and the corpus of the movements' plans."""

    library: Library
    shelf: Shelf = field(default_factory=lambda: Shelf({}))
    corpus: Corpus = field(default_factory=Corpus)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What holding an instrument beside the others shows."""

    parent_plan_id: str | None
    matrix: tuple[MatrixRow, ...]
    reuse: tuple[ReuseRow, ...]


def survey(
    list_documents: Callable[[], Iterable[ReadDocument]],
    registers: Registers,
    packs: tuple[Pack, ...],
    *,
    shelf: Iterable[Card] = (),
) -> Surroundings:
    """What the documents stand beside; they are read once, and only those that may be parents stay in memory.

    ``shelf`` are instruments that are known beside these documents.
    """
    cards: list[Card] = list(shelf)
    prints: list[Fingerprint] = []
    kept: list[ReadDocument] = []
    for document in list_documents():
        cases = build_cases(document, registers, Library())
        cards += [case.card for case in cases]
        prints += [found for case in cases if (found := take_fingerprint(case)) is not None]
        if any(may_be_parent(case.card) for case in cases):
            kept.append(document)
    library = build_library(cards)
    higher = (case for document in kept for case in build_cases(document, registers, library))
    plans = {case.instrument_id: case for case in higher if may_be_parent(case.card)}
    return Surroundings(library, Shelf(plans, packs), build_corpus(prints))


def compare(case: Case, surroundings: Surroundings) -> Comparison:
    """An instrument beside its parent and the other plans of its province."""
    parent = find_parent_plan(case.card, surroundings.library)
    parent_id = parent.instrument_id if parent else None
    return Comparison(
        parent_id,
        compare_with_parent(case, parent_id, surroundings.shelf) if parent_id else (),
        find_reuse(case, parent_id, surroundings.corpus),
    )
