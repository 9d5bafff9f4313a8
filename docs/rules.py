"""The page docs/rules.md: every pack and rule, from data/reference/packs."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from models.labels import LABELS
from pipelines.compliance.checks import Check
from pipelines.compliance.packs import AppliesTo, Pack, Rule, load_packs

HEAD = """# Quy tắc rà soát

Trang này sinh từ `data/reference/packs` bằng `make docs`; không sửa bằng tay. Mỗi quy tắc cho mỗi văn bản một kết luận
trong bảng `findings`; quy tắc không đòi hỏi gì ở văn bản thì ghi là không áp dụng.

**Điều, khoản nêu ở đây được dẫn theo hiểu biết chung và suy từ các kế hoạch cấp dưới, chưa đối chiếu với toàn văn.**
Khi nguồn của một bộ quy tắc ghi “suy ra”, hãy đối chiếu bản gốc trước khi viện dẫn trong văn bản gửi đi.

Bộ quy tắc của tỉnh hoặc của đơn vị đặt `extends` lên bộ của cấp trên để thêm quy tắc, đổi mức độ (`changes: severity`)
hoặc thôi áp dụng một quy tắc (`changes: is_off`), lần nào cũng ghi lý do. Kết quả được miễn (`waivers/`) vẫn hiện, kèm
lý do, cơ quan quyết định và ngày hết hạn; hết hạn thì tính lại như thường. `rasoat pack check` kiểm tra mọi tệp này.

| bộ quy tắc | tên | số quy tắc | nguồn |
|---|---|---|---|
"""
BASES = {"nguyen_van": "đã đối chiếu toàn văn", "suy_ra": "suy ra, chờ đối chiếu"}
CONDITIONS = {
    "movement": "văn bản thuộc phong trào `{}`",
    "province_code": "tỉnh mang mã {}",
    "unit_code": "đơn vị mang mã {}",
    "doc_type": "loại văn bản: {}",
    "issuer_level": "cấp ban hành: {}",
    "issued_from": "ban hành từ ngày {:%d/%m/%Y}",
    "issued_to": "ban hành đến ngày {:%d/%m/%Y}",
}


def render_rules() -> str:
    """The Markdown of docs/rules.md."""
    packs = load_packs()
    rows = (
        f"| [`{pack.id}`](#{pack.id}) | {escape(pack.title)} | {len(pack.rules)} | {BASES[pack.source.basis]} |\n"
        for pack in packs
    )
    return HEAD + "".join(rows) + "".join(map(render_pack, packs)) + render_verdicts()


def render_pack(pack: Pack) -> str:
    """A pack: where it comes from, to which instruments it applies, its rules."""
    source = pack.source
    lines = [
        f"\n## {pack.id}\n",
        f"{pack.title}. Phiên bản {pack.version}.\n",
        f"- Nguồn: {source.document}, {source.clause} ({BASES[source.basis]}). {source.note}".rstrip(),
        f"- Áp dụng: {describe_conditions(pack.applies_to) or 'mọi văn bản'}.",
        *describe_layer(pack),
        "\n| quy tắc | yêu cầu | mức độ | nguồn | cách khắc phục |",
        "|---|---|---|---|---|",
        *(f"| {' | '.join(map(escape, describe_rule(rule)))} |" for rule in pack.rules),
    ]
    return "\n".join(lines) + "\n"


def describe_rule(rule: Rule) -> tuple[str, ...]:
    """The cells of a rule: id, what it asks, severity, clause, remedy."""
    exception = describe_exception(rule.applies_to)
    asks = f"**{rule.title}.** {describe_check(rule.check)}{exception}".strip().replace("  ", " ")
    return f"`{rule.id}`", asks, LABELS["severity"][rule.severity][0].lower(), rule.clause, blank_out(rule.remedy_vi)


def describe_check(check: Check) -> str:
    """What a check looks for, in a sentence with its parameters."""
    return CHECKS[check.operator](check)


def describe_conditions(condition: AppliesTo) -> str:
    """The conditions of a pack in words."""
    told = []
    for name, words in CONDITIONS.items():
        value = getattr(condition, name)
        if value:
            told.append(words.format(name_values(name, value) if isinstance(value, tuple) else value))
    return "; ".join(told)


def name_values(name: str, values: tuple[str, ...]) -> str:
    """Codes of a condition in words; those of provinces and units as they are."""
    return label(name, values) if name in LABELS else ", ".join(values)


def describe_layer(pack: Pack) -> Iterator[str]:
    """What a layer changes of the pack that it extends."""
    if pack.extends:
        yield f"- Mở rộng bộ [`{pack.extends}`](#{pack.extends}): quy tắc của bộ đó vẫn áp dụng, trừ thay đổi sau."
    for change in pack.changes:
        what = "không áp dụng" if change.is_off else f"mức độ {label('severity', [change.severity or ''])}"
        yield f"  - `{change.rule}`: {what}. Lý do: {change.reason_vi}."


def describe_exception(condition: AppliesTo) -> str:
    """To what a rule of its pack does not apply."""
    conditions = describe_conditions(condition)
    only = f" Chỉ với {conditions}." if conditions else ""
    return only + (f" Không áp dụng: {condition.otherwise_vi}." if condition.otherwise_vi else "")


def render_verdicts() -> str:
    """What the verdicts mean."""
    rows = (f"| `{code}` | {name} | {meaning} |\n" for code, (name, meaning) in LABELS["verdict"].items())
    return "\n## Kết luận\n\n| mã | tên | nghĩa |\n|---|---|---|\n" + "".join(rows)


def label(domain: str, codes: Iterable[str]) -> str:
    names = (LABELS[domain][code][0] for code in codes)
    return "; ".join(name[0].lower() + name[1:] for name in names)


def quote(words: Iterable[str]) -> str:
    return ", ".join(f"“{word}”" for word in words)


def describe_phases(alternatives: Iterable[Iterable[tuple[int, int]]]) -> str:
    return " hoặc ".join(", ".join(f"{first}-{last}" for first, last in phases) for phases in alternatives)


def describe_conferring(conferring: Iterable[Any]) -> str:
    return ". ".join(f"{label('issuer_level', [c.level])}: {label('form', c.may_not_confer)}" for c in conferring)


def describe_register(known: Iterable[Any]) -> str:
    replaced = [f"{d.code} (bị {d.replaced_by} thay từ {d.replaced_from:%d/%m/%Y})" for d in known if d.replaced_from]
    standing = [d.code for d in known if not d.replaced_from]
    return f"đã bị thay: {', '.join(replaced) or 'không có'}; còn hiệu lực: {', '.join(standing) or 'không có'}"


def blank_out(template: str) -> str:
    """A template with dots for what each document fills in."""
    return template.format(found="…", expected="…", absent="…", searched_in="…")


def escape(text: str) -> str:
    return text.replace("|", "\\|")


CHECKS: dict[str, Callable[[Any], str]] = {
    "section_present": lambda c: f"Đề mục loại {label('section_kind', c.kinds)} — đứng ở đâu, gộp với gì cũng được.",
    "cites": lambda c: f"Căn cứ có {c.code}, hoặc dẫn văn bản cấp trên có trong kho đã dẫn {c.code} (kế thừa).",
    "cites_superior": lambda _: "Kế hoạch hoặc quyết định về phong trào, của cấp ngay trên (với xã, phường: cấp tỉnh).",
    "phases_equal": lambda c: f"Các giai đoạn đúng là {describe_phases(c.alternatives)}.",
    "phases_ordered": lambda _: "Giai đoạn sau không bắt đầu trước khi giai đoạn trước kết thúc.",
    "milestone_present": lambda c: (
        f"Có mốc {label('milestone_kind', [c.kind])} năm {c.year}"
        + ("; thêm một năm khác cho cả phong trào là mâu thuẫn." if c.kind == "tong_ket" else ".")
    ),
    "issued_by": lambda c: f"Ban hành chậm nhất ngày {c.deadline:%d/%m/%Y}; ngày ghi thiếu thì xét cả khoảng có thể.",
    "criteria_for": lambda c: f"Có tiêu chí cho nhóm: {label('target', [c.target])}.",
    "award_occasion": lambda c: f"Quy định khen thưởng dịp: {label('occasion', [c.occasion])}.",
    "award_forms_include": lambda c: f"Dịp {label('occasion', [c.occasion])} có đủ: {label('form', c.forms)}.",
    "award_within_authority": lambda c: f"Chỉ đề nghị, không tự tặng: {describe_conferring(c.conferring)}.",
    "theme_covered": lambda c: f"Ít nhất một nội dung thi đua nói về {' hoặc '.join(p.name for p in c.parts)}.",
    "lead_assigned": lambda c: f"Giao một đơn vị làm đầu mối ({quote(c.phrases)}).",
    "reporting_duty": lambda c: f"Có câu giao báo cáo ({quote(c.duty)}) nêu nơi nhận hoặc thời hạn.",
    "supervision": lambda c: f"Có câu về việc {quote(c.phrases)} thực hiện kế hoạch, phong trào.",
    "header_field": lambda _: "",
    "attached_number_agrees": lambda _: "Dòng “Kèm theo Quyết định số …” ghi đúng số của quyết định ban hành.",
    "one_title_per_code": lambda c: (
        f"Một số, ký hiệu chỉ đi với một tên; hai tên chung từ {c.least_similarity:.0%} số từ trở lên là một."
    ),
    "no_duplicate_basis": lambda _: "Không căn cứ nào đứng hai lần trong một văn bản.",
    "code_well_formed": lambda _: "Số, ký hiệu viện dẫn đúng kiểu của cơ quan Đảng hoặc Nhà nước.",
    "date_agrees": lambda _: "Một số, ký hiệu chỉ đi với một ngày.",
    "place_agrees": lambda _: "Không còn tên của đơn vị khác, cấp khác hoặc tên bị cắt cụt.",
    "movement_name_agrees": lambda _: "Tên phong trào chỉ viết một cách.",
    "in_force": lambda c: (
        f"Không căn cứ nào đã bị thay trước ngày ban hành. Danh mục: {describe_register(c.known)}. "
        "Căn cứ ngoài danh mục: chưa kết luận."
    ),
}
