"""A version changes with its sources and packages, and with nothing else."""

from pathlib import Path

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
