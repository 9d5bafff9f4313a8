"""The chain of a movement in a province: who rests on what, and where it breaks."""

from pipelines.dashboard.chains import build_movement
from pipelines.dashboard.collection import Collection
from pipelines.dashboard.lineage import Ascent, BaseLink
from pipelines.dashboard.records import PlanCard
from tests.unit.pipelines.dashboard.cards import make_expectation, make_plan, make_unit
from tests.unit.pipelines.dashboard.test_lineage import CENTRE, MOVEMENT, PROVINCE

RESTING = make_plan("rests", lineage="inherited")
DIRECT = make_plan("direct", lineage="direct")
BROKEN = make_plan("broken", lineage="broken")
ABSENT = make_plan("absent", lineage="absent_parent")
GAP = BaseLink(
    child_instrument_id="absent",
    parent_code="163/KH-UBND",
    parent_instrument_id=None,
    state="absent",
    doc_type="ke_hoach",
    title="x",
)


def chain_of(*plans: PlanCard, ascents: dict[str, Ascent]) -> object:
    silent = make_expectation("24701")
    collection = Collection(
        plans=plans,
        findings={},
        units={"24701": make_unit("24701", expected=(silent,))},
        rules=(),
        movements=(MOVEMENT,),
        provinces={},
        read_at=None,
        expectations=(silent,),
        ascents=ascents,
    )
    chains = build_movement(collection, MOVEMENT).context["chains"]
    assert isinstance(chains, list)
    return chains[0]


def test_each_plan_stands_where_it_hangs() -> None:
    ascents = {
        "t": Ascent(CENTRE),
        "rests": Ascent(PROVINCE),
        "direct": Ascent(CENTRE),
        "broken": Ascent(),
        "absent": Ascent(None, GAP),
    }
    chain = chain_of(CENTRE, PROVINCE, RESTING, DIRECT, BROKEN, ABSENT, ascents={**ascents, "c-2": Ascent()})
    tree = [
        (
            branch.plan.code if branch.plan else branch.absent.parent_code,
            [c.plan.instrument_id for c in branch.children],
        )
        for branch in chain.branches
    ]
    assert tree == [("146/KH-UBND", ["rests"]), ("163/KH-UBND", ["absent"])]
    assert chain.direct == (DIRECT,)
    assert chain.broken == (BROKEN,)
    assert [unit.unit_key for unit in chain.silent] == ["24701"]


def test_plans_that_cite_each_other_end_the_walk() -> None:
    one, other = make_plan("one", lineage="direct"), make_plan("other", lineage="direct")
    top = make_plan("top", issuer_level="tinh", issuer="Ủy ban nhân dân tỉnh Hòa Giang")
    ascents = {"top": Ascent(), "one": Ascent(top), "other": Ascent(one)}
    chain = chain_of(top, one, other, ascents=ascents)
    assert [leaf.plan for leaf in chain.branches[0].children[0].children] == [other]
    circle = chain_of(one, other, ascents={"one": Ascent(other), "other": Ascent(one)})
    listed = {*circle.direct, *circle.broken, *(branch.plan for branch in circle.branches)}
    assert listed == {one, other}
