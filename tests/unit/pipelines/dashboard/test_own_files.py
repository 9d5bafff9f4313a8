"""A report replaces its own files only."""

from pathlib import Path

import pytest

from models.errors import ImpossibleRequestError
from pipelines.dashboard.own_files import LEDGER, OwnFiles


def test_its_own_files_are_replaced(tmp_path: Path) -> None:
    OwnFiles(tmp_path).write_all({"thư/a.docx": b"1", "b.xlsx": b"1"})
    OwnFiles(tmp_path).write_all({"thư/a.docx": b"2"})
    assert (tmp_path / "thư" / "a.docx").read_bytes() == b"2"


def test_a_file_that_a_person_has_changed_stops_all_writing(tmp_path: Path) -> None:
    OwnFiles(tmp_path).write_all({"a.docx": b"1", "b.docx": b"1"})
    (tmp_path / "b.docx").write_bytes(b"filled in by hand")
    with pytest.raises(ImpossibleRequestError, match=r"1 tệp .*b\.docx"):
        OwnFiles(tmp_path).write_all({"a.docx": b"2", "b.docx": b"2"})
    assert (tmp_path / "a.docx").read_bytes() == b"1"
    assert (tmp_path / "b.docx").read_bytes() == b"filled in by hand"


@pytest.mark.parametrize("ledger", [None, "no json", "[]"])
def test_without_its_ledger_every_file_is_a_persons(tmp_path: Path, ledger: str | None) -> None:
    (tmp_path / "a.docx").write_bytes(b"1")
    if ledger is not None:
        (tmp_path / LEDGER).write_text(ledger, encoding="utf-8")
    with pytest.raises(ImpossibleRequestError):
        OwnFiles(tmp_path).write_all({"a.docx": b"1"})


def test_what_was_written_before_a_failure_is_replaced_by_the_next_report(tmp_path: Path) -> None:
    with pytest.raises(FileExistsError):
        OwnFiles(tmp_path).write_all({"a.docx": b"1", "a.docx/b.docx": b"1"})
    OwnFiles(tmp_path).write_all({"a.docx": b"2"})
    assert (tmp_path / "a.docx").read_bytes() == b"2"
