"""A header's date of which a stamped digit hides a part, settled by the lines that cite the document itself."""

from extractors.facts.codes import normalize_code
from extractors.facts.dates import DateParts
from extractors.facts.patterns.dates import PARTIAL_DATE
from extractors.facts.reading import Reading
from extractors.facts.tails import read_tail
from models.sections import DividedInstrument
from models.spans import Span


def settle_date(reading: Reading, part: DividedInstrument, own_code: str) -> DateParts | None:
    """The date that an annex's “Kèm theo Quyết định số …” line gives for the document's own number.

    Reads: the header's date as written, mentions of the own code behind the header. Writes: nothing. None unless the
    header writes every part, at least one of them impossible (``ngày 15 tháng 54 năm 2026``), and all such lines agree
    on one date whose digits stand there; a part left blank stays blank.
    """
    written = PARTIAL_DATE.search(part.header.text_of(reading.text))
    if written is None:
        return None
    parts = [written[name] or written.groupdict().get(f"{name}2") for name in ("year", "month", "day")]
    if None in parts:
        return None
    behind = Span(part.header.end, part.extent.end)
    dates = {
        issued_on
        for code in reading.spans_in("codes", behind)
        if normalize_code(code.text) == own_code
        and (issued_on := read_tail(reading, code.end_char, behind.end).issued_on) is not None
    }
    if len(dates) != 1:
        return None
    on = dates.pop()
    settled = (on.year, on.month, on.day)
    if not all(_may_stand(str(value), str(digits)) for value, digits in zip(settled, parts, strict=True)):
        return None
    return DateParts(*settled)


def _may_stand(value: str, digits: str) -> bool:
    """True when ``value`` is what stands there, or what a second digit was stamped over: 5 in ``54``, 11 in ``131``."""
    if int(digits) == int(value):
        return True
    rest = iter(digits)
    return all(digit in rest for digit in value) and len(digits.lstrip("0")) > len(value)
