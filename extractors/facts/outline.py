"""The section tree as extractors walk it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from models.sections import Section
from models.vocabulary import SectionKind


@dataclass(frozen=True, slots=True)
class Outline:
    """An instrument's sections with their family ties."""

    sections: tuple[Section, ...]
    _children: dict[int, tuple[Section, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_parent: dict[int, list[Section]] = {}
        for section in self.sections:
            if section.parent is not None:
                by_parent.setdefault(section.parent, []).append(section)
        object.__setattr__(self, "_children", {parent: tuple(found) for parent, found in by_parent.items()})

    def children(self, section: Section) -> tuple[Section, ...]:
        """The section's children in order."""
        return self._children.get(section.ordinal, ())

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
        annexes = (section.ordinal for section in sections if section.kind is SectionKind.PHU_LUC)
        return cls(sections[: min(annexes, default=len(sections) + 1) - 1])

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

    def list_around(self, offset: int) -> tuple[Section, ...]:
        """The sections that hold a place in the text, the innermost first; none outside all of them."""
        before = bisect_right(self.sections, offset, key=lambda section: section.extent.start)
        if not before:
            return ()
        nearest = self.sections[before - 1]
        return tuple(section for section in (nearest, *self.ancestors(nearest)) if offset < section.extent.end)
