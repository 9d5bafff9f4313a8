"""Layers: which rules a case is judged by when a province's or unit's pack changes those of the pack above it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.vocabulary import Severity
from pipelines.compliance.cases import Case
from pipelines.compliance.conditions import applies
from pipelines.compliance.packs import Change, Pack, Rule, list_chain


@dataclass(frozen=True, slots=True)
class LayeredRule:
    """A rule with the pack that it stands in, and what the lowest layer that applies has changed of it."""

    pack: Pack
    rule: Rule
    layer: Pack | None = None
    change: Change | None = None

    @property
    def severity(self) -> Severity:
        """The severity that the layers leave to the rule."""
        return (self.change.severity if self.change else None) or self.rule.severity


def list_rules(case: Case, packs: Sequence[Pack]) -> Iterator[LayeredRule]:
    """The rules that a case is judged by, in the order of packs and rules; a layer applies where all above it do.

    Of several that change one rule the lowest has the last word; of layers equally low a unit's before a province's.
    """
    active = [pack for pack in packs if all(applies(above.applies_to, case) for above in list_chain(pack, packs))]
    layers = sorted((pack for pack in active if pack.extends), key=lambda pack: _rank(pack, packs))
    for pack in active:
        below = [layer for layer in layers if layer is not pack and pack in list_chain(layer, packs)]
        for rule in pack.rules:
            changed = ((layer, change) for layer in below for change in layer.changes if change.rule == rule.id)
            yield LayeredRule(pack, rule, *next(changed, (None, None)))


def _rank(layer: Pack, packs: Sequence[Pack]) -> tuple[int, bool, bool]:
    condition = layer.applies_to
    return -len(list_chain(layer, packs)), not condition.unit_code, not condition.province_code


def find_layers(packs: Sequence[Pack], pack_id: str) -> tuple[Pack, ...]:
    """The pack of that id with all that it extends and the layers over it; none when there is no such pack."""
    chosen = [pack for pack in packs if pack.id == pack_id]
    wanted = {above.id for pack in chosen for above in list_chain(pack, packs)}
    over = {pack.id for pack in packs if any(above.id == pack_id for above in list_chain(pack, packs))}
    return tuple(pack for pack in packs if pack.id in wanted | over)
