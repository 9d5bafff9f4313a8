"""Everything the lists of the dashboard count over: plans, findings, units, rules and movements, read once."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import duckdb

from pipelines.compliance import Rulebook
from pipelines.compliance.movements import Movement
from pipelines.compliance.packs import Pack
from pipelines.dashboard.coverage import load_expectations
from pipelines.dashboard.lineage import Ascent, find_ascent, load_links
from pipelines.dashboard.queries import fetch_rows, load_findings, load_plans
from pipelines.dashboard.records import Expectation, FindingCard, PlanCard, RuleCard, UnitCard
from pipelines.provinces import Province, fold_name, list_provinces

UNITS = "SELECT unit_code, full_name, province_code, latitude, longitude FROM units"
READ_ON = "SELECT max(parsed_at) AS read_at FROM documents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """The published plans with what the judge says of them."""

    plans: tuple[PlanCard, ...]
    findings: Mapping[str, tuple[FindingCard, ...]]
    units: Mapping[str, UnitCard]
    rules: tuple[RuleCard, ...]
    movements: tuple[Movement, ...]
    provinces: Mapping[str, Province]
    read_at: datetime | None
    plans_by_id: Mapping[str, PlanCard] = field(default_factory=dict)
    plans_by_case: Mapping[str, PlanCard] = field(default_factory=dict)
    judged: Mapping[tuple[str, str], tuple[tuple[PlanCard, FindingCard], ...]] = field(default_factory=dict)
    units_by_province: Mapping[str | None, tuple[UnitCard, ...]] = field(default_factory=dict)
    expectations: tuple[Expectation, ...] = ()
    ascents: Mapping[str, Ascent] = field(default_factory=dict)

    def find_findings(self, plan: PlanCard) -> tuple[FindingCard, ...]:
        """What the judge says of a plan and of the decision that issues it."""
        return tuple(finding for case_id in plan.case_ids for finding in self.findings.get(case_id, ()))

    def find_units(self, province_code: str | None) -> tuple[UnitCard, ...]:
        """The units of a province that have a plan or owe one, by name."""
        return self.units_by_province.get(province_code, ())

    def find_parent_findings(self, plan: PlanCard) -> Mapping[tuple[str, str], FindingCard]:
        """What the nearest higher plan in the warehouse says to each requirement, by pack and rule."""
        ascent = self.ascents.get(plan.instrument_id)
        if ascent is None or ascent.plan is None:
            return {}
        found = (finding for finding in self.find_findings(ascent.plan) if finding.quote and finding.verdict == "met")
        return {(finding.pack_id, finding.rule_id): finding for finding in found}

    def list_judged(self, rule: RuleCard) -> tuple[tuple[PlanCard, FindingCard], ...]:
        """The plans that a rule applies to, each with what it says."""
        return self.judged.get((rule.pack_id, rule.rule_id), ())

    def name_province(self, code: str | None) -> str:
        """The short name of a province; empty for none."""
        province = self.provinces.get(code or "")
        return province.name if province else ""

    def list_provinces(self) -> tuple[Province | None, ...]:
        """The provinces that have or owe a plan, by code; None at the end for plans of no province."""
        codes = {unit.province_code for unit in self.units.values()}
        known = tuple(self.provinces[code] for code in sorted(filter(None, codes)) if code in self.provinces)
        return known if codes <= {province.code for province in known} else (*known, None)


def load_collection(con: duckdb.DuckDBPyConnection, rulebook: Rulebook) -> Collection:
    """The collection of a published database. Reads: every table a list counts over."""
    plans, findings = load_plans(con), load_findings(con)
    register = {str(row["unit_code"]): row for row in fetch_rows(con, UNITS)}
    plans_by_id = {plan.instrument_id: plan for plan in plans}
    expectations = load_expectations(con, plans_by_id)
    units = _group_units(plans, expectations, register)
    judged = _group_findings(plans, findings)
    plans_by_case = {case_id: plan for plan in plans for case_id in plan.case_ids}
    return Collection(
        plans=plans,
        findings=findings,
        units=units,
        rules=tuple(_count_rules(judged, rulebook)),
        movements=rulebook.registers.movements,
        provinces={province.code: province for province in list_provinces()},
        read_at=fetch_rows(con, READ_ON)[0]["read_at"],  # type: ignore[arg-type]
        plans_by_id=plans_by_id,
        plans_by_case=plans_by_case,
        judged=judged,
        units_by_province=_group_provinces(units.values()),
        expectations=expectations,
        ascents=_find_ascents(con, plans, plans_by_case, rulebook),
    )


def _find_ascents(
    con: duckdb.DuckDBPyConnection,
    plans: Iterable[PlanCard],
    plans_by_case: Mapping[str, PlanCard],
    rulebook: Rulebook,
) -> Mapping[str, Ascent]:
    found = load_links(con)
    movements = {movement.movement_id: movement for movement in rulebook.registers.movements}
    return {
        plan.instrument_id: find_ascent(
            plan, found, plans_by_case=plans_by_case, movement=movements.get(plan.movement_id or "")
        )
        for plan in plans
    }


def _group_findings(
    plans: Iterable[PlanCard], findings: Mapping[str, tuple[FindingCard, ...]]
) -> Mapping[tuple[str, str], tuple[tuple[PlanCard, FindingCard], ...]]:
    """Plans and findings by pack and rule; a decision's finding counts for its plan."""
    judged: dict[tuple[str, str], list[tuple[PlanCard, FindingCard]]] = defaultdict(list)
    for plan in plans:
        for case_id in plan.case_ids:
            for finding in findings.get(case_id, ()):
                if finding.verdict != "not_applicable":
                    judged[finding.pack_id, finding.rule_id].append((plan, finding))
    return {key: tuple(rows) for key, rows in judged.items()}


def _group_provinces(units: Iterable[UnitCard]) -> Mapping[str | None, tuple[UnitCard, ...]]:
    grouped: dict[str | None, list[UnitCard]] = defaultdict(list)
    for unit in units:
        grouped[unit.province_code].append(unit)
    return {code: tuple(found) for code, found in grouped.items()}


def _group_units(
    plans: Sequence[PlanCard], expectations: Sequence[Expectation], register: Mapping[str, Mapping[str, object]]
) -> Mapping[str, UnitCard]:
    """The units by key, in the order of their names; a unit outside the register has its issuer's name and no place."""
    sent: dict[str, list[PlanCard]] = defaultdict(list)
    owed: dict[str, list[Expectation]] = defaultdict(list)
    for plan in plans:
        sent[plan.unit_key].append(plan)
    for expectation in expectations:
        owed[expectation.unit_key].append(expectation)
    units = [_make_unit(key, sent[key], owed[key], register=register) for key in {**sent, **owed}]
    return {unit.unit_key: unit for unit in sorted(units, key=lambda unit: fold_name(unit.short_name))}


def _make_unit(
    unit_key: str,
    plans: Sequence[PlanCard],
    owed: Sequence[Expectation],
    *,
    register: Mapping[str, Mapping[str, object]],
) -> UnitCard:
    entry = register.get(unit_key) or register.get((owed[0].unit_code if owed else None) or "") or {}
    issuer = next((plan.issuer for plan in plans if plan.issuer), None)
    return UnitCard(
        unit_key=unit_key,
        name=issuer or (_name_committee(owed[0]) if owed else "Chưa rõ đơn vị ban hành"),
        province_code=next(
            filter(None, (*(plan.province_code for plan in plans), *(one.province_code for one in owed))), None
        ),
        latitude=entry.get("latitude"),  # type: ignore[arg-type]
        longitude=entry.get("longitude"),  # type: ignore[arg-type]
        plans=tuple(plans),
        expected=tuple(owed),
    )


def _name_committee(owed: Expectation) -> str:
    """How a unit that has sent nothing signs: a commune of the register through its People's Committee."""
    name = owed.unit_name
    return f"Ủy ban nhân dân {name[:1].lower()}{name[1:]}" if owed.unit_code else name


def _count_rules(
    judged: Mapping[tuple[str, str], tuple[tuple[PlanCard, FindingCard], ...]], rulebook: Rulebook
) -> Iterable[RuleCard]:
    """Every rule, by pack, with the number of plans by verdict."""
    for pack in sort_packs(rulebook):
        for rule in pack.rules:
            rows = judged.get((pack.id, rule.id), ())
            yield RuleCard(
                pack_id=pack.id,
                rule_id=rule.id,
                title=rule.title,
                clause=rule.clause,
                severity=rule.severity,
                counts=Counter("waived" if finding.waiver else finding.verdict for _, finding in rows),
            )


def sort_packs(rulebook: Rulebook) -> list[Pack]:
    """The packs as pages show them: those of movements first, the latest movement's before, the others by title."""
    latest = [movement.pack_id for movement in rulebook.registers.movements]
    order = {pack_id: number for number, pack_id in enumerate(latest)}
    return sorted(rulebook.packs, key=lambda pack: (order.get(pack.id, len(order)), pack.title))
