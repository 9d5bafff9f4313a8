"""The pages of the whole country and of a province: who owes what, what is missed most, where it stands on the map."""

from collections import Counter
from collections.abc import Mapping

from pipelines.dashboard import links
from pipelines.dashboard.charts import place_dots
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.coverage import count_coverage
from pipelines.dashboard.heat import map_provinces, map_units
from pipelines.dashboard.pages import name_province
from pipelines.dashboard.paging import Page
from pipelines.dashboard.records import GRADES, Expectation, PlanCard, UnitCard
from pipelines.dashboard.trend import Trend
from pipelines.provinces import Province

_WORST_PLANS = 10  # plans in the overview's list; the rest stands on the page of all plans
_MOST_MISSED = 12


def build_overview(collection: Collection, trend: Trend | None = None) -> Page:
    """Tổng quan: counts, coverage by movement, the rules most missed, the map, the plans to begin with, the heat."""
    provinces = collection.list_provinces()
    return Page(
        address=links.OVERVIEW,
        template="overview.html.j2",
        title="Tổng quan",
        context={
            **_describe_plans(collection.plans),
            "coverage": _count_by_movement(collection, collection.expectations),
            "provinces": [_describe_province(collection, province) for province in provinces],
            "most_missed": sorted(
                (rule for rule in collection.rules if rule.missed_count),
                key=lambda rule: (-rule.missed_count, rule.rule_id),
            )[:_MOST_MISSED],
            "dot_map": place_dots(collection.units.values()),
            "heat": map_provinces(collection, provinces),
            "worst": _pick_worst(collection),
            "trend": trend,
        },
    )


def build_province(collection: Collection, province: Province | None) -> Page:
    """A province: its units with what they owe and their grades, the map, and units × rules."""
    units = collection.find_units(province.code if province else None)
    expectations = [one for unit in units for one in unit.expected]
    return Page(
        address=links.link_province(province.slug if province else None),
        template="province.html.j2",
        title=name_province(province),
        context={
            **_describe_plans([plan for unit in units for plan in unit.plans]),
            "coverage": _count_by_movement(collection, expectations),
            "plans": [plan for unit in units for plan in unit.plans],
            "silent": [unit for unit in units if not unit.plans],
            "dot_map": place_dots(units),
            "heat": map_units(collection, units),
            "province": province,
        },
    )


def _describe_plans(plans: list[PlanCard] | tuple[PlanCard, ...]) -> Mapping[str, object]:
    return {
        "plan_count": len(plans),
        "grades": Counter(plan.grade for plan in plans),
        "grade_order": GRADES,
        "superseded_count": sum(plan.superseded_by is not None for plan in plans),
    }


def _pick_worst(collection: Collection) -> list[PlanCard]:
    wrong = [plan for plan in collection.plans if (plan.error_count or plan.warning_count) and not plan.superseded_by]
    return sorted(wrong, key=lambda plan: (-plan.error_count, -plan.warning_count, plan.issuer or ""))[:_WORST_PLANS]


def _count_by_movement(
    collection: Collection, expectations: tuple[Expectation, ...] | list[Expectation]
) -> list[Mapping[str, object]]:
    """The counts of each movement that somebody owes a plan for, the latest movement first."""
    counted: list[Mapping[str, object]] = []
    for movement in collection.movements:
        rows = [one for one in expectations if one.movement_id == movement.movement_id]
        if rows:
            due_on = next((one.due_on for one in rows if one.due_on), None)
            counted.append({"movement": movement, "due_on": due_on, "counts": count_coverage(rows)})
    return counted


def _describe_province(collection: Collection, province: Province | None) -> Mapping[str, object]:
    units: tuple[UnitCard, ...] = collection.find_units(province.code if province else None)
    plans = [plan for unit in units for plan in unit.plans]
    latest = collection.movements[0].movement_id if collection.movements else None
    return {
        "name": name_province(province),
        "address": links.link_province(province.slug if province else None),
        "coverage": count_coverage(one for unit in units for one in unit.expected if one.movement_id == latest),
        "plan_count": len(plans),
        "grades": Counter(plan.grade for plan in plans),
    }
