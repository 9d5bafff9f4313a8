"""The state folder is made on first use and held by one run at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.errors import ImpossibleRequestError
from pipelines.state import find_published, lock_state, open_state

HOLD = """
import sys
from pathlib import Path
from pipelines.state import lock_state, open_state
with lock_state(open_state(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_folders_are_made(tmp_path: Path) -> None:
    state = open_state(tmp_path / "a" / "b")
    assert all(p.is_dir() for p in (state.inbox, state.artefacts, state.warehouse, state.published, state.dagster))
    assert open_state(tmp_path / "a" / "b") == state


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_file_in_the_way_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ImpossibleRequestError) as caught:
        open_state(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(ImpossibleRequestError, match="Không ghi được"):
        open_state(tmp_path)


def test_the_lock_is_free_again_afterwards(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    for _ in range(2):
        with lock_state(state):
            pass


def test_the_lock_is_let_go_when_the_work_fails(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    with pytest.raises(ZeroDivisionError), lock_state(state):
        raise ZeroDivisionError
    with lock_state(state):
        pass


def test_another_process_is_kept_out(tmp_path: Path) -> None:
    state = open_state(tmp_path)
    root = Path(__file__).resolve().parents[3]
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(ImpossibleRequestError, match="lượt chạy khác"), lock_state(state):
            pass
    finally:
        holder.kill()
        holder.communicate()
    with lock_state(state):  # a killed run leaves no lock behind
        pass


def test_nothing_published_is_an_impossible_request(tmp_path: Path) -> None:
    with pytest.raises(ImpossibleRequestError, match="rasoat run"):
        find_published(open_state(tmp_path))
