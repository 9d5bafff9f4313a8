"""Mentions outside the preamble: references, and those nested in another's title."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts.mentions import Mention, find_mentions, with_title
from extractors.facts.patterns.citations import TITLE_AFTER
from extractors.facts.reading import Reading
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
    for index, mention in enumerate(mentions):
        before = mentions[index - 1] if index else None
        limit = mentions[index + 1].core.start if index + 1 < len(mentions) else span.end
        stop = _TITLE_STOP.search(reading.folded, mention.title_start, limit)
        titled = with_title(
            reading, mention, min(stop.start() if stop else limit, mention.title_start + _LONGEST_TITLE)
        )
        is_nested = before is not None and _is_inside_title(reading, before, mention)
        role = CitationRole.NESTED if is_nested else CitationRole.REFERENCE
        yield Cited(titled, role, None, mention.core)


def _is_inside_title(reading: Reading, before: Mention, mention: Mention) -> bool:
    if before.core.end > mention.core.start:
        return True
    gap = reading.folded[before.core.end : mention.core.start]
    return bool(TITLE_AFTER.match(gap)) and not re.search(r"[;.]|,\s*$|\bvà\s*$", gap)
