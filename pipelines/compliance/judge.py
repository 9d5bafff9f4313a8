"""The judge: packs applied to cases, one finding per rule and instrument."""

import json
from collections.abc import Iterable, Sequence

from models.findings import FindingRow
from models.vocabulary import Responsibility, Verdict
from pipelines.compliance.cases import Case
from pipelines.compliance.dates import earliest_day, latest_day
from pipelines.compliance.levels import is_departmental
from pipelines.compliance.operators import apply_check
from pipelines.compliance.outcomes import Outcome, not_applicable
from pipelines.compliance.packs import AppliesTo, Messages, Pack, Rule

# In details, so many further places of one finding are kept.
_MOST_OTHERS = 20
_LEADS = {
    Verdict.MET: "Đạt",
    Verdict.MET_BY_REFERENCE: "Đạt do dẫn chiếu",
    Verdict.INHERITED: "Kế thừa từ văn bản cấp trên",
    Verdict.UNDETERMINED: "Chưa kết luận",
    Verdict.NOT_APPLICABLE: "Không áp dụng",
}


def judge(cases: Iterable[Case], packs: Sequence[Pack]) -> tuple[FindingRow, ...]:
    """The findings of every pack on every case to which it applies, in the order of cases, packs and rules.

    Reads: cases, packs. Writes: findings, with their proof or with where it was looked for.
    """
    return tuple(finding for case in cases for finding in judge_case(case, packs))


def judge_case(case: Case, packs: Sequence[Pack]) -> tuple[FindingRow, ...]:
    """The findings on one instrument."""
    rules = [(pack, rule) for pack in packs if applies(pack.applies_to, case) for rule in pack.rules]
    return tuple(judge_rule(case, pack, rule, ordinal) for ordinal, (pack, rule) in enumerate(rules, 1))


def judge_rule(case: Case, pack: Pack, rule: Rule, ordinal: int) -> FindingRow:
    """The finding of one rule; a rule that does not apply says so."""
    if applies(rule.applies_to, case):
        outcome = apply_check(case, rule.check)
    else:
        outcome = not_applicable(rule.applies_to.otherwise_vi or "quy tắc không áp dụng cho văn bản này")
    place = outcome.evidence[0] if outcome.evidence else None
    is_defect = outcome.verdict in (Verdict.MISSING, Verdict.CONFLICT, Verdict.UNDETERMINED)
    return FindingRow(
        finding_id=f"{case.instrument_id}-{pack.id}-{rule.id}",
        instrument_id=case.instrument_id,
        ordinal=ordinal,
        page=case.page_at(place.start) if place else None,
        char_start=place.start if place else None,
        char_end=place.end if place else None,
        pack_id=pack.id,
        rule_id=rule.id,
        verdict=outcome.verdict,
        severity=rule.severity,
        responsibility=outcome.responsibility or rule.responsibility,
        message=render_message(rule, outcome),
        expected=outcome.expected or rule.title,
        quote=place.text_of(case.document.text) if place else None,
        searched_in=outcome.searched_in or None,
        remedy=render_remedy(rule, outcome) if is_defect else None,
        details=render_details(case, rule, outcome),
    )


def applies(condition: AppliesTo, case: Case) -> bool:
    """True when nothing known of the case speaks against the condition.

    A founding decision and its plan owe their own movement nothing, so that a movement's pack does not apply to them.
    """
    instrument, movement = case.instrument, case.movement
    if condition.movement is not None:
        codes = {instrument.code, case.host.instrument.code if case.host else None}
        if movement is None or movement.movement_id != condition.movement or movement.founding_code in codes:
            return False
    if condition.doc_type and instrument.doc_type not in condition.doc_type:
        return False
    level = instrument.issuer_level
    if condition.issuer_level and level is not None and level not in condition.issuer_level:
        return False
    if condition.is_attached is not None and (case.host is not None) is not condition.is_attached:
        return False
    if condition.is_departmental is not None and is_departmental(instrument) is not condition.is_departmental:
        return False
    parts = (instrument.issued_year, instrument.issued_month, instrument.issued_day)
    first, last = earliest_day(*parts), latest_day(*parts)
    if condition.issued_from is not None and last is not None and last < condition.issued_from:
        return False
    return not (condition.issued_to is not None and first is not None and first > condition.issued_to)


def render_message(rule: Rule, outcome: Outcome) -> str:
    """What the finding says: the rule's own words for a defect, else the verdict, the title and why."""
    if outcome.verdict in (Verdict.MISSING, Verdict.CONFLICT):
        message = rule.message_vi
        if isinstance(message, Messages):
            message = message.missing if outcome.verdict is Verdict.MISSING else message.conflict
        told = _fill(message, outcome)
        return f"{told} {outcome.note}".strip()
    note = f": {outcome.note}" if outcome.note else ""
    return f"{_LEADS[outcome.verdict]} ({rule.title}){note}."


def render_remedy(rule: Rule, outcome: Outcome) -> str:
    """What to do about it; where the reading is at fault, what the analyst should do."""
    if outcome.responsibility is Responsibility.HE_THONG:
        return "Kiểm tra lại bản gốc; bổ sung văn bản còn thiếu vào kho hoặc vào danh mục rồi rà soát lại."
    return _fill(rule.remedy_vi, outcome)


def render_details(case: Case, rule: Rule, outcome: Outcome) -> str:
    """JSON: the clause that asks for it, what was found, and the further places with their words."""
    text = case.document.text
    others = [
        {"char_start": span.start, "char_end": span.end, "page": case.page_at(span.start), "quote": span.text_of(text)}
        for span in outcome.evidence[1 : 1 + _MOST_OTHERS]
    ]
    told = {"found": outcome.found, "absent": outcome.absent, "note": outcome.note, "others": others}
    details = {"title": rule.title, "clause": rule.clause, **{key: value for key, value in told.items() if value}}
    return json.dumps(details, ensure_ascii=False)


def _fill(template: str, outcome: Outcome) -> str:
    return template.format(
        found=outcome.found or "không có",
        expected=outcome.expected,
        absent=outcome.absent or outcome.expected,
        searched_in=outcome.searched_in,
    )
