"""What ``rasoat check --against`` names: a pack of rules, or a higher plan whose own demands are the rules."""

from dataclasses import replace
from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.commands.pack_check import find_movements
from pipelines.compliance import Rulebook
from pipelines.compliance.cards import Card
from pipelines.compliance.layers import find_layers
from pipelines.compliance.movements import MovementFile, open_movement
from pipelines.compliance.packs import AppliesTo, find_layer_faults, load_pack
from pipelines.compliance.strict_yaml import PackError, find_line_of, read_model
from pipelines.compliance.units import REFERENCE
from pipelines.messages import say

PACK_SUFFIXES = (".yaml", ".yml")


def choose_rules(rulebook: Rulebook, against: str | None) -> tuple[Rulebook, tuple[Card, ...]]:
    """The rulebook that files are held against, and the instruments that are known beside them.

    ``against`` is a pack's id (that pack with its layers), a pack's file, a plan's file (what it asks for, and itself
    as a known document), or None for every pack.

    Reads: the plan or pack. Raises ImpossibleRequestError for a pack or a plan that there is not, naming the packs
    there are, PackError for a faulty pack.
    """
    if against is None:
        return rulebook, ()
    packs = find_layers(rulebook.packs, against)
    if packs:
        return replace(rulebook, packs=packs), ()
    if Path(against).is_file() and Path(against).suffix in PACK_SUFFIXES:
        return _read_rules(rulebook, Path(against)), ()
    if Path(against).is_file():
        return _derive_rules(rulebook, Path(against))
    known = ", ".join(pack.id for pack in rulebook.packs)
    raise ImpossibleRequestError(
        say(
            f"không có bộ quy tắc hay tệp “{against}”; các bộ hiện có: {known}.",
            f'no pack and no file "{against}"; the packs: {known}.',
        )
    )


def _read_rules(rulebook: Rulebook, path: Path) -> Rulebook:
    """The rules of a pack's file, in the place of a pack of its id, with the movements that it brings along."""
    pack = load_pack(path)
    packs = (*(other for other in rulebook.packs if other.id != pack.id), pack)
    faults = [f"{path.name}:{find_line_of(path, place)}: {what}" for place, what in find_layer_faults(pack, packs)]
    if faults:
        raise PackError(*faults)
    own = tuple(open_movement(read_model(found, MovementFile)) for found in find_movements(path.resolve(), REFERENCE))
    registers = replace(rulebook.registers, movements=(*own, *rulebook.registers.movements))
    return replace(rulebook, packs=find_layers(packs, pack.id), registers=registers)


def _derive_rules(rulebook: Rulebook, path: Path) -> tuple[Rulebook, tuple[Card, ...]]:
    """The rules that a plan states. They are asked of every plan of its movement: the person has chosen whom to ask."""
    from pipelines.commands.pack_derive import open_plan
    from pipelines.compliance.deriving import derive_pack

    case = open_plan(path)
    draft = derive_pack(case, rulebook.packs)
    asked = AppliesTo(movement=draft.pack.applies_to.movement, doc_type=draft.pack.applies_to.doc_type)
    pack = draft.pack.model_copy(update={"applies_to": asked})
    registers = rulebook.registers
    if draft.movement is not None:
        registers = replace(registers, movements=(open_movement(draft.movement), *registers.movements))
    return replace(rulebook, packs=(pack,), registers=registers), (case.card,)
