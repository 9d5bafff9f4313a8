"""Words and rows from places alone, whatever the order and the fonts of the file."""

from dataclasses import replace

from extractors.text.pdf_characters import Character, Face, compose
from extractors.text.pdf_words import Overprint, group_rows

FACE = Face("Serif", 14)


def letters(text: str, left: float, baseline: float, *, face: Face = FACE, advance: float = 7) -> list[Character]:
    half = face.size / 2
    return [
        Character(letter, left + i * advance, baseline - half, left + i * advance + half, baseline + 2, baseline, face)
        for i, letter in enumerate(text)
    ]


def texts(characters: list[Character]) -> list[str]:
    return [row.text for row in group_rows(characters)[0]]


def test_the_order_of_the_file_does_not_matter() -> None:
    line = letters("phong trào thi đua", 85, 100) + letters("trên địa bàn", 85, 118)
    assert texts(line[::-1]) == ["phong trào thi đua", "trên địa bàn"]


def test_two_fonts_in_one_word_do_not_break_it() -> None:
    sans = replace(FACE, font="Sans")
    assert texts(letters("chuy", 85, 100) + letters("ển", 85 + 28, 100, face=sans)) == ["chuyển"]


def test_a_gap_without_a_blank_parts_words() -> None:
    assert texts(letters("Điều", 85, 100) + letters("1", 85 + 28 + 4, 100)) == ["Điều 1"]


def test_a_blank_that_pdfium_made_up_inside_a_word_does_not_count() -> None:
    guess = Character(" ", 99, 100, 99, 100, 100, FACE)
    assert texts([*letters("ch", 85, 100), guess, *letters("uyển", 99, 100)]) == ["chuyển"]


def test_a_blank_painted_on_top_of_a_letter_does_not_count() -> None:
    blank = Character(" ", 98, 93, 101.5, 102, 100, FACE)
    assert texts([*letters("chuyển", 85, 100), blank]) == ["chuyển"]


def test_two_painted_blanks_stay_two() -> None:
    assert texts(letters("37  -KH", 85, 100)) == ["37  -KH"]


def test_spread_letters_are_one_word() -> None:
    assert texts(letters("QUYẾT", 85, 100, advance=11)) == ["QUYẾT"]


def test_a_letter_printed_twice_stands_once() -> None:
    line = letters("KẾ HOẠCH", 85, 100)
    assert texts(line + [replace(letter, left=letter.left + 0.4) for letter in line]) == ["KẾ HOẠCH"]


def test_a_letter_printed_over_another_is_told() -> None:
    line = letters("tháng 4", 85, 100)
    stamped = replace(line[-1], text="5", left=line[-1].left + 0.5, is_overlay=True)
    rows, overprints = group_rows([*line, stamped])
    assert overprints == [Overprint("4", "5")]
    assert rows[0].text == "tháng 45"


def test_a_raised_mark_stays_in_its_row() -> None:
    mark = letters("1", 85 + 42, 94, face=replace(FACE, size=8))
    assert texts(letters("xã hội", 85, 100) + mark) == ["xã hội1"]


def test_turned_letters_are_left_out() -> None:
    assert texts(letters("xã", 85, 100) + letters("MẬT", 200, 100, face=replace(FACE, is_upright=False))) == ["xã"]


def test_marks_join_their_letter_in_any_order() -> None:
    base = letters("e", 85, 100)[0]
    marks = [replace(base, text=mark) for mark in ("\u0301", "\u0302")]
    assert [character.text for character in compose([base, *marks])] == ["ế"]
    assert [character.text for character in compose([base, *marks[::-1]])] == ["ế"]
