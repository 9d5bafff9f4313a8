"""The operators: one small pure function per check, from a case and parameters to an outcome."""

from pipelines.compliance.operators.registry import apply_check

__all__ = ["apply_check"]
