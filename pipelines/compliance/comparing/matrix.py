"""The matrix of a plan and its parent: every item of the parent, then what the lower plan adds."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.comparisons import MatrixRow
from models.spans import Span
from models.vocabulary import MatrixKind, MatrixState, MilestoneKind
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.aligning import Pair, align
from pipelines.compliance.comparing.explaining import (
    explain_adapted,
    explain_extra,
    explain_joined,
    explain_missing,
    explain_reference,
    explain_same,
)
from pipelines.compliance.comparing.holding import Held, Holding, open_holding
from pipelines.compliance.comparing.issuing import find_issuing
from pipelines.compliance.comparing.pointers import Pointer
from pipelines.compliance.comparing.similarity import Profile
from pipelines.compliance.comparing.views import ParentView, Shelf

# Below this share of common words two texts of one kind are two things: on the sample plans what belongs together
# shares two fifths and more.
_LEAST = 0.35
# What has its kind (a review) or its place in the order (a phase) belongs together, whatever its words.
_ANY = 0.0
_HALF = 0.5  # an occasion without a form beside one with it: more than nothing, less than the form itself
_TYPED = frozenset({MatrixKind.PHASE, MatrixKind.MILESTONE, MatrixKind.AWARD_TIER})


@dataclass(frozen=True, slots=True)
class Side:
    """The items of one kind on one side, each with its profile."""

    held: tuple[Held, ...]
    profiles: tuple[Profile, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What became of a parent's item: the state, the place in the child, and why."""

    state: MatrixState
    explanation: str
    span: Span | None = None
    similarity: float | None = None
    pointer: Pointer | None = None
    origin: Held | None = None


def compare_with_parent(child: Case, parent_id: str, shelf: Shelf) -> tuple[MatrixRow, ...]:
    """The matrix of a plan and its parent; none when the parent is not at hand.

    Reads: both cases, the plans that they point to. Writes: parent_matrix.
    """
    view = shelf.view(parent_id)
    if view is None:
        return ()
    holding = open_holding(child, shelf.plans, shelf.packs)
    rows = [row for kind in MatrixKind for row in _compare_kind(view, holding, kind)]
    return tuple(replace(row, ordinal=number) for number, row in enumerate(rows, 1))


def _compare_kind(view: ParentView, holding: Holding, kind: MatrixKind) -> Iterator[MatrixRow]:
    """The rows of one kind: those of the parent's items in order, then the lower plan's further ones."""
    parent = Side(view.held[kind], view.profiles[kind])
    own, inherited = (
        Side(held, tuple(view.measures[kind].profile(one.case, one.item.span) for one in held))
        for held in (holding.list_kind(kind), holding.list_inherited(kind))
    )
    pairs = {pair.one: pair for pair in _align(view, parent, own, kind)}
    led = {pair.one: pair for pair in _align(view, parent, inherited, kind)}
    for number, one in enumerate(parent.held):
        if number in pairs:
            found = _tell_pair(one, own.held[pairs[number].other], pairs[number], (parent, own))
        elif number in led:
            found = _tell_inherited(holding.case, inherited.held[led[number].other])
        else:
            found = _tell_absent(view, holding, number, (parent, own))
        yield _make_row(view.case, holding.case, one, found)
    taken = {pair.other for pair in pairs.values()}
    for number, other in enumerate(own.held):
        if number not in taken:
            yield _make_row(
                view.case,
                holding.case,
                None,
                Found(MatrixState.EXTRA, explain_extra(other.item), other.item.span),
                kind=kind,
            )


def _align(view: ParentView, parent: Side, other: Side, kind: MatrixKind) -> tuple[Pair, ...]:
    """The pairs of the parent's items with another side's."""

    def score(i: int, k: int) -> float:
        one, two = parent.held[i], other.held[k]
        if one.case is two.case and one.item == two.item:
            return 1.0
        if kind is MatrixKind.AWARD_TIER and one.item.code != two.item.code:
            return _HALF if None in (one.item.code[1], two.item.code[1]) else 0.0
        return view.measures[kind].compare(parent.profiles[i], other.profiles[k])

    return align(
        [held.item for held in parent.held],
        [held.item for held in other.held],
        score,
        least=lambda item: _ANY if _is_known_by_kind(kind, item.group) else _LEAST,
    )


def _is_known_by_kind(kind: MatrixKind, group: str) -> bool:
    return kind is MatrixKind.PHASE or (kind is MatrixKind.MILESTONE and group != MilestoneKind.KHAC)


def _tell_pair(one: Held, other: Held, pair: Pair, sides: tuple[Side, Side]) -> Found:
    profiles = sides[0].profiles[pair.one], sides[1].profiles[pair.other]
    is_same = pair.by_code if one.item.kind in _TYPED else profiles[0].letters == profiles[1].letters
    if is_same:
        return Found(MatrixState.SAME, explain_same(one.item), other.item.span, pair.score)
    told = explain_adapted(one.item, other.item, profiles, pair.score)
    return Found(MatrixState.ADAPTED, told, other.item.span, pair.score)


def _tell_inherited(child: Case, origin: Held) -> Found:
    pointer = origin.pointer
    assert pointer is not None
    told = explain_reference(child, pointer, origin)
    return Found(MatrixState.BY_REFERENCE, told, pointer.sentence, pointer=pointer, origin=origin)


def _tell_absent(view: ParentView, holding: Holding, number: int, sides: tuple[Side, Side]) -> Found:
    """A parent's item that stands nowhere in the lower plan: left to a document that is not at hand, carried out by
    issuing the plan, or missing."""
    one = sides[0].held[number]
    for pointer in holding.pointers:
        if pointer.kind is one.item.kind and pointer.plan is None:
            told = explain_reference(holding.case, pointer, None)
            return Found(MatrixState.BY_REFERENCE, told, pointer.sentence, pointer=pointer)
    holder = _find_holder(sides, number)
    if holder is not None:
        told = explain_joined(one.item)
        return Found(MatrixState.SAME, told, holder.item.span, 1.0)
    if one.item.group == MilestoneKind.BAN_HANH_KE_HOACH:
        issuing = find_issuing(holding.case, one.item)
        if issuing is not None:
            return Found(MatrixState.ADAPTED, issuing.explanation, issuing.span)
    score, nearest = _find_nearest(view, number, sides)
    quote = nearest.quote if nearest is not None else None
    return Found(MatrixState.MISSING, explain_missing(one.item, holding.case, quote, score), similarity=score or None)


def _find_holder(sides: tuple[Side, Side], number: int) -> Held | None:
    """The item of the lower plan in which the words of a parent's item stand in a row: several joined into one."""
    parent, own = sides
    if parent.held[number].item.kind in _TYPED:
        return None
    wanted = _pad(parent.profiles[number])
    both = zip(own.held, own.profiles, strict=True)
    group = parent.held[number].item.group
    return next((held for held, profile in both if held.item.group == group and wanted in _pad(profile)), None)


def _pad(profile: Profile) -> str:
    return f" {' '.join(profile.letters)} "


def _find_nearest(view: ParentView, number: int, sides: tuple[Side, Side]) -> tuple[float, Held | None]:
    """The likeliest item of the lower plan, taken or not, and how alike it is; typed items have none."""
    parent, own = sides
    kind = parent.held[number].item.kind
    if kind in _TYPED or not own.held:
        return 0.0, None
    scores = [view.measures[kind].compare(parent.profiles[number], other) for other in own.profiles]
    best = max(range(len(scores)), key=lambda index: (scores[index], -index))
    return scores[best], own.held[best]


def _make_row(
    parent: Case, child: Case, one: Held | None, found: Found, *, kind: MatrixKind | None = None
) -> MatrixRow:
    """The row of a parent's item, or of an item of the lower plan's own where there is none."""
    source = None
    if one is not None:
        source = one.pointer.sentence if one.pointer else one.item.span
    origin = found.origin or (one if one is not None and one.pointer else None)
    pointer = found.pointer or (one.pointer if one is not None else None)
    return MatrixRow(
        child_instrument_id=child.instrument_id,
        ordinal=0,
        parent_instrument_id=parent.instrument_id,
        kind=one.item.kind if one is not None else MatrixKind(kind or ""),
        state=found.state,
        similarity=found.similarity,
        parent_quote=_quote(parent, source),
        parent_page=parent.page_at(source.start) if source else None,
        parent_start=source.start if source else None,
        parent_end=source.end if source else None,
        child_quote=_quote(child, found.span),
        child_page=child.page_at(found.span.start) if found.span else None,
        child_start=found.span.start if found.span else None,
        child_end=found.span.end if found.span else None,
        explanation=found.explanation,
        clause=pointer.clause.text if pointer and pointer.clause else None,
        clause_path=pointer.target.path if pointer and pointer.target else None,
        origin_instrument_id=origin.case.instrument_id if origin else None,
        origin_quote=origin.quote if origin else None,
        origin_start=origin.item.span.start if origin else None,
        origin_end=origin.item.span.end if origin else None,
    )


def _quote(case: Case, span: Span | None) -> str | None:
    return span.text_of(case.document.text) if span else None
