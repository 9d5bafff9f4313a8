"""``rasoat doctor``: what this machine can do."""

from pathlib import Path

from pipelines.doctor import examine_machine, find_state, is_able, render_finding
from pipelines.messages import say


def doctor(*, state_root: Path) -> int:
    """0 when everything that rasoat needs is there, 1 when not; what only some file formats need does not count.

    Reads: this machine. Writes: a line per finding to stdout.
    """
    findings = []
    for finding in examine_machine(find_state(state_root)):
        findings.append(finding)
        print(render_finding(finding), flush=True)
    is_ready = is_able(findings)
    print(
        say("Sẵn sàng chạy rasoat run.", "Ready for rasoat run.")
        if is_ready
        else say("Chưa chạy được; hãy làm theo các dòng “thiếu”.", 'Not ready; follow the lines "lacks".')
    )
    return 0 if is_ready else 1
