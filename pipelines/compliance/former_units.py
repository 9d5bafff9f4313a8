"""The communes, wards and towns that ceased to exist in 2025, and the units that took them in."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pipelines.compliance.unit_names import fold_name


@dataclass(frozen=True, slots=True)
class FormerUnit:
    """A commune until 30/6/2025: its folded district, and the codes of the units it went into."""

    district: str
    unit_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormerUnits:
    """The communes until 30/6/2025 by folded full name (``xã hà bắc``)."""

    by_name: Mapping[str, tuple[FormerUnit, ...]] = field(default_factory=dict)

    def find_successors(self, full_name: str, context: str = "") -> tuple[str, ...]:
        """The codes of the units that a former commune may mean, those of the districts named in ``context`` first.

        Both folded. A commune that was divided counts with every unit that took a part.
        """
        found = self.by_name.get(full_name, ())
        within = [unit for unit in found if unit.district in context]
        return tuple(dict.fromkeys(code for unit in within or found for code in unit.unit_codes))


def load_former(folder: Path) -> FormerUnits:
    """The former units of a reference folder; none where it has no such file.

    Reads: units_2025.csv, whose ``unit_codes`` are official codes since 1/7/2025.
    """
    path = folder / "units_2025.csv"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    by_name: dict[str, tuple[FormerUnit, ...]] = {}
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        name = fold_name(row["name"])
        unit = FormerUnit(fold_name(row["district"]), tuple(row["unit_codes"].split()))
        by_name[name] = (*by_name.get(name, ()), unit)
    return FormerUnits(by_name)
