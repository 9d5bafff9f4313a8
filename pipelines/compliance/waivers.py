"""Waivers: findings that an office has decided not to pursue, for a reason and until a day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from pydantic import Field, model_validator

from models.findings import FindingRow
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage, Verdict
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import Strict
from pipelines.compliance.packs import Pack
from pipelines.compliance.strict_yaml import read_model

_WAIVABLE = (Verdict.MISSING, Verdict.CONFLICT, Verdict.UNDETERMINED)


class Waiver(Strict):
    """One waiver: the rule, whose documents it spares, why, who decided, and its last day.

    ``unit_code`` spares a commune or province by its official code, ``issuer`` a body by its name, ``document`` one
    file by its sha256. ``author`` is an office, never a person.
    """

    rule: str
    pack: str | None = None
    unit_code: str | None = None
    issuer: str | None = None
    document: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")
    reason: str = Field(min_length=1)
    author: str = Field(min_length=1)
    expires_on: date

    @model_validator(mode="after")
    def _name_somebody(self) -> "Waiver":
        if (self.unit_code, self.issuer, self.document) == (None, None, None):
            raise ValueError("miễn trừ phải nêu unit_code, issuer hoặc document; không miễn cho mọi đơn vị")
        return self

    def covers(self, case: Case, row: FindingRow) -> bool:
        """True when the waiver is about that finding, whether or not it has expired."""
        host = case.host.instrument.issuer if case.host else None
        return (
            row.verdict in _WAIVABLE
            and row.rule_id == self.rule
            and self.pack in (None, row.pack_id)
            and self.unit_code in (None, case.place.unit_code)
            and self.issuer in (None, case.instrument.issuer, host)
            and self.document in (None, case.document.document_id)
        )

    def describe(self) -> str:
        """What the finding shows: the reason, who decided, until when."""
        return f"{self.reason} ({self.author}; hiệu lực đến {self.expires_on:%d/%m/%Y})"


class WaiverFile(Strict):
    """A file of data/reference/waivers."""

    waivers: tuple[Waiver, ...]


def load_waivers(folder: Path) -> tuple[Waiver, ...]:
    """The waivers of a folder, by file name; none where there is no folder. Raises PackError for a faulty file."""
    return tuple(waiver for path in sorted(folder.glob("*.yaml")) for waiver in read_model(path, WaiverFile).waivers)


def list_aimless(waivers: Iterable[Waiver], packs: Iterable[Pack]) -> tuple[Waiver, ...]:
    """The waivers of a rule that no pack has, or not the pack they name: they spare nothing."""
    known = [(pack.id, rule.id) for pack in packs for rule in pack.rules]
    return tuple(
        waiver
        for waiver in waivers
        if not any(waiver.rule == rule and waiver.pack in (None, pack) for pack, rule in known)
    )


def apply_waivers(
    case: Case, rows: Iterable[FindingRow], waivers: Sequence[Waiver], today: date
) -> tuple[tuple[FindingRow, ...], tuple[Issue, ...]]:
    """The findings with what spares them, and a remark for each waiver that has expired.

    Reads: findings, waivers. Writes: ``waiver``; an expired one spares nothing.
    """
    told: list[FindingRow] = []
    issues: list[Issue] = []
    for row in rows:
        fitting = [waiver for waiver in waivers if waiver.covers(case, row)]
        valid = [waiver for waiver in fitting if waiver.expires_on >= today]
        told.append(replace(row, waiver=valid[0].describe()) if valid else row)
        if fitting and not valid:
            issues.append(_tell_expired(row, max(fitting, key=lambda waiver: waiver.expires_on)))
    return tuple(told), tuple(issues)


def _tell_expired(row: FindingRow, waiver: Waiver) -> Issue:
    message = (
        f"Miễn trừ quy tắc {row.rule_id} ({waiver.author}) đã hết hạn từ ngày {waiver.expires_on:%d/%m/%Y}; "
        "kết quả được tính lại. Gia hạn hoặc bỏ mục này trong data/reference/waivers."
    )
    return Issue(stage=Stage.COMPLIANCE, level=IssueLevel.WARNING, message=message)
