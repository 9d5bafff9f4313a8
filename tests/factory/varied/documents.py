"""Generated documents: file, gold, and the traits by which scores are grouped."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from models.vocabulary import SectionKind
from tests.factory import editing
from tests.factory.blocks import Block, LetterheadTable, lay_out
from tests.factory.outlines import DecisionOutline, Mark, Node, Outline
from tests.factory.rendering.markdown import TextStyle, render_text_blocks
from tests.factory.rendering.word import WordNumbering, render_word_blocks
from tests.factory.schemes import OFFICIAL
from tests.factory.truth import describe
from tests.factory.varied import lettering, noise
from tests.factory.varied.composing import compose
from tests.factory.varied.dice import Dice, Split
from tests.factory.varied.schemes import draw_scheme

_TEXTS = {
    "md": TextStyle(),
    "txt 96": TextStyle(has_marks=False, width=96),
    "txt": TextStyle(has_marks=False),
    "md parts": TextStyle(parts_bold=True),
    "md table": TextStyle(is_tabular=True),
    "txt 72": TextStyle(has_marks=False, width=72),
    "txt dense": TextStyle(has_marks=False, gap="\n"),
    "txt columns": TextStyle(has_marks=False, is_tabular=True),
    "md 100": TextStyle(width=100),
    "txt 64": TextStyle(has_marks=False, width=64),
    "md dense": TextStyle(gap="\n"),
    "txt 110": TextStyle(has_marks=False, width=110),
}
_TUNING = ("md", "txt 96", "txt", "md parts", "md table", "txt 72", "txt dense", "txt columns", "docx", "docx auto")
_HELD_OUT = ("md 100", "txt 64", "md dense", "docx", "docx auto", "pdf", "pdf", "txt 110")
_LETTERS = ("as they are", "as they are", "marks apart", "tones moved", "blanks doubled", "codes broken")
_NEW_LETTERS = (*_LETTERS, "blanks unbreakable", "quotes straight")
_HEADS = ("whole", "whole", "whole", "whole", "first row lost", "lost")
_NEW_HEADS = ("one line", "one line", "whole", "first row lost", "lost")
_SECOND_KINDS = frozenset({SectionKind.MUC_DICH, SectionKind.YEU_CAU, SectionKind.TIEU_CHI, SectionKind.THOI_GIAN})
_MOST_WORD_LETTERS = 4
"""Word counts a b c d e where an office counts a b c d đ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VariedDocument:
    """A generated document; ``gold`` in the format of annotations, ``traits`` name every draw."""

    name: str
    suffix: str
    content: bytes
    gold: dict[str, Any]
    traits: dict[str, str]
    outline: Outline

    @property
    def file_name(self) -> str:
        """The name of its file."""
        return f"{self.name}{self.suffix}"


def make_document(seed: int, split: Split, *, is_noisy: bool = False) -> VariedDocument:
    """The document of a seed, always the same; a noisy one has been through the recognition of letters."""
    dice = Dice(seed, split)
    outline = compose(dice)
    scheme = draw_scheme(dice)
    rendering = (
        dice.choose("rendering", ("txt 96",), ("txt 110",))
        if is_noisy
        else dice.choose("rendering", _TUNING, _HELD_OUT)
    )
    if rendering == "pdf" or (rendering == "docx auto" and _can_word_count(outline)):
        marks = {Mark.DASH: "-", Mark.PLUS: "+", Mark.NONE: ""}
        scheme = OFFICIAL if rendering == "docx auto" else replace(scheme, uncounted=marks)
    elif rendering == "docx auto":
        rendering = "docx"
    dice.traits["rendering"] = rendering
    if rendering == "docx auto":
        dice.traits |= {"numbering": "I. 1. a)", "list marks": "- +"}
    outline = _change_case(dice, outline)
    head = "whole" if is_noisy else dice.choose("letterhead", _HEADS, _NEW_HEADS)
    printed = outline
    if is_noisy:
        outline = noise.add_noise(outline, dice.chance)
    name = f"{'nhieu' if is_noisy else split.value.replace('_', '-')}-{seed:04d}"
    suffix = f".{rendering.split()[0]}"
    gold = _lose_head(describe(_cut_head(outline, head), f"{name}{suffix}", scheme), head)
    gold = _name_as_printed(gold, describe(printed, f"{name}{suffix}", scheme))
    blocks = lay_out(_cut_head(outline, head), scheme)
    if head == "lost":
        blocks = tuple(block for block in blocks if not isinstance(block, LetterheadTable))
    blocks = _change_letters(dice, blocks, rendering, is_noisy=is_noisy)
    return VariedDocument(
        name=name,
        suffix=suffix,
        content=_render(blocks, rendering),
        gold=gold,
        traits=dice.traits,
        outline=outline,
    )


def _can_word_count(outline: Outline) -> bool:
    def count(nodes: tuple[Node, ...]) -> int:
        own = sum(node.mark is Mark.LETTER for node in nodes)
        return max((own, *(count(node.children) for node in nodes)))

    plan = outline.plan if isinstance(outline, DecisionOutline) else outline
    return count(plan.sections) <= _MOST_WORD_LETTERS


def _change_case(dice: Dice, outline: Outline) -> Outline:
    """Parts headed in capitals, or in sentence case."""
    case = dice.choose("case", ("capitals", "capitals", "sentence"), ("capitals", "second capitals", "sentence"))
    if case == "capitals":
        return outline
    if case == "second capitals":
        return editing.map_nodes(
            outline,
            lambda node: replace(node, heading=node.heading.upper()) if node.kind in _SECOND_KINDS else node,
        )
    return editing.map_nodes(
        outline,
        lambda node: replace(node, heading=node.heading.capitalize()) if node.mark is Mark.ROMAN else node,
    )


def _cut_head(outline: Outline, head: str) -> Outline:
    """The outline without the issuer's lines and the national title, as crawlers lose the first row of a table."""
    if head == "first row lost":
        return editing.change_head(outline, {"superior": None, "issuer_lines": (), "has_national_title": False})
    if head == "one line" and outline.letterhead and len(outline.letterhead.issuer_lines) > 1:
        return editing.change_head(outline, {"issuer_lines": (" ".join(outline.letterhead.issuer_lines),)})
    return outline


def _lose_head(gold: dict[str, Any], head: str) -> dict[str, Any]:
    """The gold of a document whose letterhead is lost: no number, place or date, and nobody knows if it is a draft."""
    if head != "lost":
        return gold
    first, *others = gold["instruments"]
    lost = first | {"number": None, "symbol": None, "place": None, "issued": {}}
    instruments = [{name: value for name, value in one.items() if name != "is_draft"} for one in (lost, *others)]
    return gold | {"instruments": instruments}


def _name_as_printed(gold: dict[str, Any], printed: dict[str, Any]) -> dict[str, Any]:
    """The gold with the titles of the printed page, whatever its letters were recognised as."""
    pairs = zip(gold["instruments"], printed["instruments"], strict=True)
    return gold | {"instruments": [one | {"title": original["title"]} for one, original in pairs]}


def _change_letters(dice: Dice, blocks: tuple[Block, ...], rendering: str, *, is_noisy: bool) -> tuple[Block, ...]:
    if is_noisy:
        return noise.add_label_noise(blocks, dice.chance)
    name = dice.choose("letters", _LETTERS, _NEW_LETTERS)
    if rendering == "pdf" and name == "marks apart":
        name = dice.traits["letters"] = "as they are"
    changes: dict[str, Callable[[str], str]] = {
        "marks apart": lettering.decompose,
        "tones moved": lettering.move_tones,
        "blanks doubled": partial(lettering.double_blanks, seed=dice.seed),
        "codes broken": partial(lettering.break_codes, seed=dice.seed),
        "blanks unbreakable": partial(lettering.bind_blanks, can_break=rendering == "pdf"),
        "quotes straight": lambda text: text.replace("“", '"').replace("”", '"'),
    }
    return lettering.change_blocks(blocks, changes[name]) if name in changes else blocks


def _render(blocks: tuple[Block, ...], rendering: str) -> bytes:
    if rendering in _TEXTS:
        return render_text_blocks(blocks, _TEXTS[rendering])
    if rendering == "pdf":
        from tests.factory.rendering.pdf import render_pdf_blocks

        return render_pdf_blocks(blocks)
    numbering = WordNumbering.AUTOMATIC if rendering == "docx auto" else WordNumbering.TYPED
    return render_word_blocks(blocks, numbering)
