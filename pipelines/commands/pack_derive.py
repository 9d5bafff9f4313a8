"""``rasoat pack derive``: a draft pack read off a higher plan, with the evidence behind each rule."""

import sys
from pathlib import Path

from models.errors import ImpossibleRequestError
from models.vocabulary import DocType, DocumentStatus
from pipelines.checking.files import read_files
from pipelines.compliance import load_rulebook
from pipelines.compliance.cases import Case
from pipelines.compliance.deriving import Draft, derive_pack, render_movement, render_pack
from pipelines.compliance.deriving.naming import slugify
from pipelines.compliance.library import Library
from pipelines.compliance.resolving import build_cases
from pipelines.compliance.units import REFERENCE
from pipelines.messages import say

DONE = 0


def derive(plan: Path, *, out: Path | None, reference: Path = REFERENCE) -> int:
    """0 once the draft pack of a plan is written.

    A new movement's file goes beside the pack, or into the folder ``movements`` beside the folder ``packs``.

    Reads: the plan, data/reference. Writes: the pack to ``out`` or stdout, the movement's file. Raises
    ImpossibleRequestError for a file that is no plan or states no movement, and for an ``out`` that cannot be it.
    """
    rulebook = load_rulebook(reference)
    pack_id = _choose_id(out)
    draft = derive_pack(open_plan(plan, reference), rulebook.packs, pack_id=pack_id, reference=reference)
    text = render_pack(draft)
    if out is None:
        sys.stdout.write(text)
        if draft.movement is not None:
            listed = render_movement(draft.movement, draft.pack.source.document).splitlines()
            sys.stdout.write("".join(f"# {line}\n" for line in (f"movements/{draft.movement.id}.yaml:", *listed)))
        return DONE
    path = _claim(out / f"{draft.pack.id}.yaml" if out.is_dir() else out)
    path.write_text(text, encoding="utf-8")
    told = [str(path)]
    if draft.movement is not None:
        told.append(str(_write_movement(path, draft)))
    sys.stdout.write(
        say(
            f"Đã ghi {len(draft.pack.rules)} quy tắc dự thảo: {', '.join(told)}.\n",
            f"Wrote {len(draft.pack.rules)} draft rules: {', '.join(told)}.\n",
        )
    )
    return DONE


def open_plan(path: Path, reference: Path = REFERENCE) -> Case:
    """The plan of a file as the judge sees it; the attached one where a decision issues it.

    Raises ImpossibleRequestError for a file that cannot be read or holds no plan.
    """
    if not path.is_file():
        raise ImpossibleRequestError(say(f"không có tệp {path}.", f"there is no file {path}."))
    (document,) = read_files([path])
    if document.text.status is not DocumentStatus.PARSED:
        reason = document.text.error_message or str(document.text.status)
        raise ImpossibleRequestError(say(f"không đọc được {path.name}: {reason}", f"cannot read {path.name}: {reason}"))
    cases = build_cases(document, load_rulebook(reference).registers, Library())
    plans = [case for case in cases if case.instrument.doc_type is DocType.KE_HOACH]
    if not plans:
        raise ImpossibleRequestError(
            say(f"{path.name} không có kế hoạch nào để đọc quy tắc.", f"{path.name} holds no plan to read rules off.")
        )
    return plans[0]


def _choose_id(out: Path | None) -> str | None:
    """The id that the file's name gives the pack; None where the plan is to give it.

    Raises ImpossibleRequestError for a name that no pack can carry, and for a file that is there: it may hold an
    analyst's work.
    """
    if out is None or out.is_dir():
        return None
    if not out.parent.is_dir():
        raise ImpossibleRequestError(say(f"không có thư mục {out.parent}.", f"there is no folder {out.parent}."))
    if out.suffix != ".yaml" or slugify(out.stem) != out.stem:
        raise ImpossibleRequestError(
            say(
                f"tên tệp {out.name} phải gồm chữ thường không dấu, số, dấu gạch ngang và đuôi .yaml.",
                f"the file name {out.name} must be lower-case letters, digits and dashes with the ending .yaml.",
            )
        )
    return out.stem


def _claim(path: Path) -> Path:
    """The path, which must be free."""
    if path.exists():
        raise ImpossibleRequestError(
            say(f"đã có tệp {path}; hãy chọn tên khác.", f"there is a file {path} already; choose another name.")
        )
    return path


def _write_movement(path: Path, draft: Draft) -> Path:
    movement = draft.movement
    assert movement is not None
    folder = path.parent.parent / "movements" if path.parent.name == "packs" else path.parent
    folder.mkdir(exist_ok=True)
    target = _claim(folder / f"{movement.id}.yaml")
    target.write_text(render_movement(movement, draft.pack.source.document), encoding="utf-8")
    return target
