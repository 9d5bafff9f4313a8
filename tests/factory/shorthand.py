"""Short names for writing outlines by hand: one function per kind of paragraph."""

from models.vocabulary import SectionKind, Target
from tests.factory.outlines import Actor, Content, CriteriaGroup, Mark, Meaning, Node, Solution


def part(heading: str, kind: SectionKind, *children: Node) -> Node:
    """A part of the body: ``I. MỤC ĐÍCH, YÊU CẦU``."""
    return Node(mark=Mark.ROMAN, heading=heading, kind=kind, children=children)


def section(heading: str, kind: SectionKind | None, *children: Node, mark: Mark = Mark.DECIMAL, text: str = "") -> Node:
    """A headed section below a part: ``1. Mục đích``."""
    return Node(mark=mark, heading=heading, text=text, kind=kind, children=children)


def dash(text: str, *means: Meaning, children: tuple[Node, ...] = ()) -> Node:
    """A dash with the plus lines under it."""
    return Node(mark=Mark.DASH, text=text, means=means, children=children)


def plus(text: str, *means: Meaning) -> Node:
    """A plus line."""
    return Node(mark=Mark.PLUS, text=text, means=means)


def paragraph(text: str, *means: Meaning) -> Node:
    """A paragraph without a number."""
    return Node(mark=Mark.NONE, text=text, means=means)


def content(text: str, *children: Node, heading: str = "", mark: Mark = Mark.DECIMAL, theme: int | None = None) -> Node:
    """One content item of a movement."""
    return Node(mark=mark, heading=heading, text=text, means=(Content(theme),), children=children)


def solution(text: str, *children: Node, heading: str = "") -> Node:
    """One numbered solution."""
    return Node(mark=Mark.DECIMAL, heading=heading, text=text, means=(Solution(),), children=children)


def group(heading: str, target: Target, *criteria: Node, mark: Mark = Mark.LETTER, text: str = "") -> Node:
    """The criteria of a target group."""
    means = (CriteriaGroup(target),)
    return Node(mark=mark, heading=heading, text=text, kind=SectionKind.KHAC, means=means, children=criteria)


def actor(heading: str, *tasks: Node, name: str = "", mark: Mark = Mark.DECIMAL, text: str = "") -> Node:
    """The tasks of an actor, whose name is the heading unless given."""
    means = (Actor(name or heading),)
    return Node(mark=mark, heading=heading, text=text, kind=SectionKind.KHAC, means=means, children=tasks)


def article(text: str) -> Node:
    """An article of a decision."""
    return Node(mark=Mark.ARTICLE, text=text)
