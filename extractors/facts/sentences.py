"""Sentences of administrative Vietnamese: a full stop ends one, unless it belongs to a number or an abbreviation."""

import re
from collections.abc import Iterator

from extractors.structure.folding import CAPITALS
from models.spans import Span

_END = re.compile(rf"[.!?…](?=\s+[{CAPITALS}\d])|\n")
_ABBREVIATION = re.compile(r"(?:\b(?:TP|TT|TX|P|Q|TS|ThS|BS|GS|KT|TM|TL|Tr|No|Mr|Ms|đ/c)|(?<!\w)\d{1,2})$")


def split_sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences inside ``span``, blanks at their ends left out.

    ``TP. Hồ Chí Minh`` and ``2. Phòng`` hold no sentence end; a line break is one.
    """
    start = span.start
    for match in _END.finditer(text, span.start, span.end):
        if text[match.start()] == "." and _ABBREVIATION.search(text[max(start, match.start() - 6) : match.start()]):
            continue
        end = match.start() if text[match.start()] == "\n" else match.end()
        yield from _trimmed(text, start, end)
        start = match.end()
    yield from _trimmed(text, start, span.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    raw = text[start:end]
    if raw.strip():
        left = len(raw) - len(raw.lstrip())
        yield Span(start + left, start + len(raw.rstrip()))
