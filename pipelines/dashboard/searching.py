"""What the page of search looks through: plans, and the headings and quotes of them, each text once."""

from collections import defaultdict
from collections.abc import Iterator

import duckdb

from pipelines.dashboard.collection import Collection
from pipelines.dashboard.records import PlanCard

HEADINGS = "SELECT instrument_id, char_start, heading FROM sections WHERE heading IS NOT NULL ORDER BY ALL"
HEADING, QUOTE = 0, 1
LONGEST_TEXT = 400  # letters of a quote that are searched; it goes on in the plan
SCRIPT_TEXTS = 20_000  # texts in a script: a browser reads one in under a tenth of a second

# kind, text, then for each place the number of the plan in the list and the letter at which the text stands
SearchText = list[object]


def name_search_plan(collection: Collection, plan: PlanCard) -> list[str]:
    """A plan as search names it: id, number, unit, province, title."""
    return [
        plan.instrument_id,
        plan.name,
        collection.units[plan.unit_key].name,
        collection.name_province(plan.province_code),
        plan.title or plan.file_name,
    ]


def list_search_texts(con: duckdb.DuckDBPyConnection, collection: Collection) -> Iterator[list[SearchText]]:
    """Headings and quotes, at most ``SCRIPT_TEXTS`` at a time; one that stands in many plans comes once.

    Reads: sections.
    """
    numbers = {case_id: number for number, plan in enumerate(collection.plans) for case_id in plan.case_ids}
    places: dict[tuple[int, str], dict[tuple[int, int], None]] = defaultdict(dict)
    for instrument_id, start, heading in con.execute(HEADINGS).fetchall():
        if instrument_id in numbers:
            places[HEADING, heading][numbers[instrument_id], start] = None
    for instrument_id, findings in collection.findings.items():
        for finding in findings:
            if finding.quote and finding.char_start is not None and instrument_id in numbers:
                key = (QUOTE, finding.quote.replace("\n", " ")[:LONGEST_TEXT])
                places[key][numbers[instrument_id], finding.char_start] = None
    texts: list[SearchText] = [
        [kind, text, *(number for place in found for number in place)] for (kind, text), found in places.items()
    ]
    for start in range(0, len(texts), SCRIPT_TEXTS):
        yield texts[start : start + SCRIPT_TEXTS]
