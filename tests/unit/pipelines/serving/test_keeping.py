"""Downloads lie ready for a while and no longer; names of files lose what could lead elsewhere."""

import pytest

from pipelines.serving import keeping
from pipelines.serving.keeping import MOST_KEPT, ReadyFiles
from pipelines.serving.upload import LONGEST_NAME, clean_name


def test_a_file_goes_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(keeping, "monotonic", lambda: now)
    ready = ReadyFiles(600)
    token = ready.put("a.docx", b"PK")
    now = 699.0
    found = ready.find(token)
    assert found is not None
    assert found.content == b"PK"
    now = 700.0
    assert ready.find(token) is None


def test_tokens_differ_and_are_long() -> None:
    ready = ReadyFiles(600)
    tokens = {ready.put("a.docx", b"") for _ in range(5)}
    assert len(tokens) == 5
    assert min(map(len, tokens)) >= 32


def test_the_oldest_go_when_there_are_too_many() -> None:
    ready = ReadyFiles(600)
    tokens = [ready.put(f"{number}.docx", b"") for number in range(MOST_KEPT + 1)]
    assert ready.find(tokens[0]) is None
    assert ready.find(tokens[1]) is not None


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("kế hoạch số 7.docx", "kế hoạch số 7.docx"),
        ("../../etc/passwd.docx", "passwd.docx"),
        (r"C:\Văn bản\kế hoạch.pdf", "kế hoạch.pdf"),
        ("a\x00b;c.docx", "a-b-c.docx"),
        ("...", ""),
    ],
)
def test_names_are_cleaned(sent: str, kept: str) -> None:
    assert clean_name(sent) == kept


@pytest.mark.parametrize("letter", ["a", "ế"])
def test_a_long_name_keeps_its_ending_and_can_be_written(letter: str) -> None:
    name = clean_name(letter * 500 + ".docx")
    assert name.endswith(".docx")
    assert len(name.encode()) <= LONGEST_NAME + 5
