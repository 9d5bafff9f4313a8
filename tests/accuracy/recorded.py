"""Recorded scores: what was right when they were taken, and what a change has gained or lost since."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pipelines.scoring.tallies import Tally
from tests.accuracy.generated import ScoredDocument
from tests.accuracy.measuring import SKIPPED

RECORD = Path(__file__).with_name("recorded.yaml")
_HEAD = (
    "# Scores when they were last recorded: python -m tests.accuracy record. Only what is not right is listed:\n"
    "# by document and field group, hits, annotated and read, then the differences in the scorer's words.\n"
)

Incomplete = Mapping[str, Mapping[str, Tally]]


@dataclass(frozen=True, slots=True)
class Record:
    """Tallies by document and group where they are not whole, and differences by document."""

    names: frozenset[str]
    tallies: Incomplete
    misses: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a document gained and lost against the record: field groups, and differences that went and came."""

    name: str
    better: tuple[str, ...]
    worse: tuple[str, ...]
    gained: tuple[str, ...]
    lost: tuple[str, ...]


def make_record(documents: Iterable[ScoredDocument]) -> Record:
    """The record of scored documents."""
    listed = tuple(documents)
    tallies = {one.name: {group: tally for group, tally in one.tallies.items() if _lack(tally)} for one in listed}
    misses = {one.name: _list_misses(one) for one in listed}
    return Record(
        frozenset(one.name for one in listed),
        {name: groups for name, groups in tallies.items() if groups},
        {name: found for name, found in misses.items() if found},
    )


def write_record(record: Record, path: Path = RECORD) -> None:
    """Keeps a record. Writes: the file."""
    content: dict[str, Any] = {
        "documents": sorted(record.names),
        "tallies": {
            name: {group: [tally.hits, tally.gold, tally.found] for group, tally in groups.items()}
            for name, groups in record.tallies.items()
        },
        "misses": {name: list(found) for name, found in record.misses.items()},
    }
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, default_flow_style=None, width=100_000)
    path.write_text(_HEAD + text, encoding="utf-8")


def read_record(path: Path = RECORD) -> Record:
    """The kept record. Raises FileNotFoundError where none was kept."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    tallies = {
        name: {group: Tally(*counts) for group, counts in groups.items()} for name, groups in content["tallies"].items()
    }
    misses = {name: tuple(found) for name, found in content["misses"].items()}
    return Record(frozenset(content["documents"]), tallies, misses)


def compare(documents: Sequence[ScoredDocument], record: Record) -> Iterator[Change]:
    """The documents that differ from the record, in order; those that it does not know are left out."""
    for document in documents:
        if document.name in record.names:
            change = _compare_document(document, record)
            if change.better or change.worse:
                yield change


def render_changes(changes: Iterable[Change]) -> Iterator[str]:
    """Gains and losses as lines, and their number last."""
    counts: Counter[str] = Counter()
    for change in changes:
        yield f"{change.name}: better {', '.join(change.better) or '-'}; worse {', '.join(change.worse) or '-'}"
        yield from (f"  + {what}" for what in change.gained)
        yield from (f"  - {what}" for what in change.lost)
        counts.update(gained=len(change.gained), lost=len(change.lost), worse=len(change.worse))
    yield f"gained {counts['gained']}, lost {counts['lost']}, groups worse {counts['worse']}"


def _compare_document(document: ScoredDocument, record: Record) -> Change:
    before = record.tallies.get(document.name, {})
    groups = {*document.tallies, *before}
    lacks = {
        group: (_lack(before.get(group, Tally())), _lack(document.tallies.get(group, Tally()))) for group in groups
    }
    old, new = Counter(record.misses.get(document.name, ())), Counter(_list_misses(document))
    return Change(
        name=document.name,
        better=tuple(sorted(group for group, (was, now) in lacks.items() if now < was)),
        worse=tuple(sorted(group for group, (was, now) in lacks.items() if now > was)),
        gained=tuple((old - new).elements()),
        lost=tuple((new - old).elements()),
    )


def _lack(tally: Tally) -> int:
    """Items missed and items read that are not there."""
    return tally.gold + tally.found - 2 * tally.hits


def _list_misses(document: ScoredDocument) -> tuple[str, ...]:
    """The differences of a document, those in groups of which figures are kept."""
    return tuple(f"{miss.group}: {miss.what}" for miss in document.misses if miss.group not in SKIPPED)
