"""How far a text can be trusted: syllables, marks, damage, and syllables that blanks had broken."""

import unicodedata

import pytest

from extractors.text.quality import grade_quality, measure_certainty, measure_quality, rejoin_torn
from extractors.text.quality_syllables import is_possible_syllable
from models.vocabulary import QualityGrade

CLEAN = (
    "Ủy ban nhân dân xã giao các cơ quan, đơn vị tổ chức thực hiện phong trào thi đua theo Quyết định số 462/QĐ-TTg "
    "ngày 22 tháng 3 năm 2026 của Thủ tướng Chính phủ; kịp thời biểu dương các điển hình tiên tiến."
)
BARE = unicodedata.normalize("NFD", CLEAN).encode("ascii", "ignore").decode()


@pytest.mark.parametrize(
    "syllable",
    "nghiêng Quyết THƯỞNG quốc gì giêng khuya oanh yên uỷ ủy thuở huỳnh quỹ ý ngoẹo xoong của khoẻ giếng".split(),
)
def test_syllables(syllable: str) -> None:
    assert is_possible_syllable(syllable)


@pytest.mark.parametrize("word", "ngiêng kan đươc thựp chuyê gh qui̇ Internet th w zô tӕt Sӣ ngh".split())
def test_what_no_syllable_is(word: str) -> None:
    assert not is_possible_syllable(word)


def test_a_clean_text_is_as_good_as_the_original() -> None:
    assert measure_quality(CLEAN) == 1
    assert measure_quality(unicodedata.normalize("NFD", CLEAN)) == 1
    assert grade_quality(1.0) is QualityGrade.TOT


def test_a_text_without_words_tells_nothing_and_one_without_letters_is_worth_nothing() -> None:
    assert measure_quality("12/KH-UBND 2026") == 1
    assert measure_quality(" \n.…") == 0


@pytest.mark.parametrize(
    "text",
    [
        BARE,
        CLEAN.replace("ơ", "(cid:12)").replace("ư", "(cid:13)"),
        CLEAN.replace("n", "\ufffd"),
        CLEAN.replace("ư", "ѭ").replace("ố", "ӕ").replace("ế", "Ӄ"),
        "Uy ban nhin dan xi giao cac co quan don vi to chirc thirc hien phong trao thi dua theo Quyet dinh " * 2,
        "fg4Ỷ 1ụp pỹc lkk ộjm qwe ựtr bnv xcz ủpl kji mnb" * 3,
    ],
)
def test_bad_texts_are_not_to_be_relied_on(text: str) -> None:
    assert grade_quality(measure_quality(text)) is QualityGrade.KEM


def test_names_and_terms_do_not_spoil_a_text() -> None:
    assert measure_quality(CLEAN + " Internet, logistics, KPI, IoT, Facebook.") > 0.9


def test_an_unsure_recogniser_lowers_the_quality() -> None:
    assert measure_certainty(0.95, 0.0) == 1
    assert grade_quality(measure_quality(CLEAN, certainty=measure_certainty(0.89, 0.06))) is QualityGrade.KHA
    assert grade_quality(measure_quality(CLEAN, certainty=measure_certainty(0.78, 0.19))) is QualityGrade.KEM


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("chuyê n đổ i số", "chuyên đổi số"),
        ("khen thư ởng", "khen thưởng"),
        ("ủ y ban", "ủy ban"),
        ("quyê\u0301 t định, thu \u0309", "quyế t định, thủ".replace("quyế t", "quyết")),
    ],
)
def test_broken_syllables_are_joined(torn: str, whole: str) -> None:
    assert rejoin_torn(torn) == whole


@pytest.mark.parametrize(
    "text",
    [
        "a) các ý kiến; điểm c hoặc điểm d khoản 1",
        "y tế, có thể, ở xã, đến nay, tổ b) ban",
        "có c và d",
        "ngày 15 tháng 6 năm 2026 của UBND xã",
        CLEAN,
    ],
)
def test_words_are_never_joined(text: str) -> None:
    assert rejoin_torn(text) == text
    assert measure_quality(f"{text} {CLEAN}") > 0.99
