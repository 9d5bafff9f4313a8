"""Every page of the dashboard: its address, its template and what the template prints."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipelines.compliance.movements import Movement
from pipelines.dashboard import links
from pipelines.dashboard.charts import place_dots
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.facts import build_tables
from pipelines.dashboard.highlighting import highlight_text
from pipelines.dashboard.records import FactRow, FindingCard, PlanCard, RuleCard, UnitCard
from pipelines.provinces import UNSORTED, Province

# A finding's place in a list: what the unit must mend first.
_VERDICT_ORDER = ("conflict", "missing", "undetermined", "met_by_reference", "inherited", "met", "not_applicable")
_SEVERITY_ORDER = ("critical", "error", "warning", "notice", "info")
_WORST_PLANS = 10  # plans in the overview's list; the rest stands on the page of all plans


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page to be rendered."""

    address: str
    template: str
    title: str
    context: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A row of the heat map: the share of plans (0–1) that meet each rule, None where it applies to none."""

    name: str
    address: str
    shares: tuple[float | None, ...]


def build_overview(collection: Collection) -> Page:
    """Tổng quan: counts, the rules most missed, the map, the heat map and the plans to begin with."""
    provinces = collection.list_provinces()
    rules = _list_charged(collection.rules)
    by_province = len(provinces) > 1
    heat = (
        tuple(_heat_province(collection, province, rules) for province in provinces)
        if by_province
        else tuple(_heat_unit(collection, unit, rules) for unit in collection.units.values())
    )
    worst = sorted(collection.plans, key=lambda plan: (-plan.error_count, -plan.warning_count, plan.issuer or ""))
    return Page(
        address=links.OVERVIEW,
        template="overview.html.j2",
        title="Tổng quan",
        context={
            "grades": Counter(plan.grade for plan in collection.plans),
            "unit_count": len(collection.units),
            "plan_count": len(collection.plans),
            "provinces": [_describe_province(collection, province) for province in provinces],
            "most_missed": _list_most_missed(collection.rules),
            "dot_map": place_dots(collection.units.values()),
            "heat_rules": rules,
            "heat_rows": heat,
            "heat_of": "tỉnh" if by_province else "đơn vị",
            "worst": [plan for plan in worst if plan.error_count or plan.warning_count][:_WORST_PLANS],
            "movements": collection.movements,
        },
    )


def build_province(collection: Collection, province: Province | None) -> Page:
    """A province: its units with their grades, and units × rules."""
    code = province.code if province else None
    units = collection.find_units(code)
    rules = _list_charged(collection.rules)
    plans = [plan for unit in units for plan in unit.plans]
    return Page(
        address=links.link_province(province.slug if province else None),
        template="province.html.j2",
        title=province.full_name if province else "Chưa phân loại",
        context={
            "grades": Counter(plan.grade for plan in plans),
            "plans": plans,
            "units": units,
            "dot_map": place_dots(units),
            "heat_rules": rules,
            "heat_rows": tuple(_heat_unit(collection, unit, rules) for unit in units),
        },
    )


def build_unit(collection: Collection, unit: UnitCard) -> Page:
    """A unit: its plans with what each must mend."""
    return Page(
        address=links.link_unit(unit.unit_key),
        template="unit.html.j2",
        title=unit.name,
        context={
            "unit": unit,
            "province": collection.provinces.get(unit.province_code or ""),
            "plans": [(plan, sort_findings(_pick_open(collection.find_findings(plan)))) for plan in unit.plans],
        },
    )


def build_plan(
    collection: Collection, plan: PlanCard, *, text: str, kinds: Sequence[Mapping[str, tuple[FactRow, ...]]]
) -> Page:
    """A plan: each requirement with its verdict beside the text, the quotes marked, and the facts as tables."""
    findings = sort_findings(collection.find_findings(plan))
    packs: dict[str, list[FindingCard]] = defaultdict(list)
    for finding in findings:
        packs[finding.pack_id].append(finding)
    movement = next((one for one in collection.movements if one.movement_id == plan.movement_id), None)
    return Page(
        address=links.link_plan(plan.instrument_id),
        template="plan.html.j2",
        title=f"{plan.name} – {plan.issuer or plan.file_name}",
        context={
            "plan": plan,
            "unit": collection.units[plan.unit_key],
            "movement": movement,
            "province": collection.provinces.get(plan.province_code or ""),
            "open_findings": _pick_open(findings),
            "packs": packs,
            "paragraphs": highlight_text(text, findings),
            "tables": build_tables(kinds),
        },
    )


def build_plans(collection: Collection) -> Page:
    """The list of all plans; its rows come from a script, since there may be thousands."""
    return Page(
        address=links.PLANS,
        template="plans.html.j2",
        title="Mọi kế hoạch",
        context={"plan_count": len(collection.plans), "provinces": collection.list_provinces()},
    )


def build_rules(collection: Collection) -> Page:
    """The list of rules with the number of plans by verdict."""
    packs: dict[str, list[RuleCard]] = defaultdict(list)
    for rule in collection.rules:
        packs[rule.pack_id].append(rule)
    return Page(address=links.RULES, template="rules.html.j2", title="Các yêu cầu", context={"packs": packs})


def build_rule(collection: Collection, rule: RuleCard) -> Page:
    """A rule: which plans miss it, by verdict."""
    rows: list[tuple[PlanCard, FindingCard]] = [
        (plan, finding)
        for plan in collection.plans
        for finding in collection.find_findings(plan)
        if (finding.pack_id, finding.rule_id) == (rule.pack_id, rule.rule_id)
    ]
    rows.sort(key=lambda row: (_VERDICT_ORDER.index(row[1].verdict), row[0].issuer or ""))
    return Page(
        address=links.link_rule(rule.pack_id, rule.rule_id),
        template="rule.html.j2",
        title=rule.title,
        context={"rule": rule, "rows": rows},
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


def _describe_province(collection: Collection, province: Province | None) -> Mapping[str, object]:
    units = collection.find_units(province.code if province else None)
    plans = [plan for unit in units for plan in unit.plans]
    return {
        "name": province.full_name if province else "Chưa phân loại",
        "address": links.link_province(province.slug if province else UNSORTED),
        "unit_count": len(units),
        "plan_count": len(plans),
        "grades": Counter(plan.grade for plan in plans),
    }


def _list_charged(rules: Iterable[RuleCard]) -> tuple[RuleCard, ...]:
    """The rules that say something about at least one plan; the others would be empty columns."""
    return tuple(rule for rule in rules if any(rule.counts[name] for name in _VERDICT_ORDER[:-1]))


def _list_most_missed(rules: Iterable[RuleCard]) -> list[tuple[RuleCard, int, int]]:
    """The rules with plans that miss or contradict them: how many, and of how many; the most missed first."""
    counted = [
        (rule, rule.counts["missing"] + rule.counts["conflict"], sum(rule.counts[name] for name in _VERDICT_ORDER[:-1]))
        for rule in rules
    ]
    return sorted((row for row in counted if row[1]), key=lambda row: (-row[1], row[0].rule_id))


def _heat_province(collection: Collection, province: Province | None, rules: Sequence[RuleCard]) -> HeatRow:
    units = collection.find_units(province.code if province else None)
    plans = [plan for unit in units for plan in unit.plans]
    return HeatRow(
        province.full_name if province else "Chưa phân loại",
        links.link_province(province.slug if province else None),
        _share_met(collection, plans, rules),
    )


def _heat_unit(collection: Collection, unit: UnitCard, rules: Sequence[RuleCard]) -> HeatRow:
    return HeatRow(unit.name, links.link_unit(unit.unit_key), _share_met(collection, unit.plans, rules))


def _share_met(
    collection: Collection, plans: Iterable[PlanCard], rules: Sequence[RuleCard]
) -> tuple[float | None, ...]:
    """For each rule the share of plans that meet it, of those it applies to."""
    met: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    for plan in plans:
        for finding in collection.find_findings(plan):
            if finding.verdict != "not_applicable":
                key = (finding.pack_id, finding.rule_id)
                asked[key] += 1
                met[key] += not finding.is_defect and finding.verdict != "undetermined"
    return tuple(
        met[rule.pack_id, rule.rule_id] / asked[rule.pack_id, rule.rule_id]
        if asked[rule.pack_id, rule.rule_id]
        else None
        for rule in rules
    )


def name_movement(movements: Iterable[Movement], movement_id: str | None) -> str:
    """The name of a movement; empty for a plan of none."""
    return next((one.name for one in movements if one.movement_id == movement_id), "")
