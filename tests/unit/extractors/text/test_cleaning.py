"""A paragraph in NFC on one line, and the way back from each letter to its source."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.text.cleaning import INVISIBLE, clean_text, find_source_offset

RAW_TEXTS = st.text(
    st.one_of(
        st.sampled_from(
            "aeoươđĐ 1-/\n\t\r\u00a0\u2003\u2028\u200b\u00ad\ufeff\x07\u0301\u0323\u0302\u031b\u1100\u1161"
        ),
        st.characters(codec="utf-8"),
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("Kế hoạch", "Kế hoạch"),
        (unicodedata.normalize("NFD", "Ủy ban nhân dân phường"), "Ủy ban nhân dân phường"),
        ("  hai  chữ  ", "hai  chữ"),
        ("Số:     /KH-UBND", "Số:     /KH-UBND"),
        ("thời gian \n  thực hiện", "thời gian thực hiện"),
        ("1.\tMục đích", "1. Mục đích"),
        ("2159/QĐ-\u00a0UBND", "2159/QĐ- UBND"),
        ("chuyển\u00ad đổi\u200b số\ufeff", "chuyển đổi số"),
        ("hoà, uỷ, quí", "hoà, uỷ, quí"),
        ("a\x00b\x07c", "abc"),
        (" \u00a0\n\u200b ", ""),
    ],
)
def test_cleaning(raw: str, cleaned: str) -> None:
    assert clean_text(raw).text == cleaned


def test_a_clean_paragraph_has_no_map() -> None:
    assert clean_text("Căn cứ Quyết định số 462/QĐ-TTg").shifts == ()


@given(RAW_TEXTS)
def test_the_result_is_clean(raw: str) -> None:
    text = clean_text(raw).text
    assert unicodedata.is_normalized("NFC", text)
    assert text == text.strip()
    assert not INVISIBLE & set(text)
    assert all(letter == " " or not letter.isspace() for letter in text)
    assert clean_text(text).text == text


@given(RAW_TEXTS)
def test_every_letter_comes_from_its_source(raw: str) -> None:
    cleaned = clean_text(raw)
    places = [find_source_offset(cleaned.shifts, offset) for offset in range(len(cleaned.text))]
    assert places == sorted(places)
    for letter, place in zip(cleaned.text, places, strict=True):
        assert 0 <= place < len(raw)
        if letter == " ":
            assert raw[place].isspace() or unicodedata.normalize("NFC", raw[place]).isspace()
        elif unicodedata.is_normalized("NFD", raw[place]) and not unicodedata.combining(raw[place]):
            base = unicodedata.normalize("NFD", letter)[0]
            assert base == raw[place] or len(unicodedata.normalize("NFD", letter)) == 1 or letter == raw[place]


@given(st.text(st.sampled_from("aăâeêoôơuưyAĂÂĐ 1/-"), max_size=40))
def test_decomposed_letters_map_to_their_base(text: str) -> None:
    toned = "".join(letter + ("\u0301" if letter.isalpha() else "") for letter in text)
    raw = unicodedata.normalize("NFD", toned)
    cleaned = clean_text(raw)
    for offset, letter in enumerate(cleaned.text):
        place = find_source_offset(cleaned.shifts, offset)
        assert raw[place] == unicodedata.normalize("NFD", letter)[0]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("ke\u0302\u0301 hoa\u0323ch", "kế hoạch"),
        ("k\u00e9\u0302 ho\u1ea1ch", "kế hoạch"),  # the tone before the roof
        ("k\u00ea\u0301 h\u01a1\u0323p", "kế hợp"),  # composed and combining marks mixed, as windows-1258 does
        ("nu\u0309\u031ba", "nửa"),
        ("vie\u0323\u0302t", "việt"),
        ("x\u0301 1\u0301", "x\u0301 1\u0301"),
    ],
)
def test_marks_in_any_order_make_one_letter(raw: str, expected: str) -> None:
    cleaned = clean_text(raw)
    assert cleaned.text == expected
    assert [find_source_offset(cleaned.shifts, index) for index in (0, 1)] == [0, 1]


def test_old_tone_placement_stays_as_it_is() -> None:
    assert clean_text("hoà bình, uỷ ban, thuý, quí").text == "hoà bình, uỷ ban, thuý, quí"
