"""`make bench`: the table of what a plan costs, printed and written to docs/benchmarks.md."""

import os
import platform
import sys
from importlib import metadata

from tests.bench.dashboard import measure_site
from tests.bench.judging import BOUND, measure_judging
from tests.bench.stages import (
    REPEATS,
    ROOT,
    WAREHOUSE_PLANS,
    copy_plans,
    measure_formats,
    measure_warehouse,
    read_peak_memory,
)

HEAD = """# What a plan costs

Written by `make bench`. Milliseconds a plan on one machine in one run ({machine}, Python {python}, DuckDB {duckdb},
spaCy {spacy}); the median of {repeats} repeats, averaged over the sample plans. Trust the ratios, not the seconds:
`×` is each stage against dividing the same plans, the cheapest stage that looks at every line.

| format | plans | letters | read | divide | extract | read × | extract × |
|---|---|---|---|---|---|---|---|
"""


def main() -> int:
    """Measure, print and write the table; 0 when it worked."""
    inbox = ROOT / "data" / "samples" / "inbox"
    paths = sorted(path for path in inbox.rglob("*") if path.is_file())
    head = HEAD.format(
        machine=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        duckdb=metadata.version("duckdb"),
        spacy=metadata.version("spacy"),
        repeats=REPEATS,
    )
    measured = measure_formats(paths)
    rows = [
        f"| {c.format} | {c.plans} | {c.letters} | {c.read:.1f} | {c.divide:.1f} | {c.extract:.1f} "
        f"| {c.read / c.divide:.1f} | {c.extract / c.divide:.1f} |"
        for c in measured
    ]
    load, publish = measure_warehouse(copy_plans(paths, WAREHOUSE_PLANS))
    tail = (
        f"\nLoading {WAREHOUSE_PLANS} plans takes {load:.1f} ms a plan, publishing them {publish:.1f} ms a plan "
        f"(× {publish / load:.1f}); the most memory held in the whole run was {read_peak_memory():.0f} MiB.\n"
    )
    judged = measure_judging(paths)
    fastest = min(cost.divide for cost in measured)
    tail += (
        f"\nJudging {judged.plans} plans ({judged.findings} findings) takes {judged.seconds:.0f} s in one process "
        f"({judged.cpu_seconds:.0f} s of the processor; the bound is {BOUND:.0f} s): {judged.per_plan:.1f} ms a plan, "
        f"× {judged.per_plan / fastest:.1f} against dividing. {judged.comparing_seconds:.0f} s of them hold the plans "
        f"beside their parents and siblings ({judged.matrix_rows} rows of parent_matrix, {judged.reuse_rows} of "
        "text_reuse).\n"
    )
    site = measure_site(inbox)
    tail += (
        f"\nThe site over {site.plans} plans is built in {site.seconds:.0f} s on {os.cpu_count()} processors, page "
        f"pictures apart: {site.pages} pages of {site.byte_size / 1e6:.0f} MB, the first page "
        f"{site.first_page_size / 1e3:.0f} kB.\n"
    )
    page = head + "\n".join(rows) + "\n" + tail
    (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")
    sys.stdout.write(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
