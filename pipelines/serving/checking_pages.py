"""The pages of checking a file: the form, and what was found in it beside its text."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.facts import Instrument
from models.vocabulary import DocumentStatus, Severity, Verdict
from pipelines.checking.checked import CheckedFile
from pipelines.compliance import Rulebook
from pipelines.compliance.dates import render_date
from pipelines.dashboard import links
from pipelines.dashboard.fresh import make_finding_cards
from pipelines.dashboard.highlighting import highlight_text
from pipelines.dashboard.letters.giving_back import PAGED_FORMATS, ReadPlan, give_back
from pipelines.dashboard.pages import sort_findings
from pipelines.dashboard.paging import Page
from pipelines.dashboard.records import FindingCard
from pipelines.serving.settings import MEGABYTE, Settings
from pipelines.serving.upload import SUFFIXES

_GRAVE = (Severity.CRITICAL, Severity.ERROR)


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedInstrument:
    """An instrument of a checked file: what it is, what to mend in it, what else was asked, its grade."""

    instrument: Instrument
    issued: str
    movement: str | None
    open_findings: tuple[FindingCard, ...]
    others: tuple[FindingCard, ...]
    grade: str | None


def build_form(token: str, settings: Settings, *, problem: str | None = None) -> Page:
    """Kiểm tra tệp: the form; ``problem`` says why the file sent before was refused."""
    return Page(
        address=links.CHECK,
        template="check.html.j2",
        title="Kiểm tra tệp trước khi ban hành",
        context={
            "token": token,
            "suffixes": SUFFIXES,
            "megabytes": settings.upload_bytes // MEGABYTE,
            "problem": problem,
        },
    )


def build_result(checked: CheckedFile, rulebook: Rulebook, *, token: str | None, seconds: float, kept_s: float) -> Page:
    """The verdicts on a file beside its text; ``token`` leads to the plan with comments, ready for ``kept_s``."""
    names = {movement.movement_id: movement.name for movement in rulebook.registers.movements}
    judged = _list_judged(checked, names)
    shown = [finding for one in judged for finding in (*one.open_findings, *one.others)]
    return Page(
        address=links.CHECK,
        template="check_result.html.j2",
        title=f"Kết quả kiểm tra {checked.path.name}",
        context={
            "file_name": checked.path.name,
            "text_format": checked.text.format,
            "is_read": checked.text.status is DocumentStatus.PARSED,
            "reason": checked.text.error_message,
            "judged": judged,
            "paragraphs": highlight_text(checked.text.text, shown),
            "issues": checked.issues,
            "token": token,
            "is_list": checked.text.format in PAGED_FORMATS,
            "seconds": seconds,
            "kept_minutes": round(kept_s / 60),
        },
    )


def write_commented(checked: CheckedFile, content: bytes) -> tuple[str, bytes]:
    """The name and the bytes (.docx) of a checked plan with comments, or of its list of remarks."""
    instruments = [instrument for instrument, _, _ in checked.list_instruments()]
    title = instruments[-1].title if instruments else None
    plan = ReadPlan(
        format=checked.text.format,
        content=content,
        text=checked.text.text,
        title=title,
        name=title or checked.path.name,
    )
    return f"{checked.path.stem}.gop-y.docx", give_back(plan, make_finding_cards(checked.review.findings))


def grade_findings(findings: Sequence[FindingCard]) -> str | None:
    """The grade that ``plan_overview`` gives to such findings; None where no rule applies."""
    asked = [finding for finding in findings if finding.waiver is None]
    if not findings:
        return None
    counts = Counter((finding.is_defect, finding.severity in _GRAVE) for finding in asked)
    if counts[True, True]:
        return "can_sua"
    if any(finding.verdict == Verdict.UNDETERMINED and finding.severity in _GRAVE for finding in asked):
        return "chua_ket_luan"
    is_warned = any(finding.is_defect and finding.severity == Severity.WARNING for finding in asked)
    return "dung_duoc" if is_warned else "dat"


def _list_judged(checked: CheckedFile, movements: Mapping[str, str]) -> list[JudgedInstrument]:
    judged = []
    for instrument, assigned, rows in checked.list_instruments():
        findings = sort_findings(make_finding_cards(rows))
        told = [finding for finding in findings if finding.is_defect or finding.verdict == Verdict.UNDETERMINED]
        judged.append(
            JudgedInstrument(
                instrument=instrument,
                issued=render_date(instrument.issued_year, instrument.issued_month, instrument.issued_day) or "",
                movement=movements.get(assigned.movement_id or ""),
                open_findings=tuple(told),
                others=tuple(finding for finding in findings if finding not in told),
                grade=grade_findings(findings),
            )
        )
    return judged
