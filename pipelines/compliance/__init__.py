"""The judge: what plans are held against, and what that shows. Pure: no Dagster, no DuckDB."""
