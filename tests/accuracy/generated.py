"""Generated documents read, published and scored one by one: the sets, and how their figures are grouped."""

import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from models.documents import DocumentText
from models.facts import DocumentFacts
from models.vocabulary import TextOrigin
from pipelines.scoring.tallies import Tally
from tests.accuracy.measuring import SKIPPED, Miss, publish_readings
from tests.factory.varied import Split, make_document

WORKERS = 2
_CHUNK = 8

Tallies = Mapping[str, Tally]
Golds = Mapping[str, Any]
Reading = tuple[DocumentText, DocumentFacts]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentSet:
    """Documents drawn by seed; ``meaning`` says what they are for."""

    name: str
    meaning: str
    split: Split
    seeds: range
    is_noisy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredDocument:
    """A document with its tallies by field group, what differs from its truth, and the draws that made it."""

    name: str
    tallies: Tallies
    misses: tuple[Miss, ...]
    traits: Mapping[str, str]

    @property
    def lost(self) -> int:
        """Items missed and items read that are not there."""
        return sum(tally.gold + tally.found - 2 * tally.hits for tally in self.tallies.values())


@dataclass(frozen=True, slots=True)
class GeneratedReading:
    """What a worker hands back: the file's name, what was read of it, and what should have been."""

    file_name: str
    reading: Reading
    gold: Golds
    traits: Mapping[str, str]


TUNING = DocumentSet(
    name="tuning", meaning="looked at while the reading is improved", split=Split.TUNING, seeds=range(1, 121)
)
HELD_OUT = DocumentSet(
    name="held-out", meaning="layouts and wordings never looked at", split=Split.HELD_OUT, seeds=range(1, 241)
)
NOISY = DocumentSet(
    name="held-out, letters misread",
    meaning="the same pools, one word in 25 misread as recognition of scans does",
    split=Split.HELD_OUT,
    seeds=range(1001, 1061),
    is_noisy=True,
)
GATE = DocumentSet(name="gate", meaning="the first of the tuning set", split=Split.TUNING, seeds=range(1, 41))
SETS = {one.name: one for one in (TUNING, HELD_OUT, NOISY, GATE)}


def read_set(documents: DocumentSet) -> tuple[GeneratedReading, ...]:
    """Every document of a set, made and read in two processes."""
    read = partial(read_document, split=documents.split, is_noisy=documents.is_noisy)
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        return tuple(pool.map(read, documents.seeds, chunksize=_CHUNK))


def read_document(seed: int, *, split: Split, is_noisy: bool) -> GeneratedReading:
    """One document, made and read; misread letters count as recognised ones, as those of a scan do."""
    from extractors.facts import extract
    from extractors.structure import divide
    from extractors.text.reading import read_content

    document = make_document(seed, split, is_noisy=is_noisy)
    text = read_content(document.content, document.file_name)
    if is_noisy:
        text = replace(text, text_origin=TextOrigin.OCR)
    return GeneratedReading(document.file_name, (text, extract(text, divide(text))), document.gold, document.traits)


def score_set(documents: DocumentSet) -> tuple[ScoredDocument, ...]:
    """Every document of a set, scored."""
    return score_readings(read_set(documents))


def score_readings(readings: Sequence[GeneratedReading]) -> tuple[ScoredDocument, ...]:
    """Documents scored as the public command scores them. Writes: a state of its own, gone afterwards."""
    from pipelines.scoring.reading import find_documents
    from pipelines.scoring.scorer import score_document
    from pipelines.warehouse.connection import connect_published

    scored = []
    with tempfile.TemporaryDirectory(prefix="rasoat-accuracy-") as scratch:
        database = publish_readings(Path(scratch) / "state", {one.file_name: one.reading for one in readings})
        with connect_published(database) as con:
            for one in readings:
                stem = Path(one.file_name).stem
                misses: list[Miss] = []
                note = _make_note(misses, stem)
                (document,) = find_documents(con, stem)
                tallies = score_document(dict(one.gold), document, note)
                kept = {group: tally for group, tally in tallies.items() if group not in SKIPPED}
                scored.append(ScoredDocument(name=stem, tallies=kept, misses=tuple(misses), traits=one.traits))
    return tuple(scored)


def add_tallies(documents: Iterable[ScoredDocument]) -> dict[str, Tally]:
    """The tallies of many documents by field group, without groups of which there is nothing."""
    totals: dict[str, Tally] = {}
    for document in documents:
        for group, tally in document.tallies.items():
            totals[group] = totals.get(group, Tally()) + tally
    return {group: tally for group, tally in totals.items() if tally.gold or tally.found}


def group_by_trait(documents: Iterable[ScoredDocument]) -> Iterator[tuple[str, str, tuple[ScoredDocument, ...]]]:
    """Trait, draw and the documents that drew it, in order."""
    grouped: defaultdict[tuple[str, str], list[ScoredDocument]] = defaultdict(list)
    for document in documents:
        for trait, value in document.traits.items():
            grouped[trait, value].append(document)
    for trait, value in sorted(grouped):
        yield trait, value, tuple(grouped[trait, value])


def find_macro(tallies: Tallies) -> float:
    """The mean F1 over field groups."""
    return sum(tally.f1 for tally in tallies.values()) / len(tallies) if tallies else 0.0


def _make_note(misses: list[Miss], stem: str) -> Callable[[str, str], None]:
    return lambda group, what: misses.append(Miss(stem, group, what))
