"""The static site: every page written to a folder that opens by double click, without a server or the network."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from extractors.versions import hash_sources
from models.vocabulary import Stage
from pipelines.compliance import Rulebook
from pipelines.compliance.versions import rules_version
from pipelines.dashboard import chains, links, overview, page_pictures, pages
from pipelines.dashboard.collection import Collection, load_collection
from pipelines.dashboard.comparisons import Comparison, load_comparisons
from pipelines.dashboard.downloads import build_downloads, list_downloads
from pipelines.dashboard.facts import load_facts
from pipelines.dashboard.pages import PlanMatter
from pipelines.dashboard.paging import Page
from pipelines.dashboard.problems import build_problems, load_issues, load_problems
from pipelines.dashboard.queries import load_texts
from pipelines.dashboard.records import PlanCard
from pipelines.dashboard.scripts import write_scripts
from pipelines.dashboard.templating import STATIC, render_page
from pipelines.dashboard.trend import load_trend
from pipelines.progress import SILENT, Progress
from pipelines.warehouse.fingerprint import fingerprint_content

MARK = "phien-ban.json"  # says what the site was built of
BATCH = 200  # plans whose texts and facts are in memory at once: about 5 MB

Pictures = Mapping[str, tuple[page_pictures.PagePicture, ...]]


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What was written: the first page, the number of pages and of bytes, and of pages that show a plan."""

    path: Path
    page_count: int
    byte_size: int
    plan_page_count: int
    picture_count: int = 0
    is_unchanged: bool = False


def renew_site(
    con: duckdb.DuckDBPyConnection,
    rulebook: Rulebook,
    target: Path,
    *,
    source: page_pictures.PictureSource | None = None,
    progress: Progress = SILENT,
) -> BuiltSite:
    """The site of a published database, built only when what it shows, or how, has changed since the last time.

    Reads: the published database, the mark in the site. Writes: the folder ``target``, the mark.
    """
    wanted = fingerprint_site(con, target)
    mark = target / MARK
    if mark.is_file():
        kept = json.loads(mark.read_text(encoding="utf-8"))
        if kept.pop("fingerprint", None) == wanted:
            return BuiltSite(path=target / links.OVERVIEW, is_unchanged=True, **kept)
    built = build_site(con, rulebook, target, source=source, progress=progress)
    figures = {name: getattr(built, name) for name in ("page_count", "byte_size", "plan_page_count", "picture_count")}
    mark.write_text(json.dumps({"fingerprint": wanted, **figures}), encoding="utf-8")
    return built


def fingerprint_site(con: duckdb.DuckDBPyConnection, target: Path) -> str:
    """What a site depends on: the published rows, this package and the judge's, what lies beside it for download."""
    beside = [(download.name, download.file_count) for download in list_downloads(target.parent)]
    code = hash_sources((Path(__file__).parent,), ("jinja2", "pypdfium2"))
    return f"{fingerprint_content(con)} {code} {rules_version()} {beside}"


def build_site(
    con: duckdb.DuckDBPyConnection,
    rulebook: Rulebook,
    target: Path,
    *,
    source: page_pictures.PictureSource | None = None,
    progress: Progress = SILENT,
) -> BuiltSite:
    """Write the site of a published database beside the old one and put it into its place.

    Without a ``source`` plans show no pictures of their pages.

    Reads: the published database, text artefacts, the plans' files. Writes: the folder ``target``.
    """
    collection = load_collection(con, rulebook)
    progress.start_stage(Stage.DASHBOARD, len(collection.plans))
    pictures: Pictures = {}
    if source is not None:
        pictures = page_pictures.draw_quoted_pages(collection.plans, collection.find_findings, source)
    new = target.with_name(f"{target.name}.new-{os.getpid()}")
    shutil.rmtree(new, ignore_errors=True)
    shutil.copytree(STATIC, new / "static")
    pack_names = {pack.id: pack.title for pack in rulebook.packs}
    page_count = byte_size = plan_page_count = 0
    for page in list_pages(con, collection, pictures=pictures, target=target):
        html = render_page(page, read_at=collection.read_at, is_live=False, pack_names=pack_names).encode()
        path = new / page.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(html)
        page_count, byte_size = page_count + 1, byte_size + len(html)
        if page.template == pages.PLAN_TEMPLATE:
            plan_page_count += 1
            progress.advance()
    write_scripts(con, collection, new / links.DATA)
    files = page_pictures.list_files(pictures)
    page_pictures.place_files(files, new / links.PICTURES)
    _swap(new, target)
    return BuiltSite(target / links.OVERVIEW, page_count, byte_size, plan_page_count, len(files))


def list_pages(
    con: duckdb.DuckDBPyConnection, collection: Collection, *, pictures: Pictures, target: Path
) -> Iterator[Page]:
    """Every page, one at a time; texts and facts are fetched a batch of plans at a time."""
    yield overview.build_overview(collection, load_trend(con))
    yield pages.build_plans(collection)
    yield pages.build_search(collection)
    yield pages.build_rules(collection)
    yield chains.build_movements(collection)
    yield build_problems(collection, load_problems(con))
    yield build_downloads(target.parent, target)
    for rule in collection.rules:
        yield pages.build_rule(collection, rule)
    for movement in collection.movements:
        yield chains.build_movement(collection, movement)
    for province in collection.list_provinces():
        yield overview.build_province(collection, province)
    for unit in collection.units.values():
        yield pages.build_unit(collection, unit)
    for start in range(0, len(collection.plans), BATCH):
        yield from list_plan_pages(con, collection, collection.plans[start : start + BATCH], pictures=pictures)


def list_plan_pages(
    con: duckdb.DuckDBPyConnection, collection: Collection, plans: Sequence[PlanCard], *, pictures: Pictures
) -> Iterator[Page]:
    """The pages of some plans, with their texts and facts. Reads: documents, issues, the fact tables."""
    document_ids = [plan.document_id for plan in plans]
    texts, issues = load_texts(con, document_ids), load_issues(con, document_ids)
    case_ids = [case_id for plan in plans for case_id in plan.case_ids]
    facts, comparisons = load_facts(con, case_ids), load_comparisons(con, case_ids)
    for plan in plans:
        matter = PlanMatter(
            text=texts[plan.document_id],
            kinds=[facts.get(case_id, {}) for case_id in reversed(plan.case_ids)],
            pictures=pictures.get(plan.instrument_id, ()),
            issues=issues.get(plan.document_id, ()),
            comparison=comparisons.get(plan.instrument_id, Comparison()),
        )
        yield pages.build_plan(collection, plan, matter)


def _swap(new: Path, target: Path) -> None:
    """Put a folder into the place of another; the old one goes last."""
    old = target.with_name(f"{target.name}.old-{os.getpid()}")
    if target.exists():
        target.rename(old)
    new.rename(target)
    shutil.rmtree(old, ignore_errors=True)
