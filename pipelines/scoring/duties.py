"""Scores of awards, responsibilities and recipients."""

from collections import Counter

from pipelines.scoring.folding import fold_code, fold_text
from pipelines.scoring.gold import GoldItem
from pipelines.scoring.reading import FoundDocument
from pipelines.scoring.tallies import Note, Tally, note_differences, tally_bags, tally_counts, tally_sets


def score_awards(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The groups ``award_tiers``, ``award_tiers.occasion`` and ``award_tiers.by_reference``."""
    rows = found.rows("award_tiers")
    wanted = [(tier["occasion"], tier["form"]) for tier in gold["award_tiers"]]
    got = [(row["occasion"], row["form"]) for row in rows if row["form"]]
    note_differences(note, "award_tiers", wanted, got)
    occasions = gold.get("award_occasions") or {tier["occasion"] for tier in gold["award_tiers"]}
    found_occasions = {row["occasion"] for row in rows if row["occasion"] and not row["by_reference"]}
    references = {fold_code(code) for code in gold.get("awards_by_reference", [])}
    found_references = {fold_code(row["by_reference"]) for row in rows if row["by_reference"]}
    return {
        "award_tiers": tally_bags(wanted, got),
        "award_tiers.occasion": tally_sets({*occasions}, {*found_occasions}),
        "award_tiers.by_reference": tally_sets({*references}, {*found_references}),
    }


def score_responsibilities(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The groups ``responsibilities.*``: rows of task tables by number, the others by actor."""
    rows = found.rows("responsibilities")
    tallies: dict[str, Tally] = {}
    table_rows = sum(row["origin"] == "table" for row in rows)
    if gold.get("task_table"):
        count = gold["task_table"]["rows"]
        tallies["responsibilities.table"] = tally_counts(count, table_rows)
        if count != table_rows:
            note("responsibilities.table", f"gold {count} found {table_rows}")
    tasks = Counter(fold_text(row["actor"]) for row in rows if row["origin"] != "table")
    wanted = {fold_text(item["actor"]): item["tasks"] for item in gold["responsibilities"]}
    tallies["responsibilities.actor"] = tally_sets({*wanted}, {*tasks})
    hits = sum(min(count, tasks[actor]) for actor, count in wanted.items() if actor in tasks)
    tallies["responsibilities.tasks"] = Tally(hits, sum(wanted.values()), tasks.total())
    if dict(tasks) != wanted:
        note("responsibilities", f"gold {wanted} found {dict(tasks)}")
    return tallies


def score_recipients(gold: GoldItem, found: FoundDocument, note: Note) -> dict[str, Tally]:
    """The group ``recipients``, by number."""
    texts = [row["text"] for row in found.rows("recipients")]
    count = gold["recipients"]["count"]
    if count != len(texts):
        note("recipients", f"gold {count} found {texts}")
    return {"recipients": tally_counts(count, len(texts))}
