"""Scores of the judge's findings."""

from pipelines.scoring.gold import GoldItem
from pipelines.scoring.reading import FoundDocument, FoundRow
from pipelines.scoring.tallies import Note, Tally, tally_sets

# a rule with several findings counts by its worst, the first of these
WORST_FIRST = ("conflict", "missing", "undetermined", "inherited", "met_by_reference", "met", "not_applicable")


def score_findings(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``findings``: pack, rule and verdict of every rule that the gold names; empty without such."""
    wanted = {
        (pack, rule, verdict) for pack, rules in gold.get("findings", {}).items() for rule, verdict in rules.items()
    }
    if not wanted:
        return {}
    known = {item[:2] for item in wanted}
    got = {item for item in _find_worst(found.rows("findings")) if item[:2] in known}
    for item in sorted(wanted ^ got):
        note("findings", f"{'wanted' if item in wanted else 'found'} {' '.join(item)}")
    return {"findings": tally_sets({*wanted}, {*got})}


def _find_worst(rows: list[FoundRow]) -> set[tuple[str, str, str]]:
    """One verdict per pack and rule."""
    worst: dict[tuple[str, str], str] = {}
    for row in rows:
        key = (row["pack_id"], row["rule_id"])
        candidates = [row["verdict"], *([worst[key]] if key in worst else [])]
        worst[key] = min(candidates, key=WORST_FIRST.index)
    return {(*key, verdict) for key, verdict in worst.items()}
