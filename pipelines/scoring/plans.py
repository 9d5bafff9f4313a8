"""Scores of a plan's contents, solutions, phases, milestones and criteria."""

from pipelines.scoring.folding import fold_text
from pipelines.scoring.gold import GoldItem
from pipelines.scoring.reading import FoundDocument
from pipelines.scoring.tallies import Note, Tally, tally_bags, tally_counts, tally_sets, tally_starts

_SHOWN = 40  # letters of a found text that a note shows
_MILESTONE_KEY = ("kind", "year", "quarter", "month", "day", "recurrence")


def score_contents(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``contents``, by how each begins."""
    texts = [row["text"] for row in found.rows("contents")]
    starts = gold["contents"].get("starts", [])
    tally = tally_starts(starts, texts)
    if tally.hits != len(starts) or len(texts) != gold["contents"]["count"]:
        note("contents", f"gold {gold['contents']['count']} found {[text[:_SHOWN] for text in texts]}")
    return {"contents": tally}


def score_phases(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``phases``: order and years."""
    wanted = [(phase["ordinal"], phase["start_year"], phase["end_year"]) for phase in gold["phases"]]
    got = [(row["ordinal"], row["start_year"], row["end_year"]) for row in found.rows("phases")]
    if wanted != got:
        note("phases", f"gold {wanted} found {got}")
    return {"phases": tally_bags(wanted, got)}


def score_milestones(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``milestones``, as a set: a plan states the same one more than once.

    A found one without any date, or of kind ``khac``, is neither hit nor error.
    """
    wanted = {tuple(item.get(name) for name in _MILESTONE_KEY) for item in gold["milestones"]}
    got = {tuple(row.get(name) for name in _MILESTONE_KEY) for row in found.rows("milestones")}
    got = {item for item in got if any(item[1:5]) and item[0] != "khac"}
    for item in sorted(wanted ^ got, key=repr):
        note("milestones", f"{'missed' if item in wanted else 'extra'} {item}")
    return {"milestones": tally_sets({*wanted}, {*got})}


def score_criteria(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The groups ``criteria`` (by group and opening) and ``criteria.target``."""
    rows = found.rows("criteria")
    hits = total = groups_hit = 0
    for group in gold["criteria"]:
        own = [row for row in rows if fold_text(row["target_group"]) == fold_text(group["group"])]
        tally = tally_starts(group["starts"], [row["text"] for row in own])
        hits, total = hits + tally.hits, total + tally.gold
        groups_hit += any(row["target"] == group["target"] for row in own)
        if tally.hits < tally.gold or len(own) != tally.gold:
            note("criteria", f"{group['group']}: gold {tally.gold} hit {tally.hits} found {len(own)}")
    found_groups = {row["target_group"] for row in rows}
    return {
        "criteria": Tally(hits, total, len(rows)),
        "criteria.target": Tally(groups_hit, len(gold["criteria"]), len(found_groups)),
    }


def score_solutions(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``solutions``, by number."""
    rows = found.rows("solutions")
    count = gold["solutions"]["count"]
    if count != len(rows):
        note("solutions", f"gold {count} found {[row['text'][:_SHOWN] for row in rows]}")
    return {"solutions": tally_counts(count, len(rows))}
