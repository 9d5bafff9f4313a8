"""The tree that marks span: where each marked line hangs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from extractors.structure.actors import find_actor
from extractors.structure.bare_lines import (
    LONGEST_BARE_HEADING,
    cut_bare_heading,
    find_bare_counts,
    is_bare_heading,
    is_bare_number,
)
from extractors.structure.folding import fold_blanks, fold_case, is_capitals
from extractors.structure.kinds import classify_heading
from extractors.structure.lines import Mark, MarkedLine, Rank
from extractors.structure.patterns import FORM, parse_roman
from models.vocabulary import SectionKind

# "Tập thể đạt các tiêu chí sau:" leads into its list and names no group.
_LEADS_IN = re.compile(
    r"\b(?:sau|sau\s+đây|dưới\s+đây|như|gồm|là|đạt)\s*:$|\b(?:đạt|phải|có)\s+(?:các|một|những|được)\b"
)
# How far a count may jump (a lost line, a skipped letter such as đ) and still be the same list.
_LONGEST_JUMP = 3
# Letters of a heading with a number without a dot; longer lines and sentences go on with a count of such ones only.
_LONGEST_BARE_NUMBERED = 120
# From this many parts of a known kind without a number on, the other lines in capitals are headings too.
_BARE_PARTS = 2
# Marks that decimals continue: ``1.1`` below ``1``, ``II.2`` below ``II``, ``a.1`` below ``a``.
_CONTINUED = frozenset({Rank.ARABIC, Rank.DECIMAL, Rank.ROMAN, Rank.LETTER, Rank.CAPITAL_LETTER, Rank.BRACKETED})
# Parts whose lines "Công an xã:" and "Đối với doanh nghiệp:" are headings.
_ACTORS_PARTS = frozenset({SectionKind.TO_CHUC_THUC_HIEN, SectionKind.THOI_GIAN_TO_CHUC})
_GROUPS_PARTS = frozenset({SectionKind.TIEU_CHI, SectionKind.TIEU_CHI_KHEN_THUONG})


@dataclass(slots=True)
class Node:
    """A section being built: its marked line (None for the root), its own following lines and its children."""

    line: MarkedLine | None
    mark: Mark | None
    own: list[MarkedLine] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)

    @property
    def rank(self) -> Rank:
        """The rank of the node's mark; ANNEX for the root, which nothing outranks."""
        return self.mark.rank if self.mark else Rank.ANNEX

    def walk(self) -> Iterator["Node"]:
        """Every descendant in document order, without the node itself."""
        for child in self.children:
            yield child
            yield from child.walk()


def build_tree(lines: Sequence[MarkedLine]) -> Node:
    """The section tree of an instrument's body lines, below a root that holds what stands before the first section.

    Reads: marked lines of a body. Writes: nothing. Dashes and pluses are items of a section, never sections.
    """
    has_roman = any(line.rank is Rank.ROMAN for line in lines)
    bare_parts = sum(is_bare_heading(line) and is_capitals(cut_bare_heading(line)) for line in lines)
    is_bare = not has_roman and bare_parts >= _BARE_PARTS
    builder = _TreeBuilder(has_roman=has_roman, is_bare=is_bare, bare_counts=find_bare_counts(lines))
    for line, below in zip_longest(lines, lines[1:]):
        builder.add(line, below)
    return builder.root


def _cut_at_colon(node: Node) -> str:
    """The words of a node's line before any colon."""
    return node.line.body.partition(":")[0] if node.line else ""


class _TreeBuilder:
    """Hangs marked lines on a stack of open sections."""

    def __init__(self, *, has_roman: bool, is_bare: bool, bare_counts: frozenset[int]) -> None:
        self.root = Node(None, None)
        self.stack: list[Node] = [self.root]
        self.has_roman = has_roman
        self.bare_counts = bare_counts
        self.is_bare = is_bare  # the document's parts have no numbers
        self.has_capitals_below: bool | None = None  # ``A.`` stands below ``I.``; None before the first one

    def add(self, line: MarkedLine, below: MarkedLine | None) -> None:
        """Hang one line: a new section for a numbered mark, own text of the open section for anything else."""
        mark = self._read_small_roman(line.mark)
        if mark is None and self._opens_bare_part(line):
            mark = Mark(Rank.ROMAN, "", 0)
        elif mark is None and self._opens_group(line, below):
            mark = Mark(Rank.GROUP, "", 0)
        if mark is None or mark.rank >= Rank.DASH or not self._continues(line, mark):
            self.stack[-1].own.append(line)
            return
        self._close_for(mark)
        node = Node(line, mark)
        self.stack[-1].children.append(node)
        self.stack.append(node)

    def _opens_bare_part(self, line: MarkedLine) -> bool:
        """True for a heading without a number; the line right below “PHỤ LỤC” or “Phần thứ nhất” is its title."""
        top = self.stack[-1]
        is_titled = top.rank is Rank.PART and top.line is not None and bool(top.line.body.strip())
        is_title = top.mark is not None and top.rank in (Rank.ANNEX, Rank.PART) and not top.own and not is_titled
        if is_title or line.line.cell is not None:
            return False
        if FORM.match(line.text):
            return self._find_open(Rank.ANNEX) is not None and not line.text.rstrip().endswith((".", ";", ","))
        has_capitals = is_capitals(cut_bare_heading(line))
        return (self.is_bare and has_capitals) or (is_bare_heading(line) and (has_capitals or not self.has_roman))

    def _read_small_roman(self, mark: Mark | None) -> Mark | None:
        """``i)`` opens a count of small Roman numbers unless it follows ``h)``; ``v)`` and ``x)`` go on with one."""
        if mark is None or mark.rank not in (Rank.LETTER, Rank.BRACKETED_LETTER) or mark.text not in ("i", "v", "x"):
            return mark
        value = parse_roman(mark.text.upper())
        romans, letters = self._find_open(Rank.SMALL_ROMAN), self._find_open(mark.rank)
        goes_on = romans is not None and self._value(romans) == value - 1
        if letters is not None and 0 < mark.value - self._value(letters) <= _LONGEST_JUMP and not goes_on:
            return mark
        return Mark(Rank.SMALL_ROMAN, mark.text, value) if value == 1 or goes_on else mark

    def _opens_group(self, line: MarkedLine, below: MarkedLine | None) -> bool:
        """True for an actor or a group of people alone on its line with a colon, above dashes, where a part names such.

        ``Công an xã:`` below ``Tổ chức thực hiện``, ``Doanh nghiệp, hợp tác xã:`` below ``Tiêu chí thi đua``.
        """
        text = line.text.strip()
        is_list = below is not None and below.rank in (Rank.DASH, Rank.PLUS)
        if (
            not is_list
            or line.line.cell is not None
            or not (text.endswith(":") or line.line.is_bold)
            or len(text) > LONGEST_BARE_HEADING
        ):
            return False
        if _LEADS_IN.search(fold_case(text)):
            return False
        actor = find_actor(text.rstrip(" :"))
        is_actor = actor is not None and actor.task_start is None
        kinds = {classify_heading(_cut_at_colon(node), depth) for depth, node in enumerate(self.stack[1:], 1)}
        if kinds & _ACTORS_PARTS:
            return is_actor
        return bool(kinds & _GROUPS_PARTS) and (is_actor or fold_blanks(fold_case(text)).startswith("đối với"))

    def _continues(self, line: MarkedLine, mark: Mark) -> bool:
        """False for a number without a dot that neither opens nor continues a count: ``3 năm qua …`` is text."""
        if not is_bare_number(line) or line.span.start in self.bare_counts:
            return True
        open_node = self._find_open(Rank.ARABIC)
        if open_node is None or open_node.line is None or mark.value != self._value(open_node) + 1:
            return False
        is_text = len(line.text) > _LONGEST_BARE_NUMBERED or line.text.rstrip().endswith((".", ";", ","))
        return not is_text or is_bare_number(open_node.line)

    def _close_for(self, mark: Mark) -> None:
        """Close open sections until the top of the stack is the parent of ``mark``."""
        group = self._find_open(Rank.GROUP)
        if group is not None and self._find_open(mark.rank) is None:
            self._close_through(group)
        if mark.rank is Rank.ANNEX:
            self._keep_above(set())
        elif mark.rank is Rank.PART:
            self._keep_above({Rank.ANNEX})
        elif mark.rank is Rank.CAPITAL_LETTER:
            self._close_for_capital(mark)
        elif mark.rank in (Rank.ROMAN, Rank.ARTICLE):
            above = {Rank.ANNEX, Rank.PART}
            self._keep_above(above if self.has_capitals_below else above | {Rank.CAPITAL_LETTER})
        elif mark.rank is Rank.DECIMAL:
            self._close_for_decimal(mark)
        else:
            self._close_for_count(mark)

    def _close_for_capital(self, mark: Mark) -> None:
        """``A.`` stands above Roman numbers when it comes first, below them when one of them is open already."""
        if self.has_capitals_below is None or (mark.value == 1 and len(self.stack) == 1):
            open_part = self._find_open(Rank.ROMAN) or self._find_open(Rank.ARABIC) or self._find_open(Rank.ARTICLE)
            self.has_capitals_below = open_part is not None and mark.value == 1
        if self.has_capitals_below:
            self._close_for_count(mark)
        else:
            self._keep_above({Rank.ANNEX, Rank.PART})

    def _keep_above(self, ranks: set[Rank]) -> None:
        while len(self.stack) > 1 and self.stack[-1].rank not in ranks:
            self.stack.pop()

    def _close_through(self, node: Node) -> None:
        """Close ``node`` and all below it, so that its parent is on top."""
        while self.stack.pop() is not node:
            pass

    def _close_to(self, node: Node) -> None:
        """Close all below ``node``, so that it is on top."""
        while self.stack[-1] is not node:
            self.stack.pop()

    def _close_for_decimal(self, mark: Mark) -> None:
        open_nodes = self.stack[1:]
        for node in reversed(open_nodes):
            if node.mark and node.mark.text == mark.prefix and node.rank in _CONTINUED:
                self._close_to(node)
                return
        dots = mark.text.count(".")
        for node in reversed(open_nodes):
            if node.mark and node.rank is Rank.DECIMAL and node.mark.text.count(".") == dots:
                self._close_through(node)
                return
        for node in reversed(open_nodes):
            if node.rank is Rank.ARABIC and node.mark and mark.prefix.isdigit() and node.mark.text != mark.prefix:
                self._close_through(node)  # ``2.1`` below ``1.``: its own parent ``2.`` is lost
                return
            if node.rank <= Rank.ARABIC or (node.mark and node.mark.text.count(".") == dots - 1 > 0):
                self._close_to(node)
                return

    def _close_for_count(self, mark: Mark) -> None:
        """Place ``1.``, ``a)`` and ``(1)``: a sibling when it goes on counting, else a child of what is open."""
        same = self._find_open(mark.rank)
        if same is None:
            self._close_finished_decimals(mark)
            return
        goes_on = 0 < mark.value - self._value(same) <= _LONGEST_JUMP or mark.rank is Rank.GROUP
        if goes_on or self.stack[-1] is same or mark.value != 1:
            self._close_through(same)

    def _close_finished_decimals(self, mark: Mark) -> None:
        """``2.`` after ``1.1.``, ``1.2.`` under one Roman part is no child of ``1.2.``."""
        if mark.rank is not Rank.ARABIC:
            return
        for node in self.stack[1:]:
            if node.rank is Rank.DECIMAL and node.mark and node.mark.prefix.split(".")[0] == str(mark.value - 1):
                self._close_through(node)
                return

    def _find_open(self, rank: Rank) -> Node | None:
        return next((node for node in reversed(self.stack[1:]) if node.rank is rank), None)

    @staticmethod
    def _value(node: Node) -> int:
        return node.mark.value if node.mark else 0
