"""Every reference file that people write, held against its form and against the others."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from pydantic import BaseModel

from pipelines.compliance.corrections import CorrectionFile
from pipelines.compliance.expected import ExpectedFile
from pipelines.compliance.movements import MovementFile
from pipelines.compliance.packs import AppliesTo, Pack, find_layer_faults
from pipelines.compliance.strict_yaml import PackError, find_line_of, read_model
from pipelines.compliance.units import load_register
from pipelines.compliance.waivers import WaiverFile, list_aimless

Place = tuple[int | str, ...]
FORMS: Mapping[str, type[BaseModel]] = {
    "packs": Pack,
    "movements": MovementFile,
    "waivers": WaiverFile,
    "corrections": CorrectionFile,
    "expected": ExpectedFile,
}


@dataclass(frozen=True, slots=True)
class Shelf:
    """The files of a reference folder that have their form, by folder and path."""

    reference: Path
    files: dict[str, dict[Path, BaseModel]] = field(default_factory=lambda: {name: {} for name in FORMS})

    def list_packs(self) -> list[Pack]:
        """The sound packs."""
        return [pack for pack in self.files["packs"].values() if isinstance(pack, Pack)]

    def list_movement_ids(self) -> set[str]:
        """The ids of the sound movements."""
        return {file.id for file in self.files["movements"].values() if isinstance(file, MovementFile)}


def find_faults(
    reference: Path, *, extra: Iterable[Path] = (), movements: Iterable[Path] = ()
) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """For each folder in order: the number of files, and every fault as ``folder/file:line: what``.

    Reads: packs, movements, waivers, corrections, expected and the registers of a folder such as data/reference;
    ``extra`` are packs, ``movements`` movements beside those.
    """
    shelf = Shelf(reference)
    faults: dict[str, list[str]] = {name: [] for name in FORMS}
    paths = {name: sorted((reference / name).glob("*.yaml")) for name in FORMS}
    for name, others in (("packs", extra), ("movements", movements)):
        paths[name] += [path for path in others if path not in paths[name]]
    for name, form in FORMS.items():
        for path in paths[name]:
            try:
                shelf.files[name][path] = read_model(path, form)
            except PackError as error:
                faults[name] += [f"{name}/{fault}" for fault in error.faults]
    for name, find in _CROSS_CHECKS.items():
        for path, file in shelf.files[name].items():
            for place, what in find(path, file, shelf):
                faults[name].append(f"{name}/{path.name}:{find_line_of(path, place)}: {what}")
    return tuple((len(paths[name]), tuple(faults[name])) for name in FORMS)


def _check_pack(path: Path, pack: Pack, shelf: Shelf) -> Iterator[tuple[Place, str]]:
    if pack.id != path.stem:
        yield ("id",), f"tệp phải mang tên mã bộ quy tắc, {pack.id}.yaml"
    yield from find_layer_faults(pack, shelf.list_packs())
    yield from _check_condition(("applies_to",), pack.applies_to, shelf)
    for number, rule in enumerate(pack.rules):
        yield from _check_condition(("rules", number, "applies_to"), rule.applies_to, shelf)


def _check_condition(place: Place, condition: AppliesTo, shelf: Shelf) -> Iterator[tuple[Place, str]]:
    if condition.movement is not None and condition.movement not in shelf.list_movement_ids():
        yield (*place, "movement"), f"không có phong trào “{condition.movement}” trong movements"
    for name, codes in (("province_code", condition.province_code), ("unit_code", condition.unit_code)):
        for code in codes:
            yield from _check_code((*place, name), code, shelf)


def _check_movement(_path: Path, file: MovementFile, shelf: Shelf) -> Iterator[tuple[Place, str]]:
    if file.pack not in {pack.id for pack in shelf.list_packs()}:
        yield ("pack",), f"không có bộ quy tắc “{file.pack}”"


def _check_waivers(_path: Path, file: WaiverFile, shelf: Shelf) -> Iterator[tuple[Place, str]]:
    for number, waiver in enumerate(file.waivers):
        if list_aimless([waiver], shelf.list_packs()):
            yield ("waivers", number, "rule"), f"không có quy tắc “{waiver.rule}” trong {waiver.pack or 'bộ nào'}"
        if waiver.unit_code is not None:
            yield from _check_code(("waivers", number, "unit_code"), waiver.unit_code, shelf)


def _check_expected(path: Path, file: ExpectedFile, shelf: Shelf) -> Iterator[tuple[Place, str]]:
    if file.movement not in shelf.list_movement_ids() or file.movement != path.stem:
        yield ("movement",), f"không có phong trào “{file.movement}”, hoặc tệp không mang tên phong trào"
    if not isinstance(file.provinces, str):
        for number, code in enumerate(file.provinces):
            yield from _check_code(("provinces", number), code, shelf)
    for number, unit in enumerate(file.units):
        yield from _check_code(("units", number, "province_code"), unit.province_code, shelf)


def _check_corrections(_path: Path, file: CorrectionFile, _shelf: Shelf) -> Iterator[tuple[Place, str]]:
    for number, correction in enumerate(file.corrections):
        if (fault := correction.find_fault()) is not None:
            yield ("corrections", number, "value"), fault


def _check_code(place: Place, code: str, shelf: Shelf) -> Iterator[tuple[Place, str]]:
    if code not in {unit.unit_code for unit in load_register(shelf.reference).list_units()}:
        yield place, f"danh mục đơn vị không có mã “{code}”"


# the fields of corrections are held against the tables when they are loaded; their documents may come in later
_CROSS_CHECKS: Mapping[str, Callable[..., Iterator[tuple[Place, str]]]] = {
    "packs": _check_pack,
    "movements": _check_movement,
    "waivers": _check_waivers,
    "corrections": _check_corrections,
    "expected": _check_expected,
}


def read_pack_id(path: Path) -> str | None:
    """The id that a pack's file gives itself, faulty or not; None where it gives none."""
    return _read_key(path, "id")


def read_movement_pack(path: Path) -> str | None:
    """The pack that a movement's file names; None for any other file."""
    return _read_key(path, "pack")


def _read_key(path: Path, key: str) -> str | None:
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError):
        return None
    found = content.get(key) if isinstance(content, dict) else None
    return found if isinstance(found, str) else None
