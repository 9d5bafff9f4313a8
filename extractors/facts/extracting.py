"""The door of the facts room: everything read off a divided document."""

from models.documents import DocumentText
from models.facts import DocumentFacts, InstrumentFacts
from models.sections import DividedInstrument


def extract(text: DocumentText, parts: tuple[DividedInstrument, ...]) -> DocumentFacts:
    """The facts of a document, in order of appearance; empty for a document without text.

    Reads: a document's text and its divided instruments. Writes: one record per fact, each with its place. Only what
    the document says is written; registers, movements and packs come later.
    """
    if not parts:
        return DocumentFacts(document_id=text.document_id)
    from extractors.facts.instrument_facts import extract_instrument
    from extractors.facts.reading import Reading

    reading = Reading.of(text)
    found: list[InstrumentFacts] = []
    for part in parts:
        host = next((f.instrument for f in found if f.instrument.ordinal == part.attached_to), None)
        found.append(extract_instrument(reading, part, host))
    return DocumentFacts(document_id=text.document_id, instruments=tuple(found))
