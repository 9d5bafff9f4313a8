"""Rule packs: what a YAML file of data/reference/packs must look like, and to which instruments it applies."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from models.vocabulary import DocType, IssuerLevel, Responsibility, Severity
from pipelines.compliance.checks import Check, Strict
from pipelines.compliance.strict_yaml import PackError, find_line_of, read_model

PACKS = Path(__file__).resolve().parents[2] / "data" / "reference" / "packs"


class Source(Strict):
    """Where a pack's rules come from; ``basis`` says whether the text itself was seen or its content was inferred."""

    document: str
    clause: str
    basis: Literal["nguyen_van", "suy_ra"]
    note: str = ""


class AppliesTo(Strict):
    """To which instruments a pack or rule applies; a key left out sets no condition.

    Codes of provinces and units hold only for instruments that are known to be theirs; what is not known of level and
    date speaks against nothing. ``is_departmental``: the issuer is a body under a People's Committee.
    ``otherwise_vi`` tells why a rule of an applicable pack does not apply.
    """

    movement: str | None = None
    province_code: tuple[str, ...] = ()
    unit_code: tuple[str, ...] = ()
    doc_type: tuple[DocType, ...] = ()
    issuer_level: tuple[IssuerLevel, ...] = ()
    issued_from: date | None = None
    issued_to: date | None = None
    is_attached: bool | None = None
    is_departmental: bool | None = None
    otherwise_vi: str = ""


class Messages(Strict):
    """What a rule says where the thing is missing and where it is wrong."""

    missing: str
    conflict: str


class Rule(Strict):
    """A rule; its templates may hold ``{found}``, ``{expected}``, ``{absent}``, ``{searched_in}``."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    title: str
    clause: str
    severity: Severity
    responsibility: Responsibility
    check: Check
    message_vi: str | Messages
    remedy_vi: str
    applies_to: AppliesTo = AppliesTo()

    @model_validator(mode="after")
    def _fill_templates(self) -> "Rule":
        """A template with an unknown placeholder would break a run; it breaks the load instead."""
        messages = (
            self.message_vi
            if isinstance(self.message_vi, Messages)
            else Messages(missing=self.message_vi, conflict=self.message_vi)
        )
        for template in (messages.missing, messages.conflict, self.remedy_vi):
            try:
                template.format(found="", expected="", absent="", searched_in="")
            except (KeyError, IndexError, ValueError) as error:
                raise ValueError(f"rule {self.id}: mẫu câu có chỗ trống không biết ({error})") from error
        return self


class Change(Strict):
    """What a layer does to a rule of the pack that it extends: another severity, or switched off; and why."""

    rule: str
    severity: Severity | None = None
    is_off: bool = False
    reason_vi: str = Field(min_length=1)

    @model_validator(mode="after")
    def _change_something(self) -> "Change":
        if self.is_off is (self.severity is not None):
            raise ValueError(f"thay đổi của quy tắc {self.rule}: ghi severity, hoặc is_off: true, không ghi cả hai")
        return self


class Pack(Strict):
    """A pack of rules; one that ``extends`` another is a layer over it: it adds rules and changes the other's."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    title: str
    version: str
    source: Source
    extends: str | None = None
    applies_to: AppliesTo
    rules: tuple[Rule, ...] = ()
    changes: tuple[Change, ...] = ()

    @model_validator(mode="after")
    def _refuse_repeats(self) -> "Pack":
        for ids in ([rule.id for rule in self.rules], [change.rule for change in self.changes]):
            repeated = sorted({rule_id for rule_id in ids if ids.count(rule_id) > 1})
            if repeated:
                raise ValueError(f"quy tắc viết hai lần: {', '.join(repeated)}")
        return self

    @model_validator(mode="after")
    def _hold_something(self) -> "Pack":
        if self.extends is None and self.changes:
            raise ValueError("chỉ bộ quy tắc có extends mới được thay đổi quy tắc của bộ khác")
        if not self.rules and not self.changes:
            raise ValueError("bộ quy tắc không có quy tắc nào")
        return self


def load_packs(folder: Path = PACKS) -> tuple[Pack, ...]:
    """Every pack of a folder, by file name. Raises PackError naming file and line of each fault, or a folder without
    packs: by no rules at all every plan would be in order."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise PackError(f"{folder}: không có bộ quy tắc nào (tệp .yaml)")
    packs = tuple(load_pack(path) for path in paths)
    faults = [
        f"{path.name}:{find_line_of(path, place)}: {what}"
        for path, pack in zip(paths, packs, strict=True)
        for place, what in find_layer_faults(pack, packs)
    ]
    if faults:
        raise PackError(*faults)
    return packs


def load_pack(path: Path) -> Pack:
    """The pack of a file, named as its id. Raises PackError naming file and line of each fault."""
    pack = read_model(path, Pack)
    if pack.id != path.stem:
        raise PackError(f"{path.name}:1: tệp phải mang tên mã bộ quy tắc, {pack.id}.yaml")
    return pack


def list_chain(pack: Pack, packs: Iterable[Pack]) -> tuple[Pack, ...]:
    """The pack and those that it extends, the lowest layer first; ends at an unknown pack or one passed before."""
    by_id = {other.id: other for other in packs}
    chain = [pack]
    while (above := by_id.get(chain[-1].extends or "")) is not None and above not in chain:
        chain.append(above)
    return tuple(chain)


def find_layer_faults(pack: Pack, packs: Sequence[Pack]) -> Iterator[tuple[tuple[int | str, ...], str]]:
    """Where a layer does not fit what it extends: the place in its file, and what is wrong."""
    chain = list_chain(pack, packs)
    top = chain[-1]
    if top.extends is not None:
        is_unknown = top.extends not in {other.id for other in packs}
        told = f"không có bộ quy tắc “{top.extends}”" if is_unknown else f"“{top.extends}” mở rộng vòng tròn"
        yield ("extends",), told
    known = {rule.id for above in chain[1:] for rule in above.rules}
    for number, change in enumerate(pack.changes):
        if change.rule not in known:
            yield ("changes", number, "rule"), f"bộ quy tắc được mở rộng không có quy tắc “{change.rule}”"
    for number, rule in enumerate(pack.rules):
        if rule.id in known:
            yield (
                ("rules", number, "id"),
                f"quy tắc “{rule.id}” đã có trong bộ được mở rộng; muốn sửa thì ghi ở changes",
            )
