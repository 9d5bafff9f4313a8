"""Whole folders through one run: the samples get the verdicts planted in them, real documents get read."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.factory.build import DEFAULT_FOLDER

Run = Callable[..., tuple[int, str, str]]
Ask = Callable[[str], list[tuple[object, ...]]]

pytestmark = pytest.mark.flow

VERDICTS = """
SELECT files.source_path, instruments.ordinal, findings.pack_id, findings.rule_id, findings.verdict
FROM findings JOIN instruments USING (instrument_id) JOIN files USING (document_id)
"""
MISJUDGED = """
SELECT files.file_name, findings.pack_id, instruments.doc_type
FROM findings JOIN instruments USING (instrument_id) JOIN files USING (document_id)
WHERE findings.pack_id LIKE 'qd-%' AND (instruments.movement_id IS NULL OR instruments.doc_type <> 'ke_hoach')
"""
READABLE = {".docx", ".md", ".pdf"}


def test_the_samples_get_the_verdicts_that_were_planted(rasoat: Run, ask: Ask) -> None:
    inbox = DEFAULT_FOLDER / "inbox"
    assert rasoat("run", inbox)[0] == 0
    expected = yaml.safe_load((DEFAULT_FOLDER / "expected.yaml").read_text(encoding="utf-8"))["files"]
    wanted = {
        (path, ordinal, pack, rule): verdict
        for path, entry in expected.items()
        for ordinal, packs in entry["findings"].items()
        for pack, rules in packs.items()
        for rule, verdict in rules.items()
    }
    rows = ask(VERDICTS)
    found = {
        (Path(str(path)).relative_to(inbox.resolve()).as_posix(), ordinal, pack, rule): verdict
        for path, ordinal, pack, rule, verdict in rows
    }
    assert len(rows) == len(found), "one finding per rule and instrument"
    differing = {key: (wanted.get(key), found.get(key)) for key in wanted | found if wanted.get(key) != found.get(key)}
    assert differing == {}


@pytest.mark.shared
def test_real_documents_of_every_digital_kind_go_through_one_run(rasoat: Run, ask: Ask, shared: Path) -> None:
    assert rasoat("run", shared / "real")[0] == 0
    names = {path.name for path in (shared / "real").iterdir() if path.suffix in READABLE}
    read = {
        name for name, status in ask("SELECT file_name, status FROM files JOIN documents USING (document_id)") if status
    }
    assert names <= read
    parsed = {
        str(name)
        for (name,) in ask("SELECT file_name FROM files JOIN documents USING (document_id) WHERE status = 'parsed'")
    }
    assert {name for name in names if name.endswith((".docx", ".md"))} <= parsed
    assert ask(MISJUDGED) == []
    assert ask("SELECT count(*) FROM findings WHERE pack_id LIKE 'qd-%'") == [(0,)]
