"""The pages of units, plans and rules: address, template and what the template prints."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipelines.compliance.movements import Movement
from pipelines.dashboard import links
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.comparisons import Comparison
from pipelines.dashboard.facts import build_tables
from pipelines.dashboard.highlighting import highlight_text
from pipelines.dashboard.page_pictures import PagePicture
from pipelines.dashboard.paging import Page
from pipelines.dashboard.problems import IssueCard
from pipelines.dashboard.records import GRADES, FactRow, FindingCard, PlanCard, RuleCard, UnitCard
from pipelines.provinces import Province

PLAN_TEMPLATE = "plan.html.j2"
# A finding's place in a list: what the unit must mend first.
_VERDICT_ORDER = ("conflict", "missing", "undetermined", "met_by_reference", "inherited", "met", "not_applicable")
_SEVERITY_ORDER = ("critical", "error", "warning", "notice", "info")
# What these ask is not learnt from a higher plan: its number, its date, its own consistency.
_FORM_PACKS = ("the-thuc-nd30", "nhat-quan")
_SHOWN_MISSES = 1000  # rows of a rule's page: beyond, a page weighs over half a megabyte


def build_unit(collection: Collection, unit: UnitCard) -> Page:
    """A unit: its plans with what each must mend."""
    return Page(
        address=links.link_unit(unit.unit_key),
        template="unit.html.j2",
        title=unit.name,
        context={
            "unit": unit,
            "movement_names": {one.movement_id: one.name for one in collection.movements},
            "province": collection.provinces.get(unit.province_code or ""),
            "plans": [(plan, sort_findings(_pick_open(collection.find_findings(plan)))) for plan in unit.plans],
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMatter:
    """What a plan's page shows beside what the collection knows of it.

    ``kinds`` are the facts of its instruments; ``pictures`` the pages that findings quote; ``issues`` what the reader
    was not sure of; ``comparison`` the plan beside others.
    """

    text: str
    kinds: Sequence[Mapping[str, tuple[FactRow, ...]]] = ()
    pictures: tuple[PagePicture, ...] = ()
    issues: tuple[IssueCard, ...] = ()
    comparison: Comparison = field(default=Comparison())


def build_plan(collection: Collection, plan: PlanCard, matter: PlanMatter) -> Page:
    """A plan: each requirement with its verdict beside the text, the quotes marked, and the facts as tables."""
    findings = sort_findings(collection.find_findings(plan))
    shown = _pick_open(findings)
    ascent = collection.ascents.get(plan.instrument_id)
    packs: dict[str, list[FindingCard]] = {rule.pack_id: [] for rule in collection.rules}
    for finding in findings:
        packs.setdefault(finding.pack_id, []).append(finding)
    return Page(
        address=links.link_plan(plan.instrument_id),
        template=PLAN_TEMPLATE,
        title=f"{plan.name} – {plan.issuer or plan.file_name}",
        context={
            "plan": plan,
            "unit": collection.units[plan.unit_key],
            "movement": next((one for one in collection.movements if one.movement_id == plan.movement_id), None),
            "province": collection.provinces.get(plan.province_code or ""),
            "successor": collection.plans_by_case.get(plan.superseded_by or ""),
            "open_findings": shown,
            "packs": {
                pack_id: [finding for finding in found if finding not in shown] for pack_id, found in packs.items()
            },
            "verdict_counts": Counter("waived" if finding.waiver else finding.verdict for finding in findings),
            "parent": ascent.plan if ascent else None,
            "absent_parent": ascent.absent if ascent else None,
            "parent_findings": {
                key: finding
                for key, finding in collection.find_parent_findings(plan).items()
                if key[0] not in _FORM_PACKS
            },
            "paragraphs": highlight_text(matter.text, findings),
            "pictures": matter.pictures,
            "issues": matter.issues,
            "comparison": matter.comparison,
            "plans_by_case": collection.plans_by_case,
            "tables": build_tables(matter.kinds),
        },
    )


def build_plans(collection: Collection) -> Page:
    """The list of all plans; its rows come from a script, since there may be thousands."""
    return Page(
        address=links.PLANS,
        template="plans.html.j2",
        title="Mọi kế hoạch",
        context={
            "plan_count": len(collection.plans),
            "provinces": collection.list_provinces(),
            "movements": collection.movements,
            "grade_order": GRADES,
        },
    )


def build_search(collection: Collection) -> Page:
    """Tìm kiếm: a box whose answers come from scripts that only this page loads."""
    return Page(
        address=links.SEARCH,
        template="search.html.j2",
        title="Tìm kiếm",
        context={"plan_count": len(collection.plans)},
    )


def build_rules(collection: Collection) -> Page:
    """The list of rules with the number of plans by verdict."""
    packs: dict[str, list[RuleCard]] = defaultdict(list)
    for rule in collection.rules:
        packs[rule.pack_id].append(rule)
    return Page(address=links.RULES, template="rules.html.j2", title="Các yêu cầu", context={"packs": packs})


def build_rule(collection: Collection, rule: RuleCard) -> Page:
    """A rule: which plans miss it, and the plans by verdict in each province."""
    rows = collection.list_judged(rule)
    missed = [
        (plan, finding)
        for plan, finding in rows
        if finding.waiver or finding.verdict in ("missing", "conflict", "undetermined")
    ]
    missed.sort(key=lambda row: (row[1].waiver is not None, _VERDICT_ORDER.index(row[1].verdict), row[0].issuer or ""))
    by_province: dict[Province | None, Counter[str]] = defaultdict(Counter)
    for plan, finding in rows:
        province = collection.provinces.get(plan.province_code or "")
        by_province[province]["waived" if finding.waiver else finding.verdict] += 1
    return Page(
        address=links.link_rule(rule.pack_id, rule.rule_id),
        template="rule.html.j2",
        title=rule.title,
        context={
            "rule": rule,
            "rows": missed[:_SHOWN_MISSES],
            "left_out": max(0, len(missed) - _SHOWN_MISSES),
            "by_province": sorted(by_province.items(), key=lambda row: row[0].code if row[0] else "zz"),
        },
    )


def sort_findings(findings: Iterable[FindingCard]) -> list[FindingCard]:
    """The findings, what is wrong first, the graver before the lighter, then in the order of the packs."""
    return sorted(
        findings,
        key=lambda finding: (
            _VERDICT_ORDER.index(finding.verdict),
            _SEVERITY_ORDER.index(finding.severity),
        ),
    )


def _pick_open(findings: Iterable[FindingCard]) -> list[FindingCard]:
    return [finding for finding in findings if finding.is_defect or finding.verdict == "undetermined"]


def name_province(province: Province | None) -> str:
    """The full name of a province, and what plans of none are called."""
    return province.full_name if province else "Chưa phân loại"


def name_movement(movements: Iterable[Movement], movement_id: str | None) -> str:
    """The name of a movement; empty for a plan of none."""
    return next((one.name for one in movements if one.movement_id == movement_id), "")
