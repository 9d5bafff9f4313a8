"""Where to look in an instrument: its parts, their whole extent, their sentences, and how a person names them."""

import re
from collections.abc import Iterable, Iterator

from extractors.structure.folding import fold_blanks, fold_case
from models.facts import Citation, SectionRow
from models.spans import Span
from models.vocabulary import CitationRole, DocType, SectionKind
from pipelines.compliance.cases import Case
from pipelines.compliance.phrases import CAPITALS, compile_phrases

# A full stop ends a sentence only before a capital or the line's end: "TT. Đảng ủy", "Điều 1." may be cut, no harm.
_SENTENCE_ENDS = re.compile(rf"(?:[.;](?=\s+[{CAPITALS}“\"+-])|\n)")
_POINTS_ELSEWHERE = re.compile(r"\b(?:theo|tại|như|áp\s+dụng|quy\s+định)\b")
_LONGEST_QUOTED_HEADING = 60


def find_parts(case: Case, kinds: Iterable[SectionKind]) -> tuple[SectionRow, ...]:
    """The topmost sections of those kinds, annexes left out."""
    wanted = frozenset(kinds)
    rows = list_body(case)
    by_ordinal = {row.ordinal: row for row in rows}
    return tuple(row for row in rows if row.kind in wanted and not _has_above(row, by_ordinal, wanted))


def find_headed(case: Case, words: tuple[str, ...]) -> tuple[SectionRow, ...]:
    """The sections of the highest level whose heading holds one of these phrases: ``NỘI DUNG VÀ TIÊU CHÍ THI ĐUA``."""
    phrases = compile_phrases(words)
    return tuple(
        row for row in list_body(case) if row.depth == 1 and row.heading and phrases.search(fold_case(row.heading))
    )


def list_body(case: Case) -> tuple[SectionRow, ...]:
    """The sections before the first annex."""
    annex = next((row.ordinal for row in case.facts.sections if row.kind is SectionKind.PHU_LUC), None)
    return tuple(row for row in case.facts.sections if annex is None or row.ordinal < annex)


def list_within(case: Case, part: SectionRow) -> tuple[SectionRow, ...]:
    """The section and everything below it."""
    inside = {part.ordinal}
    found = [part]
    for row in case.facts.sections:
        if row.parent in inside:
            inside.add(row.ordinal)
            found.append(row)
    return tuple(found)


def span_of(case: Case, part: SectionRow) -> Span:
    """The whole extent of a section, everything below it included."""
    rows = list_within(case, part)
    return Span(part.char_start, max(row.char_end for row in rows))


def heading_of(part: SectionRow) -> Span:
    """The place of a section's heading, else of its first line."""
    if part.heading is not None:
        return Span(part.char_start, part.char_start + len(part.heading))
    first = (part.body or "").split("\n", 1)[0]
    return Span(part.char_start, min(part.char_end, part.char_start + len(first)))


def body_span(case: Case) -> Span:
    """From the first section's head to the end of the last one; the whole instrument where none was divided off."""
    rows = case.facts.sections
    return Span(rows[0].char_start, max(row.char_end for row in rows)) if rows else case.extent


def list_sentences(case: Case, span: Span) -> Iterator[Span]:
    """The sentences of a stretch of text, dashes and numbers in front left out."""
    text = case.document.text
    at = span.start
    ends = [match.end() for match in _SENTENCE_ENDS.finditer(text, span.start, span.end)]
    for end in (*ends, span.end):
        raw = text[at:end]
        stripped = raw.strip(" \n\t-+*•")
        if stripped:
            start = at + raw.index(stripped[0], len(raw) - len(raw.lstrip(" \n\t-+*•")))
            yield Span(start, start + len(stripped))
        at = end


def find_pointer(case: Case, parts: Iterable[SectionRow], *, may_be_law: bool = False) -> Citation | None:
    """The document that the text of those parts points to ("Thực hiện theo mục 2 phần III, Kế hoạch số …").

    ``may_be_law``: a law cited by its name counts too ("theo quy định của Luật Thi đua, khen thưởng").
    """
    for part in parts:
        span = span_of(case, part)
        for citation in case.facts.citations:
            inside = span.start <= citation.char_start and citation.char_end <= span.end
            is_law = may_be_law and citation.doc_type is DocType.LUAT and citation.title is not None
            if not inside or not (citation.code or is_law) or citation.role is CitationRole.NESTED:
                continue
            before = case.folded[max(span.start, citation.char_start - 120) : citation.char_start]
            if _POINTS_ELSEWHERE.search(before):
                return citation
    return None


def sentence_at(case: Case, offset: int) -> Span:
    """The sentence that a place lies in."""
    text = case.document.text
    line_start = text.rfind("\n", 0, offset) + 1
    line_end = text.find("\n", offset)
    line = Span(line_start, len(text) if line_end < 0 else line_end)
    return next((span for span in list_sentences(case, line) if span.start <= offset < span.end), line)


def name_pointer(citation: Citation) -> str:
    """What a part points to: the code, else the law's name."""
    return citation.code or fold_blanks(citation.title or citation.raw_text)


def name_part(part: SectionRow) -> str:
    """A section as a person names it: ``mục III/2 “Hình thức khen thưởng”``."""
    heading = fold_blanks(part.heading or "")
    shown = heading if len(heading) <= _LONGEST_QUOTED_HEADING else heading[:_LONGEST_QUOTED_HEADING].rstrip() + "…"
    return f"mục {part.path} “{shown}”" if shown else f"mục {part.path}"


def name_parts(parts: Iterable[SectionRow], otherwise: str) -> str:
    """Several sections as a person names them; ``otherwise`` when there is none."""
    return ", ".join(name_part(part) for part in parts) or otherwise


def name_outline(case: Case) -> str:
    """All headings of the first level, as the place where a part was looked for."""
    top = [row for row in case.facts.sections if row.depth == 1 and row.heading]
    if not top:
        return "toàn văn (văn bản không chia đề mục)"
    return "các đề mục: " + "; ".join(f"{row.marker or '-'}. {fold_blanks(row.heading or '')}" for row in top)


def _has_above(row: SectionRow, by_ordinal: dict[int, SectionRow], wanted: frozenset[SectionKind]) -> bool:
    parent = row.parent
    while parent is not None:
        above = by_ordinal[parent]
        if above.kind in wanted:
            return True
        parent = above.parent
    return False
