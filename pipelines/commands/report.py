"""``rasoat report``: the workbook and the letters, in a folder to take along."""

from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.provinces import find_province
from pipelines.state import State, find_published


def report(
    folder: Path,
    *,
    province: str | None,
    unit: str | None,
    office_name: str | None,
    superior: str | None,
    state_root: Path,
) -> int:
    """0 when the report was written.

    Reads: the published database. Writes: ``folder``; a line on stdout that says what lies there.
    Raises ImpossibleRequestError without a published database, for an unknown province, for a scope without plans,
    or a folder that cannot be written.
    """
    from pipelines.commands.progress_bar import show_progress
    from pipelines.compliance import load_rulebook
    from pipelines.dashboard.letters.layout import TO_FILL, Office
    from pipelines.dashboard.reporting import Scope, write_report
    from pipelines.warehouse.connection import connect_published

    found = find_province(province) if province else None
    if province and found is None:
        raise ImpossibleRequestError(say(f"không có tỉnh “{province}”.", f'there is no province "{province}".'))
    office = Office(name=office_name or TO_FILL, superior=superior)
    scope = Scope(province_code=found.code if found else None, unit_code=unit)
    with (
        connect_published(find_published(State(state_root.expanduser().absolute()))) as con,
        show_progress() as progress,
    ):
        try:
            done = write_report(con, load_rulebook(), folder, scope=scope, office=office, progress=progress)
        except OSError as error:
            raise ImpossibleRequestError(
                say(f"không ghi được {folder} ({error.strerror}).", f"cannot write {folder} ({error.strerror}).")
            ) from error
    print(
        say(
            f"Đã ghi vào {done.folder}: sổ tính, {done.slips} phiếu rà soát, {done.commented} kế hoạch kèm góp ý, "
            f"{done.reminders} công văn đôn đốc.",
            f"Written to {done.folder}: the workbook, {done.slips} review slips, {done.commented} commented plans, "
            f"{done.reminders} reminders.",
        )
    )
    return 0
