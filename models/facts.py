"""The facts read off an instrument: one record type per public table, field names equal to column names.

Every fact carries its place: ``text[char_start:char_end]`` is its ``raw_text`` (or ``text``) letter for letter.
"""

from dataclasses import dataclass
from datetime import date

from models import vocabulary as v
from models.issues import Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact has: order of appearance in its instrument (1-based), page (1-based or None) and place.

    ``confidence`` (0-1) is the share of right ones among facts read under the same doubts; 1 before it is rated.
    """

    ordinal: int
    page: int | None
    char_start: int
    char_end: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Fact):
    """A legal instrument's header: what it is, who issued it where and when, who signed it.

    Its place is the instrument's whole extent. ``attached_to`` is the ordinal of the decision it goes with.
    """

    doc_type: v.DocType
    number: str | None
    symbol: str | None
    code: str | None
    place: str | None
    issued_year: int | None
    issued_month: int | None
    issued_day: int | None
    issued_on: date | None
    issuer: str | None
    issuer_level: v.IssuerLevel | None
    title: str | None
    signer_name: str | None
    signer_title: str | None
    signing_mode: v.SigningMode | None
    is_draft: bool
    attached_to: int | None
    proposed_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRow(Fact):
    """A heading with its own text; ``parent`` is the parent's ordinal."""

    parent: int | None
    depth: int
    marker: str | None
    path: str
    heading: str | None
    body: str | None
    kind: v.SectionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Fact):
    """One mention of another document; ``section`` is the ordinal of the section it stands in."""

    section: int | None
    role: v.CitationRole
    relation: v.Relation | None
    doc_type: v.DocType
    code: str | None
    code_as_written: str | None
    issuer: str | None
    issued_on: date | None
    issued_year: int | None
    title: str | None
    raw_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Content(Fact):
    """One content item of a movement (nội dung thi đua)."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase(Fact):
    """One phase (giai đoạn) with its years."""

    label: str
    start_year: int | None
    end_year: int | None
    start_on: date | None
    end_on: date | None
    raw_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Fact):
    """A dated duty: plan to be issued, mid-term or final review, report."""

    kind: v.MilestoneKind
    year: int | None
    quarter: int | None
    month: int | None
    day: int | None
    recurrence: v.Recurrence | None
    actor: str | None
    phase_ordinal: int | None
    raw_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Fact):
    """One emulation criterion (tiêu chí) of a target group."""

    target_group: str | None
    target: v.Target
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardTier(Fact):
    """One award form on one occasion, or an occasion without a form, or a pointer to another document."""

    occasion: v.Occasion | None
    form: v.AwardForm | None
    authority: str | None
    by_reference: str | None
    clause: str | None
    raw_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution(Fact):
    """One solution (giải pháp)."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Fact):
    """One task of one actor (a row of ``responsibilities``)."""

    actor: str | None
    text: str
    origin: v.DutyOrigin
    coordinating: str | None
    product: str | None
    deadline: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient(Fact):
    """One line under “Nơi nhận”."""

    text: str
    purpose: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentFacts:
    """Everything read off one instrument."""

    instrument: Instrument
    sections: tuple[SectionRow, ...] = ()
    citations: tuple[Citation, ...] = ()
    contents: tuple[Content, ...] = ()
    phases: tuple[Phase, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    award_tiers: tuple[AwardTier, ...] = ()
    solutions: tuple[Solution, ...] = ()
    responsibilities: tuple[Duty, ...] = ()
    recipients: tuple[Recipient, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFacts:
    """Everything read off one document, in order of appearance."""

    document_id: str
    instruments: tuple[InstrumentFacts, ...] = ()
    issues: tuple[Issue, ...] = ()
