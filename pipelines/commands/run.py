"""``rasoat run``: the whole graph once, in this process, with a progress bar and a summary."""

import sys
from pathlib import Path
from time import monotonic

from models.errors import ImpossibleRequestError
from pipelines.inbox import locate_inbox
from pipelines.messages import say
from pipelines.state import DEFAULT_STATE, State, find_published, lock_state, open_state

FAILED = 1


def run(inbox: Path | None, *, state_root: Path) -> int:
    """0 when the run worked, whatever it found; 1 when a stage failed.

    Reads: the inbox. Writes: the state folder; progress on stderr, the summary on stdout.
    Raises ImpossibleRequestError for a request that cannot be carried out.
    """
    started = monotonic()
    _refuse_missing(inbox)
    state = open_state(state_root)
    locate_inbox(inbox, home=state.inbox, state_root=state.root)
    with lock_state(state):
        return _run_held(state, inbox, started=started)


def _run_held(state: State, inbox: Path | None, *, started: float) -> int:
    from pipelines.artefacts import ArtefactStore
    from pipelines.commands.progress_bar import show_progress
    from pipelines.summary import summarise_run

    with show_progress() as progress:
        from pipelines.execution import run_graph

        result = run_graph(state, inbox=inbox, progress=progress)
    if result.failure is not None:
        where = state.dagster
        print(
            say(
                f"rasoat: khâu {result.failed_step} dừng vì lỗi: {result.failure} (chi tiết trong {where})",
                f"rasoat: step {result.failed_step} failed: {result.failure} (details in {where})",
            ),
            file=sys.stderr,
        )
        return FAILED
    ArtefactStore(state.artefacts).prune()
    seconds = monotonic() - started
    option = "" if state.root == Path(DEFAULT_STATE).absolute() else f" --state {state.root}"
    print(summarise_run(result.figures, find_published(state), seconds=seconds, state_option=option))
    for line in describe_aimless():
        print(line)
    return 0


def describe_aimless(reference: Path | None = None) -> list[str]:
    """A line for each waiver of a rule that there is not. Reads: packs and waivers of a folder (data/reference)."""
    from pipelines.compliance import load_rulebook
    from pipelines.compliance.units import REFERENCE
    from pipelines.compliance.waivers import list_aimless

    rulebook = load_rulebook(reference or REFERENCE)
    return [
        say(
            f"Lưu ý: miễn trừ quy tắc “{waiver.rule}” ({waiver.author}) không có tác dụng vì không có quy tắc ấy trong "
            f"{waiver.pack or 'bộ quy tắc nào'}; xem rasoat pack check.",
            f'Notice: the waiver of "{waiver.rule}" ({waiver.author}) spares nothing: no such rule in '
            f"{waiver.pack or 'any pack'}; see rasoat pack check.",
        )
        for waiver in list_aimless(rulebook.waivers, rulebook.packs)
    ]


def _refuse_missing(inbox: Path | None) -> None:
    """Say that there is no such inbox before a state folder is made for nothing."""
    if inbox is not None and not inbox.expanduser().exists():
        raise ImpossibleRequestError(
            say(
                f"Không có thư mục hoặc tệp {inbox}; hãy kiểm tra lại đường dẫn.",
                f"There is no folder or file {inbox}; check the path.",
            )
        )
