"""The heat map: how far units or provinces meet each rule."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipelines.dashboard import links
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.records import FindingCard, PlanCard, RuleCard, UnitCard
from pipelines.provinces import Province

SHADES = 5  # colours between no plan and every plan


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A rule in a row: the share of plans that meet it in five shades (0–4), and the words or sign of the cell."""

    shade: int
    sign: str


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A row of the heat map; a cell is None where the rule applies to none of its plans."""

    name: str
    address: str
    cells: tuple[HeatCell | None, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Rows by rules; ``packs`` are the packs' ids with the number of their columns, in the order of the columns."""

    of: str
    rules: tuple[RuleCard, ...]
    packs: tuple[tuple[str, int], ...]
    rows: tuple[HeatRow, ...]


def map_provinces(collection: Collection, provinces: Iterable[Province | None]) -> HeatMap:
    """Provinces by rules, each cell the share of plans that meet the rule."""
    rules = list_charged(collection.rules)
    rows = []
    for province in provinces:
        units = collection.find_units(province.code if province else None)
        plans = [plan for unit in units for plan in unit.plans]
        if plans:
            name = province.name if province else "Chưa phân loại"
            address = links.link_province(province.slug if province else None)
            rows.append(HeatRow(name, address, _fill_cells(collection, plans, rules)))
    return HeatMap("tỉnh", rules, _count_columns(rules), tuple(rows))


def map_units(collection: Collection, units: Iterable[UnitCard]) -> HeatMap:
    """Units with a plan by the rules that say something about one of them, each cell a sign where there is one plan."""
    sent = [unit for unit in units if unit.plans]
    asked = {
        (finding.pack_id, finding.rule_id)
        for unit in sent
        for plan in unit.plans
        for finding in collection.find_findings(plan)
        if finding.verdict != "not_applicable"
    }
    rules = tuple(rule for rule in collection.rules if (rule.pack_id, rule.rule_id) in asked)
    rows = tuple(
        HeatRow(unit.short_name, links.link_unit(unit.unit_key), _fill_cells(collection, unit.plans, rules))
        for unit in sent
    )
    return HeatMap("đơn vị", rules, _count_columns(rules), rows)


def list_charged(rules: Iterable[RuleCard]) -> tuple[RuleCard, ...]:
    """The rules that say something about at least one plan; the others would be empty columns."""
    return tuple(rule for rule in rules if rule.asked_count)


def _count_columns(rules: Iterable[RuleCard]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(rule.pack_id for rule in rules).items())


def _fill_cells(
    collection: Collection, plans: Iterable[PlanCard], rules: Sequence[RuleCard]
) -> tuple[HeatCell | None, ...]:
    met: Counter[tuple[str, str]] = Counter()
    opened: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    for plan in plans:
        for finding in collection.find_findings(plan):
            if finding.verdict != "not_applicable":
                key = (finding.pack_id, finding.rule_id)
                asked[key] += 1
                met[key] += _is_met(finding)
                opened[key] += finding.verdict == "undetermined" and not finding.waiver
    keys = [(rule.pack_id, rule.rule_id) for rule in rules]
    return tuple(_make_cell(met[key], opened[key], asked[key]) if asked[key] else None for key in keys)


def _is_met(finding: FindingCard) -> bool:
    return not finding.is_defect and (finding.verdict != "undetermined" or finding.waiver is not None)


def _make_cell(met: int, opened: int, asked: int) -> HeatCell:
    """The cell of a rule: undetermined plans count neither way; only what is whole is called whole."""
    known = asked - opened
    if known == 0:
        return HeatCell(2, "?")
    if met in (0, known):
        return HeatCell(0, "✗") if met == 0 else HeatCell(SHADES - 1, "✓")
    share = met / known
    return HeatCell(min(int(share * SHADES), SHADES - 2), f"{min(99, max(1, round(share * 100)))}%")
