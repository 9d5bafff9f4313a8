"""From documents as read to cases: unit, province and movement of each instrument, and what else is known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.structure.folding import fold_case
from models.documents import DocumentText
from models.facts import DocumentFacts, InstrumentFacts
from models.findings import Assignment
from models.vocabulary import CitationRole, DocumentStatus
from pipelines.compliance.ancestry import trace_movement
from pipelines.compliance.cards import Card
from pipelines.compliance.cases import Case
from pipelines.compliance.library import Library
from pipelines.compliance.movements import Movement, assign_movement
from pipelines.compliance.shelving import Family, make_card
from pipelines.compliance.units import Hints, Resolution, UnitRegister, resolve_unit

# The superior body stands in the first lines of the header's left column.
_HEADER_LENGTH = 600
_SUPERIOR = re.compile(r"(?m)^\W*(?P<body>(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:tỉnh|thành\s+phố|tp\.?)\s+[^\n]{2,40})$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDocument:
    """A document as it comes to the judge: text, facts and the province's folder that it lies in, if any."""

    text: DocumentText
    facts: DocumentFacts
    province_hint: str | None = None


@dataclass(frozen=True, slots=True)
class Registers:
    """What instruments are held against: administrative units and movements."""

    units: UnitRegister
    movements: tuple[Movement, ...]


def resolve_document(document: ReadDocument, registers: Registers) -> tuple[tuple[Assignment, Card], ...]:
    """What each instrument of a document is assigned, and its card for the library.

    Reads: text, facts, registers. Writes: the ° columns of ``instruments``, cards.
    """
    return tuple((assign(case), case.card) for case in build_cases(document, registers, Library()))


def assign(case: Case) -> Assignment:
    """What a case's instrument is assigned: unit, province, movement, and where it stands among the others.

    Reads: the case with its library. Writes: the ° columns of ``instruments``.
    """
    return Assignment(
        instrument_id=case.instrument_id,
        unit_code=case.place.unit_code,
        province_code=case.place.province_code,
        movement_id=case.movement.movement_id if case.movement else None,
        lineage=trace_movement(case),
        superseded_by=case.library.superseded.get(case.instrument_id),
    )


def build_cases(document: ReadDocument, registers: Registers, library: Library) -> tuple[Case, ...]:
    """The cases of a document's instruments; none for a document that could not be read."""
    if document.text.status is not DocumentStatus.PARSED:
        return ()
    folded = fold_case(document.text.text)
    parts = document.facts.instruments
    return tuple(_build_case(document, folded, part, Context(parts, registers, library)) for part in parts)


@dataclass(frozen=True, slots=True)
class Context:
    """What the cases of one document share."""

    parts: Sequence[InstrumentFacts]
    registers: Registers
    library: Library


def _build_case(document: ReadDocument, folded: str, part: InstrumentFacts, context: Context) -> Case:
    instrument = part.instrument
    host = next((p for p in context.parts if p.instrument.ordinal == instrument.attached_to), None)
    attached = tuple(p for p in context.parts if p.instrument.attached_to == instrument.ordinal)
    place = resolve_unit(context.registers.units, instrument.issuer, find_hints(document, folded, part, host))
    movement = assign_movement(context.registers.movements, part, host, _read_preamble(document, part))
    folder = context.registers.units.find_province(document.province_hint or "")
    instrument_id = f"{document.text.document_id[:16]}-{instrument.ordinal}"
    return Case(
        document=document.text,
        folded=folded,
        instrument_id=instrument_id,
        facts=part,
        host=host,
        attached=attached,
        place=place,
        card=make_card(Family(instrument_id, part, host, attached), place, movement, folded),
        library=context.library,
        movement=movement,
        own_province_names=_list_province_names(context.registers.units, place),
        folder_province_code=folder.province_code if folder else None,
    )


def find_hints(document: ReadDocument, folded: str, part: InstrumentFacts, host: InstrumentFacts | None) -> Hints:
    """What says in which province an instrument's issuer lies: folder, superior body, cited bodies, the text."""
    text = document.text.text
    first = (host or part).instrument
    superior = [
        text[match.start("body") : match.end("body")]
        for match in _SUPERIOR.finditer(
            folded, first.char_start, min(first.char_end, first.char_start + _HEADER_LENGTH)
        )
    ]
    roles = (CitationRole.LEGAL_BASIS, CitationRole.PROPOSAL)
    cited = [
        citation.issuer
        for facts in (part, host)
        if facts is not None
        for citation in facts.citations
        if citation.issuer and citation.role in roles
    ]
    return Hints(
        folder=document.province_hint,
        bodies=(*superior, *cited),
        text=text[first.char_start : part.instrument.char_end],
    )


def _read_preamble(document: ReadDocument, part: InstrumentFacts) -> str:
    """The text before the first section: title, bases and the sentence that announces the plan."""
    start, end = part.instrument.char_start, part.instrument.char_end
    if part.sections:
        end = min(section.char_start for section in part.sections)
    return document.text.text[start:end]


def _list_province_names(register: UnitRegister, place: Resolution) -> tuple[str, ...]:
    """Every name that the issuer's province answers to; what its own name shows where the register has none."""
    if place.province_code is not None:
        unit = register.find_province(place.province_code)
        return (unit.name, *register.list_former(place.province_code)) if unit else ()
    return (place.name,) if place.name and place.kind in ("tỉnh", "thành phố") else ()
