"""Who issued an instrument: the header's left column, the decider's line, else the text itself."""

import re

from extractors.facts.casing import restore_case
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
from extractors.facts.patterns.dates import PLACE_AND_DATE
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, fold_case, is_capitals
from models.sections import DividedInstrument
from models.vocabulary import IssuerLevel

_PERSON = re.compile(
    r"^(?:quyền\s+)?(?:phó\s+)?(?:chủ\s+tịch|giám\s+đốc|chánh\s+văn\s+phòng|trưởng\s+(?:ban|phòng))\s+(?=\S)"
)
_NOT_A_BODY = re.compile(
    r"cộng\s+hòa|độc\s+lập\s*[-–]|^\W*số\s*:?|^\W*v/v|ngày\s.*(?:tháng|/)|^\W*$|^\W*(?:dự\s+thảo|khẩn|hỏa\s+tốc|mật)\W*$"
)
# "Ủy ban nhân dân phường … ban hành Kế hoạch", the closing words of a preamble
_ISSUING = re.compile(
    r"(?<!của\s)(?P<issuer>(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:tỉnh|thành\s+phố|xã|phường|đặc\s+khu|huyện|quận|thị\s+xã)(?:\s+\S+){0,6}?)"
    r"(?=\s*(?:,|;|\s(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra|tổ\s+chức|kế\s+hoạch|yêu\s+cầu|đề\s+nghị)))"
)
# "Sở Y tế tỉnh … xây dựng Kế hoạch như sau", a department's closing words of its preamble
_DEPARTMENT_ISSUING = re.compile(
    r"(?:^|(?<=\n)|(?<=[;,.]\s))(?P<issuer>(?:sở|ban\s+quản\s+lý|văn\s+phòng|chi\s+cục|thanh\s+tra|trung\s+tâm|công\s+an|phòng"
    r"|hội\s+đồng\s+thi\s+đua)\s[^;:.\n]{2,90}?)"
    r"(?=\s*,?\s+(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra)\s+(?:bản\s+)?(?:kế\s+hoạch|chương\s+trình|hướng\s+dẫn|phương\s+án)\b)"
)
_AREA = re.compile(
    r"trên\s+địa\s+bàn\s+(?P<place>(?:tỉnh|thành\s+phố|xã|phường|đặc\s+khu)\s+[^,;.“”\n]+?)(?=\s+(?:giai\s+đoạn|năm|đến)\b|[,;.“”\n]|$)"
)
_OFFICE_ALONE = re.compile(r"^văn\s+phòng$")
# The closing formula: "Trên đây là Kế hoạch … của Ủy ban nhân dân xã …"
_CLOSING = re.compile(
    r"trên\s+đây\s+là\s[^.;\n]*?\s(?P<issuer>(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:tỉnh|thành\s+phố|xã|phường|đặc\s+khu)"
    r"\s[^,.;:()“”\n/]+?)(?=\s*(?:[,.;:()“”\n/]|$|\s(?:đề\s+nghị|yêu\s+cầu|năm|giai\s+đoạn|trong|về)\s))"
)
_ABBREVIATIONS = (
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
        name = _read_text(reading, part)
    elif COMMITTEE_ALONE.match(fold_case(name)):
        name = _read_text(reading, part) or name
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
    """The lines of the header's left column, joined to one name."""
    lines: list[str] = []
    for line in reading.lines_in(part.header):
        if line.cell is not None:  # header tables are read as paragraphs; a cell stands in a table of data
            break
        text = fold_blanks(line.span.text_of(reading.text)).strip(" *_-–")
        folded = fold_case(text)
        if _NOT_A_BODY.search(folded):
            if lines:
                break
            continue
        if BODY_LINE.match(folded) or lines:
            lines.append(text)
    return _join_column(lines[:4]) if lines else None


def _join_column(lines: list[str]) -> str:
    """One name from a column: broken names joined, the superior body dropped or kept as a department's place."""
    names: list[str] = []
    for line in lines:
        folded = fold_case(line)
        if (
            names
            and (PLACE_LINE.match(folded) or not BODY_LINE.match(folded))
            and not PLACE.search(fold_case(names[-1]))
        ):
            names[-1] = f"{names[-1]} {line}"
        else:
            names.append(line)
    last = names[-1]
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


def _read_decider(reading: Reading, part: DividedInstrument) -> str | None:
    if part.decider is None:
        return None
    text = fold_blanks(part.decider.text_of(reading.text)).strip(" *_")
    person = _PERSON.match(fold_case(text))
    return text[person.end() :] if person else text


def _read_text(reading: Reading, part: DividedInstrument) -> str | None:
    """The committee that says in the preamble that it issues the plan; its name completed from the place line."""
    decider = _read_decider(reading, part)
    if decider and not COMMITTEE_ALONE.match(fold_case(decider)):
        return decider
    short: str | None = None
    for match in _ISSUING.finditer(reading.folded, part.preamble.start, part.preamble.end):
        name = reading.text[match.start("issuer") : match.end("issuer")]
        if _names_place(name) or short is None:
            short = name
    if short is not None and _names_place(short):
        return short
    department = _DEPARTMENT_ISSUING.search(reading.folded, part.preamble.start, part.preamble.end)
    if short is None and department is not None and reading.text[department.start("issuer")].isupper():
        return reading.text[department.start("issuer") : department.end("issuer")]
    closing = _CLOSING.search(reading.folded, part.body.start, part.extent.end)
    if closing is not None and _names_place(reading.text[closing.start("issuer") : closing.end("issuer")]):
        return reading.text[closing.start("issuer") : closing.end("issuer")]
    return _complete_name(reading, part, short)


def _names_place(name: str) -> bool:
    place = PLACE.search(fold_case(name))
    return place is not None and name[place.start("name") : place.start("name") + 1].isupper()


def _complete_name(reading: Reading, part: DividedInstrument, short: str | None) -> str | None:
    title = part.title.text_of(reading.text) if part.title else ""
    area = _AREA.search(fold_case(title))
    if area:
        return f"Ủy ban nhân dân {title[area.start('place') : area.end('place')]}"
    for line in reading.lines_in(part.header):
        place = PLACE_AND_DATE.search(line.span.text_of(reading.text))
        if place and short:
            return f"{fold_blanks(short)} {fold_blanks(place['place'])}"
    return short


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
