"""What each stage costs a plan, by format, measured in one run over the sample plans."""

import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from models.documents import DocumentText
from models.facts import DocumentFacts

ROOT = Path(__file__).resolve().parents[2]
REPEATS = 5
# As many plans as a province has communes.
WAREHOUSE_PLANS = 170


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds a plan that a stage takes, the median of the repeats; ``letters`` is the plan's median length."""

    format: str
    plans: int
    letters: int
    read: float
    divide: float
    extract: float


def measure(action: Callable[[], object]) -> float:
    """Milliseconds that ``action`` takes, the median of the repeats."""
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def measure_formats(paths: Sequence[Path]) -> list[Cost]:
    """The cost of reading, dividing and extracting, by format.

    Reads: the files. Writes: nothing. The first document is read once before anything is measured, since it pays for
    the imports.
    """
    from extractors.facts import extract
    from extractors.structure import divide
    from extractors.text import read

    by_format: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        by_format[path.suffix.lstrip(".")].append(path)
        first = read(path)
        extract(first, divide(first))
    costs: list[Cost] = []
    for name, files in sorted(by_format.items()):
        texts = [read(path) for path in files]
        parts = [divide(text) for text in texts]
        costs.append(
            Cost(
                format=name,
                plans=len(files),
                letters=int(statistics.median(len(text.text) for text in texts)),
                read=statistics.fmean(measure(lambda path=path: read(path)) for path in files),
                divide=statistics.fmean(measure(lambda text=text: divide(text)) for text in texts),
                extract=statistics.fmean(
                    measure(lambda text=text, part=part: extract(text, part))
                    for text, part in zip(texts, parts, strict=True)
                ),
            )
        )
    return costs


def copy_plans(paths: Sequence[Path], count: int) -> list[tuple[DocumentText, DocumentFacts]]:
    """``count`` plans with ids of their own, made of the given ones in turn."""
    from extractors.facts import extract
    from extractors.structure import divide
    from extractors.text import read

    read_once = [(text := read(path), extract(text, divide(text))) for path in paths]
    pairs: list[tuple[DocumentText, DocumentFacts]] = []
    for number in range(count):
        text, facts = read_once[number % len(read_once)]
        document_id = f"{number:016d}{text.document_id[16:]}"
        pairs.append((replace(text, document_id=document_id), replace(facts, document_id=document_id)))
    return pairs


def measure_warehouse(pairs: Sequence[tuple[DocumentText, DocumentFacts]]) -> tuple[float, float]:
    """Milliseconds a plan to load into a fresh working database, and to publish it."""
    from pipelines.state import open_state
    from pipelines.warehouse.connection import connect_working
    from pipelines.warehouse.files import IncomingFile
    from pipelines.warehouse.loading import load_documents, record_files
    from pipelines.warehouse.publishing import publish

    now = datetime.now(UTC)
    files = [
        IncomingFile(f"{number}.md", f"{number}.md", text.document_id, None, None)
        for number, (text, _) in enumerate(pairs)
    ]
    with tempfile.TemporaryDirectory() as folder:
        state = open_state(Path(folder))
        start = time.perf_counter()
        with connect_working(state) as con:
            record_files(con, files, seen_at=now, complete=True)
            load_documents(con, pairs, extractor_version="bench", parsed_at=now)
        loaded = time.perf_counter()
        publish(state)
        published = time.perf_counter()
    return 1000 * (loaded - start) / len(pairs), 1000 * (published - loaded) / len(pairs)


def read_peak_memory() -> float:
    """The most memory this process has held, in MiB; NaN where the system does not tell."""
    try:
        import resource
    except ImportError:
        return float("nan")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
