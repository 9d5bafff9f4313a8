"""The facts of one instrument, put together from every extractor."""

from extractors.facts.awards import extract_award_tiers
from extractors.facts.citations import extract_citations
from extractors.facts.contents import extract_contents, extract_solutions
from extractors.facts.criteria import extract_criteria
from extractors.facts.header import read_header
from extractors.facts.milestones import extract_milestones
from extractors.facts.phases import extract_phases
from extractors.facts.reading import Reading
from extractors.facts.recipients import extract_recipients
from extractors.facts.responsibilities import extract_responsibilities
from models.facts import Instrument, InstrumentFacts, SectionRow
from models.sections import DividedInstrument


def extract_instrument(reading: Reading, part: DividedInstrument, host: Instrument | None) -> InstrumentFacts:
    """Everything read off one instrument; ``host`` is the header of the decision it is attached to.

    Reads: the document's reading, the divided instrument. Writes: one record per fact.
    """
    instrument = read_header(reading, part, host)
    phases = extract_phases(reading, part)
    return InstrumentFacts(
        instrument=instrument,
        sections=list_section_rows(reading, part),
        citations=extract_citations(reading, part, instrument.code),
        contents=extract_contents(reading, part),
        phases=phases,
        milestones=extract_milestones(reading, part, phases),
        criteria=extract_criteria(reading, part),
        award_tiers=extract_award_tiers(reading, part),
        solutions=extract_solutions(reading, part),
        responsibilities=extract_responsibilities(reading, part),
        recipients=extract_recipients(reading, part),
    )


def list_section_rows(reading: Reading, part: DividedInstrument) -> tuple[SectionRow, ...]:
    """The sections as rows; a row's place runs from its heading to the end of its own text."""
    rows: list[SectionRow] = []
    for section in part.sections:
        end = (
            max(span.end for span in (section.heading, section.body) if span)
            if section.heading or section.body
            else section.start
        )
        rows.append(
            SectionRow(
                ordinal=section.ordinal,
                page=reading.page_at(section.start),
                char_start=section.start,
                char_end=end,
                parent=section.parent,
                depth=section.depth,
                marker=section.marker,
                path=section.path,
                heading=section.heading.text_of(reading.text) if section.heading else None,
                body=section.body.text_of(reading.text) if section.body else None,
                kind=section.kind,
            )
        )
    return tuple(rows)
