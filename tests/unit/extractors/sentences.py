"""The engine of tests that are sentences: a text carries its own answers as tags, and each tag is one expected row.

    Căn cứ <base code="462/QĐ-TTg" on="2026-03-22">Quyết định số 462/QĐ-TTg ngày 22/3/2026</base>;

The tag's name says which table the row belongs to, its attributes what the columns hold, the text between the tags
where the row's evidence stands. A text without tags must yield nothing. A row that no tag expects fails the test, and
so does a tag without a row. Lines that begin with ``|`` are table rows, ``<<`` in a cell goes on with the cell to the
left and ``^^`` with the cell above.
"""

import re
import textwrap
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from extractors.facts import extract
from extractors.structure import divide
from extractors.text.paragraphs import Paragraph, assemble_text
from models.documents import Cell, DocumentText
from models.facts import Fact, InstrumentFacts
from models.vocabulary import DocumentFormat, DocumentStatus

# A tag's name: the table its row belongs to, and what the row says of itself besides.
TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "base": ("citations", {"role": "legal_basis"}),
    "proposal": ("citations", {"role": "proposal"}),
    "nested": ("citations", {"role": "nested"}),
    "ref": ("citations", {"role": "reference"}),
    "content": ("contents", {}),
    "phase": ("phases", {}),
    "milestone": ("milestones", {}),
    "criterion": ("criteria", {}),
    "award": ("award_tiers", {}),
    "solution": ("solutions", {}),
    "duty": ("responsibilities", {}),
    "recipient": ("recipients", {}),
}
# Short names of attributes; every other attribute is the column's own name.
COLUMNS = {"on": "issued_on", "year_issued": "issued_year", "written": "code_as_written", "group": "target_group"}
# A citation's evidence may reach on over its title: only its beginning is held.
OPEN_ENDED = frozenset({"citations"})
NONE = "-"

_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[a-z]+)(?P<attributes>(?:\s+[a-z_]+=\"[^\"]*\")*)\s*>")
_ATTRIBUTE = re.compile(r"([a-z_]+)=\"([^\"]*)\"")


@dataclass(frozen=True, slots=True)
class Answer:
    """One row that the tagged text expects: its table, its columns, and where its evidence stands."""

    table: str
    columns: tuple[tuple[str, str], ...]
    start: int
    end: int


def strip_tags(tagged: str) -> tuple[str, list[Answer]]:
    """The text without its tags, and what they expect; an attribute with blanks in ``form`` means several rows."""
    plain: list[str] = []
    length = 0
    at = 0
    open_tags: list[tuple[str, dict[str, str], int]] = []
    answers: list[Answer] = []
    for match in _TAG.finditer(tagged):
        piece = tagged[at : match.start()]
        plain.append(piece)
        length += len(piece)
        at = match.end()
        if match["slash"]:
            name, attributes, start = open_tags.pop()
            assert name == match["name"], f"</{match['name']}> closes <{name}>"
            answers.extend(_make_answers(name, attributes, start, length))
        else:
            assert match["name"] in TABLES, f"<{match['name']}> is no tag of ours"
            open_tags.append((match["name"], dict(_ATTRIBUTE.findall(match["attributes"])), length))
    assert not open_tags, f"never closed: {open_tags}"
    return "".join([*plain, tagged[at:]]), answers


def _make_answers(name: str, attributes: dict[str, str], start: int, end: int) -> list[Answer]:
    table, own = TABLES[name]
    columns = {COLUMNS.get(key, key): value for key, value in attributes.items()} | own
    occasions = columns.pop("occasion", "").split() or [""]
    forms = columns.pop("form", "").split() or [""]
    rows = []
    for occasion in occasions:
        for form in forms:
            both = {key: value for key, value in (("occasion", occasion), ("form", form)) if value}
            rows.append(Answer(table, tuple(sorted((columns | both).items())), start, end))
    return rows


def lay_out(tagged: str) -> str:
    """The tagged text with one paragraph per line: indents and empty lines gone, table rows cut into cells."""
    return "\n".join(line.strip() for line in textwrap.dedent(tagged).strip().splitlines() if line.strip())


def read_outline(plain: str) -> DocumentText:
    """A document of those lines; a line in ``**…**`` is bold, lines between bars are rows of a table."""
    paragraphs: list[Paragraph] = []
    table, row = -1, 0
    lines = plain.split("\n")
    for number, line in enumerate(lines, 1):
        if line.startswith("|"):
            table, row = (table, row + 1) if paragraphs and paragraphs[-1].cell else (table + 1, 0)
            paragraphs.extend(_read_cells(line, table, row, lines[number:]))
        else:
            is_bold = line.startswith("**")
            paragraphs.append(
                Paragraph(text=line.strip("*") if is_bold else line, source=f"l{number}", is_bold=is_bold)
            )
    text, read_lines = assemble_text(paragraphs)
    return DocumentText(
        document_id="0" * 64,
        format=DocumentFormat.TXT,
        byte_size=len(text.encode()),
        status=DocumentStatus.PARSED,
        text=text,
        lines=read_lines,
    )


def _split_row(line: str) -> list[str]:
    return [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split("|")]


def _read_cells(line: str, table: int, row: int, below: list[str]) -> list[Paragraph]:
    texts = _split_row(line)
    following = [_split_row(other) for other in takewhile(lambda other: other.startswith("|"), below)]
    cells: list[Paragraph] = []
    for column, text in enumerate(texts):
        if text in ("<<", "^^", ""):
            continue
        wide = 1
        while column + wide < len(texts) and texts[column + wide] == "<<":
            wide += 1
        tall = next((n for n, below in enumerate(following, 1) if column >= len(below) or below[column] != "^^"), 0)
        cell = Cell(table=table, row=row, column=column, columns_spanned=wide, rows_spanned=tall or len(following) + 1)
        cells.append(Paragraph(text=text, source=f"t{table}r{row}c{column}", cell=cell))
    return cells


@lru_cache(maxsize=512)
def read_facts(plain: str) -> tuple[DocumentText, tuple[InstrumentFacts, ...]]:
    """The document and all its facts, from its plain lines."""
    document = read_outline(lay_out(plain))
    return document, extract(document, divide(document)).instruments


def check_rows(tagged: str, tables: str | tuple[str, ...]) -> None:
    """Hold a tagged text against the rows of those tables, all instruments of the document together.

    Every row needs its tag and every tag its row, at the place where it stands. Attributes not named are not held;
    ``-`` means NULL.
    """
    names = (tables,) if isinstance(tables, str) else tables
    plain, answers = strip_tags(lay_out(tagged))
    document, instruments = read_facts(plain)
    assert _without_marks(plain) == document.text, "the text was changed in reading: write it as it is read"
    answers = _shift_answers(plain, answers)
    rows = [(name, row) for facts in instruments for name in names for row in getattr(facts, name)]
    expected = [answer for answer in answers if answer.table in names]
    missing = Counter(_describe_answer(document.text, answer) for answer in expected)
    extra: list[str] = []
    for name, row in rows:
        answer = next((a for a in expected if a.table == name and _meets(row, a)), None)
        if answer is None:
            extra.append(_describe_row(name, row, document.text))
        else:
            expected.remove(answer)
            missing[_describe_answer(document.text, answer)] -= 1
    lost = [f"  expected: {text}" for text, count in missing.items() for _ in range(count)]
    differences = [*lost, *(f"  found:    {text}" for text in extra)]
    assert not differences, "\n".join(["", *differences])


def _without_marks(plain: str) -> str:
    return "".join(letter for letter, _ in _keep_letters(plain))


def _keep_letters(plain: str) -> list[tuple[str, int]]:
    """The letters of the document's text with their places in the outline."""
    kept: list[tuple[str, int]] = []
    at = 0
    for line in plain.split("\n"):
        pieces: list[tuple[int, str]] = []
        if line.startswith("|"):
            pieces = [(at + m.start(), m[0]) for m in re.finditer(r"[^|\s][^|]*[^|\s]|[^|\s]", line)]
            pieces = [(place, text) for place, text in pieces if text not in ("<<", "^^")]
        elif line.startswith("**"):
            pieces = [(at + 2, line[2:].removesuffix("**"))]
        else:
            pieces = [(at, line)]
        for place, text in pieces:
            if kept:
                kept.append(("\n", place - 1))
            kept.extend((letter, place + offset) for offset, letter in enumerate(text))
        at += len(line) + 1
    return kept


def _shift_answers(plain: str, answers: list[Answer]) -> list[Answer]:
    """The answers with their places in the document's text."""
    place = {where: index for index, (letter, where) in enumerate(_keep_letters(plain)) if letter != "\n"}
    return [Answer(answer.table, answer.columns, place[answer.start], place[answer.end - 1] + 1) for answer in answers]


def _meets(row: Fact, answer: Answer) -> bool:
    if row.char_start != answer.start:
        return False
    if answer.table not in OPEN_ENDED and row.char_end != answer.end:
        return False
    return all(show(getattr(row, column)) == value for column, value in answer.columns)


def show(value: object) -> str:
    """A column's value as tags write it."""
    return NONE if value is None else str(value)


def _describe_answer(text: str, answer: Answer) -> str:
    said = " ".join(f"{key}={value}" for key, value in answer.columns)
    return f"{answer.table} {said} «{text[answer.start : answer.end]}»"


def _describe_row(name: str, row: Fact, text: str) -> str:
    skipped = {"ordinal", "page", "char_start", "char_end", "raw_text", "text"}
    values = ((key, getattr(row, key)) for key in type(row).__dataclass_fields__ if key not in skipped)
    said = " ".join(f"{key}={show(value)}" for key, value in values if value is not None)
    return f"{name} {said} «{text[row.char_start : row.char_end]}»"


def check_header(plain: str, ordinal: int = 1, **columns: object) -> None:
    """Hold the header of the document's instrument with that ordinal against the named columns."""
    _, instruments = read_facts(plain)
    assert len(instruments) >= ordinal, f"{len(instruments)} instruments"
    instrument = instruments[ordinal - 1].instrument
    found = {column: show(getattr(instrument, column)) for column in columns}
    differing = {
        column: (found[column], show(value)) for column, value in columns.items() if found[column] != show(value)
    }
    assert not differing, f"found, expected: {differing}"


def check_sections(plain: str, expected: str, ordinal: int = 1) -> None:
    """Hold an instrument's sections against lines ``path kind heading``; ``-`` is a section without a heading."""
    _, instruments = read_facts(plain)
    found = [
        f"{row.path} | {row.kind} | {show(row.heading)}".replace("\n", "\\n")
        for row in instruments[ordinal - 1].sections
    ]
    wanted = [" | ".join(part.strip() for part in line.split("|")) for line in lay_out(expected).splitlines()]
    assert found == wanted, "\n" + "\n".join(found)
