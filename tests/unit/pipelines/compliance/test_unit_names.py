"""Names of units as documents write them, held against the register: homonyms, old names, marks moved and lost."""

import pytest

from pipelines.compliance.actor_units import find_unit_code
from pipelines.compliance.unit_names import find_commune, find_province_name, fold_name, has_lost_marks
from pipelines.compliance.units import Hints, Resolution, load_register, resolve_unit

WARD = Resolution(unit_code="24615", province_code="68", kind="phường", name="Nam Gia Nghĩa", is_committee=True)

ISSUERS = [
    # a name that stands in three provinces
    ("Ủy ban nhân dân xã Tân Lập", Hints(folder="44"), "19462"),
    ("Ủy ban nhân dân xã Tân Lập", Hints(), None),
    ("Ủy ban nhân dân xã Tân Lập, tỉnh Lâm Đồng", Hints(), "23134"),
    # one province, written in every way
    ("Ủy ban nhân dân thành phố Hồ Chí Minh", Hints(), "79"),
    ("Ủy ban nhân dân TP. Hồ Chí Minh", Hints(), "79"),
    ("Ủy ban nhân dân TP.HCM", Hints(), "79"),
    ("Ủy ban nhân dân TPHCM", Hints(), "79"),
    ("Ủy ban nhân dân tỉnh Đắk Nông", Hints(), "68"),
    # tone placement
    ("Ủy ban nhân dân phường Yên Hoà", Hints(folder="ha-noi"), "00175"),
    ("Ủy ban nhân dân phường Yên Hòa", Hints(folder="ha-noi"), "00175"),
    # marks lost in recognition: only in the province that is known, and never other marks
    ("Ủy ban nhân dân xã Ha Bắc", Hints(folder="hai-phong"), "10816"),
    ("Ủy ban nhân dân xã Ha Bắc", Hints(), None),
    ("Ủy ban nhân dân xã Hạ Bắc", Hints(folder="hai-phong"), None),
    ("Ủy ban nhân dân xã Son Ha", Hints(folder="quang-ngai"), None),
    # merged in 2025 into one unit; into two
    ("Ủy ban nhân dân phường Bạch Mai", Hints(folder="ha-noi"), "00292"),
    ("Ủy ban nhân dân phường Biên Giang", Hints(folder="ha-noi"), "10015"),
    ("Ủy ban nhân dân thị trấn Tây Đằng", Hints(folder="ha-noi"), None),
    ("Ủy ban nhân dân phường Biên Giang", Hints(folder="hai-phong"), None),
    # invented
    ("Ủy ban nhân dân xã Suối Lanh", Hints(folder="lao-cai"), None),
    ("Ủy ban nhân dân tỉnh Hòa Giang", Hints(), None),
]


@pytest.mark.parametrize(("issuer", "hints", "unit_code"), ISSUERS)
def test_an_issuer_is_found_by_its_name(issuer: str, hints: Hints, unit_code: str | None) -> None:
    assert resolve_unit(load_register(), issuer, hints).unit_code == unit_code


def test_a_district_tells_former_namesakes_apart() -> None:
    issuer = "Ủy ban nhân dân xã Hòa Bình"
    letterhead = Hints(folder="ha-noi", text="ỦY BAN NHÂN DÂN HUYỆN THƯỜNG TÍN")
    assert resolve_unit(load_register(), issuer, letterhead).unit_code == "10183"
    assert resolve_unit(load_register(), issuer, Hints(folder="hai-phong")).unit_code is None


ACTORS = [
    ("Ủy ban nhân dân tỉnh Lâm Đồng", "68"),
    ("Sở Nội vụ tỉnh Lâm Đồng (b/c);", "68"),
    ("Công an phường", "24615"),
    ("Phòng Văn hóa - Xã hội phường", "24615"),
    ("UBND P. Nam Gia Nghĩa", "24615"),
    ("Ủy ban nhân dân phường Xuân Hương - Đà Lạt", "24781"),
    ("UBND tỉnh (b/c)", "68"),
    ("Công an xã", None),
    ("Các xã, phường", None),
    ("Thường trực Đảng ủy, HĐND phường", None),
    ("Ủy ban nhân dân xã Suối Lanh", None),
    ("Sở Nội vụ", None),
    ("Lưu: VT", None),
]


@pytest.mark.parametrize(("phrase", "unit_code"), ACTORS)
def test_an_actor_gets_the_unit_it_names(phrase: str, unit_code: str | None) -> None:
    assert find_unit_code(load_register(), phrase, WARD) == unit_code


def test_a_phrase_gives_its_commune_district_and_province() -> None:
    found = find_commune("Ủy ban nhân dân xã Hà Bắc, huyện Hà Đông, tỉnh Hà Tây")
    assert found is not None
    assert (found.full_names, found.district, found.province) == (("xã hà bắc",), "huyện hà đông", "tỉnh hà tây")
    assert find_commune("Phòng Văn hóa - Xã hội") is None
    assert find_commune("các xã trên địa bàn") is None


def test_the_last_province_of_a_phrase_counts() -> None:
    assert find_province_name("Sở Nội vụ TP. Huế") == "huế"
    assert find_province_name("Sở Nội vụ") is None


def test_names_fold_to_one_form() -> None:
    assert fold_name("TPHCM") == fold_name("Thành phố Hồ Chí Minh") == "thành phố hồ chí minh"
    assert fold_name("Phường Hoà An") == fold_name("phường Hòa An")
    assert fold_name("Phường 07") == fold_name("phường 7")
    assert fold_name("xã Hà Bắc") != fold_name("xã Hạ Bắc")


def test_only_lost_marks_are_forgiven() -> None:
    assert has_lost_marks("xã ha bắc", "xã hà bắc")
    assert has_lost_marks("xa ha bac", "xã hà bắc")
    assert not has_lost_marks("xã hà bắc", "xã hạ bắc")
    assert not has_lost_marks("xã hà bắc", "xã hà bắc")
