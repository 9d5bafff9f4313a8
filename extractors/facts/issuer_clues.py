"""The issuer as the text names it where the letterhead is lost: lead-in, signature, closing, title, place line."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from extractors.facts.casing import restore_case
from extractors.facts.patterns.bodies import COMMITTEE_ALONE, PLACE
from extractors.facts.patterns.dates import PLACE_AND_DATE
from extractors.facts.patterns.issuers import (
    AREA,
    BODY_ISSUING,
    CLOSING,
    ISSUING,
    NAMED_COMMITTEE,
    NOT_ISSUING,
    OWN_LEVEL,
    PLACE_ISSUING,
    SIGNING_BODY,
    STANDING_PART,
    TITLE_PLACE,
)
from extractors.facts.reading import Reading
from extractors.structure.folding import CAPITALS, fold_blanks, fold_case, is_capitals
from models.sections import DividedInstrument

_COMMITTEE = "Ủy ban nhân dân"
# A committee that others name is the issuer only when more than half of all such names are its own.
_MOST = 0.5
# A place's name: words in capitals up to the first small one or stop, on one line.
_PLACE_NAME = re.compile(rf"[{CAPITALS}][^\W\d_]*(?:[’'-]?[ ]+(?:[{CAPITALS}][^\W\d_]*|\d{{1,2}}\b)){{0,5}}")


def read_text_issuer(reading: Reading, part: DividedInstrument, column: str | None) -> str | None:
    """The issuer by the text; ``column`` is the letterhead's committee without a place, or None.

    Reads: preamble, signature, closing, title, place line, body. Writes: nothing.
    """
    short: str | None = column
    own = PLACE_ISSUING.search(reading.folded, part.preamble.start, part.preamble.end)
    if own is not None and names_place(f"x {reading.text[own.start('place') : own.end('place')]}"):
        return f"{_COMMITTEE} {own['level']} {reading.text[own.start('name') : own.end('name')]}"
    for match in ISSUING.finditer(reading.folded, part.preamble.start, part.preamble.end):
        name = _cut_name(reading.text[match.start("issuer") : match.end("issuer")])
        if names_place(name):
            return name
        short = short or name
    body = BODY_ISSUING.search(reading.folded, part.preamble.start, part.preamble.end) if short is None else None
    if body is not None and reading.text[body.start("issuer")].isupper() and not NOT_ISSUING.search(body["issuer"]):
        name = reading.text[body.start("issuer") : body.end("issuer")]
        standing = STANDING_PART.match(fold_case(name))
        return name[standing.end() :] if standing else name
    signing = next(_list_signing_bodies(reading, part), None)
    if signing is not None and (names_place(signing) or not COMMITTEE_ALONE.match(fold_case(signing))):
        return signing
    closing = CLOSING.search(reading.folded, part.body.start, part.extent.end)
    if closing is not None and names_place(reading.text[closing.start("issuer") : closing.end("issuer")]):
        return _cut_name(reading.text[closing.start("issuer") : closing.end("issuer")])
    return _complete_name(reading, part, short or signing)


def names_place(name: str) -> bool:
    """Whether a body's name ends in the name of a place: “UBND xã Hà Bắc”, not “UBND xã”."""
    place = PLACE.search(fold_case(name))
    return place is not None and name[place.start("name") : place.start("name") + 1].isupper()


def _cut_name(name: str) -> str:
    """A committee's name without the words behind its place: those that begin small, and the province."""
    place = PLACE.search(fold_case(name))
    if place is None or not names_place(name):
        return name
    start = place.start("name")
    kept = itertools.takewhile(lambda word: word[0].isupper() or word[0].isdigit(), name[start:].split())
    return name[:start] + " ".join(kept)


def _list_signing_bodies(reading: Reading, part: DividedInstrument) -> Iterator[str]:
    for span in part.signature:
        line = fold_blanks(span.text_of(reading.text)).strip(" *_")
        body = SIGNING_BODY.match(fold_case(line))
        if body is not None and is_capitals(line):
            yield line[body.start("body") :]


def _complete_name(reading: Reading, part: DividedInstrument, short: str | None) -> str | None:
    """A committee whose place the title, the place line or the rest of the text names."""
    title = fold_blanks(part.title.text_of(reading.text)) if part.title else ""
    place = _find_title_place(reading, title)
    if place:
        return f"{_COMMITTEE} {place}"
    named = _find_named(reading, part)
    if named:
        return named
    for line in reading.lines_in(part.header):
        match = PLACE_AND_DATE.search(line.span.text_of(reading.text))
        if match and short:
            seat = fold_blanks(match["place"])
            if names_place(f"{_COMMITTEE} {seat}"):  # "Xã Hà Bắc, ngày …"
                return f"{_COMMITTEE} {seat[:1].lower()}{seat[1:]}"
            level = "" if PLACE.search(fold_case(short) + " x") else _find_level(reading, part)
            named = short.capitalize() if is_capitals(short) and " " in short else short
            return fold_blanks(f"{named} {level} {seat}") if level is not None else short
    return short


def _find_title_place(reading: Reading, title: str) -> str | None:
    folded = fold_case(title)
    has_capitals = is_capitals(title)
    area = AREA.search(folded)
    if area is None:
        area = TITLE_PLACE.search(folded)
        spelt = area and re.search(
            r"\b" + re.escape(area["place"]) + r"\b", reading.folded[reading.folded.find("\ni.") :]
        )
        if area is None or (has_capitals and not spelt):
            return None
    place = title[area.start("place") : area.end("place")]
    if not names_place(f"x {place}"):
        return None
    if has_capitals:
        cased = restore_case(place, reading.text, reading.folded)
        return cased[:1].lower() + cased[1:]
    return _cut_name(f"x {place}")[2:]


def _find_named(reading: Reading, part: DividedInstrument) -> str | None:
    """The committee of a commune that the text names most, where no other is named as often."""
    names: Counter[str] = Counter()
    for match in NAMED_COMMITTEE.finditer(reading.folded, part.extent.start, part.extent.end):
        words = _PLACE_NAME.match(reading.text, match.end(), part.extent.end)
        if words is not None:
            names[f"{match['level']} {fold_blanks(words[0])}"] += 1
    if not names:
        return None
    best, count = names.most_common(1)[0]
    return f"{_COMMITTEE} {best}" if count > _MOST * names.total() else None


def _find_level(reading: Reading, part: DividedInstrument) -> str | None:
    """The level of the plan's own committee where its name has none; None when the text does not say."""
    levels = Counter(m["level"] for m in OWN_LEVEL.finditer(reading.folded, part.preamble.start, part.extent.end))
    return levels.most_common(1)[0][0] if levels else None
