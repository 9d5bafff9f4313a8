"""Every rule fires on its example's defect and is silent without it."""

import pytest

from models.vocabulary import Verdict
from tests.unit.pipelines.compliance.examples import EXAMPLES, Example
from tests.unit.pipelines.compliance.judging import judge_text

EVERY_RULE = pytest.mark.parametrize(
    ("key", "example"), EXAMPLES.items(), ids=[f"{pack}-{rule}" for pack, rule in EXAMPLES]
)


@EVERY_RULE
def test_a_rule_is_silent_on_a_sound_plan(key: tuple[str, str], example: Example) -> None:
    found = judge_text(example.plan)[(example.instrument, *key)]
    assert found.verdict is Verdict.MET, found.message
    assert found.remedy is None


@EVERY_RULE
def test_a_rule_fires_on_its_defect(key: tuple[str, str], example: Example) -> None:
    found = judge_text(example.spoilt)[(example.instrument, *key)]
    assert found.verdict is Verdict(example.verdict), found.message
    assert found.remedy
    assert found.searched_in if found.verdict is Verdict.MISSING else found.quote
    assert not any(sign in found.message for sign in ("{", "None"))
