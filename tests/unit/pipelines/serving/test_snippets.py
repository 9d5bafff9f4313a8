"""Questions, folding and the passages that answer a question."""

import pytest

from pipelines.serving.folding import fold_letters
from pipelines.serving.fulltext import read_question
from pipelines.serving.snippets import LENGTH, cut_snippet

TEXT = (
    "ỦY BAN NHÂN DÂN\nTăng cường kiểm tra ở cơ sở và kết quả của năm.\nI. MỤC ĐÍCH\n"
    + "Phát huy tinh thần sáng tạo. " * 30
    + "\nTiến hành sơ kết vào năm 2027, tổng kết vào năm 2030 ở Đà Nẵng.\n"
    + "Các đơn vị báo cáo. " * 30
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Kế hoạch Đổi mới", "ke hoach doi moi"), ("83/KH-UBND", "83/kh-ubnd"), ("ﬁ İ ß", "ﬁ i ß"), ("“ơ ư”", "“o u”")],
)
def test_folding_keeps_every_letters_place(text: str, folded: str) -> None:
    assert fold_letters(text) == folded
    assert len(fold_letters(text)) == len(text)


@pytest.mark.parametrize(
    ("typed", "words", "is_phrase"),
    [
        ("  sơ  kết 2027 ", ("so", "ket", "2027"), False),
        ("“Tổng kết”", ("tong", "ket"), True),
        ('"a"', ("a",), True),
        ("1163/QĐ-UBND", ("1163", "qd", "ubnd"), False),
        ("kết kết", ("ket",), False),
        ("…", (), False),
    ],
)
def test_questions(typed: str, words: tuple[str, ...], is_phrase: bool) -> None:
    question = read_question(typed)
    assert (question.words, question.is_phrase) == (words, is_phrase)


def marked(typed: str) -> list[str]:
    return [piece for piece, is_word in cut_snippet(TEXT, read_question(typed)).pieces if is_word]


def test_a_passage_stands_where_the_words_stand_together() -> None:
    snippet = cut_snippet(TEXT, read_question("so ket nam 2027"))
    shown = "".join(piece for piece, _ in snippet.pieces)
    assert "sơ kết vào năm 2027" in shown
    assert shown in TEXT
    assert len(shown) <= LENGTH + 80


def test_words_typed_with_accents_are_not_taken_for_others() -> None:
    assert marked("sơ kết")[:2] == ["sơ", "kết"]
    assert "sở" not in marked("sơ kết")
    assert "sở" in marked("co so")


def test_a_phrase_is_shown_at_its_own_place() -> None:
    snippet = cut_snippet(TEXT, read_question("tổng kết vào năm 2030"))
    assert TEXT[snippet.at :].startswith("tổng kết vào năm 2030")


def test_đ_is_found_by_d() -> None:
    assert marked("da nang") == ["Đà", "Nẵng"]


def test_a_text_that_holds_no_word_shows_its_beginning() -> None:
    assert cut_snippet(TEXT, read_question("xyz")).at == 0
