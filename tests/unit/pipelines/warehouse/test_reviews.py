"""The judge's work in the warehouse: replaced as a whole, proven, joined in at publishing, and not done twice."""

from models.findings import Assignment, FindingRow, PlanLink, ThemeAssignment
from models.vocabulary import LinkState, Relation, Responsibility, Severity, Verdict
from pipelines.compliance import Review
from pipelines.state import State
from pipelines.warehouse.connection import connect_published, connect_working
from pipelines.warehouse.publishing import publish
from pipelines.warehouse.reviews import (
    count_verdicts,
    find_defects,
    find_hints,
    find_unproven,
    is_reviewed,
    read_fingerprint,
    replace_reviews,
)


def make_review(document_id: str, *, quote: str | None = None, end: int | None = None) -> Review:
    """A review of a document's first instrument with one finding."""
    instrument_id = f"{document_id[:16]}-1"
    finding = FindingRow(
        finding_id=f"{instrument_id}-nhat-quan-dia-ban",
        instrument_id=instrument_id,
        ordinal=1,
        page=None,
        char_start=0 if quote is not None else None,
        char_end=end,
        pack_id="nhat-quan",
        rule_id="dia-ban",
        verdict=Verdict.CONFLICT,
        severity=Severity.WARNING,
        responsibility=Responsibility.DON_VI_BAN_HANH,
        message="Văn bản nói nhầm địa bàn.",
        expected=None,
        quote=quote,
        searched_in=None,
        remedy="Sửa lại tên địa bàn.",
        details=None,
    )
    assigned = Assignment(instrument_id=instrument_id, unit_code=None, province_code="68", movement_id="phong-trao-462")
    theme = ThemeAssignment(instrument_id=instrument_id, ordinal=1, theme_id="noi-dung-2")
    link = PlanLink(
        child_instrument_id=instrument_id,
        parent_code="462/QĐ-TTg",
        parent_instrument_id=None,
        relation=Relation.CAN_CU,
        state=LinkState.ABSENT,
    )
    return Review(document_id=document_id, assignments=(assigned,), themes=(theme,), links=(link,), findings=(finding,))


def test_what_is_assigned_is_joined_in_at_publishing(loaded: State) -> None:
    with connect_working(loaded) as con:
        (document_id, *_) = find_hints(con)
        replace_reviews(con, [make_review(document_id)], "one")
        replace_reviews(con, [make_review(document_id)], "two")
    with connect_published(publish(loaded).path) as con:
        found = con.execute(
            "SELECT province_code, movement_id, verdict FROM instruments JOIN findings USING (instrument_id)"
        ).fetchall()
        others = con.execute("SELECT count(*) FROM instruments WHERE province_code IS NULL").fetchone()
        total = con.execute("SELECT count(*) FROM instruments").fetchone()
        links = con.execute("SELECT parent_code, relation FROM plan_links").fetchall()
        themes = con.execute("SELECT DISTINCT theme_id FROM contents WHERE theme_id IS NOT NULL").fetchall()
    assert found == [("68", "phong-trao-462", "conflict")]
    assert others is not None
    assert total is not None
    assert others[0] == total[0] - 1
    assert links == [("462/QĐ-TTg", "can_cu")]
    assert themes in ([], [("noi-dung-2",)])


def test_a_review_is_not_done_twice_until_something_changes(loaded: State) -> None:
    with connect_working(loaded) as con:
        fingerprint = read_fingerprint(con, "rules-1")
        assert not is_reviewed(con, fingerprint)
        replace_reviews(con, [make_review(next(iter(find_hints(con))))], fingerprint)
        assert is_reviewed(con, read_fingerprint(con, "rules-1"))
        assert not is_reviewed(con, read_fingerprint(con, "rules-2"))
        con.execute("UPDATE documents SET parsed_at = parsed_at + INTERVAL 1 SECOND")
        assert not is_reviewed(con, read_fingerprint(con, "rules-1"))


def test_defects_are_counted_and_told(loaded: State) -> None:
    with connect_working(loaded) as con:
        replace_reviews(con, [make_review(next(iter(find_hints(con))))], "one")
        count, (told,) = find_defects(con, "nhat-quan%", 10)
        assert (count, count_verdicts(con)) == (1, {"conflict": 1})
        assert told.endswith("Văn bản nói nhầm địa bàn.")
        assert find_defects(con, "qd-%", 10) == (0, [])


def test_a_quote_that_is_not_in_the_text_is_told(loaded: State) -> None:
    with connect_working(loaded) as con:
        document_id = next(iter(find_hints(con)))
        (text,) = con.execute("SELECT text FROM documents WHERE document_id = ?", [document_id]).fetchone() or ("",)
        replace_reviews(con, [make_review(document_id, quote=text[:3], end=3)], "one")
        assert find_unproven(con) == []
        replace_reviews(con, [make_review(document_id, quote=text[:3] + "x", end=4)], "two")
        assert find_unproven(con) == [f"{document_id[:16]}-1-nhat-quan-dia-ban"]
