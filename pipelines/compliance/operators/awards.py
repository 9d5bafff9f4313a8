"""Awards: the occasions and forms that are provided for, and who confers them."""

import re
from collections.abc import Iterator

from extractors.structure.folding import fold_blanks, fold_case
from models.facts import AwardTier
from models.labels import LABELS
from models.spans import Span
from models.vocabulary import AwardForm, CitationRole, IssuerLevel, Occasion, SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import AwardFormsInclude, AwardOccasion, AwardWithinAuthority
from pipelines.compliance.layout import (
    find_parts,
    find_pointer,
    heading_of,
    list_sentences,
    list_within,
    name_parts,
    name_pointer,
    span_of,
)
from pipelines.compliance.outcomes import Outcome, conflict, met, met_by_reference, missing, not_applicable
from pipelines.compliance.phrases import compile_phrases

AWARD_KINDS = (
    SectionKind.KHEN_THUONG,
    SectionKind.TIEU_CHI_KHEN_THUONG,
    SectionKind.HINH_THUC_KHEN_THUONG,
    SectionKind.TIEU_CHUAN_KHEN_THUONG,
)
_NO_HEADING = "toàn văn (không có phần khen thưởng)"
# How plans write the forms that only a higher authority confers, and who is said to confer.
_FORM_WORDS: tuple[tuple[AwardForm, str], ...] = (
    (AwardForm.HUAN_CHUONG_LAO_DONG, r"huân\s+chương\s+lao\s+động"),
    (AwardForm.HUAN_CHUONG_KHAC, r"huân\s+chương(?!\s+lao\s+động)"),
    (AwardForm.CO_THI_DUA_CHINH_PHU, r"cờ\s+thi\s+đua\s+(?:của\s+)?chính\s+phủ"),
    (AwardForm.BANG_KHEN_THU_TUONG, r"bằng\s+khen\s+(?:của\s+)?thủ\s+tướng"),
    (AwardForm.CO_THI_DUA_TINH, r"cờ\s+thi\s+đua(?!\s+(?:của\s+)?chính\s+phủ)"),
    (AwardForm.BANG_KHEN_TINH, r"bằng\s+khen(?!\s+(?:của\s+)?thủ\s+tướng)"),
)
_OWN_HEADS = {
    IssuerLevel.XA: r"(?:(?:chủ\s+tịch\s+)?(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:các\s+)?(?:xã|phường|đặc\s+khu))",
    IssuerLevel.TINH: r"(?:(?:chủ\s+tịch\s+)?(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:tỉnh|thành\s+phố))",
}
_CONFERS = r"(?:quyết\s+định\s+)?(?:tặng\s+thưởng|trao\s+tặng|tặng|trao|khen\s+thưởng)"
_PROPOSES = re.compile(
    r"\b(?:đề\s+nghị|đề\s+xuất|kiến\s+nghị|trình|tham\s+mưu|xin|giới\s+thiệu|báo\s+cáo|suy\s+tôn|phối\s+hợp"
    r"|(?:lập|hoàn\s+thiện|gửi|chuyển)\s+hồ\s+sơ)\b"
)
# "UBND xã tặng Giấy khen, Chủ tịch UBND tỉnh tặng Bằng khen": another subject stands before the second form
_HIGHER_HEAD = r"(?:ủy\s+ban\s+nhân\s+dân|ubnd)\s+(?:tỉnh|thành\s+phố)|thủ\s+tướng|chủ\s+tịch\s+nước|cấp\s+trên"


def award_occasion(case: Case, check: AwardOccasion) -> Outcome:
    """Met by a tier of that occasion or a heading that names it; by reference where another document has the awards."""
    rows = [row for row in case.facts.award_tiers if row.occasion is check.occasion]
    if any(_find_reference(case, row) is None for row in rows):
        return met(*map(place_of, rows), note="có quy định")
    for row in rows or _list_pointers(case):
        return met_by_reference(place_of(row), f"dẫn chiếu {_find_reference(case, row)}")
    parts = find_parts(case, AWARD_KINDS)
    words = compile_phrases(check.words)
    for part in parts:
        for section in list_within(case, part):
            if section.heading and words.search(fold_case(section.heading)):
                return met(heading_of(section), note="có quy định")
    return _point_or_miss(case, "")


def award_forms_include(case: Case, check: AwardFormsInclude) -> Outcome:
    """Met when the occasion has every form; the absent ones are named."""
    labels = LABELS["form"]
    wanted = ", ".join(labels[form][0] for form in check.forms)
    rows = [row for row in case.facts.award_tiers if row.occasion is check.occasion]
    with_forms = [row for row in rows if row.form is not None]
    pointers = [row for row in rows if _find_reference(case, row)] or _list_pointers(case)
    absent = [form for form in check.forms if form not in {row.form for row in with_forms}]
    if not absent:
        return met(*map(place_of, with_forms), note="đủ các hình thức", expected=wanted)
    for row in pointers:
        return met_by_reference(place_of(row), f"dẫn chiếu {_find_reference(case, row)}")
    told = ", ".join(labels[form][0] for form in absent)
    if not with_forms:
        return _point_or_miss(case, wanted)
    found = ", ".join(labels[row.form][0] for row in with_forms if row.form)
    parts = find_parts(case, AWARD_KINDS)
    evidence = tuple(map(place_of, with_forms))
    return missing(name_parts(parts, _NO_HEADING), absent=told, expected=wanted, found=found, evidence=evidence)


def award_within_authority(case: Case, check: AwardWithinAuthority) -> Outcome:
    """Conflict where the issuer is said to confer a form that only a higher authority confers."""
    level = case.instrument.issuer_level
    rule = next((rule for rule in check.conferring if rule.level is level), None)
    parts = find_parts(case, AWARD_KINDS)
    if rule is None or not (parts or case.facts.award_tiers):
        return not_applicable("văn bản không quy định khen thưởng hoặc không thuộc cấp phải xét thẩm quyền")
    wrong = [
        *_find_wrong_authorities(case, rule.level, rule.may_not_confer),
        *_find_wrong_sentences(case, rule.level, rule.may_not_confer),
    ]
    if not wrong and not any(row.form for row in case.facts.award_tiers):
        return not_applicable("văn bản không nêu hình thức khen thưởng nào")
    if not wrong:
        return met(*(heading_of(part) for part in parts[:1]), note="không trao hình thức vượt thẩm quyền")
    wrong = sorted(set(wrong))
    told = "; ".join(dict.fromkeys(f"“{fold_blanks(s.text_of(case.document.text)).rstrip(' .;')}”" for s in wrong))
    return conflict(*wrong, found=told, expected="chỉ đề nghị cấp có thẩm quyền tặng")


def _find_wrong_authorities(case: Case, level: IssuerLevel, forms: tuple[AwardForm, ...]) -> Iterator[Span]:
    """Tiers such as “Bằng khen của Chủ tịch Ủy ban nhân dân xã”."""
    own = re.compile(rf"^(?:của\s+)?{_OWN_HEADS[level]}\b")
    for row in case.facts.award_tiers:
        if row.form in forms and row.authority and own.search(fold_case(row.authority)):
            yield place_of(row)


def _find_wrong_sentences(case: Case, level: IssuerLevel, forms: tuple[AwardForm, ...]) -> Iterator[Span]:
    """Sentences such as “Chủ tịch UBND xã tặng Bằng khen của Thủ tướng Chính phủ”, and forms “của UBND xã”."""
    words = "|".join(pattern for form, pattern in _FORM_WORDS if form in forms)
    own = _OWN_HEADS[level]
    others = "" if level is IssuerLevel.TINH else rf"(?!\b(?:{_HIGHER_HEAD})\b)"
    gap = rf"(?:{others}[^.;:\n]){{0,60}}?"
    confers = re.compile(rf"\b{own}\b{gap}\b{_CONFERS}\b{gap}\b(?:{words})")
    belongs = re.compile(rf"\b(?:bằng\s+khen|cờ\s+thi\s+đua)\s+(?:của\s+)?{_OWN_HEADS[IssuerLevel.XA]}\b")
    for part in find_parts(case, (*AWARD_KINDS, SectionKind.TO_CHUC_THUC_HIEN, SectionKind.THOI_GIAN_TO_CHUC)):
        for sentence in list_sentences(case, span_of(case, part)):
            folded = case.fold(sentence)
            match = confers.search(folded)
            is_conferred = match is not None and not _PROPOSES.search(folded[: match.end()])
            if is_conferred or (level is IssuerLevel.XA and belongs.search(folded)):
                yield sentence


def _find_reference(case: Case, row: AwardTier) -> str | None:
    """The code that a tier without a form points to: “sơ kết, tổng kết: thực hiện theo Kế hoạch số …”."""
    if row.by_reference or row.form:
        return row.by_reference
    inside = (c for c in case.facts.citations if row.char_start <= c.char_start and c.char_end <= row.char_end)
    return next((c.code for c in inside if c.code and c.role is not CitationRole.NESTED), None)


def _list_pointers(case: Case) -> list[AwardTier]:
    """The rows by which the whole part points elsewhere."""
    return [row for row in case.facts.award_tiers if row.by_reference and row.occasion in (None, Occasion.CHUYEN_DE)]


def _point_or_miss(case: Case, expected: str) -> Outcome:
    """By reference where the part on awards names no tier and points to another document, else missing."""
    parts = find_parts(case, AWARD_KINDS)
    pointer = (
        find_pointer(case, parts, may_be_law=True) if not any(row.form for row in case.facts.award_tiers) else None
    )
    if pointer is not None:
        return met_by_reference(
            Span(pointer.char_start, pointer.char_end), f"phần khen thưởng dẫn chiếu {name_pointer(pointer)}"
        )
    return missing(name_parts(parts, _NO_HEADING), absent=expected, expected=expected)


def place_of(row: AwardTier) -> Span:
    """Where the tier stands."""
    return Span(row.char_start, row.char_end)
