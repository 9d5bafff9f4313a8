"""Contents: which theme of a movement an item takes up."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from extractors.structure.folding import drop_marks
from models.facts import SectionRow
from models.spans import Span
from models.vocabulary import SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import ThemeCovered, ThemePart
from pipelines.compliance.layout import (
    find_headed,
    find_parts,
    find_pointer,
    list_sentences,
    name_parts,
    name_pointer,
    span_of,
)
from pipelines.compliance.outcomes import Outcome, met, met_by_reference, missing
from pipelines.compliance.phrases import compile_phrases, split_clauses

CONTENT_KINDS = (SectionKind.NOI_DUNG, SectionKind.NOI_DUNG_THOI_GIAN)
_NO_HEADING = "toàn văn (không có phần nội dung thi đua)"


def theme_covered(case: Case, check: ThemeCovered) -> Outcome:
    """Met by an item that speaks of one part of the theme; the note names the parts that none speaks of.

    In letters that a machine recognised, what no item says is looked for once more without tones.
    """
    items = list_items(case)
    found = _find_spoken_of(case, items, check.parts)
    if not found and case.is_recognised:
        found = _find_spoken_of(drop_case_marks(case), items, tuple(map(drop_part_marks, check.parts)))
    absent = [part.name for part in check.parts if part.name not in found]
    expected = " và ".join(part.name for part in check.parts)
    if found:
        places = tuple(dict.fromkeys(found.values()))
        note = f"có nội dung về {', '.join(found)}" + (f"; chưa nêu {', '.join(absent)}" if absent else "")
        return met(*places, note=note, expected=expected)
    parts = find_content_parts(case)
    pointer = find_pointer(case, parts)
    own = [row for row in case.facts.contents if not (pointer and row.char_start <= pointer.char_start < row.char_end)]
    if pointer is not None and not own:
        return met_by_reference(
            Span(pointer.char_start, pointer.char_end), f"phần nội dung dẫn chiếu {name_pointer(pointer)}"
        )
    searched = name_parts(parts, _NO_HEADING)
    counted = f"{searched} ({len(items)} nội dung)" if items else searched
    return missing(counted, absent=" hoặc ".join(absent), expected=expected)


def _find_spoken_of(case: Case, items: Sequence[Span], parts: Sequence[ThemePart]) -> dict[str, Span]:
    """The first item that speaks of each part, by the part's name."""
    places = ((part.name, next((item for item in items if speaks_of(case, item, part)), None)) for part in parts)
    return {name: place for name, place in places if place is not None}


def drop_case_marks(case: Case) -> Case:
    """The case with its folded text without tones and diacritics: a scan's “chuyển đối xanh” is “chuyển đổi xanh”."""
    return replace(case, folded=_drop_marks(case.folded))


def drop_part_marks(part: ThemePart) -> ThemePart:
    """A part whose phrases are without tones and diacritics, for such a case; its name stays."""
    return ThemePart(
        name=part.name,
        heads=tuple(map(drop_marks, part.heads)),
        unless=tuple(map(drop_marks, part.unless)),
        anywhere=tuple(map(drop_marks, part.anywhere)),
    )


@lru_cache(maxsize=4)
def _drop_marks(folded: str) -> str:
    return drop_marks(folded)


def speaks_of(case: Case, item: Span, part: ThemePart) -> bool:
    """True when an item's head, or a telling phrase anywhere in it, is about that part of a theme."""
    is_mentioned = compile_phrases(part.anywhere).search(case.folded, item.start, item.end)
    return bool(is_mentioned) or names_at_head(case, item, part)


def names_at_head(case: Case, item: Span, part: ThemePart) -> bool:
    """True when an item's head is about that part of a theme."""
    heads, unless = compile_phrases(part.heads), compile_phrases(part.unless)
    return any(
        heads.search(case.folded, start, end) and not unless.search(case.folded, start, end)
        for start, end in _list_heads(case, item)
    )


def find_content_parts(case: Case) -> tuple[SectionRow, ...]:
    """The parts on contents, combined with criteria or solutions where they have no heading of their own."""
    return find_parts(case, CONTENT_KINDS) or find_headed(case, ("nội dung",))


def list_items(case: Case) -> tuple[Span, ...]:
    """The content items; the sentences of the part on contents where it is not divided into items."""
    if case.facts.contents:
        return tuple(Span(row.char_start, row.char_end) for row in case.facts.contents)
    return tuple(
        sentence for part in find_content_parts(case) for sentence in list_sentences(case, span_of(case, part))
    )


def _list_heads(case: Case, item: Span) -> Iterator[tuple[int, int]]:
    """What an item is about: each line up to its first colon, and its further clauses where no colon parts it."""
    at = item.start
    for line in case.document.text[item.start : item.end].split("\n"):
        clauses = list(split_clauses(case.folded, at, at + len(line)))
        at += len(line) + 1
        if not clauses:
            continue
        is_headed = case.folded[clauses[0][1] : clauses[0][1] + 1] == ":"
        yield from clauses[:1] if is_headed else clauses
