"""`make accuracy`: what each rendering of the sample plans loses, told as it goes and written to docs/accuracy.md."""

import platform
import sys
import time
from collections.abc import Iterator

from models.documents import DocumentText
from tests.accuracy.judging import Verdicts, judge_texts, list_false_charges
from tests.accuracy.letters import LetterErrors, count_errors
from tests.accuracy.measuring import ROOT, Measurement, measure_rendering
from tests.accuracy.page import Line, render_page
from tests.accuracy.renderings import Rendering, list_renderings, list_samples
from tests.accuracy.shared import find_shared, measure_shared

PAGE = ROOT / "docs" / "accuracy.md"
TYPED, PRINTED = "docx", "pdf"


def main() -> int:
    """Measure and write the page; 0 when it worked."""
    start = time.perf_counter()
    places = {rendering.name: place for place, rendering in enumerate(list_renderings())}
    lines = sorted(measure_lines(), key=lambda line: places[line.rendering.name])
    folder = find_shared()
    shared = None if folder is None else [_tell(found) for found in measure_shared(folder)]
    machine = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    PAGE.write_text(render_page(lines, shared, machine=machine), encoding="utf-8")
    sys.stdout.write(f"{PAGE.relative_to(ROOT)}: {time.perf_counter() - start:.0f} s\n")
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
    sys.exit(main())
