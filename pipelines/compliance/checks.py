"""The closed set of checks that a rule may ask for: one model of parameters per operator."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from models.vocabulary import AwardForm, IssuerLevel, MilestoneKind, Occasion, SectionKind, Target


class Strict(BaseModel):
    """A model that knows all of its keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SectionPresent(Strict):
    """A part of one of these kinds stands somewhere.

    ``words`` name it in the heading of a part that is combined with others, ``facts`` are its rows where no heading
    names it.
    """

    operator: Literal["section_present"]
    kinds: tuple[SectionKind, ...] = Field(min_length=1)
    words: tuple[str, ...] = Field(min_length=1)
    facts: Literal["contents", "criteria", "award_tiers", "solutions", "phases", "responsibilities"] | None = None


class Cites(Strict):
    """The document of this code is among the bases, or a higher plan that cites it is."""

    operator: Literal["cites"]
    code: str


class CitesSuperior(Strict):
    """A plan or decision of the level directly above, for the same movement, is among the bases."""

    operator: Literal["cites_superior"]


class PhasesEqual(Strict):
    """The phases are those of one of the alternatives, each a list of ``[first year, last year]``."""

    operator: Literal["phases_equal"]
    alternatives: tuple[tuple[tuple[int, int], ...], ...] = Field(min_length=1)


class PhasesOrdered(Strict):
    """No phase begins before the one before it has ended."""

    operator: Literal["phases_ordered"]


class MilestonePresent(Strict):
    """A milestone of that kind falls in that year."""

    operator: Literal["milestone_present"]
    kind: MilestoneKind
    year: int


class IssuedBy(Strict):
    """The instrument was issued on that day at the latest."""

    operator: Literal["issued_by"]
    deadline: date


class CriteriaFor(Strict):
    """Criteria stand for that group; ``words`` name it in the heading of a mixed group."""

    operator: Literal["criteria_for"]
    target: Target
    words: tuple[str, ...] = Field(min_length=1)


class AwardOccasion(Strict):
    """Awards are provided for on that occasion; ``words`` name it in a heading."""

    operator: Literal["award_occasion"]
    occasion: Occasion
    words: tuple[str, ...] = Field(min_length=1)


class AwardFormsInclude(Strict):
    """On that occasion all of these forms are provided for."""

    operator: Literal["award_forms_include"]
    occasion: Occasion
    forms: tuple[AwardForm, ...] = Field(min_length=1)


class Conferring(Strict):
    """The forms that no authority of that level confers: it may only propose them."""

    level: IssuerLevel
    may_not_confer: tuple[AwardForm, ...] = Field(min_length=1)


class AwardWithinAuthority(Strict):
    """The issuer confers only what it may; ``conferring`` lists what it may not, by level."""

    operator: Literal["award_within_authority"]
    conferring: tuple[Conferring, ...] = Field(min_length=1)


class ThemePart(Strict):
    """One half of a content.

    ``heads`` are looked for where an item begins (its head, before a colon), unless an ``unless`` phrase stands in the
    same clause; ``anywhere`` in the whole item.
    """

    name: str
    heads: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()


class ThemeCovered(Strict):
    """At least one content item takes up the theme; one part is enough."""

    operator: Literal["theme_covered"]
    parts: tuple[ThemePart, ...] = Field(min_length=1)


class LeadAssigned(Strict):
    """A unit is given the lead; ``phrases`` say so."""

    operator: Literal["lead_assigned"]
    phrases: tuple[str, ...] = Field(min_length=1)


class ReportingDuty(Strict):
    """Someone must report: a sentence with a ``duty`` phrase and a ``receivers`` or ``times`` phrase."""

    operator: Literal["reporting_duty"]
    duty: tuple[str, ...] = Field(min_length=1)
    receivers: tuple[str, ...] = Field(min_length=1)
    times: tuple[str, ...] = Field(min_length=1)
    unless: tuple[str, ...] = ()


class Supervision(Strict):
    """Checking is provided for: a sentence with one of these phrases and one of the ``objects``."""

    operator: Literal["supervision"]
    phrases: tuple[str, ...] = Field(min_length=1)
    objects: tuple[str, ...] = Field(min_length=1)
    unless: tuple[str, ...] = ()


HeaderFieldName = Literal[
    "quoc_hieu", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh", "ngay_ban_hanh", "ten_loai", "trich_yeu", "can_cu",
    "nguoi_ky", "chuc_vu", "noi_nhan",
]  # fmt: skip


class HeaderField(Strict):
    """A component of form stands in the instrument."""

    operator: Literal["header_field"]
    field: HeaderFieldName


class AttachedNumberAgrees(Strict):
    """The “Kèm theo” line of an attached plan names its decision's number."""

    operator: Literal["attached_number_agrees"]


class OneTitlePerCode(Strict):
    """A code is mentioned under one title only; two titles are one when they share this much of their words."""

    operator: Literal["one_title_per_code"]
    least_similarity: float = Field(gt=0, le=1)


class NoDuplicateBasis(Strict):
    """No legal basis stands twice in one instrument."""

    operator: Literal["no_duplicate_basis"]


class CodeWellFormed(Strict):
    """Every code mentioned has the form of its style; ``party_organs`` write a dash before the type,
    ``state_organs`` a slash."""

    operator: Literal["code_well_formed"]
    party_organs: tuple[str, ...] = Field(min_length=1)
    state_organs: tuple[str, ...] = Field(min_length=1)
    dated_types: tuple[str, ...] = ()


class DateAgrees(Strict):
    """A code is mentioned with one date only."""

    operator: Literal["date_agrees"]


class PlaceAgrees(Strict):
    """The instrument speaks of its own unit and level: no name left over from another's."""

    operator: Literal["place_agrees"]
    bodies: tuple[str, ...] = Field(min_length=1)
    group_bodies: tuple[str, ...] = Field(min_length=1)


class MovementNameAgrees(Strict):
    """The movement's name is spelt one way."""

    operator: Literal["movement_name_agrees"]


class KnownDocument(Strict):
    """A document of the register of force: in force, or replaced by another from a day on."""

    code: str
    replaced_by: str | None = None
    replaced_from: date | None = None


class InForce(Strict):
    """No basis was replaced before the instrument was issued."""

    operator: Literal["in_force"]
    known: tuple[KnownDocument, ...] = ()


Check = Annotated[
    SectionPresent | Cites | CitesSuperior | PhasesEqual | PhasesOrdered | MilestonePresent | IssuedBy | CriteriaFor
    | AwardOccasion | AwardFormsInclude | AwardWithinAuthority | ThemeCovered | LeadAssigned | ReportingDuty
    | Supervision | HeaderField | AttachedNumberAgrees | OneTitlePerCode | NoDuplicateBasis | CodeWellFormed
    | DateAgrees | PlaceAgrees | MovementNameAgrees | InForce,
    Field(discriminator="operator"),
]  # fmt: skip
