"""What judging costs: 3,400 plans, as many as the country has units, resolved and judged beside one another."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PLANS = 3400
BOUND = 60.0  # seconds on two cores


@dataclass(frozen=True, slots=True)
class JudgingCost:
    """Seconds, by the clock and of the processor, that so many plans take to resolve and judge in one process."""

    plans: int
    findings: int
    seconds: float
    cpu_seconds: float

    @property
    def per_plan(self) -> float:
        """Milliseconds of the processor a plan."""
        return 1000 * self.cpu_seconds / self.plans


def measure_judging(paths: Sequence[Path], count: int = PLANS) -> JudgingCost:
    """The cost of judging ``count`` plans made of the given ones in turn; reading them is not counted."""
    from pipelines.compliance import ReadDocument, load_rulebook, review_documents
    from tests.bench.stages import copy_plans

    documents = [ReadDocument(text=text, facts=facts, province_hint="68") for text, facts in copy_plans(paths, count)]
    rulebook = load_rulebook()
    start, cpu_start = time.perf_counter(), time.process_time()
    findings = sum(len(review.findings) for review in review_documents(lambda: iter(documents), rulebook))
    return JudgingCost(count, findings, time.perf_counter() - start, time.process_time() - cpu_start)
