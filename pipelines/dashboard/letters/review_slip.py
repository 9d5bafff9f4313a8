"""The phiếu rà soát: what one unit's plans lack or contradict, with clause, quotation and what to write."""

from collections.abc import Iterable, Sequence

from docx.document import Document as WordDocument

from pipelines.dashboard.letters import layout
from pipelines.dashboard.letters.layout import Office
from pipelines.dashboard.pages import sort_findings
from pipelines.dashboard.records import FindingCard, PlanCard, UnitCard
from pipelines.dashboard.templating import render_day

_HEADINGS = ("STT", "Yêu cầu, căn cứ", "Kết quả rà soát", "Đề nghị")
_WIDTHS = (1.4, 4.5, 6.0, 4.6)  # centimetres
_LONGEST_QUOTE = 300  # letters
_PARTS = (
    (("missing",), "Nội dung còn thiếu"),
    (("conflict",), "Nội dung sai, mâu thuẫn"),
    (("undetermined",), "Nội dung chưa kết luận được"),
)


def render_review_slip(
    unit: UnitCard, cases: Sequence[tuple[PlanCard, Sequence[FindingCard]]], office: Office
) -> bytes:
    """The letter to a unit (.docx) about each of its plans with what the judge says of it."""
    letter = layout.start_letter(office, symbol="PRS")
    layout.add_title(letter, "PHIẾU RÀ SOÁT", f"Kế hoạch của {unit.name}")
    layout.add_addressee(letter, unit.name)
    for number, (plan, findings) in enumerate(cases, start=1):
        _add_plan(letter, plan, findings, number=number if len(cases) > 1 else None)
    if any(finding.is_defect for _, findings in cases for finding in findings):
        layout.add_text(
            letter,
            f"Đề nghị {unit.name} xem xét, sửa đổi, bổ sung các nội dung nêu trên và gửi lại văn bản "
            f"trước ngày {layout.TO_FILL}; nội dung nào giữ nguyên thì nêu rõ lý do./.",
        )
    layout.add_closing(letter, ("Như trên;", "Lưu: VT, hồ sơ."))
    return layout.save_letter(letter)


def is_told(finding: FindingCard) -> bool:
    """True for what a unit must hear: not what it was excused from, nor what our reading or register leaves open."""
    is_ours = finding.responsibility == "he_thong" or finding.severity == "notice"
    return finding.waiver is None and not (finding.verdict == "undetermined" and is_ours)


def list_remarks(findings: Iterable[FindingCard]) -> list[FindingCard]:
    """What a unit must hear of one plan, in the order of the plan's page: what is missing, wrong or left open."""
    return [
        finding
        for finding in sort_findings(findings)
        if is_told(finding) and (finding.is_defect or finding.verdict == "undetermined")
    ]


def shorten_quote(quote: str) -> str:
    """A quotation as a letter shows it: in one line, cut between words; the plan itself is at hand."""
    flowed = " ".join(quote.split())
    return flowed if len(flowed) <= _LONGEST_QUOTE else flowed[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"


def name_plan(plan: PlanCard) -> str:
    """A plan as a letter calls it: “Kế hoạch số … ngày …”."""
    number = f" số {plan.code}" if plan.code else " (chưa có số)"
    day = f" ngày {render_day(plan.issued_on)}" if plan.issued_on else ""
    return f"Kế hoạch{number}{day}"


def _add_plan(letter: WordDocument, plan: PlanCard, findings: Sequence[FindingCard], *, number: int | None) -> None:
    name = name_plan(plan)
    if number is not None:
        layout.add_heading(letter, f"{number}. {name}")
    asked = [finding for finding in findings if finding.verdict != "not_applicable"]
    met = [finding for finding in asked if finding.verdict in ("met", "met_by_reference", "inherited")]
    title = f" “{plan.title}”" if plan.title else ""
    layout.add_text(letter, f"Qua rà soát {name}{title}: đáp ứng {len(met)} trên {len(asked)} yêu cầu được đặt ra.")
    ordered = [finding for finding in sort_findings(asked) if is_told(finding)]
    is_clean = True
    for verdicts, heading in _PARTS:
        rows = [finding for finding in ordered if finding.verdict in verdicts]
        if not rows:
            continue
        is_clean = False
        layout.add_heading(letter, heading)
        layout.add_table(
            letter, _HEADINGS, [_describe(place, row) for place, row in enumerate(rows, start=1)], widths=_WIDTHS
        )
    if is_clean:
        layout.add_text(letter, "Không phát hiện nội dung thiếu, sai hoặc mâu thuẫn.")


def _describe(number: int, finding: FindingCard) -> tuple[str, str, str, str]:
    quote = shorten_quote(finding.quote or "")
    page = f" (trang {finding.page})" if finding.page else ""
    result = f"{finding.message}\n“{quote}”{page}" if quote else finding.message
    return (
        str(number),
        f"{finding.title}\n({finding.clause})" if finding.clause else finding.title,
        result,
        finding.remedy or "",
    )
