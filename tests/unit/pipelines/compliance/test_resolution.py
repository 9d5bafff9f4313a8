"""Issuers against the register of units."""

import pytest

from pipelines.compliance.units import Hints, load_register, resolve_unit

CASES = [
    ("Ủy ban nhân dân tỉnh Lâm Đồng", Hints(), "68", "68"),
    ("Ủy ban nhân dân thành phố Hải Phòng", Hints(), "31", "31"),
    ("Ủy ban nhân dân xã Hà Bắc", Hints(text="trên địa bàn thành phố Hải Phòng"), "10816", "31"),
    ("Ủy ban nhân dân phường Nam Gia Nghĩa", Hints(folder="lam-dong"), "24615", "68"),
    ("Ủy ban nhân dân phường Nam Gia Nghĩa", Hints(text="tỉnh Đắk Nông (cũ)"), "24615", "68"),
    ("Ủy ban nhân dân phường Nam Gia Nghĩa", Hints(bodies=("Ủy ban nhân dân tỉnh Hòa Giang",)), None, None),
    ("Ủy ban nhân dân xã Suối Lanh", Hints(folder="lao-cai"), None, None),
    ("Sở Khoa học và Công nghệ tỉnh Lâm Đồng", Hints(), None, "68"),
    ("Sở Nội vụ", Hints(folder="68"), None, "68"),
    ("Văn phòng Ủy ban nhân dân tỉnh Đắk Lắk", Hints(), None, "66"),
    (None, Hints(), None, None),
]


@pytest.mark.parametrize(("issuer", "hints", "unit_code", "province_code"), CASES)
def test_an_issuer_gets_its_codes(
    issuer: str | None, hints: Hints, unit_code: str | None, province_code: str | None
) -> None:
    found = resolve_unit(load_register(), issuer, hints)
    assert (found.unit_code, found.province_code) == (unit_code, province_code)


def test_a_homonym_is_decided_by_its_province() -> None:
    register = load_register()
    name, units = next((key, units) for key, units in register.communes.items() if len(units) > 1)
    first, second = units[:2]
    issuer = f"Ủy ban nhân dân {name}"
    assert resolve_unit(register, issuer, Hints()).unit_code is None
    for unit in (first, second):
        assert resolve_unit(register, issuer, Hints(folder=unit.province_code)).unit_code == unit.unit_code
