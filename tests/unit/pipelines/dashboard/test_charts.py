"""Dots and lines: where they stand, which colour they have, when they are no map."""

from pipelines.dashboard.charts import MOST_LINKS, place_dots, trace_line
from tests.unit.pipelines.dashboard.cards import make_expectation, make_plan, make_unit


def test_north_is_up_and_east_is_right() -> None:
    south = make_unit("1", make_plan(), latitude=10.0, longitude=106.0)
    north = make_unit("2", make_plan(), latitude=12.0, longitude=107.0)
    found = place_dots([south, north])
    assert found is not None
    below, above = found.dots
    assert above.y < below.y
    assert above.x > below.x
    assert all(0 < dot.x < found.width and 0 < dot.y < found.height for dot in found.dots)


def test_a_unit_that_has_sent_nothing_is_a_hollow_dot_under_the_others() -> None:
    sent = make_unit("1", make_plan(grade="can_sua"), latitude=10.0)
    silent = make_unit("2", expected=(make_expectation("2"),), latitude=12.0)
    found = place_dots([sent, silent])
    assert found is not None
    assert [dot.unit.state for dot in found.dots] == ["nothing", "can_sua"]
    assert found.states == {"can_sua": 1, "nothing": 1}
    assert list(found.paths) == ["nothing", "can_sua"]


def test_one_place_or_none_is_no_map() -> None:
    assert place_dots([make_unit("1"), make_unit("2", latitude=None)]) is None


def test_many_dots_are_no_links() -> None:
    units = [make_unit(str(number), latitude=10 + number / 100) for number in range(MOST_LINKS + 1)]
    crowded, sparse = place_dots(units), place_dots(units[:10])
    assert crowded is not None
    assert sparse is not None
    assert crowded.is_crowded
    assert not sparse.is_crowded
    assert sum(path.count("M") for path in crowded.paths.values()) == MOST_LINKS + 1


def test_a_line_has_the_greatest_value_at_the_top() -> None:
    assert trace_line([0, 10, 5], width=100, height=50) == "0.0,50.0 50.0,0.0 100.0,25.0"
    assert trace_line([3], width=100, height=50) == "0.0,0.0 100.0,0.0"
