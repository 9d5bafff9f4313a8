"""Parts of a plan: whether they stand there."""

from models.facts import Fact
from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import SectionPresent
from pipelines.compliance.layout import find_headed, find_parts, heading_of, name_outline, name_part
from pipelines.compliance.outcomes import Outcome, met, missing


def section_present(case: Case, check: SectionPresent) -> Outcome:
    """Met by a heading of one of the kinds at any level, else by a part combined with others, else by its rows."""
    parts = find_parts(case, check.kinds) or find_headed(case, check.words)
    if parts:
        return met(*(heading_of(part) for part in parts), note=f"có tại {name_part(parts[0])}")
    rows: tuple[Fact, ...] = getattr(case.facts, check.facts) if check.facts else ()
    if rows:
        return met(Span(rows[0].char_start, rows[0].char_end), note="có, tuy không có đề mục riêng")
    return missing(name_outline(case))
