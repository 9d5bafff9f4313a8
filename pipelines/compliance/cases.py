"""A case: an instrument with all that its judge may look at."""

from bisect import bisect_right
from dataclasses import dataclass

from models.documents import DocumentText
from models.facts import Citation, Instrument, InstrumentFacts
from models.spans import Span
from models.vocabulary import CitationRole, QualityGrade, TextOrigin
from pipelines.compliance.cards import Card
from pipelines.compliance.library import Library
from pipelines.compliance.movements import Movement
from pipelines.compliance.units import Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An instrument as its judge sees it.

    ``folded`` is the document's text in lower case, offset for offset. ``host`` is the decision that issues the
    instrument, ``attached`` the plans that it issues itself. ``card`` is the instrument as others look it up,
    ``library`` what else the warehouse holds.
    ``own_province_names`` are the names that the issuer's province answers to, empty where it is not known.
    ``folder_province_code`` is the province in whose folder the document lies, if any.
    """

    document: DocumentText
    folded: str
    instrument_id: str
    facts: InstrumentFacts
    place: Resolution
    card: Card
    library: Library
    movement: Movement | None = None
    host: InstrumentFacts | None = None
    attached: tuple[InstrumentFacts, ...] = ()
    own_province_names: tuple[str, ...] = ()
    folder_province_code: str | None = None

    @property
    def province_code(self) -> str | None:
        """The province that the issuer lies in, else the one whose folder the document lies in."""
        return self.place.province_code or self.folder_province_code

    @property
    def instrument(self) -> Instrument:
        """The instrument's own header."""
        return self.facts.instrument

    @property
    def extent(self) -> Span:
        """The instrument's stretch of the text."""
        return Span(self.instrument.char_start, self.instrument.char_end)

    @property
    def is_recognised(self) -> bool:
        """True when a machine has read letters off a picture of some page: tones may be wrong."""
        return self.document.text_origin is not TextOrigin.DIGITAL

    @property
    def is_poor(self) -> bool:
        """True when a page was read too badly to say that something is absent.

        Letters that a machine recognised must be good, not only fair: on fair scans (docs/accuracy.md, heavy noise at
        200 dpi) most headings are lost, and every part below one would be told as missing.
        """
        if not self.is_recognised:
            return self.document.quality_grade is QualityGrade.KEM
        return self.document.quality_grade is not QualityGrade.TOT

    @property
    def bases(self) -> tuple[Citation, ...]:
        """The legal bases: the instrument's own, then those of the decision that issues it."""
        own = list_bases(self.facts)
        return (*own, *list_bases(self.host)) if self.host else own

    @property
    def family(self) -> tuple[InstrumentFacts, ...]:
        """The decision and its plan in order of appearance, or the instrument alone."""
        return (*([self.host] if self.host else []), self.facts, *self.attached)

    def fold(self, span: Span) -> str:
        """The folded text of a span."""
        return self.folded[span.start : span.end]

    def page_at(self, offset: int) -> int | None:
        """The page (1-based) of a place; None where the format has no pages."""
        lines = self.document.lines
        index = bisect_right(lines, offset, key=lambda line: line.span.start) - 1
        return lines[index].page if index >= 0 else None


def list_bases(facts: InstrumentFacts) -> tuple[Citation, ...]:
    """The citations that are legal bases, in order."""
    return tuple(citation for citation in facts.citations if citation.role is CitationRole.LEGAL_BASIS)
