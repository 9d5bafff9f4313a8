"""``rasoat run`` from end to end: what comes in, changes, leaves, cannot be read, or is asked twice."""

import json
import os
from collections.abc import Callable
from multiprocessing import parent_process
from pathlib import Path

import pytest

from pipelines.reading import ReadingOutcome, ReadingTask, read_facts, read_text
from pipelines.state import lock_state, open_state
from tests.flow.conftest import PLAN, Rows

pytestmark = pytest.mark.flow
Run = Callable[..., tuple[int, str, str]]
Ask = Callable[[str], Rows]

STATUSES = "SELECT file_name, status FROM files JOIN documents USING (document_id) ORDER BY file_name"
NUMBERS = "SELECT DISTINCT number FROM instruments ORDER BY number"


def test_bad_files_become_rows_and_the_run_goes_on(inbox: Path, rasoat: Run, ask: Ask) -> None:
    code, out, err = rasoat("run")
    assert code == 0, err
    assert ask(STATUSES) == [
        ("ke-hoach.md", "parsed"),
        ("la.bin", "unreadable"),
        ("rong.docx", "unreadable"),
        ("that-ra-la-chu.docx", "parsed"),
    ]
    reasons = ask("SELECT error_message FROM documents WHERE status <> 'parsed' ORDER BY ALL")
    assert [str(reason).split(":")[0].lstrip("('") for reason in reasons] == ["la.bin", "rong.docx"]
    told = dict(ask("SELECT message, level FROM issues WHERE stage = 'intake'"))
    assert any("không nằm trong thư mục của tỉnh nào" in str(message) for message in told)
    assert any("that-ra-la-chu.docx" in str(message) for message in told)
    for line in ("Không đọc được 2 tài liệu:", "rong.docx:", "la.bin:", "plans.duckdb", "rasoat query"):
        assert line in out
    assert ask("SELECT province_hint, unit_hint FROM files WHERE file_name = 'ke-hoach.md'") == [("68", "xa-suoi-mo")]
    assert ask("SELECT province_hint, unit_hint FROM files WHERE file_name = 'la.bin'") == [(None, None)]


def test_a_state_through_its_life(inbox: Path, rasoat: Run, ask: Ask, tmp_path: Path) -> None:
    plan = inbox / "lam-dong" / "xa-suoi-mo" / "ke-hoach.md"
    assert rasoat("run")[0] == 0
    before = dict(ask("SELECT document_id, parsed_at FROM documents"))

    code, out, _ = rasoat("run")
    assert code == 0
    assert "không trích xuất lại tài liệu nào" in out
    assert dict(ask("SELECT document_id, parsed_at FROM documents")) == before

    old_id = ask("SELECT document_id FROM files WHERE file_name = 'ke-hoach.md'")[0][0]
    plan.write_text(PLAN.format(number=9), encoding="utf-8")
    code, out, _ = rasoat("run")
    assert code == 0
    assert "đọc 1, trích xuất 1, không đổi 3" in out
    after = dict(ask("SELECT document_id, parsed_at FROM documents"))
    assert old_id not in after
    assert {name: time for name, time in after.items() if name in before} == {
        name: time for name, time in before.items() if name != old_id
    }

    elsewhere = tmp_path / "nơi khác"
    elsewhere.mkdir()
    (elsewhere / "them.md").write_text(PLAN.format(number=10), encoding="utf-8")
    assert rasoat("run", elsewhere)[0] == 0
    assert ask("SELECT count(*) FROM files WHERE removed_at IS NULL") == [(5,)]
    assert ask("SELECT source_path FROM files WHERE file_name = 'them.md'") == [(str(elsewhere / "them.md"),)]

    (inbox / "la.bin").unlink()
    plan.rename(inbox / "ke-hoach.md")
    code, out, _ = rasoat("run")
    assert code == 0
    assert "không trích xuất lại tài liệu nào" in out
    assert ask("SELECT count(*) FROM documents") == [(4,)]
    assert ask("SELECT file_name FROM files WHERE removed_at IS NOT NULL ORDER BY 1") == [("ke-hoach.md",), ("la.bin",)]
    assert ask("SELECT message FROM issues WHERE message LIKE 'ke-hoach.md:%không nằm trong thư mục%'")


def test_a_single_file_and_a_part_of_the_inbox_only_add(inbox: Path, rasoat: Run, ask: Ask) -> None:
    part = inbox / "lam-dong" / "xa-suoi-mo" / "ke-hoach.md"
    assert rasoat("run", part)[0] == 0
    assert ask("SELECT source_path, province_hint FROM files") == [("lam-dong/xa-suoi-mo/ke-hoach.md", "68")]
    assert rasoat("run", inbox)[0] == 0
    assert rasoat("run", part)[0] == 0
    assert ask("SELECT count(*) FROM files WHERE removed_at IS NULL") == [(4,)]


def test_what_was_found_can_be_asked_for(inbox: Path, rasoat: Run, tmp_path: Path) -> None:
    assert rasoat("run")[0] == 0
    code, out, _ = rasoat("query", "SELECT file_name FROM files ORDER BY 1 LIMIT 1", "--format", "json")
    assert code == 0
    assert json.loads(out) == [{"file_name": "ke-hoach.md"}]
    book = tmp_path / "ket-qua.xlsx"
    assert rasoat("query", "SELECT * FROM plan_overview", "--format", "xlsx", "--out", book)[0] == 0
    assert book.read_bytes().startswith(b"PK")
    code, _, err = rasoat("query", "DELETE FROM files")
    assert code == 2
    assert len(err.splitlines()) == 1


def test_an_empty_inbox_is_no_failure(rasoat: Run, ask: Ask) -> None:
    code, out, _ = rasoat("run")
    assert code == 0
    assert "inbox" in out
    assert ask("SELECT count(*) FROM files") == [(0,)]


def fail(*_: object) -> None:
    raise RecursionError("quá sâu")


def read_facts_undivided(task: ReadingTask) -> ReadingOutcome:
    """What a worker does with a document that breaks the divider."""
    import extractors.structure

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(extractors.structure, "divide", fail)
        return read_facts(task)


def read_facts_unextracted(task: ReadingTask) -> ReadingOutcome:
    """What a worker does with a document that breaks the extractor."""
    import extractors.facts

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(extractors.facts, "extract", fail)
        return read_facts(task)


@pytest.mark.parametrize(("stage", "broken"), [("structure", read_facts_undivided), ("facts", read_facts_unextracted)])
def test_what_breaks_on_one_document_is_its_issue(
    stage: str,
    broken: Callable[[ReadingTask], ReadingOutcome],
    inbox: Path,
    rasoat: Run,
    ask: Ask,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from pipelines.assets import facts

    monkeypatch.setattr(facts, "read_facts", broken)
    code, out, _ = rasoat("run", inbox / "lam-dong" / "xa-suoi-mo" / "ke-hoach.md")
    assert code == 0
    assert "không trích xuất được" in out
    assert ask("SELECT stage, level FROM issues") == [(stage, "error")]
    assert ask("SELECT status FROM documents") == [("parsed",)]


def test_a_stage_that_fails_is_exit_1_in_one_line(inbox: Path, rasoat: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from pipelines.assets import published

    def fail(*_: object) -> None:
        raise OSError("đĩa đầy")

    monkeypatch.setattr(published, "publish", fail)
    code, out, err = rasoat("run")
    assert code == 1
    last = err.strip().splitlines()[-1]
    assert last.startswith("rasoat: ")
    assert "published_database" in last
    assert "đĩa đầy" in last
    assert "Traceback" not in err + out


def test_a_state_in_use_is_refused(inbox: Path, state: Path, rasoat: Run) -> None:
    with lock_state(open_state(state)):
        code, out, err = rasoat("run")
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1
    assert "đang được một lượt chạy khác sử dụng" in err


def read_or_die(task: ReadingTask) -> ReadingOutcome:
    """A reader that takes its process down on one file, as a broken library does."""
    if task.path.endswith("chet.md") and parent_process() is not None:
        os._exit(9)
    return read_text(task)


def test_a_document_that_kills_its_process_is_lost_alone(
    state: Path, rasoat: Run, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipelines.assets import text

    folder = state / "inbox" / "lam-dong"
    folder.mkdir(parents=True)
    for number in range(8):
        (folder / f"ke-hoach-{number}.md").write_text(PLAN.format(number=number + 1), encoding="utf-8")
    (folder / "chet.md").write_text(PLAN.format(number=99), encoding="utf-8")
    monkeypatch.setattr(text, "read_text", read_or_die)
    code, out, err = rasoat("run")
    assert code == 0, err
    assert "chet.md: tiến trình đọc bị dừng đột ngột" in out
    assert ask("SELECT status, count(*) FROM documents GROUP BY ALL ORDER BY ALL") == [("parsed", 8), ("unreadable", 1)]
    assert ask("SELECT error_code FROM documents WHERE status <> 'parsed'") == [("worker_died",)]


def test_a_document_named_in_the_configuration_is_read_again(inbox: Path, state: Path, rasoat: Run, ask: Ask) -> None:
    from pipelines.definitions import defs
    from pipelines.partitions import tag_all_provinces
    from pipelines.resources import StateResource

    assert rasoat("run")[0] == 0
    before = dict(ask("SELECT file_name, parsed_at FROM files JOIN documents USING (document_id)"))
    result = defs.resolve_implicit_global_asset_job_def().execute_in_process(
        tags=tag_all_provinces(), resources={"state": StateResource(root=str(state), reread=["ke-hoach.md"])}
    )
    assert result.success
    after = dict(ask("SELECT file_name, parsed_at FROM files JOIN documents USING (document_id)"))
    assert {name for name in after if after[name] != before[name]} == {"ke-hoach.md"}
