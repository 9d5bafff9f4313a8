"""Titles of cited documents: behind the code (“… về việc …”) or before it (“Kế hoạch … ban hành kèm theo …”)."""

import re
from dataclasses import replace

from extractors.facts.mentions import Mention
from extractors.facts.patterns.citations import TITLE_AFTER, TITLE_ASIDE, TITLE_BEFORE
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks
from models.spans import Span


def with_title(reading: Reading, mention: Mention, limit: int) -> Mention:
    """The mention with the title that follows it, up to ``limit``; unchanged for a law and where no title opens."""
    opener = TITLE_AFTER.match(reading.folded, mention.title_start, limit)
    if mention.title is not None or opener is None:
        return mention
    start = opener.start("opener")
    words = re.match(r"về(?:\s+việc)?\s+|v/v\s*", reading.folded[start:limit])
    aside = TITLE_ASIDE.search(reading.folded, start, limit)
    title = reading.text[start + (words.end() if words else 0) : aside.start() if aside else limit]
    return replace(mention, title=fold_blanks(title).strip(" ;,.") or None)


def with_title_before(reading: Reading, mention: Mention, start: int) -> Mention:
    """The mention with the title that stands before it: ``Kế hoạch tổ chức … ban hành tại Quyết định số …``."""
    title = find_title_before(reading, mention, start)
    if mention.title is not None or title is None:
        return mention
    return replace(mention, title=fold_blanks(title.text_of(reading.text)).strip(" ,"))


def find_title_before(reading: Reading, mention: Mention, start: int) -> Span | None:
    """The title that stands between ``start`` and the mention: ``Kế hoạch … ban hành kèm theo``; None without one."""
    found = TITLE_BEFORE.search(reading.folded, start, max(start, mention.core.start))
    if found is None or not reading.text[found.start("title")].isupper():
        return None
    return Span(found.start("title"), found.end("title"))
