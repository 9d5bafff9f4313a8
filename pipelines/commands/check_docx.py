"""The result of ``rasoat check --format docx``: each plan given back with its comments."""

import sys
from collections.abc import Sequence
from pathlib import Path

from models.errors import ImpossibleRequestError
from models.vocabulary import DocumentStatus
from pipelines.checking.checked import CheckedFile
from pipelines.commands.check_text import describe_instrument
from pipelines.messages import say


def locate_target(path: Path, out: Path) -> Path:
    """Where a file's commented plan goes: ``out`` itself when that is named .docx, else into the folder ``out``."""
    return out if out.suffix.lower() == ".docx" else out / f"{path.stem}.gop-y.docx"


def refuse_targets(paths: Sequence[Path], out: Path | None) -> None:
    """Raises ImpossibleRequestError for what cannot be written, before anything is read."""
    if out is None:
        raise ImpossibleRequestError(
            say("dạng docx cần --out TỆP.docx hoặc --out THƯ_MỤC.", "the form docx needs --out FILE.docx or a folder.")
        )
    targets = [locate_target(path, out) for path in paths]
    if len(set(targets)) < len(targets):
        raise ImpossibleRequestError(
            say(
                "nhiều tệp thì --out phải là thư mục, và tên các tệp phải khác nhau.",
                "several files need a folder as --out, and names that differ.",
            )
        )
    taken = next((target for target in targets if target.exists()), None)
    if taken is not None:
        raise ImpossibleRequestError(
            say(f"đã có {taken}; hãy chọn nơi ghi khác.", f"{taken} is there already; choose another place.")
        )


def write_commented(checked: Sequence[CheckedFile], out: Path | None) -> None:
    """Write the commented plan of each file that could be read; a line on stderr for each.

    Reads: the files. Writes: ``out``. Raises ImpossibleRequestError when it cannot be written.
    """
    if out is None:
        raise AssertionError
    for file in checked:
        if file.text.status is not DocumentStatus.PARSED:
            print(f"rasoat: {file.text.error_message}", file=sys.stderr)
            continue
        target = locate_target(file.path, out)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(give_back_file(file, file.path.read_bytes()))
        except OSError as error:
            raise ImpossibleRequestError(
                say(f"không ghi được {target} ({error.strerror}).", f"cannot write {target} ({error.strerror}).")
            ) from error
        print(say(f"Đã ghi {target}", f"Written {target}"), file=sys.stderr)


def give_back_file(file: CheckedFile, content: bytes) -> bytes:
    """A checked file's plan with comments (.docx), or its list of remarks."""
    from pipelines.dashboard.fresh import make_finding_cards
    from pipelines.dashboard.letters.giving_back import ReadPlan, give_back

    instruments = [instrument for instrument, _, _ in file.list_instruments()]
    last = instruments[-1] if instruments else None
    plan = ReadPlan(
        format=file.text.format,
        content=content,
        text=file.text.text,
        title=last.title if last else None,
        name=describe_instrument(last) if last else file.path.name,
    )
    return give_back(plan, make_finding_cards(file.review.findings))
