"""The published database of the sample plans, made once by a run of the whole graph."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from dagster import DagsterInstance

from pipelines import execution
from pipelines.cli import main
from pipelines.state import State, find_published
from pipelines.warehouse.connection import connect_published


@pytest.fixture(scope="session")
def samples_state(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """A state folder after a run over the samples."""
    root = tmp_path_factory.mktemp("analysts")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(execution, "open_instance", lambda _: DagsterInstance.ephemeral())
        assert main(["run", str(samples), "--state", str(root)]) == 0
    return root


@pytest.fixture(scope="session")
def published(samples_state: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """The database as ``rasoat query`` opens it: read-only, without files and network."""
    with connect_published(find_published(State(samples_state))) as con:
        yield con
