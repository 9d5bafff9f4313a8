"""Phases, reviews and reporting duties in many wordings."""

from collections.abc import Callable
from dataclasses import dataclass

from models.vocabulary import MilestoneKind, Recurrence, SectionKind
from tests.factory.outlines import Mark, Meaning, Milestone, Node, Phase
from tests.factory.shorthand import dash, paragraph
from tests.factory.varied.dice import Dice

Year = int


@dataclass(frozen=True, slots=True)
class Wording:
    """A way of saying when, with what it says of a year."""

    text: str
    mean: Callable[[MilestoneKind, Year], Milestone]


_TUNING_DATES = {
    "vào năm": Wording("vào năm {0}", lambda kind, year: Milestone(kind=kind, year=year)),
    "quý/năm": Wording("vào quý IV/{0}", lambda kind, year: Milestone(kind=kind, year=year, quarter=4)),
    "tháng/năm": Wording("trong tháng 11/{0}", lambda kind, year: Milestone(kind=kind, year=year, month=11)),
    "quý năm": Wording("trong quý III năm {0}", lambda kind, year: Milestone(kind=kind, year=year, quarter=3)),
    "trước ngày": Wording("trước ngày 30/11/{0}", lambda kind, year: Milestone(kind=kind, year=year, month=11, day=30)),
    "tháng năm": Wording("vào tháng 10 năm {0}", lambda kind, year: Milestone(kind=kind, year=year, month=10)),
    "cuối năm": Wording("vào cuối năm {0}", lambda kind, year: Milestone(kind=kind, year=year)),
}
_HELD_OUT_DATES = {
    "dự kiến tháng": Wording("dự kiến tháng 12/{0}", lambda kind, year: Milestone(kind=kind, year=year, month=12)),
    "chậm nhất": Wording(
        "chậm nhất là ngày 15 tháng 12 năm {0}",
        lambda kind, year: Milestone(kind=kind, year=year, month=12, day=15),
    ),
    "năm trần": Wording("năm {0}", lambda kind, year: Milestone(kind=kind, year=year)),
    "Quý": Wording("trong Quý II năm {0}", lambda kind, year: Milestone(kind=kind, year=year, quarter=2)),
}
_REPORTS = {
    "ngày/tháng hằng năm": (
        "Tổng hợp, báo cáo kết quả thực hiện về {sup} trước ngày {d:02d}/{m} hằng năm.",
        Recurrence.HANG_NAM,
    ),
    "ngày tháng hằng năm": (
        "Báo cáo {sup} kết quả thực hiện trước ngày {d:02d} tháng {m} hằng năm.",
        Recurrence.HANG_NAM,
    ),
    "hằng năm đứng đầu": (
        "Hằng năm, trước ngày {d:02d}/{m}, tổng hợp báo cáo kết quả thực hiện gửi {sup}.",
        Recurrence.HANG_NAM,
    ),
    "trong ngoặc": (
        "Định kỳ hằng năm (trước ngày {d:02d}/{m}) báo cáo {sup} kết quả thực hiện.",
        Recurrence.HANG_NAM,
    ),
    "hàng năm": (
        "Gửi báo cáo kết quả về {sup} chậm nhất ngày {d:02d}/{m} hàng năm.",
        Recurrence.HANG_NAM,
    ),
}
_HELD_OUT_REPORTS = {
    "mỗi năm": (
        "Mỗi năm một lần, trước ngày {d:02d}/{m}, có báo cáo bằng văn bản gửi {sup}.",
        Recurrence.HANG_NAM,
    ),
    "xong trước": (
        "Việc báo cáo {sup} hoàn thành trước ngày {d:02d} tháng {m} hằng năm.",
        Recurrence.HANG_NAM,
    ),
    "gửi trước": (
        "Tổng hợp số liệu, gửi báo cáo năm về {sup} (trước ngày {d:02d}/{m} hàng năm).",
        Recurrence.HANG_NAM,
    ),
}
_MONTHLY = "Báo cáo {sup} tình hình thực hiện trước ngày {d:02d} hằng tháng."
_QUARTERLY = "Báo cáo {sup} định kỳ hằng quý, chậm nhất ngày {d:02d} của tháng cuối quý."
_LABELS = {
    "số La Mã ngoặc": "Giai đoạn {r} ({0} - {1})",
    "số ngoặc từ năm": "Giai đoạn {n} (từ năm {0} - {1})",
    "từ năm đến năm": "Giai đoạn {n}: Từ năm {0} đến năm {1}",
    "không số": "Giai đoạn {0} - {1}",
    "thứ nhất": "Giai đoạn thứ {o}: từ năm {0} đến hết năm {1}",
    "liền": "Giai đoạn {r} ({0}-{1})",
    "đợt": "Đợt {n} (từ năm {0} đến năm {1})",
}
_HELD_OUT_LABELS = {
    "hai chấm": "Giai đoạn {n}: {0} - {1}",
    "từ đến": "Giai đoạn từ {0} đến {1}",
    "năm": "Giai đoạn {r} (các năm {0} - {1})",
    "hoa": "GIAI ĐOẠN {r} (năm {0} - {1})",
}
_ROMAN, _ORDINALS = ("I", "II", "III"), ("nhất", "hai", "ba")
_TIMETABLES = (
    ((2026, 2027), (2028, 2030)),
    ((2025, 2027), (2028, 2030)),
    ((2025, 2026), (2027, 2028), (2029, 2030)),
)
_WORKS = ("phát động, đăng ký thi đua, chọn nơi làm điểm", "nhân rộng mô hình có hiệu quả", "duy trì, mở rộng kết quả")


def write_report(dice: Dice, superior: str) -> Node:
    """A task that tells when to report."""
    name = dice.choose("report", (*_REPORTS, "hằng quý"), (*_HELD_OUT_REPORTS, "hằng tháng"))
    day, month = dice.chance.randint(5, 25), dice.chance.choice((6, 11, 12))
    if name == "hằng quý":
        meaning = Milestone(kind=MilestoneKind.BAO_CAO, day=day, recurrence=Recurrence.HANG_QUY)
        return dash(_QUARTERLY.format(sup=superior, d=day), meaning)
    if name == "hằng tháng":
        meaning = Milestone(kind=MilestoneKind.BAO_CAO, day=day, recurrence=Recurrence.HANG_THANG)
        return dash(_MONTHLY.format(sup=superior, d=day), meaning)
    text, recurrence = (_REPORTS | _HELD_OUT_REPORTS)[name]
    meaning = Milestone(kind=MilestoneKind.BAO_CAO, month=month, day=day, recurrence=recurrence)
    return dash(text.format(sup=superior, d=day, m=month), meaning)


def write_times(dice: Dice, *, mark: Mark, below: Mark, heading: str) -> Node:
    """The phases with their reviews as a node of ``mark``; numbered phases take ``below``."""
    layout = dice.choose(
        "times",
        ("dashes", "headed", "run-in", "paragraphs", "no phases", "plus"),
        ("one sentence", "headed paragraph", "paragraphs"),
    )
    years = dice.chance.choice(_TIMETABLES)
    mid, mid_means = _write_review(dice, "tiến hành sơ kết Phong trào", years[0][1], MilestoneKind.SO_KET)
    final, final_means = _write_review(dice, "tổng kết Phong trào", years[-1][1], MilestoneKind.TONG_KET)
    if layout == "no phases":
        whole = f"Phong trào thi đua được triển khai liên tục theo từng năm công tác; {mid}; {final}."
        nodes: tuple[Node, ...] = (paragraph(whole, mid_means, final_means),)
    elif layout == "one sentence":
        spans = "; ".join(f"giai đoạn {number} từ năm {one[0]} đến năm {one[1]}" for number, one in enumerate(years, 1))
        whole = f"Phong trào chia làm {len(years):02d} giai đoạn: {spans}."
        phases = tuple(Phase(*one) for one in years)
        reviews = f"{mid[0].upper()}{mid[1:]}; {final}."
        nodes = (paragraph(whole, *phases), paragraph(reviews, mid_means, final_means))
    else:
        label = _draw_label(dice)
        ends = [(f"; {mid}", (mid_means,)), *[("", ())] * (len(years) - 2), (f"; {final}", (final_means,))]
        nodes = tuple(
            _write_phase(layout, label(number, span), f"{_WORKS[number]}{end}.", (Phase(*span), *means), below)
            for number, (span, (end, means)) in enumerate(zip(years, ends, strict=True))
        )
    return Node(mark=mark, heading=heading, kind=SectionKind.THOI_GIAN, children=nodes)


def _write_phase(layout: str, label: str, text: str, means: tuple[Meaning, ...], mark: Mark) -> Node:
    said = text[0].upper() + text[1:]
    if layout == "dashes" or (layout == "run-in" and ":" in label):
        return dash(f"{label}{',' if ':' in label else ':'} {text}", *means)
    if layout == "run-in":
        return Node(mark=mark, heading=label, text=text, means=means)
    if layout == "paragraphs":
        return paragraph(f"{label}{',' if ':' in label else ':'} {text}", *means)
    if layout == "plus":
        return dash(label, means[0], children=(Node(mark=Mark.PLUS, text=said, means=means[1:]),))
    body = paragraph(said, *means[1:]) if layout == "headed paragraph" else dash(said, *means[1:])
    if ":" in label:
        return Node(mark=mark, text=label, means=means[:1], children=(body,))
    return Node(mark=mark, heading=label, means=means[:1], children=(body,))


def _draw_label(dice: Dice) -> Callable[[int, tuple[int, int]], str]:
    pools = _LABELS | _HELD_OUT_LABELS
    template = pools[dice.choose("phases", tuple(_LABELS), tuple(_HELD_OUT_LABELS))]
    return lambda number, span: template.format(*span, n=number + 1, r=_ROMAN[number], o=_ORDINALS[number])


def _write_review(dice: Dice, words: str, year: int, kind: MilestoneKind) -> tuple[str, Milestone]:
    dates = _TUNING_DATES | _HELD_OUT_DATES
    wording = dates[dice.choose(f"date of {kind.value}", tuple(_TUNING_DATES), tuple(_HELD_OUT_DATES))]
    return f"{words} {wording.text.format(year)}", wording.mean(kind, year)
