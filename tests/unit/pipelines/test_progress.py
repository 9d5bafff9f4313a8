"""How a run tells what it is at."""

import pytest

from models.vocabulary import Stage
from pipelines.commands.progress_bar import show_progress
from pipelines.progress import SILENT, advance_with


class Tally:
    """Keeps what it was told."""

    def __init__(self) -> None:
        self.stages: list[tuple[Stage, int]] = []
        self.done = 0

    def start_stage(self, stage: Stage, total: int) -> None:
        self.stages.append((stage, total))

    def advance(self) -> None:
        self.done += 1


def test_items_pass_and_are_counted_once_they_are_done_with() -> None:
    tally = Tally()
    passed = advance_with(tally, "ab")
    assert next(passed) == "a"
    assert tally.done == 0
    assert list(passed) == ["b"]
    assert tally.done == 2


def test_nobody_need_listen() -> None:
    SILENT.start_stage(Stage.FACTS, 2)
    assert list(advance_with(SILENT, [1, 2])) == [1, 2]


def test_the_bar_names_each_stage_with_its_count(capsys: pytest.CaptureFixture[str]) -> None:
    with show_progress() as progress:
        progress.start_stage(Stage.TEXT, 0)
        progress.start_stage(Stage.COMPLIANCE, 2)
        list(advance_with(progress, "ab"))
    shown = capsys.readouterr().err
    assert "Rà soát" in shown
    assert "2/2" in shown
    assert "Đọc chữ" not in shown
