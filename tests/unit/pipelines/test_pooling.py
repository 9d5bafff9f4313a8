"""Many tasks over several processes: all done, and one that dies takes nobody along."""

import os
from multiprocessing import parent_process

import pytest

from pipelines.pooling import POOL_FROM, work_through


def double(number: int) -> int:
    return 2 * number


def double_or_die(number: int) -> int:
    if number in (3, 17):
        os._exit(9)
    return 2 * number


def complain(number: int) -> int:
    raise ValueError(f"số {number}")


def tell_process(_: int) -> bool:
    return parent_process() is not None


def test_few_tasks_stay_in_this_process() -> None:
    assert not any(is_child for _, is_child in work_through(tell_process, range(POOL_FROM - 1)))


def test_many_tasks_are_spread_and_all_done() -> None:
    assert dict(work_through(double, range(40), workers=2)) == {number: 2 * number for number in range(40)}


def test_a_task_that_kills_its_process_is_lost_alone() -> None:
    results = dict(work_through(double_or_die, range(20), workers=2))
    assert results == {number: None if number in (3, 17) else 2 * number for number in range(20)}


def test_an_exception_stops_the_work() -> None:
    with pytest.raises(ValueError, match="số"):
        list(work_through(complain, range(POOL_FROM), workers=1))
