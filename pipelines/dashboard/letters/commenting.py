"""A plan given back as a Word file with a comment at every passage that must be mended."""

import copy
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml.etree import _Element

from models.labels import LABELS
from pipelines.dashboard.letters import layout
from pipelines.dashboard.letters.review_slip import list_remarks
from pipelines.dashboard.records import FindingCard

AUTHOR, INITIALS = "Rà soát", "RS"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class _Letters:
    """A paragraph's letters without blanks, and where each stands: run and offset in the run's text."""

    paragraph: Paragraph
    text: str
    places: tuple[tuple[int, int], ...]


def comment_document(content: bytes, text: str, findings: Iterable[FindingCard], *, title: str | None) -> bytes:
    """A .docx with a comment for each finding that must be mended; the words of the plan stay as they are.

    ``text`` is the document's text that the findings' places point into. A comment stands at the finding's quote;
    what is absent has no place and is noted at the plan's ``title``, else at the first words.
    """
    document = Document(io.BytesIO(content))
    _add_comments(document, text, findings, title)
    return layout.save_letter(document)


def comment_text(text: str, findings: Iterable[FindingCard], *, title: str | None) -> bytes:
    """The same for a plan that came in another format: its text as a new .docx, with the comments."""
    document = layout.start_sheet()
    for line in text.split("\n"):
        layout.add_text(document, line)
    _add_comments(document, text, findings, title)
    return layout.save_letter(document)


def _add_comments(document: WordDocument, text: str, findings: Iterable[FindingCard], title: str | None) -> None:
    for finding in list_remarks(findings):
        letters = [read for element in _iter_paragraphs(document) if (read := _read_letters(element)).text]
        if not letters:
            return
        runs = _find_quote(letters, text, finding) or _find_words(letters, title or "", 0) or _list_runs(letters[0])
        document.add_comment(runs, text=_word_comment(finding), author=AUTHOR, initials=INITIALS)


def _word_comment(finding: FindingCard) -> str:
    parts = [f"[{LABELS['verdict'][finding.verdict][0]}] {finding.title}. {finding.message}"]
    if finding.remedy and finding.is_defect:
        parts.append(f"Cách khắc phục: {finding.remedy}")
    if finding.clause:
        parts.append(f"({finding.clause})")
    return "\n".join(parts)


def _iter_paragraphs(document: WordDocument) -> Iterator[Paragraph]:
    """Every paragraph of the body, in tables and text boxes too; a text box's second rendering is passed over."""
    for element in document.element.body.iter(qn("w:p")):
        if not any(ancestor.tag == _FALLBACK for ancestor in element.iterancestors()):
            yield Paragraph(element, document._body)


def _read_letters(paragraph: Paragraph) -> _Letters:
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    for number, run in enumerate(_iter_runs(paragraph)):
        for offset, letter in enumerate(run.text):
            if not letter.isspace():
                letters.append(letter)
                places.append((number, offset))
    return _Letters(paragraph, "".join(letters), tuple(places))


def _iter_runs(paragraph: Paragraph) -> Iterator[Run]:
    """The runs of a paragraph, also those in links and tracked insertions; what was deleted has no text."""
    for element in paragraph._p.iter(qn("w:r")):
        if next(element.iterancestors(qn("w:p"))) is paragraph._p:
            yield Run(element, paragraph)  # type: ignore[arg-type]


def _list_runs(letters: _Letters) -> list[Run]:
    return [run for run in _iter_runs(letters.paragraph) if run.text.strip()]


def _find_quote(letters: Sequence[_Letters], text: str, finding: FindingCard) -> list[Run]:
    """The runs of a finding's quote: its first line, the occurrence that the place in the text says."""
    if finding.char_start is None or finding.char_end is None:
        return []
    line = text[finding.char_start : finding.char_end].split("\n", 1)[0]
    key = _BLANKS.sub("", line)
    earlier = _BLANKS.sub("", text[: finding.char_start]).count(key) if key else 0
    return _find_words(letters, line, earlier) or _find_words(letters, line, 0)


def _find_words(letters: Sequence[_Letters], words: str, skipped: int) -> list[Run]:
    """The runs of those words, blanks apart, after ``skipped`` earlier occurrences; empty when they stand nowhere."""
    key = _BLANKS.sub("", words)
    for read in letters if key else ():
        at = read.text.find(key)
        while at >= 0:
            if skipped == 0:
                return _cut_runs(read, at, at + len(key))
            skipped -= 1
            at = read.text.find(key, at + 1)
    return []


def _cut_runs(read: _Letters, start: int, end: int) -> list[Run]:
    """The runs that hold letters ``start`` to ``end``; the first and the last are cut where the words begin and end."""
    first_run, first_offset = read.places[start]
    last_run, last_offset = read.places[end - 1]
    runs = list(_iter_runs(read.paragraph))
    host = _find_host(runs[first_run])
    if host is not None:
        return [host]
    chosen = runs[first_run : last_run + 1]
    chosen[-1] = _cut_after(chosen[-1], last_offset + 1)
    if len(chosen) == 1 or first_offset:
        chosen[0] = _cut_before(chosen[0], first_offset)
    return chosen


def _find_host(run: Run) -> Run | None:
    """The run of the page that holds the text box a run stands in: Word takes no comment inside a box."""
    boxes = list(run._r.iterancestors(qn("w:txbxContent")))
    if not boxes:
        return None
    outer = next(boxes[-1].iterancestors(qn("w:r")))
    return Run(outer, run._parent)  # type: ignore[arg-type]


def _cut_after(run: Run, offset: int) -> Run:
    """The run with its first ``offset`` letters; the rest stands in a run of its own behind it."""
    text = run.text
    if offset < len(text) and _is_plain(run._r):
        rest = copy.deepcopy(run._r)
        run._r.addnext(rest)
        Run(rest, run._parent).text, run.text = text[offset:], text[:offset]
    return run


def _cut_before(run: Run, offset: int) -> Run:
    """A run of the letters from ``offset`` on; those before stand in the run itself."""
    text = run.text
    if not offset or not _is_plain(run._r):
        return run
    rest = copy.deepcopy(run._r)
    run._r.addnext(rest)
    found = Run(rest, run._parent)
    found.text, run.text = text[offset:], text[:offset]
    return found


def _is_plain(element: _Element) -> bool:
    """True for a run of text alone: one with a field, a picture or a note is never cut."""
    return {child.tag for child in element} <= {qn("w:rPr"), qn("w:t")}
