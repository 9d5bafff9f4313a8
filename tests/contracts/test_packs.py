"""The packs: every one loads, every rule has an example in which it fires and one in which it is silent."""

from collections.abc import Iterator

import pytest

from pipelines.compliance.checks import Check
from pipelines.compliance.movements import load_movements
from pipelines.compliance.operators.registry import OPERATORS
from pipelines.compliance.packs import Pack, Rule, load_packs
from tests.unit.pipelines.compliance.examples import EXAMPLES

PACKS = load_packs()


def list_rules() -> Iterator[tuple[Pack, Rule]]:
    for pack in PACKS:
        for rule in pack.rules:
            yield pack, rule


def test_every_rule_has_an_example() -> None:
    assert set(EXAMPLES) == {(pack.id, rule.id) for pack, rule in list_rules()}


def test_every_operator_of_the_closed_set_is_carried_out() -> None:
    asked = {model.model_fields["operator"].annotation.__args__[0] for model in Check.__origin__.__args__}
    assert asked == set(OPERATORS)


@pytest.mark.parametrize("name", OPERATORS)
def test_an_operator_and_its_function_carry_one_name(name: str) -> None:
    assert OPERATORS[name].__name__ == name


@pytest.mark.parametrize(("pack", "rule"), list(list_rules()), ids=lambda value: value.id)
def test_a_rule_quotes_its_clause_and_says_what_to_do(pack: Pack, rule: Rule) -> None:
    assert all(text.strip() for text in (rule.clause, rule.title, rule.remedy_vi)), pack.id


def test_every_movement_has_its_pack() -> None:
    by_id = {pack.id: pack for pack in PACKS}
    for movement in load_movements():
        assert by_id[movement.pack_id].applies_to.movement == movement.movement_id
