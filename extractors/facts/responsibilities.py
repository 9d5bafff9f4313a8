"""Responsibilities: which actor is told to do what, in sections and in task tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.facts.deadlines import find_deadline
from extractors.facts.outline import Outline
from extractors.facts.patterns.closings import CLOSING_OPENER, PLAN_END
from extractors.facts.reading import Reading
from extractors.facts.task_tables import extract_table_tasks
from extractors.structure.actor_patterns import PARENTHESIS
from extractors.structure.actors import ActorReading, find_actor
from extractors.structure.folding import fold_blanks, fold_case
from models.facts import Duty
from models.sections import DividedInstrument, Item, Section
from models.spans import Span
from models.vocabulary import DocType, DutyOrigin, SectionKind

_GROUP_LEAD = re.compile(
    r"\s*(?:(?:giao\s+)?(?:trách\s+nhiệm|nhiệm\s+vụ)\s+(?:(?:chung|chính|cụ\s+thể|chủ\s+yếu)\s+)?(?:của|cho)|đối\s+với|ông|bà)\s+"
)
# Verbs that stand in no body's name.
_LEADING_VERB = re.compile(
    r"(?:chủ\s+trì|chủ\s+động|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|căn\s+cứ|là\s+(?:cơ\s+quan|đơn\s+vị)"
    r"|(?:trong\s+phạm\s+vi|theo)\s+(?:chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|trách\s+nhiệm))\b"
)
# "Các sở, ngành chủ trì dự án thuộc Chương trình" says which ones are meant: all of it is the heading's actor.
_WHICH_ONES = re.compile(r"\s*(?:các|những)\s[^:]*?\s(?:chủ\s+trì|là\s+(?:cơ\s+quan|đơn\s+vị))\b")
# The ground on which an actor acts, before it is named: "Căn cứ Hướng dẫn này, các xã …".
_GROUND = re.compile(
    r"\s*(?:căn\s+cứ|trên\s+cơ\s+sở)\s[^;:.]{3,160}?,\s+(?=(?:các|sở|ủy\s+ban|ubnd|phòng|ban|thủ\s+trưởng)\s)"
)
# How a sentence ends that a list follows; after a colon only the list holds tasks.
_LEAD_ENDS = (":", ".", ";")
_OTHER_KINDS = (
    SectionKind.THOI_GIAN,
    SectionKind.KINH_PHI,
    SectionKind.KHEN_THUONG,
    SectionKind.TIEU_CHI,
    SectionKind.GIAI_PHAP,
    SectionKind.MUC_TIEU,
)


# Parts that some plans divide by actors: "II. NỘI DUNG THỰC HIỆN: 1. Sở Y tế …, 2. Sở Tài chính …"
_ASSIGNING_KINDS = (SectionKind.NOI_DUNG, SectionKind.NHIEM_VU, SectionKind.GIAI_PHAP)


@dataclass(frozen=True, slots=True)
class _Task:
    actor: str
    text: Span


def extract_responsibilities(reading: Reading, part: DividedInstrument) -> tuple[Duty, ...]:
    """One row per actor and task, then one per row of each task table, in order of appearance.

    Reads: sections on organisation, table cells. Writes: responsibilities. The actor is the heading's; a task is a
    dash, a numbered sub-item or an unbroken paragraph. Closing paragraphs addressed to all and the articles of a
    decision give none.
    """
    tasks: list[_Task] = []
    if part.doc_type is not DocType.QUYET_DINH:
        outline = Outline.of_body(part.sections)
        for section in outline.find_topmost([SectionKind.TO_CHUC_THUC_HIEN]):
            tasks.extend(_read_part(reading, outline, section))
        for section in outline.find_topmost([SectionKind.THOI_GIAN_TO_CHUC]):
            narrower = [c for c in outline.children(section) if c.kind is SectionKind.TO_CHUC_THUC_HIEN]
            if not narrower:
                tasks.extend(_read_part(reading, outline, section))
        for section in outline.find_topmost(_ASSIGNING_KINDS):
            if _is_list_of_actors(reading, outline, section):
                tasks.extend(_read_part(reading, outline, section))
    rows = [_make(reading, task) for task in tasks] + list(extract_table_tasks(reading, part))
    rows.sort(key=lambda duty: duty.char_start)
    return tuple(_number(duty, number) for number, duty in enumerate(rows, 1))


def _read_part(reading: Reading, outline: Outline, root: Section) -> Iterator[_Task]:
    """The tasks under a part on organisation: its sections are actors, else its dashes name them."""
    children = [child for child in outline.children(root) if child.kind not in _OTHER_KINDS]
    for child in children:
        yield from _read_section(reading, outline, child)
    if not children:
        yield from _read_items(reading, root.items)


def _read_items(reading: Reading, items: Sequence[Item]) -> Iterator[_Task]:
    """The tasks of dashes that name their actors, or that follow one alone: ``* Công an xã:`` above ``- Tuần tra``."""
    leader: Item | None = None
    for item in items:
        text = item.span.text_of(reading.text)
        actor = find_actor(text)
        if item.mark and not item.children and text.endswith(":") and actor is not None and actor.task_start is None:
            leader = item
            continue
        head = find_actor(leader.span.text_of(reading.text)) if leader is not None else None
        if (
            leader is None
            or head is None
            or not item.mark
            or (actor and _sign(reading, item) == _sign(reading, leader))
        ):
            leader = None
            yield from _read_item_with_actor(reading, item)
            continue
        start = leader.span.start
        yield _Task(fold_blanks(reading.text[start + head.start : start + head.end]), item.span)


def _sign(reading: Reading, item: Item) -> str:
    """The sign of a dash as it is written: ``*``, ``+`` or ``-``."""
    return reading.text[: item.span.start].rstrip()[-1:]


def _is_list_of_actors(reading: Reading, outline: Outline, section: Section) -> bool:
    """Whether all parts of a section are headed by actors, at least two of them."""
    headings = [child.heading.text_of(reading.text) for child in outline.children(section) if child.heading]
    return len(headings) >= 2 and all(
        (actor := _find_heading_actor(h)) is not None and actor.task_start is None for h in headings
    )


def _read_section(reading: Reading, outline: Outline, section: Section) -> Iterator[_Task]:
    children = outline.children(section)
    if section.heading is None:
        yield from _read_sentence(reading, outline, section)
        return
    heading = section.heading.text_of(reading.text)
    actor = _find_heading_actor(heading)
    if actor is None:
        # a group of actors ("Cấp xã", "Phân công nhiệm vụ") or a part of another kind: its own parts may be actors
        for child in children:
            yield from _read_section(reading, outline, child)
        if not children and section.kind is SectionKind.TO_CHUC_THUC_HIEN:
            yield from _read_items(reading, section.items)
        return
    name = _name_actor(reading, section.heading, actor)
    for span in _list_tasks(reading, section):
        yield _Task(name, span)
    for child in children:
        inner = find_actor(child.heading.text_of(reading.text)) if child.heading else None
        if inner is not None and inner.task_start is None and _has_tasks(outline, child):
            yield from _read_section(reading, outline, child)
        else:
            yield _Task(name, reading.trim(Span(child.start, child.extent.end)))


def _find_heading_actor(heading: str) -> ActorReading | None:
    """The actor of a heading; ``Đối với các thôn`` names one too where tasks are given."""
    group = _GROUP_LEAD.match(fold_case(heading))
    start = group.end() if group else 0
    actor = find_actor(heading[start:])
    if actor is None or start == 0:
        return actor
    task_start = actor.task_start + start if actor.task_start is not None else None
    return ActorReading(actor.start + start, actor.end + start, task_start)


def _name_actor(reading: Reading, heading: Span, actor: ActorReading) -> str:
    """The actor of a heading: all of it, since a verb in it is part of a name, unless a colon leads into the tasks."""
    has_colon = reading.text[heading.end : heading.end + 2].lstrip().startswith(":")
    leads = (
        actor.task_start is not None
        and _LEADING_VERB.match(reading.folded, heading.start + actor.task_start) is not None
        and _WHICH_ONES.match(reading.folded, heading.start, heading.end) is None
    )
    end = actor.end if has_colon or leads or actor.task_start is None else heading.end - heading.start
    text = heading.text_of(reading.text)[actor.start : end]
    return fold_blanks(PARENTHESIS.sub("", text)).rstrip(" .:;")


def _has_tasks(outline: Outline, section: Section) -> bool:
    return bool(section.items or outline.children(section))


def _list_tasks(reading: Reading, section: Section) -> Iterator[Span]:
    """An actor's tasks: its dashes, or its paragraphs up to the closing of the plan."""
    dashes = [item for item in section.items if item.mark]
    if dashes:
        for item in dashes:
            yield item.span
        return
    for index, item in enumerate(section.items):
        text = item.span.text_of(reading.text)
        # right below the actor "Căn cứ Kế hoạch này xây dựng kế hoạch …" is his task
        if _is_closing(reading, item.span) and (index > 0 or PLAN_END.match(reading.folded, item.span.start)):
            return
        if not text.rstrip().endswith(":"):
            yield item.span


def _is_closing(reading: Reading, span: Span) -> bool:
    return bool(CLOSING_OPENER.match(reading.folded, span.start, span.end)) or span.text_of(
        reading.text
    ).rstrip().endswith("./.")


def _read_sentence(reading: Reading, outline: Outline, section: Section) -> Iterator[_Task]:
    """The tasks of a numbered sentence that names its actor: those of the list that it leads into, else its own."""
    if section.body is None or not section.items:
        return
    lead = section.items[0].span
    listed = [item.span for item in section.items[1:] if item.mark]
    listed.extend(reading.trim(Span(child.start, child.extent.end)) for child in outline.children(section))
    end = lead.text_of(reading.text).rstrip()[-1:]
    if not listed or end not in _LEAD_ENDS:  # without a stop a copy's dash goes on with the sentence
        yield from _split_sentence(reading, section.body)
        return
    for task in _split_sentence(reading, lead):
        if end != ":":
            yield task
        for span in listed:
            yield _Task(task.actor, span)


def _split_sentence(reading: Reading, span: Span) -> Iterator[_Task]:
    """A numbered sentence that names its actor first: ``Đề nghị Ủy ban Mặt trận … vận động đoàn viên …``.

    Behind ``Căn cứ Hướng dẫn này,`` the actor comes second, and the task begins where his does.
    """
    ground = _GROUND.match(reading.folded, span.start, span.end)
    start = ground.end() if ground else span.start
    text = reading.text[start : span.end]
    actor = find_actor(text)
    if actor is None or actor.task_start is None:
        return
    rest = Span(start + actor.task_start, span.end)
    lines = [line for line in reading.lines_in(Span(rest.start, rest.end)) if line.span.start > rest.start]
    cut = next((line.span.start for line in lines if _is_closing(reading, line.span)), rest.end)
    yield _Task(fold_blanks(text[actor.start : actor.end]), reading.trim(Span(rest.start, cut)))


def _read_item_with_actor(reading: Reading, item: Item) -> Iterator[_Task]:
    is_given = reading.folded.startswith("giao ", item.span.start)
    if not item.mark and not is_given and _is_closing(reading, item.span):
        return
    if item.children:
        head = Span(item.span.start, item.children[0].span.start)
        text = reading.trim(head, " \n+-–").text_of(reading.text)
        actor = find_actor(text)
        if actor is not None and (actor.task_start is None or len(text) < 100 or text.endswith(":")):
            for child in item.children:
                yield _Task(fold_blanks(text[actor.start : actor.end]), child.span)
            return
    yield from _split_sentence(reading, item.span)


def _make(reading: Reading, task: _Task) -> Duty:
    return Duty(
        ordinal=1,
        page=reading.page_at(task.text.start),
        char_start=task.text.start,
        char_end=task.text.end,
        actor=task.actor,
        text=task.text.text_of(reading.text),
        origin=DutyOrigin.SECTION,
        coordinating=None,
        product=None,
        deadline=find_deadline(reading, task.text),
    )


def _number(duty: Duty, number: int) -> Duty:
    return replace(duty, ordinal=number)
