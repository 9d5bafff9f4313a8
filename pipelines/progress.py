"""How a run tells whoever started it what it is at."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from models.vocabulary import Stage

Item = TypeVar("Item")


class Progress(Protocol):
    """Told by the stages of a run; shown by the terminal, ignored under Dagster (its pages show the run)."""

    def start_stage(self, stage: Stage, total: int) -> None:
        """A stage begins, with so many documents to work on."""

    def advance(self) -> None:
        """One document of the present stage is done."""


class SilentProgress:
    """Tells nobody."""

    def start_stage(self, stage: Stage, total: int) -> None:
        """Nothing to show."""

    def advance(self) -> None:
        """Nothing to show."""


SILENT = SilentProgress()


def advance_with(progress: Progress, items: Iterable[Item]) -> Iterator[Item]:
    """The items as they come; each one counts as done when the next is asked for."""
    for item in items:
        yield item
        progress.advance()
