"""The door of the facts room: everything read off a divided document."""

from models.documents import DocumentText
from models.facts import DocumentFacts, InstrumentFacts
from models.issues import Issue
from models.sections import DividedInstrument
from models.vocabulary import DocType, IssueLevel, Stage


def extract(text: DocumentText, parts: tuple[DividedInstrument, ...]) -> DocumentFacts:
    """The facts of a document, in order of appearance; empty for a document without text.

    Reads: a document's text and its divided instruments. Writes: one record per fact, each with its place. Only what
    the document says is written; registers, movements and packs come later. Scanned text is read from its restored
    copy, quoted as it was recognised, and each restored place is told.
    """
    if not parts:
        return DocumentFacts(document_id=text.document_id)
    from extractors.facts.confidence import rate_facts
    from extractors.facts.instrument_facts import extract_instrument
    from extractors.facts.quoting import quote_original
    from extractors.facts.reading import Reading
    from extractors.structure.restoring import restore_reading
    from extractors.structure.restoring_notices import tell_restored

    restoration = restore_reading(text)
    copy = restoration.document.text
    reading = Reading.of(restoration.document)
    found: list[InstrumentFacts] = []
    for part in parts:
        host = next((f.instrument for f in found if f.instrument.ordinal == part.attached_to), None)
        found.append(extract_instrument(reading, part, host))
    doubts = tuple(issue for facts in found if (issue := _find_doubt(facts)) is not None)
    quoted = (quote_original(facts, copy, text.text) for facts in found)
    restored = tuple(place.span for place in restoration.places)
    return DocumentFacts(
        document_id=text.document_id,
        instruments=tuple(rate_facts(facts, text, restored) for facts in quoted),
        issues=doubts + tell_restored(restoration),
    )


def _find_doubt(facts: InstrumentFacts) -> Issue | None:
    """A warning for an instrument that shows neither a type nor a number: it may be no administrative document."""
    instrument = facts.instrument
    if instrument.doc_type is not DocType.KHAC or instrument.symbol is not None:
        return None
    return Issue(
        stage=Stage.STRUCTURE,
        level=IssueLevel.WARNING,
        message="không nhận ra tên loại, số và ký hiệu của văn bản; hãy kiểm tra có đúng là văn bản hành chính không",
        page=instrument.page,
        char_start=instrument.char_start,
        char_end=instrument.char_end,
    )
