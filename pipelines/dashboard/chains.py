"""The chain of a movement: from the decision that founds it over the provinces to the units, gaps included."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from models.vocabulary import IssuerLevel
from pipelines.compliance.movements import Movement
from pipelines.dashboard import links
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.coverage import count_coverage
from pipelines.dashboard.lineage import BaseLink
from pipelines.dashboard.pages import name_province
from pipelines.dashboard.paging import Page
from pipelines.dashboard.records import PlanCard, UnitCard
from pipelines.provinces import Province


@dataclass(frozen=True, slots=True)
class Branch:
    """A plan, or the number of one that is not in the warehouse, and the plans that rest on it."""

    plan: PlanCard | None
    absent: BaseLink | None
    children: tuple["Branch", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceChain:
    """A province's part of the chain.

    ``branches`` hang on a plan of the province, at hand or absent; ``direct`` rest on the founding decision alone;
    ``broken`` name nothing of the movement; ``silent`` are the expected units that have sent nothing.
    """

    province: Province | None
    branches: tuple[Branch, ...]
    direct: tuple[PlanCard, ...]
    broken: tuple[PlanCard, ...]
    silent: tuple[UnitCard, ...]
    plan_count: int


def build_movements(collection: Collection) -> Page:
    """Phong trào: every movement with its plans, how they hang on its decision, and who has sent one."""
    rows = []
    for movement in collection.movements:
        plans = [plan for plan in collection.plans if plan.movement_id == movement.movement_id]
        rows.append(
            {
                "movement": movement,
                "root": find_root(collection, movement),
                "plan_count": len(plans),
                "lineages": Counter(plan.lineage for plan in plans if plan.lineage),
                "coverage": count_coverage(
                    one for one in collection.expectations if one.movement_id == movement.movement_id
                ),
            }
        )
    return Page(
        address=links.MOVEMENTS, template="movements.html.j2", title="Phong trào thi đua", context={"rows": rows}
    )


def build_movement(collection: Collection, movement: Movement) -> Page:
    """A movement: its chain by province."""
    root = find_root(collection, movement)
    plans = [plan for plan in collection.plans if plan.movement_id == movement.movement_id and plan is not root]
    by_province: dict[str | None, list[PlanCard]] = defaultdict(list)
    for plan in plans:
        by_province[plan.province_code].append(plan)
    silent = _list_silent(collection, movement)
    codes = sorted({*by_province, *silent}, key=lambda code: code or "zz")
    return Page(
        address=links.link_movement(movement.movement_id),
        template="movement.html.j2",
        title=movement.name,
        context={
            "movement": movement,
            "root_plan": root,
            "chains": [
                _chain_province(collection, by_province.get(code, []), silent.get(code, ()), code=code, root=root)
                for code in codes
            ],
            "lineages": Counter(plan.lineage for plan in plans if plan.lineage),
            "plan_count": len(plans),
            "name_province": name_province,
        },
    )


def find_root(collection: Collection, movement: Movement) -> PlanCard | None:
    """The plan of the decision that founds a movement; None when it is not in the warehouse."""
    return next(
        (
            plan
            for plan in collection.plans
            if plan.code == movement.founding_code and plan.movement_id == movement.movement_id
        ),
        None,
    )


def _chain_province(
    collection: Collection,
    plans: Sequence[PlanCard],
    silent: Iterable[UnitCard],
    *,
    code: str | None,
    root: PlanCard | None,
) -> ProvinceChain:
    below: dict[str, list[PlanCard]] = defaultdict(list)
    absent: dict[str, tuple[BaseLink, list[PlanCard]]] = {}
    tops: list[PlanCard] = []
    for plan in plans:
        ascent = collection.ascents[plan.instrument_id]
        if ascent.absent is not None:
            absent.setdefault(ascent.absent.parent_code, (ascent.absent, []))[1].append(plan)
        elif ascent.plan is None or ascent.plan is root or ascent.plan.province_code != code:
            tops.append(plan)
        else:
            below[ascent.plan.instrument_id].append(plan)
    branches = [_grow(plan, below) for plan in tops if plan.instrument_id in below or _is_province_plan(plan)]
    branches += [Branch(None, link, tuple(_grow(plan, below) for plan in resting)) for link, resting in absent.values()]
    # what hangs on no branch: plans at the top of nothing, and those that only cite each other
    held = {plan.instrument_id for branch in branches for plan in _list_plans(branch)}
    loose = [plan for plan in plans if plan.instrument_id not in held]
    return ProvinceChain(
        province=collection.provinces.get(code or ""),
        branches=tuple(branches),
        direct=tuple(plan for plan in loose if plan.lineage != "broken"),
        broken=tuple(plan for plan in loose if plan.lineage == "broken"),
        silent=tuple(silent),
        plan_count=len(plans),
    )


def _list_plans(branch: Branch) -> Iterator[PlanCard]:
    """Every plan on a branch."""
    if branch.plan is not None:
        yield branch.plan
    for child in branch.children:
        yield from _list_plans(child)


def _is_province_plan(plan: PlanCard) -> bool:
    """True for a plan of the province's own Committee, on which others rest; a department's is one of those others."""
    return plan.issuer_level == IssuerLevel.TINH and (plan.issuer or "").startswith("Ủy ban nhân dân")


def _grow(plan: PlanCard, below: Mapping[str, Sequence[PlanCard]], passed: frozenset[str] = frozenset()) -> Branch:
    """A plan with all that rests on it; plans that cite each other end the walk."""
    on_the_way = passed | {plan.instrument_id}
    children = (child for child in below.get(plan.instrument_id, ()) if child.instrument_id not in on_the_way)
    return Branch(plan, None, tuple(_grow(child, below, on_the_way) for child in children))


def _list_silent(collection: Collection, movement: Movement) -> Mapping[str | None, tuple[UnitCard, ...]]:
    found: dict[str | None, list[UnitCard]] = defaultdict(list)
    for one in collection.expectations:
        if one.movement_id == movement.movement_id and one.status == "nothing":
            found[one.province_code].append(collection.units[one.unit_key])
    return {code: tuple(units) for code, units in found.items()}
