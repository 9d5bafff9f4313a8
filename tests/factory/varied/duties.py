"""Who does what, in many layouts: headings with dashes, run-in lines, paragraphs, dashes, a table."""

from models.vocabulary import SectionKind
from tests.factory.outlines import Actor, Annex, Mark, Node, TaskGroup, TaskRow
from tests.factory.parts.offices import Office
from tests.factory.shorthand import actor, dash, paragraph
from tests.factory.varied.dice import Dice
from tests.factory.varied.naming import name_actors, name_superior
from tests.factory.varied.times import write_report

_DEADLINES = ("Quý II/2026", "Tháng 9/2026", "Quý IV/2026", "Thường xuyên", "Hằng năm")
_TUNING = ("dashes", "run-in", "mixed", "one paragraph", "dash run-in", "sub-numbered", "unnumbered")
_HELD_OUT = ("colon headed", "plus below", "two paragraphs", "dashes")
_RUN_IN = ("run-in", "one paragraph", "dash run-in")


def write_duties(dice: Dice, office: Office, *, mark: Mark, below: Mark, heading: str) -> Node:
    """The part on duties as a node of ``mark``; actors are numbered with ``below``."""
    layout = dice.choose("duties", _TUNING, _HELD_OUT)
    named = dice.list("actors", name_actors(office), least=2, most=5)
    actors = [(prefix, office.say(name)) for prefix, name in named]
    reporter = dice.chance.randrange(len(actors)) if layout not in _RUN_IN else None
    nodes = tuple(
        _write_actor(dice, office, one, layout=layout, mark=below, reports=place == reporter)
        for place, one in enumerate(actors)
    )
    return Node(mark=mark, heading=heading, kind=SectionKind.TO_CHUC_THUC_HIEN, children=nodes)


def _write_actor(dice: Dice, office: Office, who: tuple[str, str], *, layout: str, mark: Mark, reports: bool) -> Node:
    prefix, name = who
    heading = prefix + name
    tasks = [office.say(text) for text in dice.list("tasks", least=1, most=3)]
    if layout == "mixed":
        layout = "run-in" if dice.toss(0.4) and not reports else "dashes"
    match layout:
        case "run-in":
            return actor(heading, name=name, text=tasks[0], mark=mark)
        case "dash run-in":
            return Node(mark=Mark.DASH, heading=heading, text=tasks[0], means=(Actor(name),))
        case "one paragraph":
            return actor(heading, paragraph(" ".join(tasks)), name=name, mark=mark)
    report = (write_report(dice, name_superior(office)),) if reports else ()
    lines = (*map(dash, tasks), *report)
    if layout == "sub-numbered" and mark is Mark.DECIMAL:
        numbered = (Node(mark=Mark.LETTER, text=line.text, means=line.means) for line in lines)
        return actor(heading, *numbered, name=name, mark=mark)
    if layout == "two paragraphs":
        said = (paragraph(line.text, *line.means) for line in lines)
        return actor(heading, *said, name=name, mark=mark)
    if layout == "colon headed":
        return actor(f"{heading}:", *lines, name=name, mark=mark)
    if layout == "plus below":
        details = tuple(Node(mark=Mark.PLUS, text=line) for line in dice.list("details", least=1, most=2))
        return actor(heading, dash(tasks[0], children=details), *lines[1:], name=name, mark=mark)
    if layout == "unnumbered":
        return Node(mark=Mark.NONE, heading=f"{heading}:", means=(Actor(name),), children=lines)
    note = " (cơ quan thường trực)" if reports and dice.toss(0.3) else ""
    return actor(heading + note, *lines, name=name, mark=mark)


def write_table(dice: Dice, office: Office) -> Annex:
    """A task table as an annex."""
    names = [office.say(name) for _, name in dice.list("actors", name_actors(office), least=3, most=4)]
    said = [office.say(text).removesuffix(".") for text in dice.list("tasks", least=6, most=9)]
    tasks = [text for text in said if "kế hoạch" not in text.lower()]
    rows = tuple(
        TaskRow(
            task=task,
            lead=dice.chance.choice(names),
            coordinating=dice.chance.choice((*names, "Các đơn vị liên quan")),
            deadline=dice.chance.choice(_DEADLINES),
            product=dice.say("products"),
        )
        for task in tasks
    )
    half = len(rows) // 2
    groups = (TaskGroup(title="", rows=rows),)
    if dice.toss(0.5):
        groups = (
            TaskGroup(title="Nhóm việc chung", rows=rows[:half]),
            TaskGroup(title="Nhóm việc riêng", rows=rows[half:]),
        )
    columns = tuple(dice.say("columns"))
    dice.traits["table"] = columns[1]
    return Annex(
        title=dice.chance.choice(("Danh mục nhiệm vụ", "Bảng phân công nhiệm vụ")), groups=groups, columns=columns
    )
