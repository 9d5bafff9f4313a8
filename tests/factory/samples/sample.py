"""A sample document: where it lies, what it says, how it is rendered, and what is wrong with it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from models.vocabulary import Verdict
from tests.factory.defects import Defect
from tests.factory.outlines import Outline


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One sample document; ``path`` is relative to the inbox, its stem names the gold.

    ``traits`` are verdicts that a sound plan gets for what it is (a base that it inherits), ``defects`` what was
    planted in ``outline`` already.
    """

    path: str
    outline: Outline
    render: Callable[[Outline], bytes]
    traits: Mapping[str, Verdict] = field(default_factory=dict)
    defects: tuple[Defect, ...] = ()

    @property
    def file_name(self) -> str:
        """The file's own name."""
        return self.path.rsplit("/", 1)[-1]

    @property
    def stem(self) -> str:
        """The file's name without its ending."""
        return self.file_name.rsplit(".", 1)[0]

    @property
    def notes(self) -> tuple[str, ...]:
        """What was planted, in Vietnamese."""
        return tuple(defect.note_vi for defect in self.defects)

    def list_changes(self) -> Iterator[tuple[str, Verdict]]:
        """Rule and verdict of everything in which the sample differs from a complete plan."""
        yield from self.traits.items()
        for defect in self.defects:
            yield from defect.changes.items()
