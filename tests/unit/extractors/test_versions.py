"""A version changes with its sources and packages, and with nothing else."""

from pathlib import Path

import pytest

from extractors import programs, versions
from extractors.versions import VERSION_LENGTH, facts_version, hash_sources, text_version


def test_versions_are_short_hashes() -> None:
    assert len(text_version()) == len(facts_version()) == VERSION_LENGTH
    assert text_version() != facts_version()
    assert text_version() == text_version()


def test_a_changed_source_changes_the_version(tmp_path: Path) -> None:
    (tmp_path / "patterns").mkdir()
    source = tmp_path / "patterns" / "awards.yaml"
    source.write_text("a: 1")
    before = hash_sources([tmp_path], [])
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert hash_sources([tmp_path], []) == before
    source.write_text("a: 2")
    changed = hash_sources([tmp_path], [])
    assert changed != before
    source.rename(tmp_path / "patterns" / "prizes.yaml")
    assert hash_sources([tmp_path], []) not in (before, changed)


def test_packages_count() -> None:
    assert hash_sources([], ["python-docx"]) != hash_sources([], ["no-such-package"])


def test_an_absent_source_is_empty(tmp_path: Path) -> None:
    assert hash_sources([tmp_path / "none"], []) == hash_sources([], [])


def test_another_tesseract_makes_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = text_version()
    monkeypatch.setattr(versions, "identify_tesseract", lambda: "tesseract 9.9.9 abc")
    assert text_version.__wrapped__() != before


def test_another_data_file_of_tesseract_is_another_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"--version": "tesseract 5.3.0\n leptonica", "--list-langs": f'languages in "{tmp_path}/" (1):\nvie\n'}
    monkeypatch.setattr(programs, "find_tesseract", lambda: "tesseract")
    monkeypatch.setattr(programs, "_ask_tesseract", answers.__getitem__)
    data = tmp_path / "vie.traineddata"
    data.write_bytes(b"old")
    before = programs.identify_tesseract.__wrapped__()
    data.write_bytes(b"new")
    assert before.startswith("tesseract 5.3.0 ")
    assert programs.identify_tesseract.__wrapped__() != before
