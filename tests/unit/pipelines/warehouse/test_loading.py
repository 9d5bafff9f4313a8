"""Loading is idempotent, replaces a document's own rows only, and never loads half a document."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pipelines.state import State
from pipelines.warehouse.connection import connect_working
from pipelines.warehouse.loading import find_unloaded, load_documents, record_files
from pipelines.warehouse.schema import list_working_tables
from tests.unit.pipelines.warehouse.builders import NOW, make_document, make_file, make_id, make_unreadable

LATER = NOW + timedelta(days=1)
NOW_ON_CLOCK, LATER_ON_CLOCK = NOW.replace(tzinfo=None), LATER.replace(tzinfo=None)  # as DuckDB keeps UTC times


def dump(con, where: str = "") -> dict[str, list[tuple]]:
    return {
        table.name: con.execute(f"SELECT * FROM {table.name} {where} ORDER BY ALL").fetchall()
        for table in list_working_tables()
    }


def test_every_fact_table_is_filled(loaded: State) -> None:
    with connect_working(loaded) as con:
        assert {name for name, rows in dump(con).items() if not rows} == {
            "findings",
            "plan_links",
            "parent_matrix",
            "text_reuse",
            "corrections",
            "finding_history",
        }


def test_loading_twice_changes_nothing(loaded: State) -> None:
    with connect_working(loaded) as con:
        before = dump(con)
        load_documents(con, [make_document("b"), make_document("a")], extractor_version="1", parsed_at=NOW)
        assert dump(con) == before


def test_one_document_twice_in_a_load_is_one(loaded: State) -> None:
    with connect_working(loaded) as con:
        before = dump(con)
        load_documents(con, [make_document("a"), make_document("a")], extractor_version="1", parsed_at=NOW)
        assert dump(con) == before


def test_reloading_replaces_own_rows_only(loaded: State) -> None:
    with connect_working(loaded) as con:
        of_b = f"WHERE instrument_id LIKE '{make_id('b')[:16]}-%'"
        before = con.execute(f"SELECT * FROM citations {of_b} ORDER BY ALL").fetchall()
        load_documents(con, [make_document("a", tag="sửa")], extractor_version="2", parsed_at=LATER)
        assert con.execute(f"SELECT * FROM citations {of_b} ORDER BY ALL").fetchall() == before
        assert con.execute("SELECT count(*) FROM citations").fetchone() == (4,)
        versions = con.execute("SELECT document_id, extractor_version FROM documents").fetchall()
        assert dict(versions) == {make_id("a"): "2", make_id("b"): "1"}
        assert find_unloaded(con, [make_id("a"), make_id("b"), make_id("c")], "2") == {make_id("b"), make_id("c")}
        assert find_unloaded(con, [], "2") == set()


def test_text_and_times_come_back_letter_for_letter(loaded: State) -> None:
    text, _ = make_document("a")
    with connect_working(loaded) as con:
        found = con.execute(
            "SELECT text, parsed_at FROM documents WHERE document_id = ?", [text.document_id]
        ).fetchone()
    assert found == (text.text, NOW_ON_CLOCK)


def test_nul_and_line_separators_survive(state: State) -> None:
    text, facts = make_document("a")
    odd = replace(text, text=text.text + " \x00\u2028\u0085\ufeff\\n\"'")
    with connect_working(state) as con:
        load_documents(con, [(odd, facts)], extractor_version="1", parsed_at=NOW)
        assert con.execute("SELECT text FROM documents").fetchone() == (odd.text,)


def test_ids_of_parents_sections_and_decisions(loaded: State) -> None:
    plan = f"{make_id('a')[:16]}-2"
    with connect_working(loaded) as con:
        assert con.execute(
            "SELECT attached_to, document_id FROM instruments WHERE instrument_id = ?", [plan]
        ).fetchone() == (f"{make_id('a')[:16]}-1", make_id("a"))
        assert con.execute(
            "SELECT section_id, parent_id FROM sections WHERE instrument_id = ? ORDER BY ordinal", [plan]
        ).fetchall() == [(f"{plan}-s1", None), (f"{plan}-s2", f"{plan}-s1")]
        assert con.execute(
            "SELECT citation_id, section_id FROM citations WHERE instrument_id = ?", [plan]
        ).fetchall() == [(f"{plan}-c1", f"{plan}-s2")]


def test_unreadable_document_has_a_row_and_a_reason(state: State) -> None:
    with connect_working(state) as con:
        counts = load_documents(con, [make_unreadable("u")], extractor_version="1", parsed_at=NOW)
        assert counts.documents == 1
        assert con.execute("SELECT status, text, error_code FROM documents").fetchall() == [
            ("unreadable", None, "rong")
        ]
        assert con.execute("SELECT level, message FROM issues").fetchall() == [("error", "Tệp rỗng; hãy gửi lại tệp.")]


def test_a_failing_load_leaves_everything_as_it_was(loaded: State) -> None:
    def break_off():
        yield make_document("a", tag="sửa")
        raise OSError("đĩa hỏng")

    with connect_working(loaded) as con:
        before = dump(con)
        with pytest.raises(OSError, match="đĩa hỏng"):
            load_documents(con, break_off(), extractor_version="2", parsed_at=NOW)
        assert dump(con) == before


def test_batches_are_cut_without_loss(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipelines.warehouse.loading.BATCH_SIZE", 2)
    with connect_working(state) as con:
        counts = load_documents(con, [make_document(n) for n in "abcde"], extractor_version="1", parsed_at=NOW)
        assert counts.documents == 5
        assert counts.rows["instruments"] == 10


def test_a_changed_description_rebuilds_tables_and_keeps_files(loaded: State) -> None:
    with connect_working(loaded) as con:
        files = con.execute("SELECT * FROM files ORDER BY ALL").fetchall()
        con.execute("ALTER TABLE files ADD COLUMN old_column VARCHAR")
        con.execute("ALTER TABLE citations DROP COLUMN title")
    with connect_working(loaded) as con:
        assert con.execute("SELECT * FROM files ORDER BY ALL").fetchall() == files
        assert con.execute("SELECT count(title) FROM citations").fetchone() == (0,)
        assert find_unloaded(con, [make_id("a")], "1") == {make_id("a")}


def test_record_files_counts_and_keeps_first_seen(loaded: State) -> None:
    files = [make_file("t/x/a.txt", "a"), make_file("t/x/b.txt", "b2"), make_file("t/x/c.txt", "c")]
    with connect_working(loaded) as con:
        changes = record_files(con, files, seen_at=LATER, complete=True)
        assert (changes.new, changes.changed, changes.removed, changes.unchanged, changes.returned) == (1, 1, 1, 1, 0)
        assert changes.dropped_documents == 1
        seen = dict(con.execute("SELECT source_path, first_seen_at FROM files").fetchall())
        assert seen["t/x/b.txt"] == NOW_ON_CLOCK
        assert seen["t/x/c.txt"] == LATER_ON_CLOCK
        again = record_files(con, files, seen_at=LATER, complete=True)
        assert (again.unchanged, again.new, again.changed, again.removed, again.dropped_documents) == (3, 0, 0, 0, 0)


def test_a_removed_document_leaves_with_its_rows(loaded: State) -> None:
    with connect_working(loaded) as con:
        record_files(con, [make_file("t/x/b.txt", "b")], seen_at=LATER, complete=True)
        for table in list_working_tables():
            if "instrument_id" in table.column_names:
                wrong = con.execute(
                    f"SELECT count(*) FROM {table.name} WHERE instrument_id LIKE '{make_id('a')[:16]}%'"
                ).fetchone()
                assert wrong == (0,), table.name
        assert con.execute("SELECT document_id FROM documents").fetchall() == [(make_id("b"),)]
        assert con.execute("SELECT DISTINCT document_id FROM issues").fetchall() == [(make_id("b"),)]
        removed = con.execute(
            "SELECT source_path, removed_at FROM files WHERE removed_at IS NOT NULL ORDER BY 1"
        ).fetchall()
        assert removed == [("t/x/a.txt", LATER_ON_CLOCK), ("t/y/a.txt", LATER_ON_CLOCK)]


def test_a_document_stays_while_one_file_holds_it(loaded: State) -> None:
    with connect_working(loaded) as con:
        files = [make_file("t/y/a.txt", "a"), make_file("t/x/b.txt", "b")]
        assert record_files(con, files, seen_at=LATER, complete=True).dropped_documents == 0


def test_a_returning_file_is_present_again(loaded: State) -> None:
    with connect_working(loaded) as con:
        record_files(con, [], seen_at=LATER, complete=True)
        changes = record_files(con, [make_file("t/x/a.txt", "a")], seen_at=LATER, complete=False)
        assert changes.returned == 1
        assert con.execute(
            "SELECT first_seen_at, removed_at FROM files WHERE source_path = 't/x/a.txt'"
        ).fetchone() == (
            NOW_ON_CLOCK,
            None,
        )


@pytest.mark.parametrize("path", ["/data/khac/k.txt", "C:/khac/k.txt", "C:\\khac\\k.txt", "\\\\may-chu\\k.txt"])
def test_files_of_another_folder_are_only_added(loaded: State, path: str) -> None:
    with connect_working(loaded) as con:
        record_files(con, [make_file(path, "k")], seen_at=NOW, complete=False)
        record_files(con, [], seen_at=LATER, complete=True)
        assert con.execute("SELECT source_path FROM files WHERE removed_at IS NULL").fetchall() == [(path,)]


def test_an_incomplete_listing_removes_nothing(loaded: State) -> None:
    with connect_working(loaded) as con:
        assert record_files(con, [], seen_at=LATER, complete=False).removed == 0
