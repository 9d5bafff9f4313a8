"""Letters as careless keyboards and converters leave them: marks apart, other tone places, blanks doubled or added."""

import itertools
import random
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import fields, replace

from tests.factory.blocks import Block, Centered, NewSheet, Paragraph, TaskTable

LetterChange = Callable[[str], str]

_TONES = "\u0300\u0301\u0309\u0303\u0323"
# Only where the pair ends the syllable (hóa, not hoán), and never after q (quý).
_FIRST_MARKED = re.compile(rf"(?<![qQ])([oO])([{_TONES}])([aAeE])(?!\w)|(?<![qQ])([uU])([{_TONES}])([yY])(?!\w)")
_BREAKING = 3
_CODE = re.compile(r"\b\d{1,5}(?:/(?:\d{4}/)?|-)[A-ZĐ][A-ZĐa-zđ]*(?:[-/][A-ZĐ][A-ZĐa-zđ]*)+")


def decompose(text: str) -> str:
    """The text with every mark a letter of its own (NFD), as some systems store it."""
    return unicodedata.normalize("NFD", text)


def move_tones(text: str) -> str:
    """The text with the other school's tone placement: “hóa” becomes “hoá”, “ủy” becomes “uỷ”."""
    apart = re.sub(rf"([oOuU])([{_TONES}])", r"\1\2", unicodedata.normalize("NFD", text))
    moved = _FIRST_MARKED.sub(lambda match: _swap(*(part for part in match.groups() if part is not None)), apart)
    return unicodedata.normalize("NFC", moved)


def break_codes(text: str, seed: int = 0) -> str:
    """The text with one blank in every document code, before or after a stroke or hyphen: “462/QĐ- TTg”."""
    dice = random.Random(f"{seed}-{text}")
    return _CODE.sub(lambda match: _break_code(match[0], dice), text)


def double_blanks(text: str, seed: int) -> str:
    """The text with one blank in ten doubled."""
    dice = random.Random(f"{seed}-{text}")
    return re.sub(r"(?<=\w) (?=\w)", lambda _: "  " if dice.random() < 0.1 else " ", text)


def bind_blanks(text: str, *, can_break: bool = False) -> str:
    """The text with no-break blanks between its words, as web editors leave them.

    ``can_break`` keeps every third blank: a typesetter prints a paragraph that it cannot break as one line, letter
    over letter, which nobody can read.
    """
    places = itertools.count(1)
    return re.sub(" ", lambda _: " " if can_break and next(places) % _BREAKING == 0 else "\u00a0", text)


def change_blocks(blocks: Iterable[Block], change: LetterChange) -> tuple[Block, ...]:
    """The blocks with every text changed; letterhead and closing lines too."""
    return tuple(_change_block(block, change) for block in blocks)


def _change_block(block: Block, change: LetterChange) -> Block:
    if isinstance(block, Paragraph):
        head, rest = change(block.text[: block.bold_length]), change(block.text[block.bold_length :])
        return replace(block, text=head + rest, bold_length=len(head))
    if isinstance(block, Centered):
        return replace(block, text=change(block.text))
    if isinstance(block, NewSheet | TaskTable):
        return block
    return replace(block, **{one.name: _change_value(getattr(block, one.name), change) for one in fields(block)})


def _change_value(value: object, change: LetterChange) -> object:
    """Lines of a letterhead or a closing; other values as they are."""
    if isinstance(value, tuple):
        return tuple(change(line) for line in value)
    if hasattr(value, "issuer_lines"):
        return replace(value, issuer_lines=tuple(map(change, value.issuer_lines)))  # type: ignore[type-var]
    return value


def _swap(first: str, tone: str, second: str) -> str:
    return first + second + tone


def _break_code(code: str, dice: random.Random) -> str:
    joint = dice.choice([place for place, sign in enumerate(code) if sign in "/-"])
    cut = joint + dice.randint(0, 1)
    return f"{code[:cut]} {code[cut:]}"
