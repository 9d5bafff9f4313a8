"""The engine itself: a tag that finds no row fails, and so does a row that has no tag."""

import pytest

from tests.unit.extractors.sentences import check_rows, strip_tags

PLAN = "KẾ HOẠCH\nVề một việc\nI. MỤC ĐÍCH\n- {}"


def test_tags_are_stripped_with_their_places() -> None:
    plain, (answer,) = strip_tags('Theo <ref code="1/A-B">Kế hoạch số 1/A-B</ref>.')
    assert plain == "Theo Kế hoạch số 1/A-B."
    assert (plain[answer.start : answer.end], answer.table) == ("Kế hoạch số 1/A-B", "citations")


def test_a_tag_without_a_row_fails() -> None:
    with pytest.raises(AssertionError, match="expected"):
        check_rows(PLAN.replace("{}", '<ref code="1/KH-UBND">Một việc</ref>.'), "citations")


def test_a_row_without_a_tag_fails() -> None:
    with pytest.raises(AssertionError, match="found"):
        check_rows(PLAN.replace("{}", "Theo Kế hoạch số 12/KH-UBND."), "citations")


def test_a_wrong_column_fails() -> None:
    with pytest.raises(AssertionError, match="expected"):
        check_rows(PLAN.replace("{}", 'Theo <ref code="13/KH-UBND">Kế hoạch số 12/KH-UBND</ref>.'), "citations")


def test_an_unknown_tag_fails() -> None:
    with pytest.raises(AssertionError, match="no tag"):
        strip_tags("<bas>…</bas>")
