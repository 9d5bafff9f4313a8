"""Scores of legal bases, cited codes and sections."""

from collections import Counter

from pipelines.scoring.folding import fold_code, fold_text
from pipelines.scoring.gold import GoldItem
from pipelines.scoring.reading import FoundDocument
from pipelines.scoring.tallies import Note, Tally, note_differences, tally_bags, tally_sets


def score_legal_bases(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``legal_bases``: relation, code (title for a law cited by name) and date, as a multiset."""
    wanted = [_key_base(base["instrument"], base) for base in gold["legal_bases"]]
    got = [
        _key_base(position, base)
        for position, bases in found.rows_by_instrument("legal_bases").items()
        for base in bases
    ]
    note_differences(note, "legal_bases", wanted, got)
    return {"legal_bases": tally_bags(wanted, got)}


def score_citations(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``citations``: every code cited anywhere in the document, as a set."""
    wanted = {fold_code(code) for code in gold["citations"]}
    cited = {fold_code(row["code"]) for row in found.rows("citations") if row["code"] is not None}
    if gold.get("citations_open"):  # the document cites codes that readers may reasonably leave out
        cited &= wanted
    for code in sorted(str(code) for code in wanted ^ cited):
        note("citations", f"{'missed' if code in wanted else 'extra'} {code}")
    return {"citations": tally_sets({*wanted}, {*cited})}


def score_sections(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The groups ``sections`` and ``sections.kind``; recall only, since the gold lists the canonical sections."""
    rows = [(position, row) for position, rows in found.rows_by_instrument("sections").items() for row in rows]
    wanted = [(item["instrument"], item["marker"], fold_text(item["heading"])) for item in gold["sections"]]
    got = [(position, row["path"], fold_text(row["heading"])) for position, row in rows if row["heading"]]
    hits = tally_bags(wanted, got).hits
    for section in (Counter(wanted) - Counter(got)).elements():
        note("sections", f"missed {section}")
    kinds = {(position, row["path"]): row["kind"] for position, row in rows}
    kind_hits = 0
    for item in gold["sections"]:
        kind = kinds.get((item["instrument"], item["marker"]))
        kind_hits += kind == item["kind"]
        if kind != item["kind"]:
            note("sections.kind", f"{item['marker']}: gold {item['kind']} found {kind}")
    return {
        "sections": Tally(hits, len(wanted), hits),
        "sections.kind": Tally(kind_hits, len(wanted), len(wanted)),
    }


def _key_base(position: int, base: GoldItem) -> tuple[int, str, str | None, str]:
    """What makes two bases the same."""
    return (
        position,
        base["relation"],
        fold_code(base.get("code")) or fold_text(base.get("title")),
        str(base["issued_on"]),
    )
