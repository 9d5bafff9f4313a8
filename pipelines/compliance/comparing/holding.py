"""What a plan holds of each kind: what it says itself, and what it takes over from a clause that it points to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.vocabulary import MatrixKind
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.items import Item, list_items
from pipelines.compliance.comparing.pointers import Pointer, find_pointers
from pipelines.compliance.packs import Pack


@dataclass(frozen=True, slots=True)
class Held:
    """An item that a plan holds: written in ``case``, which is another plan where ``pointer`` led there."""

    item: Item
    case: Case
    pointer: Pointer | None = None

    @property
    def quote(self) -> str:
        """The item's own words, where it is written."""
        return self.item.span.text_of(self.case.document.text)


@dataclass(frozen=True, slots=True)
class Holding:
    """All that a plan holds: its own items, those it inherits, and its pointers."""

    case: Case
    own: tuple[Held, ...]
    inherited: tuple[Held, ...]
    pointers: tuple[Pointer, ...]

    def list_kind(self, kind: MatrixKind) -> tuple[Held, ...]:
        """Its own items of a kind, in order."""
        return tuple(held for held in self.own if held.item.kind is kind)

    def list_inherited(self, kind: MatrixKind) -> tuple[Held, ...]:
        """The items of a kind that it takes over, in order."""
        return tuple(held for held in self.inherited if held.item.kind is kind)


def open_holding(case: Case, plans: Mapping[str, Case], packs: Sequence[Pack]) -> Holding:
    """What a plan holds; ``plans`` are the higher plans at hand, by instrument.

    What is inherited is taken from the plan pointed to as it is written there; a chain of pointers is not followed.
    """
    items = list_items(case, packs)
    pointers = find_pointers(case, Counter(item.kind for item in items), plans)
    inherited = tuple(
        Held(item, pointer.plan, pointer)
        for pointer in pointers
        if pointer.plan is not None and pointer.plan.instrument_id != case.instrument_id
        for item in list_items(pointer.plan, packs)
        if pointer.covers(item)
    )
    return Holding(case, tuple(Held(item, case) for item in items), inherited, pointers)
