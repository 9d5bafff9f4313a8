"""Outlines of fictional documents: what an office means to say, before it is laid out on paper.

An outline is written by hand and carries its own truth: every ``Meaning`` on a node says what a careful reader must
find there. Rendering turns outlines into files, ``truth`` turns them into golds; neither asks the extractors.

Inside any text, ``[[462/QĐ-TTg]]`` marks a cited code and ``[[2159/QĐ- UBND|2159/QĐ-UBND]]`` one whose written form
differs from its normal form.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from models import vocabulary as v


class Mark(StrEnum):
    """What stands before a paragraph; the number itself comes from its place among its siblings."""

    ROMAN = "I."
    DECIMAL = "1."
    DOTTED = "1.1."
    LETTER = "a)"
    DASH = "-"
    PLUS = "+"
    ARTICLE = "Điều 1."
    NONE = ""


@dataclass(frozen=True, slots=True)
class Content:
    """The node is one item of what the movement asks people to compete in; ``theme`` is which of its contents."""

    theme: int | None = None


@dataclass(frozen=True, slots=True)
class Solution:
    """The node is one solution."""


@dataclass(frozen=True, slots=True)
class Phase:
    """The node is a phase with these years."""

    start_year: int
    end_year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """The node states a dated duty."""

    kind: v.MilestoneKind
    year: int | None = None
    quarter: int | None = None
    month: int | None = None
    day: int | None = None
    recurrence: v.Recurrence | None = None


@dataclass(frozen=True, slots=True)
class CriteriaGroup:
    """The node heads the criteria of a target group; its children, or its run-in text, are the criteria."""

    target: v.Target


@dataclass(frozen=True, slots=True)
class Award:
    """The node provides for a form of award on an occasion; no form means the occasion alone is named."""

    occasion: v.Occasion
    form: v.AwardForm | None = None


@dataclass(frozen=True, slots=True)
class AwardReference:
    """The node leaves the awards to another document."""

    code: str


@dataclass(frozen=True, slots=True)
class Actor:
    """The node gives tasks to this actor: its children, or its run-in text, are the tasks."""

    name: str


Meaning = Content | Solution | Phase | Milestone | CriteriaGroup | Award | AwardReference | Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A paragraph and what stands under it.

    With ``heading`` and ``text`` the heading runs into its text after a colon; ``kind`` is given where the gold
    shall ask for this section.
    """

    mark: Mark
    heading: str = ""
    text: str = ""
    kind: v.SectionKind | None = None
    means: tuple[Meaning, ...] = ()
    children: tuple["Node", ...] = ()

    @property
    def line(self) -> str:
        """The paragraph's own words, citation marks included, without its number."""
        return f"{self.heading}: {self.text}" if self.heading and self.text else self.heading or self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """The upper part of an official document; ``number`` and ``day`` are None in a draft.

    ``superior`` and ``issuer_lines`` are written as on paper, ``issuer`` is the full name in sentence case; a faulty
    letterhead may leave out the issuer's lines, the place or the national title.
    """

    superior: str | None = None
    issuer_lines: tuple[str, ...]
    issuer: str
    issuer_level: v.IssuerLevel
    number: str | None
    symbol: str
    place: str | None
    day: int | None
    month: int | None
    year: int
    has_national_title: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """A document that a plan rests on; ``code`` is None for a law cited by its name.

    ``rest`` is what follows the issuer: the document's own title.
    """

    kind_vi: str
    code: str | None = None
    name: str | None = None
    issued_on: date
    is_long_date: bool = True
    issuer: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisSentence:
    """One preamble paragraph: the relation's verb, its bases in order, and how it goes on and ends."""

    relation: v.Relation
    bases: tuple[Basis, ...]
    joint: str = "; "
    tail: str = ";"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """“Theo đề nghị của …”, with the submission it names, if any."""

    actor: str
    submission: Basis | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The signature block: lines above the name as on paper, and what they mean."""

    lines: tuple[str, ...]
    title: str
    mode: v.SigningMode | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """A row of a task table."""

    task: str
    lead: str
    coordinating: str
    deadline: str
    product: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskGroup:
    """Rows of a task table under one heading row."""

    title: str
    rows: tuple[TaskRow, ...]


TASK_COLUMNS = ("STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn hoàn thành", "Sản phẩm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A task table as an annex on landscape paper; ``columns`` are the six headers."""

    title: str
    groups: tuple[TaskGroup, ...]
    columns: tuple[str, ...] = TASK_COLUMNS


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOutline:
    """A plan. One that a decision issues has no letterhead, recipients or signature of its own.

    ``movement`` is the movement's name, None for a plan of another kind; ``has_type`` is False when the line
    “KẾ HOẠCH” was forgotten.
    """

    title: str
    sections: tuple[Node, ...]
    letterhead: Letterhead | None = None
    has_type: bool = True
    movement: str | None = None
    preamble: tuple[BasisSentence, ...] = ()
    lead_in: str = ""
    closing: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signature: Signature | None = None
    annexes: tuple[Annex, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionOutline:
    """A decision with the plan it issues; ``attached_number`` is the number that the plan gives it, where wrong."""

    letterhead: Letterhead
    title: str
    decider: str
    preamble: tuple[BasisSentence, ...]
    proposal: Proposal | None
    articles: tuple[Node, ...]
    recipients: tuple[str, ...]
    signature: Signature
    plan: PlanOutline
    attached_by: str
    attached_number: str | None = None

    @property
    def attached_head(self) -> Letterhead:
        """The letterhead that the plan's “Kèm theo” line speaks of."""
        return replace(self.letterhead, number=self.attached_number or self.letterhead.number)


Outline = PlanOutline | DecisionOutline
