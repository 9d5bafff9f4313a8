"""Legacy letters: recognised by font and by spelling, turned into Unicode, and nothing else touched."""

import unicodedata

import pytest

from extractors.text.letters import Letters, decode_letters, find_legacy_font, guess_letters, survey_letters
from extractors.text.letters_tables import TCVN3, VNI, VPS
from tests.unit.extractors.text.legacy_encoding import SENTENCES, encode_letters

MOTTO = "Cộng hòa xã hội chủ nghĩa Việt Nam"
VOWELS = "aăâeêioôơuưy"
ALL_LETTERS = {
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in VOWELS + VOWELS.upper()
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
} - set("aeiouyAEIOUY") | {"đ", "Đ"}


@pytest.mark.parametrize(
    ("letters", "typed", "meant"),
    [
        (Letters.TCVN3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", MOTTO),
        (Letters.TCVN3, "ch\u00ad¬ng tr×nh ph¸t triÓn n«ng th«n míi", "chương trình phát triển nông thôn mới"),
        (Letters.TCVN3, "§iÒu 1. “Hëng” – 37°C", "Điều 1. “Hởng” – 37°C"),
        (Letters.VNI, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", MOTTO),
        (Letters.VNI, "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", MOTTO.upper()),
        (Letters.VPS, "C¶ng hòa xã h¶i chû nghïa ViŒt Nam", MOTTO),
    ],
)
def test_what_was_typed_and_meant(letters: Letters, typed: str, meant: str) -> None:
    assert decode_letters(typed, letters) == meant


def test_vni_letters_that_stand_in_one_sign_and_capitals_with_small_marks() -> None:
    typed = "Ñieàu 2. Ngöôøi ñöôïc höôûng; ÔÛ cô sôû; Uyû ban; Uùt, kyø, kyõ, lyù, tyû, myõ, quî"
    meant = "Điều 2. Người được hưởng; Ở cơ sở; Uỷ ban; Út, kỳ, kỹ, lý, tỷ, mỹ, quỵ"
    assert decode_letters(typed, Letters.VNI) == meant


def test_vps_quotation_marks_are_letters_only_inside_a_syllable() -> None:
    assert decode_letters("V“ vi®c “ñ±ng” – KHO’N", Letters.VPS).startswith("VỀ vi")
    assert decode_letters("“KŠ HOÀCH” – tØ", Letters.VPS)[0] == "“"


def test_every_vietnamese_letter_has_its_place() -> None:
    assert set(VNI.values()) == ALL_LETTERS
    assert ALL_LETTERS - set(VPS.values()) == set()
    assert {letter for letter in ALL_LETTERS if letter.islower()} <= set(TCVN3.values())


@pytest.mark.parametrize("letters", Letters)
def test_there_and_back(letters: Letters) -> None:
    for sentence in SENTENCES:
        typed = encode_letters(sentence, letters)
        assert typed != sentence
        assert decode_letters(typed, letters) == sentence


@pytest.mark.parametrize(
    ("name", "letters", "is_capital"),
    [
        (".VnTime", Letters.TCVN3, False),
        (".VnTimeH", Letters.TCVN3, True),
        (".VNARIALH", Letters.TCVN3, True),
        (".VnArial NarrowH", Letters.TCVN3, True),
        (".VnCentury Schoolbook", Letters.TCVN3, False),
        ("VNI-Times", Letters.VNI, False),
        ("VNI Helve", Letters.VNI, False),
        ("VPS Times", Letters.VPS, False),
        ("VPS Times Hoa", Letters.VPS, True),
    ],
)
def test_fonts_that_name_their_letters(name: str, letters: Letters, is_capital: bool) -> None:
    font = find_legacy_font(name)
    assert font is not None
    assert (font.letters, font.is_capital) == (letters, is_capital)


@pytest.mark.parametrize("name", ["Times New Roman", "Arial", "", "UVnTime", "Verdana", "Vni"])
def test_fonts_of_unicode(name: str) -> None:
    assert find_legacy_font(name) is None


@pytest.mark.parametrize("letters", Letters)
def test_spelling_tells_the_encoding(letters: Letters) -> None:
    assert guess_letters(encode_letters("\n".join(SENTENCES), letters)) is letters


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(SENTENCES),
        "\n".join(SENTENCES).upper(),
        "Céng hßa x· héi",  # too short to be sure
        "L'été à la forêt: un café très fêté, où naît la gaîté; déjà vu, crème brûlée, garçon, Noël, maïs, hôtel, île",
        "Größe, Übergänge, Höhenzüge, schönes Gemüse, für Gäste, Straßen, Füße, Grüße, Mädchen, Öfen, Bäume, Häuser",
        "Số 12/KH-UBND ngày 5/6/2026",
        "",
    ],
)
def test_other_texts_are_left_alone(text: str) -> None:
    assert guess_letters(text) is None


def test_a_font_left_behind_on_unicode_changes_nothing() -> None:
    font = find_legacy_font(".VnTimeH")
    survey = survey_letters([(sentence, font) for sentence in SENTENCES])
    assert [survey.decode(text, font) for text in (*SENTENCES, "Phòng", "ban")] == [*SENTENCES, "Phòng", "ban"]
    assert survey.converted == {}


def test_a_mixed_document_is_converted_where_it_is_legacy() -> None:
    font = find_legacy_font("VNI-Times")
    typed = encode_letters(SENTENCES[0], Letters.VNI)
    survey = survey_letters([(typed, font), *((sentence, None) for sentence in SENTENCES)])
    assert survey.decode(typed, font) == SENTENCES[0]
    assert survey.decode(SENTENCES[1], font) == SENTENCES[1]
    assert survey.decode("kế hoạch", None) == "kế hoạch"
    assert survey.decode("soá", None) == "soá"
    assert list(survey.converted) == [Letters.VNI]
    assert survey.guessed == 0


def test_text_that_lost_its_font_is_converted_and_counted() -> None:
    typed = [encode_letters(sentence, Letters.TCVN3) for sentence in SENTENCES]
    survey = survey_letters([(text, None) for text in typed])
    assert [survey.decode(text, None) for text in typed] == list(SENTENCES)
    assert survey.decode("thành phố", None) == "thành phố"
    assert survey.guessed == survey.converted[Letters.TCVN3] > 0
    assert survey.decode_marker("§iÒu 1.") == "Điều 1."


def test_private_letters_of_symbol_fonts() -> None:
    assert decode_letters("C\uf0e9ng h\uf0dfa", Letters.TCVN3) == "Cộng hòa"
