"""Recorded scores: kept and read again, and told from what is now."""

from pathlib import Path

from pipelines.scoring.tallies import Tally
from tests.accuracy.generated import TUNING, ScoredDocument, add_tallies, group_by_trait
from tests.accuracy.measuring import Miss
from tests.accuracy.page_generated import render_generated
from tests.accuracy.recorded import compare, make_record, read_record, render_changes, write_record

WHOLE, ONE_MISSED, ONE_EXTRA = Tally(4, 4, 4), Tally(3, 4, 3), Tally(4, 4, 5)


def _score(name: str, phases: Tally, *misses: str, form: str = "plan") -> ScoredDocument:
    noted = tuple(Miss(name, "phases", what) for what in misses)
    return ScoredDocument(name=name, tallies={"phases": phases, "contents": WHOLE}, misses=noted, traits={"form": form})


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    record = make_record([_score("một", ONE_MISSED, "missed (1, 2026, 2027)"), _score("hai", WHOLE)])
    write_record(record, tmp_path / "recorded.yaml")
    assert read_record(tmp_path / "recorded.yaml") == record
    assert record.names == {"một", "hai"}
    assert record.tallies == {"một": {"phases": ONE_MISSED}}


def test_what_stays_as_it_was_is_no_change() -> None:
    documents = [_score("một", ONE_MISSED, "missed a"), _score("hai", WHOLE)]
    assert list(compare(documents, make_record(documents))) == []


def test_gains_and_losses_are_told_item_by_item() -> None:
    record = make_record([_score("một", ONE_MISSED, "missed a"), _score("hai", WHOLE)])
    now = [_score("một", WHOLE), _score("hai", ONE_EXTRA, "extra b"), _score("mới", ONE_MISSED, "missed c")]
    assert list(render_changes(compare(now, record))) == [
        "một: better phases; worse -",
        "  + phases: missed a",
        "hai: better -; worse phases",
        "  - phases: extra b",
        "gained 1, lost 1, groups worse 1",
    ]


def test_tallies_add_up_by_draw() -> None:
    documents = [_score("một", ONE_MISSED), _score("hai", WHOLE, form="decision"), _score("ba", ONE_EXTRA)]
    assert add_tallies(documents)["phases"] == Tally(11, 12, 12)
    grouped = {(trait, value): len(sharing) for trait, value, sharing in group_by_trait(documents)}
    assert grouped == {("form", "decision"): 1, ("form", "plan"): 2}


def test_the_page_names_sets_groups_and_worst_documents() -> None:
    documents = [_score(f"bản {number}", ONE_MISSED, "missed (1, 2026, 2027)") for number in range(6)]
    page = "\n".join(render_generated({TUNING: documents}))
    assert "| phases | 24 | 1.000 | 0.750 | 0.857 |" in page
    assert "| decision or plan | plan | 6 | 0.929 | 1.0 |" in page
    assert "bản 0 (1)" in page
    assert "0 of 6 without a fault" in page
