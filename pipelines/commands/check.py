"""``rasoat check``: files judged on the spot, without a warehouse and without Dagster."""

import sys
from collections.abc import Sequence
from pathlib import Path

from models.errors import ImpossibleRequestError
from models.vocabulary import DocumentStatus, Severity
from pipelines.checking.checked import CheckedFile
from pipelines.checking.files import check_files
from pipelines.commands.check_against import choose_rules
from pipelines.compliance import Rulebook, load_rulebook
from pipelines.messages import say

CLEAN, DEFECTIVE, UNREADABLE = 0, 1, 2
# A defect of these severities makes the command end with 1.
GRAVE = (Severity.CRITICAL, Severity.ERROR)


def check(files: Sequence[Path], *, against: str | None, report_format: str, out: Path | None = None) -> int:
    """0 when no file has a missing or wrong thing of severity error, 1 when one has, 2 when a file cannot be read.

    The files see each other: a province's plan given beside a commune's counts as known.

    Reads: the files, data/reference. Writes: the report to stdout or to ``out``, a line per missing file to stderr.
    Raises ImpossibleRequestError for a pack or a plan that does not exist, or an ``out`` that cannot be written.
    """
    rulebook, shelf = choose_rules(load_rulebook(), against)
    paths = tuple(dict.fromkeys(files))
    present = [path for path in paths if path.is_file()]
    if report_format == "docx":
        from pipelines.commands.check_docx import refuse_targets

        refuse_targets(present, out)
    for path in paths:
        if path not in present:
            print(f"rasoat: {_describe_absence(path)}", file=sys.stderr)
    checked = check_files(present, rulebook, shelf=shelf)
    if checked or report_format in ("json", "sarif"):
        _tell(checked, rulebook, report_format=report_format, out=out)
    if len(present) < len(paths) or any(file.text.status is not DocumentStatus.PARSED for file in checked):
        return UNREADABLE
    return DEFECTIVE if any(row.severity in GRAVE for file in checked for row in file.defects) else CLEAN


def _tell(checked: Sequence[CheckedFile], rulebook: Rulebook, *, report_format: str, out: Path | None) -> None:
    """Write the report in the form asked for; each form's module is loaded only now."""
    from pipelines.commands.check_json import render_json
    from pipelines.commands.check_sarif import render_sarif
    from pipelines.commands.check_text import render_text

    if report_format == "docx":
        from pipelines.commands.check_docx import write_commented

        write_commented(checked, out)
        return
    render = {"text": render_text, "json": render_json, "sarif": render_sarif}[report_format]
    report = render(checked, rulebook)
    if out is None:
        sys.stdout.write(report)
        return
    try:
        out.write_text(report, encoding="utf-8")
    except OSError as error:
        raise ImpossibleRequestError(
            say(f"không ghi được {out} ({error.strerror}).", f"cannot write {out} ({error.strerror}).")
        ) from error
    print(say(f"Đã ghi {out}", f"Written {out}"), file=sys.stderr)


def _describe_absence(path: Path) -> str:
    if path.is_dir():
        return say(
            f"{path} là thư mục; hãy nêu từng tệp, hoặc dùng “rasoat run {path}”.",
            f'{path} is a folder; name its files, or use "rasoat run {path}".',
        )
    return say(f"không có tệp {path}; hãy kiểm tra lại đường dẫn.", f"there is no file {path}; check the path.")
