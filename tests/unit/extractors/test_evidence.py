"""Evidence: every row of every table, and every span of the structure, holds the text it claims, letter for letter."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from extractors.facts import extract
from extractors.structure import divide
from extractors.text import read
from models.documents import DocumentText
from models.facts import Fact, InstrumentFacts
from models.sections import DividedInstrument, Item
from models.spans import Span
from models.vocabulary import DocumentStatus
from tests.conftest import ROOT

# The text of a row, by the column that holds it.
QUOTED = {
    "citations": "raw_text",
    "contents": "text",
    "phases": "raw_text",
    "milestones": "raw_text",
    "criteria": "text",
    "award_tiers": "raw_text",
    "solutions": "text",
    "responsibilities": "text",
    "recipients": "text",
}
SAMPLES = sorted(
    path
    for path in (ROOT / "data" / "samples" / "inbox").rglob("*")
    if path.suffix in (".docx", ".md", ".txt") and path.is_file()
)


@cache
def read_all(path: Path) -> tuple[DocumentText, tuple[DividedInstrument, ...], tuple[InstrumentFacts, ...]]:
    document = read(path)
    assert document.status is DocumentStatus.PARSED, document.error_message
    parts = divide(document)
    return document, parts, extract(document, parts).instruments


def check_document(path: Path) -> None:
    document, parts, instruments = read_all(path)
    text = document.text
    assert [line.span.text_of(text) for line in document.lines] == text.split("\n")
    assert [part.ordinal for part in parts] == list(range(1, len(parts) + 1))
    for part, facts in zip(parts, instruments, strict=True):
        for span in list_spans(part):
            assert part.extent.holds(span), (path.name, span, span.text_of(text)[:60])
        paths = [section.path for section in part.sections]
        assert len(paths) == len(set(paths)), path.name
        for row in facts.sections:
            quoted = [value for value in (row.heading, row.body) if value is not None]
            assert text[row.char_start : row.char_end].startswith(quoted[0] if quoted else ""), (path.name, row)
            assert text[row.char_start : row.char_end].endswith(quoted[-1] if quoted else ""), (path.name, row)
        for table, column in QUOTED.items():
            check_rows_of(getattr(facts, table), column, text)


def check_rows_of(rows: tuple[Fact, ...], column: str, text: str) -> None:
    assert [row.ordinal for row in rows] == list(range(1, len(rows) + 1))
    for row in rows:
        quote = getattr(row, column)
        assert text[row.char_start : row.char_end] == quote
        assert quote == quote.strip()
        assert quote


def list_spans(part: DividedInstrument) -> Iterator[Span]:
    yield from (part.header, part.preamble, part.body, part.closing, *part.recipients, *part.signature)
    yield from (span for span in (part.title, part.attached_line, part.decider) if span is not None)
    for section in part.sections:
        yield section.extent
        yield from (span for span in (section.heading, section.body) if span is not None)
        for item in section.items:
            yield from list_item_spans(item)


def list_item_spans(item: Item) -> Iterator[Span]:
    yield item.span
    for child in item.children:
        yield from list_item_spans(child)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_samples(path: Path) -> None:
    check_document(path)


def test_there_are_samples() -> None:
    assert len(SAMPLES) >= 4


@pytest.mark.shared
def test_real_documents(shared: Path) -> None:
    documents = [path for path in sorted((shared / "real").iterdir()) if path.suffix in (".docx", ".md")]
    assert documents
    for path in documents:
        if path.name != "README.md":
            check_document(path)


@pytest.mark.shared
@pytest.mark.parametrize("kind", ["txt", "docx", "docx_auto"])
def test_seeds(shared: Path, kind: str) -> None:
    documents = sorted((shared / "seeds" / kind).iterdir())
    assert documents
    for path in documents:
        check_document(path)
