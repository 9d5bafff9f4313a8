"""Samples put together from an office, a shape, bases and defects."""

from collections.abc import Mapping

from models.vocabulary import Verdict
from tests.factory.defects import Defect, plant
from tests.factory.outlines import Basis, Outline, Proposal
from tests.factory.parts.offices import Office
from tests.factory.parts.times import Timetable
from tests.factory.plans import Issue, Movement, Shape, compose_decision, compose_plan
from tests.factory.samples.bases import DECISION_462, EARLIER_MOVEMENT, MOVEMENT, PROVINCE_PLAN
from tests.factory.samples.renderers import Renderer
from tests.factory.samples.sample import Sample

CURRENT = Movement(name=MOVEMENT, years=(2026, 2030), timetable=Timetable())
EARLIER = Movement(
    name=EARLIER_MOVEMENT,
    years=(2025, 2030),
    timetable=Timetable(phases=((2025, 2027), (2028, 2030))),
    is_earlier=True,
)
BOTH_LEVELS = (DECISION_462, PROVINCE_PLAN)
INHERITED = {"can-cu-462": Verdict.INHERITED}
"""The province's decision, which cites 462/QĐ-TTg, lies among the samples."""


def assemble_plan(
    path: str,
    render: Renderer,
    office: Office,
    issue: Issue,
    *,
    shape: Shape,
    movement: Movement = CURRENT,
    bases: tuple[Basis, ...] = BOTH_LEVELS,
    traits: Mapping[str, Verdict] | None = None,
    defects: tuple[Defect, ...] = (),
) -> Sample:
    """A sample of a plan that stands alone."""
    outline = compose_plan(office, movement, shape, issue=issue, bases=bases)
    return _plant(path, render, outline, traits or {}, defects)


def assemble_decision(
    path: str,
    render: Renderer,
    office: Office,
    issue: Issue,
    *,
    shape: Shape,
    proposal: Proposal,
    bases: tuple[Basis, ...],
    plan_bases: tuple[Basis, ...],
    traits: Mapping[str, Verdict] | None = None,
    defects: tuple[Defect, ...] = (),
) -> Sample:
    """A sample of a decision with its plan."""
    plan = compose_plan(office, CURRENT, shape, issue=None, bases=plan_bases)
    outline = compose_decision(office, plan, issue=issue, bases=bases, proposal=proposal)
    return _plant(path, render, outline, traits or {}, defects)


def _plant(
    path: str, render: Renderer, outline: Outline, traits: Mapping[str, Verdict], defects: tuple[Defect, ...]
) -> Sample:
    return Sample(path=path, outline=plant(outline, defects), render=render, traits=traits, defects=defects)
