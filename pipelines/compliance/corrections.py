"""Corrections: what a person says of a document in the place of what was read, kept through every re-reading."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from dataclasses import field as dataclass_field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

from pydantic import Field, TypeAdapter, ValidationError, model_validator

from models.documents import DocumentText
from models.facts import DocumentFacts, Fact, Instrument, InstrumentFacts
from models.findings import CorrectionRow
from pipelines.compliance.checks import Strict
from pipelines.compliance.strict_yaml import read_model
from pipelines.compliance.units import REFERENCE

CORRECTIONS = REFERENCE / "corrections"
# evidence and places are what the document says: no correction changes them
_FIXED = frozenset({"ordinal", "page", "char_start", "char_end", "raw_text", "text", "code_as_written", "attached_to"})
_TABLES: Mapping[str, type[Fact]] = {
    field.name: get_type_hints(InstrumentFacts)[field.name].__args__[0]
    for field in fields(InstrumentFacts)
    if field.name != "instrument"
} | {"instruments": Instrument}


class Correction(Strict):
    """One correction: which field of which row of which document, its value, why, and who decided.

    ``instrument`` is the instrument's place in the document. ``field`` is a column of ``instruments``, or
    ``table/row/column`` such as ``milestones/2/year``. A null value says that the document does not tell. ``author``
    is an office, never a person.
    """

    document: str = Field(pattern=r"^[0-9a-f]{64}$")
    instrument: int = Field(default=1, ge=1)
    field: str
    value: date | int | bool | str | None
    reason: str = Field(min_length=1)
    author: str = Field(min_length=1)

    @model_validator(mode="after")
    def _know_the_field(self) -> "Correction":
        table, _, column = self.locate()
        adapter = _list_columns(table).get(column) if table in _TABLES else None
        if adapter is None:
            raise ValueError(f"không có trường “{self.field}” để đính chính")
        try:
            adapter.validate_python(self.value)
        except ValidationError as error:
            raise ValueError(f"giá trị {self.value!r} không hợp với trường “{self.field}”") from error
        return self

    def locate(self) -> tuple[str, int, str]:
        """Table, row (1-based, the instrument's own row being 1) and column."""
        parts = self.field.split("/")
        if len(parts) == 1:
            return "instruments", 1, self.field
        is_whole = len(parts) == 3 and parts[1].isdigit()
        return (parts[0], int(parts[1]), parts[2]) if is_whole else ("", 0, self.field)

    @property
    def typed_value(self) -> Any:
        """The value in the field's own type: a day as a date, a code as its word."""
        table, _, column = self.locate()
        return _list_columns(table)[column].validate_python(self.value)


class CorrectionFile(Strict):
    """A file of data/reference/corrections."""

    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Corrected:
    """A document's facts with corrections laid over them, and what each correction did."""

    facts: DocumentFacts
    rows: tuple[CorrectionRow, ...]


@dataclass(frozen=True, slots=True)
class Overlay:
    """Corrections by document; ``rows`` gathers what became of those of the documents that passed through."""

    corrections: Mapping[str, tuple[Correction, ...]]
    rows: list[CorrectionRow] = dataclass_field(default_factory=list)

    def lay_over(
        self, pairs: Iterable[tuple[DocumentText, DocumentFacts]]
    ) -> Iterator[tuple[DocumentText, DocumentFacts]]:
        """Each document's text with its facts as corrected."""
        for text, facts in pairs:
            corrected = apply_corrections(facts, self.corrections.get(text.document_id, ()))
            self.rows.extend(corrected.rows)
            yield text, corrected.facts


def load_corrections(folder: Path) -> Mapping[str, tuple[Correction, ...]]:
    """The corrections of a folder by document; none where there is no folder. Raises PackError for a faulty file."""
    by_document: dict[str, tuple[Correction, ...]] = {}
    for path in sorted(folder.glob("*.yaml")):
        for correction in read_model(path, CorrectionFile).corrections:
            by_document[correction.document] = (*by_document.get(correction.document, ()), correction)
    return by_document


def apply_corrections(facts: DocumentFacts, corrections: Iterable[Correction]) -> Corrected:
    """The facts as corrected; the later of two corrections of one field counts.

    Reads: facts as extracted. Writes: the same with the corrected values, and a row per correction. One whose row is
    not there is kept in the list as not applied.
    """
    by_instrument: dict[int, list[Correction]] = defaultdict(list)
    for correction in corrections:
        by_instrument[correction.instrument].append(correction)
    rows: list[CorrectionRow] = []
    parts: list[InstrumentFacts] = []
    for part in facts.instruments:
        for correction in by_instrument.pop(part.instrument.ordinal, []):
            part, row = _correct(facts.document_id, part, correction)
            rows.append(row)
        parts.append(part)
    lost = (correction for group in by_instrument.values() for correction in group)
    rows += [_tell(facts.document_id, correction, None, is_applied=False) for correction in lost]
    return Corrected(replace(facts, instruments=tuple(parts)), tuple(rows))


def _correct(document_id: str, part: InstrumentFacts, correction: Correction) -> tuple[InstrumentFacts, CorrectionRow]:
    table, number, column = correction.locate()
    if table == "instruments":
        old = getattr(part.instrument, column)
        header = _agree(replace(part.instrument, **{column: correction.typed_value}), column)
        return replace(part, instrument=header), _tell(document_id, correction, old, is_applied=True)
    facts: tuple[Any, ...] = getattr(part, table)
    if number > len(facts):
        return part, _tell(document_id, correction, None, is_applied=False)
    old = getattr(facts[number - 1], column)
    changed = replace(facts[number - 1], **{column: correction.typed_value})
    corrected: dict[str, Any] = {table: (*facts[: number - 1], changed, *facts[number:])}
    return replace(part, **corrected), _tell(document_id, correction, old, is_applied=True)


def _agree(header: Instrument, column: str) -> Instrument:
    """The header with the fields that follow from a corrected one: the code from its parts, the day from its parts."""
    if column in ("issued_year", "issued_month", "issued_day"):
        year, month, day = header.issued_year, header.issued_month, header.issued_day
        return replace(header, issued_on=date(year, month, day) if year and month and day else None)
    if column == "issued_on" and header.issued_on is not None:
        day_of = header.issued_on
        return replace(header, issued_year=day_of.year, issued_month=day_of.month, issued_day=day_of.day)
    if column in ("number", "symbol"):
        code = f"{header.number}/{header.symbol}" if header.number and header.symbol else None
        return replace(header, code=code, is_draft=header.number is None)
    if column == "code" and header.code is not None and "/" in header.code:
        number, _, symbol = header.code.partition("/")
        return replace(header, number=number, symbol=symbol, is_draft=False)
    return header


def _tell(document_id: str, correction: Correction, old: object, *, is_applied: bool) -> CorrectionRow:
    return CorrectionRow(
        document_id=document_id,
        instrument_ordinal=correction.instrument,
        field=correction.field,
        old_value=None if old is None else str(old),
        value=None if correction.value is None else str(correction.value),
        reason=correction.reason,
        author=correction.author,
        is_applied=is_applied,
    )


@cache
def _list_columns(table: str) -> Mapping[str, TypeAdapter[Any]]:
    """The columns of a table that may be corrected, each with what checks its values."""
    record = _TABLES[table]
    hints = get_type_hints(record)
    return {field.name: TypeAdapter(hints[field.name]) for field in fields(record) if field.name not in _FIXED}


def list_changed(before: Iterable[CorrectionRow], now: Mapping[str, Sequence[Correction]]) -> frozenset[str]:
    """The documents whose corrections are not those that were laid over them when they were loaded."""
    applied: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for row in before:
        applied[row.document_id].add((row.instrument_ordinal, row.field, row.value, row.reason, row.author))
    wanted = {
        document_id: {
            (c.instrument, c.field, None if c.value is None else str(c.value), c.reason, c.author) for c in corrections
        }
        for document_id, corrections in now.items()
    }
    return frozenset(key for key in applied.keys() | wanted.keys() if applied.get(key, set()) != wanted.get(key, set()))
