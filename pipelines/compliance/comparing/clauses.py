"""Clauses of another document: what “mục 2 phần III” means in its tree of sections."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from extractors.structure.folding import fold_blanks
from models.facts import SectionRow
from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.patterns import CLAUSE_STEP, CLAUSE_WORDS

_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_FURTHEST = 80  # letters between a clause and the code of its document: "…, Kế hoạch kèm theo Quyết định số …"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as written, and the markers on the way to it, from the largest part to the smallest."""

    text: str
    steps: tuple[str, ...]


def find_clause(case: Case, sentence: Span, at: int) -> Clause | None:
    """The clause that a sentence names for the document mentioned at ``at``; before the mention, else after it.

    Accepts “mục 2 phần III”, “Phần III, mục 2”, “điểm a khoản 2 Điều 5”, “mục III.2”.
    """
    before = list(CLAUSE_STEP.finditer(case.folded, max(sentence.start, at - 2 * _FURTHEST), at))
    after = list(CLAUSE_STEP.finditer(case.folded, at, sentence.end))
    run = _last_run(case, before) if before else _first_run(case, after)
    if not run or (before and at - run[-1].end() > _FURTHEST):
        return None
    text = fold_blanks(case.document.text[run[0].start() : run[-1].end()])
    named = [(CLAUSE_WORDS.index(fold_blanks(match["word"])), match["marker"]) for match in run]
    ranked = sorted(enumerate(named), key=lambda pair: (pair[1][0], _rank_marker(pair[1][1]), -pair[0]))
    steps = [step for _, (_, marker) in ranked for step in _split_marker(marker)]
    return Clause(text, tuple(steps))


def resolve_clause(case: Case, clause: Clause) -> SectionRow | None:
    """The section of a plan that a clause means: the highest whose path goes through its markers and ends there."""
    for steps in product(*(dict.fromkeys((step, _to_other_numbers(step))) for step in clause.steps)):
        fitting = [row for row in case.facts.sections if _goes_through(row.path, steps)]
        if fitting:
            return min(fitting, key=lambda row: (row.depth, row.ordinal))
    return None


def _last_run(case: Case, steps: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The last steps that stand beside one another: “mục 2 phần III”, not a “phần I” further up the sentence."""
    run = [steps[-1]]
    for step in reversed(steps[:-1]):
        if not _is_joint(case.folded[step.end() : run[0].start()]):
            break
        run.insert(0, step)
    return run


def _first_run(case: Case, steps: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    run = list(steps[:1])
    for step in steps[1:]:
        if not _is_joint(case.folded[run[-1].end() : step.start()]):
            break
        run.append(step)
    return run


def _is_joint(between: str) -> bool:
    return re.fullmatch(r"[\s,]*(?:của|thuộc|tại|trong)?\s*", between) is not None


def _rank_marker(marker: str) -> int:
    """Roman numbers stand above Arabic ones, those above letters: “mục 2 mục III”."""
    if re.fullmatch(r"[ivx]+(?:\.\d+)*", marker):
        return 0
    return 1 if marker[0].isdigit() else 2


def _split_marker(marker: str) -> tuple[str, ...]:
    """“III.2” goes through III to 2; “2.1” is a marker of its own."""
    head, _, rest = marker.partition(".")
    return (head, rest) if rest and not head.isdigit() else (marker,)


def _to_other_numbers(step: str) -> str:
    """“phần 3” where the document counts III, and the other way round."""
    if step.isdigit() and int(step) < len(_ROMAN):
        return _ROMAN[int(step)]
    return str(_ROMAN.index(step)) if step in _ROMAN else step


def _goes_through(path: str, steps: Sequence[str]) -> bool:
    markers = [re.sub(r"#\d+$", "", part).casefold().removeprefix("điều ").strip(" .)") for part in path.split("/")]
    if not steps or markers[-1] != steps[-1]:
        return False
    at = iter(markers)
    return all(any(marker == step for marker in at) for step in steps)
