"""``rasoat pack check``: packs, movements, waivers, corrections and lists of expected units, validated."""

import sys
from pathlib import Path

from models.errors import ImpossibleRequestError
from pipelines.compliance.units import REFERENCE
from pipelines.compliance.validating import FORMS, find_faults, read_movement_pack, read_pack_id
from pipelines.messages import say

SOUND, FAULTY = 0, 1
_NAMES = {
    "packs": "bộ quy tắc",
    "movements": "phong trào",
    "waivers": "tệp miễn trừ",
    "corrections": "tệp đính chính",
    "expected": "danh sách đơn vị phải nộp",
}


def check_packs(pack: str | None, *, reference: Path = REFERENCE) -> int:
    """0 when every file is sound, 1 when one has a fault; each fault in a line that names file and line.

    ``pack`` is the id of a pack or the path of a pack's file; only its own faults are told then.

    Reads: data/reference. Writes: the report to stdout. Raises ImpossibleRequestError for a pack that does not exist.
    """
    path = None if pack is None else _find_pack(pack, reference)
    counted = find_faults(
        reference, extra=[path] if path else [], movements=find_movements(path, reference) if path else []
    )
    faults = [fault for _, found in counted for fault in found]
    if path is not None:
        faults = [fault for fault in faults if fault.startswith(f"packs/{path.name}:")]
    for fault in faults:
        sys.stdout.write(f"{fault}\n")
    if path is not None:
        told = say("hợp lệ", "sound") if not faults else say(f"{len(faults)} lỗi", f"{len(faults)} faults")
        sys.stdout.write(f"{path.name}: {told}\n")
    else:
        pairs = [(name, count) for name, (count, _) in zip(FORMS, counted, strict=True)]
        files = ", ".join(say(f"{count} {_NAMES[name]}", f"{name} {count}") for name, count in pairs)
        sys.stdout.write(say(f"Đã kiểm tra {files}: {len(faults)} lỗi.\n", f"Checked {files}: {len(faults)} faults.\n"))
    return FAULTY if faults else SOUND


def find_movements(pack: Path, reference: Path) -> list[Path]:
    """The movements that a pack outside the reference folder brings along: beside it, or in the folder beside its own.

    A draft of a new movement comes as two files (``rasoat pack derive``).
    """
    if pack.parent == (reference / "packs").resolve():
        return []
    pack_id = read_pack_id(pack) or pack.stem
    folders = (pack.parent, pack.parent.parent / "movements")
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.yaml"))]
    return [path for path in found if path != pack and read_movement_pack(path) == pack_id]


def _find_pack(pack: str, reference: Path) -> Path:
    """The file of a pack by its path or id."""
    given = Path(pack)
    if given.suffix in (".yaml", ".yml") and given.is_file():
        return given.resolve()
    path = reference / "packs" / f"{pack}.yaml"
    if path.is_file():
        return path
    known = ", ".join(read_pack_id(found) or found.stem for found in sorted((reference / "packs").glob("*.yaml")))
    raise ImpossibleRequestError(
        say(
            f"không có bộ quy tắc hoặc tệp “{pack}”; các bộ hiện có: {known}.",
            f'no pack or file "{pack}"; there are: {known}.',
        )
    )
