"""What the pages show: plans, findings and facts as the published database holds them, ready to be printed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCard:
    """A plan in a line of a list; ``case_ids`` are its own instrument and the decision that issues it."""

    instrument_id: str
    case_ids: tuple[str, ...]
    document_id: str
    file_name: str
    source_path: str
    code: str | None
    issuer: str | None
    issuer_level: str | None
    unit_key: str
    unit_code: str | None
    province_code: str | None
    movement_id: str | None
    title: str | None
    issued_on: date | None
    is_draft: bool
    format: str
    quality_grade: str | None
    text_origin: str | None
    grade: str | None
    error_count: int
    warning_count: int
    issue_count: int
    lineage: str | None = None
    superseded_by: str | None = None

    @property
    def name(self) -> str:
        """How a list calls the plan: its number, else that it has none."""
        return self.code or ("Dự thảo chưa có số" if self.is_draft else "Chưa rõ số")


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingCard:
    """What a rule says of a plan, or of the decision that issues it."""

    finding_id: str
    instrument_id: str
    page: int | None
    char_start: int | None
    char_end: int | None
    pack_id: str
    rule_id: str
    title: str
    clause: str
    verdict: str
    severity: str
    responsibility: str
    message: str
    expected: str | None
    quote: str | None
    searched_in: str | None
    remedy: str | None
    waiver: str | None
    others: tuple[tuple[int, int], ...] = ()
    change: str | None = None

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where its quotes stand in the text, the first one first; none for what is missing."""
        if self.char_start is None or self.char_end is None:
            return self.others
        return ((self.char_start, self.char_end), *self.others)

    @property
    def is_defect(self) -> bool:
        """True for a thing missing or wrong that nobody has waived."""
        return self.verdict in ("missing", "conflict") and self.waiver is None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact as a line of a table: its cells and where it stands in the text."""

    cells: tuple[str, ...]
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FactTable:
    """One kind of facts of a plan."""

    name: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[FactRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """A plan that a unit owes for a movement, and what it has sent; ``is_late`` is None where no one can tell."""

    unit_key: str
    unit_code: str | None
    unit_name: str
    province_code: str
    movement_id: str
    due_on: date | None
    status: str
    is_late: bool | None
    issued_on: date | None
    is_superseded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCard:
    """A unit that has issued or owes a plan; the place is None for units outside the register."""

    unit_key: str
    name: str
    province_code: str | None
    latitude: float | None
    longitude: float | None
    plans: tuple[PlanCard, ...]
    expected: tuple[Expectation, ...] = ()

    @property
    def short_name(self) -> str:
        """The name as lists show it: “UBND xã …”."""
        return self.name.replace("Ủy ban nhân dân", "UBND", 1)

    @property
    def state(self) -> str:
        """What a dot's colour says: the worst grade of its plans, ``nothing`` for a unit that has sent none."""
        return (self.grade or "none") if self.plans else "nothing"

    @property
    def grade(self) -> str | None:
        """The worst grade of its plans; None without any."""
        return find_worst(plan.grade for plan in self.plans)


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCard:
    """A rule with what it found: the number of plans by verdict."""

    pack_id: str
    rule_id: str
    title: str
    clause: str
    severity: str
    counts: Mapping[str, int]

    @property
    def missed_count(self) -> int:
        """The plans that miss or contradict it, and nobody has waived it for them."""
        return self.counts.get("missing", 0) + self.counts.get("conflict", 0)

    @property
    def asked_count(self) -> int:
        """The plans that it applies to, those with a waiver left out."""
        return sum(count for verdict, count in self.counts.items() if verdict not in ("not_applicable", "waived"))


# From the worst to the best; an analyst looks at the first ones first.
GRADES = ("can_sua", "chua_ket_luan", "dung_duoc", "dat")


def find_worst(grades: Iterable[str | None]) -> str | None:
    """The worst of some grades; None without any."""
    given = set(grades)
    return next((grade for grade in GRADES if grade in given), None)


# What several verdicts on one passage look like: the gravest.
VERDICTS = ("conflict", "missing", "undetermined", "inherited", "met_by_reference", "met", "not_applicable")


def find_worst_verdict(verdicts: Iterable[str]) -> str | None:
    """The gravest of some verdicts; None without any."""
    given = set(verdicts)
    return next((verdict for verdict in VERDICTS if verdict in given), None)
