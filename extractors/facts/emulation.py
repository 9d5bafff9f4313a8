"""Whether a document speaks of emulation or commendation at all; a plan of another kind has criteria for no one."""

import re

from extractors.facts.reading import Reading
from models.sections import DividedInstrument
from models.spans import Span

_EMULATION = re.compile(
    r"\bthi\s+đua\b|\bkhen\s+thưởng\b|\bphong\s+trào\b|\bdanh\s+hiệu\b|\bbiểu\s+dương\b|\btuyên\s+dương\b"
)


def concerns_emulation(reading: Reading, part: DividedInstrument) -> bool:
    """True when the title or a heading names emulation, commendation or a title of honour; True without a title.

    A plan to digitise records or to fight drugs may have a part “Tiêu chí lựa chọn”: it asks no one to compete.
    """
    headings = [section.heading for section in part.sections if section.heading is not None]
    return part.title is None or any(_names_emulation(reading, span) for span in (part.title, *headings))


def _names_emulation(reading: Reading, span: Span) -> bool:
    return _EMULATION.search(reading.folded, span.start, span.end) is not None
