"""What every extractor reads from: a document's text, folded and tokenized, and the page of each place."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Self

from spacy.tokens import Doc

from extractors.facts.pipeline import build_pipeline
from extractors.structure.folding import fold_case
from models.documents import DocumentText, Line
from models.spans import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A document being read: ``folded`` has the offsets of ``text``; ``doc`` carries the SpanGroups."""

    text: str
    folded: str
    doc: Doc
    lines: tuple[Line, ...]

    @classmethod
    def of(cls, document: DocumentText) -> Self:
        """The reading of a document; runs the spaCy pipeline once over its text."""
        return cls(document.text, fold_case(document.text), build_pipeline()(document.text), document.lines)

    def page_at(self, offset: int) -> int | None:
        """The page (1-based) on which that code point stands; None where the format has no pages."""
        index = bisect_right(self.lines, offset, key=lambda line: line.span.start) - 1
        return self.lines[index].page if index >= 0 else None

    def lines_in(self, span: Span) -> tuple[Line, ...]:
        """The lines that begin inside ``span``."""
        first = bisect_right(self.lines, span.start - 1, key=lambda line: line.span.start)
        end = bisect_right(self.lines, span.end - 1, key=lambda line: line.span.start)
        return self.lines[first:end]

    def trim(self, span: Span, signs: str = " \n") -> Span:
        """``span`` without those letters at its ends."""
        raw = span.text_of(self.text)
        left = len(raw) - len(raw.lstrip(signs))
        right = len(raw.rstrip(signs))
        return Span(span.start + min(left, right), span.start + right) if right > left else Span(span.start, span.start)
