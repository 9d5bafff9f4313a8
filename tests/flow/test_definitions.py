"""The graph as people see it: what stands in it, who depends on whom, which checks hold it, what starts by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from dagster import DagsterInstance, build_schedule_context

from models.labels import LABELS
from models.tables import TABLES, VIEWS
from pipelines.definitions import defs
from pipelines.execution import open_instance
from pipelines.partitions import PROVINCE_KEYS, tag_all_provinces
from pipelines.resources import StateResource
from pipelines.sensors import Published, daily_review, find_requests, read_published
from pipelines.state import open_state

pytestmark = pytest.mark.flow
Run = Callable[..., tuple[int, str, str]]

# asset: (group, upstream, kinds, partitioned, checks with ! where they block)
GRAPH = {
    "intake/incoming_files": ("intake", [], ["python"], False, []),
    "text/plan_texts": ("text", ["intake/incoming_files"], ["python"], True, []),
    "facts/plan_facts": ("facts", ["text/plan_texts"], ["spacy", "underthesea"], True, []),
    "warehouse/tables": (
        "warehouse",
        ["facts/plan_facts"],
        ["duckdb"],
        False,
        ["documents_are_readable", "evidence_stands_in_text!", "rows_have_parents!"],
    ),
    "compliance/findings": (
        "compliance",
        ["warehouse/tables"],
        ["duckdb", "python"],
        False,
        ["form_is_complete", "plans_are_consistent", "plans_follow_their_movement", "quotes_stand_in_text!"],
    ),
    "warehouse/published_database": ("warehouse", ["compliance/findings"], ["duckdb"], False, ["row_counts_agree!"]),
    "dashboard/site": ("dashboard", ["warehouse/published_database"], ["html"], False, ["every_plan_has_a_page"]),
}


def test_the_graph_is_the_one_we_know() -> None:
    graph = defs.resolve_asset_graph()
    found = {}
    for key in graph.get_all_asset_keys():
        node = graph.get(key)
        checks = [graph.get_check_spec(check) for check in node.check_keys]
        found[key.to_user_string()] = (
            node.group_name,
            sorted(parent.to_user_string() for parent in node.parent_keys),
            sorted(kind.removeprefix("dagster/kind/") for kind in node.tags if kind.startswith("dagster/kind/")),
            node.is_partitioned,
            sorted(f"{check.name}{'!' if check.blocking else ''}" for check in checks),
        )
    assert found == GRAPH


def test_every_asset_and_check_tells_an_analyst_what_it_is() -> None:
    graph = defs.resolve_asset_graph()
    for key in graph.get_all_asset_keys():
        node = graph.get(key)
        assert node.group_name in LABELS["stage"]
        assert node.description
        assert all(graph.get_check_spec(check).description for check in node.check_keys)


def test_column_schemas_come_from_the_one_description() -> None:
    for key in defs.resolve_all_asset_keys():
        metadata = defs.resolve_asset_graph().get(key).metadata
        if key.path[-1] == "published_database":
            for table in (*TABLES, *VIEWS):
                columns = metadata[table.name].schema.columns
                assert [(c.name, c.type, c.description) for c in columns] == [
                    (c.name, c.type, c.comment) for c in table.columns
                ]


def test_there_is_a_partition_per_province() -> None:
    assert len(PROVINCE_KEYS) == 35
    assert PROVINCE_KEYS[-1] == "chua-phan-loai"
    assert all(key.isascii() and key == key.lower() for key in PROVINCE_KEYS)


def test_only_what_writes_duckdb_takes_its_pool() -> None:
    pools = {
        definition.op.name: definition.op.pool
        for definition in [*defs.resolve_asset_graph().assets_defs]
        if definition.op.pool
    }
    assert set(pools.values()) == {"duckdb"}
    assert not [name for name in pools if name.startswith(("intake", "text", "facts"))]


def test_nothing_starts_by_itself() -> None:
    assert [sensor.default_status.value for sensor in defs.sensors or ()] == ["STOPPED"]
    assert [schedule.default_status.value for schedule in defs.schedules or ()] == ["STOPPED"]


def test_the_two_jobs_do_what_one_run_does(inbox: Path, state: Path) -> None:
    resources = {"state": StateResource(root=str(state))}
    read, publish = (defs.resolve_job_def(name) for name in ("read_plans", "publish_findings"))
    for province in ("lam-dong", "chua-phan-loai"):
        assert read.execute_in_process(partition_key=province, resources=resources).success
    assert publish.execute_in_process(resources=resources).success
    published = read_published(open_state(state))
    assert {path for path, _ in published.files} == {
        "la.bin",
        "lam-dong/xa-suoi-mo/ke-hoach.md",
        "lam-dong/xa-suoi-mo/rong.docx",
        "lam-dong/xa-suoi-mo/that-ra-la-chu.docx",
    }


def test_the_sensor_asks_for_provinces_then_for_publishing(inbox: Path, state: Path, rasoat: Run) -> None:
    from pipelines.listings import refresh_listing

    given = StateResource(root=str(state))
    listing = refresh_listing(given.open(), given.locate())
    store = given.open_artefacts()
    first = list(find_requests(listing, store, Published()))
    assert [(r.job_name, r.partition_key) for r in first] == [
        ("read_plans", "chua-phan-loai"),
        ("read_plans", "lam-dong"),
    ]
    assert rasoat("run")[0] == 0
    published = read_published(given.open())
    assert list(find_requests(listing, store, published)) == []
    (inbox / "la.bin").unlink()
    fewer = refresh_listing(given.open(), given.locate())
    assert [r.job_name for r in find_requests(fewer, store, published)] == ["publish_findings"]


def test_the_daily_run_covers_every_province() -> None:
    request = daily_review(build_schedule_context())
    assert request.tags == tag_all_provinces()


def test_a_run_is_seen_in_dagsters_pages(inbox: Path, state: Path, rasoat: Run, real_storage: None) -> None:
    assert rasoat("run")[0] == 0
    assert (state / "dagster" / "dagster.yaml").exists()
    with open_instance(open_state(state)) as instance:
        assert isinstance(instance, DagsterInstance)
        assert [run.status.value for run in instance.get_runs()] == ["SUCCESS"]
        assert not instance.telemetry_enabled
        key = next(key for key in defs.resolve_all_asset_keys() if key.path[-1] == "plan_facts")
        assert len(instance.get_materialized_partitions(key)) == len(PROVINCE_KEYS)
