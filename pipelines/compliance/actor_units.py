"""The administrative units that actors and recipients name, with their official codes."""

import re
from collections.abc import Iterator

from extractors.structure.folding import fold_blanks, fold_case
from models.findings import UnitAssignment
from pipelines.compliance.cases import Case
from pipelines.compliance.unit_names import find_commune, find_province_name
from pipelines.compliance.units import Hints, Resolution, UnitRegister, choose_commune

_ASIDE = re.compile(r"\s*\([^()]*\)|[\s.;,:]+$")
# A body that names only its kind is the issuer's own: “Công an xã”, “Ủy ban nhân dân tỉnh”, “Thường trực Đảng ủy xã”.
_OWN = re.compile(r"(?P<kind>xã|phường|đặc\s+khu|tỉnh|thành\s+phố)$")
# Many at once are none: “các xã, phường”, “Ủy ban nhân dân cấp xã”, “Hội Nông dân và Đoàn Thanh niên xã”.
_MANY = re.compile(r"\b(?:các|những|mọi|cấp|toàn|liên|từng|mỗi)\b|[,;]|\bvà\b")


def assign_units(register: UnitRegister, case: Case) -> Iterator[UnitAssignment]:
    """The units that the actors and recipients of a case name; nothing for those that name none or an unknown one.

    Reads: responsibilities, recipients, the issuer's place. Writes: the ° columns of both tables.
    """
    for duty in case.facts.responsibilities:
        code = find_unit_code(register, duty.actor or "", case.place)
        if code is not None:
            yield UnitAssignment("responsibilities", case.instrument_id, duty.ordinal, code)
    for recipient in case.facts.recipients:
        code = find_unit_code(register, recipient.text, case.place)
        if code is not None:
            yield UnitAssignment("recipients", case.instrument_id, recipient.ordinal, code)


def find_unit_code(register: UnitRegister, phrase: str, place: Resolution) -> str | None:
    """The code of the commune, else of the province, that a body's name shows; None where it shows none or several.

    ``place`` is the issuer's: it says in which province a commune lies and what “Công an xã” belongs to.
    """
    bare = fold_blanks(_ASIDE.sub("", phrase))
    if _MANY.search(fold_case(bare)) and not re.search(r",\s*(?:tỉnh|thành phố|huyện)\b", fold_case(bare)):
        return None
    named = find_commune(bare)
    if named is not None:
        province = named.province or place.province_code
        bodies = (province,) if province else ()
        unit = choose_commune(register, named.full_names, Hints(bodies=bodies, text=named.district or ""))
        return unit.unit_code if unit else None
    name = find_province_name(bare)
    if name is not None:
        found = register.find_province(name)
        return found.unit_code if found else None
    own = _OWN.search(fold_case(bare))
    return _find_own(own["kind"], place) if own else None


def _find_own(kind: str, place: Resolution) -> str | None:
    """The issuer's own unit of that kind."""
    kind = fold_blanks(kind)
    if kind in ("tỉnh", "thành phố"):
        return place.province_code
    return place.unit_code if place.kind == kind else None
