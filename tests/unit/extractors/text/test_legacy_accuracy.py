"""The share of wrong letters in real documents of legacy letters, against their true texts."""

import os
import re
import shutil
import unicodedata
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from extractors.text import read
from models.vocabulary import DocumentStatus

# Where the true text ends: behind it a converter left control characters and the codes of page numbers.
_REST = re.compile("[\x00-\x08]|\nPAGE\\b")
MOST_WRONG = 0.01


def measure_wrong_letters(read_text: str, true_text: str) -> float:
    """The letters that were put in, left out or changed, by the letters of the true text.

    Blanks do not count, nor does case: true texts were made without the fonts, and only these know the capitals.
    """
    found, true = _list_words(read_text), _list_words(true_text)
    wrong = 0
    for operation, start, end, true_start, true_end in SequenceMatcher(None, found, true, autojunk=False).get_opcodes():
        if operation != "equal":
            wrong += count_edits("".join(found[start:end]), "".join(true[true_start:true_end]))
    return wrong / sum(map(len, true))


def count_edits(found: str, true: str) -> int:
    """The fewest letters to put in, leave out or change (Levenshtein)."""
    row = list(range(len(true) + 1))
    for index, letter in enumerate(found, start=1):
        before, row[0] = row[0], index
        for column, true_letter in enumerate(true, start=1):
            before, row[column] = (
                row[column],
                min(row[column] + 1, row[column - 1] + 1, before + (letter != true_letter)),
            )
    return row[-1]


def _list_words(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).casefold().split()


def test_edits_are_counted() -> None:
    assert [count_edits(*pair) for pair in (("", "abc"), ("hoặc", "hoẵc"), ("kế", "kế"), ("ab", "ba"))] == [3, 1, 0, 2]
    assert measure_wrong_letters("Kế HOẠCH năm", "kế hoạch  nam") == 1 / 10


@pytest.mark.shared
@pytest.mark.parametrize("stem", ["tcvn3_2005-QDINHUUDAI522", "vni_2006-quydinhkiemtra02"])
def test_legacy_documents_have_few_wrong_letters(stem: str, shared: Path) -> None:
    if shutil.which("soffice") is None and os.environ.get("CI") != "true":
        pytest.skip("soffice is not installed")
    document = read(shared / "real" / f"{stem}.doc")
    assert document.status is DocumentStatus.PARSED, document.error_message
    true_text = (shared / "real" / "truth" / f"{stem}.txt").read_text(encoding="utf-8")
    assert measure_wrong_letters(document.text, _REST.split(true_text)[0]) < MOST_WRONG


@pytest.mark.shared
def test_capital_fonts_give_capitals(shared: Path) -> None:
    if shutil.which("soffice") is None and os.environ.get("CI") != "true":
        pytest.skip("soffice is not installed")
    text = read(shared / "real" / "tcvn3_2005-QDINHUUDAI522.doc").text
    assert text.startswith("ỦY BAN NHÂN DÂN\n")


@pytest.mark.shared
def test_a_true_text_with_stray_characters_is_read_with_a_warning(shared: Path) -> None:
    document = read(shared / "real" / "truth" / "vni_2006-quydinhkiemtra02.txt")
    assert document.status is DocumentStatus.PARSED
    assert "4 chỗ" in document.issues[0].message
