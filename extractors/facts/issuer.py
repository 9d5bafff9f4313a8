"""Who issued an instrument: the header's left column, the decider's line, else the text itself."""

import re

from extractors.facts.casing import restore_case
from extractors.facts.issuer_clues import read_text_issuer
from extractors.facts.patterns.bodies import (
    BODY_LINE,
    CENTRAL,
    COMMITTEE,
    COMMITTEE_ALONE,
    LEVELS,
    PLACE,
    PLACE_LINE,
    PROVINCIAL,
)
from extractors.facts.patterns.issuers import COLUMN_LABEL, NOT_A_BODY, RIGHT_COLUMN
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, fold_case, is_capitals
from models.sections import DividedInstrument
from models.vocabulary import IssuerLevel

_PERSON = re.compile(
    r"^(?:quyền\s+)?(?:phó\s+)?(?:chủ\s+tịch|giám\s+đốc|chánh\s+văn\s+phòng|trưởng\s+(?:ban|phòng))\s+(?=\S)"
)
_OFFICE_ALONE = re.compile(r"^văn\s+phòng$")
# Standing parts of a body below its name: "BAN THƯỜNG TRỰC", "BAN CHẤP HÀNH".
_PART_ALONE = re.compile(r"^ban\s+(?:thường\s+trực|thường\s+vụ|chấp\s+hành)$")
# Words. A line this short that begins no body goes on with the line above.
_LONGEST_REST = 2
_DOTTED = re.compile(r"(?i)(?<!\w)u\s?\.?\s?b\s?\.?\s?n\s?\.?\s?d(?!\w)\.?")
_ABBREVIATIONS = (
    ("uỷ ban", "Ủy ban"),
    ("mttq", "Mặt trận Tổ quốc"),
    ("ubnd", "Ủy ban nhân dân"),
    ("hđnd", "Hội đồng nhân dân"),
    ("tp.", "thành phố "),
    ("tp ", "thành phố "),
)


def find_issuer(reading: Reading, part: DividedInstrument) -> str | None:
    """The issuing body in ordinary case with “UBND” spelt out; None when the document does not show it.

    Reads: header, decider's line, preamble, title, closing. When a Chairman signs or decides it is the People's
    Committee; a department is named with its province as far as the header shows it.
    """
    name = _read_column(reading, part) or _read_decider(reading, part)
    if name is None:
        name = _read_text(reading, part, None)
    elif COMMITTEE_ALONE.match(_spell_out(fold_case(name)).casefold()):
        name = _read_text(reading, part, name) or name
    return _finish(reading, name) if name else None


def find_issuer_level(issuer: str | None) -> IssuerLevel | None:
    """The level of an issuing body by its name; None without a name."""
    if issuer is None:
        return None
    folded = fold_case(issuer)
    if CENTRAL.match(folded):
        return IssuerLevel.TRUNG_UONG
    for pattern, level in LEVELS:
        if pattern.search(folded + " "):
            return level
    return IssuerLevel.TINH if PROVINCIAL.match(folded) else IssuerLevel.KHAC


def _read_column(reading: Reading, part: DividedInstrument) -> str | None:
    """The lines of the header's left column, joined to one name; between them the right column may stand."""
    lines: list[str] = []
    is_broken = False
    for line in reading.lines_in(part.header):
        if line.cell is not None:  # header tables are read as paragraphs; a cell stands in a table of data
            break
        text = _clean_line(line.span.text_of(reading.text))
        folded = fold_case(text)
        if NOT_A_BODY.search(folded):
            if lines and not COMMITTEE_ALONE.match(fold_case(lines[-1])):
                break
            is_broken = bool(lines)
            continue
        if is_broken:
            if PLACE_LINE.match(folded):
                lines.append(text)
            break
        if BODY_LINE.match(folded) or lines:
            lines.append(text)
    return _join_column(lines[:4]) if lines else None


def _clean_line(line: str) -> str:
    """A header's line without the right column, the label before a name, and the signs around it."""
    text = fold_blanks(line).strip(" *_-–")
    right = RIGHT_COLUMN.search(fold_case(text))
    text = text[: right.start()] if right else text
    label = COLUMN_LABEL.match(fold_case(text))
    text = text[label.end() :] if label else text
    return _DOTTED.sub("UBND", text)


def _join_column(lines: list[str]) -> str:
    """One name from a column: broken names joined, the superior body dropped or kept as a department's place."""
    names: list[str] = []
    for line in lines:
        folded = fold_case(line)
        if names and _goes_on(names[-1], folded):
            names[-1] = f"{names[-1]} {line}"
        elif names and _PART_ALONE.match(folded):
            continue
        else:
            names.append(line)
    last = names[-1]
    if len(names) > 1 and COMMITTEE_ALONE.match(_spell_out(fold_case(last)).casefold()):
        place = PLACE.search(fold_case(names[-2]))
        return f"{last} {names[-2][place.start() :]}" if place else last
    if len(names) > 1 and _OFFICE_ALONE.match(fold_case(names[-2])) and COMMITTEE.match(fold_case(last)):
        return f"{names[-2]} {last}"
    if len(names) == 1 or COMMITTEE.match(_spell_out(fold_case(last)).casefold()):
        return last
    superior = _spell_out(names[-2])
    superior = superior.upper() if is_capitals(names[-2]) else superior
    if _OFFICE_ALONE.match(fold_case(last)):
        return f"{last} {superior}"
    place = PLACE.search(fold_case(superior))
    if place is None or PLACE.search(fold_case(last)):
        return last
    return f"{last} {superior[place.start() :]}"


def _goes_on(name: str, folded: str) -> bool:
    """Whether a line goes on with the name above it: with its place, or with the rest of a broken word or place."""
    if not PLACE.search(fold_case(name)):
        return bool(PLACE_LINE.match(folded)) or not BODY_LINE.match(folded)
    return not BODY_LINE.match(folded) and len(folded.split()) <= _LONGEST_REST


def _read_decider(reading: Reading, part: DividedInstrument) -> str | None:
    if part.decider is None:
        return None
    text = fold_blanks(part.decider.text_of(reading.text)).strip(" *_")
    person = _PERSON.match(fold_case(text))
    return text[person.end() :] if person else text


def _read_text(reading: Reading, part: DividedInstrument, column: str | None) -> str | None:
    """The decider with his place, else whom the text names; ``column`` is the letterhead's committee without one."""
    decider = _read_decider(reading, part)
    if decider and not COMMITTEE_ALONE.match(fold_case(decider)):
        return decider
    return read_text_issuer(reading, part, column)


def _spell_out(name: str) -> str:
    result = name
    for short, full in _ABBREVIATIONS:
        result = re.sub(rf"(?<!\w){re.escape(short)}", full, result, flags=re.IGNORECASE)
    return fold_blanks(result)


def _finish(reading: Reading, name: str) -> str:
    spelt = _spell_out(name)
    if is_capitals(name):
        return restore_case(spelt.upper(), reading.text, reading.folded)
    return restore_case(spelt, reading.text, reading.folded)
