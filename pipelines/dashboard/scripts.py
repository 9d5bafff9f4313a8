"""The data that lists and search need, as scripts: browsers block ``fetch`` on files."""

import json
from pathlib import Path

import duckdb

from pipelines.dashboard.collection import Collection
from pipelines.dashboard.pages import name_movement
from pipelines.dashboard.records import PlanCard
from pipelines.dashboard.searching import list_search_texts, name_search_plan

PLANS_SCRIPT = "ke-hoach.js"
SEARCH_SCRIPT = "tim-kiem.js"


def write_scripts(con: duckdb.DuckDBPyConnection, collection: Collection, folder: Path) -> None:
    """Write the rows of all plans, and what search looks through in scripts of a size that a browser reads at once.

    Reads: sections. Writes: ``ke-hoach.js``, ``tim-kiem.js``, ``tim-kiem-1.js`` and on.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows = [describe_plan(collection, plan) for plan in collection.plans]
    _write(folder / PLANS_SCRIPT, render_script("rasoatPlans", rows))
    names: list[str] = []
    for number, texts in enumerate(list_search_texts(con, collection), start=1):
        names.append(f"tim-kiem-{number}.js")
        _write(folder / names[-1], f"window.rasoatTexts({_dump(texts)});\n")
    index = {"plans": [name_search_plan(collection, plan) for plan in collection.plans], "parts": names}
    _write(folder / SEARCH_SCRIPT, render_script("rasoatSearch", index))


def describe_plan(collection: Collection, plan: PlanCard) -> list[object]:
    """A plan as a row of the list: what stands in it is told by ``static/plans.js``."""
    return [
        *name_search_plan(collection, plan),
        plan.issued_on.isoformat() if plan.issued_on else "",
        plan.grade or "",
        plan.error_count,
        plan.warning_count,
        name_movement(collection.movements, plan.movement_id),
        int(plan.superseded_by is not None),
    ]


def render_script(name: str, value: object) -> str:
    """A script that sets a global variable."""
    return f"window.{name} = {_dump(value)};\n"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _write(path: Path, script: str) -> None:
    path.write_text(script, encoding="utf-8")
