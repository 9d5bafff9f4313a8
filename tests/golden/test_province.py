"""A province of forty-eight communes, some with faults: the judge finds what was planted and nothing else."""

import random
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from extractors.facts import extract
from extractors.structure import divide
from extractors.text import read
from models.vocabulary import Occasion, SectionKind, Target, Verdict
from pipelines.compliance import ReadDocument, Review, load_rulebook, review_documents
from tests.factory import defects as d
from tests.factory.outlines import Proposal
from tests.factory.parts.awards import AwardLayout
from tests.factory.parts.criteria import CriteriaLayout
from tests.factory.parts.offices import CHAIR, CHAIR_ALONE, DEPUTY, Office
from tests.factory.parts.times import TimesLayout, Timetable
from tests.factory.plans import BasesLayout, Order, Shape
from tests.factory.samples import Sample
from tests.factory.samples.assembling import BOTH_LEVELS, INHERITED, assemble_decision, assemble_plan
from tests.factory.samples.bases import DECISION_462, LAW_ON_EMULATION, PARTY_RESOLUTION, PROVINCE_PLAN
from tests.factory.samples.renderers import MARKDOWN
from tests.factory.samples.shapes import issue
from tests.factory.verdicts import expect_verdicts

COMMUNES = 48
SEED = 20261121
LEAST = 0.98
CHARGES = (Verdict.MISSING, Verdict.CONFLICT)
FIRST_WORDS = "Suối Bàu Gò Rừng Đồi Khe Thác Cồn Trảng Láng Bưng Hòn".split()
SECOND_WORDS = "Sậy Trúc Ngải Lau Chè Bông Cỏ Mận".split()
Verdicts = dict[tuple[str, int, str, str], Verdict]

# Each draws one fault that goes with any shape; none touches the part of another in the same list.
FAULTS: tuple[Callable[[TimesLayout], d.Defect], ...] = (
    lambda _: d.drop_part(SectionKind.MUC_DICH_YEU_CAU),
    lambda _: d.drop_content(2, 5),
    lambda _: d.drop_content(1),
    lambda _: d.drop_part(SectionKind.GIAI_PHAP),
    lambda _: d.drop_criteria(Target.MAT_TRAN_DOAN_THE),
    lambda _: d.drop_criteria(Target.CO_QUAN, Target.CA_NHAN),
    lambda _: d.drop_awards(Occasion.HANG_NAM),
    lambda _: d.drop_awards(Occasion.TONG_KET),
    lambda times: d.retime("tổng kết năm 2029", times, Timetable(final_review=2029), {"tong-ket-2030": d.CONFLICT}),
    lambda times: d.retime(
        "hai giai đoạn sai năm",
        times,
        Timetable(phases=((2026, 2028), (2029, 2030)), mid_review=2028),
        {"giai-doan": d.CONFLICT, "so-ket-2027": d.CONFLICT},
    ),
    lambda _: d.drop_part(SectionKind.TO_CHUC_THUC_HIEN),
    lambda _: d.change_head("ban hành muộn", {"han-ban-hanh": d.CONFLICT}, month=7),
    lambda _: d.lose_closing("thiếu nơi nhận", "noi-nhan"),
    lambda _: d.set_bases(
        "một căn cứ dẫn hai lần", (*BOTH_LEVELS, PROVINCE_PLAN), {"can-cu-trung-lap": d.CONFLICT}, BasesLayout.LINES
    ),
    lambda _: d.set_bases(
        "không dẫn kế hoạch của tỉnh",
        (DECISION_462, LAW_ON_EMULATION, PARTY_RESOLUTION),
        {"can-cu-cap-tren": d.MISSING},
        BasesLayout.LINES,
    ),
)


def make_commune(number: int) -> Sample:
    """A commune's plan of that number, always the same, with up to two faults."""
    chance = random.Random(SEED + number)
    name = f"{FIRST_WORDS[number % len(FIRST_WORDS)]} {SECOND_WORDS[number // len(FIRST_WORDS)]}"
    kind = chance.choice(("xã", "phường"))
    office = Office(kind=kind, name=name, signer="Vương Đình Giả", signing=chance.choice((CHAIR, DEPUTY)))
    shape = Shape(
        purpose=chance.randrange(3),
        contents=chance.randrange(3),
        criteria=chance.choice((CriteriaLayout.LETTERED, CriteriaLayout.NUMBERED, CriteriaLayout.DOTTED)),
        awards=chance.choice((AwardLayout.LETTERED, AwardLayout.PLUSES)),
        solutions=chance.randrange(2),
        times=chance.choice((TimesLayout.DASHES, TimesLayout.HEADED, TimesLayout.LETTERED)),
        order=chance.choice((Order.SEPARATE, Order.EARLY_TIMES)),
    )
    drawn = chance.sample(range(len(FAULTS)), chance.randrange(3))
    if {8, 9} <= set(drawn) or {13, 14} <= set(drawn):
        drawn = drawn[:1]  # two timetables, or two lists of bases: the second would undo the first
    faults = tuple(FAULTS[index](shape.times) for index in drawn)
    path = f"lam-dong/{number:02d}/ke-hoach-{number + 10}.md"
    day = issue(str(number + 10), 1 + number % 28, 5)
    bases, traits = (
        (BOTH_LEVELS, {}) if chance.random() < 0.7 or {13, 14} & set(drawn) else ((PROVINCE_PLAN,), INHERITED)
    )
    return assemble_plan(path, MARKDOWN, office, day, shape=shape, bases=bases, traits=traits, defects=faults)


def make_province() -> Sample:
    """The province's decision with its plan."""
    return assemble_decision(
        "lam-dong/tinh/quyet-dinh-1163.md",
        MARKDOWN,
        Office(kind="tỉnh", name="Hòa Giang", signer="Mạc Thị Giả", signing=CHAIR_ALONE, hamlets="địa phương"),
        replace(issue("1163", 24, 4), symbol="QĐ-UBND"),
        shape=Shape(purpose=1, contents=1, criteria=CriteriaLayout.NUMBERED, order=Order.SEPARATE),
        proposal=Proposal(actor="Giám đốc Sở Nội vụ"),
        bases=(LAW_ON_EMULATION, DECISION_462),
        plan_bases=(DECISION_462,),
    )


@pytest.fixture(scope="module")
def samples() -> list[Sample]:
    return [make_province(), *map(make_commune, range(COMMUNES))]


@pytest.fixture(scope="module")
def reviews(samples: list[Sample], tmp_path_factory: pytest.TempPathFactory) -> list[Review]:
    folder: Path = tmp_path_factory.mktemp("province")
    documents = []
    for sample in samples:
        path = folder / sample.file_name
        path.write_bytes(sample.render(sample.outline))
        text = read(path)
        documents.append(ReadDocument(text=text, facts=extract(text, divide(text)), province_hint="lam-dong"))
    return list(review_documents(lambda: iter(documents), load_rulebook()))


@pytest.fixture(scope="module")
def wanted(samples: list[Sample]) -> Verdicts:
    return {
        (sample.path, ordinal, pack, rule): verdict
        for sample in samples
        for ordinal, found in expect_verdicts(sample).items()
        for pack, rules in found.items()
        for rule, verdict in rules.items()
    }


@pytest.fixture(scope="module")
def found(samples: list[Sample], reviews: list[Review]) -> Verdicts:
    return {
        (sample.path, int(row.instrument_id.rpartition("-")[2]), row.pack_id, row.rule_id): row.verdict
        for sample, review in zip(samples, reviews, strict=True)
        for row in review.findings
    }


def test_findings_are_the_planted_faults(wanted: Verdicts, found: Verdicts) -> None:
    planted = {key: verdict for key, verdict in wanted.items() if verdict in CHARGES}
    told = {key: verdict for key, verdict in found.items() if verdict in CHARGES}
    right = planted.items() & told.items()
    assert len(planted) >= COMMUNES
    assert len(right) / len(told) >= LEAST, sorted(told.items() - right)
    assert len(right) / len(planted) >= LEAST, sorted(planted.items() - right)


def test_all_verdicts_agree(wanted: Verdicts, found: Verdicts) -> None:
    agreed = wanted.items() & found.items()
    assert len(agreed) / len(wanted.items() | found.items()) >= LEAST


def test_every_commune_that_cites_the_province_is_held_beside_its_plan(reviews: list[Review]) -> None:
    province = reviews[0].assignments[1].instrument_id
    without = [review for review in reviews[1:] if review.assignments[0].parent_plan_id != province]
    assert all(review.findings for review in without)
    assert len(without) <= COMMUNES // 5
    for review in reviews[1:]:
        assert bool(review.matrix) is (review not in without)


def test_the_communes_are_forty_and_more_and_differ(samples: list[Sample]) -> None:
    assert len({sha256(sample.render(sample.outline)).digest() for sample in samples}) == COMMUNES + 1 >= 41
