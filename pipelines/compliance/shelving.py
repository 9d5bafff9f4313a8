"""Cards made of what was read and resolved."""

from dataclasses import dataclass

from models.facts import InstrumentFacts
from models.vocabulary import CitationRole, DocType
from pipelines.compliance.cards import Card
from pipelines.compliance.dates import earliest_day, latest_day
from pipelines.compliance.movements import Movement
from pipelines.compliance.superseding import list_replaced
from pipelines.compliance.units import Resolution, find_named_unit

_BEFORE = 60  # letters in which "thay thế" stands before the code: "thay thế Kế hoạch triển khai … số"


@dataclass(frozen=True, slots=True)
class Family:
    """An instrument with the decision that issues it and the plans that it issues itself."""

    instrument_id: str
    facts: InstrumentFacts
    host: InstrumentFacts | None
    attached: tuple[InstrumentFacts, ...]

    @property
    def members(self) -> tuple[InstrumentFacts, ...]:
        """All of them, the instrument first."""
        return (self.facts, *([self.host] if self.host else []), *self.attached)


def make_card(family: Family, place: Resolution, movement: Movement | None, folded: str) -> Card:
    """The card of an instrument; an attached plan has its decision's date where it has none of its own."""
    instrument = family.facts.instrument
    dated = family.host.instrument if family.host and instrument.issued_year is None else instrument
    parts = (dated.issued_year, dated.issued_month, dated.issued_day)
    root = family.instrument_id.rpartition("-")[0]
    return Card(
        instrument_id=family.instrument_id,
        doc_type=instrument.doc_type,
        code=instrument.code,
        issuer=instrument.issuer,
        issuer_level=instrument.issuer_level,
        unit_name=find_named_unit(instrument.issuer),
        unit_code=place.unit_code,
        province_code=place.province_code,
        issued_on=dated.issued_on,
        issued_year=dated.issued_year,
        first_day=earliest_day(*parts),
        last_day=latest_day(*parts),
        movement_id=movement.movement_id if movement else None,
        title=instrument.title,
        is_draft=instrument.is_draft,
        attached_to=None if instrument.attached_to is None else f"{root}-{instrument.attached_to}",
        bases=tuple(c for facts in family.members for c in facts.citations if c.role is CitationRole.LEGAL_BASIS),
        replaced_codes=list_replaced(
            (citation.code, folded[max(0, citation.char_start - _BEFORE) : citation.char_start])
            for citation in (c for facts in family.members for c in facts.citations)
            if citation.code and citation.doc_type is DocType.KE_HOACH and citation.role is not CitationRole.NESTED
        ),
    )
