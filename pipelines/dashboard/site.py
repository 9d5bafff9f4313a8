"""The static site: every page written to a folder that opens by double click, without a server or the network."""

import json
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from pipelines.compliance import Rulebook
from pipelines.dashboard import links, pages
from pipelines.dashboard.collection import Collection, load_collection
from pipelines.dashboard.facts import load_facts
from pipelines.dashboard.pages import Page
from pipelines.dashboard.queries import load_texts
from pipelines.dashboard.records import PlanCard
from pipelines.dashboard.templating import STATIC, render_page

BATCH = 200  # plans whose texts and facts are in memory at once: about 5 MB


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What was written: the first page, the number of pages and of bytes."""

    path: Path
    page_count: int
    byte_size: int


def build_site(con: duckdb.DuckDBPyConnection, rulebook: Rulebook, target: Path) -> BuiltSite:
    """Write the site of a published database beside the old one and put it into its place.

    Reads: the published database. Writes: the folder ``target``.
    """
    collection = load_collection(con, rulebook)
    new = target.with_name(f"{target.name}.new-{os.getpid()}")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(STATIC, new / "static")
    pack_names = {pack.id: pack.title for pack in rulebook.packs}
    page_count = byte_size = 0
    for page in list_pages(con, collection):
        html = render_page(page, read_at=collection.read_at, is_live=False, pack_names=pack_names).encode()
        path = new / page.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(html)
        page_count, byte_size = page_count + 1, byte_size + len(html)
    write_scripts(collection, new / "du-lieu")
    _swap(new, target)
    return BuiltSite(target / links.OVERVIEW, page_count, byte_size)


def list_pages(con: duckdb.DuckDBPyConnection, collection: Collection) -> Iterator[Page]:
    """Every page, one at a time; texts and facts are fetched a batch of plans at a time."""
    yield pages.build_overview(collection)
    yield pages.build_plans(collection)
    yield pages.build_rules(collection)
    for rule in collection.rules:
        yield pages.build_rule(collection, rule)
    for province in collection.list_provinces():
        yield pages.build_province(collection, province)
    for unit in collection.units.values():
        yield pages.build_unit(collection, unit)
    for start in range(0, len(collection.plans), BATCH):
        yield from _list_plan_pages(con, collection, collection.plans[start : start + BATCH])


def write_scripts(collection: Collection, folder: Path) -> None:
    """Write the data that lists and search need, as scripts: browsers block ``fetch`` on files.

    Writes: ``ke-hoach.js``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rows = [_describe_plan(collection, plan) for plan in collection.plans]
    (folder / "ke-hoach.js").write_text(render_script("rasoatPlans", rows), encoding="utf-8")


def render_script(name: str, value: object) -> str:
    """A script that sets a global variable."""
    return f"window.{name} = {json.dumps(value, ensure_ascii=False, separators=(',', ':'))};\n"


def _list_plan_pages(
    con: duckdb.DuckDBPyConnection, collection: Collection, plans: Sequence[PlanCard]
) -> Iterator[Page]:
    texts = load_texts(con, [plan.document_id for plan in plans])
    facts = load_facts(con, [case_id for plan in plans for case_id in plan.case_ids])
    for plan in plans:
        kinds = [facts.get(case_id, {}) for case_id in reversed(plan.case_ids)]
        yield pages.build_plan(collection, plan, text=texts[plan.document_id], kinds=kinds)


def _describe_plan(collection: Collection, plan: PlanCard) -> list[object]:
    province = collection.provinces.get(plan.province_code or "")
    return [
        plan.instrument_id,
        plan.name,
        collection.units[plan.unit_key].name,
        province.name if province else "",
        plan.title or "",
        plan.issued_on.isoformat() if plan.issued_on else "",
        plan.grade or "",
        plan.error_count,
        plan.warning_count,
        pages.name_movement(collection.movements, plan.movement_id),
    ]


def _swap(new: Path, target: Path) -> None:
    """Put a folder into the place of another; the old one goes last."""
    old = target.with_name(f"{target.name}.old-{os.getpid()}")
    if target.exists():
        target.rename(old)
    new.rename(target)
    shutil.rmtree(old, ignore_errors=True)
