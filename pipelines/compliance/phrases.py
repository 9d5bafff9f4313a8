"""Word lists as patterns: phrases of a rule pack found in folded text, whatever stands between their words."""

import re
from collections.abc import Iterable
from functools import lru_cache

from extractors.structure.folding import fold_case

# For character classes: Vietnamese capitals; ranges such as À-Ỹ would take small letters in.
CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"

GAP = "…"
# Between two words of a phrase: blanks, commas, dashes and quotes, never the end of a clause.
_BETWEEN = r"[^\w.;:\n]{1,4}"
_LONGEST_GAP = 8  # words; "hạ tầng kỹ thuật, dữ liệu phục vụ chuyển đổi số" still speaks of one thing
_SKIPPED = rf"(?:{_BETWEEN}\w+){{0,{_LONGEST_GAP}}}?"
_CLAUSE_ENDS = re.compile(r"[.;:](?=\s|$)|\n")


@lru_cache(maxsize=512)
def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern of a word list, for text folded by ``fold_case``.

    Accepts ``hạ tầng số`` and ``hạ tầng … xanh``: the dots stand for up to eight words of the same clause.
    """
    return re.compile("|".join(rf"\b{_render_phrase(phrase)}\b" for phrase in phrases) or r"(?!)")


def _render_phrase(phrase: str) -> str:
    parts = [re.findall(r"\w+", fold_case(part)) for part in phrase.split(GAP)]
    return f"{_SKIPPED}{_BETWEEN}".join(_BETWEEN.join(map(re.escape, words)) for words in parts)


def split_clauses(folded: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """The clauses of a stretch of text: cut at full stops, semicolons, colons and line ends."""
    at = start
    for match in _CLAUSE_ENDS.finditer(folded, start, end):
        if folded[at : match.start()].strip():
            yield at, match.start()
        at = match.end()
    if folded[at:end].strip():
        yield at, end


def fold_name(name: str) -> str:
    """A name's words for comparing: folded, without signs and “và”; ``chuyên đổi`` is an OCR's ``chuyển đổi``."""
    words = [word for word in re.findall(r"\w+", fold_case(name)) if word != "và"]
    return " ".join(words).replace("chuyên đổi", "chuyển đổi")
