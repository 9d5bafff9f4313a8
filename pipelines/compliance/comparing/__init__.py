"""A plan beside the plan above it: what it keeps, adapts, refers to, leaves out and adds."""

from pipelines.compliance.comparing.matrix import compare_with_parent
from pipelines.compliance.comparing.parents import find_parent_plan, may_be_parent
from pipelines.compliance.comparing.views import Shelf

__all__ = ["Shelf", "compare_with_parent", "find_parent_plan", "may_be_parent"]
