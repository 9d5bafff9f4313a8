"""The section tree in its public form: headings, own text, items, kinds, unique paths."""

import re
from collections import Counter
from collections.abc import Sequence

from extractors.structure.actors import find_actor
from extractors.structure.annexes import mark_annexes, read_title
from extractors.structure.folding import is_capitals
from extractors.structure.headings import Heading, split_article, split_heading
from extractors.structure.items import collect_items
from extractors.structure.kinds import classify_heading
from extractors.structure.lines import Mark, MarkedLine, Rank
from extractors.structure.patterns import FORM
from extractors.structure.tree import Node, build_tree
from models.sections import Section
from models.spans import Span
from models.vocabulary import SectionKind

# An unnumbered heading has no marker; its place in a path is held by this sign.
UNNUMBERED = "§"
# Footnotes that a crawl leaves behind the closing: "[1] Chương trình số …"
_FOOTNOTE = re.compile(r"^\[\d{1,3}\]")


def divide_sections(text: str, body: Sequence[MarkedLine], annexes: Sequence[MarkedLine]) -> tuple[Section, ...]:
    """The sections of an instrument in document order: those of its body, then its annexes (paths ``PL1``, ``PL2``).

    Reads: the marked lines of body and annexes. Writes: sections.
    """
    writer = _SectionWriter(text)
    writer.write_all(build_tree(body).children)
    roots = build_tree(mark_annexes([line for line in annexes if not _FOOTNOTE.match(line.text)]))
    if roots.own:  # an annex that does not call itself one
        implied = Node(roots.own[0], Mark(Rank.ANNEX, "", 0), own=roots.own[1:])
        implied.children = [child for child in roots.children if child.rank is not Rank.ANNEX]
        roots.children = [implied, *(child for child in roots.children if child.rank is Rank.ANNEX)]
    writer.write_all(roots.children)
    return tuple(writer.sections)


class _SectionWriter:
    """Numbers sections in document order and keeps their paths unique."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sections: list[Section] = []
        self.paths: Counter[str] = Counter()
        self.annexes = 0

    def write_all(self, nodes: Sequence[Node]) -> None:
        """Append the top nodes and their descendants."""
        for node in nodes:
            self._write(node, None, is_duty=False)

    def _write(self, node: Node, above: Section | None, *, is_duty: bool) -> None:
        line = node.line
        assert line is not None
        heading = _read_heading(node, is_duty=is_duty)
        component = self._name_marker(node)
        own_path = self._make_unique(f"{above.path}/{component}" if above else component)
        depth = above.depth + 1 if above else 1
        end = max((other.span.end for other in _all_lines(node)), default=line.span.end)
        title = heading.heading.text_of(self.text) if heading.heading else ""
        body = _find_body(node, heading)
        section = Section(
            ordinal=len(self.sections) + 1,
            parent=above.ordinal if above else None,
            depth=depth,
            marker=component if component != UNNUMBERED else None,
            path=own_path,
            heading=heading.heading,
            body=body,
            extent=Span(line.content.start, max(end, line.content.start)),
            kind=_find_kind(node, title, depth),
            page=line.line.page,
            items=collect_items(self.text, heading.body, _own_after_heading(node, heading)),
        )
        self.sections.append(section)
        actor = find_actor(title)
        has_tasks = actor is not None and actor.task_start is None
        for child in node.children:
            self._write(child, section, is_duty=has_tasks)

    def _name_marker(self, node: Node) -> str:
        if node.rank is Rank.ANNEX:
            self.annexes += 1
            return f"PL{self.annexes}"
        return node.mark.text if node.mark and node.mark.text else UNNUMBERED

    def _make_unique(self, path: str) -> str:
        self.paths[path] += 1
        return path if self.paths[path] == 1 else f"{path}#{self.paths[path]}"


def _all_lines(node: Node) -> list[MarkedLine]:
    lines = [*([node.line] if node.line else []), *node.own]
    for child in node.walk():
        lines.extend([*([child.line] if child.line else []), *child.own])
    return lines


def _read_heading(node: Node, *, is_duty: bool) -> Heading:
    """The node's heading; an annex takes its title from the lines below its mark.

    ``is_duty`` says that the node stands below an actor's heading: its lines are tasks.
    """
    line = node.line
    assert line is not None
    if node.rank is Rank.ANNEX or (node.rank is Rank.PART and not line.body.strip()):
        return Heading(read_title(line, node.own), None)
    if node.rank is Rank.ARTICLE:
        return split_article(line, leads_on=bool(node.own or node.children))
    if node.mark is not None and not node.mark.text:
        read = split_heading(line, leads_on=True)
        return read if read.heading and not FORM.match(line.text) else Heading(line.content, None)
    if _is_broken(node, line):
        return Heading(Span(line.content.start, node.own[0].span.end), None)
    heads_list = not is_duty and (node.own[0].rank is Rank.DASH if node.own else bool(node.children))
    read = split_heading(line, leads_on=bool(node.own or node.children), heads_list=heads_list)
    if read.heading is not None and read.body is None and node.own and is_capitals(line.body):
        return Heading(Span(read.heading.start, _end_of_capitals(node, read.heading)), None)
    return read


def _is_broken(node: Node, line: MarkedLine) -> bool:
    """A heading over two lines: "… Ủy ban nhân dân các xã, phường," / "đặc khu", with a list below it."""
    if len(node.own) < 2 or not line.body.rstrip().endswith(","):
        return False
    rest, below = node.own[0], node.own[1]
    goes_on = rest.mark is None and rest.line.cell is None and rest.text[:1].islower()
    return goes_on and len(rest.text) <= 80 and rest.text[-1:] not in ".;," and below.rank is Rank.DASH


def _end_of_capitals(node: Node, heading: Span) -> int:
    """The end of a heading in capitals that goes on in the next line."""
    following = node.own[0]
    goes_on = following.mark is None and following.line.cell is None and is_capitals(following.text)
    if goes_on and len(following.text) <= 120 and not following.text.rstrip().endswith((".", ";")):
        return following.span.end
    return heading.end


def _own_after_heading(node: Node, heading: Heading) -> list[MarkedLine]:
    """The node's own lines without those that its heading took."""
    end = heading.heading.end if heading.heading else 0
    return [line for line in node.own if line.span.start >= end]


def _find_body(node: Node, heading: Heading) -> Span | None:
    own = _own_after_heading(node, heading)
    if heading.body is not None:
        return Span(heading.body.start, own[-1].span.end if own else heading.body.end)
    return Span(own[0].span.start, own[-1].span.end) if own else None


def _find_kind(node: Node, title: str, depth: int) -> SectionKind:
    if node.rank is Rank.ANNEX:
        return SectionKind.PHU_LUC
    if node.rank is Rank.ARTICLE:
        return SectionKind.DIEU
    return classify_heading(title, depth)
