"""The accuracy page: reports parsed, differences worded, gaps told."""

import pytest

from models.vocabulary import Verdict
from pipelines.scoring.tallies import Tally
from tests.accuracy.judging import list_false_charges
from tests.accuracy.measuring import Measurement, Miss, parse_groups, parse_misses
from tests.accuracy.page import Line, render_page
from tests.accuracy.renderings import STEMS, list_renderings, list_samples
from tests.accuracy.wording import find_weaknesses, word_miss

REPORT = (
    "  plan.pdf contents: gold 5 found ['Thi đua', 'Phát triển']",
    "  plan.pdf header.title: gold 'đổi mới' found 'đối mới'",
    "field                         gold found   hit      P      R     F1",
    "header.title                     1     1     0  0.000  0.000  0.000  <",
    "contents                         5     2     2  1.000  0.400  0.571  <",
    "phases                           2     2     2  1.000  1.000  1.000",
    "documents 1, absent 0, groups short 2, macro F1 0.524, worst group F1 0.000",
)


def measure(name: str = "scan 200 mild") -> Measurement:
    return Measurement(name=name, groups=parse_groups(REPORT), misses=parse_misses(REPORT), texts={}, seconds=1.0)


def test_reports_are_parsed() -> None:
    assert parse_groups(REPORT) == {
        "header.title": Tally(0, 1, 1),
        "contents": Tally(2, 5, 2),
        "phases": Tally(2, 2, 2),
    }
    assert parse_misses(REPORT)[1] == Miss("plan", "header.title", "gold 'đổi mới' found 'đối mới'")


@pytest.mark.parametrize(
    ("what", "worded"),
    [
        ("missed (1, 'II', 'mục tiêu')", "not found: “1, II, mục tiêu”"),
        ("extra 46/QĐ-TTg", "not there, yet read: “46/QĐ-TTg”"),
        ("gold 5 found []", "0 read of 5"),
        ("gold 7 found 0", "0 read of 7"),
        ("gold 'a' found None", "nothing instead of “a”"),
        ("Đối với doanh nghiệp: gold 3 hit 2 found 4", "Đối với doanh nghiệp: 2 of 3 read right"),
        ("II: gold noi_dung found khac", "II: “khac” instead of “noi_dung”"),
        ("gold {'phòng': 2} found {'phóng': 2}", "fewer of “phòng”; more of “phóng”"),
        ("something else", ""),
    ],
)
def test_differences_are_worded_plainly(what: str, worded: str) -> None:
    assert word_miss(Miss("plan", "group", what)) == worded


def test_the_worst_group_comes_first() -> None:
    first, second = find_weaknesses(measure(), 9)
    assert (first.group, first.missed, first.extra) == ("contents", 3, 0)
    assert (second.group, second.missed, second.extra) == ("header.title", 1, 1)
    assert first.example == "in plan, 2 read of 5"


def test_what_cannot_be_measured_is_told() -> None:
    lines = [Line(rendering=rendering, lack="no such program") for rendering in list_renderings()]
    page = render_page(lines, None, machine="here")
    assert page.count("not measured: no such program") == len(lines) + sum(one.rendering.is_scan for one in lines)
    assert "Not measured here: md, txt" in page
    assert "RASOAT_SHARED" in page


def test_the_page_holds_every_figure() -> None:
    scan = next(rendering for rendering in list_renderings() if rendering.is_scan)
    page = render_page([Line(rendering=scan, measurement=measure())], [measure("seeds")], machine="here")
    assert "| scan 200 mild | contents | 5 | 2 | 2 | 1.000 | 0.400 | 0.571 |" in page
    assert "**Contents of the movement**: 3 of 5 missed. For example, in plan, 2 read of 5." in page
    assert "| contents | 0.57 |" in page


def test_measured_plans_are_samples() -> None:
    assert {sample.stem for sample in list_samples()} == set(STEMS)


def test_a_charge_counts_only_against_plans_that_are_free_of_it() -> None:
    wanted = {("a", 1, "p", "r"): Verdict.MET, ("a", 1, "p", "s"): Verdict.MISSING}
    found = {("a", 1, "p", "r"): Verdict.MISSING, ("a", 1, "p", "s"): Verdict.CONFLICT, ("a", 1, "p", "t"): Verdict.MET}
    assert list_false_charges(wanted, found) == [("a", 1, "p", "r")]
