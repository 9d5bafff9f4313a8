"""A plan beside its higher plan, item by item, and the share of its words that stand in other plans."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import duckdb

from pipelines.dashboard.queries import fetch_rows

PRESENT = "SELECT count(*) AS found FROM duckdb_tables() WHERE table_name = $name"
MATRIX = """
SELECT child_instrument_id, parent_instrument_id, kind, state, similarity, parent_quote, child_quote,
    parent_start, child_start, explanation
FROM parent_matrix WHERE list_contains($ids, child_instrument_id)
ORDER BY
    child_instrument_id, list_position(['missing', 'adapted', 'by_reference', 'same', 'extra'], state), ordinal
"""
REUSE = """
SELECT instrument_id, other_instrument_id, relation, share, direction, quote, char_start, leftover_count, leftover,
    leftover_start
FROM text_reuse WHERE list_contains($ids, instrument_id)
ORDER BY instrument_id, ordinal
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPair:
    """An item of the higher plan and what became of it here; one quote is None where only one of them has it."""

    child_instrument_id: str
    parent_instrument_id: str
    kind: str
    state: str
    similarity: float | None
    parent_quote: str | None
    child_quote: str | None
    parent_start: int | None
    child_start: int | None
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """How much of a plan stands word for word in another one: ``share`` of its own words, from 0 to 1."""

    instrument_id: str
    other_instrument_id: str
    relation: str
    share: float
    direction: str
    quote: str | None
    char_start: int | None
    leftover_count: int
    leftover: str | None
    leftover_start: int | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a plan has in common with others."""

    pairs: tuple[ItemPair, ...] = ()
    reuses: tuple[Reuse, ...] = field(default=())


def load_comparisons(con: duckdb.DuckDBPyConnection, instrument_ids: Sequence[str]) -> Mapping[str, Comparison]:
    """The comparisons by plan; none of a database that was published before there were any.

    Reads: parent_matrix, text_reuse.
    """
    parameters = {"ids": list(instrument_ids)}
    pairs: dict[str, list[ItemPair]] = defaultdict(list)
    reuses: dict[str, list[Reuse]] = defaultdict(list)
    if _has_table(con, "parent_matrix"):
        for row in fetch_rows(con, MATRIX, parameters):
            pairs[str(row["child_instrument_id"])].append(ItemPair(**row))  # type: ignore[arg-type]
    if _has_table(con, "text_reuse"):
        for row in fetch_rows(con, REUSE, parameters):
            reuses[str(row["instrument_id"])].append(Reuse(**row))  # type: ignore[arg-type]
    return {key: Comparison(tuple(pairs[key]), tuple(reuses[key])) for key in {**pairs, **reuses}}


def _has_table(con: duckdb.DuckDBPyConnection, name: str) -> bool:
    return bool(fetch_rows(con, PRESENT, {"name": name})[0]["found"])
