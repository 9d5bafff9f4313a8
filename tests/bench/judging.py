"""What judging costs: 3,400 plans, as many as the country has units, resolved and judged beside one another."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pipelines.compliance import ReadDocument, Rulebook, load_rulebook, review_documents
from pipelines.compliance.copying import build_corpus, take_fingerprint
from pipelines.compliance.resolving import build_cases
from pipelines.compliance.surroundings import compare, survey

PLANS = 3400
BOUND = 60.0  # seconds on two cores


@dataclass(frozen=True, slots=True)
class JudgingCost:
    """Seconds, by the clock and of the processor, that so many plans take to resolve, judge and compare in one process.

    ``comparing_seconds`` are those of the processor that the comparison with parents and siblings takes of them.
    """

    plans: int
    findings: int
    seconds: float
    cpu_seconds: float
    matrix_rows: int
    reuse_rows: int
    comparing_seconds: float

    @property
    def per_plan(self) -> float:
        """Milliseconds of the processor a plan."""
        return 1000 * self.cpu_seconds / self.plans


def measure_judging(paths: Sequence[Path], count: int = PLANS) -> JudgingCost:
    """The cost of judging ``count`` plans made of the given ones in turn; reading them is not counted."""
    from tests.bench.stages import copy_plans

    documents = [ReadDocument(text=text, facts=facts, province_hint="68") for text, facts in copy_plans(paths, count)]
    rulebook = load_rulebook()
    start, cpu_start = time.perf_counter(), time.process_time()
    findings = matrix_rows = reuse_rows = 0
    for review in review_documents(lambda: iter(documents), rulebook):
        findings += len(review.findings)
        matrix_rows += len(review.matrix)
        reuse_rows += len(review.reuse)
    seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu_start
    return JudgingCost(
        count, findings, seconds, cpu_seconds, matrix_rows, reuse_rows, measure_comparing(documents, rulebook)
    )


def measure_comparing(documents: Sequence[ReadDocument], rulebook: Rulebook) -> float:
    """Seconds of the processor that fingerprints, matrices and shared passages of the documents take."""
    surroundings = survey(lambda: iter(documents), rulebook.registers, rulebook.packs)
    registers, library = rulebook.registers, surroundings.library
    cases = [case for document in documents for case in build_cases(document, registers, library)]
    start = time.process_time()
    build_corpus(found for case in cases if (found := take_fingerprint(case)) is not None)
    for case in cases:
        compare(case, surroundings)
    return time.process_time() - start
