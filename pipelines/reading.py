"""One document at a time, in any process: its text into an artefact, its facts into another."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from models.documents import DocumentText
from models.facts import DocumentFacts, Fact, InstrumentFacts
from models.issues import Issue
from models.vocabulary import DocumentStatus, IssueLevel, Stage
from pipelines.artefacts import ArtefactStore
from pipelines.workers import Loss, LossCode

REPORT_IT = "hãy báo lỗi này cho người phụ trách rasoat, kèm tệp"

LOSSES = {
    LossCode.WORKER_DIED: "tiến trình đọc bị dừng đột ngột",
    LossCode.TIME_LIMIT: "tiến trình đọc bị dừng vì quá thời gian cho phép",
    LossCode.MEMORY_LIMIT: "tiến trình đọc bị dừng vì quá bộ nhớ cho phép",
}
LOSS_REMEDIES = {
    LossCode.WORKER_DIED: "hãy mở tệp bằng Word, lưu lại rồi gửi lại",
    LossCode.TIME_LIMIT: "hãy tách tệp, hoặc mở bằng Word, lưu lại rồi gửi lại",
    LossCode.MEMORY_LIMIT: "hãy tách tệp, giảm cỡ ảnh, hoặc gửi bản Word gốc",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingTask:
    """A document to read: its id, a file that holds it, and where its artefacts go."""

    document_id: str
    path: str
    store: ArtefactStore


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOutcome:
    """What became of a document: the reason when it failed; ``has_changed`` when its file changed or left meanwhile."""

    document_id: str
    reason: str | None = None
    has_changed: bool = False


def read_text(task: ReadingTask) -> ReadingOutcome:
    """Reads: a file. Writes: its text artefact; a bad document's holds the reason."""
    from extractors.text import read

    text = read(Path(task.path))
    if text.document_id != task.document_id:
        return ReadingOutcome(document_id=task.document_id, has_changed=True)
    task.store.write_text(text)
    return ReadingOutcome(document_id=task.document_id, reason=text.error_message)


def read_facts(task: ReadingTask) -> ReadingOutcome:
    """Reads: a text artefact (the file, when there is none or a damaged one). Writes: the facts artefact."""
    text = find_text(task)
    if text is None:
        return ReadingOutcome(document_id=task.document_id, has_changed=True)
    facts = find_facts(text)
    task.store.write_facts(facts)
    failures = [f"{Path(task.path).name}: {issue.message}" for issue in facts.issues if issue.level is IssueLevel.ERROR]
    return ReadingOutcome(document_id=task.document_id, reason="; ".join(failures) or None)


def find_text(task: ReadingTask) -> DocumentText | None:
    """The text of a document as kept, else read again; None when its file has changed or left."""
    text = task.store.read_text(task.document_id)
    if text is None:
        read_text(task)
        text = task.store.read_text(task.document_id)
    return text


def find_pair(task: ReadingTask) -> tuple[DocumentText, DocumentFacts] | None:
    """The text and facts of a document for loading; None when it was not read or a kept artefact is damaged."""
    text, facts = task.store.read_text(task.document_id), task.store.read_facts(task.document_id)
    return None if text is None or facts is None else (text, facts)


def find_facts(text: DocumentText) -> DocumentFacts:
    """The facts of a text; what breaks on one document becomes its issue, so that the others go on."""
    from extractors.facts import extract
    from extractors.structure import divide

    if text.status is not DocumentStatus.PARSED:
        return DocumentFacts(document_id=text.document_id)
    try:
        parts = divide(text)
    except MemoryError:  # the worker's affair: it is replaced
        raise
    except Exception as error:  # noqa: BLE001 — whatever breaks on one document must not stop the others
        return _fail(text, Stage.STRUCTURE, "không chia được văn bản thành các phần", error)
    try:
        facts = extract(text, parts)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 — the same
        return _fail(text, Stage.FACTS, "không trích xuất được nội dung", error)
    return keep_proven(text, facts)


def keep_proven(text: DocumentText, facts: DocumentFacts) -> DocumentFacts:
    """The facts whose evidence stands in the text letter for letter; an issue counts what had to go.

    Nothing downstream may rest on a row that cannot be shown to a person, and one wrong row must not hold up the
    publishing of all other documents.
    """
    kept = tuple(_keep_proven_rows(text.text, part) for part in facts.instruments)
    lost = sum(_count_rows(part) for part in facts.instruments) - sum(_count_rows(part) for part in kept)
    if not lost:
        return facts
    message = f"Đã bỏ {lost} dòng trích xuất vì nguyên văn không khớp với văn bản; {REPORT_IT}."
    remark = Issue(stage=Stage.FACTS, level=IssueLevel.WARNING, message=message)
    return replace(facts, instruments=kept, issues=(*facts.issues, remark))


def build_lost_text(document_id: str, path: Path, loss: Loss) -> DocumentText:
    """The text of a document whose reading took its worker down or went over a limit: the reason alone."""
    reason = f"{path.name}: {LOSSES[loss.code]} khi đọc tệp này ({loss.detail}); {LOSS_REMEDIES[loss.code]}"
    return DocumentText(
        document_id=document_id,
        format=None,
        byte_size=_measure_bytes(path),
        status=DocumentStatus.UNREADABLE,
        error_code=loss.code,
        error_message=reason,
        issues=(Issue(stage=Stage.TEXT, level=IssueLevel.ERROR, message=reason),),
    )


def record_lost_text(task: ReadingTask, loss: Loss) -> ReadingOutcome:
    """Writes: the text artefact of a document whose reading took its worker down or went over a limit."""
    text = build_lost_text(task.document_id, Path(task.path), loss)
    task.store.write_text(text)
    return ReadingOutcome(document_id=task.document_id, reason=text.error_message)


def record_lost_facts(task: ReadingTask, loss: Loss) -> ReadingOutcome:
    """Writes: empty facts, with the reason, of a document whose extraction took its worker down or over a limit."""
    reason = f"{Path(task.path).name}: {LOSSES[loss.code]} khi trích xuất văn bản này ({loss.detail}); {REPORT_IT}"
    issue = Issue(stage=Stage.FACTS, level=IssueLevel.ERROR, message=reason)
    task.store.write_facts(DocumentFacts(document_id=task.document_id, issues=(issue,)))
    return ReadingOutcome(document_id=task.document_id, reason=reason)


def _measure_bytes(path: Path) -> int:
    """The size of a file, 0 when it has left."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _fail(text: DocumentText, stage: Stage, what: str, error: Exception) -> DocumentFacts:
    message = f"Văn bản đã đọc nhưng {what} (lỗi {type(error).__name__}: {error}); {REPORT_IT}."
    issue = Issue(stage=stage, level=IssueLevel.ERROR, message=message)
    return DocumentFacts(document_id=text.document_id, issues=(issue,))


def _keep_proven_rows(text: str, part: InstrumentFacts) -> InstrumentFacts:
    kept: dict[str, Any] = {name: tuple(fact for fact in rows if _is_proven(text, fact)) for name, rows in _rows(part)}
    return replace(part, **kept)


def _is_proven(text: str, fact: Fact) -> bool:
    """True when the fact's place lies in the text and, where the fact repeats its evidence, says the same."""
    if not 0 <= fact.char_start <= fact.char_end <= len(text):
        return False
    evidence: str | None = getattr(fact, "raw_text", getattr(fact, "text", None))
    return evidence is None or text[fact.char_start : fact.char_end] == evidence


def _count_rows(part: InstrumentFacts) -> int:
    return sum(len(rows) for _, rows in _rows(part))


def _rows(part: InstrumentFacts) -> Iterator[tuple[str, tuple[Fact, ...]]]:
    """The fact tables of an instrument that repeat their evidence; sections hold together as a tree and stay."""
    for field in fields(part):
        if field.name not in ("instrument", "sections"):
            yield field.name, getattr(part, field.name)
