"""Artefacts come back as they were written; damaged ones count as absent; old versions go."""

import os
from pathlib import Path

import pytest

from models import vocabulary as v
from models.documents import Cell, DocumentText, Line
from models.spans import Box, Span
from pipelines.artefacts import ArtefactStore
from tests.unit.pipelines.warehouse.builders import make_document, make_id, make_unreadable


def open_store(root: Path, version: str = "v1") -> ArtefactStore:
    return ArtefactStore(root, text_version=version, facts_version=version)


def test_a_document_comes_back_whole(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    text, facts = make_document("a")
    line = Line(span=Span(0, 3), source="p1", box=Box(1.5, 2, 3, 4), cell=Cell(0, 1, 2), shifts=((1, 2),), page=1)
    full = DocumentText(
        document_id=text.document_id,
        format=v.DocumentFormat.PDF,
        byte_size=1,
        status=v.DocumentStatus.PARSED,
        text=text.text,
        lines=(line,),
        issues=text.issues,
        quality=0.75,
        quality_grade=v.QualityGrade.KHA,
    )
    for written in (full, make_unreadable("u")[0]):
        store.write_text(written)
        assert store.has_text(written.document_id)
        assert store.read_text(written.document_id) == written
    store.write_facts(facts)
    assert store.has_facts(facts.document_id)
    assert store.read_facts(facts.document_id) == facts
    assert (tmp_path / "text" / "v1" / text.document_id[:2] / f"{text.document_id}.json").is_file()


def test_another_version_is_absent(tmp_path: Path) -> None:
    text, facts = make_document("a")
    open_store(tmp_path).write_text(text)
    open_store(tmp_path).write_facts(facts)
    newer = open_store(tmp_path, "v2")
    assert not newer.has_text(text.document_id)
    assert newer.read_facts(text.document_id) is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"null", b'{"document_id": 1}', b"\xff\xfe", b'{"lines": [{"span": {}}]}']
)
def test_a_damaged_artefact_counts_as_absent(tmp_path: Path, content: bytes) -> None:
    store = open_store(tmp_path)
    text, facts = make_document("a")
    store.write_text(text)
    store.write_facts(facts)
    for path in tmp_path.rglob("*.json"):
        path.write_bytes(content)
    assert store.read_text(text.document_id) is None
    assert store.read_facts(text.document_id) is None


def test_a_span_that_runs_backwards_counts_as_damage(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    text, _ = make_document("a")
    store.write_text(text)
    path = next(tmp_path.rglob("*.json"))
    path.write_bytes(path.read_bytes().replace(b'"lines":[]', b'"lines":[{"span":{"start":5,"end":1},"source":"p1"}]'))
    assert store.read_text(text.document_id) is None


def test_another_documents_artefact_counts_as_damage(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    text, _ = make_document("a")
    store.write_text(text)
    other = make_id("b")
    path = tmp_path / "text" / "v1" / other[:2] / f"{other}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(next(tmp_path.rglob(f"{text.document_id}.json")).read_bytes())
    assert store.read_text(other) is None


def test_a_failing_write_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        open_store(tmp_path).write_text(make_document("a")[0])
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_prune_keeps_the_current_version_and_one_more(tmp_path: Path) -> None:
    text, _ = make_document("a")
    for age, version in enumerate(("v4", "v3", "v2", "v1")):
        open_store(tmp_path, version).write_text(text)
        os.utime(tmp_path / "text" / version, (1000 - age, 1000 - age))
    assert open_store(tmp_path, "v2").prune() == 2
    assert sorted(path.name for path in (tmp_path / "text").iterdir()) == ["v2", "v4"]
    assert open_store(tmp_path / "empty").prune() == 0
