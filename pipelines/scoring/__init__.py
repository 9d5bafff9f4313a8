"""Scoring: how well the published facts agree with annotations made by hand."""

from pipelines.scoring.scorer import ScoreReport, score

__all__ = ["ScoreReport", "score"]
