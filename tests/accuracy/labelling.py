"""Each fact that was read, held against the annotation: right, wrong, or of a sort the annotation does not speak of."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.facts import DocumentFacts, Fact, InstrumentFacts
from models.vocabulary import CitationRole, DutyOrigin, MilestoneKind
from pipelines.scoring.folding import fold_code, fold_text
from pipelines.scoring.header import HEADER_FIELDS

Gold = Mapping[str, Any]
_DATE_PARTS = ("year", "quarter", "month", "day")


@dataclass(frozen=True, slots=True)
class LabelledFact:
    """A fact of a table and whether it says what the annotation says."""

    table: str
    fact: Fact
    is_right: bool


def label_facts(facts: DocumentFacts, gold: Gold) -> Iterator[LabelledFact]:
    """The facts of a document that its annotation can tell right from wrong.

    Sections that the annotation does not list, citations without a code, milestones of kind ``khac`` and what it gives
    as a mere number and the reading agrees with in number are taken as the score takes them.
    """
    for table, label in _LABELLERS.items():
        for fact, is_right in label(facts.instruments, gold):
            yield LabelledFact(table, fact, is_right)


Labelled = Iterator[tuple[Fact, bool]]
Labeller = Callable[[Sequence[InstrumentFacts], Gold], Labelled]


def _label_instruments(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    """An instrument is right when every annotated field of its header is."""
    for position, part in enumerate(parts):
        wanted = gold["instruments"][position] if position < len(gold["instruments"]) else None
        row = part.instrument
        if wanted is None:
            yield row, False
            continue
        issued = tuple(wanted["issued"].get(name) for name in ("year", "month", "day"))
        same = all(fold_text(wanted[n]) == fold_text(getattr(row, n)) for n in HEADER_FIELDS if n in wanted)
        yield row, same and issued == (row.issued_year, row.issued_month, row.issued_day)


def _label_sections(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    """A heading that the annotation lists, by its words or its place, is right when words, place and kind are."""
    wanted = {(s["instrument"], s["marker"]): (fold_text(s["heading"]), s["kind"]) for s in gold["sections"]}
    headings = {(place[0], heading) for place, (heading, _) in wanted.items()}
    for position, part in enumerate(parts, 1):
        for row in part.sections:
            heading = fold_text(row.heading)
            if (position, row.path) in wanted:
                yield row, wanted[position, row.path] == (heading, row.kind)
            elif heading is not None and (position, heading) in headings:
                yield row, False


def _label_citations(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    cited = {fold_code(code) for code in gold["citations"]}
    bases = Counter(_key_base(base["instrument"], base) for base in gold["legal_bases"])
    for position, part in enumerate(parts, 1):
        for row in part.citations:
            if row.role is CitationRole.LEGAL_BASIS:
                values = {name: getattr(row, name) for name in ("relation", "code", "title", "issued_on")}
                yield row, _take(bases, _key_base(position, values))
            elif row.code is not None and not gold.get("citations_open"):
                yield row, fold_code(row.code) in cited


def _key_base(position: int, base: Mapping[str, Any]) -> Hashable:
    named = fold_code(base.get("code")) or fold_text(base.get("title"))
    return position, base["relation"], named, str(base["issued_on"])


def _label_contents(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    rows = [row for part in parts for row in part.contents]
    starts = [fold_text(start) or "" for start in gold["contents"].get("starts", ())]
    if len(starts) != gold["contents"]["count"]:
        yield from _label_number(rows, gold["contents"]["count"])
        return
    for row in rows:
        yield row, _take_start(starts, row.text)


def _label_phases(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    wanted = Counter((p["ordinal"], p["start_year"], p["end_year"]) for p in gold["phases"])
    for part in parts:
        for row in part.phases:
            yield row, _take(wanted, (row.ordinal, row.start_year, row.end_year))


def _label_milestones(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    names = ("kind", *_DATE_PARTS, "recurrence")
    wanted = {tuple(item.get(name) for name in names) for item in gold["milestones"]}
    for part in parts:
        for row in part.milestones:
            if row.kind is not MilestoneKind.KHAC and any(getattr(row, name) for name in _DATE_PARTS):
                yield row, tuple(getattr(row, name) for name in names) in wanted


def _label_criteria(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    wanted: dict[tuple[str | None, str], list[str]] = {}
    for group in gold["criteria"]:
        starts = wanted.setdefault((fold_text(group["group"]), group["target"]), [])
        starts.extend(fold_text(start) or "" for start in group["starts"])
    for part in parts:
        for row in part.criteria:
            yield row, _take_start(wanted.get((fold_text(row.target_group), row.target), []), row.text)


def _label_awards(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    wanted = Counter((tier["occasion"], tier["form"]) for tier in gold["award_tiers"])
    references = {fold_code(code) for code in gold.get("awards_by_reference", ())}
    occasions = set(gold.get("award_occasions") or {tier["occasion"] for tier in gold["award_tiers"]})
    for part in parts:
        for row in part.award_tiers:
            if row.form is not None:
                yield row, _take(wanted, (row.occasion, row.form))
            elif row.by_reference is not None:
                yield row, fold_code(row.by_reference) in references
            else:
                yield row, row.occasion in occasions


def _label_solutions(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    return _label_number([row for part in parts for row in part.solutions], gold["solutions"]["count"])


def _label_duties(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    rows = [row for part in parts for row in part.responsibilities]
    if gold.get("task_table"):
        yield from _label_number([r for r in rows if r.origin is DutyOrigin.TABLE], gold["task_table"]["rows"])
    wanted = Counter({fold_text(item["actor"]): item["tasks"] for item in gold["responsibilities"]})
    for row in rows:
        if row.origin is not DutyOrigin.TABLE:
            yield row, _take(wanted, fold_text(row.actor))


def _label_recipients(parts: Sequence[InstrumentFacts], gold: Gold) -> Labelled:
    return _label_number([row for part in parts for row in part.recipients], gold["recipients"]["count"])


def _label_number(rows: Sequence[Fact], count: int) -> Labelled:
    """Rows of which only the number is known: those beyond it are wrong, and the last ones pass for them."""
    for place, row in enumerate(rows):
        yield row, place < count


def _take(wanted: Counter[Any], key: Hashable) -> bool:
    if wanted[key] <= 0:
        return False
    wanted[key] -= 1
    return True


def _take_start(starts: list[str], text: str) -> bool:
    folded = fold_text(text) or ""
    found = next((start for start in starts if folded.startswith(start)), None)
    if found is None:
        return False
    starts.remove(found)
    return True


_LABELLERS: dict[str, Labeller] = {
    "instruments": _label_instruments,
    "sections": _label_sections,
    "citations": _label_citations,
    "contents": _label_contents,
    "phases": _label_phases,
    "milestones": _label_milestones,
    "criteria": _label_criteria,
    "award_tiers": _label_awards,
    "solutions": _label_solutions,
    "responsibilities": _label_duties,
    "recipients": _label_recipients,
}
