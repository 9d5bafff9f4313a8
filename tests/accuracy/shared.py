"""The shared plans of offices: their scores only, nothing of their words."""

import os
from collections.abc import Iterator
from pathlib import Path

import yaml

from tests.accuracy.measuring import Measurement, measure_files
from tests.accuracy.renderings import find_office_lack, find_scan_lack

VARIABLE = "RASOAT_SHARED"
REAL_GOLDS = Path(__file__).with_name("real_golds")
_NEEDS = {"doc": find_office_lack, "scan": find_scan_lack}


def find_shared() -> Path | None:
    """The folder of shared documents, where there is one."""
    folder = os.environ.get(VARIABLE)
    return Path(folder) if folder and (Path(folder) / "seeds").is_dir() else None


def measure_real(folder: Path) -> Measurement | None:
    """The real documents that were annotated, None where no annotation or no document is there.

    Reads: ``real`` of the folder, ``real_golds`` beside this module.
    """
    named = {yaml.safe_load(path.read_text(encoding="utf-8"))["file"] for path in sorted(REAL_GOLDS.glob("*.yaml"))}
    files = {
        name: (folder / "real" / name).read_bytes() for name in sorted(named) if (folder / "real" / name).is_file()
    }
    return measure_files("real", files, REAL_GOLDS) if files else None


def measure_shared(folder: Path) -> Iterator[Measurement]:
    """A measurement for each rendering of the shared plans that this machine can read.

    Reads: ``seeds/<rendering>`` and ``gold`` of the folder.
    """
    for kind in sorted(path for path in (folder / "seeds").iterdir() if path.is_dir()):
        if kind.name not in _NEEDS or _NEEDS[kind.name]() is None:
            files = {path.name: path.read_bytes() for path in sorted(kind.iterdir()) if path.is_file()}
            yield measure_files(kind.name.replace("_", " "), files, folder / "gold")
