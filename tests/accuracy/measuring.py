"""Plans read, published and scored as the public command scores them."""

import re
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import yaml

from models.documents import DocumentText
from models.facts import DocumentFacts
from models.vocabulary import DocumentStatus
from pipelines.scoring.tallies import Tally
from tests.accuracy.renderings import Rendering
from tests.factory.samples import Sample

ROOT = Path(__file__).resolve().parents[2]
GOLDS = ROOT / "data" / "samples" / "gold"
# Findings are held by their own tests; annotations of verdicts are no matter of reading.
SKIPPED = ("findings",)

_ROW = re.compile(r"(?P<group>[a-z_.]+) +(?P<gold>\d+) +(?P<found>\d+) +(?P<hits>\d+) +[\d.]+ +[\d.]+ +[\d.]+")
_NOTE = re.compile(r"  (?P<file>\S+) (?P<group>[a-z_.]+): (?P<what>.*)")


@dataclass(frozen=True, slots=True)
class Miss:
    """A difference from an annotation: the plan's stem, the field group, what differs in the scorer's words."""

    stem: str
    group: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What was read of the plans in one rendering."""

    name: str
    groups: dict[str, Tally]
    misses: tuple[Miss, ...] = ()
    texts: dict[str, DocumentText]
    seconds: float

    @property
    def macro(self) -> float:
        """The mean F1 of the field groups."""
        return sum(tally.f1 for tally in self.groups.values()) / len(self.groups) if self.groups else 0.0

    @property
    def unread(self) -> tuple[str, ...]:
        """The stems of plans of which nothing was read."""
        return tuple(stem for stem, text in self.texts.items() if text.status is not DocumentStatus.PARSED)


def measure_rendering(rendering: Rendering, samples: Iterable[Sample]) -> Measurement:
    """The samples in one rendering against their golds. Writes: a state of its own, gone afterwards."""
    files = {f"{sample.stem}{rendering.suffix}": rendering.write(sample) for sample in samples}
    return measure_files(rendering.name, files, GOLDS)


def measure_files(name: str, files: dict[str, bytes], golds: Path) -> Measurement:
    """Files by name against the annotations of their stems; those without one are left out of the scores."""
    from extractors.text.reading import read_content
    from pipelines.scoring import score

    start = time.perf_counter()
    texts = {file_name: read_content(content, file_name) for file_name, content in files.items()}
    seconds = time.perf_counter() - start
    with tempfile.TemporaryDirectory(prefix="rasoat-accuracy-") as scratch:
        folder = Path(scratch)
        own = folder / "gold"
        own.mkdir()
        stems = {Path(file_name).stem for file_name in files}
        for gold in sorted(golds.glob("*.yaml")):
            content = gold.read_bytes()
            if Path(yaml.safe_load(content)["file"]).stem in stems:
                (own / gold.name).write_bytes(content)
        report = score(publish_texts(folder / "state", texts), own, minimum=1.0, skip=SKIPPED, is_verbose=True)
    return Measurement(
        name=name,
        groups=parse_groups(report.lines),
        misses=parse_misses(report.lines),
        texts={Path(file_name).stem: text for file_name, text in texts.items()},
        seconds=seconds,
    )


def publish_texts(folder: Path, texts: dict[str, DocumentText]) -> Path:
    """The published database of texts by file name, made without Dagster.

    Writes: a state under ``folder``.
    """
    from extractors.facts import extract
    from extractors.structure import divide

    return publish_readings(folder, {name: (text, extract(text, divide(text))) for name, text in texts.items()})


def publish_readings(folder: Path, readings: dict[str, tuple[DocumentText, DocumentFacts]]) -> Path:
    """The published database of texts with their facts, by file name.

    Writes: a state under ``folder``.
    """
    from pipelines.state import open_state
    from pipelines.warehouse.connection import connect_working
    from pipelines.warehouse.files import IncomingFile
    from pipelines.warehouse.loading import load_documents, record_files
    from pipelines.warehouse.publishing import publish

    folder.mkdir(parents=True, exist_ok=True)
    state = open_state(folder)
    now = datetime.now(UTC)
    files = [IncomingFile(file_name, file_name, text.document_id) for file_name, (text, _) in readings.items()]
    with connect_working(state) as con:
        record_files(con, files, seen_at=now, complete=True)
        load_documents(con, readings.values(), extractor_version="accuracy", parsed_at=now)
    return publish(state).path


def parse_groups(lines: Sequence[str]) -> dict[str, Tally]:
    """The tallies of a score report, by field group."""
    matches = [match for line in lines if (match := _ROW.match(line))]
    return {match["group"]: Tally(int(match["hits"]), int(match["gold"]), int(match["found"])) for match in matches}


def parse_misses(lines: Sequence[str]) -> tuple[Miss, ...]:
    """The differences that a verbose score report tells."""
    matches = [match for line in lines if (match := _NOTE.fullmatch(line))]
    return tuple(Miss(Path(match["file"]).stem, match["group"], match["what"]) for match in matches)
