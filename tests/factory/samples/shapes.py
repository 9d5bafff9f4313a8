"""Shapes that several samples share."""

from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.criteria import CriteriaLayout
from tests.factory.parts.times import TimesLayout
from tests.factory.plans import BasesLayout, Issue, Order, Shape

SEPARATE = Shape(
    purpose=1,
    contents=1,
    criteria=CriteriaLayout.NUMBERED,
    awards=AwardLayout.PLUSES,
    solutions=1,
    times=TimesLayout.HEADED,
    duties=1,
    bases=BasesLayout.STRUNG,
    order=Order.SEPARATE,
)
EARLY = Shape(
    purpose=2,
    contents=2,
    criteria=CriteriaLayout.ONE_SENTENCE,
    awards=AwardLayout.SENTENCES,
    times=TimesLayout.LETTERED,
    duties=2,
    bases=BasesLayout.JOINED,
    order=Order.EARLY_TIMES,
)
DOTTED = Shape(
    contents=1, criteria=CriteriaLayout.DOTTED, awards=AwardLayout.DOTTED, times=TimesLayout.RUN_IN, criteria_wording=1
)


def issue(number: str, day: int, month: int) -> Issue:
    """A numbered and dated plan of 2026."""
    return Issue(number=number, day=day, month=month)
