"""The page at an address, built from the newest publication: the same pages as the static site has."""

from collections.abc import Callable, Mapping

import duckdb

from pipelines.artefacts import ArtefactStore
from pipelines.dashboard import chains, links, overview, pages
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.downloads import list_downloads
from pipelines.dashboard.page_pictures import PICTURES, PictureSource, draw_quoted_pages
from pipelines.dashboard.paging import Page
from pipelines.dashboard.problems import build_problems, load_problems
from pipelines.dashboard.records import PlanCard
from pipelines.dashboard.site import list_plan_pages
from pipelines.dashboard.trend import load_trend
from pipelines.serving.publication import Snapshot
from pipelines.state import State

Builder = Callable[[Snapshot, duckdb.DuckDBPyConnection], Page]
ENDING = ".html"
DOWNLOADS_WAY = "tai-ve"  # the folder of addresses under which the published files lie

_LISTS: Mapping[str, Builder] = {
    links.OVERVIEW: lambda snapshot, con: overview.build_overview(snapshot.collection, load_trend(con)),
    links.PLANS: lambda snapshot, _: pages.build_plans(snapshot.collection),
    links.RULES: lambda snapshot, _: pages.build_rules(snapshot.collection),
    links.MOVEMENTS: lambda snapshot, _: chains.build_movements(snapshot.collection),
    links.PROBLEMS: lambda snapshot, con: build_problems(snapshot.collection, load_problems(con)),
}


def find_page(snapshot: Snapshot, con: duckdb.DuckDBPyConnection, address: str, state: State) -> Page | None:
    """The page at an address from the site's root; None where there is none.

    Reads: the published database, text artefacts. Writes: pictures of pages that were not drawn yet.
    """
    if address in _LISTS:
        return _LISTS[address](snapshot, con)
    if address == links.DOWNLOADS:
        return _build_downloads(state)
    folder, _, name = address.partition("/")
    key = name.removesuffix(ENDING)
    collection = snapshot.collection
    if not name.endswith(ENDING) or "/" in key:
        return None
    if folder == "ke-hoach":
        plan = collection.plans_by_id.get(key)
        return _build_plan(snapshot, con, plan, state=state) if plan else None
    return _find_listed(collection, address, folder=folder, key=key)


def _find_listed(collection: Collection, address: str, *, folder: str, key: str) -> Page | None:
    """The page of a unit, a province, a movement or a rule: its link is compared, never taken apart."""
    if folder == "don-vi":
        unit = collection.units.get(key)
        return pages.build_unit(collection, unit) if unit else None
    if folder == "tinh":
        slugs = {links.link_province(one.slug if one else None): one for one in collection.list_provinces()}
        return overview.build_province(collection, slugs[address]) if address in slugs else None
    if folder == "phong-trao":
        found = (one for one in collection.movements if one.movement_id == key)
        return next((chains.build_movement(collection, movement) for movement in found), None)
    rules = (rule for rule in collection.rules if links.link_rule(rule.pack_id, rule.rule_id) == address)
    return next((pages.build_rule(collection, rule) for rule in rules), None)


def _build_plan(snapshot: Snapshot, con: duckdb.DuckDBPyConnection, plan: PlanCard, *, state: State) -> Page:
    collection = snapshot.collection
    source = PictureSource(ArtefactStore(state.artefacts), state.inbox, state.artefacts / PICTURES)
    pictures = draw_quoted_pages([plan], collection.find_findings, source)
    return next(list_plan_pages(con, collection, [plan], pictures=pictures))


def _build_downloads(state: State) -> Page:
    """Tải về: the published files; folders of letters are for the shared folder, not for a browser."""
    files = [download for download in list_downloads(state.published) if download.byte_size is not None]
    return Page(
        address=links.DOWNLOADS,
        template="downloads.html.j2",
        title="Tải về",
        context={"downloads": files, "way": f"{DOWNLOADS_WAY}/"},
    )
