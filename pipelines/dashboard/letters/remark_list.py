"""The list of remarks on a plan that came as pages: page, quotation, remark and remedy, one line each."""

from collections.abc import Iterable

from pipelines.dashboard.letters import layout
from pipelines.dashboard.letters.review_slip import list_remarks, shorten_quote
from pipelines.dashboard.records import FindingCard

_HEADINGS = ("STT", "Trang", "Nguyên văn trong kế hoạch", "Nhận xét", "Cách khắc phục")
_WIDTHS = (1.4, 1.7, 7.0, 8.2, 7.2)  # centimetres, on a page lying down


def render_remark_list(findings: Iterable[FindingCard], *, name: str) -> bytes:
    """The remarks on a plan (.docx), from its first page to its last, then those on what is absent.

    ``name`` is what the plan is called: its number and date, else its file's name.
    """
    letter = layout.start_sheet(is_landscape=True)
    layout.add_title(letter, "DANH MỤC GÓP Ý", name)
    told = sorted(list_remarks(findings), key=lambda finding: (finding.char_start is None, finding.char_start or 0))
    if told:
        rows = [_describe(number, finding) for number, finding in enumerate(told, start=1)]
        layout.add_table(letter, _HEADINGS, rows, widths=_WIDTHS)
    else:
        layout.add_text(letter, "Không phát hiện nội dung thiếu, sai hoặc mâu thuẫn.")
    return layout.save_letter(letter)


def _describe(number: int, finding: FindingCard) -> tuple[str, ...]:
    quote = f"“{shorten_quote(finding.quote)}”" if finding.quote else "(không có trong kế hoạch)"
    clause = f"\n({finding.clause})" if finding.clause else ""
    page = str(finding.page) if finding.page else "–"
    remark = f"{finding.title}: {finding.message}{clause}"
    return (str(number), page, quote, remark, finding.remedy or "")
