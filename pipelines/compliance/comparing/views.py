"""A parent as its lower plans are held against it: what it holds and how its words weigh, worked out once for all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.vocabulary import MatrixKind
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.holding import Held, open_holding
from pipelines.compliance.comparing.similarity import Measure, Profile, build_measure
from pipelines.compliance.comparing.words import build_lexicon
from pipelines.compliance.packs import Pack


@dataclass(frozen=True, slots=True)
class ParentView:
    """A parent's items by kind, those it inherits included, each with its profile, and the measure of each kind."""

    case: Case
    held: Mapping[MatrixKind, tuple[Held, ...]]
    profiles: Mapping[MatrixKind, tuple[Profile, ...]]
    measures: Mapping[MatrixKind, Measure]


@dataclass(slots=True)
class Shelf:
    """The higher plans at hand, by instrument, the packs that know their themes, and those of the plans that have been
    looked at as parents."""

    plans: Mapping[str, Case]
    packs: Sequence[Pack] = ()
    views: dict[str, ParentView] = field(default_factory=dict)

    def view(self, instrument_id: str) -> ParentView | None:
        """The view of a parent; None when the plan is not at hand."""
        case = self.plans.get(instrument_id)
        if case is None:
            return None
        if instrument_id not in self.views:
            self.views[instrument_id] = open_view(case, self.plans, self.packs)
        return self.views[instrument_id]


def open_view(case: Case, plans: Mapping[str, Case], packs: Sequence[Pack]) -> ParentView:
    """The view of a plan; ``plans`` are those that it may point to, by instrument."""
    holding = open_holding(case, plans, packs)
    held = {kind: (*holding.list_kind(kind), *holding.list_inherited(kind)) for kind in MatrixKind}
    texts = {kind: [one.quote for one in held[kind]] for kind in MatrixKind}
    lexicon = build_lexicon(text for kind in MatrixKind for text in texts[kind])
    measures = {kind: build_measure(lexicon, texts[kind]) for kind in MatrixKind}
    profiles = {
        kind: tuple(measures[kind].profile(one.case, one.item.span) for one in held[kind]) for kind in MatrixKind
    }
    return ParentView(case, held, profiles, measures)
