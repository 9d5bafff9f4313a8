"""Everything the lists of the dashboard count over: plans, findings, units, rules and movements, read once."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import duckdb

from pipelines.compliance import Rulebook
from pipelines.compliance.movements import Movement
from pipelines.dashboard.queries import fetch_rows, load_findings, load_plans
from pipelines.dashboard.records import FindingCard, PlanCard, RuleCard, UnitCard
from pipelines.provinces import Province, list_provinces

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

    def find_findings(self, plan: PlanCard) -> tuple[FindingCard, ...]:
        """What the judge says of a plan and of the decision that issues it."""
        return tuple(finding for case_id in plan.case_ids for finding in self.findings.get(case_id, ()))

    def find_units(self, province_code: str | None) -> tuple[UnitCard, ...]:
        """The units of a province that have a plan, by name."""
        return tuple(unit for unit in self.units.values() if unit.province_code == province_code)

    def list_provinces(self) -> tuple[Province | None, ...]:
        """The provinces that have a plan, by code; None at the end for plans of no province."""
        codes = {plan.province_code for plan in self.plans}
        known = tuple(self.provinces[code] for code in sorted(filter(None, codes)) if code in self.provinces)
        return known if codes <= {province.code for province in known} else (*known, None)


def load_collection(con: duckdb.DuckDBPyConnection, rulebook: Rulebook) -> Collection:
    """The collection of a published database. Reads: every table a list counts over."""
    plans, findings = load_plans(con), load_findings(con)
    register = {str(row["unit_code"]): row for row in fetch_rows(con, UNITS)}
    return Collection(
        plans=plans,
        findings=findings,
        units=_group_units(plans, register),
        rules=tuple(_count_rules(plans, findings, rulebook)),
        movements=rulebook.registers.movements,
        provinces={province.code: province for province in list_provinces()},
        read_at=fetch_rows(con, READ_ON)[0]["read_at"],  # type: ignore[arg-type]
        plans_by_id={plan.instrument_id: plan for plan in plans},
    )


def _group_units(plans: Sequence[PlanCard], register: Mapping[str, Mapping[str, object]]) -> Mapping[str, UnitCard]:
    """The units by key, in the order of their names; a unit outside the register has its issuer's name and no place."""
    grouped: dict[str, list[PlanCard]] = defaultdict(list)
    for plan in plans:
        grouped[plan.unit_key].append(plan)
    units = (_make_unit(key, tuple(found), register.get(key, {})) for key, found in grouped.items())
    return {unit.unit_key: unit for unit in sorted(units, key=lambda unit: unit.name)}


def _make_unit(unit_key: str, plans: tuple[PlanCard, ...], entry: Mapping[str, object]) -> UnitCard:
    return UnitCard(
        unit_key=unit_key,
        name=plans[0].issuer or str(entry.get("full_name") or "Chưa rõ đơn vị ban hành"),
        province_code=plans[0].province_code,
        latitude=entry.get("latitude"),  # type: ignore[arg-type]
        longitude=entry.get("longitude"),  # type: ignore[arg-type]
        plans=plans,
    )


def _count_rules(
    plans: Iterable[PlanCard], findings: Mapping[str, tuple[FindingCard, ...]], rulebook: Rulebook
) -> Iterable[RuleCard]:
    """Every rule with the number of plans by verdict; a decision's finding counts for its plan."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for plan in plans:
        for case_id in plan.case_ids:
            for finding in findings.get(case_id, ()):
                verdict = "waived" if finding.waiver else finding.verdict
                counts[finding.pack_id, finding.rule_id][verdict] += 1
    for pack in rulebook.packs:
        for rule in pack.rules:
            yield RuleCard(
                pack_id=pack.id,
                rule_id=rule.id,
                title=rule.title,
                clause=rule.clause,
                severity=rule.severity,
                counts=counts[pack.id, rule.id],
            )
