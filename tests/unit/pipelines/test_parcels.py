"""What a worker gets at a time, and what becomes of a parcel whose worker is lost."""

import os
from pathlib import Path

import pytest

from extractors.text import office
from models.vocabulary import DocumentFormat
from pipelines import parcels
from pipelines.artefacts import ArtefactStore
from pipelines.parcels import OFFICE_PARCEL, work_parcels
from pipelines.reading import ReadingOutcome, ReadingTask
from pipelines.workers import Loss, LossCode


@pytest.fixture
def store(tmp_path: Path) -> ArtefactStore:
    return ArtefactStore(tmp_path / "artefacts", text_version="t", facts_version="f")


def list_tasks(store: ArtefactStore, *names: str) -> list[ReadingTask]:
    return [ReadingTask(document_id=name, path=name, store=store) for name in names]


def tell_worker(task: ReadingTask) -> ReadingOutcome:
    return ReadingOutcome(document_id=task.document_id, reason=str(os.getpid()))


def die_on_one(task: ReadingTask) -> ReadingOutcome:
    if task.path == "3.rtf":
        os._exit(1)
    return ReadingOutcome(document_id=task.document_id)


def test_old_word_files_go_together_and_others_alone(store: ArtefactStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels.os, "cpu_count", lambda: 2)
    names = [f"{number}.doc" for number in range(20)]
    packed = list(parcels._pack(list_tasks(store, "a.docx", *names, "b.pdf")))
    assert [len(parcel) for parcel in packed] == [OFFICE_PARCEL, OFFICE_PARCEL, 4, 1, 1]
    few = list(parcels._pack(list_tasks(store, "1.doc", "2.doc", "3.rtf")))
    assert [len(parcel) for parcel in few] == [2, 1]
    assert list(parcels._pack([])) == []


def test_the_time_grows_with_the_work(store: ArtefactStore) -> None:
    times = [parcels._find_time((task,)) for task in list_tasks(store, "a.docx", "a.doc", "a.pdf")]
    assert times == sorted(set(times))
    assert parcels._find_time(tuple(list_tasks(store, "a.doc", "b.doc"))) == 2 * times[1]


def test_a_lost_parcel_costs_only_the_document_that_did_it(store: ArtefactStore) -> None:
    tasks = list_tasks(store, *(f"{number}.rtf" for number in range(6)))
    outcomes = {task.path: outcome for task, outcome in work_parcels(die_on_one, tasks, reads_files=True)}
    assert outcomes.pop("3.rtf") == Loss(LossCode.WORKER_DIED, "mã thoát 1")
    assert len(outcomes) == 5
    assert all(isinstance(outcome, ReadingOutcome) for outcome in outcomes.values())


def test_a_parcel_is_worked_in_one_worker(store: ArtefactStore) -> None:
    outcomes = [outcome for _, outcome in work_parcels(tell_worker, list_tasks(store, "a.docx"), reads_files=True)]
    assert isinstance(outcomes[0], ReadingOutcome)
    assert outcomes[0].reason != str(os.getpid())


def test_what_a_parcel_needs_is_converted_at_once(
    store: ArtefactStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[DocumentFormat, list[bytes]]] = []
    monkeypatch.setattr(office, "convert_ahead", asked.append)
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1 a}")
    (tmp_path / "b.rtf").write_bytes(rb"{\rtf1 b}")
    (tmp_path / "c.doc").write_text("KẾ HOẠCH", encoding="utf-8")
    names = [str(tmp_path / name) for name in ("a.rtf", "b.rtf", "c.doc", "gone.doc")]
    parcels._convert_ahead(tuple(list_tasks(store, *names)))
    assert asked == [{DocumentFormat.RTF: [rb"{\rtf1 a}", rb"{\rtf1 b}"]}]


def test_work_on_texts_goes_one_by_one(store: ArtefactStore, monkeypatch: pytest.MonkeyPatch) -> None:
    handed_out: list[list[tuple[ReadingTask, ...]]] = []
    monkeypatch.setattr(parcels, "work_through", lambda _, given, **_options: handed_out.append(given) or ())
    assert list(work_parcels(tell_worker, list_tasks(store, "a.doc", "b.doc"), reads_files=False)) == []
    assert [len(parcel) for parcel in handed_out[0]] == [1, 1]
