"""The judge: what plans are held against, and what that shows. Pure: no Dagster, no DuckDB."""

from pipelines.compliance.resolving import ReadDocument
from pipelines.compliance.reviewing import Review, Rulebook, load_rulebook, review_documents

__all__ = ["ReadDocument", "Review", "Rulebook", "load_rulebook", "review_documents"]
