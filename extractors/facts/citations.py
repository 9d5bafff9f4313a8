"""Citations: every mention of another document with its role, from the title to the last annex."""

from extractors.facts.bases import find_bases
from extractors.facts.outline import Outline
from extractors.facts.patterns.citations import PROPOSER
from extractors.facts.reading import Reading
from extractors.facts.references import Cited, find_references
from extractors.structure.folding import fold_blanks
from extractors.structure.instruments import ATTACHED_LINE
from models.facts import Citation
from models.sections import DividedInstrument
from models.spans import Span


def extract_citations(reading: Reading, part: DividedInstrument, own_code: str | None) -> tuple[Citation, ...]:
    """Every mention of another document in an instrument, in order; the instrument's own number is none.

    Reads: title, attached line, preamble and sections. Writes: citations. In the preamble the first mention behind an
    opener is a legal basis, one inside another's title is nested; elsewhere mentions are references.
    """
    found: list[Cited] = []
    for span in (part.title, part.attached_line):
        if span is not None:
            found.extend(find_references(reading, span))
    for line in reading.lines_in(part.preamble):
        if line.span.start >= part.preamble.start and line.cell is None:
            found.extend(find_bases(reading, line.span))
    annex_end = part.extent.end
    for area in (part.body, Span(max(part.closing.end, part.body.end), annex_end)):
        for line in reading.lines_in(area):
            found.extend(find_references(reading, line.span))
    kept = [item for item in found if not _is_own(reading, item, own_code)]
    kept.sort(key=lambda item: item.mention.core.start)
    outline = Outline(part.sections)
    return tuple(_make_row(reading, outline, number, item) for number, item in enumerate(kept, 1))


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
