"""Names of files hold what a document says, whatever its signs and its length."""

import pytest

from pipelines.dashboard.file_names import LONGEST_BYTES, cut_bytes, make_file_name, shorten_key
from pipelines.dashboard.queries import make_unit_key


@pytest.mark.parametrize(
    ("words", "tail", "name"),
    [
        ("Ủy ban nhân dân xã Bàu Sậy", "68-bausay", "Ủy-ban-nhân-dân-xã-Bàu-Sậy-68-bausay"),
        ('../=a\\b "c" <i>', "1", "a-b-c-i-1"),
        ("???", "ab12-1", "ab12-1"),
    ],
)
def test_signs_become_dashes(words: str, tail: str, name: str) -> None:
    assert make_file_name(words, tail) == name


def test_a_long_name_fits_and_keeps_its_tail() -> None:
    name = make_file_name("ế" * 300, "02844663-2")
    assert name.endswith("-02844663-2")
    assert len(f"{name}.docx".encode()) <= 255


def test_no_letter_is_cut_in_two() -> None:
    assert cut_bytes("kế", 3) == "k"
    assert cut_bytes("kế", 4) == "kế"


def test_a_heading_read_as_issuer_makes_no_page_that_cannot_be_written() -> None:
    words = "xã rất dài " * 60
    key = make_unit_key(None, "68", words)
    assert len(key) <= LONGEST_BYTES
    assert key != make_unit_key(None, "68", f"{words} khác"), "units with one beginning stay apart"
    assert key == make_unit_key(None, "68", words), "links hold from run to run"
    assert shorten_key("68-bausay") == "68-bausay"
