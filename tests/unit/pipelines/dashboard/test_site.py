"""The site over a published database: a page for everything, and nothing built twice."""

import json
from datetime import date
from pathlib import Path

import pytest

from models.vocabulary import Verdict
from pipelines.compliance import Rulebook, load_rulebook
from pipelines.dashboard import links
from pipelines.dashboard.collection import load_collection
from pipelines.dashboard.coverage import count_coverage
from pipelines.dashboard.site import MARK, renew_site
from pipelines.dashboard.trend import load_trend
from pipelines.state import State, open_state
from pipelines.warehouse.connection import connect_published
from pipelines.warehouse.publishing import publish
from tests.unit.pipelines.warehouse.judged import Sent, keep_plans, on_day

MISSED, MET = {"so-ket-2027": Verdict.MISSING}, {"so-ket-2027": Verdict.MET}


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.fixture
def state(tmp_path: Path) -> State:
    return open_state(tmp_path / "state")


def build(state: State, rulebook: Rulebook) -> tuple[Path, bool]:
    with connect_published(publish(state).path) as con:
        built = renew_site(con, rulebook, state.site)
    return built.path.parent, built.is_unchanged


def test_everything_has_its_page(state: State, rulebook: Rulebook) -> None:
    keep_plans(state, Sent(name="a", findings=MISSED), Sent(name="b", issuer=None, province_code=None, issued_on=None))
    site, _ = build(state, rulebook)
    plans = {path.stem for path in (site / "ke-hoach").iterdir()}
    assert plans == {Sent(name=name).instrument_id for name in "ab"}
    for address in (links.OVERVIEW, links.PLANS, links.RULES, links.MOVEMENTS, links.PROBLEMS, links.DOWNLOADS):
        assert (site / address).is_file()
    assert (site / links.link_province("lam-dong")).is_file()
    assert (site / links.link_rule("qd-462-ttg-2026", "so-ket-2027")).is_file()
    assert (site / links.link_movement("phong-trao-462")).is_file()


def test_an_empty_database_has_a_first_page_that_says_so(state: State, rulebook: Rulebook) -> None:
    keep_plans(state)
    site, _ = build(state, rulebook)
    assert "Chưa có kế hoạch nào" in (site / links.OVERVIEW).read_text(encoding="utf-8")


def test_what_has_not_changed_is_not_built_again(state: State, rulebook: Rulebook) -> None:
    keep_plans(state, Sent(name="a", findings=MISSED))
    site, _ = build(state, rulebook)
    (site / "dau-vet").write_text("x", encoding="utf-8")
    assert build(state, rulebook)[1]
    assert (site / "dau-vet").exists()
    keep_plans(state, Sent(name="a", findings=MET))
    assert not build(state, rulebook)[1]
    assert not (site / "dau-vet").exists()
    assert json.loads((site / MARK).read_text(encoding="utf-8"))["plan_page_count"] == 1


def test_a_unit_that_has_sent_nothing_has_a_page_and_counts(state: State, rulebook: Rulebook) -> None:
    keep_plans(state, Sent(name="a", unit_code="22918", issued_on=date(2026, 7, 20)))
    with connect_published(publish(state).path) as con:
        collection = load_collection(con, rulebook)
        counts = count_coverage(one for one in collection.expectations if one.movement_id == "phong-trao-462")
    assert counts.issued == 1
    assert counts.expected == counts.issued + counts.draft + counts.nothing
    silent = [unit for unit in collection.units.values() if unit.state == "nothing"]
    assert len(silent) >= counts.nothing > 100
    site, _ = build(state, rulebook)
    page = (site / links.link_unit(silent[0].unit_key)).read_text(encoding="utf-8")
    assert "Chưa nhận được kế hoạch nào" in page


def test_a_new_defect_is_marked_from_the_second_review_on(state: State, rulebook: Rulebook) -> None:
    keep_plans(state, Sent(name="a", findings={**MET, "tong-ket-2030": Verdict.MISSING}), reviewed_at=on_day(1))
    with connect_published(publish(state).path) as con:
        first = load_collection(con, rulebook)
        assert load_trend(con) is None
    assert {finding.change for found in first.findings.values() for finding in found} == {None}
    keep_plans(state, Sent(name="a", findings={**MISSED, "tong-ket-2030": Verdict.MET}), reviewed_at=on_day(2))
    with connect_published(publish(state).path) as con:
        second, trend = load_collection(con, rulebook), load_trend(con)
    (findings,) = second.findings.values()
    assert {finding.rule_id: finding.change for finding in findings} == {"so-ket-2027": "new", "tong-ket-2030": None}
    assert trend is not None
    assert [(r.open_count, r.new_count, r.resolved_count) for r in trend.reviews] == [(1, 1, 0), (1, 1, 1)]
    assert "mới so với lần trước" in (build(state, rulebook)[0] / links.link_plan(findings[0].instrument_id)).read_text(
        encoding="utf-8"
    )


def test_what_a_plan_writes_cannot_leave_its_place(state: State, rulebook: Rulebook) -> None:
    keep_plans(state, Sent(name="a", issuer="Ủy ban nhân dân xã <script>alert(1)</script>"))
    site, _ = build(state, rulebook)
    pages = [path.read_text(encoding="utf-8") for path in site.rglob("*.html")]
    assert pages
    assert not [page for page in pages if "<script>alert" in page]
    scripts = [path.read_text(encoding="utf-8") for path in (site / links.DATA).iterdir()]
    assert all(script.startswith("window.") for script in scripts)
