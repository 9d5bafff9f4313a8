"""Names of administrative units as documents write them: abbreviated, with marks elsewhere, with marks lost."""

import re
import unicodedata
from dataclasses import dataclass

from extractors.structure.folding import drop_marks, fold_blanks, fold_case

# Source: Hiến pháp 2013, Điều 110 and Luật Tổ chức chính quyền địa phương 2025, Điều 1; districts, counties and towns
# existed until 30/6/2025; the abbreviations are those of letterheads and lists of recipients. As of 2026-11-21.
_ABBREVIATIONS = (
    (re.compile(r"\btp\.?\s*hcm\b", re.IGNORECASE), "Thành phố Hồ Chí Minh"),
    (re.compile(r"\btp(?:\s*\.\s*|\s+)(?=\w)", re.IGNORECASE), "thành phố "),
    (re.compile(r"\btx(?:\s*\.\s*|\s+)(?=\w)", re.IGNORECASE), "thị xã "),
    (re.compile(r"\btt\s*\.\s*(?=\w)", re.IGNORECASE), "thị trấn "),
    (re.compile(r"\bp\s*\.\s*(?=\w)", re.IGNORECASE), "phường "),
)
_NAME = r"[^\W_][^\n,;:().“”\"/]*?"
_DISTRICT = r"(?:huyện|quận|thị\s+xã|thành\s+phố)"
_STOP = r"(?=\s*(?:$|[,;:().“”\"/\n]))"
_AFTER = rf"(?:\s*[,–-]?\s*(?=\b(?:{_DISTRICT}|tỉnh)\s)|{_STOP})"
_COMMUNE = re.compile(
    rf"\b(?P<kind>xã|phường|đặc\s+khu|thị\s+trấn)\s+(?P<name>{_NAME}){_AFTER}"
    rf"(?:\s*,?\s*(?P<district>{_DISTRICT}\s+{_NAME}){_AFTER})?"
    rf"(?:\s*,?\s*(?P<province>(?:tỉnh|thành\s+phố)\s+{_NAME}){_STOP})?"
)
_PROVINCE = re.compile(rf"\b(?P<kind>tỉnh|thành\s+phố)\s+(?P<name>{_NAME}){_STOP}")
_PADDED = re.compile(r"\b0(?=\d\b)")
_PARTED = re.compile(r"\s+[-–]\s+")


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A commune as a phrase names it, folded: the full names it may mean, longest first, its district and province."""

    full_names: tuple[str, ...]
    district: str | None = None
    province: str | None = None


def spell_out(phrase: str) -> str:
    """``phrase`` with abbreviated kinds in full: ``TP. Huế``, ``TPHCM``, ``P. Tân An``; case and marks stay."""
    phrase = unicodedata.normalize("NFC", phrase)
    for pattern, full in _ABBREVIATIONS:
        phrase = pattern.sub(full, phrase)
    return phrase


def fold_name(name: str) -> str:
    """A unit's name for comparison, tones kept: ``TPHCM``, ``Thành phố Hồ Chí Minh``; ``Hoà An``, ``Hòa An``."""
    folded = fold_case(spell_out(name)).replace("’", "'")
    return _PADDED.sub("", fold_blanks(re.sub(r"[-–.]", " ", folded)))


def find_commune(phrase: str) -> NamedPlace | None:
    """The first commune that a phrase names; None for a phrase that names none.

    Accepts ``Ủy ban nhân dân xã Hà Bắc, huyện Hà Đông, tỉnh Hà Tây``, ``Đảng ủy phường 7``, ``UBND P. Tân An``,
    ``phường Xuân Hương - Đà Lạt``; not ``Phòng Văn hóa - Xã hội``, ``các xã trên địa bàn``.
    """
    written = spell_out(phrase)
    folded = fold_case(written)
    matches = (m for m in _COMMUNE.finditer(folded) if not written[m.start("name")].islower())
    match = next(matches, None)
    if match is None:
        return None
    district, province = match["district"], match["province"]
    if province is None and district is not None and district.startswith("thành"):
        district, province = None, district  # a city is a province unless one follows it
    parts = _PARTED.split(match["name"].strip(" -–"))
    names = (" ".join(parts[:count]) for count in range(len(parts), 0, -1))
    return NamedPlace(
        tuple(fold_name(f"{match['kind']} {name}") for name in names),
        fold_name(district) if district else None,
        fold_name(province) if province else None,
    )


def find_province_name(phrase: str) -> str | None:
    """The folded name of the province that a phrase names last: ``Sở Nội vụ tỉnh Hà Tây`` gives ``hà tây``."""
    written = spell_out(phrase)
    matches = [m for m in _PROVINCE.finditer(fold_case(written)) if not written[m.start("name")].islower()]
    return fold_name(matches[-1]["name"]) if matches else None


def has_lost_marks(written: str, full: str) -> bool:
    """True when ``written`` is ``full`` with some marks lost and none different: ``xã ha bắc`` for ``xã hà bắc``.

    Both folded. ``xã hà bắc`` is no ``xã hạ bắc``.
    """
    if len(written) != len(full) or written == full or drop_marks(written) != drop_marks(full):
        return False
    return all(_list_marks(one) <= _list_marks(other) for one, other in zip(written, full, strict=True))


def _list_marks(letter: str) -> frozenset[str]:
    return frozenset("đ") if letter == "đ" else frozenset(unicodedata.normalize("NFD", letter)[1:])
