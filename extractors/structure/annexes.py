"""Annexes: where one begins that does not call itself one, and the title of an annex or a part over all its lines."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.structure.folding import is_capitals
from extractors.structure.instruments import ATTACHED_LINE
from extractors.structure.lines import Mark, MarkedLine, Rank
from models.spans import Span

_LONGEST_TITLE_LINE = 300
# The title of an annex takes up to this many lines, its “(Kèm theo …)” line stands below or above them.
_TITLE_LINES = 4


def opens_annex(lines: Sequence[MarkedLine], index: int) -> bool:
    """True for the title of an annex without the word “Phụ lục”: marked off, a “(Kèm theo …)” line right below it.

    Accepts ``DANH MỤC NHIỆM VỤ`` above ``(Kèm theo Kế hoạch số …)`` and that line itself where it stands first.
    """
    line = lines[index]
    if line.line.cell is not None or line.mark is not None:
        return False
    if ATTACHED_LINE.match(line.text):
        return line.text.lstrip().startswith("(")
    is_marked_off = is_capitals(line.text) or (line.line.is_bold and line.line.is_centered)
    return is_marked_off and _is_attached_below(lines, index)


def mark_annexes(lines: Sequence[MarkedLine]) -> list[MarkedLine]:
    """The lines behind a closing with an annex's mark on every title that stands without one.

    Reads: marked lines. Writes: nothing; the mark has no text of its own.
    """
    marked: list[MarkedLine] = []
    last = -_TITLE_LINES - 2
    for index, line in enumerate(lines):
        if line.rank is Rank.ANNEX:
            last = index
        elif index - last > _TITLE_LINES + 1 and opens_annex(lines, index):
            line = replace(line, mark=Mark(Rank.ANNEX, "", 0))
            last = index
        marked.append(line)
    return marked


def read_title(line: MarkedLine, below: Sequence[MarkedLine]) -> Span | None:
    """The title of an annex or a part over all its lines: on its mark's line, below it, or both.

    ``below`` are the part's own lines; None when no title stands there.
    """
    if line.line.cell is not None:
        return None
    has_title = bool(line.body.strip()) and not ATTACHED_LINE.match(line.text)
    lines = [line, *below] if has_title else list(below)
    title = line.content if has_title else None
    start = 1 if title else 0
    while title is None and start < len(lines) and ATTACHED_LINE.match(lines[start].text):
        start += 1  # the title below its “(Kèm theo …)” line
    for index in range(start, min(start + _TITLE_LINES, len(lines))):
        if not _is_title_line(lines, index, lines[index - 1] if title else None):
            break
        own = lines[index]
        title = Span(title.start if title else own.span.start, own.span.end)
    return title


def _is_title_line(lines: Sequence[MarkedLine], index: int, before: MarkedLine | None) -> bool:
    """Whether a line begins a title (``before`` is None) or goes on with the one before it."""
    line = lines[index]
    text = line.text.strip()
    is_plain = line.mark is None and line.line.cell is None and not ATTACHED_LINE.match(text)
    if not is_plain or len(text) > _LONGEST_TITLE_LINE:
        return False
    if is_capitals(text):
        return True
    if before is None:
        return line.line.is_bold or line.line.is_centered or not text.endswith(".")
    if text.startswith("(") or text.endswith((".", ";", ":")):
        return False
    goes_on = text[:1].islower() and not before.text.rstrip().endswith((".", ";", ":"))
    is_centered = line.line.is_centered and before.line.is_centered
    return goes_on or is_centered or _is_attached_below(lines, index)


def _is_attached_below(lines: Sequence[MarkedLine], index: int) -> bool:
    """True when a “(Kèm theo …)” line follows within the reach of a title, after plain lines only."""
    for line in lines[index + 1 : index + 1 + _TITLE_LINES]:
        if ATTACHED_LINE.match(line.text):
            return True
        if line.mark is not None or line.line.cell is not None:
            return False
    return False
