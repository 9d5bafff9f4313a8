"""Names and levels of other units that stand in what a plan has copied."""

from collections.abc import Iterator

from extractors.structure.folding import fold_blanks, fold_case
from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.copying.patterns import NAMED_UNIT, OF_OTHERS, OWN_AREA
from pipelines.compliance.layout import sentence_at

_COMMUNES = ("xã", "phường", "đặc khu")


def find_leftovers(case: Case, passages: tuple[Span, ...]) -> tuple[Span, ...]:
    """The places in copied passages that name another unit, or an area or body of another level than the plan's own.

    Accepts “trên địa bàn tỉnh” in a commune's plan, “UBND xã” in a ward's, “xã Suối Lanh” in any other unit's; silent
    where the plan does not show whose it is, and in sentences on mergers, neighbours and models to learn from.
    """
    if case.place.kind is None or case.place.name is None:
        return ()
    found = sorted({*_find_names(case, passages), *_find_levels(case, passages)})
    return tuple(span for span in found if not OF_OTHERS.search(case.fold(sentence_at(case, span.start))))


def _find_names(case: Case, passages: tuple[Span, ...]) -> Iterator[Span]:
    own = fold_blanks(fold_case(case.place.name or "")).split()
    for passage in passages:
        for match in NAMED_UNIT.finditer(case.document.text, passage.start, passage.end):
            name = fold_blanks(fold_case(match["name"])).split()
            if name[: len(own)] != own and own[: len(name)] != name:
                yield Span(match.start(), match.end())


def _find_levels(case: Case, passages: tuple[Span, ...]) -> Iterator[Span]:
    own = case.place.kind
    if own not in _COMMUNES:
        return
    for passage in passages:
        for match in OWN_AREA.finditer(case.folded, passage.start, passage.end):
            if fold_blanks(match["kind"] or match["body"]) != own:
                yield Span(match.start(), match.end())
