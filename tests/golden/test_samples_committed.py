"""The committed samples and golds are what the factory writes."""

import zipfile
from pathlib import Path

from tests.factory.build import DEFAULT_FOLDER, build_samples


def read_content(path: Path) -> bytes | dict[str, bytes]:
    """A file's bytes, or the members of a Word package: how well zip packs them differs between machines."""
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            return {name: package.read(name) for name in package.namelist()}
    return path.read_bytes()


def test_samples_are_what_the_factory_writes(tmp_path: Path) -> None:
    written = build_samples(tmp_path)
    for path in written:
        committed = DEFAULT_FOLDER / path.relative_to(tmp_path)
        assert read_content(path) == read_content(committed), f"run python -m tests.factory.build: {committed.name}"


def test_no_sample_is_left_over(tmp_path: Path) -> None:
    written = {path.relative_to(tmp_path) for path in build_samples(tmp_path)}
    committed = {path.relative_to(DEFAULT_FOLDER) for path in DEFAULT_FOLDER.rglob("*") if path.is_file()}
    assert committed - {Path("README.md")} == written
