"""What of a plan is compared: its phases, milestones, criteria, award tiers, contents and reporting duties."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.facts import AwardTier, Fact, Milestone
from models.labels import LABELS
from models.spans import Span
from models.vocabulary import MatrixKind, MilestoneKind, SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.comparing.patterns import NO_DUTY, RECEIVERS_OR_TIMES, REPORTS
from pipelines.compliance.dates import render_date
from pipelines.compliance.layout import body_span, sentence_at
from pipelines.compliance.packs import Pack
from pipelines.compliance.theming import assign_themes

Code = tuple[str | int | None, ...]

# Where items of each kind stand; a pointer in one of these parts speaks of them.
PARTS: Mapping[MatrixKind, tuple[SectionKind, ...]] = {
    MatrixKind.PHASE: (SectionKind.THOI_GIAN, SectionKind.NOI_DUNG_THOI_GIAN, SectionKind.THOI_GIAN_TO_CHUC),
    MatrixKind.MILESTONE: (SectionKind.THOI_GIAN, SectionKind.NOI_DUNG_THOI_GIAN, SectionKind.THOI_GIAN_TO_CHUC),
    MatrixKind.CRITERION: (SectionKind.TIEU_CHI, SectionKind.TIEU_CHI_KHEN_THUONG),
    MatrixKind.AWARD_TIER: (
        SectionKind.HINH_THUC_KHEN_THUONG,
        SectionKind.KHEN_THUONG,
        SectionKind.TIEU_CHI_KHEN_THUONG,
    ),
    MatrixKind.CONTENT: (SectionKind.NOI_DUNG, SectionKind.NOI_DUNG_THOI_GIAN),
    MatrixKind.REPORTING_DUTY: (SectionKind.TO_CHUC_THUC_HIEN, SectionKind.THOI_GIAN_TO_CHUC),
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a plan says: where, and the code by which it is held against others first.

    Items of different ``group`` are never taken for one another (criteria of another target). ``theme`` is the theme
    of the movement that a content takes up: two of one theme belong together though their words differ. ``name``
    tells what the code means.
    """

    kind: MatrixKind
    span: Span
    code: Code = ()
    group: str = ""
    theme: str = ""
    name: str = ""


def list_items(case: Case, packs: Sequence[Pack]) -> tuple[Item, ...]:
    """Everything of a plan that is compared, by kind and in order of appearance; the packs know the themes."""
    facts = case.facts
    themes = {found.ordinal: found.theme_id for found in assign_themes(case, packs)}
    phases = (
        Item(
            MatrixKind.PHASE,
            _place(row),
            (row.start_year, row.end_year),
            name=f"{row.start_year} - {row.end_year}",
        )
        for row in facts.phases
        if row.start_year is not None
    )
    milestones = (_make_milestone(row) for row in facts.milestones if row.kind is not MilestoneKind.BAO_CAO)
    criteria = (Item(MatrixKind.CRITERION, _place(row), group=row.target.value) for row in facts.criteria)
    awards = (_make_award(row) for row in facts.award_tiers if row.by_reference is None)
    contents = (Item(MatrixKind.CONTENT, _place(row), theme=themes.get(row.ordinal, "")) for row in facts.contents)
    return (*phases, *milestones, *criteria, *awards, *contents, *_find_duties(case))


def _make_milestone(row: Milestone) -> Item:
    """A milestone by its kind and date; several of the kind “khác” are told apart by their words too."""
    told = render_date(row.year, row.month, row.day) if row.year else ""
    if row.quarter:
        told = f"Quý {row.quarter}/{row.year}" if row.year else f"Quý {row.quarter}"
    code: Code = (row.kind.value, row.year, row.quarter, row.month, row.day)
    return Item(MatrixKind.MILESTONE, _place(row), code, group=row.kind.value, name=told)


def _make_award(row: AwardTier) -> Item:
    return Item(
        MatrixKind.AWARD_TIER,
        _place(row),
        (row.occasion.value if row.occasion else None, row.form.value if row.form else None),
        group=row.occasion.value if row.occasion else "",
        name=", ".join(
            LABELS[domain][code.value][0] for domain, code in (("form", row.form), ("occasion", row.occasion)) if code
        ),
    )


def _find_duties(case: Case) -> Iterator[Item]:
    """The sentences that say who reports, to whom or when; contents and criteria are none."""
    left_out = [
        Span(row.char_start, row.char_end) for rows in (case.facts.contents, case.facts.criteria) for row in rows
    ]
    seen: set[int] = set()
    body = body_span(case)
    last = _find_annex(case)
    for match in REPORTS.finditer(case.folded, body.start, min(body.end, last)):
        sentence = sentence_at(case, match.start())
        if sentence.start in seen or any(span.holds(sentence) for span in left_out):
            continue
        seen.add(sentence.start)
        folded = NO_DUTY.sub(" ", case.fold(sentence))
        if REPORTS.search(folded) and RECEIVERS_OR_TIMES.search(folded):
            yield Item(MatrixKind.REPORTING_DUTY, sentence)


def _find_annex(case: Case) -> int:
    """Where the annexes begin: their forms of reports give nobody a duty."""
    starts = (row.char_start for row in case.facts.sections if row.kind is SectionKind.PHU_LUC)
    return next(starts, case.extent.end)


def _place(row: Fact) -> Span:
    return Span(row.char_start, row.char_end)
