"""`make accuracy`: what renderings and generated documents lose, told as it goes and written to docs/accuracy.md.

``python -m tests.accuracy gains`` lists what the tuning set gained and lost against the recorded scores, ``record``
records them anew, ``score SET [GROUP …]`` prints the figures of a set and, of the tuning set alone, its differences;
``calibrate`` measures the confidence of facts anew, ``reliability`` prints its table.
"""

import platform
import sys
import time
from collections.abc import Callable, Iterator, Sequence

from models.documents import DocumentText
from pipelines.scoring.scorer import render_table
from tests.accuracy.calibrating import write_shares
from tests.accuracy.committed import read_samples
from tests.accuracy.generated import (
    HELD_OUT,
    NOISY,
    SETS,
    TUNING,
    ScoredDocument,
    add_tallies,
    find_macro,
    score_readings,
    score_set,
)  # fmt: skip
from tests.accuracy.judging import Verdicts, judge_texts, list_false_charges
from tests.accuracy.letters import LetterErrors, count_errors
from tests.accuracy.measuring import ROOT, Measurement, measure_rendering
from tests.accuracy.page import PASSING, Line, render_page
from tests.accuracy.recorded import compare, make_record, read_record, render_changes, write_record
from tests.accuracy.reliability import measure_reliability, render_reliability
from tests.accuracy.renderings import Rendering, list_renderings, list_samples
from tests.accuracy.shared import find_shared, measure_real, measure_shared
from tests.factory.varied import Split

PAGE = ROOT / "docs" / "accuracy.md"
TYPED, PRINTED = "docx", "pdf"


def main(words: Sequence[str]) -> int:
    """Does what the words ask for; without any, measures everything and writes the page."""
    commands: dict[str, Callable[[Sequence[str]], int]] = {
        "gains": show_gains,
        "record": record,
        "score": show_scores,
        "calibrate": calibrate,
        "reliability": show_reliability,
    }
    if not words:
        return write_page()
    if words[0] not in commands:
        sys.stderr.write(f"{words[0]}: one of {', '.join(commands)}\n")
        return 2
    return commands[words[0]](words[1:])


def write_page() -> int:
    """Measure and write the page; 0 when it worked."""
    start = time.perf_counter()
    places = {rendering.name: place for place, rendering in enumerate(list_renderings())}
    lines = sorted(measure_lines(), key=lambda line: places[line.rendering.name])
    folder = find_shared()
    shared = None if folder is None else [_tell(found) for found in measure_shared(folder)]
    real = None if folder is None else measure_real(folder)
    if real is not None:
        _tell(real)
    scored = {one: score_set(one) for one in (TUNING, HELD_OUT, NOISY)}
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    page = render_page(lines, shared, machine=machine, scored=scored, real=real)
    reliability = render_reliability(measure_reliability(folder))
    PAGE.write_text(f"{page.rstrip()}\n\n{reliability}", encoding="utf-8")
    sys.stdout.write(f"{PAGE.relative_to(ROOT)}: {time.perf_counter() - start:.0f} s\n")
    return 0


def calibrate(words: Sequence[str]) -> int:
    """Measure how often facts under each doubt are right. Writes: data/reference/confidence.yaml."""
    for name, count in write_shares(find_shared()).items():
        sys.stdout.write(f"{name}: {count} documents\n")
    return 0


def show_reliability(words: Sequence[str]) -> int:
    """Print the reliability table alone."""
    sys.stdout.write(render_reliability(measure_reliability(find_shared())))
    return 0


def score_recorded() -> tuple[ScoredDocument, ...]:
    """What the record speaks of: the tuning set and the committed samples."""
    return (*score_set(TUNING), *score_readings(read_samples()))


def record(words: Sequence[str]) -> int:
    """Record the scores as they are now. Writes: recorded.yaml."""
    write_record(make_record(score_recorded()))
    return 0


def show_gains(words: Sequence[str]) -> int:
    """Gains and losses against the recorded scores; 1 when a field group of a document got worse."""
    changes = list(compare(score_recorded(), read_record()))
    sys.stdout.writelines(f"{line}\n" for line in render_changes(changes))
    return 1 if any(change.worse for change in changes) else 0


def show_scores(words: Sequence[str]) -> int:
    """The figures of a set, tuning unless named; held-out documents show no words."""
    name, *groups = words or (TUNING.name,)
    if name not in SETS:
        sys.stderr.write(f"{name}: one of {', '.join(SETS)}\n")
        return 2
    documents = score_set(SETS[name])
    tallies = add_tallies(documents)
    sys.stdout.writelines(f"{line}\n" for line in render_table(tallies, PASSING))
    sys.stdout.write(f"documents {len(documents)}, macro F1 {find_macro(tallies):.4f}\n")
    if SETS[name].split is Split.TUNING:
        for miss in (miss for document in documents for miss in document.misses):
            if not groups or miss.group.startswith(tuple(groups)):
                sys.stdout.write(f"{miss.stem} {miss.group}: {miss.what}\n")
    return 0


def measure_lines() -> Iterator[Line]:
    """Every rendering, measured or with the reason why not."""
    verdicts: Verdicts = {}
    printed: dict[str, DocumentText] = {}
    for rendering in sorted(list_renderings(), key=lambda one: one.name not in (TYPED, PRINTED)):
        lack = rendering.find_lack()
        if lack is not None:
            sys.stdout.write(f"{rendering.name}: {lack}\n")
            yield Line(rendering=rendering, lack=lack)
            continue
        found = _tell(measure_rendering(rendering, list_samples()))
        judged = judge_texts(found)
        verdicts = verdicts or judged
        printed = printed or (found.texts if rendering.name == PRINTED else {})
        yield Line(
            rendering=rendering,
            measurement=found,
            errors=_count_letters(rendering, printed, found),
            table_free_errors=_count_letters(rendering, _drop_tables(printed), found),
            false_charges=tuple(
                f"{rule} of {stem} (instrument {ordinal})"
                for stem, ordinal, _, rule in list_false_charges(verdicts, judged)
            ),
        )


def _count_letters(rendering: Rendering, printed: dict[str, DocumentText], found: Measurement) -> LetterErrors | None:
    """The letters that a scan's recognition gets wrong, over all plans; None for other renderings."""
    if not rendering.is_scan:
        return None
    pairs = ((truth.text, found.texts[stem].text) for stem, truth in printed.items())
    return sum((count_errors(truth, text) for truth, text in pairs), LetterErrors())


def _drop_tables(printed: dict[str, DocumentText]) -> dict[str, DocumentText]:
    return {stem: text for stem, text in printed.items() if not any(line.cell for line in text.lines)}


def _tell(found: Measurement) -> Measurement:
    sys.stdout.write(f"{found.name}: macro F1 {found.macro:.3f}, {found.seconds:.0f} s\n")
    sys.stdout.flush()
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
