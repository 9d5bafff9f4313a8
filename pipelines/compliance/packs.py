"""Rule packs: what a YAML file of data/reference/packs must look like, and to which instruments it applies."""

from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator

from models.vocabulary import DocType, IssuerLevel, Responsibility, Severity
from pipelines.compliance.checks import Check, Strict
from pipelines.compliance.strict_yaml import PackError, read_model

PACKS = Path(__file__).resolve().parents[2] / "data" / "reference" / "packs"


class Source(Strict):
    """Where a pack's rules come from; ``basis`` says whether the text itself was seen or its content was inferred."""

    document: str
    clause: str
    basis: Literal["nguyen_van", "suy_ra"]
    note: str = ""


class AppliesTo(Strict):
    """To which instruments a pack or rule applies; a key left out sets no condition.

    ``is_departmental``: the issuer is a body under a People's Committee. ``otherwise_vi`` tells why a rule of an
    applicable pack does not apply.
    """

    movement: str | None = None
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


class Pack(Strict):
    """A pack of rules; layers over another pack (``extends``) are not read yet, so the key must be empty."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    title: str
    version: str
    source: Source
    extends: None = None
    applies_to: AppliesTo
    rules: tuple[Rule, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _refuse_repeats(self) -> "Pack":
        ids = [rule.id for rule in self.rules]
        repeated = sorted({rule_id for rule_id in ids if ids.count(rule_id) > 1})
        if repeated:
            raise ValueError(f"quy tắc viết hai lần: {', '.join(repeated)}")
        return self


def load_packs(folder: Path = PACKS) -> tuple[Pack, ...]:
    """Every pack of a folder, by file name. Raises PackError naming file and line of each fault."""
    packs = tuple(load_pack(path) for path in sorted(folder.glob("*.yaml")))
    ids = [pack.id for pack in packs]
    if len(set(ids)) < len(ids):
        raise PackError(f"{folder.name}: hai bộ quy tắc cùng mã trong {', '.join(ids)}")
    return packs


def load_pack(path: Path) -> Pack:
    """The pack of a file, named as its id. Raises PackError naming file and line of each fault."""
    pack = read_model(path, Pack)
    if pack.id != path.stem:
        raise PackError(f"{path.name}:1: tệp phải mang tên mã bộ quy tắc, {pack.id}.yaml")
    return pack
