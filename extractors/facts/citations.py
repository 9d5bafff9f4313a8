"""Citations: every mention of another document with its role, from the title to the last annex."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.facts.bases import find_bases, find_listed_relation, find_opening_relation
from extractors.facts.mentions import find_mentions
from extractors.facts.outline import Outline
from extractors.facts.patterns.citations import PROPOSER
from extractors.facts.reading import Reading
from extractors.facts.references import Cited, find_references
from extractors.facts.short_forms import Antecedents, find_short_forms
from extractors.structure.folding import fold_blanks
from extractors.structure.instruments import ATTACHED_LINE
from models.facts import Citation
from models.sections import DividedInstrument
from models.spans import Span
from models.vocabulary import CitationRole, Relation

_LIST_ITEM = re.compile(r"\s*(?:[-–—•*+●▪]|\d{1,2}[.)]|[a-zđ]\))\s*")
# "(Ban hành kèm theo Quyết định số … ngày … của …)" over one or two lines, in letters.
_LONGEST_ATTACHED_LINE = 240


def extract_citations(reading: Reading, part: DividedInstrument, own_code: str | None) -> tuple[Citation, ...]:
    """Every mention of another document in an instrument, in order; the instrument's own number is none.

    Reads: title, attached line, preamble and sections. Writes: citations. In the preamble the first mention behind an
    opener is a legal basis, one inside another's title is nested; elsewhere mentions are references. A short form
    (“Nghị quyết 57”, “Quyết định nêu trên”) has the code of what it stands for.
    """
    heads = _find_heads(reading, part)
    lines = [line for line in reading.lines_in(part.preamble) if line.span.start >= part.preamble.start]
    preamble = _join_broken(reading, [line.span for line in lines if line.cell is None])
    annexes = Span(max(part.closing.end, part.body.end), part.extent.end)
    body = _join_broken(reading, [line.span for area in (part.body, annexes) for line in reading.lines_in(area)])
    found = list(_find_preamble(reading, preamble))
    found.extend(item for span in (*heads, *body) for item in find_references(reading, span))
    found = _add_short_forms(reading, part, (*heads, *preamble, *body), found)
    kept = [item for item in found if not _is_own(reading, item, own_code)]
    kept.sort(key=lambda item: item.mention.core.start)
    outline = Outline(part.sections)
    return tuple(_make_row(reading, outline, number, item) for number, item in enumerate(kept, 1))


def _find_preamble(reading: Reading, spans: Sequence[Span]) -> Iterator[Cited]:
    """The bases of a preamble; those of a list take the relation of the line above it."""
    listed: Relation | None = None
    for span in spans:
        is_item = _LIST_ITEM.match(reading.text, span.start, span.end) is not None
        yield from find_bases(reading, span, listed if is_item else None)
        listed = listed if is_item else find_listed_relation(reading, span)


def _join_broken(reading: Reading, spans: Sequence[Span]) -> list[Span]:
    """The paragraphs, two joined where a code is broken over their line break (``88/QĐ-`` / ``UBND``)."""
    broken = {code.start_char: code.end_char for code in reading.groups["codes"] if "\n" in code.text}
    joined: list[Span] = []
    for span in spans:
        if (
            joined
            and any(start < joined[-1].end < end for start, end in broken.items())
            and span.start > joined[-1].end
        ):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _find_heads(reading: Reading, part: DividedInstrument) -> list[Span]:
    """What an instrument says above its preamble: title, attached line, and such a line where none was told apart."""
    heads = [span for span in (part.title, part.attached_line) if span is not None]
    for line in reading.lines_in(part.header):
        start = line.span.start
        if ATTACHED_LINE.match(line.span.text_of(reading.text)) and not any(h.start <= start < h.end for h in heads):
            closed = reading.text.find(")", start, start + _LONGEST_ATTACHED_LINE)
            heads.append(Span(start, max(closed, line.span.end)))
    return heads


def _add_short_forms(
    reading: Reading, part: DividedInstrument, spans: Sequence[Span], found: Sequence[Cited]
) -> list[Cited]:
    """The mentions with the short ones beside them: nested inside a basis, else references.

    A basis that names its document in short (“Căn cứ Kế hoạch 146 của Tỉnh ủy”) takes its code.
    """
    everything = find_mentions(reading, Span(0, len(reading.text)))
    known = Antecedents.of(reading, everything, part.doc_type)
    items = list(found)
    for short in (short for span in spans for short in find_short_forms(reading, span, known)):
        around = [index for index, item in enumerate(items) if item.raw.start <= short.core.start < item.raw.end]
        unnumbered = next((i for i in around if items[i].raw.start == short.core.start), None)
        if unnumbered is not None and items[unnumbered].mention.code is None:
            basis = items[unnumbered]
            named = replace(basis.mention, code=short.code, written=short.written)
            items[unnumbered] = replace(basis, mention=named)
        elif not any(_overlap(items[i].mention.core, short.core) for i in around):
            relation = None if around else find_opening_relation(reading, short)
            role = CitationRole.NESTED if around else CitationRole.REFERENCE
            if relation is not None and part.preamble.start <= short.core.start < part.preamble.end:
                items.append(Cited(short, CitationRole.LEGAL_BASIS, relation, short.core))
            else:
                items.append(Cited(short, role, None, short.core))
    return items


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _is_own(reading: Reading, item: Cited, own_code: str | None) -> bool:
    """True for the instrument's own number, except on a “(Kèm theo …)” line, where an annex cites it."""
    if own_code is None or item.mention.code != own_code:
        return False
    start = reading.text.rfind("\n", 0, item.raw.start) + 1
    return ATTACHED_LINE.match(reading.text[start : item.raw.end]) is None


def find_proposer(reading: Reading, part: DividedInstrument) -> str | None:
    """Who proposed the instrument: ``Theo đề nghị của Sở Nội vụ tại Tờ trình số …`` gives ``Sở Nội vụ``."""
    match = PROPOSER.search(reading.folded, part.preamble.start, part.preamble.end)
    if match is None:
        return None
    return fold_blanks(reading.text[match.start("actor") : match.end("actor")]).strip(" ,.") or None


def _make_row(reading: Reading, outline: Outline, number: int, item: Cited) -> Citation:
    mention, raw = item.mention, item.raw
    around = outline.list_around(mention.core.start)
    return Citation(
        ordinal=number,
        page=reading.page_at(raw.start),
        char_start=raw.start,
        char_end=raw.end,
        section=around[0].ordinal if around else None,
        role=item.role,
        relation=item.relation,
        doc_type=mention.doc_type,
        code=mention.code,
        code_as_written=mention.written,
        issuer=mention.issuer,
        issued_on=mention.issued_on,
        issued_year=mention.issued_year,
        title=mention.title,
        raw_text=raw.text_of(reading.text),
    )
