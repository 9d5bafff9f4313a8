"""The door of the structure room: a document's text divided into instruments with their parts."""

from collections.abc import Sequence

from extractors.structure.closing import find_closing
from extractors.structure.instruments import ISSUING_TYPES, InstrumentLines, find_instruments
from extractors.structure.lines import MarkedLine, mark_lines
from extractors.structure.parts import find_front
from extractors.structure.restoring import restore_reading
from extractors.structure.sections import divide_sections
from models.documents import DocumentText
from models.sections import DividedInstrument
from models.spans import Span


def divide(text: DocumentText) -> tuple[DividedInstrument, ...]:
    """The instruments of a document in order, each with header, preamble, section tree and closing.

    Reads: a document's text and lines. Writes: divided instruments; their spans point into ``text.text``. A document
    without text has none. A decision and the plan it issues are two instruments, the second attached to the first.
    Scanned text is read from a copy with its usual words and marks restored, whose spans hold for both.
    """
    text = restore_reading(text).document
    lines = mark_lines(text.text, text.lines)
    if not lines:
        return ()
    found = find_instruments(lines)
    return tuple(_divide_instrument(text.text, lines, found, number) for number in range(len(found)))


def _divide_instrument(
    text: str, lines: Sequence[MarkedLine], found: Sequence[InstrumentLines], number: int
) -> DividedInstrument:
    at = found[number]
    front = find_front(lines, at)
    closing = find_closing(lines, front.preamble, at.end)
    body = min(front.body, closing.first)
    return DividedInstrument(
        ordinal=number + 1,
        doc_type=at.doc_type,
        extent=_span(lines, at.first, at.end),
        header=_span(lines, at.first, front.header_end),
        title=front.title,
        attached_line=front.attached,
        decider=front.decider,
        preamble=_span(lines, min(front.preamble, body), body),
        body=_span(lines, body, closing.first),
        closing=_span(lines, closing.first, closing.end),
        attached_to=_find_host(found, number),
        sections=divide_sections(text, lines[body : closing.first], lines[closing.end : at.end]),
        recipients=closing.recipients,
        signature=closing.signature,
    )


def _find_host(found: Sequence[InstrumentLines], number: int) -> int | None:
    """The ordinal of the nearest earlier instrument that puts this one into force."""
    for earlier in range(number - 1, -1, -1):
        if found[earlier].doc_type in ISSUING_TYPES:
            return earlier + 1
    return None


def _span(lines: Sequence[MarkedLine], first: int, end: int) -> Span:
    """The span of ``lines[first:end]``; empty, at the place where they would stand, when there are none."""
    if first < end:
        return Span(lines[first].span.start, lines[end - 1].span.end)
    at = lines[first].span.start if first < len(lines) else lines[-1].span.end
    return Span(at, at)
