"""Criteria by target group in many layouts."""

from models.vocabulary import SectionKind, Target
from tests.factory.outlines import CriteriaGroup, Mark, Node
from tests.factory.parts.offices import Office
from tests.factory.shorthand import dash, group, paragraph
from tests.factory.varied.dice import Dice

_TARGETS = (Target.CO_QUAN, Target.MAT_TRAN_DOAN_THE, Target.DOANH_NGHIEP, Target.CA_NHAN, Target.HO_GIA_DINH)


def write_groups(dice: Dice, office: Office, *, mark: Mark) -> tuple[Node, ...]:
    """The groups with their criteria, numbered with ``mark`` where the layout does not say otherwise."""
    layout = dice.choose(
        "criteria",
        ("dashes", "one sentence", "dotted", "one paragraph", "plus under dash", "unnumbered", "numbered lines"),
        ("colon headed", "one long sentence", "lettered pluses", "dashes"),
    )
    drawn = sorted(dice.chance.sample(_TARGETS, dice.chance.randint(3, 4)), key=_TARGETS.index)
    headings = {target: office.say(dice.say("criteria_groups", target.value)) for target in drawn}
    is_told = "hộ gia đình" in headings.get(Target.CA_NHAN, "")
    targets = [target for target in drawn if not (is_told and target is Target.HO_GIA_DINH)]
    marked = Mark.DOTTED if layout == "dotted" and mark is not Mark.DECIMAL else mark
    return tuple(_write_group(dice, office, (target, headings[target]), layout, marked) for target in targets)


def _write_group(dice: Dice, office: Office, named: tuple[Target, str], layout: str, mark: Mark) -> Node:
    target, heading = named
    texts = [office.say(text) for text in dice.list("criteria", least=2, most=4)]
    match layout:
        case "one sentence":
            return group(heading, target, mark=mark, text=" ".join(texts[:2]))
        case "one long sentence":
            said = "; ".join(text.removesuffix(".")[0].lower() + text.removesuffix(".")[1:] for text in texts)
            return group(heading, target, mark=mark, text=f"{said}.")
        case "colon headed":
            return group(f"{heading}:", target, *map(dash, texts), mark=mark)
        case "lettered pluses":
            return group(heading, target, *(Node(mark=Mark.PLUS, text=text) for text in texts), mark=mark)
        case "one paragraph":
            return group(heading, target, paragraph(" ".join(texts[:2])), mark=mark)
        case "plus under dash":
            details = dice.list("details", least=1, most=2)
            pluses = tuple(Node(mark=Mark.PLUS, text=line) for line in details)
            first = dash(texts[0], children=pluses)
            return group(heading, target, first, *map(dash, texts[1:]), mark=mark)
        case "unnumbered":
            return Node(
                mark=Mark.NONE,
                heading=f"{heading}:",
                kind=SectionKind.KHAC,
                means=(CriteriaGroup(target),),
                children=tuple(map(dash, texts)),
            )
        case "numbered lines":
            lines = (Node(mark=Mark.LETTER if mark is not Mark.LETTER else Mark.DASH, text=text) for text in texts)
            return group(heading, target, *lines, mark=mark)
        case _:
            return group(heading, target, *map(dash, texts), mark=mark)
