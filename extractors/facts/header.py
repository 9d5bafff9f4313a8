"""An instrument's header: number, symbol, place, date, issuer, title, signer."""

import re
from dataclasses import dataclass

from extractors.facts.citations import find_proposer
from extractors.facts.codes import normalize_code
from extractors.facts.dates import DateParts, parse_partial_date
from extractors.facts.issuer import find_issuer, find_issuer_level
from extractors.facts.overprinted_dates import settle_date
from extractors.facts.patterns.dates import PLACE_AND_DATE
from extractors.facts.reading import Reading
from extractors.facts.signature import read_signature
from extractors.structure.folding import fold_blanks
from models.facts import Instrument
from models.sections import DividedInstrument
from models.vocabulary import DocType

# The number line, its number often blank: Số: 12/KH-UBND; Số:    /KH-UBND; Số: 2037 /QĐ-UBND; Số 05-KH/ĐU
NUMBER_LINE = re.compile(
    r"(?<!\w)(?:[Ss]ố|SỐ)(?:\s*+:)?\s*+(?:(?P<number>\d{1,5}[a-zđ]?)\s*+)?[.…_\s]*+"
    r"(?:/\s*(?P<state>(?:(?:19|20)\d{2}\s*/\s*)?[A-ZĐÐ][A-Za-zĐÐđ&]*\d{0,2}(?:\s*[-–.]\s*[A-ZĐÐ][A-Za-zĐÐđ&]*\d{0,2})*)"
    r"|[-–]\s*(?P<party>[A-ZĐÐ]{1,4}[a-z]{0,2}\s*/\s*[A-ZĐÐ][A-Za-zĐÐđ]*(?:[-–][A-ZĐÐ][A-Za-zĐÐđ]*)*))"
)
# A number that a machine could not read, most often handwriting on a scan: Số: #6 /QĐ-UBND; Số:0+ /CT-UBND.
# Of letters x alone it is a blank to be filled in.
UNREAD_NUMBER_LINE = re.compile(
    r"(?m)^\W*(?:[Ss]ố|SỐ)\s*:?\s*(?![xX.…_\s]+/)[^\s/][^/\n]{0,7}/\s*(?P<state>[A-ZĐÐ]{2,}[a-z]?-[A-ZĐÐ]{2,}[A-Za-zĐÐđ-]*)"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A header's number and symbol; ``number`` is None when it is left blank, or ``is_unread``."""

    number: str | None
    symbol: str | None
    code: str | None
    is_unread: bool = False


def read_header(reading: Reading, part: DividedInstrument, host: Instrument | None) -> Instrument:
    """The header record of an instrument; ``host`` is the decision it is attached to.

    Reads: header, title, attached line, preamble, closing. Writes: one instrument. An attached plan has neither
    number nor place; its date is the one on its “Kèm theo” line, else its decision's.
    """
    issuer = host.issuer if host else find_issuer(reading, part)
    number = Number(None, None, None) if host else read_number(reading, part)
    place, dated = _read_place_and_date(reading, part)
    if number.code is not None and not dated.is_whole:
        dated = settle_date(reading, part, number.code) or dated
    if host is not None:
        place, dated = None, _read_attached_date(reading, part, host)
    signature = read_signature(reading.text, part.signature)
    level = host.issuer_level if host else find_issuer_level(issuer)
    return Instrument(
        ordinal=part.ordinal,
        page=reading.page_at(part.extent.start),
        char_start=part.extent.start,
        char_end=part.extent.end,
        doc_type=part.doc_type,
        number=number.number,
        symbol=number.symbol,
        code=number.code,
        place=place,
        issued_year=dated.year,
        issued_month=dated.month,
        issued_day=dated.day,
        issued_on=dated.on,
        issuer=issuer,
        issuer_level=level,
        title=_read_title(reading, part),
        signer_name=signature.name,
        signer_title=signature.title,
        signing_mode=signature.mode,
        is_draft=host.is_draft if host else number.number is None and not number.is_unread,
        attached_to=part.attached_to,
        proposed_by=find_proposer(reading, part),
    )


def read_number(reading: Reading, part: DividedInstrument) -> Number:
    """Number, symbol and code of the line ``Số: …`` above the type; all None when the header has none.

    What stands in the place of a number and is none (``#6``) gives no number: part of it may be misread.
    """
    header = part.header.text_of(reading.text)
    for match in NUMBER_LINE.finditer(header):
        is_party = match["party"] is not None
        symbol = normalize_code(match["party"] or match["state"])
        number = match["number"]
        code = f"{number}{'-' if is_party else '/'}{symbol}" if number else None
        return Number(number, symbol, code)
    unread = UNREAD_NUMBER_LINE.search(header)
    if unread is not None:
        return Number(None, normalize_code(unread["state"]), None, is_unread=True)
    return Number(None, None, None)


def _read_place_and_date(reading: Reading, part: DividedInstrument) -> tuple[str | None, DateParts]:
    areas = [part.header]
    if part.doc_type in (DocType.CONG_VAN, DocType.KHAC):
        areas.append(part.preamble)
    for area in areas:
        for line in reading.lines_in(area):
            text = line.span.text_of(reading.text)
            number = NUMBER_LINE.search(text)
            if number is not None:  # both columns on one line: "Số: 118/KH-UBND      Di Linh, ngày 15 tháng 5 năm 2026"
                text = text[number.end() :].lstrip()
            match = PLACE_AND_DATE.search(text)
            if match:
                return fold_blanks(match["place"]), parse_partial_date(text) or DateParts()
    for line in reading.lines_in(part.header):
        text = line.span.text_of(reading.text)
        if re.match(r"^\W*ngày\b", text, re.IGNORECASE):
            return None, parse_partial_date(text) or DateParts()
    return None, DateParts()


def _read_attached_date(reading: Reading, part: DividedInstrument, host: Instrument) -> DateParts:
    if part.attached_line is not None:
        parts = parse_partial_date(part.attached_line.text_of(reading.text))
        if parts is not None and (parts.year or parts.month or parts.day):
            return parts
    return DateParts(host.issued_year, host.issued_month, host.issued_day)


def _read_title(reading: Reading, part: DividedInstrument) -> str | None:
    if part.title is not None:
        return fold_blanks(part.title.text_of(reading.text)).strip(" *_") or None
    subject = re.search(r"(?m)^\W{0,2}V/v:?\s*(?P<subject>.+)$", part.header.text_of(reading.text))
    return fold_blanks(subject["subject"]) if subject else None
