"""Places in a document's text: half-open, counted in Unicode code points."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch ``[start, end)`` of ``DocumentText.text``, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"Span({self.start}, {self.end}): a span needs 0 <= start <= end")

    def text_of(self, text: str) -> str:
        """The letters this span covers in ``text``."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """True when ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in PDF points (1/72 inch) from the page's top left corner."""

    left: float
    top: float
    right: float
    bottom: float
