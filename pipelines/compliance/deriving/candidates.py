"""The rules that a plan may give rise to, each with the places that it is read off."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.facts import Fact
from models.labels import LABELS
from models.spans import Span
from models.vocabulary import MilestoneKind, Verdict
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import (
    AwardFormsInclude,
    Check,
    Cites,
    IssuedBy,
    MilestonePresent,
    PhasesEqual,
    ThemeCovered,
)
from pipelines.compliance.dates import latest_day, render_day
from pipelines.compliance.deriving.templates import OCCASIONS, REVIEWS, fill_template
from pipelines.compliance.deriving.themes import make_theme
from pipelines.compliance.operators import apply_check
from pipelines.compliance.operators.timing import place_of
from pipelines.compliance.packs import Pack, Rule
from pipelines.compliance.theming import assign_themes

_MONTHS_OF_A_QUARTER = 3
_PLAIN_FIRST = (
    "muc-dich-yeu-cau",
    "noi-dung",
    "tieu-chi",
    "khen-thuong",
    "giai-phap",
    "thoi-gian",
    "to-chuc-thuc-hien",
)
_GROUPS = ("tieu-chi-co-quan", "tieu-chi-mat-tran", "tieu-chi-doanh-nghiep", "tieu-chi-ca-nhan", "tieu-chi-ho-gia-dinh")
_LAST = ("don-vi-chu-tri", "che-do-bao-cao", "kiem-tra-giam-sat")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rule and the places of the plan that say so."""

    rule: Rule
    evidence: tuple[Span, ...]


def list_candidates(
    case: Case, templates: Mapping[str, Rule], packs: Sequence[Pack], founding_code: str | None
) -> Iterator[Candidate]:
    """The rules that stand in a plan, in the order of a pack; ``packs`` know the themes of known movements."""
    yield from _cite(case, templates, founding_code)
    yield from _try_templates(case, (templates[name] for name in _PLAIN_FIRST))
    yield from _list_themes(case, templates["noi-dung-1"], packs)
    yield from _list_times(case, templates)
    yield from _try_templates(case, (templates[name] for name in _GROUPS))
    yield from _try_templates(case, (templates[name] for name in OCCASIONS.values()))
    yield from _list_forms(case, templates["hinh-thuc"])
    yield from _try_templates(case, (templates[name] for name in _LAST))


def _cite(case: Case, templates: Mapping[str, Rule], founding_code: str | None) -> Iterator[Candidate]:
    """That the founding decision and the plan above are cited."""
    header = _find_title(case)
    if founding_code is not None:
        places = tuple(Span(c.char_start, c.char_end) for c in case.bases if c.code == founding_code)
        name = founding_code.partition("/")[0]
        words = {"van_ban": f"văn bản số {founding_code}"}
        check = Cites(operator="cites", code=founding_code)
        yield Candidate(fill_template(templates["can-cu"], f"can-cu-{name}", check, words), places[:1] or (header,))
    yield Candidate(templates["can-cu-cap-tren"], (header,))


def _find_title(case: Case) -> Span:
    """Where the plan's own title stands; its first letter where it has none."""
    title, start = case.instrument.title or "", case.instrument.char_start
    at = case.document.text.find(title, start, case.instrument.char_end)
    return Span(at, at + len(title)) if title and at >= 0 else Span(start, start)


def _try_templates(case: Case, rules: Iterable[Rule]) -> Iterator[Candidate]:
    """The templates that the plan itself satisfies, with what satisfies them."""
    for rule in rules:
        outcome = apply_check(case, rule.check)
        if outcome.verdict is Verdict.MET and outcome.evidence:
            yield Candidate(rule, outcome.evidence)


def _list_themes(case: Case, template: Rule, packs: Sequence[Pack]) -> Iterator[Candidate]:
    """A rule for each content: that of its theme where the movement is known, else one made of its own words."""
    themes = {found.ordinal: found.theme_id for found in assign_themes(case, packs)}
    own = [pack for pack in packs if case.movement is not None and pack.id == case.movement.pack_id]
    known = {rule.id: rule for pack in own for rule in pack.rules if isinstance(rule.check, ThemeCovered)}
    taken: set[str] = set()
    for number, row in enumerate(case.facts.contents, 1):
        place = Span(row.char_start, row.char_end)
        rule = known.get(themes.get(row.ordinal, ""))
        if rule is None:
            part = make_theme(case, place)
            if part is None:
                continue
            rule_id = next(f"noi-dung-{n}" for n in range(number, 1000) if f"noi-dung-{n}" not in {*taken, *known})
            check = ThemeCovered(operator="theme_covered", parts=(part,))
            rule = fill_template(template, rule_id, check, {"noi_dung": part.name})
        if rule.id not in taken:
            taken.add(rule.id)
            yield Candidate(rule, (place,))


def _list_times(case: Case, templates: Mapping[str, Rule]) -> Iterator[Candidate]:
    """Phases, reviews with their years, and the day until which plans are due."""
    facts = case.facts
    dated = _list_years(case)
    if dated:
        told = " và ".join(f"{first} - {last}" for first, last in dated)
        check: Check = PhasesEqual(operator="phases_equal", alternatives=(dated,))
        rule = fill_template(templates["giai-doan"], "giai-doan", check, {"giai_doan": told})
        yield Candidate(rule, tuple(map(place_of, facts.phases)))
    for kind, name in REVIEWS.items():
        rows = [row for row in facts.milestones if row.kind is kind and row.year and row.recurrence is None]
        for year in dict.fromkeys(row.year for row in rows if row.year):
            check = MilestonePresent(operator="milestone_present", kind=kind, year=year)
            rule = fill_template(templates[name], f"{name}-{year}", check, {"nam": str(year)})
            yield Candidate(rule, tuple(_place(row) for row in rows if row.year == year))
    yield from _find_deadline(case, templates["han-ban-hanh"])


def _list_years(case: Case) -> tuple[tuple[int, int], ...]:
    """The years of the phases, each once; a phase over the whole period is left out beside others."""
    years = list(dict.fromkeys((p.start_year, p.end_year) for p in case.facts.phases if p.start_year and p.end_year))
    whole = (min((first for first, _ in years), default=0), max((last for _, last in years), default=0))
    return tuple(pair for pair in years if pair != whole or len(years) == 1)


def _find_deadline(case: Case, template: Rule) -> Iterator[Candidate]:
    """The last day that the plan gives for issuing lower plans; an earlier one than its own date is none."""
    found = []
    for row in case.facts.milestones:
        month = row.month or (row.quarter * _MONTHS_OF_A_QUARTER if row.quarter else None)
        day = latest_day(row.year, month, row.day)
        own = case.card.first_day
        if row.kind is MilestoneKind.BAN_HANH_KE_HOACH and day is not None and (own is None or day >= own):
            found.append((day, row))
    if found:
        day, row = max(found, key=lambda pair: pair[0])
        check = IssuedBy(operator="issued_by", deadline=day)
        yield Candidate(fill_template(template, "han-ban-hanh", check, {"ngay": render_day(day)}), (_place(row),))


def _list_forms(case: Case, template: Rule) -> Iterator[Candidate]:
    """The forms of each occasion that names some."""
    for occasion, name in OCCASIONS.items():
        rows = [row for row in case.facts.award_tiers if row.occasion is occasion and row.form is not None]
        forms = tuple(dict.fromkeys(row.form for row in rows if row.form is not None))
        if forms:
            check = AwardFormsInclude(operator="award_forms_include", occasion=occasion, forms=forms)
            words = {"dip": LABELS["occasion"][occasion.value][0].lower()}
            rule_id = name.replace("khen-thuong", "hinh-thuc")
            yield Candidate(fill_template(template, rule_id, check, words), tuple(map(_place, rows)))


def _place(row: Fact) -> Span:
    return Span(row.char_start, row.char_end)
