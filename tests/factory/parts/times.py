"""The part on phases and reviews, in four layouts."""

from dataclasses import dataclass
from enum import StrEnum

from models.vocabulary import MilestoneKind, SectionKind
from tests.factory.outlines import Mark, Meaning, Milestone, Node, Phase
from tests.factory.shorthand import dash, paragraph, part


class TimesLayout(StrEnum):
    """How the phases stand: dashes, numbered headings, letters, or numbered headings that run into their text."""

    DASHES = "dashes"
    HEADED = "headed"
    LETTERED = "lettered"
    RUN_IN = "run_in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """Two phases (or none) and the years of the reviews; a review without its year is None."""

    phases: tuple[tuple[int, int], ...] = ((2026, 2027), (2028, 2030))
    mid_review: int | None = 2027
    final_review: int | None = 2030


_LABELS = {
    TimesLayout.DASHES: ("Giai đoạn I ({0} - {1})", "Giai đoạn II ({0} - {1})"),
    TimesLayout.HEADED: ("Giai đoạn 1 (từ năm {0} - {1})", "Giai đoạn 2 (từ năm {0} - {1})"),
    TimesLayout.LETTERED: ("Giai đoạn 1: Từ năm {0} đến năm {1}", "Giai đoạn 2: Từ năm {0} đến năm {1}"),
    TimesLayout.RUN_IN: ("Giai đoạn 1 ({0} - {1})", "Giai đoạn 2 ({0} - {1})"),
}


def write_times(layout: TimesLayout, table: Timetable) -> Node:
    """The part “Thời gian thực hiện”."""
    mid, mid_means = _write_review("tiến hành sơ kết, rút kinh nghiệm", table.mid_review, MilestoneKind.SO_KET)
    final, final_means = _write_review("tổng kết phong trào", table.final_review, MilestoneKind.TONG_KET)
    if not table.phases:
        whole = f"Phong trào thi đua được triển khai liên tục, nhiều đợt, theo từng năm công tác; {mid}; {final}."
        return part("THỜI GIAN THỰC HIỆN", SectionKind.THOI_GIAN, paragraph(whole, *mid_means, *final_means))
    texts = (f"phát động, đăng ký thi đua, chọn nơi làm điểm; {mid}.", f"nhân rộng mô hình có hiệu quả; {final}.")
    nodes = tuple(
        _write_phase(layout, label.format(*years), text, (Phase(*years), *means))
        for label, years, text, means in zip(
            _LABELS[layout], table.phases, texts, (mid_means, final_means), strict=True
        )
    )
    return part("THỜI GIAN THỰC HIỆN", SectionKind.THOI_GIAN, *nodes)


def _write_phase(layout: TimesLayout, label: str, text: str, means: tuple[Meaning, ...]) -> Node:
    match layout:
        case TimesLayout.DASHES:
            return dash(f"{label}: {text}", *means)
        case TimesLayout.LETTERED:
            return Node(mark=Mark.LETTER, text=f"{label}, {text}", means=means)
        case TimesLayout.RUN_IN:
            return Node(mark=Mark.DECIMAL, heading=label, text=text[0].upper() + text[1:], means=means)
        case TimesLayout.HEADED:
            phase, reviews = means[:1], means[1:]
            body = dash(text[0].upper() + text[1:], *reviews)
            return Node(mark=Mark.DECIMAL, heading=label, means=phase, children=(body,))


def _write_review(words: str, year: int | None, kind: MilestoneKind) -> tuple[str, tuple[Meaning, ...]]:
    if year is None:
        return f"{words} theo hướng dẫn của cấp trên", ()
    return f"{words} vào năm {year}", (Milestone(kind=kind, year=year),)
