"""Symbols of document codes whose letters a scan mixed up, told by the official parts of symbols; never a digit."""

from collections.abc import Iterator

from extractors.structure.folding import drop_marks
from extractors.structure.restoring_patterns import SYMBOL_FAMILIES, SYMBOL_PART, SYMBOL_PARTS, SYMBOLS
from models.spans import Span


def find_symbols(text: str) -> Iterator[tuple[Span, str]]:
    """The symbols of codes with their letters mixed up: ``12/KH-UBNO``, ``462/OĐ-TTg``, ``152/2025/ND-CP``."""
    if "/" not in text:
        return
    for match in SYMBOLS.finditer(text):
        group = next(name for name in ("parts", "party", "blank") if match[name])
        start = match.start(group)
        pieces = list(match[group])
        for part in SYMBOL_PART.finditer(match[group]):
            pieces[part.start() : part.end()] = _restore_symbol(part[0])
        read_as = "".join(pieces)
        if read_as != match[group]:
            yield Span(start, start + len(read_as)), read_as


def _restore_symbol(part: str) -> str:
    """The official part that this one must be; itself when it is one, or could be several or none."""
    if part in SYMBOL_PARTS or (not part[:1].isupper() and not part[:1].isdigit()):
        return part
    plain = part.replace("Ð", "Đ")
    if plain in SYMBOL_PARTS:
        return plain
    for fold in (drop_marks, _fold_family):
        same = [known for known in SYMBOL_PARTS if len(known) == len(part) and fold(known) == fold(plain)]
        if len(same) == 1:
            return same[0]
    return part


def _fold_family(part: str) -> str:
    return drop_marks(part.translate(SYMBOL_FAMILIES))
