"""The section tree as extractors walk it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.sections import Section
from models.vocabulary import SectionKind


@dataclass(frozen=True, slots=True)
class Outline:
    """An instrument's sections with their family ties."""

    sections: tuple[Section, ...]

    def children(self, section: Section) -> tuple[Section, ...]:
        """The section's children in order."""
        return tuple(child for child in self.sections if child.parent == section.ordinal)

    def ancestors(self, section: Section) -> Iterator[Section]:
        """The section's parent, its parent, and so on."""
        parent = section.parent
        while parent is not None:
            found = self.sections[parent - 1]
            yield found
            parent = found.parent

    @classmethod
    def of_body(cls, sections: tuple[Section, ...]) -> "Outline":
        """The outline without annexes: their tables, forms and drafts set no phases, awards or tasks of the plan."""
        whole = cls(sections)
        annexes = [section for section in sections if section.kind is SectionKind.PHU_LUC]
        first = min((section.ordinal for section in annexes), default=len(sections) + 1)
        return cls(whole.sections[: first - 1])

    def find_topmost(self, kinds: Iterable[SectionKind]) -> tuple[Section, ...]:
        """The sections of those kinds that lie in no other one of those kinds."""
        wanted = frozenset(kinds)
        return tuple(
            section
            for section in self.sections
            if section.kind in wanted and not any(above.kind in wanted for above in self.ancestors(section))
        )

    def is_within(self, section: Section, kinds: Iterable[SectionKind]) -> bool:
        """True when the section or one above it is of one of those kinds."""
        wanted = frozenset(kinds)
        return section.kind in wanted or any(above.kind in wanted for above in self.ancestors(section))

    def descend(self, section: Section) -> Iterator[Section]:
        """The section and all below it, in document order."""
        yield section
        for child in self.children(section):
            yield from self.descend(child)
