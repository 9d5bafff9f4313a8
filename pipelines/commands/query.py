"""``rasoat query``: read-only SQL on the published database."""

import sys
from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.messages import say
from pipelines.state import State, find_published

# The forms that the ending of a file names.
ENDINGS = {".csv": "csv", ".json": "json", ".xlsx": "xlsx"}
# Excel on Windows takes a CSV file without this mark for another encoding.
BYTE_ORDER_MARK = "\ufeff"


def query(sql: str, *, state_root: Path, result_format: str | None, out: Path | None) -> int:
    """0 when the query was answered.

    Reads: the published database. Writes: the result to stdout, or to ``out``.
    Raises ImpossibleRequestError without a published database, for a wrong statement, or a file that cannot be written.
    """
    from pipelines.warehouse.queries import run_query
    from pipelines.warehouse.rendering import render_result

    result_format = result_format or (ENDINGS.get(out.suffix.lower(), "table") if out else "table")
    if result_format == "xlsx" and out is None:
        raise ImpossibleRequestError(
            say("dạng xlsx cần --out TỆP để ghi vào.", "the form xlsx needs --out FILE to write to.")
        )
    database = find_published(State(state_root.expanduser().absolute()))
    rendered = render_result(run_query(database, sql), result_format)
    if out is None:
        sys.stdout.write(rendered if isinstance(rendered, str) else rendered.decode())
    else:
        mark = BYTE_ORDER_MARK if result_format == "csv" else ""
        _write_result(out, rendered if isinstance(rendered, bytes) else (mark + rendered).encode())
    return 0


def _write_result(out: Path, content: bytes) -> None:
    try:
        out.write_bytes(content)
    except OSError as error:
        raise ImpossibleRequestError(
            say(f"không ghi được {out} ({error.strerror}).", f"cannot write {out} ({error.strerror}).")
        ) from error
    print(say(f"Đã ghi {out}", f"Written {out}"), file=sys.stderr)
