"""One document at a time: what is kept, what must go, what becomes of one that kills its process."""

from dataclasses import replace
from pathlib import Path

import pytest

from extractors.intake import hash_file
from models.documents import DocumentText
from models.facts import Content, DocumentFacts, Instrument, InstrumentFacts
from models.vocabulary import DocType, DocumentFormat, DocumentStatus, IssueLevel, IssuerLevel, Stage
from pipelines.artefacts import ArtefactStore
from pipelines.reading import (
    ReadingTask,
    find_pair,
    keep_proven,
    read_text,
    record_lost_facts,
    record_lost_text,
)
from pipelines.workers import Loss, LossCode

LOSS = Loss(LossCode.TIME_LIMIT, "quá 120 giây")
TEXT = "KẾ HOẠCH\nNâng cao nhận thức"


@pytest.fixture
def task(tmp_path: Path) -> ReadingTask:
    path = tmp_path / "ke-hoach.txt"
    path.write_text(TEXT, encoding="utf-8")
    store = ArtefactStore(tmp_path / "artefacts", text_version="t", facts_version="f")
    return ReadingTask(document_id=hash_file(path), path=str(path), store=store)


def facts_with(*contents: Content) -> DocumentFacts:
    instrument = Instrument(
        ordinal=1, page=None, char_start=0, char_end=len(TEXT), doc_type=DocType.KE_HOACH, number=None, symbol=None,
        code=None, place=None, issued_year=None, issued_month=None, issued_day=None, issued_on=None, issuer=None,
        issuer_level=IssuerLevel.XA, title=None, signer_name=None, signer_title=None, signing_mode=None, is_draft=True,
        attached_to=None, proposed_by=None,
    )  # fmt: skip
    return DocumentFacts(document_id="d", instruments=(InstrumentFacts(instrument=instrument, contents=contents),))


def test_only_rows_that_the_text_proves_are_kept() -> None:
    text = DocumentText(
        document_id="d", format=DocumentFormat.TXT, byte_size=1, status=DocumentStatus.PARSED, text=TEXT
    )
    good = Content(ordinal=1, page=None, char_start=9, char_end=len(TEXT), text="Nâng cao nhận thức")
    wrong = replace(good, ordinal=2, text="Nâng cao  nhận thức")
    outside = replace(good, ordinal=3, char_end=len(TEXT) + 5)
    kept = keep_proven(text, facts_with(good, wrong, outside))
    assert kept.instruments[0].contents == (good,)
    assert [(issue.stage, issue.level) for issue in kept.issues] == [(Stage.FACTS, IssueLevel.WARNING)]
    assert "2 dòng" in kept.issues[0].message
    whole = facts_with(good)
    assert keep_proven(text, whole) is whole


def test_a_file_that_changed_meanwhile_is_left_to_the_next_run(task: ReadingTask) -> None:
    Path(task.path).write_text("khác", encoding="utf-8")
    assert read_text(task).has_changed
    assert not task.store.has_text(task.document_id)
    Path(task.path).unlink()
    assert read_text(task).has_changed


def test_a_document_that_killed_its_process_has_its_reason(task: ReadingTask) -> None:
    assert find_pair(task) is None
    outcome = record_lost_text(task, LOSS)
    assert outcome.reason is not None
    record_lost_facts(task, LOSS)
    pair = find_pair(task)
    assert pair is not None
    text, facts = pair
    assert (text.status, text.error_code) == (DocumentStatus.UNREADABLE, "time_limit")
    assert text.byte_size == len(TEXT.encode())
    assert facts.issues[0].level is IssueLevel.ERROR
