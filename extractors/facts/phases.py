"""Phases (giai đoạn) with their years."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from extractors.facts.dates import DateParts, read_full_date
from extractors.facts.outline import Outline
from extractors.facts.patterns.dates import FULL_DATE
from extractors.facts.patterns.phases import (
    PHASE_HEAD,
    PHASE_INLINE,
    PHASE_NAMED,
    PHASE_UNNUMBERED,
    PHASE_YEARS,
    RANGE_GAP,
    RANGE_START,
    YEARS,
)
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks
from models.facts import Phase
from models.sections import DividedInstrument, Item
from models.spans import Span
from models.vocabulary import SectionKind

_TIME_KINDS = (SectionKind.THOI_GIAN, SectionKind.NOI_DUNG_THOI_GIAN, SectionKind.THOI_GIAN_TO_CHUC)
# "ngày 01 tháng 7 năm 2026 đến hết ngày 31 tháng 12 năm 2027" takes 60 letters.
_REACH = 70
_HEADS = (PHASE_HEAD, PHASE_NAMED)
# Aims speak of periods that are no phases of the plan.
_OTHER_KINDS = (SectionKind.MUC_TIEU, SectionKind.MUC_DICH_YEU_CAU, SectionKind.MUC_DICH, SectionKind.YEU_CAU)


def extract_phases(reading: Reading, part: DividedInstrument) -> tuple[Phase, ...]:
    """The phases of a plan in order of appearance.

    Reads: items and headings that begin with “Giai đoạn …”, in the part on time if there is one, else elsewhere; a
    sentence of that part that strings phases together. Writes: phases. Accepts ``Giai đoạn 1 (từ năm 2026 - 2027): …``,
    ``Giai đoạn II (2028-2030)``, ``Giai đoạn 2026 - 2027: …``, ``Giai đoạn 1 - Khởi động (2026)``,
    ``Giai đoạn chuẩn bị (từ tháng 6/2026 …)`` in the part on time, ``Năm 2026 - 2027: …`` only behind a phase.
    """
    outline = Outline.of_body(part.sections)
    timed = [section for section in outline.sections if outline.is_within(section, _TIME_KINDS)]
    others = [section for section in outline.sections if not outline.is_within(section, (*_TIME_KINDS, *_OTHER_KINDS))]
    for sections, heads in ((timed, (*_HEADS, PHASE_UNNUMBERED)), (others, _HEADS)):
        candidates = [
            span for section in sections for span in _list_candidates(section.heading, section.extent, section.items)
        ]
        found = [phase for span in candidates if (phase := _read_phase(reading, span, heads)) is not None]
        if not found and sections is timed:
            found = [phase for section in timed for phase in _read_inline(reading, section.extent)]
            found = found or _read_years(reading, candidates)
        if found:
            return tuple(_number(phase, ordinal) for ordinal, phase in enumerate(_without_repeats(found), 1))
    return ()


def _list_candidates(heading: Span | None, extent: Span, items: tuple[Item, ...]) -> Iterator[Span]:
    """A section whose heading is a phase counts as a whole; else each of its items."""
    yield Span(heading.start if heading else extent.start, extent.end)
    for item in items:
        yield item.span
        for child in item.children:
            yield child.span


def _read_phase(reading: Reading, span: Span, heads: tuple[re.Pattern[str], ...]) -> Phase | None:
    matches = (pattern.match(reading.folded, span.start, span.end) for pattern in heads)
    head = next((match for match in matches if match is not None), None)
    if head is None:
        return None
    years = YEARS.search(reading.folded, head.start("years"), min(span.end, head.end() + _REACH))
    if years is None:
        return None
    label = fold_blanks(reading.text[head.start("label") : head.end("label")])
    return _make(reading, span, label, years)


def _read_years(reading: Reading, candidates: list[Span]) -> list[Phase]:
    """Phases told by their years alone, when at least two stand below each other in the part on time."""
    found: list[Phase] = []
    for span in candidates:
        head = PHASE_YEARS.match(reading.folded, span.start, span.end)
        years = YEARS.search(reading.folded, head.start("label"), head.end()) if head else None
        if head is not None and years is not None:
            found.append(
                _make(reading, span, fold_blanks(reading.text[head.start("label") : head.end("label")]), years)
            )
    return found if len(_without_repeats(found)) > 1 else []


def _read_inline(reading: Reading, span: Span) -> Iterator[Phase]:
    for match in PHASE_INLINE.finditer(reading.folded, span.start, span.end):
        years = YEARS.search(reading.folded, match.start("years"), match.end())
        if years is not None:
            label = fold_blanks(reading.text[match.start("label") : match.end("label")])
            yield _make(reading, Span(match.start(), match.end()), label[:1].upper() + label[1:], years)


def _make(reading: Reading, span: Span, label: str, years: re.Match[str]) -> Phase:
    end = years["end"] or years["start"]
    dates = FULL_DATE.finditer(reading.folded, span.start, years.end())
    whole = {match.end(): read_full_date(match) for match in dates}
    start_on, end_on = whole.get(years.end("start")), whole.get(years.end("end"))
    if years["end"] is None and RANGE_GAP.search(reading.folded, span.start, years.start()):
        start_on, end_on = _find_start(reading, span, years), start_on
    return Phase(
        ordinal=1,
        page=reading.page_at(span.start),
        char_start=span.start,
        char_end=span.end,
        label=label,
        start_year=int(years["start"]),
        end_year=int(end),
        start_on=start_on,
        end_on=end_on,
        raw_text=span.text_of(reading.text),
    )


def _find_start(reading: Reading, span: Span, years: re.Match[str]) -> date | None:
    """The first day of a period that shares its last day's year: ``từ ngày 01/7 đến ngày 31/12/2026``."""
    first = RANGE_START.search(reading.folded, span.start, years.start())
    return DateParts(int(years["start"]), int(first["month"]), int(first["day"])).on if first else None


def _without_repeats(phases: list[Phase]) -> list[Phase]:
    """A phase stated again inside the one already read (a heading and its own item) is one phase."""
    kept: list[Phase] = []
    for phase in phases:
        if not any(other.char_start <= phase.char_start < other.char_end for other in kept):
            kept.append(phase)
    return kept


def _number(phase: Phase, ordinal: int) -> Phase:
    return replace(phase, ordinal=ordinal)
