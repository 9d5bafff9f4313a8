"""What every extractor reads from: a document's text, folded and tokenized, and the page of each place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from spacy.tokens import Span as TokenSpan

from extractors.facts.pipeline import build_pipeline
from extractors.structure.folding import fold_blanks, fold_case
from models.documents import DocumentText, Line
from models.spans import Span

_BLANKS = re.compile(r"[ \n]{2,}")


@dataclass(frozen=True, slots=True)
class Reading:
    """A document being read: ``folded`` has the offsets of ``text``; ``groups`` are the pipeline's SpanGroups."""

    text: str
    folded: str
    groups: Mapping[str, tuple[TokenSpan, ...]]
    lines: tuple[Line, ...]

    @classmethod
    def of(cls, document: DocumentText) -> Self:
        """The reading of a document; runs the spaCy pipeline once over its text."""
        doc = build_pipeline()(document.text)
        groups = {name: tuple(group) for name, group in doc.spans.items()}
        return cls(document.text, fold_case(document.text), groups, document.lines)

    def page_at(self, offset: int) -> int | None:
        """The page (1-based) on which that code point stands; None where the format has no pages."""
        index = bisect_right(self.lines, offset, key=lambda line: line.span.start) - 1
        return self.lines[index].page if index >= 0 else None

    def lines_in(self, span: Span) -> tuple[Line, ...]:
        """The lines that begin inside ``span``."""
        first = bisect_right(self.lines, span.start - 1, key=lambda line: line.span.start)
        end = bisect_right(self.lines, span.end - 1, key=lambda line: line.span.start)
        return self.lines[first:end]

    def spans_in(self, group: str, span: Span) -> tuple[TokenSpan, ...]:
        """The spans of a SpanGroup that lie inside ``span``, in order; a group is sorted by place."""
        found = self.groups[group]
        first = bisect_left(found, span.start, key=lambda token_span: token_span.start_char)
        end = bisect_left(found, span.end, key=lambda token_span: token_span.start_char)
        return tuple(token_span for token_span in found[first:end] if token_span.end_char <= span.end)

    def fold_before(self, offset: int, letters: int) -> str:
        """The last ``letters`` of the folded text before a place, each run of blanks one blank, with a blank behind."""
        return fold_blanks(self.folded[max(0, offset - 2 * letters) : offset])[-letters:] + " "

    def measure(self, start: int, end: int) -> int:
        """How many letters stand between two places, each run of blanks counted as one."""
        return len(_BLANKS.sub(" ", self.text[start:end]))

    def trim(self, span: Span, signs: str = " \n") -> Span:
        """``span`` without those letters at its ends."""
        raw = span.text_of(self.text)
        left = len(raw) - len(raw.lstrip(signs))
        right = len(raw.rstrip(signs))
        return Span(span.start + min(left, right), span.start + right) if right > left else Span(span.start, span.start)
