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
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage
from pipelines.compliance.checks import Strict
from pipelines.compliance.strict_yaml import read_model
from pipelines.compliance.units import REFERENCE

CORRECTIONS = REFERENCE / "corrections"
# evidence and places are what the document says: no correction changes them
_FIXED = frozenset({"ordinal", "page", "char_start", "char_end", "raw_text", "text", "code_as_written", "attached_to"})
# the parts of a date by the end of their column's name, each with its least and greatest value
_RANGES = {"year": (1900, 2100), "month": (1, 12), "day": (1, 31)}
_DATE_PARTS = ("issued_year", "issued_month", "issued_day")
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

    def find_fault(self) -> str | None:
        """What is wrong with a value that has the field's type but cannot be: a day 45; None for a sound one."""
        value, part = self.typed_value, self.locate()[2].rpartition("_")[2]
        least, greatest = _RANGES.get(part, (0, 0))
        if part not in _RANGES or not isinstance(value, int) or least <= value <= greatest:
            return None
        return f"giá trị {value} của trường “{self.field}” không nằm trong khoảng {least} đến {greatest}"

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
    not there, or whose value cannot be, is kept in the list as not applied, and an issue tells it.
    """
    by_instrument: dict[int, list[Correction]] = defaultdict(list)
    for correction in corrections:
        by_instrument[correction.instrument].append(correction)
    rows: list[CorrectionRow] = []
    parts: list[InstrumentFacts] = []
    for part in facts.instruments:
        corrected, told = _correct_part(facts.document_id, part, by_instrument.pop(part.instrument.ordinal, []))
        rows += told
        parts.append(corrected)
    lost = (correction for group in by_instrument.values() for correction in group)
    rows += [_tell(facts.document_id, correction, None, is_applied=False) for correction in lost]
    issues = (*facts.issues, *(_tell_refused(row) for row in rows if not row.is_applied))
    return Corrected(replace(facts, instruments=tuple(parts), issues=issues), tuple(rows))


def _correct_part(
    document_id: str, part: InstrumentFacts, corrections: Sequence[Correction]
) -> tuple[InstrumentFacts, list[CorrectionRow]]:
    """An instrument as corrected; parts of a date that together make no day of the calendar change nothing."""
    corrected, rows = part, []
    for correction in corrections:
        corrected, row = _correct(document_id, corrected, correction)
        rows.append(row)
    header = corrected.instrument
    is_whole = header.issued_year and header.issued_month and header.issued_day
    if is_whole and header.issued_on is None and any(row.field in _DATE_PARTS for row in rows):
        sound = [correction for correction in corrections if correction.field not in _DATE_PARTS]
        refused = [replace(row, is_applied=False) for row in rows if row.field in _DATE_PARTS]
        corrected, kept = _correct_part(document_id, part, sound)
        return corrected, [*kept, *refused]
    return corrected, rows


def _correct(document_id: str, part: InstrumentFacts, correction: Correction) -> tuple[InstrumentFacts, CorrectionRow]:
    table, number, column = correction.locate()
    if correction.find_fault() is not None:
        return part, _tell(document_id, correction, None, is_applied=False)
    if table == "instruments":
        old = getattr(part.instrument, column)
        header = _agree(replace(part.instrument, **{column: correction.typed_value}), column)
        return replace(part, instrument=header), _tell(document_id, correction, old, is_applied=True)
    facts: tuple[Any, ...] = getattr(part, table)
    if not 1 <= number <= len(facts):
        return part, _tell(document_id, correction, None, is_applied=False)
    old = getattr(facts[number - 1], column)
    changed = replace(facts[number - 1], **{column: correction.typed_value})
    corrected: dict[str, Any] = {table: (*facts[: number - 1], changed, *facts[number:])}
    return replace(part, **corrected), _tell(document_id, correction, old, is_applied=True)


def _agree(header: Instrument, column: str) -> Instrument:
    """The header with the fields that follow from a corrected one: the code from its parts, the day from its parts."""
    if column in _DATE_PARTS:
        return replace(header, issued_on=_build_day(header.issued_year, header.issued_month, header.issued_day))
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


def _build_day(year: int | None, month: int | None, day: int | None) -> date | None:
    """The day of those parts; None where one is unknown or the calendar has no such day."""
    try:
        return date(year, month, day) if year and month and day else None
    except ValueError:
        return None


def _tell_refused(row: CorrectionRow) -> Issue:
    message = (
        f"Không áp dụng được đính chính “{row.field}” = {row.value} (văn bản thứ {row.instrument_ordinal}, "
        f"{row.author}): không có văn bản hoặc dòng ấy, hoặc giá trị không thể có. "
        "Sửa mục này trong data/reference/corrections."
    )
    return Issue(stage=Stage.FACTS, level=IssueLevel.WARNING, message=message)


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
