"""Mentions outside the preamble: references, and those nested in another's title."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from extractors.facts.mentions import Mention, find_mentions
from extractors.facts.patterns.citations import AMENDED_BY, AMENDS, GOES_ON, LISTED, TITLE_AFTER
from extractors.facts.reading import Reading
from extractors.facts.titles import with_title
from models.spans import Span
from models.vocabulary import CitationRole, Relation

# A title that ends nowhere is cut here, in letters.
_LONGEST_TITLE = 600
_TITLE_STOP = re.compile(r"[;.]\s|[;.]$|[”\"(),]")


@dataclass(frozen=True, slots=True)
class Cited:
    """A mention with its role; ``raw`` is the text that is its evidence."""

    mention: Mention
    role: CitationRole
    relation: Relation | None
    raw: Span


def find_references(reading: Reading, span: Span) -> Iterator[Cited]:
    """Mentions outside the preamble: references, or nested where one stands in the title of the one before."""
    mentions = find_mentions(reading, span)
    nested = _find_nested(reading, mentions)
    for index, mention in enumerate(mentions):
        inner = list(takewhile(lambda pair: pair[0], zip(nested[index + 1 :], mentions[index + 1 :], strict=True)))
        behind = index + 1 + len(inner)
        limit = mentions[behind].core.start if behind < len(mentions) else span.end
        stop = _find_title_stop(reading, mention, [other for _, other in inner], limit)
        role = CitationRole.NESTED if nested[index] else CitationRole.REFERENCE
        yield Cited(with_title(reading, mention, stop), role, None, mention.core)


def _find_nested(reading: Reading, mentions: list[Mention]) -> list[bool]:
    """Which mentions stand in the title of the one before them or are named as what amended it."""
    nested: list[bool] = []
    amending: Mention | None = None
    for index, mention in enumerate(mentions):
        if index == 0:
            nested.append(False)
            continue
        before = mentions[index - 1]
        is_amending = _is_amending(reading, before, mention, goes_on=before is amending)
        amending = mention if is_amending else None
        nested.append(is_amending or _is_inside_title(reading, before, mention))
    return nested


def _find_title_stop(reading: Reading, mention: Mention, inner: list[Mention], limit: int) -> int:
    """Where a title ends: at a stop outside the mentions in it, or ``_LONGEST_TITLE`` letters on."""
    limit = min(limit, mention.title_start + _LONGEST_TITLE)
    opening = AMENDS.match(reading.folded, mention.title_start, limit)
    at = opening.end() if opening else mention.title_start
    while (stop := _TITLE_STOP.search(reading.folded, at, limit)) is not None:
        around = next((other.core for other in inner if other.core.start <= stop.start() < other.core.end), None)
        if around is None:
            return stop.start()
        at = around.end
    return limit


def _is_amending(reading: Reading, before: Mention, mention: Mention, *, goes_on: bool) -> bool:
    """True for a document that is named only as what amended the one before, or joined to such a one."""
    gap = reading.folded[before.title_start : mention.core.start]
    return bool(AMENDED_BY.fullmatch(gap)) or (goes_on and bool(LISTED.fullmatch(gap)))


def _is_inside_title(reading: Reading, before: Mention, mention: Mention) -> bool:
    if before.core.end > mention.core.start:
        return True
    gap = reading.folded[before.title_start : mention.core.start]
    if GOES_ON.match(gap):
        return False
    return bool(TITLE_AFTER.match(gap)) and not re.search(r"[;.]|,\s*$|\bvà\s*$", gap)
