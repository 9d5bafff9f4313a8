"""A state of its own for every test, and one with two documents loaded."""

from pathlib import Path

import pytest

from pipelines.state import State, open_state
from pipelines.warehouse.connection import connect_working
from pipelines.warehouse.loading import load_documents, record_files
from tests.unit.pipelines.warehouse.builders import NOW, make_document, make_file


@pytest.fixture
def state(tmp_path: Path) -> State:
    return open_state(tmp_path / "state")


@pytest.fixture
def loaded(state: State) -> State:
    """Two documents, one of them under two names."""
    files = [make_file("t/x/a.txt", "a"), make_file("t/y/a.txt", "a"), make_file("t/x/b.txt", "b")]
    with connect_working(state) as con:
        record_files(con, files, seen_at=NOW, complete=True)
        load_documents(con, [make_document("a"), make_document("b")], extractor_version="1", parsed_at=NOW)
    return state
