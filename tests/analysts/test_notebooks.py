"""Every notebook runs to its end over the samples' published database and shows what is in it."""

import ast
from collections.abc import Callable, Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipelines.state import STATE_VARIABLE
from tests.contracts.repository import ROOT

pytestmark = pytest.mark.flow

NOTEBOOKS = tuple(sorted((ROOT / "notebooks").glob("*.py")))
# What a notebook must have found in the samples, by the names its cells return.
FOUND = {
    "first_look": ("totals", "grades", "verdicts", "worst", "remarks"),
    "missing_sections": ("defects", "ranking", "provinces", "listed"),
    "chain_and_coverage": ("coverage", "states", "absent", "chain"),
    "plan_evidence": ("findings", "text", "evidence", "facts"),
}

Run = Callable[[str], Mapping[str, Any]]


@pytest.fixture(scope="module")
def run_notebook(samples_state: Path) -> Run:
    """The names that a notebook's cells define, each notebook run once."""
    ran: dict[str, Mapping[str, Any]] = {}

    def run(name: str) -> Mapping[str, Any]:
        if name not in ran:
            spec = spec_from_file_location(name, ROOT / "notebooks" / f"{name}.py")
            assert spec is not None
            assert spec.loader is not None
            module = module_from_spec(spec)
            spec.loader.exec_module(module)
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv(STATE_VARIABLE, str(samples_state))
                ran[name] = module.app.run()[1]
        return ran[name]

    return run


def test_every_notebook_is_run_here() -> None:
    assert {path.stem for path in NOTEBOOKS} == set(FOUND)


@pytest.mark.parametrize("name", FOUND)
def test_a_notebook_runs_and_finds_the_samples(name: str, run_notebook: Run) -> None:
    names = run_notebook(name)
    assert [wanted for wanted in FOUND[name] if not names[wanted]] == []


def test_the_evidence_shown_is_the_quote_of_the_finding(run_notebook: Run) -> None:
    names = run_notebook("plan_evidence")
    assert names["evidence"] == names["finding"].value["quote"]
    assert names["text"].count(names["evidence"]) >= 1


def test_the_notebooks_count_what_the_database_holds(run_notebook: Run, published: duckdb.DuckDBPyConnection) -> None:
    names = run_notebook("first_look")
    ((plans,),) = published.execute("SELECT count(*) FROM plan_overview").fetchall()
    assert names["totals"]["plans"] == plans
    assert sum(row["Số kế hoạch"] for row in names["grades"]) == plans


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_only_reads(path: Path) -> None:
    """It asks through the read-only door, and opens no database of its own."""
    imported = {
        name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    assert "pipelines.warehouse.queries" in imported
    assert "duckdb" not in imported
