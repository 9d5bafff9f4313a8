"""Phases (giai đoạn) with their years."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.facts.outline import Outline
from extractors.facts.patterns.phases import BARE_PERIOD, PHASE_HEAD, PHASE_NAMED, PHASE_UNNUMBERED
from extractors.facts.phase_heads import is_sequence, read_counted, read_phase, read_years, split_strung
from extractors.facts.phase_tables import list_table_phases
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_case
from models.facts import Phase
from models.sections import DividedInstrument, Item, Section
from models.spans import Span
from models.vocabulary import SectionKind

_TIME_KINDS = (SectionKind.THOI_GIAN, SectionKind.NOI_DUNG_THOI_GIAN, SectionKind.THOI_GIAN_TO_CHUC)
_HEADS = (PHASE_UNNUMBERED, PHASE_HEAD, PHASE_NAMED)
# Aims speak of periods that are no phases of the plan.
_OTHER_KINDS = (SectionKind.MUC_TIEU, SectionKind.MUC_DICH_YEU_CAU, SectionKind.MUC_DICH, SectionKind.YEU_CAU)


def extract_phases(reading: Reading, part: DividedInstrument) -> tuple[Phase, ...]:
    """The phases of a plan in order of appearance.

    Reads: items, headings and table rows that begin with “Giai đoạn …”, in the part on time if there is one, else
    elsewhere; sentences of that part that string phases together. Writes: phases. Accepts ``Giai đoạn 1 (từ năm 2026 -
    2027): …``, ``Giai đoạn II (2028-2030)``, ``Giai đoạn 2026 - 2027: …``, ``Giai đoạn 1 - Khởi động (2026)``,
    ``Chặng thứ nhất: …``, ``Giai đoạn chuẩn bị (từ tháng 6/2026 …)``, ``Từ nay đến hết năm 2027`` in a phase (its first
    year is then None); ``Năm 2026 - 2027: …`` and ``02 giai đoạn: 2026 - 2027 và 2028 - 2030`` in the part on time.
    The whole plan's own span (``giai đoạn 2026 - 2030``) is none.
    """
    outline = Outline.of_body(part.sections)
    timed = [section for section in outline.sections if outline.is_within(section, _TIME_KINDS)]
    others = [section for section in outline.sections if not outline.is_within(section, (*_TIME_KINDS, *_OTHER_KINDS))]
    found = _read_timed(reading, timed) or _read_others(reading, others)
    found.sort(key=lambda phase: phase.char_start)
    return tuple(replace(phase, ordinal=ordinal) for ordinal, phase in enumerate(found, 1))


def _read_timed(reading: Reading, sections: Sequence[Section]) -> list[Phase]:
    """The phases of the part on time, by the plainest way of telling them that gives any."""
    candidates = [span for section in sections for span in _list_candidates(section)]
    found = _drop_spans([phase for span in candidates for phase in _read_begun(reading, span)])
    if found:
        return found
    tops = [section.extent for section in sections]
    for extent in tops:
        for phases in list_table_phases(reading, extent):
            if is_sequence(phases):
                return phases
    lines = [line.span for extent in tops for line in reading.lines_in(extent) if line.cell is None]
    strung = [phase for line in dict.fromkeys(lines) for phase in _read_strung(reading, line)]
    counted = strung or [phase for line in dict.fromkeys(lines) for phase in read_counted(reading, line)]
    if len(counted) > 1:
        return _without_repeats(counted)
    told = _drop_spans([phase for span in candidates if (phase := read_years(reading, span)) is not None])
    return told if is_sequence(told) else []


def _read_others(reading: Reading, sections: Sequence[Section]) -> list[Phase]:
    """Phases outside the part on time: only such as follow each other."""
    for section in sections:
        for phases in list_table_phases(reading, section.extent):
            if is_sequence(phases):
                return phases
    begun = (
        phase for section in sections for span in _list_candidates(section) for phase in _read_begun(reading, span)
    )
    found = _drop_spans(list(begun))
    return found if len(found) > 1 else []


def _list_candidates(section: Section) -> Iterator[Span]:
    """A section whose heading is a phase counts as a whole; else each of its items."""
    heading, extent = section.heading, section.extent
    yield Span(heading.start if heading else extent.start, extent.end)
    for item in section.items:
        yield from _list_spans(item)


def _list_spans(item: Item) -> Iterator[Span]:
    yield item.span
    for child in item.children:
        yield child.span


def _read_begun(reading: Reading, span: Span) -> list[Phase]:
    """The phase that a place begins with, or the several that its first line strings together."""
    phase = read_phase(reading, span, _HEADS)
    if phase is None:
        return []
    line = Span(span.start, next((at for at in [reading.text.find("\n", span.start, span.end)] if at >= 0), span.end))
    strung = _read_strung(reading, line)
    return strung if len(strung) > 1 and strung[0].char_start <= span.start + 3 else [phase]


def _read_strung(reading: Reading, line: Span) -> list[Phase]:
    """The phases of a line in which several stand behind each other; none when it holds one."""
    found: list[Phase] = []
    for piece in split_strung(reading, line):
        phase = read_phase(reading, piece, _HEADS)
        if phase is not None and phase.label not in [other.label for other in found if not _is_bare(other)]:
            found.append(phase)
    return found if len(found) > 1 else []


def _drop_spans(phases: list[Phase]) -> list[Phase]:
    """The phases without repeats and without the plan's whole span, be it alone or above its own phases."""
    whole = [phase for phase in phases if _is_bare(phase) and _is_whole(phase, phases)]
    kept = _without_repeats([phase for phase in phases if phase not in whole])
    return [] if len(kept) == 1 and _is_bare(kept[0]) else kept


def _is_bare(phase: Phase) -> bool:
    """True for a phase that years alone tell: ``Giai đoạn 2026 - 2030``."""
    folded = fold_case(phase.label)
    return BARE_PERIOD.fullmatch(folded) is not None or re.search(r"20[1-4]\d", folded) is not None


def _is_whole(phase: Phase, phases: Sequence[Phase]) -> bool:
    """True when two phases or more fill what this one spans."""
    inside = {
        (other.start_year, other.end_year)
        for other in phases
        if other.start_year is not None
        and other.end_year is not None
        and phase.start_year is not None
        and phase.end_year is not None
        and phase.start_year <= other.start_year <= other.end_year <= phase.end_year
    }
    return len(inside - {(phase.start_year, phase.end_year)}) > 1


def _without_repeats(phases: list[Phase]) -> list[Phase]:
    """A phase stated again inside the one already read (a heading and its own item) is one phase."""
    kept: list[Phase] = []
    for phase in phases:
        if not any(other.char_start <= phase.char_start < other.char_end for other in kept):
            kept.append(phase)
    return kept
