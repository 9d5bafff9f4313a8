"""Writes the samples, their golds and verdicts: ``python -m tests.factory.build [FOLDER]`` (default: data/samples)."""

import sys
from pathlib import Path

from tests.factory.samples import SAMPLES
from tests.factory.truth import write_gold
from tests.factory.verdicts import write_expected

DEFAULT_FOLDER = Path(__file__).parents[2] / "data" / "samples"


def build_samples(folder: Path) -> tuple[Path, ...]:
    """Writes ``inbox/<province>/<unit>/<file>``, ``gold/<stem>.yaml`` and ``expected.yaml``; returns what it wrote."""
    folder.mkdir(parents=True, exist_ok=True)
    expected = folder / "expected.yaml"
    expected.write_text(write_expected(SAMPLES), encoding="utf-8")
    written = [expected]
    for sample in SAMPLES:
        document, gold = folder / "inbox" / sample.path, folder / "gold" / f"{sample.stem}.yaml"
        for path, content in (
            (document, sample.render(sample.outline)),
            (gold, write_gold(sample.outline, sample.file_name).encode()),
        ):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            written.append(path)
    return tuple(written)


if __name__ == "__main__":
    for built in build_samples(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_FOLDER):
        print(built)
