"""Known faults, each an operation on an outline that says which verdicts it changes.

A change is ``{rule: verdict}``; rules of form (the-thuc-nd30) belong to the instrument with the letterhead, all others
to the plan.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from models.vocabulary import Occasion, SectionKind, Target, Verdict
from tests.factory import editing
from tests.factory.outlines import (
    Award,
    Basis,
    Content,
    CriteriaGroup,
    DecisionOutline,
    Node,
    Outline,
)
from tests.factory.parts.times import TimesLayout, Timetable, write_times
from tests.factory.plans import BasesLayout, write_preamble

MISSING, CONFLICT, UNDETERMINED = Verdict.MISSING, Verdict.CONFLICT, Verdict.UNDETERMINED
NOT_APPLICABLE, INHERITED = Verdict.NOT_APPLICABLE, Verdict.INHERITED

Changes = Mapping[str, Verdict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """A fault: what was done (in Vietnamese, for the list of samples), the operation, and the verdicts it changes."""

    note_vi: str
    apply: Callable[[Outline], Outline]
    changes: Changes


def plant(outline: Outline, defects: Iterable[Defect]) -> Outline:
    """The outline with every defect planted; a defect that changes nothing is a mistake of the factory."""
    for defect in defects:
        changed = defect.apply(outline)
        if changed == outline:
            raise ValueError(f"the defect changes nothing: {defect.note_vi}")
        outline = changed
    return outline


def _miss(*rules: str) -> dict[str, Verdict]:
    return dict.fromkeys(rules, MISSING)


_GROUPS = ("tieu-chi-co-quan", "tieu-chi-mat-tran", "tieu-chi-doanh-nghiep", "tieu-chi-ca-nhan")
_AWARDS = ("khen-thuong-hang-nam", "khen-thuong-so-ket", "khen-thuong-tong-ket", "hinh-thuc-tong-ket")
_THEMES = tuple(f"noi-dung-{theme}" for theme in range(1, 6))

_PARTS: dict[SectionKind, tuple[str, Changes]] = {
    SectionKind.MUC_DICH_YEU_CAU: ("mục đích, yêu cầu", _miss("muc-dich-yeu-cau")),
    SectionKind.NOI_DUNG: ("nội dung thi đua", _miss("noi-dung", *_THEMES)),
    SectionKind.TIEU_CHI: ("tiêu chí thi đua", _miss("tieu-chi", *_GROUPS)),
    SectionKind.HINH_THUC_KHEN_THUONG: (
        "khen thưởng",
        _miss("khen-thuong", *_AWARDS) | {"tham-quyen-khen": NOT_APPLICABLE},
    ),
    SectionKind.GIAI_PHAP: ("giải pháp", _miss("giai-phap")),
    SectionKind.THOI_GIAN: (
        "thời gian",
        _miss("thoi-gian", "giai-doan", "so-ket-2027", "tong-ket-2030") | {"giai-doan-chong-lan": NOT_APPLICABLE},
    ),
    SectionKind.TO_CHUC_THUC_HIEN: (
        "tổ chức thực hiện",
        _miss("to-chuc-thuc-hien", "don-vi-chu-tri", "che-do-bao-cao"),
    ),
}


def drop_part(kind: SectionKind) -> Defect:
    """A whole part left out, with all that it should hold."""
    name, changes = _PARTS[kind]
    return Defect(
        note_vi=f"thiếu phần {name}",
        apply=lambda outline: editing.drop_nodes(outline, lambda node: node.kind is kind and node.mark == "I."),
        changes=changes,
    )


def drop_content(*themes: int) -> Defect:
    """Contents left out."""

    def is_dropped(node: Node) -> bool:
        return any(isinstance(meaning, Content) and meaning.theme in themes for meaning in node.means)

    return Defect(
        note_vi=f"thiếu nội dung thi đua {', '.join(map(str, themes))}",
        apply=lambda outline: editing.drop_nodes(outline, is_dropped),
        changes=_miss(*(f"noi-dung-{theme}" for theme in themes)),
    )


_TARGET_RULES = {
    Target.CO_QUAN: "tieu-chi-co-quan",
    Target.MAT_TRAN_DOAN_THE: "tieu-chi-mat-tran",
    Target.DOANH_NGHIEP: "tieu-chi-doanh-nghiep",
    Target.CA_NHAN: "tieu-chi-ca-nhan",
}


def drop_criteria(*targets: Target) -> Defect:
    """Criteria groups left out."""
    return Defect(
        note_vi=f"thiếu tiêu chí cho nhóm {', '.join(targets)}",
        apply=lambda outline: editing.drop_nodes(
            outline, lambda node: any(isinstance(m, CriteriaGroup) and m.target in targets for m in node.means)
        ),
        changes=_miss(*(_TARGET_RULES[target] for target in targets)),
    )


_OCCASION_RULES = {
    Occasion.HANG_NAM: _miss("khen-thuong-hang-nam"),
    Occasion.SO_KET: _miss("khen-thuong-so-ket"),
    Occasion.TONG_KET: _miss("khen-thuong-tong-ket", "hinh-thuc-tong-ket"),
}


def drop_awards(occasion: Occasion) -> Defect:
    """The awards of an occasion left out, heading and lines."""

    def is_dropped(node: Node) -> bool:
        own = [meaning for child in (node, *node.children) for meaning in child.means]
        return node.mark != "I." and any(isinstance(m, Award) and m.occasion is occasion for m in own)

    return Defect(
        note_vi=f"không quy định khen thưởng {occasion}",
        apply=lambda outline: editing.drop_nodes(outline, is_dropped),
        changes=_OCCASION_RULES[occasion],
    )


def drop_final_forms(*forms: str) -> Defect:
    """Award forms left out at the final review; for layouts with a line for each form."""

    def is_dropped(node: Node) -> bool:
        return any(isinstance(m, Award) and m.occasion is Occasion.TONG_KET and m.form in forms for m in node.means)

    return Defect(
        note_vi=f"khen tổng kết thiếu hình thức {', '.join(forms)}",
        apply=lambda outline: editing.drop_nodes(outline, is_dropped),
        changes=_miss("hinh-thuc-tong-ket"),
    )


def retime(note_vi: str, layout: TimesLayout, table: Timetable, changes: Changes) -> Defect:
    """Another timetable than the one asked for."""
    return Defect(
        note_vi=note_vi,
        apply=lambda outline: editing.replace_part(outline, SectionKind.THOI_GIAN, write_times(layout, table)),
        changes=changes,
    )


def change_head(note_vi: str, changes: Changes, **fields: object) -> Defect:
    """Fields of the letterhead left out or changed."""
    return Defect(note_vi=note_vi, apply=lambda outline: editing.change_head(outline, fields), changes=changes)


def change_plan(note_vi: str, changes: Changes, **fields: object) -> Defect:
    """Fields of the plan left out or changed."""
    return Defect(note_vi=note_vi, apply=lambda outline: editing.change_plan(outline, fields), changes=changes)


def set_bases(note_vi: str, bases: tuple[Basis, ...], changes: Changes, layout: BasesLayout) -> Defect:
    """Other legal bases of the plan."""
    return change_plan(note_vi, changes, preamble=write_preamble(bases, layout))


def rewrite(note_vi: str, changes: Changes, **words: str) -> Defect:
    """Words of the plan's own text replaced (``old``, ``new``) wherever they stand."""
    return Defect(
        note_vi=note_vi,
        apply=lambda outline: editing.replace_words(outline, words["old"], words["new"]),
        changes=changes,
    )


def drop_words(note_vi: str, changes: Changes, *words: str) -> Defect:
    """Every node that says one of these words left out."""

    def says(node: Node) -> bool:
        return any(word in node.line.lower() for word in words)

    return Defect(note_vi=note_vi, apply=lambda outline: editing.drop_nodes(outline, says), changes=changes)


def add_to_part(note_vi: str, changes: Changes, kind: SectionKind, node: Node) -> Defect:
    """A paragraph added at the end of a part."""
    return Defect(note_vi=note_vi, apply=lambda outline: editing.add_to_part(outline, kind, node), changes=changes)


def refer_part(kind: SectionKind, node: Node, changes: Changes) -> Defect:
    """A part whose content was replaced by a pointer to another document."""
    name = _PARTS[kind][0]
    return Defect(
        note_vi=f"phần {name} chỉ dẫn chiếu văn bản khác",
        apply=lambda outline: editing.fill_part(outline, kind, node),
        changes=changes,
    )


def misnumber_attached(number: str) -> Defect:
    """The attached plan names another decision."""

    def apply(outline: Outline) -> Outline:
        if not isinstance(outline, DecisionOutline):
            raise TypeError("only a decision has an attached plan")
        return replace(outline, attached_number=number)

    return Defect(
        note_vi="số quyết định ghi ở kế hoạch kèm theo khác số của quyết định",
        apply=apply,
        changes={"so-hieu-kem-theo": CONFLICT},
    )


def lose_closing(note_vi: str, rule: str, **fields: str) -> Defect:
    """Fields of the signature block left out, or without any field all recipients."""

    def apply(outline: Outline) -> Outline:
        if not fields:
            return replace(outline, recipients=())
        if outline.signature is None:
            raise ValueError("the outline has no signature")
        left = {name: value.split("|") if name == "lines" else value for name, value in fields.items()}
        return replace(outline, signature=replace(outline.signature, **left))

    return Defect(note_vi=note_vi, apply=apply, changes=_miss(rule))
