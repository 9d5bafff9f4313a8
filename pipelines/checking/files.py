"""Files read in workers with limits, and judged beside each other."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from models.facts import DocumentFacts
from pipelines.checking.checked import CheckedFile
from pipelines.compliance import ReadDocument, Review, Rulebook, review_documents
from pipelines.compliance.cards import Card
from pipelines.parcels import find_reading_time
from pipelines.pooling import work_through
from pipelines.reading import build_lost_text
from pipelines.workers import Loss


def check_files(
    paths: Sequence[Path],
    rulebook: Rulebook,
    *,
    shelf: Iterable[Card] = (),
    find_time: Callable[[Path], float] = find_reading_time,
) -> tuple[CheckedFile, ...]:
    """Each file read and judged beside the others, in the order given.

    ``shelf`` are instruments that are known beside them; ``find_time`` gives the seconds that reading a file may take.

    Reads: the files, the rulebook.
    """
    documents = read_files(paths, find_time=find_time)
    unique = {document.text.document_id: document for document in documents}
    reviews = {review.document_id: review for review in review_documents(unique.values, rulebook, shelf=shelf)}
    return tuple(
        _pair(path, document, reviews[document.text.document_id])
        for path, document in zip(paths, documents, strict=True)
    )


def read_files(paths: Sequence[Path], *, find_time: Callable[[Path], float] = find_reading_time) -> list[ReadDocument]:
    """The files in the order given, read one after the other in a worker with limits, as ``rasoat run`` reads them.

    A file that takes its worker down or goes over a limit is a document with that reason; the others go on.
    """
    outcomes = dict(work_through(read_file, paths, find_time=find_time, workers=1))
    found = (outcomes[path] for path in paths)
    return [_make_lost(path, one) if isinstance(one, Loss) else one for path, one in zip(paths, found, strict=True)]


def read_file(path: Path) -> ReadDocument:
    """A file as the judge wants it; the folders ``<province>/<unit>`` that it lies in count as in an inbox.

    Reads: the file.
    """
    from extractors.text import read
    from pipelines.compliance.corrections import CORRECTIONS, apply_corrections, load_corrections
    from pipelines.provinces import find_province
    from pipelines.reading import find_facts

    text = read(path)
    folders = path.resolve().parent.parts[-2:]
    province = next((found for folder in folders if (found := find_province(folder)) is not None), None)
    facts = apply_corrections(find_facts(text), load_corrections(CORRECTIONS).get(text.document_id, ())).facts
    return ReadDocument(text=text, facts=facts, province_hint=province.code if province else None)


def _make_lost(path: Path, loss: Loss) -> ReadDocument:
    from extractors.intake import hash_file

    text = build_lost_text(hash_file(path), path, loss)
    return ReadDocument(text=text, facts=DocumentFacts(document_id=text.document_id))


def _pair(path: Path, document: ReadDocument, review: Review) -> CheckedFile:
    return CheckedFile(path=path, text=document.text, facts=document.facts, review=review)
