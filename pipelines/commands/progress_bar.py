"""The progress bar of ``rasoat run``."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from models.vocabulary import Stage
from pipelines.messages import name_code, say


class ProgressBar:
    """A line per stage with its documents done and to do."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._waiting: TaskID | None = progress.add_task(say("Chuẩn bị", "Starting"), total=None)
        self._stage: TaskID | None = None

    def start_stage(self, stage: Stage, total: int) -> None:
        """A line for the stage; a stage with nothing to do gets none."""
        if self._waiting is not None:
            self._progress.remove_task(self._waiting)
            self._waiting = None
        if total:
            self._stage = self._progress.add_task(name_code("stage", stage), total=total)

    def advance(self) -> None:
        """One more document done."""
        if self._stage is not None:
            self._progress.advance(self._stage)


@contextmanager
def show_progress() -> Iterator[ProgressBar]:
    """A bar on stderr while the run lasts, so that the summary on stdout can be kept."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description:<13}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        yield ProgressBar(progress)
