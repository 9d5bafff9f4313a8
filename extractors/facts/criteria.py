"""Emulation criteria (tiêu chí) by target group."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts.criteria_tables import find_table_criteria
from extractors.facts.emulation import concerns_emulation
from extractors.facts.outline import Outline
from extractors.facts.patterns.citations import POINTER
from extractors.facts.patterns.targets import COLLECTIVE, DEFINITE, GROUP_HEADING, GROUP_LEAD, VAGUE
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks, fold_case
from models.facts import Criterion
from models.sections import DividedInstrument, Item, Section
from models.spans import Span
from models.vocabulary import SectionKind, Target

_CRITERIA_KINDS = (SectionKind.TIEU_CHI, SectionKind.TIEU_CHI_KHEN_THUONG)
_AWARD_KINDS = (SectionKind.KHEN_THUONG, SectionKind.HINH_THUC_KHEN_THUONG, SectionKind.TIEU_CHUAN_KHEN_THUONG)
# "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội" has twelve; a sentence with a colon is longer.
_LONGEST_GROUP = 12


@dataclass(frozen=True, slots=True)
class _Found:
    group: Span | None
    text: Span


def extract_criteria(reading: Reading, part: DividedInstrument) -> tuple[Criterion, ...]:
    """The criteria of an instrument: one row per dash (its plus lines included), unbroken paragraph or table row.

    Reads: sections of the kinds on criteria. Writes: criteria; none for a plan that has nothing to do with emulation.
    A group is a section or a dash headed “Đối với …”.
    """
    if not concerns_emulation(reading, part):
        return ()
    outline = Outline(part.sections)
    found: list[_Found] = []
    for section in outline.find_topmost(_CRITERIA_KINDS):
        narrower = [child for child in outline.children(section) if child.kind is SectionKind.TIEU_CHI]
        for root in narrower or [section]:
            found.extend(_walk(reading, outline, root, _find_own_group(reading, root)))
    found.extend(_Found(group, text) for group, text in find_table_criteria(reading, part))
    found.sort(key=lambda item: item.text.start)
    return tuple(_make(reading, number, item) for number, item in enumerate(found, 1))


def classify_target(group: str) -> Target:
    """The target that a group's heading names first; *tổ chức*, *đơn vị* count only in want of a definite one.

    ``Đối với các tổ chức, doanh nghiệp`` is ``doanh_nghiep``; ``Đối với các cơ quan, đơn vị`` and ``Tập thể, cá nhân``
    are ``co_quan``.
    """
    folded = fold_blanks(fold_case(group))
    patterns = (*DEFINITE, (Target.CO_QUAN, COLLECTIVE))
    hits = [(match.start(), -match.end(), target) for target, pattern in patterns if (match := pattern.search(folded))]
    if hits:
        return min(hits)[2]
    return Target.CO_QUAN if VAGUE.search(folded) else Target.KHAC


def names_definite(group: str) -> bool:
    """True when a heading names more than *tập thể*, *đơn vị*, *tổ chức*."""
    folded = fold_blanks(fold_case(group))
    return any(pattern.search(folded) for _, pattern in DEFINITE)


def _walk(reading: Reading, outline: Outline, section: Section, group: Span | None) -> Iterator[_Found]:
    """The criteria in a section: its items, then those of its children; a child's heading may name a new group."""
    yield from _read_items(reading, section.items, group)
    for child in outline.children(section):
        if child.kind in _AWARD_KINDS:
            continue
        heading = child.heading
        if heading is not None and _heads_group(reading, outline, child, group):
            yield from _walk(reading, outline, child, heading)
        elif heading is not None and outline.children(child):
            yield from _walk(reading, outline, child, group)
        else:
            yield _Found(group, Span(child.start, child.extent.end))


def _heads_group(reading: Reading, outline: Outline, child: Section, group: Span | None) -> bool:
    """Whether a numbered part is a group of its own: so it says, or no group is open, or it names a narrower one.

    Below "Đối với tập thể" the parts "Các cơ quan", "Doanh nghiệp: …" are groups; below "Đối với cá nhân" the part
    "Cán bộ, công chức: …" with one paragraph is a criterion.
    """
    if child.heading is None:
        return False
    title = child.heading.text_of(reading.text)
    has_list = any(item.mark for item in child.items) or bool(outline.children(child))
    if _is_group(title) or (group is None and (child.items or has_list)):
        return True
    is_open_group = group is not None and not names_definite(group.text_of(reading.text))
    return _begins_with_target(title) and (has_list or (is_open_group and bool(child.items)))


def _begins_with_target(title: str) -> bool:
    """True when whom it is for stands first: ``Doanh nghiệp, hợp tác xã``, not ``Chăm lo đời sống người lao động``."""
    folded = fold_blanks(fold_case(title))
    lead = GROUP_LEAD.match(folded)
    at = lead.end() if lead else 0
    patterns = (*(pattern for _, pattern in DEFINITE), COLLECTIVE, VAGUE)
    return any(pattern.match(folded, at) for pattern in patterns) or bool(lead and COLLECTIVE.search(lead[0]))


def _find_own_group(reading: Reading, root: Section) -> Span | None:
    """The heading of a part that is itself a group: ``2. Tiêu chí thi đua đối với cá nhân``."""
    heading = root.heading
    return heading if heading is not None and _is_group(heading.text_of(reading.text)) else None


def _is_group(heading: str) -> bool:
    return bool(GROUP_HEADING.match(fold_case(heading)))


def _is_named_group(head: str) -> bool:
    """Whether the words before an item's colon are those whom it is for: ``Tập thể``, ``Cán bộ, công chức``."""
    return 0 < len(head.split()) <= _LONGEST_GROUP and _begins_with_target(head)


def _read_items(reading: Reading, items: tuple[Item, ...], group: Span | None) -> Iterator[_Found]:
    has_dashes = any(item.mark for item in items)
    own_group = group
    for item in items:
        text = item.span.text_of(reading.text)
        colon = text.find(":")
        names_group = group is None and (_is_group(text) or _is_named_group(text[: max(colon, 0)]))
        if names_group and item.children:
            head = Span(item.span.start, item.children[0].span.start)
            own_group = reading.trim(
                Span(head.start, head.start + colon) if 0 <= colon < head.end - head.start else head, " \n:+-–"
            )
            for child in item.children:
                yield _Found(own_group, child.span)
        elif names_group and 0 <= colon < len(text.rstrip()) - 1:
            own_group = Span(item.span.start, item.span.start + colon)
            rest = reading.trim(Span(own_group.end + 1, item.span.end))
            yield _Found(own_group, rest)
        elif names_group and text.rstrip(" :") and (text.rstrip().endswith(":") or len(text) < 120):
            own_group = reading.trim(item.span, " \n:")
        elif not item.mark and (has_dashes or text.rstrip().endswith(":")):
            continue  # a lead-in or a remark around the list
        elif not item.mark and POINTER.match(reading.folded, item.span.start) and reading.spans_in("codes", item.span):
            continue  # "Thực hiện theo mục 1 phần III, Kế hoạch số …" holds no criterion of its own
        else:
            yield _Found(own_group, item.span)


def _make(reading: Reading, number: int, item: _Found) -> Criterion:
    group = fold_blanks(item.group.text_of(reading.text)) if item.group else None
    text = item.text.text_of(reading.text)
    return Criterion(
        ordinal=number,
        page=reading.page_at(item.text.start),
        char_start=item.text.start,
        char_end=item.text.end,
        target_group=group,
        target=classify_target(group or ""),
        text=text,
    )
