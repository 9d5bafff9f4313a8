"""The committed sample files, read and scored beside generated documents."""

from pathlib import Path

import yaml

from tests.accuracy.generated import GeneratedReading
from tests.accuracy.measuring import GOLDS, ROOT

INBOX = ROOT / "data" / "samples" / "inbox"


def read_samples(*, most: int | None = None) -> tuple[GeneratedReading, ...]:
    """The samples that lie in the repository, each with its annotation. Reads: data/samples."""
    paths = sorted(path for path in INBOX.rglob("*") if (GOLDS / f"{path.stem}.yaml").is_file())
    return tuple(map(_read_sample, paths[:most]))


def _read_sample(path: Path) -> GeneratedReading:
    from extractors.facts import extract
    from extractors.structure import divide
    from extractors.text.reading import read_content

    text = read_content(path.read_bytes(), path.name)
    gold = yaml.safe_load((GOLDS / f"{path.stem}.yaml").read_text(encoding="utf-8"))
    return GeneratedReading(path.name, (text, extract(text, divide(text))), gold, {})
