"""A plan given back to its unit: with comments where its words can be kept, else as a list of remarks."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.vocabulary import DocumentFormat
from pipelines.dashboard.letters.commenting import comment_document, comment_text
from pipelines.dashboard.letters.remark_list import render_remark_list
from pipelines.dashboard.records import FindingCard

# What came as pages has no words to hang a comment on; its list names the pages.
PAGED_FORMATS = (DocumentFormat.PDF, DocumentFormat.IMAGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPlan:
    """A plan as it came and as it was read; ``content`` is None when its file is no longer there.

    ``title`` is where remarks on absent things are noted; ``name`` is what a list calls the plan.
    """

    format: str | None
    content: bytes | None
    text: str
    title: str | None
    name: str


def give_back(plan: ReadPlan, findings: Sequence[FindingCard]) -> bytes:
    """The plan (.docx) with a comment at every passage to mend; for a PDF or a scan the list of remarks by page."""
    if plan.format in PAGED_FORMATS:
        return render_remark_list(findings, name=plan.name)
    if plan.format == DocumentFormat.DOCX and plan.content is not None:
        return comment_document(plan.content, plan.text, findings, title=plan.title)
    return comment_text(plan.text, findings, title=plan.title)
