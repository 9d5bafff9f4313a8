"""What holding plans beside one another shows: item by item against the parent, and passages shared word for word."""

from dataclasses import dataclass

from models.vocabulary import MatrixKind, MatrixState, ReuseDirection, ReuseRelation


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One row of ``parent_matrix``: an item of the higher plan and what became of it in the lower one.

    ``parent_quote`` is ``text[parent_start:parent_end]`` of the parent's document, ``child_quote`` that of the child's,
    ``origin_quote`` that of the document in which an item by reference is written out; None where there is none.
    ``similarity`` is a share from 0 to 1, None where nothing was compared. ``clause`` is the pointer as written,
    ``clause_path`` the section of the origin that it means.
    """

    child_instrument_id: str
    ordinal: int
    parent_instrument_id: str
    kind: MatrixKind
    state: MatrixState
    similarity: float | None
    parent_quote: str | None
    parent_page: int | None
    parent_start: int | None
    parent_end: int | None
    child_quote: str | None
    child_page: int | None
    child_start: int | None
    child_end: int | None
    explanation: str
    clause: str | None = None
    clause_path: str | None = None
    origin_instrument_id: str | None = None
    origin_quote: str | None = None
    origin_start: int | None = None
    origin_end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReuseRow:
    """One row of ``text_reuse``: how much of a plan stands word for word in another one.

    ``share`` is of the plan's own words, from 0 to 1, what all plans have in common left out. ``quote`` is the longest
    passage, ``text[char_start:char_end]`` of the plan's document; ``leftover`` likewise the first name or level of
    another unit in what was copied.
    """

    instrument_id: str
    ordinal: int
    other_instrument_id: str
    relation: ReuseRelation
    share: float
    word_count: int
    passage_count: int
    direction: ReuseDirection
    quote: str | None
    page: int | None
    char_start: int | None
    char_end: int | None
    leftover_count: int = 0
    leftover: str | None = None
    leftover_start: int | None = None
    leftover_end: int | None = None
