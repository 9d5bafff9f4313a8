"""Golds agree with the words of the documents they speak of."""

from typing import Any

import pytest
import yaml

from models import vocabulary as v
from tests.factory import TextStyle, render_text, write_gold
from tests.factory.samples import SAMPLES, Sample

WHOLE_LINES = TextStyle(has_marks=False)


@pytest.fixture(params=SAMPLES, ids=lambda sample: sample.stem)
def sample(request: pytest.FixtureRequest) -> Sample:
    found = request.param
    assert isinstance(found, Sample)
    return found


@pytest.fixture
def gold(sample: Sample) -> dict[str, Any]:
    loaded = yaml.safe_load(write_gold(sample.outline, sample.file_name))
    assert isinstance(loaded, dict)
    return loaded


@pytest.fixture
def text(sample: Sample) -> str:
    return render_text(sample.outline, WHOLE_LINES).decode()


def test_every_code_of_the_gold_is_written_in_the_document(gold: dict[str, Any], text: str) -> None:
    cited = {basis["code"] for basis in gold["legal_bases"] if basis["code"]}
    assert cited <= set(gold["citations"])
    assert all(code in text for code in gold["citations"])


def test_headings_stand_in_the_document_behind_their_last_marker(gold: dict[str, Any], text: str) -> None:
    for found in gold["sections"]:
        marker = found["marker"].split("/")[-1]
        if not marker.startswith("PL"):
            ends = ")" if marker.isalpha() and marker.islower() else "."
            assert f"{marker}{ends} {found['heading']}" in text


def test_paths_are_unique(gold: dict[str, Any]) -> None:
    paths = [(found["instrument"], found["marker"]) for found in gold["sections"]]
    assert len(paths) == len(set(paths))


def test_openings_and_names_stand_in_the_document(gold: dict[str, Any], text: str) -> None:
    openings = [*gold["contents"]["starts"], *(start for group in gold["criteria"] for start in group["starts"])]
    names = [group["group"] for group in gold["criteria"]] + [duty["actor"] for duty in gold["responsibilities"]]
    titles = [found["title"] for found in gold["instruments"] if found["title"]]
    assert all(words in text for words in openings + names + titles)


def test_codes_of_the_gold_are_in_the_vocabulary(gold: dict[str, Any]) -> None:
    for found in gold["sections"]:
        v.SectionKind(found["kind"])
    for tier in gold["award_tiers"]:
        v.Occasion(tier["occasion"])
        v.AwardForm(tier["form"])
    for milestone in gold["milestones"]:
        assert milestone["kind"] != v.MilestoneKind.KHAC
        assert milestone.keys() & {"year", "quarter", "month", "day"}


def test_only_a_movement_has_contents_criteria_and_awards(sample: Sample, gold: dict[str, Any]) -> None:
    plan = sample.outline.plan if hasattr(sample.outline, "plan") else sample.outline
    has_any = bool(gold["contents"]["count"] or gold["criteria"] or gold["award_tiers"] or gold["awards_by_reference"])
    assert has_any is (plan.movement is not None)


def test_a_decision_is_two_instruments(sample: Sample, gold: dict[str, Any]) -> None:
    types = [found["doc_type"] for found in gold["instruments"]]
    assert types == (["quyet_dinh", "ke_hoach"] if hasattr(sample.outline, "plan") else ["ke_hoach"])
    assert [found["attached_to"] for found in gold["instruments"]] == [None, 1][: len(types)]
