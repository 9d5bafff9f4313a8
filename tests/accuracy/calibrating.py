"""``python -m tests.accuracy calibrate``: how often facts under each doubt are right, on half of the documents.

The other half is for the reliability table, so that no document speaks of its own share.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import yaml

from extractors.facts.confidence import CONFIDENCE_FILE
from extractors.facts.doubts import PageState, list_doubts
from tests.accuracy.committed import read_samples
from tests.accuracy.generated import HELD_OUT, NOISY, TUNING, DocumentSet, GeneratedReading, read_set
from tests.accuracy.labelling import label_facts
from tests.accuracy.shared import REAL_GOLDS
from tests.factory.varied import Split

# Facts that speak for the prior; combinations met less often are left to their doubts one by one.
PRIOR_WEIGHT = 5
LEAST_TOGETHER = 30
NOISY_TUNING = DocumentSet(
    name="tuning, letters misread",
    meaning="the tuning pools, one word in 25 misread",
    split=Split.TUNING,
    seeds=range(2001, 2061),
    is_noisy=True,
)
GENERATED = (TUNING, NOISY_TUNING, HELD_OUT, NOISY)
_HEAD = """\
# Tỷ lệ đọc đúng của mỗi loại dữ kiện theo dấu hiệu nghi ngờ (extractors/facts/doubts.py); đo bằng
# `python -m tests.accuracy calibrate`, trên một nửa số tài liệu có đáp án; nửa kia để kiểm tra (docs/accuracy.md).
"""


@dataclass(frozen=True, slots=True)
class RatedFact:
    """A fact's table, the doubts about it, its confidence, and whether it is right."""

    table: str
    doubts: tuple[str, ...]
    confidence: float
    is_right: bool


def read_half(half: int, folder: Path | None) -> Iterator[tuple[str, tuple[GeneratedReading, ...]]]:
    """The documents of the first half (0) or the second (1), source by source; every other one of each.

    Reads: generated sets, data/samples, and of the shared ``folder`` seeds and the annotated real documents.
    """
    for one in GENERATED:
        yield one.name, read_set(replace(one, seeds=one.seeds[half::2]))
    yield "committed samples", read_samples()[half::2]
    if folder is None:
        return
    for kind in sorted(path for path in (folder / "seeds").iterdir() if path.is_dir()):
        yield f"seeds, {kind.name}", tuple(_read_annotated(kind, folder / "gold"))[half::2]
    yield "real documents", tuple(_read_annotated(folder / "real", REAL_GOLDS))[half::2]


def _read_annotated(files: Path, golds: Path) -> Iterator[GeneratedReading]:
    from extractors.facts import extract
    from extractors.structure import divide
    from extractors.text.reading import read_content

    for path in sorted(golds.glob("*.yaml")):
        gold = yaml.safe_load(path.read_text(encoding="utf-8"))
        for file in sorted(files.glob(f"{Path(gold['file']).stem}.*")):
            text = read_content(file.read_bytes(), file.name)
            yield GeneratedReading(file.name, (text, extract(text, divide(text))), gold, {})


def rate_readings(readings: Iterable[GeneratedReading]) -> Iterator[RatedFact]:
    """The facts of documents that their annotations can tell right from wrong."""
    from extractors.structure.restoring import restore_reading

    for one in readings:
        text, facts = one.reading
        page = PageState.of(text, [place.span for place in restore_reading(text).places])
        for labelled in label_facts(facts, one.gold):
            doubts = list_doubts(labelled.fact, page)
            yield RatedFact(labelled.table, doubts, labelled.fact.confidence, labelled.is_right)


def measure_shares(facts: Iterable[RatedFact]) -> dict[str, list[dict[str, object]]]:
    """The smoothed share of right facts by table: without doubts, under each doubt, under frequent combinations.

    A share leans on its prior with the weight of five facts: a doubt's on the table's, a combination's on its worst
    doubt's.
    """
    seen: defaultdict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    right: defaultdict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    for fact in facts:
        for doubts in {fact.doubts, *((doubt,) for doubt in fact.doubts if len(fact.doubts) > 1)}:
            seen[fact.table][doubts] += 1
            right[fact.table][doubts] += fact.is_right
    shares = {}
    for table, counts in sorted(seen.items()):
        found: dict[tuple[str, ...], float] = {(): _smooth(right[table][()], counts[()], 1.0)}
        for doubts in sorted(counts, key=lambda names: (len(names), names)):
            if len(doubts) == 1:
                found[doubts] = _smooth(right[table][doubts], counts[doubts], found[()])
            elif len(doubts) > 1 and counts[doubts] >= LEAST_TOGETHER:
                prior = min(found[doubt,] for doubt in doubts)
                found[doubts] = _smooth(right[table][doubts], counts[doubts], prior)
        shares[table] = [
            {"doubts": list(doubts), "facts": counts[doubts], "right": right[table][doubts], "share": share}
            for doubts, share in found.items()
        ]
    return shares


def _smooth(right: int, seen: int, prior: float) -> float:
    return round((right + PRIOR_WEIGHT * prior) / (seen + PRIOR_WEIGHT), 3)


def write_shares(folder: Path | None) -> Mapping[str, int]:
    """Measure on the first half; the documents by source. Writes: data/reference/confidence.yaml."""
    documents: dict[str, int] = {}
    facts: list[RatedFact] = []
    for name, readings in read_half(0, folder):
        documents[name] = len(readings)
        facts.extend(rate_readings(readings))
    content = {"measured_on": date.today(), "documents": documents, "shares": measure_shares(facts)}
    body = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, default_flow_style=None, width=120)
    CONFIDENCE_FILE.write_text(_HEAD + body, encoding="utf-8")
    return documents
