"""Criteria: whether a target group has its own."""

from extractors.structure.folding import fold_case
from models.spans import Span
from models.vocabulary import SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import CriteriaFor
from pipelines.compliance.layout import find_parts, find_pointer, name_parts
from pipelines.compliance.outcomes import Outcome, met, met_by_reference, missing
from pipelines.compliance.phrases import compile_phrases

CRITERIA_KINDS = (SectionKind.TIEU_CHI, SectionKind.TIEU_CHI_KHEN_THUONG)
_NO_HEADING = "toàn văn (không có phần tiêu chí)"


def criteria_for(case: Case, check: CriteriaFor) -> Outcome:
    """Met by a criterion of that group, or of a mixed group whose heading names it too; by reference where the part
    on criteria holds none and points to another document."""
    words = compile_phrases(check.words)
    rows = [
        row
        for row in case.facts.criteria
        if row.target is check.target or (row.target_group and words.search(fold_case(row.target_group)))
    ]
    if rows:
        group = rows[0].target_group
        note = f"có tiêu chí tại “{group}”" if group else "có tiêu chí"
        return met(*(Span(row.char_start, row.char_end) for row in rows), note=note)
    parts = find_parts(case, CRITERIA_KINDS)
    pointer = find_pointer(case, parts) if not case.facts.criteria else None
    if pointer is not None:
        return met_by_reference(Span(pointer.char_start, pointer.char_end), f"phần tiêu chí dẫn chiếu {pointer.code}")
    groups = list(dict.fromkeys(row.target_group for row in case.facts.criteria if row.target_group))
    found = "; ".join(groups)
    return missing(name_parts(parts, _NO_HEADING), found=found or "không có nhóm nào")
