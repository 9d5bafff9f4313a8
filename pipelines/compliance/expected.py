"""Who is expected to send a plan for a movement, and by when."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from extractors.structure.folding import fold_case
from models.findings import ExpectedUnit
from models.vocabulary import IssuerLevel
from pipelines.compliance.checks import Strict
from pipelines.compliance.strict_yaml import PackError, read_model
from pipelines.compliance.units import Unit, UnitRegister


class NamedUnit(Strict):
    """A body that the register does not hold, by the province that it belongs to and its name."""

    province_code: str
    name: str = Field(min_length=1)


class ExpectedFile(Strict):
    """A file of data/reference/expected, named as its movement.

    ``provinces``: official codes, ``all``, or ``received`` for those of which at least one file or plan came in.
    ``communes`` and ``province`` say whether every commune of those provinces, and its own People's Committee, owes a
    plan; ``departments`` are the bodies under it that owe one of their own; ``units`` are others, by name.
    """

    movement: str
    due_on: date | None = None
    provinces: Literal["all", "received"] | tuple[str, ...] = "received"
    communes: bool = True
    province: bool = True
    departments: tuple[str, ...] = ()
    units: tuple[NamedUnit, ...] = ()
    note: str = ""

    def list_units(self, register: UnitRegister, received: Collection[str]) -> Iterator[ExpectedUnit]:
        """Every unit that owes a plan; ``received`` are the provinces that the word stands for."""
        units = tuple(register.list_units())
        every = [unit.province_code for unit in units if unit.level == IssuerLevel.TINH]
        match self.provinces:
            case "all":
                wanted = set(every)
            case "received":
                wanted = set(received) & set(every)
            case codes:
                wanted = set(codes)
        levels = {IssuerLevel.XA} if self.communes else set()
        levels |= {IssuerLevel.TINH} if self.province else set()
        chosen = [unit for unit in units if unit.province_code in wanted and unit.level in levels]
        yield from _describe_registered(self.movement, self.due_on, chosen)
        named = [NamedUnit(province_code=code, name=name) for code in sorted(wanted) for name in self.departments]
        for unit in (*named, *self.units):
            yield ExpectedUnit(
                movement_id=self.movement,
                unit_code=None,
                province_code=unit.province_code,
                unit_name=unit.name,
                level=IssuerLevel.TINH if unit in named else _guess_level(unit.name),
                folder_key=fold_folder(unit.name),
                due_on=self.due_on,
            )


def load_expected(folder: Path) -> tuple[ExpectedFile, ...]:
    """The files of a folder, one a movement; none where there is no folder. Raises PackError for a faulty one."""
    found = []
    for path in sorted(folder.glob("*.yaml")):
        file = read_model(path, ExpectedFile)
        if file.movement != path.stem:
            raise PackError(f"{path.name}:1: tệp phải mang tên phong trào, {file.movement}.yaml")
        found.append(file)
    return tuple(found)


def fold_folder(name: str) -> str:
    """A unit's name as its folder is compared: ``xabausay`` for “xa-bau-say” and “Xã Bàu Sậy”."""
    bare = unicodedata.normalize("NFD", fold_case(name).replace("đ", "d"))
    return re.sub(r"[^a-z0-9]", "", bare)


def _describe_registered(movement: str, due_on: date | None, units: Iterable[Unit]) -> Iterator[ExpectedUnit]:
    """Units of the register; two of one province whose folders would read alike get no folder key."""
    chosen = tuple(units)
    keys = Counter((unit.province_code, fold_folder(unit.full_name)) for unit in chosen)
    for unit in chosen:
        key = fold_folder(unit.full_name)
        yield ExpectedUnit(
            movement_id=movement,
            unit_code=unit.unit_code,
            province_code=unit.province_code,
            unit_name=unit.full_name,
            level=IssuerLevel(unit.level),
            folder_key=key if keys[unit.province_code, key] == 1 else None,
            due_on=due_on,
        )


def _guess_level(name: str) -> IssuerLevel:
    return (
        IssuerLevel.XA
        if re.match(r"(?:ubnd |ủy ban nhân dân )?(?:xã|phường|đặc khu)\b", fold_case(name))
        else IssuerLevel.TINH
    )
