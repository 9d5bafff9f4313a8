"""What ``rasoat check --against`` names: a pack of rules, or a higher plan whose own demands are the rules."""

from dataclasses import replace
from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.compliance import Rulebook
from pipelines.compliance.cards import Card
from pipelines.compliance.layers import find_layers
from pipelines.messages import say


def choose_rules(rulebook: Rulebook, against: str | None) -> tuple[Rulebook, tuple[Card, ...]]:
    """The rulebook that files are held against, and the instruments that are known beside them.

    ``against`` is a pack's id (that pack with its layers), a plan's file (what it asks for, and itself as a known
    document), or None for every pack.

    Reads: the plan. Raises ImpossibleRequestError for a pack or a plan that there is not, naming the packs there are.
    """
    if against is None:
        return rulebook, ()
    packs = find_layers(rulebook.packs, against)
    if packs:
        return replace(rulebook, packs=packs), ()
    if Path(against).is_file():
        return _derive_rules(rulebook, Path(against))
    known = ", ".join(pack.id for pack in rulebook.packs)
    raise ImpossibleRequestError(
        say(
            f"không có bộ quy tắc hay tệp “{against}”; các bộ hiện có: {known}.",
            f'no pack and no file "{against}"; the packs: {known}.',
        )
    )


def _derive_rules(rulebook: Rulebook, path: Path) -> tuple[Rulebook, tuple[Card, ...]]:
    """The rules that a plan states. They are asked of every plan of its movement: the person has chosen whom to ask."""
    from pipelines.commands.pack_derive import open_plan
    from pipelines.compliance.deriving import derive_pack
    from pipelines.compliance.movements import open_movement

    case = open_plan(path)
    draft = derive_pack(case, rulebook.packs)
    asked = draft.pack.applies_to.model_copy(update={"province_code": (), "issued_from": None})
    pack = draft.pack.model_copy(update={"applies_to": asked})
    registers = rulebook.registers
    if draft.movement is not None:
        registers = replace(registers, movements=(open_movement(draft.movement), *registers.movements))
    return replace(rulebook, packs=(pack,), registers=registers), (case.card,)
