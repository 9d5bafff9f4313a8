"""Contents (nội dung thi đua) and solutions (giải pháp): the top items of their parts, children included."""

import re
from collections.abc import Iterator

from extractors.facts.outline import Outline
from extractors.facts.patterns.citations import POINTER
from extractors.facts.reading import Reading
from models.facts import Content, Solution
from models.sections import DividedInstrument, Section
from models.spans import Span
from models.vocabulary import SectionKind

_MOVEMENT = re.compile(r"\bphong\s+trào\b|\bđợt\s+thi\s+đua|\bthi\s+đua\s+[“\"]|\bphát\s+động\s+thi\s+đua")
_CONTENT_KINDS = (SectionKind.NOI_DUNG, SectionKind.NOI_DUNG_THOI_GIAN)


def is_movement(reading: Reading, part: DividedInstrument) -> bool:
    """True for a plan of an emulation movement, not for rules of emulation in general.

    Its title, else the heading of a part, speaks of a “phong trào” or calls one by its name in quotation marks.
    """
    if part.title is not None and _MOVEMENT.search(reading.folded, part.title.start, part.title.end):
        return True
    headings = [section for section in part.sections if section.kind in (*_CONTENT_KINDS, SectionKind.TIEU_CHI)]
    return any(
        section.heading is not None and _MOVEMENT.search(reading.folded, section.heading.start, section.heading.end)
        for section in headings
    )


def extract_contents(reading: Reading, part: DividedInstrument) -> tuple[Content, ...]:
    """The contents of a movement: one row per top numbered item of the part on contents, else per dash.

    Reads: sections of kind noi_dung. Writes: contents; none for a plan that is no movement's.
    """
    if not is_movement(reading, part):
        return ()
    outline = Outline.of_body(part.sections)
    spans = [span for root in _find_content_roots(outline) for span in _list_top_items(reading, outline, root)]
    return tuple(
        Content(
            ordinal=number,
            page=reading.page_at(span.start),
            char_start=span.start,
            char_end=span.end,
            text=span.text_of(reading.text),
        )
        for number, span in enumerate(spans, 1)
    )


def extract_solutions(reading: Reading, part: DividedInstrument) -> tuple[Solution, ...]:
    """The solutions of a plan: one row per top numbered item of the part on solutions, else per dash.

    Reads: sections of kind giai_phap, a part “nhiệm vụ, giải pháp” included. Writes: solutions.
    """
    outline = Outline.of_body(part.sections)
    roots = [_narrow_solutions(outline, root) for root in outline.find_topmost([SectionKind.GIAI_PHAP])]
    spans = [span for root in roots for span in _list_top_items(reading, outline, root)]
    return tuple(
        Solution(
            ordinal=number,
            page=reading.page_at(span.start),
            char_start=span.start,
            char_end=span.end,
            text=span.text_of(reading.text),
        )
        for number, span in enumerate(spans, 1)
    )


def _narrow_solutions(outline: Outline, root: Section) -> Section:
    """Inside “Nội dung và giải pháp” the one part on solutions, where every other part is of another kind."""
    children = outline.children(root)
    own = [child for child in children if child.kind is SectionKind.GIAI_PHAP]
    is_parted = len(own) == 1 < len(children) and all(child.kind is not SectionKind.KHAC for child in children)
    return own[0] if is_parted and (own[0].items or outline.children(own[0])) else root


def _find_content_roots(outline: Outline) -> Iterator[Section]:
    """The parts whose items are contents: inside a part of contents and time, only the part on contents."""
    for section in outline.find_topmost(_CONTENT_KINDS):
        narrower = [child for child in outline.children(section) if child.kind is SectionKind.NOI_DUNG]
        yield from narrower or [section]


def _list_top_items(reading: Reading, outline: Outline, root: Section) -> Iterator[Span]:
    """The root's numbered children of no kind of their own, else its dashes, else its paragraphs."""
    children = [
        child
        for child in outline.children(root)
        if child.kind in (SectionKind.KHAC, SectionKind.NHIEM_VU, SectionKind.GIAI_PHAP, SectionKind.NOI_DUNG)
    ]
    if children:
        for child in children:
            yield reading.trim(Span(child.start, child.extent.end))
        return
    dashes = [item for item in root.items if item.mark]
    for item in dashes or [item for item in root.items if not _is_lead_in(reading, item.span)]:
        yield item.span


def _is_lead_in(reading: Reading, span: Span) -> bool:
    """A paragraph that leads into a list, or that points to another document and holds nothing of its own."""
    points_away = POINTER.match(reading.folded, span.start) is not None and bool(reading.spans_in("codes", span))
    return points_away or span.text_of(reading.text).rstrip().endswith(":")
