"""Which unit issued an instrument: issuer and place against the register of provinces and communes."""

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import yaml

from extractors.structure.folding import drop_marks, fold_blanks, fold_case
from pipelines.compliance.former_units import FormerUnits, load_former
from pipelines.compliance.phrases import CAPITALS
from pipelines.compliance.unit_names import find_commune, fold_name, has_lost_marks, spell_out

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"

COMMUNE_KINDS = ("xã", "phường", "đặc khu", "thị trấn")
PROVINCE_KINDS = ("tỉnh", "thành phố")
_NAME = r"(?P<name>[^\W\d_][^\n,;:.()“”\"/]*)"
_COMMUNE = re.compile(rf"\b(?P<kind>xã|phường|đặc\s+khu|thị\s+trấn)\s+(?!hội\b){_NAME}$")
_PROVINCE = re.compile(rf"\b(?P<kind>tỉnh|thành\s+phố|tp\.?)\s+{_NAME}$")
_PROVINCE_IN_TEXT = re.compile(
    rf"\b(?:[Tt]ỉnh|[Tt]hành\s+phố|TỈNH|THÀNH\s+PHỐ|TP\.?)\s+(?P<name>[{CAPITALS}]\w*(?:\s+(?:-\s+)?[{CAPITALS}]\w*){{0,3}})"
)
# The letterhead, in which a document until 30/6/2025 names its district.
_HEAD_LENGTH = 600
_PROVINCE_WORDS = ("tỉnh", "thành phố", "tp", "tp.")
_COMMITTEE = re.compile(r"^(?:ủy\s+ban|hội\s+đồng)\s+nhân\s+dân\b")


@dataclass(frozen=True, slots=True)
class Unit:
    """A row of the register: code, province, bare name, full name, level (``tinh`` or ``xa``)."""

    unit_code: str
    province_code: str
    name: str
    full_name: str
    level: str


@dataclass(frozen=True, slots=True)
class UnitRegister:
    """The register as matching needs it: communes by folded full name, provinces by every name they answer to."""

    communes: Mapping[str, tuple[Unit, ...]]
    provinces: Mapping[str, Unit]
    former: Mapping[str, tuple[str, ...]]
    merged: FormerUnits = field(default_factory=FormerUnits)
    by_code: Mapping[str, Unit] = field(default_factory=dict)
    without_marks: Mapping[str, tuple[Unit, ...]] = field(default_factory=dict)

    def find_communes(self, full_name: str) -> tuple[Unit, ...]:
        """The communes of that folded full name (``xã hà bắc``), of whatever province."""
        return self.communes.get(full_name, ())

    def find_successors(self, full_name: str, context: str = "") -> tuple[Unit, ...]:
        """The communes that a former one of that folded full name went into; ``context`` may name its district."""
        return tuple(self.by_code[code] for code in self.merged.find_successors(full_name, context))

    def find_unmarked(self, full_name: str) -> tuple[Unit, ...]:
        """The communes whose folded full name that is but for lost marks."""
        found = self.without_marks.get(drop_marks(full_name), ())
        return tuple(unit for unit in found if has_lost_marks(full_name, fold_name(unit.full_name)))

    def find_province(self, name: str) -> Unit | None:
        """The province that a code, slug or name means, names before 1/7/2025 included; None for any other word."""
        return self.provinces.get(_fold_plain(name))

    def list_units(self) -> Iterable[Unit]:
        """Every province and commune, by code."""
        provinces = {unit.unit_code: unit for unit in self.provinces.values()}
        communes = {unit.unit_code: unit for found in self.communes.values() for unit in found}
        return (*sorted(provinces.values(), key=_order), *sorted(communes.values(), key=_order))

    def list_former(self, province_code: str) -> tuple[str, ...]:
        """The other names of a province: slug, merged provinces, abbreviations."""
        return self.former.get(province_code, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """Whom an issuer's name means; codes are None where the register does not know it.

    ``kind`` and ``name`` are the unit's as the issuer's name shows them (``xã``, ``Hà Bắc``), known to the register or
    not; ``is_committee`` is False for a department, office or party body.
    """

    unit_code: str | None = None
    province_code: str | None = None
    kind: str | None = None
    name: str | None = None
    is_committee: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What says in which province a unit lies, strongest first: the folder, the bodies it cites, the text's words."""

    folder: str | None = None
    bodies: tuple[str, ...] = ()
    text: str = ""


def resolve_unit(register: UnitRegister, issuer: str | None, hints: Hints) -> Resolution:
    """The unit and province of an issuer.

    Reads: the issuer's name, hints. A name that several provinces have is decided by the first hint that fits; a name
    that only one has is its, unless the hints name other provinces only. Unknown and invented units get no code.
    """
    if issuer is None:
        return Resolution(province_code=_first(_list_provinces(register, hints)))
    written = fold_blanks(spell_out(issuer))
    folded = fold_case(written)
    is_committee = bool(_COMMITTEE.match(folded))
    if match := _COMMUNE.search(folded):
        kind, name = fold_blanks(match["kind"]), written[match.start("name") :]
        unit = choose_commune(register, (fold_name(f"{kind} {name}"),), hints)
        province = unit.province_code if unit else None
        return Resolution(
            unit_code=unit.unit_code if unit and is_committee else None,
            province_code=province,
            kind=kind,
            name=name,
            is_committee=is_committee,
        )
    if (named := find_commune(issuer)) is not None:
        own = (named.province,) if named.province else ()
        unit = choose_commune(
            register,
            named.full_names,
            Hints(
                folder=hints.folder if not own else None, bodies=own or hints.bodies, text=named.district or hints.text
            ),
        )
        return Resolution(
            unit_code=unit.unit_code if unit and is_committee else None,
            province_code=unit.province_code if unit else None,
            is_committee=is_committee,
        )
    if match := _PROVINCE.search(folded):
        name = written[match.start("name") :]
        found = register.find_province(name)
        code = found.province_code if found else None
        kind = "tỉnh" if match["kind"] == "tỉnh" else "thành phố"
        return Resolution(
            unit_code=code if is_committee else None,
            province_code=code,
            kind=kind,
            name=name,
            is_committee=is_committee,
        )
    return Resolution(province_code=_first(_list_provinces(register, hints)), is_committee=is_committee)


@lru_cache(maxsize=20_000)
def find_named_unit(issuer: str | None) -> str | None:
    """The folded name of the unit that a body's name shows: ``xã suối lanh``; None for “Ủy ban nhân dân tỉnh”."""
    folded = fold_blanks(fold_case(issuer or ""))
    match = _COMMUNE.search(folded) or _PROVINCE.search(folded)
    if match is None:
        return None
    kind = fold_blanks(match["kind"])
    return fold_name(match["name"] if kind in _PROVINCE_WORDS else f"{kind} {match['name']}")


def choose_commune(register: UnitRegister, full_names: Sequence[str], hints: Hints) -> Unit | None:
    """The one commune that these folded names (the likeliest first) mean in the province that the hints name.

    A name of today counts before one that was merged in 2025, and marks may be lost only in the province that is named
    first; without any province named, the name must be one commune's. None for an unknown or ambiguous name.
    """
    named = tuple(dict.fromkeys(_list_provinces(register, hints)))
    is_placed = bool(named) or _names_province(hints)
    context = fold_name(hints.text[:_HEAD_LENGTH]) if any(map(register.merged.by_name.get, full_names)) else ""
    for full_name in full_names:
        for found in (register.find_communes(full_name), register.find_successors(full_name, context)):
            if unit := _choose_by_province(found, named, is_placed=is_placed):
                return unit
        unmarked = [unit for unit in register.find_unmarked(full_name) if unit.province_code in named[:1]]
        if len(unmarked) == 1 and not register.find_communes(full_name):
            return unmarked[0]
    return None


def _choose_by_province(found: Sequence[Unit], named: Sequence[str], *, is_placed: bool) -> Unit | None:
    """The only one of the first province named that has any, else the only one at all where no province is named."""
    for code in named:
        own = [unit for unit in found if unit.province_code == code]
        if own:
            return own[0] if len(own) == 1 else None
    return found[0] if len(found) == 1 and not is_placed else None


def _list_provinces(register: UnitRegister, hints: Hints) -> Iterable[str]:
    """The codes of the provinces that the hints name, strongest first."""
    names = [*([hints.folder] if hints.folder else []), *hints.bodies]
    found = [register.find_province(name) for name in names]
    for body in hints.bodies:
        match = _PROVINCE.search(fold_blanks(fold_case(body)))
        found.append(register.find_province(match["name"]) if match else None)
    for match in _PROVINCE_IN_TEXT.finditer(hints.text):
        words = match["name"].split()
        found.append(
            next((p for n in range(len(words), 0, -1) if (p := register.find_province(" ".join(words[:n])))), None)
        )
    return [unit.province_code for unit in found if unit is not None]


def _names_province(hints: Hints) -> bool:
    """True when some province is named, even one that the register does not know."""
    return any(_PROVINCE.search(fold_blanks(fold_case(body))) for body in hints.bodies) or bool(
        _PROVINCE_IN_TEXT.search(hints.text)
    )


def _first(codes: Iterable[str]) -> str | None:
    return next(iter(codes), None)


def _order(unit: Unit) -> tuple[str, str]:
    return unit.province_code, unit.unit_code


def _fold_plain(name: str) -> str:
    """A province's name or slug without accents, blanks, signs and kind: ``TP. Hải Phòng``, ``hai-phong``."""
    bare = unicodedata.normalize("NFD", fold_case(name).replace("đ", "d"))
    bare = re.sub(r"[^a-z0-9]", "", bare)
    return re.sub(r"^(?:tinh|thanhpho|tp)(?=[a-z])", "", bare)


def build_register(
    units: Sequence[Unit], former: Mapping[str, tuple[str, ...]], merged: FormerUnits | None = None
) -> UnitRegister:
    """The register of those units; ``former`` gives the other names of each province code, ``merged`` old communes."""
    communes: dict[str, tuple[Unit, ...]] = {}
    without_marks: dict[str, tuple[Unit, ...]] = {}
    provinces: dict[str, Unit] = {}
    for unit in units:
        if unit.level == "xa":
            key = fold_name(unit.full_name)
            communes[key] = (*communes.get(key, ()), unit)
            bare = drop_marks(key)
            without_marks[bare] = (*without_marks.get(bare, ()), unit)
            continue
        for name in (unit.unit_code, unit.name, *former.get(unit.province_code, ())):
            provinces.setdefault(_fold_plain(name), unit)
    by_code = {unit.unit_code: unit for unit in units if unit.level == "xa"}
    return UnitRegister(communes, provinces, former, merged or FormerUnits(), by_code, without_marks)


@cache
def load_register(folder: Path = REFERENCE) -> UnitRegister:
    """The register of data/reference.

    Reads: units.csv, provinces.yaml, units_2025.csv.
    """
    lines = (folder / "units.csv").read_text(encoding="utf-8").splitlines()
    units = [
        Unit(row["unit_code"], row["province_code"], row["name"], row["full_name"], row["level"])
        for row in csv.DictReader(line for line in lines if not line.startswith("#"))
    ]
    entries = yaml.safe_load((folder / "provinces.yaml").read_text(encoding="utf-8"))["provinces"]
    former = {entry["code"]: (entry["slug"], *entry["former"], *entry.get("aliases", ())) for entry in entries}
    return build_register(units, former, load_former(folder))
