"""The report of ``rasoat check`` for the eye: what each file is, what it lacks, with the proof and the remedy."""

import shutil
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from models.facts import Instrument
from models.findings import FindingRow
from models.vocabulary import DocumentStatus, Severity, Verdict
from pipelines.checking.checked import DEFECTS, CheckedFile, count_verdicts, read_details
from pipelines.compliance import Rulebook
from pipelines.compliance.dates import render_date
from pipelines.messages import name_code, say

WIDTH = 100  # letters a line where the output is no terminal, and at most: longer lines are hard to read
LONGEST_QUOTE = 400  # letters; the database and the JSON report hold all of it
_SEVERITIES = list(Severity)
_TOLD = (*DEFECTS, Verdict.UNDETERMINED)
_SATISFIED = (Verdict.MET, Verdict.MET_BY_REFERENCE, Verdict.INHERITED)


def render_text(checked: Sequence[CheckedFile], rulebook: Rulebook) -> str:
    """The report in lines for a terminal, a block per file."""
    width = min(shutil.get_terminal_size((WIDTH, 40)).columns, WIDTH)
    movements = {movement.movement_id: movement.name for movement in rulebook.registers.movements}
    lines: list[str] = []
    for file in checked:
        lines += [str(file.path), *_render_file(file, movements, width), ""]
    if len(checked) > 1:
        lines += [_render_total(checked), ""]
    return "\n".join(lines)


def _render_file(file: CheckedFile, movements: dict[str, str], width: int) -> Iterator[str]:
    """The lines of one file."""
    if file.text.status is not DocumentStatus.PARSED:
        yield from _wrap(f"{_label('status', file.text.status)}: {file.text.error_message}", 2, width)
        return
    found = list(file.list_instruments())
    if not found:
        yield from _wrap(say("Không thấy văn bản nào trong tệp.", "No instrument was found in the file."), 2, width)
    for instrument, assigned, findings in found:
        yield from _wrap(describe_instrument(instrument), 2, width)
        if instrument.title:
            yield from _wrap(instrument.title, 4, width)
        if assigned.movement_id is not None:
            name = movements.get(assigned.movement_id, assigned.movement_id)
            yield from _wrap(f"{say('Phong trào', 'Movement')}: {name}", 4, width)
        yield from _render_findings(findings, width)
    for issue in file.issues:
        page = say(f" (trang {issue.page})", f" (page {issue.page})") if issue.page else ""
        yield from _wrap(f"{say('Ghi chú đọc', 'Reading')}{page}: {issue.message}", 2, width)


def describe_instrument(instrument: Instrument) -> str:
    """An instrument in a line: type, code, date, issuer."""
    kind = _label("doc_type", instrument.doc_type)
    code = instrument.code or (say("(chưa có số)", "(no number)") if instrument.attached_to is None else "")
    issued = render_date(instrument.issued_year, instrument.issued_month, instrument.issued_day)
    issuer = instrument.issuer or say("chưa rõ cơ quan ban hành", "issuer unknown")
    attached = say("ban hành kèm theo quyết định", "attached to the decision") if instrument.attached_to else ""
    return ", ".join(filter(None, (f"{kind} {code}".strip(), attached, issuer, issued)))


def _render_findings(findings: Sequence[FindingRow], width: int) -> Iterator[str]:
    """What is missing, wrong or undetermined by severity, then how many rules hold."""
    told = sorted(
        (row for row in findings if row.verdict in _TOLD and row.waiver is None),
        key=lambda row: (
            row.verdict is Verdict.UNDETERMINED,
            _SEVERITIES.index(row.severity),
            _TOLD.index(row.verdict),
            row.ordinal,
        ),
    )
    for heading, group in groupby(told, key=_name_group):
        rows = list(group)
        yield ""
        yield f"    {heading} ({len(rows)})"
        for row in rows:
            yield from _render_finding(row, width)
    waived = [row for row in findings if row.waiver is not None]
    if waived:
        yield ""
        yield f"    {say('ĐƯỢC MIỄN TRỪ, KHÔNG TÍNH LỖI', 'WAIVED, NOT COUNTED')} ({len(waived)})"
        for row in waived:
            yield from _render_finding(row, width)
    counts = count_verdicts(findings)
    if not findings:
        yield say("    Không có quy tắc nào áp dụng.", "    No rule applies.")
        return
    satisfied = sum(counts[verdict] for verdict in _SATISFIED)
    by_others = satisfied - counts[Verdict.MET]
    if told or waived:
        yield ""
    yield say(
        f"    Đạt {satisfied} quy tắc" + (f" ({by_others} nhờ văn bản được dẫn)" if by_others else ""),
        f"    {satisfied} rules met" + (f" ({by_others} by reference)" if by_others else ""),
    ) + say(f", không áp dụng {counts['not_applicable']}.", f", {counts['not_applicable']} do not apply.")


def _name_group(row: FindingRow) -> str:
    """The heading a finding stands under: its severity, or that nothing could be concluded."""
    if row.verdict is Verdict.UNDETERMINED:
        return _label("verdict", row.verdict).upper()
    return _label("severity", row.severity).upper()


def _render_finding(row: FindingRow, width: int) -> Iterator[str]:
    """One finding: rule and verdict, the message, the proof or where it was looked for, the remedy."""
    details = read_details(row)
    rule = f"[{row.pack_id}/{row.rule_id}]"
    title = str(details.get("title", row.expected))
    if row.verdict is Verdict.MISSING:
        title = title.removeprefix("Có ")  # "Thiếu: phần tiêu chí", not "Thiếu: Có phần tiêu chí"
    yield from _wrap(f"- {_label('verdict', row.verdict)}: {title} {rule}", 4, width)
    if row.waiver is not None:
        yield from _wrap(f"{say('Lý do miễn trừ', 'Waived because')}: {row.waiver}", 6, width)
    yield from _wrap(row.message, 6, width)
    if row.quote:
        page = say(f" (trang {row.page})", f" (page {row.page})") if row.page else ""
        more = len(details.get("others", ()))
        others = say(f" và {more} chỗ khác", f" and {more} more places") if more else ""
        quote = textwrap.shorten(row.quote, LONGEST_QUOTE, placeholder=" …")
        yield from _wrap(f"{say('Nguyên văn', 'Quote')}{page}: “{quote}”{others}", 6, width)
    if row.searched_in and row.searched_in not in row.message:
        yield from _wrap(f"{say('Đã tìm trong', 'Looked for in')}: {row.searched_in}", 6, width)
    if row.remedy:
        yield from _wrap(f"{say('Cách khắc phục', 'Remedy')}: {row.remedy}", 6, width)


def _render_total(checked: Sequence[CheckedFile]) -> str:
    grave = sum(row.severity in (Severity.CRITICAL, Severity.ERROR) for file in checked for row in file.defects)
    lesser = sum(len(file.defects) for file in checked) - grave
    unread = sum(file.text.status is not DocumentStatus.PARSED for file in checked)
    return say(
        f"Tổng cộng {len(checked)} tệp: {grave} lỗi, {lesser} cảnh báo và lưu ý, {unread} tệp không đọc được.",
        f"{len(checked)} files in all: {grave} errors, {lesser} warnings and notices, {unread} files unreadable.",
    )


def _label(domain: str, code: str) -> str:
    return name_code(domain, code)


def _wrap(text: str, indent: int, width: int) -> list[str]:
    """A paragraph in lines of that width, set in; further lines one step deeper."""
    blank = " " * indent
    flowed = " ".join(text.split())
    return textwrap.wrap(
        flowed,
        width,
        initial_indent=blank,
        subsequent_indent=f"{blank}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
