"""Publishing is whole or not at all, keeps the last copies, and refuses what breaks a promise."""

import os
from pathlib import Path

import duckdb
import pytest

from models.errors import BrokenAssumptionError, ImpossibleRequestError
from models.labels import list_codes
from models.tables import TABLES, VIEWS
from pipelines.state import State, find_published
from pipelines.warehouse import replacing
from pipelines.warehouse.connection import connect_published, connect_working
from pipelines.warehouse.publishing import publish
from pipelines.warehouse.registers import UNIT_COUNT
from tests.unit.pipelines.warehouse.builders import make_id


def test_every_table_view_and_column_is_there_with_its_comment(loaded: State) -> None:
    with connect_published(publish(loaded).path) as con:
        comments = dict(con.execute("SELECT table_name, comment FROM duckdb_tables()").fetchall())
        comments |= dict(con.execute("SELECT view_name, comment FROM duckdb_views() WHERE NOT internal").fetchall())
        for table in (*TABLES, *VIEWS):
            assert comments[table.name] == table.comment
            found = con.execute(
                "SELECT column_name, data_type, comment FROM duckdb_columns() "
                "WHERE table_name = ? ORDER BY column_index",
                [table.name],
            ).fetchall()
            assert [(name, kind) for name, kind, _ in found] == [(c.name, c.type) for c in table.columns]
            assert all(
                comment and comment.startswith(c.comment)
                for (_, _, comment), c in zip(found, table.columns, strict=True)
            )


def test_registers_are_whole(loaded: State) -> None:
    with connect_published(publish(loaded).path) as con:
        assert con.execute("SELECT level, count(*) FROM units GROUP BY 1 ORDER BY 1").fetchall() == [
            ("tinh", 34),
            ("xa", UNIT_COUNT - 34),
        ]
        orphans = (
            "SELECT count(*) FROM units WHERE province_code NOT IN (SELECT unit_code FROM units WHERE level = 'tinh')"
        )
        assert con.execute(orphans).fetchone() == (0,)
        assert con.execute("SELECT count(*) FROM codes").fetchone() == (len(list_codes()),)


def test_counts_agree_and_nothing_is_left_beside(loaded: State) -> None:
    done = publish(loaded)
    assert done.row_counts["documents"] == 2
    assert done.byte_size == done.path.stat().st_size
    assert sorted(path.name for path in loaded.published.iterdir()) == ["plans.duckdb"]


def test_two_publications_hold_the_same_rows_in_the_same_order(loaded: State) -> None:
    def dump() -> dict[str, list[tuple]]:
        with connect_published(publish(loaded).path) as con:
            return {table.name: con.execute(f"FROM {table.name}").fetchall() for table in TABLES}

    assert dump() == dump()


def test_storage_is_readable_by_the_oldest_supported_duckdb(loaded: State) -> None:
    with connect_published(publish(loaded).path) as con:
        (tags,) = con.execute("SELECT tags FROM duckdb_databases() WHERE NOT internal").fetchone() or ({},)
        assert tags["storage_version"].startswith("v1.5.0")


def test_an_open_reader_keeps_reading_the_old_copy(loaded: State) -> None:
    path = publish(loaded).path
    with connect_published(path) as old:
        assert old.execute("SELECT count(*) FROM documents").fetchone() == (2,)
        with connect_working(loaded) as con:
            con.execute("DELETE FROM files")
            con.execute("DELETE FROM issues")
            for table in TABLES:
                if "instrument_id" in table.column_names:
                    con.execute(f"DELETE FROM {table.name}")
            con.execute("DELETE FROM documents")
        publish(loaded)
        assert old.execute("SELECT count(text) FROM documents").fetchone() == (2,)
    with connect_published(path) as new:
        assert new.execute("SELECT count(*) FROM documents").fetchone() == (0,)


def test_the_last_three_outgoing_copies_are_kept(loaded: State) -> None:
    for _ in range(6):
        publish(loaded)
    assert len(list((loaded.published / "history").glob("plans-*.duckdb"))) == 3


def test_where_the_open_file_cannot_be_replaced_a_dated_copy_stands_beside(
    loaded: State, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(loaded)
    real = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target) == loaded.published_database:
            raise PermissionError(13, "in use")
        real(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(replacing.os, "replace", refuse)
        dated = publish(loaded).path
    assert dated != loaded.published_database
    assert loaded.latest_note.read_text(encoding="utf-8") == f"{dated.name}\n"
    assert find_published(loaded) == dated
    publish(loaded)
    assert find_published(loaded) == loaded.published_database


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE citations SET char_start = char_start + 1", "citations: vị trí không khớp nguyên văn"),
        ("UPDATE recipients SET text = 'khác'", "recipients: vị trí không khớp nguyên văn"),
        ("UPDATE sections SET char_end = 100000", "sections: vị trí không khớp nguyên văn"),
        ("UPDATE instruments SET char_end = 100000", "instruments: vị trí không khớp nguyên văn"),
        ("UPDATE phases SET instrument_id = 'x'", "phases: instrument_id không có trong instruments"),
        ("DELETE FROM files", "documents: document_id không có trong files"),
        ("INSERT INTO sections SELECT * FROM sections", "sections: trùng khóa"),
    ],
)
def test_a_broken_promise_stops_publishing_and_the_old_copy_stays(loaded: State, damage: str, told: str) -> None:
    path = publish(loaded).path
    before = path.read_bytes()
    with connect_working(loaded) as con:
        con.execute(damage)
    with pytest.raises(BrokenAssumptionError, match=told):
        publish(loaded)
    assert path.read_bytes() == before
    assert not list(loaded.published.glob("*.new-*"))


def test_nothing_loaded_is_an_impossible_request(state: State) -> None:
    with pytest.raises(ImpossibleRequestError):
        publish(state)


def test_a_held_working_database_is_one_clear_line(state: State) -> None:
    state.working_database.write_bytes(b"no database at all")
    with pytest.raises(ImpossibleRequestError) as caught, connect_working(state):
        pass
    assert "\n" not in str(caught.value)


def test_plan_overview_takes_number_from_the_decision(loaded: State) -> None:
    with connect_published(publish(loaded).path) as con:
        rows = con.execute("SELECT * FROM plan_overview ORDER BY file_name").fetchall()
        names = [column[0] for column in con.description or ()]
    first = dict(zip(names, rows[0], strict=True))
    assert len(rows) == 2
    assert first["file_name"] == "a.txt"
    assert first["code"] == "12/QĐ-UBND"
    assert first["legal_basis_count"] == 0
    assert first["award_tier_count"] == first["recipient_count"] == 1
    assert first["issue_count"] == 2


def test_legal_bases_are_citations_of_that_role(loaded: State) -> None:
    with connect_published(publish(loaded).path) as con:
        assert con.execute("SELECT count(*), min(role), max(role) FROM legal_bases").fetchone() == (
            2,
            "legal_basis",
            "legal_basis",
        )


def test_citation_conflicts_name_titles_and_dates(loaded: State) -> None:
    document = make_id("a")
    with connect_working(loaded) as con:
        con.execute("UPDATE citations SET title = 'Phong trào “Một”' WHERE ordinal = 1 AND role = 'legal_basis'")
        con.execute("UPDATE citations SET title = 'phong trào \"một\".' WHERE role = 'reference'")
        con.execute(
            "UPDATE citations SET issued_on = DATE '2026-03-23' "
            "WHERE role = 'reference' AND starts_with(instrument_id, ?)",
            [document[:16]],
        )
    with connect_published(publish(loaded).path) as con:
        found = con.execute("SELECT document_id, code, mention_count, len(titles), len(dates) FROM citation_conflicts")
        assert found.fetchall() == [(document, "462/QĐ-TTg", 2, 1, 2)]


def test_lineage_walks_up_and_survives_a_cycle(loaded: State) -> None:
    with connect_working(loaded) as con:
        con.executemany(
            "INSERT INTO plan_links VALUES (?, ?, ?, 'can_cu', 'resolved')",
            [("x", "1/KH", "p"), ("p", "462/QĐ-TTg", "g"), ("g", "9/KH", "x"), ("p", "8/KH", None)],
        )
    with connect_published(publish(loaded).path) as con:
        found = con.execute(
            "SELECT depth, parent_code, parent_instrument_id FROM plan_lineage WHERE instrument_id = 'x' ORDER BY 1, 2"
        ).fetchall()
    assert found == [(1, "1/KH", "p"), (2, "462/QĐ-TTg", "g"), (2, "8/KH", None), (3, "9/KH", "x")]


def test_missing_sections_leave_waived_findings_out(loaded: State) -> None:
    with connect_working(loaded) as con:
        for number, (verdict, waiver) in enumerate([("missing", None), ("missing", "được miễn"), ("met", None)], 1):
            con.execute(
                "INSERT INTO findings (finding_id, instrument_id, ordinal, pack_id, rule_id, verdict, severity, "
                "responsibility, message, waiver) VALUES (?, ?, ?, 'p', ?, ?, 'error', 'he_thong', 'm', ?)",
                [str(number), f"{make_id('a')[:16]}-2", number, f"r{number}", verdict, waiver],
            )
    with connect_published(publish(loaded).path) as con:
        assert con.execute("SELECT rule_id FROM missing_sections").fetchall() == [("r1",)]


def test_the_published_database_cannot_be_written(loaded: State) -> None:
    with connect_published(publish(loaded).path) as con, pytest.raises(duckdb.Error):
        con.execute("DELETE FROM files")
