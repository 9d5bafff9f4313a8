"""How sure a fact is: the measured share of right ones among facts about which the same doubts are had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from extractors.facts.doubts import PageState, list_doubts
from models.documents import DocumentText
from models.facts import Fact, InstrumentFacts
from models.spans import Span

CONFIDENCE_FILE = Path(__file__).resolve().parents[2] / "data" / "reference" / "confidence.yaml"
FactRow = TypeVar("FactRow", bound=Fact)
# For a doubt that was never met where shares were measured.
UNMEASURED = 0.8


@dataclass(frozen=True, slots=True)
class Shares:
    """The share of right facts by table and doubts: none, one, or several that were often met together."""

    by_doubts: Mapping[str, Mapping[tuple[str, ...], float]]

    def find(self, table: str, doubts: tuple[str, ...]) -> float:
        """The confidence (0-1) of a fact with these doubts: their own share, else the least of each one's."""
        shares = self.by_doubts.get(table, {})
        if doubts in shares:
            return shares[doubts]
        return min((shares.get((doubt,), UNMEASURED) for doubt in doubts), default=UNMEASURED)


@cache
def load_shares() -> Shares:
    """The measured shares. Reads: data/reference/confidence.yaml."""
    content = yaml.safe_load(CONFIDENCE_FILE.read_text(encoding="utf-8"))
    return Shares(
        {
            table: {tuple(row["doubts"]): float(row["share"]) for row in rows}
            for table, rows in content["shares"].items()
        }
    )


def rate_facts(facts: InstrumentFacts, text: DocumentText, restored: Sequence[Span]) -> InstrumentFacts:
    """The facts, each with its confidence.

    Reads: the facts as quoted from ``text``, the places restored for reading, measured shares. Writes: ``confidence``.
    """
    page, shares = PageState.of(text, restored), load_shares()

    def rate(table: str, fact: FactRow) -> FactRow:
        return replace(fact, confidence=shares.find(table, list_doubts(fact, page)))

    tables: dict[str, Any] = {
        field.name: tuple(rate(field.name, row) for row in rows)
        for field in fields(facts)
        if isinstance(rows := getattr(facts, field.name), tuple)
    }
    return replace(facts, instrument=rate("instruments", facts.instrument), **tables)
