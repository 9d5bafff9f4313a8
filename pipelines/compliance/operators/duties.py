"""Who leads, who reports, who checks: sentences of the body that say so."""

import re

from models.spans import Span
from models.vocabulary import DutyOrigin, MilestoneKind, SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import LeadAssigned, ReportingDuty, Supervision
from pipelines.compliance.layout import (
    body_span,
    find_parts,
    find_pointer,
    list_sentences,
    name_parts,
    name_pointer,
    span_of,
)
from pipelines.compliance.operators.themes import CONTENT_KINDS
from pipelines.compliance.outcomes import Outcome, met, met_by_reference, missing
from pipelines.compliance.phrases import compile_phrases

ORGANISING = (SectionKind.TO_CHUC_THUC_HIEN, SectionKind.THOI_GIAN_TO_CHUC)
_WHOLE = "toàn văn kế hoạch"
# "Nếu có khó khăn, vướng mắc, các đơn vị báo cáo …": every plan closes so; it is no duty to report on the movement
_ON_TROUBLE = re.compile(r"\b(?:nếu|trường\s+hợp|khi)\b[^.;\n]*?\b(?:khó\s+khăn|vướng\s+mắc|phát\s+sinh)\b[^.;\n]*")
# "phối hợp với cơ quan chủ trì" gives nobody the lead
_LED_BY_OTHERS = re.compile(r"\b(?:với|của|theo)\s+(?:các\s+)?(?:cơ\s+quan|đơn\s+vị)\s+$")


def lead_assigned(case: Case, check: LeadAssigned) -> Outcome:
    """Met by any unit that is given the lead, in a task, in a task table or in the text of the body."""
    phrases = compile_phrases(check.phrases)
    for duty in case.facts.responsibilities:
        if duty.origin is DutyOrigin.TABLE and duty.actor:
            return met(Span(duty.char_start, duty.char_end), note=f"bảng phân công giao {duty.actor} chủ trì")
    for sentence in _list_body(case):
        for match in phrases.finditer(case.folded, sentence.start, sentence.end):
            if not _LED_BY_OTHERS.search(case.folded[sentence.start : match.start()]):
                return met(sentence, note="có đơn vị được giao chủ trì")
    return _point_or_miss(case)


def reporting_duty(case: Case, check: ReportingDuty) -> Outcome:
    """Met by a dated report, or by a sentence that says who reports to whom or when."""
    duty, receivers = compile_phrases(check.duty), compile_phrases(check.receivers)
    times, unless = compile_phrases(check.times), compile_phrases(check.unless)
    dated = [row for row in case.facts.milestones if row.kind is MilestoneKind.BAO_CAO]
    if dated:
        return met(*(Span(row.char_start, row.char_end) for row in dated), note="có quy định thời hạn báo cáo")
    for sentence in _list_body(case):
        folded = _ON_TROUBLE.sub(" ", unless.sub(lambda match: " " * len(match[0]), case.fold(sentence)))
        if duty.search(folded) and (receivers.search(folded) or times.search(folded)):
            return met(sentence, note="có quy định báo cáo")
    return _point_or_miss(case)


def supervision(case: Case, check: Supervision) -> Outcome:
    """Met by a sentence outside contents and criteria that provides for checking the movement or the plan."""
    phrases, objects = compile_phrases(check.phrases), compile_phrases(check.objects)
    unless = compile_phrases(check.unless)
    left_out = [span_of(case, part) for part in find_parts(case, (*CONTENT_KINDS, SectionKind.TIEU_CHI))]
    for sentence in _list_body(case):
        if any(span.holds(sentence) for span in left_out):
            continue
        folded = unless.sub(lambda match: " " * len(match[0]), case.fold(sentence))
        if phrases.search(folded) and objects.search(folded):
            return met(sentence, note="có quy định kiểm tra, giám sát")
    return _point_or_miss(case)


def _list_body(case: Case) -> list[Span]:
    """The sentences of the body, those of the part on organisation first."""
    parts = [span_of(case, part) for part in find_parts(case, ORGANISING)]
    first = [sentence for span in parts for sentence in list_sentences(case, span)]
    others = [s for s in list_sentences(case, body_span(case)) if not any(span.holds(s) for span in parts)]
    return [*first, *others]


def _point_or_miss(case: Case) -> Outcome:
    parts = find_parts(case, ORGANISING)
    pointer = find_pointer(case, parts) if not case.facts.responsibilities else None
    if pointer is not None:
        place = Span(pointer.char_start, pointer.char_end)
        return met_by_reference(place, f"phần tổ chức thực hiện dẫn chiếu {name_pointer(pointer)}")
    named = name_parts(parts, "")
    return missing(f"{named} và {_WHOLE}" if named else _WHOLE)
