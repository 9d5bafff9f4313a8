"""Facts read off a restored copy, with their quotations cut from the text as it was recognised."""

import re
from collections.abc import Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any

from extractors.structure.folding import fold_blanks
from models.facts import Fact, InstrumentFacts, SectionRow

# Columns that quote the row's own place, letter for letter.
_QUOTES = ("raw_text", "text")
# Columns that keep what stands in or above the row's place, blanks aside: code and group as they are written.
_AS_WRITTEN = ("code_as_written", "target_group")


def quote_original(facts: InstrumentFacts, copy: str, original: str) -> InstrumentFacts:
    """The facts with headings, quotations and what is kept as written cut from ``original``.

    Reads: facts of ``copy``, which is as long as ``original``. Writes: nothing. Codes, kinds, dates, marks, names of
    bodies and titles stay as the copy reads them.
    """
    if copy == original:
        return facts
    tables: dict[str, Any] = {
        field.name: tuple(map(partial(_quote_row, copy=copy, original=original), rows))
        for field in fields(facts)
        if isinstance(rows := getattr(facts, field.name), tuple)
    }
    return replace(facts, **tables)


def _quote_row(row: Fact, *, copy: str, original: str) -> Fact:
    if isinstance(row, SectionRow):
        return _quote_section(row, original)
    changed: dict[str, Any] = {name: original[row.char_start : row.char_end] for name in _QUOTES if hasattr(row, name)}
    for name in _AS_WRITTEN:
        value = getattr(row, name, None)
        if value is not None:
            changed[name] = _find_written(value, row, copy, original)
    return replace(row, **changed)


def _quote_section(row: SectionRow, original: str) -> SectionRow:
    """A section's place begins with its heading and ends with its own text."""
    heading, body = row.heading, row.body
    if heading is not None:
        heading = original[row.char_start : row.char_start + len(heading)]
    if body is not None:
        body = original[row.char_end - len(body) : row.char_end]
    return replace(row, heading=heading, body=body)


def _find_written(value: str, row: Fact, copy: str, original: str) -> str:
    """What stands where the copy has ``value``: in the row's place, else the nearest above it."""
    pattern = re.compile(r"\s+".join(re.escape(word) for word in value.split()))
    match = pattern.search(copy, row.char_start, row.char_end) or _find_last(pattern, copy, row.char_start)
    if match is None:
        return value
    found = original[match.start() : match.end()]
    return found if match[0] == value else fold_blanks(found)


def _find_last(pattern: re.Pattern[str], copy: str, end: int) -> re.Match[str] | None:
    found: Sequence[re.Match[str]] = list(pattern.finditer(copy, 0, end))
    return found[-1] if found else None
