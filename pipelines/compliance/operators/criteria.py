"""Criteria: whether a target group has its own."""

import re

from extractors.structure.folding import fold_case
from models.facts import Criterion
from models.spans import Span
from models.vocabulary import SectionKind, Target
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import CriteriaFor
from pipelines.compliance.layout import find_parts, find_pointer, name_parts, name_pointer
from pipelines.compliance.outcomes import Outcome, met, met_by_reference, missing
from pipelines.compliance.phrases import compile_phrases

CRITERIA_KINDS = (SectionKind.TIEU_CHI, SectionKind.TIEU_CHI_KHEN_THUONG)
# "cán bộ, công chức trong các cơ quan, đơn vị" are persons still, and "đơn vị sản xuất" is an enterprise
_WHERE_PERSONS_ARE = re.compile(
    r"\b(?:trong|thuộc|tại|ở|của|là)\s+(?:các\s+)?"
    r"(?:cơ\s+quan|đơn\s+vị|tập\s+thể|phòng|địa\s+phương|thôn|tổ|doanh\s+nghiệp|hợp\s+tác\s+xã|đoàn|hội\s+viên|mặt\s+trận)\b.*"
)
_ENTERPRISE_UNITS = re.compile(r"\bđơn\s+vị\s+(?:sản\s+xuất|kinh\s+doanh|kinh\s+tế)\b")
_NO_HEADING = "toàn văn (không có phần tiêu chí)"


def criteria_for(case: Case, check: CriteriaFor) -> Outcome:
    """Met by a criterion of that group, or of a mixed group whose heading names it too; by reference where the part
    on criteria holds none and points to another document."""
    words = compile_phrases(check.words)
    rows = [row for row in case.facts.criteria if row.target is check.target or words.search(_fold_group(row))]
    if rows:
        group = rows[0].target_group
        note = f"có tiêu chí tại “{group}”" if group else "có tiêu chí"
        return met(*(Span(row.char_start, row.char_end) for row in rows), note=note)
    parts = find_parts(case, CRITERIA_KINDS)
    pointer = find_pointer(case, parts)
    own = [row for row in case.facts.criteria if not (pointer and _is_pointer(row, pointer.char_start))]
    if pointer is not None and not own:
        return met_by_reference(
            Span(pointer.char_start, pointer.char_end), f"phần tiêu chí dẫn chiếu {name_pointer(pointer)}"
        )
    groups = list(dict.fromkeys(row.target_group for row in case.facts.criteria if row.target_group))
    found = "; ".join(groups)
    return missing(name_parts(parts, _NO_HEADING), found=found or "không có")


def _fold_group(row: Criterion) -> str:
    """The group's heading folded, without the bodies that its persons belong to."""
    folded = _ENTERPRISE_UNITS.sub(" ", fold_case(row.target_group or ""))
    return _WHERE_PERSONS_ARE.sub("", folded) if row.target is Target.CA_NHAN else folded


def _is_pointer(row: Criterion, cited_at: int) -> bool:
    """True for a row that is nothing but the sentence that points to another document."""
    return row.target_group is None and row.char_start <= cited_at < row.char_end
