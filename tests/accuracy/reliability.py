"""The reliability table: how often facts of each confidence are right, on documents that no share was measured on."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from tests.accuracy.calibrating import RatedFact, rate_readings, read_half

BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)
SURE = 0.9


def measure_reliability(folder: Path | None) -> dict[str, list[RatedFact]]:
    """The rated facts of the second half of every source, by source."""
    return {name: list(rate_readings(readings)) for name, readings in read_half(1, folder)}


def render_reliability(sources: dict[str, list[RatedFact]]) -> str:
    """The page's part on confidence, in Markdown."""
    every = [fact for facts in sources.values() for fact in facts]
    return "\n".join(
        (
            "## Confidence",
            "",
            "Every fact has a confidence: the share of right ones among facts about which the same doubts are had (a",
            "damaged page, a heading that speaks of two kinds, a header without issuer, …), measured by",
            "`python -m tests.accuracy calibrate` on every other document of each source below and kept in",
            "`data/reference/confidence.yaml`. These are the figures of the *other* half. A fact counts as right when",
            "the annotation says the same; an instrument, when its whole header is right. What the annotation gives as",
            "a mere number is held against that number only; headings that it does not list are left out.",
            "",
            *_render_table("confidence", list(_cut_bins(every))),
            "",
            f"The facts of confidence {SURE} and above, by source and by table:",
            "",
            *_render_sure("source", list(sources.items())),
            "",
            *_render_sure("table", [(name, [f for f in every if f.table == name]) for name in _list_tables(every)]),
            "",
        )
    )


def _cut_bins(facts: Sequence[RatedFact]) -> Iterator[tuple[str, list[RatedFact]]]:
    for low, high in pairwise(BINS):
        inside = [f for f in facts if low <= f.confidence < high or f.confidence == high == BINS[-1]]
        if inside:
            yield f"{low:.2f}-{high:.2f}", inside
    yield f"**{SURE} and above**", [fact for fact in facts if fact.confidence >= SURE]


def _render_table(head: str, rows: Sequence[tuple[str, list[RatedFact]]]) -> Iterator[str]:
    yield f"| {head} | facts | right | share right | mean confidence |"
    yield "|---|---|---|---|---|"
    for name, facts in rows:
        mean = sum(fact.confidence for fact in facts) / max(1, len(facts))
        yield f"| {name} | {len(facts)} | {_count(facts)} | {_share(facts):.4f} | {mean:.4f} |"


def _render_sure(head: str, rows: Sequence[tuple[str, list[RatedFact]]]) -> Iterator[str]:
    yield f"| {head} | facts | right | of them {SURE} and above | right | share right |"
    yield "|---|---|---|---|---|---|"
    for name, facts in rows:
        sure = [fact for fact in facts if fact.confidence >= SURE]
        yield f"| {name} | {len(facts)} | {_count(facts)} | {len(sure)} | {_count(sure)} | {_share(sure):.4f} |"


def _list_tables(facts: Sequence[RatedFact]) -> list[str]:
    return list(dict.fromkeys(fact.table for fact in facts))


def _count(facts: Sequence[RatedFact]) -> int:
    return sum(fact.is_right for fact in facts)


def _share(facts: Sequence[RatedFact]) -> float:
    return _count(facts) / len(facts) if facts else 1.0
