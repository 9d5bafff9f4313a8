"""The verdicts that samples must get: those of a complete plan, changed by what each sample is known to lack.

They follow the packs' own text, never the judge: an outline knows its faults because somebody planted them.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from models.vocabulary import IssuerLevel, Verdict
from tests.factory.outlines import BasisSentence, DecisionOutline, Letterhead, PlanOutline
from tests.factory.samples.bases import EARLIER_MOVEMENT, MOVEMENT

if TYPE_CHECKING:
    from tests.factory.samples import Sample

PARTS = ("muc-dich-yeu-cau", "noi-dung", "tieu-chi", "khen-thuong", "giai-phap", "thoi-gian", "to-chuc-thuc-hien")
GROUPS = ("tieu-chi-co-quan", "tieu-chi-mat-tran", "tieu-chi-doanh-nghiep", "tieu-chi-ca-nhan")
PACKS: dict[str, tuple[str, ...]] = {
    "qd-462-ttg-2026": (
        "can-cu-462",
        "can-cu-cap-tren",
        *PARTS,
        *(f"noi-dung-{theme}" for theme in range(1, 6)),
        "giai-doan",
        "so-ket-2027",
        "tong-ket-2030",
        "han-ban-hanh",
        *GROUPS,
        "khen-thuong-hang-nam",
        "khen-thuong-so-ket",
        "khen-thuong-tong-ket",
        "hinh-thuc-tong-ket",
        "don-vi-chu-tri",
        "che-do-bao-cao",
        "kiem-tra-giam-sat",
    ),
    "qd-923-ttg-2025": (
        "can-cu-923",
        "can-cu-cap-tren",
        *PARTS,
        "giai-doan",
        "so-ket-2027",
        "tong-ket-2030",
        *GROUPS,
        "khen-thuong-so-ket",
        "khen-thuong-tong-ket",
    ),
    "the-thuc-nd30": (
        "quoc-hieu",
        "co-quan-ban-hanh",
        "so-ky-hieu",
        "dia-danh",
        "ngay-ban-hanh",
        "ten-loai",
        "trich-yeu",
        "can-cu",
        "nguoi-ky",
        "chuc-vu",
        "noi-nhan",
    ),
    "nhat-quan": (
        "so-hieu-kem-theo",
        "giai-doan-chong-lan",
        "ten-phong-trao",
        "can-cu-trung-lap",
        "mot-ma-mot-ten",
        "ngay-van-ban",
        "ky-hieu-sai",
        "dia-ban",
        "tham-quyen-khen",
        "can-cu-het-hieu-luc",
    ),
}
OF_THE_DECISION = frozenset(
    ("quoc-hieu", "co-quan-ban-hanh", "so-ky-hieu", "dia-danh", "ngay-ban-hanh", "nguoi-ky", "chuc-vu", "noi-nhan")
)
"""What an attached plan leaves to its decision."""
OF_A_PLAN = ("so-hieu-kem-theo", "giai-doan-chong-lan", "tham-quyen-khen")
"""Consistency rules that find nothing to compare in a decision."""
REGISTER = Path(__file__).parents[2] / "data" / "reference" / "packs" / "nhat-quan.yaml"
"""The pack that holds the register of documents in force."""
MOVEMENT_PACKS = {MOVEMENT: "qd-462-ttg-2026", EARLIER_MOVEMENT: "qd-923-ttg-2025"}
PLAN_PACKS = (*MOVEMENT_PACKS.values(), "nhat-quan")

Verdicts = dict[str, dict[str, Verdict]]
_MET, _NOT_APPLICABLE = Verdict.MET, Verdict.NOT_APPLICABLE


def expect_verdicts(sample: "Sample") -> dict[int, Verdicts]:
    """The verdicts of every instrument of a sample, by its ordinal and pack."""
    outline = sample.outline
    if isinstance(outline, DecisionOutline):
        found = {1: _judge_decision(outline), 2: _judge_plan(outline.plan, outline.letterhead, is_attached=True)}
    elif outline.letterhead:
        found = {1: _judge_plan(outline, outline.letterhead, is_attached=False)}
    else:
        raise ValueError(f"a plan of its own needs a letterhead: {sample.path}")
    for rule, verdict in sample.list_changes():
        _change(found, rule, verdict)
    return found


def _change(found: dict[int, Verdicts], rule: str, verdict: Verdict) -> None:
    ordinal = min(found) if rule in PACKS["the-thuc-nd30"] else max(found)
    holders = [rules for rules in found[ordinal].values() if rule in rules]
    for rules in holders:
        rules[rule] = verdict


def write_expected(samples: Iterable["Sample"]) -> str:
    """The verdicts of all samples as YAML, with what was planted in each."""
    files: dict[str, Any] = {}
    for sample in samples:
        entry: dict[str, Any] = {"planted": list(sample.notes)} if sample.notes else {}
        entry["findings"] = {
            ordinal: {pack: {rule: str(verdict) for rule, verdict in rules.items()} for pack, rules in packs.items()}
            for ordinal, packs in expect_verdicts(sample).items()
        }
        files[sample.path] = entry
    head = (
        "# Kết luận phải có cho từng tệp mẫu: tệp → văn bản thứ mấy trong tệp → bộ quy tắc → quy tắc → kết luận.\n"
        "# Do python -m tests.factory.build viết ra từ dàn ý và lỗi đã cài; đừng sửa tay.\n"
    )
    return head + yaml.safe_dump({"files": files}, allow_unicode=True, sort_keys=False, width=100_000)


def _judge_decision(decision: DecisionOutline) -> Verdicts:
    consistency = _judge_consistency(decision.preamble)
    return {
        "the-thuc-nd30": dict.fromkeys(PACKS["the-thuc-nd30"], _MET),
        "nhat-quan": consistency | dict.fromkeys(OF_A_PLAN, _NOT_APPLICABLE),
    }


def _judge_plan(plan: PlanOutline, head: Letterhead, *, is_attached: bool) -> Verdicts:
    found: Verdicts = {}
    pack = MOVEMENT_PACKS.get(plan.movement or "")
    if pack and head.issuer_level is not IssuerLevel.TRUNG_UONG:
        found[pack] = dict.fromkeys(PACKS[pack], _MET) | dict(_judge_department(head))
    form = dict.fromkeys(PACKS["the-thuc-nd30"], _MET)
    found["the-thuc-nd30"] = form | dict.fromkeys(OF_THE_DECISION if is_attached else (), _NOT_APPLICABLE)
    consistency = _judge_consistency(plan.preamble)
    if not is_attached:
        consistency["so-hieu-kem-theo"] = _NOT_APPLICABLE
    if head.issuer_level is IssuerLevel.TRUNG_UONG:
        consistency["tham-quyen-khen"] = _NOT_APPLICABLE  # nothing stands above it
    if plan.movement is None:
        consistency |= dict.fromkeys(("ten-phong-trao", "giai-doan-chong-lan", "tham-quyen-khen"), _NOT_APPLICABLE)
    found["nhat-quan"] = consistency
    return found


def _judge_department(head: Letterhead) -> Iterator[tuple[str, Verdict]]:
    """A department's own plan owes nothing to the Front and to firms."""
    if not head.issuer.startswith("Ủy ban nhân dân"):
        yield from dict.fromkeys(("tieu-chi-mat-tran", "tieu-chi-doanh-nghiep"), _NOT_APPLICABLE).items()


@cache
def _load_register() -> Mapping[str, Verdict]:
    """What the register of documents in force says of each code it knows; every sample is younger than its changes."""
    rules = yaml.safe_load(REGISTER.read_text(encoding="utf-8"))["rules"]
    checks = [rule["check"] for rule in rules if rule["id"] == "can-cu-het-hieu-luc"]
    known = [document for check in checks for document in check.get("known", ())]
    return {document["code"]: Verdict.CONFLICT if "replaced_by" in document else _MET for document in known}


def _judge_consistency(preamble: tuple[BasisSentence, ...]) -> dict[str, Verdict]:
    codes = [basis.code for sentence in preamble for basis in sentence.bases if basis.code]
    known = {_load_register().get(code, Verdict.UNDETERMINED) for code in codes} or {_NOT_APPLICABLE}
    order = (Verdict.CONFLICT, Verdict.UNDETERMINED, _MET, _NOT_APPLICABLE)
    worst = next(verdict for verdict in order if verdict in known)
    found = dict.fromkeys(PACKS["nhat-quan"], _MET) | {"can-cu-het-hieu-luc": worst}
    return found if preamble else found | {"can-cu-trung-lap": _NOT_APPLICABLE}
