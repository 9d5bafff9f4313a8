"""The committed samples, golds and expected verdicts are what the factory writes."""

import re
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.factory import write_gold
from tests.factory.build import DEFAULT_FOLDER
from tests.factory.rendering.fonts import find_fonts
from tests.factory.samples import SAMPLES, Sample
from tests.factory.verdicts import write_expected

REMEDY = "run python -m tests.factory.build"
STREAM = re.compile(rb"<<(?P<head>[^>]*)>>\s*stream\r?\n(?P<body>.*?)endstream", re.DOTALL)


def read_content(content: bytes, suffix: str, scratch: Path) -> object:
    """What a file says: how well zip and zlib pack it, and which release its fonts are of, differ between machines."""
    if suffix == ".docx":
        scratch.write_bytes(content)
        with zipfile.ZipFile(scratch) as package:
            return {name: package.read(name) for name in package.namelist()}
    if suffix == ".pdf":
        streams = [match for match in STREAM.finditer(content) if b"/Length1" not in match["head"]]
        return [zlib.decompress(match["body"].strip(b"\r\n")) for match in streams]
    return content


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_sample_is_what_the_factory_writes(sample: Sample, tmp_path: Path) -> None:
    path = DEFAULT_FOLDER / "inbox" / sample.path
    if path.suffix == ".pdf" and find_fonts() is None:
        pytest.skip("rebuilding a PDF sample needs Liberation Serif: apt install fonts-liberation2")
    scratch = tmp_path / "scratch"
    built = read_content(sample.render(sample.outline), path.suffix, scratch)
    assert built == read_content(path.read_bytes(), path.suffix, scratch), REMEDY


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_gold_is_what_the_factory_writes(sample: Sample) -> None:
    gold = DEFAULT_FOLDER / "gold" / f"{sample.stem}.yaml"
    assert gold.read_text(encoding="utf-8") == write_gold(sample.outline, sample.file_name), REMEDY


def test_expected_verdicts_are_what_the_factory_writes() -> None:
    assert (DEFAULT_FOLDER / "expected.yaml").read_text(encoding="utf-8") == write_expected(SAMPLES), REMEDY


def test_no_sample_is_left_over() -> None:
    wanted = {Path("inbox") / sample.path for sample in SAMPLES}
    wanted |= {Path("gold") / f"{sample.stem}.yaml" for sample in SAMPLES}
    committed = {path.relative_to(DEFAULT_FOLDER) for path in DEFAULT_FOLDER.rglob("*") if path.is_file()}
    assert committed == wanted | {Path("README.md"), Path("expected.yaml")}


def test_samples_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (DEFAULT_FOLDER / "inbox").rglob("*") if path.is_file()}
    assert max(sizes.values()) < 61_440, max(sizes, key=sizes.__getitem__)
