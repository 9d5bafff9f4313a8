"""The samples' expected verdicts cover every rule, and say nothing about rules that do not exist."""

from collections import defaultdict

import pytest
import yaml

from models.vocabulary import DocType, Verdict
from tests.factory.outlines import DecisionOutline
from tests.factory.samples import SAMPLES, Sample
from tests.factory.truth import describe
from tests.factory.verdicts import PACKS, expect_verdicts, write_expected

EVERY_SAMPLE = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
FAULTS = {Verdict.MISSING, Verdict.CONFLICT, Verdict.UNDETERMINED}


def list_verdicts() -> dict[tuple[str, str], set[Verdict]]:
    """Pack and rule with all verdicts that some sample gets."""
    found: dict[tuple[str, str], set[Verdict]] = defaultdict(set)
    for sample in SAMPLES:
        for packs in expect_verdicts(sample).values():
            for pack, rules in packs.items():
                for rule, verdict in rules.items():
                    found[pack, rule].add(verdict)
    return found


@pytest.mark.parametrize("pack", PACKS)
def test_every_rule_fires_in_a_sample_and_is_silent_in_another(pack: str) -> None:
    found = list_verdicts()
    silent = [rule for rule in PACKS[pack] if not found[pack, rule] & FAULTS]
    assert silent == []
    always = [rule for rule in PACKS[pack] if Verdict.MET not in found[pack, rule]]
    assert always == []


def test_every_verdict_is_met_with() -> None:
    assert set().union(*list_verdicts().values()) == set(Verdict)


def test_some_plans_have_no_fault() -> None:
    sound = [
        sample
        for sample in SAMPLES
        if not any(
            verdict in FAULTS
            for packs in expect_verdicts(sample).values()
            for rules in packs.values()
            for rule, verdict in rules.items()
            if rule != "can-cu-het-hieu-luc"
        )
    ]
    assert len(sound) >= 5


@EVERY_SAMPLE
def test_every_change_is_about_a_rule_of_the_sample(sample: Sample) -> None:
    rules = {rule for packs in expect_verdicts(sample).values() for verdicts in packs.values() for rule in verdicts}
    earlier = {f"noi-dung-{theme}" for theme in range(1, 6)} | {"khen-thuong-hang-nam", "hinh-thuc-tong-ket"}
    earlier |= {"don-vi-chu-tri", "che-do-bao-cao"}  # a dropped part takes these with it where a pack asks for them
    assert {rule for rule, _ in sample.list_changes()} <= rules | earlier


@EVERY_SAMPLE
def test_a_finding_for_every_rule_of_every_applicable_pack(sample: Sample) -> None:
    found = expect_verdicts(sample)
    assert len(found) == (2 if isinstance(sample.outline, DecisionOutline) else 1)
    for packs in found.values():
        assert {"the-thuc-nd30", "nhat-quan"} <= packs.keys()
        for pack, rules in packs.items():
            assert set(rules) == set(PACKS[pack])


@EVERY_SAMPLE
def test_decisions_are_not_judged_by_a_movements_pack(sample: Sample) -> None:
    types = [found["doc_type"] for found in describe(sample.outline, sample.file_name)["instruments"]]
    for ordinal, packs in expect_verdicts(sample).items():
        if types[ordinal - 1] == DocType.QUYET_DINH:
            assert packs.keys() == {"the-thuc-nd30", "nhat-quan"}


def test_the_two_movements_are_judged_apart() -> None:
    for sample in SAMPLES:
        packs = {pack for found in expect_verdicts(sample).values() for pack in found}
        assert len(packs & {"qd-462-ttg-2026", "qd-923-ttg-2025"}) <= 1


def test_expected_file_lists_every_sample_by_path() -> None:
    loaded = yaml.safe_load(write_expected(SAMPLES))
    assert list(loaded["files"]) == [sample.path for sample in SAMPLES]
