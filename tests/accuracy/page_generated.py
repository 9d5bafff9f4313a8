"""The part of docs/accuracy.md on generated documents: figures by field group and by draw, what is wrong."""

from collections.abc import Iterator, Mapping, Sequence

from tests.accuracy.generated import DocumentSet, ScoredDocument, add_tallies, find_macro, group_by_trait
from tests.accuracy.measuring import Measurement
from tests.accuracy.wording import find_weaknesses, name_group

Scored = Mapping[DocumentSet, Sequence[ScoredDocument]]

FEWEST = 5
"""A draw that fewer documents share says little."""
MOST_WEAKNESSES = 8
MOST_DOCUMENTS = 8
TRAIT_NAMES = {
    "numbering": "numbering",
    "list marks": "list marks",
    "rendering": "rendering",
    "letters": "letters",
    "letterhead": "letterhead",
    "case": "case of headings",
    "order": "order of parts",
    "plan": "kind of plan",
    "form": "decision or plan",
    "office": "issuing office",
    "bases": "legal bases",
    "purpose": "purpose and requirements",
    "contents": "contents",
    "criteria": "criteria",
    "awards": "awards",
    "solutions": "solutions",
    "times": "phases, layout",
    "phases": "phases, wording",
    "date of so_ket": "date of the mid-term review",
    "date of tong_ket": "date of the final review",
    "report": "reporting duty",
    "duties": "duties",
    "goals": "goals",
    "checks": "what is inspected",
    "table": "task table's header",
}


def render_generated(scored: Scored) -> Iterator[str]:
    """The section on generated documents."""
    yield """
## Generated documents

`tests/factory/varied` draws plans by seed and carries the truth along: parts, wording, numbering, layout, letters and
rendering change from one to the next. Each choice has a *tuning* pool, which may be looked at while the reading is
improved, and a *held-out* pool, which may not: three choices in four of a held-out document are from the latter.

How far the held-out figures can be trusted: no held-out document was read to mend the reading, but its figures by group
told where to write wider tests, and some of its renderings (PDF, dense text, one-line letterheads) were tuned with the
tuning pool's words. Misread letters spare digits, codes and the letterhead.

| set | documents | what it is | macro F1 | worst group |
|---|---|---|---|---|"""
    for one, documents in scored.items():
        tallies = add_tallies(documents)
        worst = min(tallies, key=lambda group: tallies[group].f1)
        yield (
            f"| {one.name} | {len(documents)} | {one.meaning} | {find_macro(tallies):.3f} | "
            f"{worst} {tallies[worst].f1:.3f} |"
        )
    yield from _write_groups(scored)
    yield from _write_traits(scored)
    yield from _write_wrong(scored)


def _write_groups(scored: Scored) -> Iterator[str]:
    totals = [add_tallies(documents) for documents in scored.values()]
    groups = list(dict.fromkeys(group for tallies in totals for group in tallies))
    yield "\n### By field group\n"
    yield f"| field group | {' | '.join(f'{one.name}: items | P | R | F1' for one in scored)} |"
    yield "|---" * (1 + 4 * len(totals)) + "|"
    for group in groups:
        cells = []
        for tallies in totals:
            tally = tallies.get(group)
            cells.append(
                f"{tally.gold} | {tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f}"
                if tally
                else "- | - | - | -"
            )
        yield f"| {group} | {' | '.join(cells)} |"


def _write_traits(scored: Scored) -> Iterator[str]:
    yield f"""
### By what was drawn

Macro F1, and items missed or invented for each document, of the documents that share a draw (at least {FEWEST})."""
    for one, documents in scored.items():
        yield f"\n**{one.name}**\n"
        yield "| draw | value | documents | macro F1 | wrong items a document |\n|---|---|---|---|---|"
        for trait, value, sharing in group_by_trait(documents):
            if trait in TRAIT_NAMES and len(sharing) >= FEWEST:
                macro = find_macro(add_tallies(sharing))
                wrong = sum(document.lost for document in sharing) / len(sharing)
                yield f"| {TRAIT_NAMES[trait]} | {value} | {len(sharing)} | {macro:.3f} | {wrong:.1f} |"


def _write_wrong(scored: Scored) -> Iterator[str]:
    yield "\n### What is still wrong in generated documents"
    for one, documents in scored.items():
        misses = tuple(miss for document in documents for miss in document.misses)
        measured = Measurement(name=one.name, groups=add_tallies(documents), misses=misses, texts={}, seconds=0)
        weak = find_weaknesses(measured, MOST_WEAKNESSES)
        sound = sum(not document.lost for document in documents)
        yield f"\n**{one.name}**: {sound} of {len(documents)} without a fault.\n"
        for weakness in weak:
            extra = f", {weakness.extra} read that are not there" if weakness.extra else ""
            example = f" For example, {weakness.example}." if weakness.example else ""
            yield f"- {name_group(weakness.group)}: {weakness.missed} of {weakness.gold} missed{extra}.{example}"
        worst = [document for document in sorted(documents, key=lambda found: -found.lost) if document.lost]
        named = ", ".join(f"{document.name} ({document.lost})" for document in worst[:MOST_DOCUMENTS])
        if named:
            yield f"- Worst documents, with their wrong items: {named}."
