"""What the judge writes: one finding per rule and instrument, and the links from a plan to what it cites."""

from dataclasses import dataclass
from datetime import date

from models.vocabulary import IssuerLevel, Lineage, LinkState, Relation, Responsibility, Severity, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One row of ``findings``: what a rule says of an instrument, with its proof or with where it was looked for.

    ``text[char_start:char_end]`` of the document is ``quote`` letter for letter; all three are None for an absent
    thing. ``details`` is JSON: the rule's clause and the further places, if any.
    """

    finding_id: str
    instrument_id: str
    ordinal: int
    page: int | None
    char_start: int | None
    char_end: int | None
    pack_id: str
    rule_id: str
    verdict: Verdict
    severity: Severity
    responsibility: Responsibility
    message: str
    expected: str | None
    quote: str | None
    searched_in: str | None
    remedy: str | None
    details: str | None
    waiver: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLink:
    """One row of ``plan_links``: an instrument and a document that it takes as its basis."""

    child_instrument_id: str
    parent_code: str
    parent_instrument_id: str | None
    relation: Relation | None
    state: LinkState


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """What an instrument is assigned when it is held against the registers (the ° columns of ``instruments``)."""

    instrument_id: str
    unit_code: str | None
    province_code: str | None
    movement_id: str | None
    lineage: Lineage | None = None
    superseded_by: str | None = None
    parent_plan_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeAssignment:
    """The theme of a movement that a content item takes up (the ° column of ``contents``)."""

    instrument_id: str
    ordinal: int
    theme_id: str


@dataclass(frozen=True, slots=True)
class UnitAssignment:
    """The unit that an actor or a recipient names (the ° column of ``responsibilities`` or ``recipients``)."""

    table: str
    instrument_id: str
    ordinal: int
    named_unit_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRow:
    """One row of ``corrections``: a value that a person has put in the place of what was read.

    ``field`` is a column of ``instruments``, or ``table/row/column``; ``old_value`` is what was read, as text.
    """

    document_id: str
    instrument_ordinal: int
    field: str
    old_value: str | None
    value: str | None
    reason: str
    author: str
    is_applied: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedUnit:
    """One row of ``expected_units``: a unit that owes a plan for a movement.

    ``folder_key`` is what its folder in the inbox reads like without accents, blanks and signs.
    """

    movement_id: str
    unit_code: str | None
    province_code: str
    unit_name: str
    level: IssuerLevel
    folder_key: str | None
    due_on: date | None
