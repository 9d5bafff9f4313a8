"""The judge: packs applied to cases, one finding per rule and instrument."""

import json
from collections.abc import Iterable, Sequence

from models.findings import FindingRow
from models.vocabulary import Responsibility, Verdict
from pipelines.compliance.cases import Case
from pipelines.compliance.conditions import applies
from pipelines.compliance.layers import LayeredRule, list_rules
from pipelines.compliance.operators import apply_check
from pipelines.compliance.outcomes import Outcome, not_applicable
from pipelines.compliance.packs import Messages, Pack, Rule

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
    return tuple(judge_rule(case, layered, ordinal) for ordinal, layered in enumerate(list_rules(case, packs), 1))


def judge_rule(case: Case, layered: LayeredRule, ordinal: int) -> FindingRow:
    """The finding of one rule; a rule that does not apply or that a layer has switched off says so."""
    pack, rule = layered.pack, layered.rule
    if layered.layer is not None and layered.change is not None and layered.change.is_off:
        outcome = not_applicable(f"bộ “{layered.layer.title}” không áp dụng quy tắc này: {layered.change.reason_vi}")
    elif applies(rule.applies_to, case):
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
        severity=layered.severity,
        responsibility=outcome.responsibility or rule.responsibility,
        message=render_message(rule, outcome),
        expected=outcome.expected or rule.title,
        quote=place.text_of(case.document.text) if place else None,
        searched_in=outcome.searched_in or None,
        remedy=render_remedy(rule, outcome) if is_defect else None,
        details=render_details(case, layered, outcome),
    )


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
    if outcome.remedy:
        return outcome.remedy
    if outcome.responsibility is Responsibility.HE_THONG:
        return "Đối chiếu bản gốc; nếu là bản quét, quét lại rõ hơn rồi rà soát lại."
    return _fill(rule.remedy_vi, outcome)


def render_details(case: Case, layered: LayeredRule, outcome: Outcome) -> str:
    """JSON: the clause that asks for it, what was found, the further places, and what a layer changed."""
    rule = layered.rule
    text = case.document.text
    others = [
        {"char_start": span.start, "char_end": span.end, "page": case.page_at(span.start), "quote": span.text_of(text)}
        for span in outcome.evidence[1 : 1 + _MOST_OTHERS]
    ]
    told = {
        "found": outcome.found,
        "absent": outcome.absent,
        "note": outcome.note,
        "others": others,
        "layer": layered.layer and layered.layer.id,
        "layer_reason": layered.change and layered.change.reason_vi,
    }
    details = {"title": rule.title, "clause": rule.clause, **{key: value for key, value in told.items() if value}}
    return json.dumps(details, ensure_ascii=False)


def _fill(template: str, outcome: Outcome) -> str:
    return template.format(
        found=outcome.found or "không có",
        expected=outcome.expected,
        absent=outcome.absent or outcome.expected,
        searched_in=outcome.searched_in,
    )
