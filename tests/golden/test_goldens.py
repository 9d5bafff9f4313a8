"""Whole sample documents through read → divide → extract → load → publish, against their golds, field by field."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from extractors.text import read
from models.documents import DocumentText
from models.vocabulary import DocumentStatus
from tests.factory import WordNumbering, lay_out, render_word
from tests.factory.blocks import Centered, Paragraph
from tests.factory.build import DEFAULT_FOLDER
from tests.factory.rendering.markdown import list_table_rows
from tests.factory.samples import SAMPLES, Sample

INBOX, GOLDS = DEFAULT_FOLDER / "inbox", DEFAULT_FOLDER / "gold"
EVERY_SAMPLE = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)


@pytest.fixture(scope="session")
def texts() -> dict[str, DocumentText]:
    """Every sample as read, by its stem."""
    return {sample.stem: read(INBOX / sample.path) for sample in SAMPLES}


@pytest.fixture(scope="session")
def published(texts: dict[str, DocumentText], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published database of all samples, made without Dagster."""
    from extractors.facts import extract
    from extractors.structure import divide
    from pipelines.state import open_state
    from pipelines.warehouse.connection import connect_working
    from pipelines.warehouse.files import IncomingFile
    from pipelines.warehouse.loading import load_documents, record_files
    from pipelines.warehouse.publishing import publish

    state = open_state(tmp_path_factory.mktemp("state"))
    now = datetime(2026, 7, 1, tzinfo=UTC)
    files = [IncomingFile(sample.path, sample.file_name, texts[sample.stem].document_id) for sample in SAMPLES]
    pairs = [(text, extract(text, divide(text))) for text in texts.values()]
    with connect_working(state) as con:
        record_files(con, files, seen_at=now, complete=True)
        load_documents(con, pairs, extractor_version="golden", parsed_at=now)
    return publish(state).path


def list_printed(sample: Sample) -> Iterator[str]:
    """The lines that a reader must find in a sample, in order: titles, body with numbers, table cells."""
    for block in lay_out(sample.outline):
        if isinstance(block, Centered):
            yield block.text
        elif isinstance(block, Paragraph):
            yield f"{block.label} {block.text}" if block.label else block.text
    plan = sample.outline.plan if hasattr(sample.outline, "plan") else sample.outline
    for annex in plan.annexes:
        yield from (cell for row in list_table_rows(annex) for cell in row if cell)


@EVERY_SAMPLE
def test_text_holds_every_printed_line_in_order(sample: Sample, texts: dict[str, DocumentText]) -> None:
    text = texts[sample.stem]
    assert text.status is DocumentStatus.PARSED
    left = iter(text.text.split("\n"))
    missing = [line for line in list_printed(sample) if " ".join(line.split()) not in map(_squeeze, left)]
    assert not missing[:1]


def _squeeze(line: str) -> str:
    return " ".join(line.split())


@EVERY_SAMPLE
def test_word_numbers_read_as_typed_ones(sample: Sample, tmp_path: Path) -> None:
    files = {numbering: tmp_path / f"{numbering}.docx" for numbering in WordNumbering}
    for numbering, path in files.items():
        path.write_bytes(render_word(sample.outline, numbering))
    assert read(files[WordNumbering.AUTOMATIC]).text == read(files[WordNumbering.TYPED]).text


@EVERY_SAMPLE
def test_facts_agree_with_the_gold(sample: Sample, published: Path, tmp_path: Path) -> None:
    from pipelines.scoring import score

    gold = GOLDS / f"{sample.stem}.yaml"
    (tmp_path / gold.name).write_bytes(gold.read_bytes())
    report = score(published, tmp_path, minimum=1.0, is_verbose=True)
    assert report.exit_status == 0, report.text
