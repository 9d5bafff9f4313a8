"""Which function carries out which check."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from models.vocabulary import Responsibility, Verdict
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import Check
from pipelines.compliance.operators import (
    awards,
    citing,
    codes,
    criteria,
    duties,
    header,
    names,
    parts,
    places,
    themes,
    timing,
)
from pipelines.compliance.outcomes import Outcome

# What a page that was read badly cannot prove, and what is said of it instead.
_DOUBTFUL = {
    Verdict.MISSING: "trang đọc kém, chưa thể kết luận là thiếu",
    Verdict.CONFLICT: "trang đọc kém, chưa thể kết luận là sai",
}
# A check's model and its function carry one name; mypy cannot tie the two, the contract test does.
OPERATORS: dict[str, Callable[[Case, Any], Outcome]] = {
    "section_present": parts.section_present,
    "cites": citing.cites,
    "cites_superior": citing.cites_superior,
    "in_force": citing.in_force,
    "phases_equal": timing.phases_equal,
    "phases_ordered": timing.phases_ordered,
    "milestone_present": timing.milestone_present,
    "issued_by": timing.issued_by,
    "criteria_for": criteria.criteria_for,
    "award_occasion": awards.award_occasion,
    "award_forms_include": awards.award_forms_include,
    "award_within_authority": awards.award_within_authority,
    "theme_covered": themes.theme_covered,
    "lead_assigned": duties.lead_assigned,
    "reporting_duty": duties.reporting_duty,
    "supervision": duties.supervision,
    "header_field": header.header_field,
    "attached_number_agrees": header.attached_number_agrees,
    "one_title_per_code": codes.one_title_per_code,
    "no_duplicate_basis": codes.no_duplicate_basis,
    "code_well_formed": codes.code_well_formed,
    "date_agrees": codes.date_agrees,
    "place_agrees": places.place_agrees,
    "movement_name_agrees": names.movement_name_agrees,
}


def apply_check(case: Case, check: Check) -> Outcome:
    """The outcome of a check; what a badly read page lacks or has wrong is undetermined, and the reading's fault."""
    outcome = OPERATORS[check.operator](case, check)
    if not case.is_poor or outcome.verdict not in _DOUBTFUL:
        return outcome
    note = _DOUBTFUL[outcome.verdict] + (f" (máy đọc được: {outcome.found})" if outcome.found else "")
    return replace(outcome, verdict=Verdict.UNDETERMINED, note=note, responsibility=Responsibility.HE_THONG)
