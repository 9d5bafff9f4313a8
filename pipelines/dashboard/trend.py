"""How the number of defects has gone from one review to the next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import duckdb

from pipelines.dashboard.charts import trace_line
from pipelines.dashboard.queries import fetch_rows

# A defect is open at a review when it was found by then and not yet resolved; a review that changed nothing shows no
# point of its own.
OPEN_AT_REVIEWS = """
WITH reviews AS (
    SELECT first_found_at AS reviewed_at FROM finding_history
    UNION SELECT resolved_at FROM finding_history WHERE resolved_at IS NOT NULL
    UNION SELECT reviewed_at FROM finding_history
)
SELECT
    reviewed_at,
    count(*) FILTER (
        first_found_at <= reviewed_at AND (resolved_at IS NULL OR resolved_at > reviewed_at)
    ) AS open_count,
    count(*) FILTER (first_found_at = reviewed_at) AS new_count,
    count(*) FILTER (resolved_at = reviewed_at) AS resolved_count
FROM (SELECT reviews.reviewed_at, first_found_at, resolved_at FROM reviews CROSS JOIN finding_history)
GROUP BY reviewed_at
ORDER BY reviewed_at
"""
SHOWN_REVIEWS = 30  # a month of daily runs
CHART_WIDTH, CHART_HEIGHT = 600.0, 120.0


@dataclass(frozen=True, slots=True)
class Review:
    """A review that changed something: defects open after it, new at it, resolved at it."""

    reviewed_at: datetime
    open_count: int
    new_count: int
    resolved_count: int


@dataclass(frozen=True, slots=True)
class Trend:
    """The last reviews, the oldest first, and the line of open defects as an SVG polyline's points."""

    reviews: tuple[Review, ...]
    points: str
    width: float = CHART_WIDTH
    height: float = CHART_HEIGHT


def load_trend(con: duckdb.DuckDBPyConnection) -> Trend | None:
    """The trend over the last reviews; None as long as there are fewer than two. Reads: finding_history."""
    rows: list[Mapping[str, object]] = list(fetch_rows(con, OPEN_AT_REVIEWS))
    reviews = tuple(Review(**row) for row in rows[-SHOWN_REVIEWS:])  # type: ignore[arg-type]
    if len(reviews) < 2:
        return None
    counts = [float(review.open_count) for review in reviews]
    return Trend(reviews, trace_line(counts, width=CHART_WIDTH, height=CHART_HEIGHT))
