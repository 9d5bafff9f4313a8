"""Judging a text as the tests do it: read, divided, extracted, resolved and judged, without a warehouse."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from extractors.facts import extract
from extractors.structure import divide
from extractors.text import read
from models.findings import FindingRow
from models.vocabulary import QualityGrade
from pipelines.compliance.cases import Case
from pipelines.compliance.judge import judge
from pipelines.compliance.library import Library, build_library
from pipelines.compliance.movements import load_movements
from pipelines.compliance.packs import Pack, load_packs
from pipelines.compliance.resolving import ReadDocument, Registers, build_cases, resolve_document
from pipelines.compliance.units import load_register


@lru_cache
def registers() -> Registers:
    return Registers(load_register(), load_movements())


@lru_cache
def packs() -> tuple[Pack, ...]:
    return load_packs()


@lru_cache(maxsize=256)
def read_text(text: str, province_hint: str | None = None) -> ReadDocument:
    """A plan's text as a document that has been read."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ke-hoach.txt"
        path.write_text(text, encoding="utf-8")
        document = read(path)
    return ReadDocument(text=document, facts=extract(document, divide(document)), province_hint=province_hint)


def shelve(*texts: str) -> Library:
    """The library of a warehouse that holds those plans."""
    return build_library(card for text in texts for _, card in resolve_document(read_text(text), registers()))


def open_cases(text: str, *others: str, is_poor: bool = False) -> tuple[Case, ...]:
    """The cases of a plan in a warehouse that holds those others too."""
    document = read_text(text)
    if is_poor:
        document = replace(document, text=replace(document.text, quality_grade=QualityGrade.KEM))
    return build_cases(document, registers(), shelve(text, *others))


def judge_text(text: str, *others: str, is_poor: bool = False) -> dict[tuple[int, str, str], FindingRow]:
    """The findings by the instrument's place in the document, pack and rule."""
    cases = open_cases(text, *others, is_poor=is_poor)
    found = judge(cases, packs())
    for row in found:
        if row.quote is not None:
            assert read_text(text).text.text[row.char_start : row.char_end] == row.quote
        else:
            assert row.char_start is row.char_end is row.page is None
    return {(int(row.instrument_id.rpartition("-")[2]), row.pack_id, row.rule_id): row for row in found}
