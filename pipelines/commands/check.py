"""``rasoat check``: files judged on the spot, without a warehouse and without Dagster."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from models.errors import ImpossibleRequestError
from models.facts import DocumentFacts
from models.vocabulary import DocumentStatus, Severity
from pipelines.checking.checked import CheckedFile
from pipelines.compliance import ReadDocument, Review, Rulebook, load_rulebook, review_documents
from pipelines.compliance.layers import find_layers
from pipelines.messages import say
from pipelines.parcels import find_reading_time
from pipelines.pooling import work_through
from pipelines.reading import build_lost_text
from pipelines.workers import Loss

CLEAN, DEFECTIVE, UNREADABLE = 0, 1, 2
# A defect of these severities makes the command end with 1.
GRAVE = (Severity.CRITICAL, Severity.ERROR)


def check(files: Sequence[Path], *, against: str | None, report_format: str) -> int:
    """0 when no file has a missing or wrong thing of severity error, 1 when one has, 2 when a file cannot be read.

    The files see each other: a province's plan given beside a commune's counts as known.

    Reads: the files, data/reference. Writes: the report to stdout, a line per missing file to stderr.
    Raises ImpossibleRequestError for a pack that does not exist.
    """
    from pipelines.commands.check_json import render_json
    from pipelines.commands.check_text import render_text

    rulebook = choose_packs(load_rulebook(), against)
    paths = tuple(dict.fromkeys(files))
    present = [path for path in paths if path.is_file()]
    for path in paths:
        if path not in present:
            print(f"rasoat: {_describe_absence(path)}", file=sys.stderr)
    checked = check_files(present, rulebook)
    if checked or report_format == "json":
        render = render_json if report_format == "json" else render_text
        sys.stdout.write(render(checked, rulebook))
    if len(present) < len(paths) or any(file.text.status is not DocumentStatus.PARSED for file in checked):
        return UNREADABLE
    return DEFECTIVE if any(row.severity in GRAVE for file in checked for row in file.defects) else CLEAN


def choose_packs(rulebook: Rulebook, pack_id: str | None) -> Rulebook:
    """The rulebook with that pack and its layers alone, or all of it.

    Raises ImpossibleRequestError naming the packs there are.
    """
    if pack_id is None:
        return rulebook
    packs = find_layers(rulebook.packs, pack_id)
    if not packs:
        known = ", ".join(pack.id for pack in rulebook.packs)
        raise ImpossibleRequestError(
            say(
                f"không có bộ quy tắc “{pack_id}”; các bộ hiện có: {known}.",
                f'no pack "{pack_id}"; there are: {known}.',
            )
        )
    return replace(rulebook, packs=packs)


def check_files(paths: Sequence[Path], rulebook: Rulebook) -> tuple[CheckedFile, ...]:
    """Each file read and judged beside the others, in the order given.

    Reads: the files, the rulebook.
    """
    documents = read_files(paths)
    unique = {document.text.document_id: document for document in documents}
    reviews = {review.document_id: review for review in review_documents(unique.values, rulebook)}
    return tuple(
        _pair(path, document, reviews[document.text.document_id])
        for path, document in zip(paths, documents, strict=True)
    )


def read_files(paths: Sequence[Path]) -> list[ReadDocument]:
    """The files in the order given, read one after the other in a worker with limits, as ``rasoat run`` reads them.

    A file that takes its worker down or goes over a limit is a document with that reason; the others go on.
    """
    outcomes = dict(work_through(read_file, paths, find_time=find_reading_time, workers=1))
    found = (outcomes[path] for path in paths)
    return [_make_lost(path, one) if isinstance(one, Loss) else one for path, one in zip(paths, found, strict=True)]


def _make_lost(path: Path, loss: Loss) -> ReadDocument:
    from extractors.intake import hash_file

    text = build_lost_text(hash_file(path), path, loss)
    return ReadDocument(text=text, facts=DocumentFacts(document_id=text.document_id))


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


def _pair(path: Path, document: ReadDocument, review: Review) -> CheckedFile:
    return CheckedFile(path=path, text=document.text, facts=document.facts, review=review)


def _describe_absence(path: Path) -> str:
    if path.is_dir():
        return say(
            f"{path} là thư mục; hãy nêu từng tệp, hoặc dùng “rasoat run {path}”.",
            f'{path} is a folder; name its files, or use "rasoat run {path}".',
        )
    return say(f"không có tệp {path}; hãy kiểm tra lại đường dẫn.", f"there is no file {path}; check the path.")
