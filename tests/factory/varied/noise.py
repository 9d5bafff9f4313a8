"""What recognition of scanned letters does: tones and diacritics lost, Đ as D, l as 1; the truth is what then stands.

What quotes the document is as it then stands; titles and actors are as printed, since a reader restores them. Digits,
codes and the letterhead are left alone: a wrong digit is a wrong date, which no reader can know.
"""

import random
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from tests.factory.blocks import Block, Paragraph
from tests.factory.outlines import Basis, BasisSentence, DecisionOutline, Mark, Node, Outline, PlanOutline

WORD_SHARE = 0.04
"""One word in 25 is hit: about one letter in a hundred, a middling scan in docs/accuracy.md."""
LABEL_SHARE = 0.08
_WORDS = re.compile(r"\[\[[^\]]*\]\]|[^\W\d_]+")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_LOOKALIKES = {"Đ": "ÐD", "đ": "d", "l": "1I", "I": "l1", "O": "0", "ơ": "o", "ư": "u", "ê": "e", "â": "a", "ô": "o"}
_ROMAN_LOOKS = {"I": "l1", "V": "v"}


def add_noise(outline: Outline, chance: random.Random) -> Outline:
    """The outline as recognised."""
    if isinstance(outline, DecisionOutline):
        plan = _spoil_plan(outline.plan, chance)
        return replace(outline, title=spoil_text(outline.title, chance), plan=plan)
    return _spoil_plan(outline, chance)


def add_label_noise(blocks: Iterable[Block], chance: random.Random) -> tuple[Block, ...]:
    """The blocks with some Roman numbers misread: ``Il.`` for ``II.``."""
    return tuple(
        replace(block, label=_spoil_label(block.label, chance))
        if isinstance(block, Paragraph) and block.mark is Mark.ROMAN and chance.random() < LABEL_SHARE
        else block
        for block in blocks
    )


def spoil_text(text: str, chance: random.Random) -> str:
    """The text with some words misread, as long as before; cited codes are spared."""
    return _WORDS.sub(lambda match: _spoil_word(match[0], chance), text)


def _spoil_word(word: str, chance: random.Random) -> str:
    if word.startswith("[[") or chance.random() >= WORD_SHARE:
        return word
    places = [place for place, letter in enumerate(word) if _list_misreadings(letter)]
    if not places:
        return word
    place = chance.choice(places)
    return word[:place] + chance.choice(_list_misreadings(word[place])) + word[place + 1 :]


def _list_misreadings(letter: str) -> list[str]:
    toneless = unicodedata.normalize("NFC", _TONES.sub("", unicodedata.normalize("NFD", letter)))
    return [*([toneless] if toneless != letter else []), *_LOOKALIKES.get(letter, "")]


def _spoil_label(label: str, chance: random.Random) -> str:
    places = [place for place, letter in enumerate(label) if letter in _ROMAN_LOOKS]
    if not places:
        return label
    place = places[-1]
    return label[:place] + chance.choice(_ROMAN_LOOKS[label[place]]) + label[place + 1 :]


def _spoil_plan(plan: PlanOutline, chance: random.Random) -> PlanOutline:
    return replace(
        plan,
        title=spoil_text(plan.title, chance),
        preamble=tuple(_spoil_sentence(sentence, chance) for sentence in plan.preamble),
        sections=tuple(_spoil_node(node, chance) for node in plan.sections),
        closing=tuple(spoil_text(text, chance) for text in plan.closing),
        recipients=tuple(spoil_text(text, chance) for text in plan.recipients),
    )


def _spoil_sentence(sentence: BasisSentence, chance: random.Random) -> BasisSentence:
    def spoil(basis: Basis) -> Basis:
        return replace(basis, issuer=spoil_text(basis.issuer, chance), rest=spoil_text(basis.rest, chance))

    return replace(sentence, bases=tuple(map(spoil, sentence.bases)))


def _spoil_node(node: Node, chance: random.Random) -> Node:
    heading = spoil_text(node.heading, chance)
    return replace(
        node,
        heading=heading,
        text=spoil_text(node.text, chance),
        children=tuple(_spoil_node(child, chance) for child in node.children),
    )
