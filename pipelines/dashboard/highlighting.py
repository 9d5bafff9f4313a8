"""A plan's text cut into paragraphs and pieces, each piece knowing which findings it proves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipelines.dashboard.records import FindingCard, find_worst_verdict


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph and the findings it proves; ``first_of`` are those whose own quote begins here."""

    text: str
    finding_ids: tuple[str, ...] = ()
    first_of: tuple[str, ...] = ()
    verdict: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text with the place of its first letter."""

    start: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, order=True)
class _Mark:
    start: int
    end: int
    finding_id: str
    verdict: str
    is_main: bool


def highlight_text(text: str, findings: Iterable[FindingCard]) -> tuple[Paragraph, ...]:
    """The paragraphs of a text with the quotes of findings marked; quotes may overlap and run over paragraphs."""
    marks = sorted(_list_marks(findings))
    paragraphs: list[Paragraph] = []
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        inside = [mark for mark in marks if mark.start < end and mark.end > at]
        paragraphs.append(Paragraph(at, tuple(_cut_line(text, at, end, marks=inside))))
        at = end + 1
    return tuple(paragraphs)


def _list_marks(findings: Iterable[FindingCard]) -> Iterable[_Mark]:
    for finding in findings:
        for number, (start, end) in enumerate(finding.spans):
            yield _Mark(start, end, finding.finding_id, finding.verdict, number == 0)


def _cut_line(text: str, start: int, end: int, *, marks: Sequence[_Mark]) -> Iterable[Piece]:
    """The pieces of ``text[start:end]``, cut wherever a mark begins or ends."""
    cuts = sorted({start, end, *(min(max(cut, start), end) for mark in marks for cut in (mark.start, mark.end))})
    for left, right in pairwise(cuts):
        covering = [mark for mark in marks if mark.start <= left and right <= mark.end]
        yield Piece(
            text=text[left:right],
            finding_ids=tuple(dict.fromkeys(mark.finding_id for mark in covering)),
            first_of=tuple(dict.fromkeys(mark.finding_id for mark in covering if mark.is_main and mark.start == left)),
            verdict=find_worst_verdict(mark.verdict for mark in covering),
        )
