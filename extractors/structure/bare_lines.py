"""Headings without a number, and numbers without a dot."""

from collections.abc import Sequence

from extractors.structure.folding import is_capitals
from extractors.structure.kinds import classify_heading
from extractors.structure.lines import MarkedLine, Rank
from models.vocabulary import SectionKind

# Letters.
LONGEST_BARE_HEADING = 150


def is_bare_heading(line: MarkedLine) -> bool:
    """A heading without a number: capitals or bold, short, and of a kind (``MỤC ĐÍCH, YÊU CẦU``).

    A heading in capitals may run into its text after a colon: ``KINH PHÍ THỰC HIỆN: Do ngân sách …``.
    """
    text = cut_bare_heading(line)
    return bool(text) and classify_heading(text, 2) is not SectionKind.KHAC


def cut_bare_heading(line: MarkedLine) -> str:
    """The words of a line without a mark that look like a heading; empty when they do not."""
    text = line.text.strip()
    head, colon, rest = text.partition(":")
    if colon and rest.strip() and is_capitals(head) and not is_capitals(rest):
        text = head.strip()
    if line.mark is not None or line.line.cell is not None or len(text) > LONGEST_BARE_HEADING:
        return ""
    if text.endswith((".", ";", ",")) or not (is_capitals(text) or line.line.is_bold):
        return ""
    return text if len(text.split()) >= 2 else ""


def is_bare_number(line: MarkedLine) -> bool:
    """True for ``2 Yêu cầu``, a number without any stop."""
    if line.mark is None or line.rank is not Rank.ARABIC:
        return False
    rest = line.text[len(line.mark.text) :]
    return rest[:1] == " " and rest.lstrip()[:1] not in tuple("-–.)/:")


def find_bare_counts(lines: Sequence[MarkedLine]) -> frozenset[int]:
    """Where the lines begin that open a count of numbers without dots: a ``1`` that a ``2`` follows in its part."""
    starts: set[int] = set()
    open_start: int | None = None
    for line in lines:
        if line.rank <= Rank.ARTICLE:
            open_start = None
        elif is_bare_number(line) and line.mark is not None:
            if line.mark.value == 2 and open_start is not None:
                starts.add(open_start)
            open_start = line.span.start if line.mark.value == 1 else None
    return frozenset(starts)
