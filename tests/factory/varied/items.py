"""Purposes, contents and solutions in many layouts."""

from models.vocabulary import SectionKind
from tests.factory.outlines import Content, Mark, Meaning, Node, Solution
from tests.factory.parts.offices import Office
from tests.factory.shorthand import dash, paragraph, part, section
from tests.factory.varied.dice import Dice

_ONLY = {"dashes only": Mark.DASH, "numbered only": Mark.DECIMAL, "paragraphs only": Mark.NONE}


def write_purpose(dice: Dice, office: Office) -> Node:
    """The part on purpose and requirements."""
    layout = dice.choose(
        "purpose",
        ("dashes", "paragraphs", "letters", "run-in", "dashes only"),
        ("numbered only", "paragraphs only", "dashes"),
    )
    purposes = [office.say(text) for text in dice.list("purposes", least=2, most=3)]
    demands = [office.say(text) for text in dice.list("demands", least=2, most=3)]
    heading = dice.say("headings", "muc_dich_yeu_cau")
    if layout.endswith(" only"):
        mark = _ONLY[layout]
        lines = (Node(mark=mark, text=text) for text in purposes + demands)
        return part(heading, SectionKind.MUC_DICH_YEU_CAU, *lines)
    names = (dice.say("headings", "muc_dich"), dice.say("headings", "yeu_cau"))
    if layout == "run-in":
        return part(
            heading,
            SectionKind.MUC_DICH_YEU_CAU,
            section(names[0], SectionKind.MUC_DICH, text=" ".join(purposes)),
            section(names[1], SectionKind.YEU_CAU, text=" ".join(demands)),
        )
    return part(
        heading,
        SectionKind.MUC_DICH_YEU_CAU,
        section(names[0], SectionKind.MUC_DICH, *(_write_line(layout, text) for text in purposes)),
        section(names[1], SectionKind.YEU_CAU, *(_write_line(layout, text) for text in demands)),
    )


def _write_line(layout: str, text: str) -> Node:
    if layout == "paragraphs":
        return paragraph(text)
    return Node(mark=Mark.LETTER, text=text) if layout == "letters" else dash(text)


def write_contents(dice: Dice, office: Office) -> Node:
    """The part on what the movement asks people to compete in."""
    layout = dice.choose(
        "contents",
        ("numbered", "run-in", "headed", "dashes", "headed paragraph", "letters"),
        ("headed letters", "colon headed", "numbered"),
    )
    pairs = dice.list("contents", least=3, most=6)
    nodes = [_write_item(dice, layout, office.say(head), office.say(text), Content()) for head, text in pairs]
    opening = (paragraph("Tập trung vào các nội dung sau:"),) if dice.toss(0.3) else ()
    return part(dice.say("headings", "noi_dung"), SectionKind.NOI_DUNG, *opening, *nodes)


def _write_item(dice: Dice, layout: str, head: str, text: str, meaning: Meaning) -> Node:
    details = [dash(line) for line in dice.list("details", least=1, most=2)]
    match layout:
        case "headed letters":
            letters = tuple(Node(mark=Mark.LETTER, text=line) for line in dice.list("details", least=2, most=3))
            return Node(mark=Mark.DECIMAL, heading=head, means=(meaning,), children=letters)
        case "colon headed":
            return Node(mark=Mark.DECIMAL, heading=f"{head}:", means=(meaning,), children=tuple(details))
        case "headed":
            return Node(mark=Mark.DECIMAL, heading=head, means=(meaning,), children=tuple(details))
        case "headed paragraph":
            said = paragraph(text[0].upper() + text[1:])
            return Node(mark=Mark.DECIMAL, heading=head, means=(meaning,), children=(said,))
        case "run-in":
            return Node(mark=Mark.DECIMAL, heading=head, text=text, means=(meaning,))
        case "dashes":
            return dash(f"{head}, {text}", meaning)
        case "letters":
            return Node(mark=Mark.LETTER, text=f"{head}, {text}", means=(meaning,))
        case _:
            return Node(mark=Mark.DECIMAL, text=f"{head}, {text}", means=(meaning,))


def write_solutions(dice: Dice, office: Office) -> Node:
    """The part on solutions, sometimes with dashes below them or with nothing but dashes."""
    layout = dice.choose(
        "solutions", ("numbered", "nested", "dashes", "letters"), ("headed letters", "nested", "numbered")
    )
    nodes = []
    for text in dice.list("solutions", least=2, most=5):
        said = office.say(text)
        match layout:
            case "dashes":
                nodes.append(dash(said, Solution()))
            case "letters":
                nodes.append(Node(mark=Mark.LETTER, text=said, means=(Solution(),)))
            case "headed letters":
                letters = tuple(Node(mark=Mark.LETTER, text=line) for line in dice.list("details", least=2, most=3))
                nodes.append(Node(mark=Mark.DECIMAL, text=said, means=(Solution(),), children=letters))
            case "nested":
                below = tuple(dash(line) for line in dice.list("details", least=1, most=2))
                nodes.append(Node(mark=Mark.DECIMAL, text=said, means=(Solution(),), children=below))
            case _:
                nodes.append(Node(mark=Mark.DECIMAL, text=said, means=(Solution(),)))
    return part(dice.say("headings", "giai_phap"), SectionKind.GIAI_PHAP, *nodes)
