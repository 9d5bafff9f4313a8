"""Generated documents: the same for the same seed, their pools kept apart, their golds told by their own words."""

import itertools
import random
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from models.vocabulary import Target
from tests.factory import TextStyle, render_text
from tests.factory.outlines import Actor, CriteriaGroup, Mark, Node, PlanOutline
from tests.factory.schemes import Digits, Level, Scheme
from tests.factory.varied import Split, VariedDocument, make_document
from tests.factory.varied.dice import Dice, load_phrases
from tests.factory.varied.lettering import bind_blanks, double_blanks
from tests.factory.varied.noise import add_noise, spoil_text

SEEDS = range(1, 16)
WHOLE_LINES = TextStyle(has_marks=False)


def _make_documents() -> Iterator[VariedDocument]:
    for split, seed in itertools.product(Split, SEEDS):
        dice_only = make_document(seed, split, is_noisy=True)  # plain text: no fonts are needed
        yield dice_only


DOCUMENTS = tuple(_make_documents())


@pytest.fixture(params=DOCUMENTS, ids=lambda document: f"{document.name}-{document.traits['plan']}")
def document(request: pytest.FixtureRequest) -> VariedDocument:
    found = request.param
    assert isinstance(found, VariedDocument)
    return found


def test_a_seed_always_makes_the_same_document() -> None:
    first, second = (make_document(3, Split.TUNING) for _ in range(2))
    assert (first.content, first.gold, first.traits) == (second.content, second.gold, second.traits)
    assert make_document(4, Split.TUNING).content != first.content


def test_tuning_documents_draw_nothing_that_is_held_out() -> None:
    dice = Dice(1, Split.TUNING)
    drawn = {dice.choose("layout", ("known",), ("kept",)) for _ in range(50)}
    assert drawn == {"known"}
    drawn = {Dice(seed, Split.HELD_OUT).choose("layout", ("known",), ("kept",)) for seed in range(50)}
    assert drawn == {"known", "kept"}


def test_the_phrases_of_the_two_pools_are_different() -> None:
    def find_pools(node: dict[str, Any]) -> Iterator[dict[str, list[Any]]]:
        if "tuning" in node:
            yield node
        else:
            for below in node.values():
                yield from find_pools(below)

    for pool in find_pools(dict(load_phrases())):
        tuning, held_out = ({str(entry) for entry in pool[split]} for split in Split)
        assert tuning
        assert held_out
        assert not tuning & held_out


def test_openings_names_and_headings_stand_in_the_document(document: VariedDocument) -> None:
    text = render_text(document.outline, WHOLE_LINES).decode()
    gold = document.gold
    openings = [*gold["contents"]["starts"], *(start for group in gold["criteria"] for start in group["starts"])]
    names = [group["group"] for group in gold["criteria"]]
    headings = [found["heading"] for found in gold["sections"]]
    assert [words for words in (*openings, *names, *headings) if words not in text] == []


def test_paths_and_actors_are_told_apart(document: VariedDocument) -> None:
    paths = [(found["instrument"], found["marker"]) for found in document.gold["sections"]]
    actors = [duty["actor"] for duty in document.gold["responsibilities"]]
    assert len(paths) == len(set(paths))
    assert len(actors) == len(set(actors))


def test_a_plan_of_another_kind_has_no_contents_criteria_or_awards() -> None:
    others = [
        one.gold for one in DOCUMENTS if one.traits["plan"] in ("kiểm tra", "ma túy", "chuyển đổi số", "thiên tai")
    ]
    assert others
    for gold in others:
        assert (gold["contents"]["count"], gold["criteria"], gold["award_tiers"], gold["phases"]) == (0, [], [], [])


def test_a_lost_letterhead_leaves_no_number_place_or_date_to_be_found() -> None:
    made = (make_document(seed, Split.TUNING) for seed in range(1, 60))
    lost = next(one for one in made if one.traits["letterhead"] == "lost")
    first = lost.gold["instruments"][0]
    assert (first["number"], first["symbol"], first["place"], first["issued"]) == (None, None, None, {})
    assert "is_draft" not in first


def test_a_scheme_names_what_it_counts() -> None:
    scheme = Scheme(roman=Level(Digits.ORDINAL, "Phần thứ {n}"), decimal=Level(Digits.ARABIC, "{p}.{n}", "({m})"))
    assert scheme.count(Mark.ROMAN, 2, "") == ("Phần thứ hai", "Phần thứ hai.")
    assert scheme.count(Mark.DECIMAL, 3, "II") == ("II.3", "(II.3)")
    assert scheme.count(Mark.DASH, 3, "II") == ("", "-")


def test_misread_letters_keep_length_and_spare_codes() -> None:
    text = "Căn cứ Quyết định số [[462/QĐ-TTg]] về khen thưởng định kỳ " * 30
    spoilt = spoil_text(text, random.Random(1))
    assert spoilt != text
    assert len(spoilt) == len(text)
    assert spoilt.count("[[462/QĐ-TTg]]") == 30


def test_an_actor_is_named_as_printed_whatever_its_heading_was_misread_as() -> None:
    name = "Phòng Văn hóa - Xã hội của Ủy ban nhân dân xã Đồi Sim " * 5
    group = Node(mark=Mark.LETTER, heading="Đối với cá nhân", text="Tốt.", means=(CriteriaGroup(Target.CA_NHAN),))
    node = Node(mark=Mark.DECIMAL, heading=f"Giao {name}", means=(Actor(name),), children=(group,))
    noisy = add_noise(PlanOutline(title="Thử", sections=(node,)), random.Random(2))
    assert isinstance(noisy, PlanOutline)
    (found,) = noisy.sections
    assert name not in found.heading
    assert found.means == (Actor(name),)


def test_titles_of_misread_documents_are_those_of_the_page() -> None:
    titles = {
        (document.gold["instruments"][-1]["title"], document.outline.title)
        for document in DOCUMENTS
        if isinstance(document.outline, PlanOutline)
    }
    assert any(printed != misread for printed, misread in titles)


def test_doubled_blanks_change_nothing_else() -> None:
    text = "Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau " * 5
    doubled = double_blanks(text, 1)
    assert doubled != text
    assert " ".join(doubled.split()) == " ".join(unicodedata.normalize("NFC", text).split())


def test_bound_blanks_leave_a_page_room_to_break_its_lines() -> None:
    assert bind_blanks("a b c d e") == "a\u00a0b\u00a0c\u00a0d\u00a0e"
    assert bind_blanks("a b c d e", can_break=True) == "a\u00a0b\u00a0c d\u00a0e"
