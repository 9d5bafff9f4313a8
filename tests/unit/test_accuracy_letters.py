"""Error rates of recognised letters."""

import pytest

from tests.accuracy.letters import LetterErrors, count_errors, drop_marks, measure_distance


@pytest.mark.parametrize(
    ("first", "second", "distance"),
    [
        ("", "", 0),
        ("abc", "abc", 0),
        ("", "abc", 3),
        ("abc", "", 3),
        ("kitten", "sitting", 3),
        ("thi đua", "thỉ dua", 2),
        ("flaw", "lawn", 2),
        ("ab", "ba", 2),
    ],
)
def test_distance(first: str, second: str, distance: int) -> None:
    assert measure_distance(first, second) == measure_distance(second, first) == distance


def test_marks_are_dropped_sign_by_sign() -> None:
    assert drop_marks("Đổi mới, ưu tiên 50%") == "Doi moi, uu tien 50%"


@pytest.mark.parametrize(
    ("truth", "found", "wrong", "wrong_marks"),
    [
        ("Kế hoạch", "Kế hoạch", 0, 0),
        ("Kế\nhoạch", "Kế  hoạch", 0, 0),
        ("hòa", "ho\u0300a", 0, 0),
        ("đấu mối", "đầu môi", 2, 2),
        ("đua", "dua", 1, 1),
        ("Điều 1", "Điều l", 1, 0),
        ("thi đua", "thí đu", 2, 1),
    ],
)
def test_errors_of_letters_and_of_marks(truth: str, found: str, wrong: int, wrong_marks: int) -> None:
    errors = count_errors(truth, found)
    assert (errors.wrong, errors.wrong_marks) == (wrong, wrong_marks)


def test_rates_are_over_signs_and_letters() -> None:
    errors = count_errors("đua 12", "dua 13") + LetterErrors(4, 1, 0, 0)
    assert errors.character_rate == pytest.approx(0.2)
    assert errors.tone_rate == pytest.approx(0.25)
    assert LetterErrors().character_rate == LetterErrors().tone_rate == 0
