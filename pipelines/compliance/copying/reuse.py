"""How much of a plan stands word for word in its parent and in the other plans of its province."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from models.comparisons import ReuseRow
from models.spans import Span
from models.vocabulary import ReuseDirection, ReuseRelation
from pipelines.compliance.cards import Card
from pipelines.compliance.cases import Case
from pipelines.compliance.copying.corpus import Corpus, is_among
from pipelines.compliance.copying.fingerprints import Fingerprint
from pipelines.compliance.copying.hashing import GRAM, HashedText, hash_text, spread_forward
from pipelines.compliance.copying.leftovers import find_leftovers

Mask = npt.NDArray[np.bool_]

_LEAST_WORDS = 10  # syllables of a passage: what is shorter are set phrases, "của Ủy ban nhân dân xã về việc"
_MOST_SIBLINGS = 3
_LEAST_SHARE = 0.1  # of a sibling; below it two plans share turns of phrase


def find_reuse(case: Case, parent_id: str | None, corpus: Corpus) -> tuple[ReuseRow, ...]:
    """What a plan shares with its parent, then with the siblings that share most with it.

    Reads: the case, the corpus. Writes: text_reuse. What stands in the parent is not counted for siblings: both have
    it from there. Standard formulas, and what most of the movement's plans have, is nobody's.
    """
    own = corpus.by_id.get(case.instrument_id)
    if own is None:
        return ()
    hashed = hash_text(case)
    counted = hashed.own_grams & corpus.drop_common(own.card.movement_id, hashed.grams)
    rows = list(_list_rows(case, hashed, counted, (own, parent_id, corpus)))
    return tuple(rows)


def _list_rows(
    case: Case, hashed: HashedText, counted: Mask, among: tuple[Fingerprint, str | None, Corpus]
) -> Iterator[ReuseRow]:
    own, parent_id, corpus = among
    words = int(spread_forward(counted, len(hashed.starts)).sum())
    ordinal = 1
    parent = corpus.by_id.get(parent_id or "")
    if parent is not None:
        is_shared = is_among(hashed.grams, parent.grams)
        yield _make_row(case, hashed, counted & is_shared, (ordinal, words, own.card, parent.card))
        counted = counted & ~is_shared
        ordinal += 1
    for other in corpus.find_siblings(own, hashed.grams[counted], _MOST_SIBLINGS):
        if other is parent:
            continue
        is_shared = counted & is_among(hashed.grams, other.grams)
        row = _make_row(case, hashed, is_shared, (ordinal, words, own.card, other.card), is_sibling=True)
        if row.share >= _LEAST_SHARE:
            yield row
            ordinal += 1


def _make_row(
    case: Case,
    hashed: HashedText,
    is_shared: Mask,
    about: tuple[int, int, Card, Card],
    *,
    is_sibling: bool = False,
) -> ReuseRow:
    """The row of one other plan, from the grams that it shares."""
    ordinal, words, own, other = about
    runs = [(first, last) for first, last in _list_runs(is_shared) if last - first + GRAM - 1 >= _LEAST_WORDS]
    passages = tuple(Span(int(hashed.starts[first]), int(hashed.ends[last + GRAM - 2])) for first, last in runs)
    covered = sum(last - first + GRAM - 1 for first, last in runs)
    longest = max(passages, key=lambda span: (span.end - span.start, -span.start), default=None)
    leftovers = find_leftovers(case, passages)
    first_left = leftovers[0] if leftovers else None
    text = case.document.text
    return ReuseRow(
        instrument_id=case.instrument_id,
        ordinal=ordinal,
        other_instrument_id=other.instrument_id,
        relation=ReuseRelation.SIBLING if is_sibling else ReuseRelation.PARENT,
        share=round(min(1.0, covered / words), 4) if words else 0.0,
        word_count=words,
        passage_count=len(passages),
        direction=find_direction(own, other),
        quote=longest.text_of(text) if longest else None,
        page=case.page_at(longest.start) if longest else None,
        char_start=longest.start if longest else None,
        char_end=longest.end if longest else None,
        leftover_count=len(leftovers),
        leftover=first_left.text_of(text) if first_left else None,
        leftover_start=first_left.start if first_left else None,
        leftover_end=first_left.end if first_left else None,
    )


def find_direction(own: Card, other: Card) -> ReuseDirection:
    """Which of two plans stood first; unknown where their dates leave it open."""
    if None not in (other.last_day, own.first_day) and str(other.last_day) < str(own.first_day):
        return ReuseDirection.FROM_OTHER
    if None not in (own.last_day, other.first_day) and str(own.last_day) < str(other.first_day):
        return ReuseDirection.TO_OTHER
    return ReuseDirection.UNKNOWN


def _list_runs(is_held: Mask) -> list[tuple[int, int]]:
    """The runs of held grams, each as first and one past its last."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], is_held, [False])).astype(np.int8)))
    return [(int(first), int(last)) for first, last in zip(edges[::2], edges[1::2], strict=True)]
