"""Award tiers: which form of award on which occasion."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.facts.mentions import find_mentions
from extractors.facts.outline import Outline
from extractors.facts.patterns.awards import AUTHORITY, CLAUSE, OCCASIONS, STANDARD
from extractors.facts.reading import Reading
from extractors.structure.folding import fold_blanks
from models.facts import AwardTier
from models.sections import DividedInstrument, Item, Section
from models.spans import Span
from models.vocabulary import AwardForm, DocType, Occasion, SectionKind

_AWARD_KINDS = (SectionKind.KHEN_THUONG, SectionKind.HINH_THUC_KHEN_THUONG, SectionKind.TIEU_CHI_KHEN_THUONG)
_STANDARD_KINDS = (SectionKind.TIEU_CHUAN_KHEN_THUONG, SectionKind.TIEU_CHI)
# Documents that a plan may point to for its awards; a law or decree says how awards are given, not which.
_POINTED_TO = (
    DocType.KE_HOACH,
    DocType.QUYET_DINH,
    DocType.HUONG_DAN,
    DocType.CONG_VAN,
    DocType.CHUONG_TRINH,
    DocType.KHAC,
)

_AT = re.compile(r"^tại\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    """A piece of text in the part on awards with the occasions that hold for it."""

    span: Span
    occasions: tuple[Occasion, ...]
    heads: bool


@dataclass(frozen=True, slots=True)
class _Tier:
    """A tier found at ``at``; ``pointer`` is the code and clause of the document pointed to instead of a form."""

    at: int
    occasion: Occasion
    form: AwardForm | None
    span: Span
    pointer: tuple[str, str | None] | None = None


def extract_award_tiers(reading: Reading, part: DividedInstrument) -> tuple[AwardTier, ...]:
    """The award tiers of an instrument: one row per occasion and form.

    Reads: sections on awards, the wording of standards left out. Writes: award tiers. An occasion that names no form
    gives one row without form, a part that only points to another plan one row with ``by_reference``; forms without an
    occasion are ``chuyen_de``.
    """
    outline = Outline.of_body(part.sections)
    found: list[AwardTier] = []
    for section in outline.find_topmost(_AWARD_KINDS):
        found.extend(_read_part(reading, outline, section, len(found)))
    return tuple(found)


def _read_part(reading: Reading, outline: Outline, section: Section, before: int) -> Iterator[AwardTier]:
    lines = list(_walk(reading, outline, section, ()))
    tiers: list[_Tier] = []
    seen: set[tuple[Occasion, AwardForm]] = set()
    for line in lines:
        for found in reading.spans_in("award_forms", line.span):
            form = AwardForm(found.label_)
            for occasion in _find_clause_occasions(reading, line, found.start_char) or (Occasion.CHUYEN_DE,):
                if (occasion, form) not in seen:
                    seen.add((occasion, form))
                    tiers.append(_Tier(found.start_char, occasion, form, line.span))
    tiers.extend(_find_formless(reading, lines, {occasion for occasion, _ in seen}))
    tiers.sort(key=lambda tier: tier.at)
    for number, tier in enumerate(tiers, before + 1):
        yield _make(reading, number, tier)


def _make(reading: Reading, number: int, tier: _Tier) -> AwardTier:
    points_away = tier.pointer is not None and tier.occasion is Occasion.CHUYEN_DE
    return AwardTier(
        ordinal=number,
        page=reading.page_at(tier.span.start),
        char_start=tier.span.start,
        char_end=tier.span.end,
        occasion=None if points_away else tier.occasion,
        form=tier.form,
        authority=_read_authority(reading, tier.at, tier.span) if tier.form else None,
        by_reference=tier.pointer[0] if tier.pointer else None,
        clause=tier.pointer[1] if tier.pointer else None,
        raw_text=tier.span.text_of(reading.text),
    )


def _find_formless(reading: Reading, lines: list[_Line], with_forms: set[Occasion]) -> Iterator[_Tier]:
    """Occasions that name no form, and pointers to another document where no form is named at all."""
    done: set[Occasion] = set()
    has_pointer = False
    # an occasion spoken of again in the text below its heading: that text is the better evidence
    last_text = {occasion: line.span.start for line in lines if not line.heads for occasion in line.occasions}
    for line in lines:
        pointer = _find_pointer(reading, line.span) if not with_forms else None
        if pointer is not None and not line.occasions:
            has_pointer = True
            yield _Tier(line.span.start, Occasion.CHUYEN_DE, None, line.span, pointer)
            continue
        for occasion in line.occasions:
            if (
                occasion in with_forms
                or occasion in done
                or (line.heads and last_text.get(occasion, -1) > line.span.start)
            ):
                continue
            if has_pointer and pointer is None:
                continue
            done.add(occasion)
            yield _Tier(line.span.start, occasion, None, line.span, pointer)


def _walk(reading: Reading, outline: Outline, section: Section, above: tuple[Occasion, ...]) -> Iterator[_Line]:
    heading = section.heading
    occasions = above
    if heading is not None:
        folded = reading.folded[heading.start : heading.end]
        if STANDARD.match(folded) and section.kind is not SectionKind.KHEN_THUONG:
            return
        occasions = _find_occasions(folded) or above
        yield _Line(heading, occasions, heads=True)
    yield from _walk_items(reading, section.items, occasions)
    for child in outline.children(section):
        if child.kind not in _STANDARD_KINDS:
            yield from _walk(reading, outline, child, occasions)


def _walk_items(reading: Reading, items: tuple[Item, ...], above: tuple[Occasion, ...]) -> Iterator[_Line]:
    """Items with their occasions; a short dash such as ``- Khen thưởng sơ kết`` heads the lines below it."""
    current = above
    for item in items:
        folded = reading.folded[item.span.start : item.span.end]
        if STANDARD.match(folded):
            continue
        if item.children:
            head = Span(item.span.start, item.children[0].span.start)
            inside = _find_occasions(reading.folded[head.start : head.end]) or above
            yield _Line(reading.trim(head, " \n+-–:"), inside, heads=True)
            yield from _walk_items(reading, item.children, inside)
            continue
        named = _find_occasions(folded)
        is_head = folded.rstrip().endswith(":") or (named and len(folded) < 60 and not _names_form(reading, item.span))
        if is_head and named:
            current = named
        yield _Line(item.span, named or current, heads=bool(is_head))


def _names_form(reading: Reading, span: Span) -> bool:
    return bool(reading.spans_in("award_forms", span))


def _find_clause_occasions(reading: Reading, line: _Line, at: int) -> tuple[Occasion, ...]:
    """The occasions of the form at that place: its own clause's where the clauses of a sentence name different ones.

    ``Năm 2027 sơ kết, tặng Giấy khen; năm 2030 tổng kết, tặng Bằng khen`` holds one form for each.
    """
    named: list[tuple[int, tuple[Occasion, ...]]] = []
    start = line.span.start
    for clause in reading.folded[line.span.start : line.span.end].split(";"):
        if occasions := _find_occasions(clause):
            named.append((start, occasions))
        start += len(clause) + 1
    before = [occasions for start, occasions in named if start <= at]
    return before[-1] if len(named) > 1 and before else line.occasions


def _find_occasions(folded: str) -> tuple[Occasion, ...]:
    return tuple(occasion for occasion, pattern in OCCASIONS if pattern.search(folded))


def _find_pointer(reading: Reading, span: Span) -> tuple[str, str | None] | None:
    """The code of the document that the text points to for its awards, with the clause named before it."""
    if "theo" not in reading.folded[span.start : span.end]:
        return None
    for mention in find_mentions(reading, span):
        if mention.code is None or mention.doc_type not in _POINTED_TO:
            continue
        clause = CLAUSE.search(reading.text[span.start : mention.core.start])
        return mention.code, _AT.sub("", fold_blanks(clause["clause"])).strip(" ,") if clause else None
    return None


def _read_authority(reading: Reading, at: int, span: Span) -> str | None:
    match = AUTHORITY.match(reading.text, at, span.end)
    return fold_blanks(match["authority"]).strip(" ,") if match else None
