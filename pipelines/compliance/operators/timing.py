"""Phases, reviews and the day of issue."""

from itertools import pairwise

from models.facts import Milestone, Phase
from models.spans import Span
from models.vocabulary import MilestoneKind, SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import IssuedBy, MilestonePresent, PhasesEqual, PhasesOrdered
from pipelines.compliance.dates import earliest_day, latest_day, render_date
from pipelines.compliance.layout import find_parts, find_pointer, name_parts, name_pointer
from pipelines.compliance.outcomes import (
    Outcome,
    conflict,
    met,
    met_by_reference,
    missing,
    not_applicable,
    undetermined,
)

TIME_KINDS = (SectionKind.THOI_GIAN, SectionKind.NOI_DUNG_THOI_GIAN, SectionKind.THOI_GIAN_TO_CHUC)
_KIND_NAMES = {MilestoneKind.SO_KET: "sơ kết", MilestoneKind.TONG_KET: "tổng kết"}
_NO_HEADING = "toàn văn (không có phần thời gian thực hiện)"
_DATE_IN_FULL = "Ghi đủ ngày, tháng, năm ban hành rồi rà soát lại."


def phases_equal(case: Case, check: PhasesEqual) -> Outcome:
    """Met when the phases, a phase over the whole period left out, are those of an alternative; repeats count once."""
    expected = " hoặc ".join(
        " và ".join(f"{first} - {last}" for first, last in alternative) for alternative in check.alternatives
    )
    phases = case.facts.phases
    if not phases:
        return _miss_or_point(case, expected)
    years = list(dict.fromkeys((phase.start_year, phase.end_year) for phase in phases))
    for alternative in check.alternatives:
        whole = (alternative[0][0], alternative[-1][1])
        found = [pair for pair in years if pair != whole or len(years) == 1]
        if len(found) == len(alternative) and all(map(_fits, found, alternative)):
            told = " và ".join(f"{first} - {last}" for first, last in alternative)
            return met(*map(place_of, phases), note=f"đủ {len(alternative)} giai đoạn {told}", expected=expected)
    told = ", ".join(_name_years(phase) for phase in phases)
    return conflict(*map(place_of, phases), found=told, expected=expected)


def phases_ordered(case: Case, _check: PhasesOrdered) -> Outcome:
    """Conflict where a phase begins in or before the year in which the one before it ends."""
    phases = [phase for phase in case.facts.phases if phase.start_year and phase.end_year]
    if len(phases) < 2:
        return not_applicable("văn bản không chia giai đoạn để đối chiếu")
    for before, after in pairwise(phases):
        if (after.start_year, after.end_year) == (before.start_year, before.end_year):
            continue
        if _starts_early(before, after):
            found = f"{_name_years(before)} và {_name_years(after)}"
            return conflict(place_of(before), place_of(after), found=found, expected="các giai đoạn nối tiếp nhau")
    return met(*map(place_of, phases), note="các giai đoạn nối tiếp nhau, không chồng lấn")


def milestone_present(case: Case, check: MilestonePresent) -> Outcome:
    """Met in that year; another year is a conflict, a review without its year is missing.

    A final review is one: a second year beside the right one contradicts it, unless it closes an earlier phase or
    comes round each year. Mid-term reviews may be several.
    """
    name = _KIND_NAMES.get(check.kind, check.kind.value)
    expected = f"{name} năm {check.year}"
    found = [milestone for milestone in case.facts.milestones if milestone.kind is check.kind and milestone.year]
    right = [milestone for milestone in found if milestone.year == check.year]
    others = [milestone for milestone in found if milestone.year != check.year and _is_final(case, milestone)]
    if right and check.kind is MilestoneKind.TONG_KET and others:
        years = " và ".join(str(year) for year in dict.fromkeys(m.year for m in found if m in (*right, *others)))
        places = [Span(m.char_start, m.char_end) for m in (*others, *right)]
        return conflict(*places, found=f"{name} cả năm {years}", expected=expected)
    if right:
        return met(*(Span(m.char_start, m.char_end) for m in right), note=f"có mốc {expected}", expected=expected)
    if found:
        years = ", ".join(str(year) for year in dict.fromkeys(milestone.year for milestone in found))
        places = [Span(m.char_start, m.char_end) for m in found]
        return conflict(*places, found=f"{name} năm {years}", expected=expected)
    return _miss_or_point(case, expected)


def _is_final(case: Case, milestone: Milestone) -> bool:
    """True for a review of the whole movement: not each year's, not an earlier phase's."""
    last = len(case.facts.phases)
    return milestone.recurrence is None and milestone.phase_ordinal in (None, last)


def issued_by(case: Case, check: IssuedBy) -> Outcome:
    """Met when the latest day that the date can mean is in time, conflict when even the earliest is late."""
    expected = f"chậm nhất ngày {check.deadline.day}/{check.deadline.month}/{check.deadline.year}"
    parts = _find_date(case)
    first, last = earliest_day(*parts), latest_day(*parts)
    told = render_date(*parts)
    place = find_date_line(case)
    evidence = (place,) if place else ()
    if first is None or last is None:
        note = "văn bản chưa ghi ngày, tháng, năm ban hành"
        searched = "phần đầu văn bản và dòng “Kèm theo”"
        return undetermined(note, searched_in=searched, expected=expected, remedy=_DATE_IN_FULL)
    if last <= check.deadline:
        return met(*evidence, note=f"ban hành {told}, trong hạn", expected=expected)
    if first > check.deadline:
        return conflict(*evidence, found=told, expected=expected)
    note = f"chỉ ghi {told}, chưa đủ để biết có đúng hạn hay không"
    return undetermined(note, *evidence, expected=expected, remedy=_DATE_IN_FULL)


def find_date_line(case: Case) -> Span | None:
    """The line that carries the date of issue: “…, ngày … tháng … năm …” above the type, or the “Kèm theo” line."""
    text, folded = case.document.text, case.folded
    starts = [case.instrument.char_start, *([case.host.instrument.char_start] if case.host else [])]
    for start in starts:
        at = folded.find("ngày", start, start + 1500)
        while at >= 0:
            line = Span(text.rfind("\n", 0, at) + 1, len(text) if (end := text.find("\n", at)) < 0 else end)
            folded_line = case.fold(line)
            is_attached_line = case.host is not None and start == starts[0] and "kèm theo" in folded_line
            if is_attached_line or ("tháng" in folded_line and ("kèm theo" in folded_line or len(folded_line) < 80)):
                return line
            at = folded.find("ngày", at + 1, start + 1500)
    return None


def _find_date(case: Case) -> tuple[int | None, int | None, int | None]:
    """The plan's own date, else its decision's where that says more."""
    own = case.instrument
    found = (own.issued_year, own.issued_month, own.issued_day)
    if case.host is not None and found[0] is None:
        host = case.host.instrument
        return host.issued_year, host.issued_month, host.issued_day
    return found


def _miss_or_point(case: Case, expected: str) -> Outcome:
    """Met by reference where the part on time points to another document, else missing."""
    parts = find_parts(case, TIME_KINDS)
    pointer = find_pointer(case, parts)
    if pointer is not None:
        place = Span(pointer.char_start, pointer.char_end)
        return met_by_reference(place, f"phần thời gian dẫn chiếu {name_pointer(pointer)}")
    return missing(name_parts(parts, _NO_HEADING), absent=expected, expected=expected)


def _fits(found: tuple[int | None, int | None], wanted: tuple[int, int]) -> bool:
    """A year that the phase leaves out does not speak against it."""
    return all(a is None or a == b for a, b in zip(found, wanted, strict=True)) and found != (None, None)


def _starts_early(before: Phase, after: Phase) -> bool:
    if before.end_on and after.start_on:
        return after.start_on <= before.end_on
    return bool(after.start_year and before.end_year and after.start_year <= before.end_year)


def _name_years(phase: Phase) -> str:
    return f"{phase.label} ({phase.start_year or '…'} - {phase.end_year or '…'})"


def place_of(phase: Phase) -> Span:
    """Where the phase stands."""
    return Span(phase.char_start, phase.char_end)
