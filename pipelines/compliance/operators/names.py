"""The movement's name: one spelling throughout the decision and its plan."""

import re

from extractors.structure.folding import fold_blanks, fold_case
from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import MovementNameAgrees
from pipelines.compliance.movements import Movement
from pipelines.compliance.outcomes import Outcome, conflict, met, not_applicable
from pipelines.compliance.phrases import fold_name

_MOST_ANDS = 3  # words "và" that a spelling may have beyond the name's own
_QUOTED = re.compile(r"[“\"](?P<name>[^“”\"\n]{8,250})[”\"]")


def movement_name_agrees(case: Case, _check: MovementNameAgrees) -> Outcome:
    """Conflict where the quoted name is spelt two ways; case, blanks and a place's name in front make no spelling."""
    movement = case.movement
    if movement is None:
        return not_applicable("văn bản không thuộc phong trào thi đua nào đã biết")
    spellings = _list_spellings(case, movement)
    if not spellings:
        return not_applicable("văn bản không nêu tên phong trào trong ngoặc kép")
    first = spellings[0][0]
    other = next(((spelling, place) for spelling, place in spellings[1:] if not _is_same(spelling, first)), None)
    if other is None:
        return met(*(place for _, place in spellings), note=f"cùng viết “{spellings[0][0]}”")
    told = f"“{first}” và “{other[0]}”"
    return conflict(other[1], spellings[0][1], found=told, expected=f"“{movement.name}”")


def _list_spellings(case: Case, movement: Movement) -> list[tuple[str, Span]]:
    """The core of each quoted name as written, what a place or “Cả nước thi đua” adds in front left out."""
    found: list[tuple[str, Span]] = []
    for facts in case.family:
        for match in _QUOTED.finditer(case.document.text, facts.instrument.char_start, facts.instrument.char_end):
            core = _find_core(match["name"], movement)
            if core is not None:
                found.append((core, Span(match.start("name"), match.end("name"))))
    return found


def _find_core(name: str, movement: Movement) -> str | None:
    """The words of a quoted name that are the movement's own, as written; None for another movement's name.

    The longest name that fits counts, but one that only adds words in front of another ("Cả nước thi đua …") does not:
    the shorter one is the core of both.
    """
    names = [fold_name(alias).split() for alias in (movement.name, *movement.aliases)]
    cores = [core for core in names if not any(core != other and core[-len(other) :] == other for other in names)]
    words = list(re.finditer(r"\w+", name))
    for core in sorted(cores, key=len, reverse=True):
        for first in range(len(words)):
            for last in range(first + len(core), min(len(words), first + len(core) + _MOST_ANDS) + 1):
                piece = name[words[first].start() : words[last - 1].end()]
                if fold_name(piece).split() == core and not piece.startswith("và "):
                    return fold_blanks(piece)
    return None


def _is_same(one: str, other: str) -> bool:
    """True for one spelling; case, dashes' blanks and an OCR's ``chuyên đổi`` aside."""
    return _fold_spelling(one) == _fold_spelling(other)


def _fold_spelling(spelling: str) -> str:
    return re.sub(r"\s*[-–]\s*", "-", fold_case(spelling)).replace("chuyên đổi", "chuyển đổi")
