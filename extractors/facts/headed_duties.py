"""Duties named above the times that are set for them: by a heading, or by a sentence that a false dash broke off."""

import re
from collections.abc import Sequence

from extractors.facts.dated_duties import list_kinds
from extractors.facts.outline import Outline
from extractors.facts.patterns.milestones import HEADED, TIME_HEADING
from extractors.facts.reading import Reading
from extractors.structure.patterns import DASH
from models.documents import Line
from models.spans import Span
from models.vocabulary import MilestoneKind

_REVIEWS = (MilestoneKind.SO_KET, MilestoneKind.TONG_KET, MilestoneKind.BAO_CAO)
# Letters. A shorter line without a stop is a heading or an actor above its dashes.
_SHORTEST_BROKEN = 80
_UNFINISHED = re.compile(r"[^\W_]\s*$")


def find_heading_kind(reading: Reading, outline: Outline, sentence: Span) -> MilestoneKind | None:
    """The kind of the heading right above a sentence that names one duty and no other; None without one.

    Reads: headings of the sections that hold the sentence. Writes: nothing. Accepts ``5. Chế độ báo cáo`` and, where
    the nearest heading only says ``c) Thời gian``, the one above it: ``2. Tổ chức sơ kết phong trào``; not ``Sơ kết,
    tổng kết``, which leaves open which is meant.
    """
    for section in outline.list_around(sentence.start):
        heading = section.heading
        if heading is None:
            return None
        if TIME_HEADING.match(reading.folded, heading.start, heading.end):
            continue
        kinds = set(list_kinds(reading, heading))
        is_named = HEADED.match(reading.folded, heading.start, heading.end) is not None
        return kinds.pop() if is_named and len(kinds) == 1 else None
    return None


def find_broken_kind(reading: Reading, lines: Sequence[Line], index: int) -> MilestoneKind | None:
    """The duty that the line above names, where a dash broke a sentence in two; None for a dash of a list.

    Reads: the line at ``index`` and its neighbours. Writes: nothing. The line above runs on for long without a stop,
    and the dash is the only one.
    """
    if (
        index == 0
        or not _is_dash(reading, lines[index])
        or any(_is_dash(reading, one) for one in _beside(lines, index))
    ):
        return None
    above = lines[index - 1]
    text = above.span.text_of(reading.text)
    if len(text) < _SHORTEST_BROKEN or above.cell is not None or not _UNFINISHED.search(text):
        return None
    kinds = [kind for kind in list_kinds(reading, above.span) if kind in _REVIEWS]
    return kinds[-1] if kinds else None


def _beside(lines: Sequence[Line], index: int) -> Sequence[Line]:
    return (lines[index - 1], *lines[index + 1 : index + 2])


def _is_dash(reading: Reading, line: Line) -> bool:
    return DASH.match(reading.text, line.span.start, line.span.end) is not None
