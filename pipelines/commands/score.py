"""``rasoat score``: how well the published facts agree with annotations made by hand."""

from collections.abc import Sequence
from pathlib import Path

from pipelines.state import State, find_published


def score_published(
    gold: Path, *, state_root: Path, minimum: float, skip: Sequence[str], verbose: bool, fields: Sequence[str]
) -> int:
    """0 when every group reaches the minimum and every annotated document is there, else 1.

    Reads: the published database, the annotations. Writes: the table to stdout.
    Raises ImpossibleRequestError when either is not there.
    """
    from pipelines.scoring import score

    database = find_published(State(state_root.expanduser().absolute()))
    report = score(database, gold, minimum=minimum, skip=skip, is_verbose=verbose, fields=fields)
    print(report.text)
    return report.exit_status
