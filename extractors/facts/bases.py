"""Legal bases: the mentions of a preamble with their roles, however they are strung together."""

import re
from collections.abc import Iterator

from extractors.facts.mentions import Mention, find_mentions
from extractors.facts.patterns.citations import (
    DATED_HEAD,
    INNER_OPENER,
    ISSUING_CLAUSE,
    JOINED,
    LATER_OPENER,
    LISTED_BASES,
    OPENER_REST,
    PARTED,
    PARTED_AT,
    PROPOSED_AT,
    RELATIONS,
    TYPE_AT,
)
from extractors.facts.reading import Reading
from extractors.facts.references import Cited, find_references
from extractors.facts.tails import read_tail
from extractors.facts.titles import find_title_before, with_title, with_title_before
from extractors.structure.folding import fold_blanks
from extractors.structure.type_names import TYPE_NAMES
from models.spans import Span
from models.vocabulary import CitationRole, DocType, Relation

_TYPES = dict(TYPE_NAMES)
_STOPS = " \n;,.:"
_PROSE_OPENER = re.compile(r"\W{0,3}(?:trên\s+cơ\s+sở|để|nhằm|tiếp\s+tục)\b")
# Letters between a paragraph's start and its first basis.
_SHORT_LEAD, _LONG_LEAD = 40, 160
# … and between an opener inside a paragraph and the basis it opens.
_INNER_LEAD = 60


def find_listed_relation(reading: Reading, line: Span) -> Relation | None:
    """The relation that a line without a citation gives to the list below it: “Căn cứ các văn bản sau:”."""
    if LISTED_BASES.fullmatch(reading.folded, line.start, line.end) is None or find_mentions(reading, line):
        return None
    return _find_relation(reading.folded[line.start : line.end])


def find_bases(reading: Reading, line: Span, listed: Relation | None = None) -> Iterator[Cited]:
    """The mentions of a preamble paragraph with their roles.

    Reads: the SpanGroups ``codes`` and ``laws`` of one paragraph. Writes: mentions with role and relation. ``listed``
    is the relation that a line above gives to its list.
    """
    relation = _find_relation(reading.folded[line.start : line.end]) or listed
    issuing = ISSUING_CLAUSE.search(reading.folded, line.start, line.end) if relation else None
    if relation is None:
        inner = INNER_OPENER.search(reading.folded, line.start, line.end)
        if inner is None:
            yield from find_references(reading, line)
            return
        yield from find_references(reading, Span(line.start, inner.start()))
        yield from find_bases(reading, reading.trim(Span(inner.start(), line.end)))
        return
    limit = issuing.start() if issuing and issuing.start() > line.start else line.end
    mentions = find_mentions(reading, Span(line.start, limit))
    if mentions and mentions[0].core.start - line.start > _find_lead(reading.folded[line.start : line.end]):
        yield from find_references(reading, line)
        return
    if not mentions:
        unnumbered = _find_unnumbered(reading, Span(line.start, limit))
        if unnumbered is not None:
            yield Cited(unnumbered, _role_of(relation), relation, unnumbered.core)
    else:
        yield from _assign_roles(reading, mentions, relation, Span(line.start, limit))
    yield from find_references(reading, Span(limit, line.end))


def _find_relation(folded: str) -> Relation | None:
    for name, pattern in RELATIONS:
        if pattern.match(folded):
            return Relation(name)
    return None


def find_opening_relation(reading: Reading, mention: Mention) -> Relation | None:
    """The relation of the opener right before a mention, at the start of its paragraph: “Thực hiện Kế hoạch 146 …”."""
    start = reading.text.rfind("\n", 0, mention.core.start) + 1
    for name, pattern in RELATIONS:
        opener = pattern.match(reading.folded, start, mention.core.start)
        if opener and OPENER_REST.fullmatch(reading.folded, opener.end(), mention.core.start):
            return Relation(name) if name != Relation.THEO_DE_NGHI else None
    return None


def _find_lead(folded: str) -> int:
    """How far behind its opener a basis may begin: "Thực hiện nhiệm vụ được giao tại Quyết định số …" reaches far,
    "Trên cơ sở các kết quả …, theo Nghị quyết số …" is prose."""
    return _SHORT_LEAD if _PROSE_OPENER.match(folded) else _LONG_LEAD


def _role_of(relation: Relation) -> CitationRole:
    return CitationRole.PROPOSAL if relation is Relation.THEO_DE_NGHI else CitationRole.LEGAL_BASIS


def _assign_roles(reading: Reading, mentions: list[Mention], relation: Relation, span: Span) -> Iterator[Cited]:
    """Main mentions and those nested in their titles.

    A mention is main when it comes first, behind a semicolon, or joined by "và" or a comma to a main one whose title
    cites nothing yet; joined to a nested mention it is nested too, unless the main one cannot speak of it. Inside
    quotation marks or brackets all are nested.
    """
    starts = _list_starts(reading, mentions, span.start)
    mains: list[tuple[int, Relation]] = []
    has_nested = False
    for index, mention in enumerate(mentions):
        if not mains:
            mains.append((index, relation))
            continue
        before = mentions[index - 1]
        if before.core.end > mention.core.start:
            has_nested = True
            continue
        gap = reading.folded[before.core.end : starts[index]]
        inner = _find_inner_relation(gap)
        main_start = mentions[mains[-1][0]].core.start
        is_parted = _is_parted(gap, mains[-1][1]) or inner is not None
        depth = _count_open(reading.folded[main_start : mention.core.start], keeps_quotes=not is_parted)
        may_join = not has_nested or _stands_apart(mentions[mains[-1][0]], before, mention)
        if depth == 0 and (is_parted or (JOINED.search(gap) and may_join)):
            mains.append((index, inner or mains[-1][1]))
            has_nested = False
        else:
            has_nested = True
    ends = [_find_end(reading, mentions[index - 1].core.end, starts[index]) for index, _ in mains[1:]] + [span.end]
    main_at = {index: (found, end) for (index, found), end in zip(mains, ends, strict=True)}
    for index, mention in enumerate(mentions):
        if index not in main_at:
            yield Cited(mention, CitationRole.NESTED, None, mention.core)
            continue
        found, end = main_at[index]
        raw = _trim_tail(reading, Span(mention.core.start, end))
        titled = with_title(reading, mention, raw.end)
        titled = with_title_before(reading, titled, starts[index])
        yield Cited(titled, _role_of(found), found, raw)


def _stands_apart(main: Mention, before: Mention, mention: Mention) -> bool:
    """Whether the title of ``main``, which cites ``before``, cannot cite ``mention`` too: it is a basis of its own.

    No document carries out a later one; and a plan of the Party that carries out a resolution of the Party does not go
    on with decrees, decisions and laws of the State: ``Kế hoạch số 5-KH/TU … thực hiện Nghị quyết số 7-NQ/TW … và Nghị
    định số 9/2025/NĐ-CP``; a list of one type (``Nghị quyết … và Nghị quyết số 71/NQ-CP``) is not parted.
    """
    if main.issued_on is not None and mention.issued_on is not None and mention.issued_on > main.issued_on:
        return True
    is_of_state = mention.doc_type is DocType.LUAT or "/" in (mention.code or "").split("-")[0]
    return _is_of_party(main) and _is_of_party(before) and is_of_state and mention.doc_type is not before.doc_type


def _is_of_party(mention: Mention) -> bool:
    """True for codes such as ``57-NQ/TW``, whose number a dash parts from the symbol."""
    return re.match(r"\d+[a-zđ]?-", mention.code or "") is not None


def _find_end(reading: Reading, start: int, end: int) -> int:
    """Where a basis ends before the next: at the words that lead to it, such as “; ý kiến của Chủ tịch … tại”."""
    for pattern in (PARTED_AT, PROPOSED_AT):
        lead = pattern.search(reading.folded, start, end)
        if lead is not None:
            return lead.start()
    return end


def _is_parted(gap: str, relation: Relation) -> bool:
    """True when the words between two mentions end one basis and lead to the next."""
    if relation is Relation.THEO_DE_NGHI and PROPOSED_AT.search(gap):
        return True
    return bool(PARTED.search(gap) or PARTED_AT.search(gap))


def _list_starts(reading: Reading, mentions: list[Mention], start: int) -> list[int]:
    """Where each mention begins, its title included where that stands before the code."""
    starts: list[int] = []
    for mention in mentions:
        title = find_title_before(reading, mention, start)
        starts.append(title.start if title else mention.core.start)
        start = mention.core.end
    return starts


def _find_inner_relation(gap: str) -> Relation | None:
    """The relation of an opener that stands between two mentions, right before the second."""
    openers = list(LATER_OPENER.finditer(gap))
    if not openers or len(gap) - openers[-1].end() > _INNER_LEAD:
        return None
    opener = gap[openers[-1].start() :].lstrip()
    relation = _find_relation(opener)
    # ", thực hiện Nghị quyết số …" goes on with a title; only behind a stop it opens a basis
    if relation is Relation.THUC_HIEN and not re.search(r"[;.]", gap):
        return None
    return relation


def _count_open(folded: str, *, keeps_quotes: bool) -> int:
    """How many brackets (and quotation marks) are open at the end of ``folded``.

    A semicolon before a citation closes quotation marks that the author forgot to close.
    """
    depth = max(0, folded.count("(") - folded.count(")"))
    if keeps_quotes:
        depth += max(0, folded.count("“") - folded.count("”")) + folded.count('"') % 2
    return depth


def _trim_tail(reading: Reading, span: Span) -> Span:
    """A main citation's text without the joining words and stops at its end."""
    trimmed = reading.trim(span, _STOPS)
    tail = re.search(
        r"[\s,;]+(?:và|và\s+các|cùng\s+với|căn\s+cứ|thực\s+hiện|triển\s+khai|theo\s+đề\s+nghị\s+của)$",
        reading.folded[trimmed.start : trimmed.end],
    )
    return Span(trimmed.start, trimmed.start + tail.start()) if tail else trimmed


def _find_unnumbered(reading: Reading, span: Span) -> Mention | None:
    """A basis that names its type but no number: ``Căn cứ Nghị quyết Đại hội Đảng bộ xã …``."""
    for _, pattern in RELATIONS:
        opener = pattern.match(reading.folded, span.start, span.end)
        if opener is None:
            continue
        start = (
            opener.end()
            + len(reading.folded[opener.end() : span.end])
            - len(reading.folded[opener.end() : span.end].lstrip())
        )
        named = TYPE_AT.match(reading.folded, start, span.end)
        if named is None or not reading.text[start].isupper():
            return None
        raw = reading.trim(Span(start, span.end), _STOPS)
        dated = DATED_HEAD.match(reading.folded, named.end(), raw.end)
        tail = read_tail(reading, dated.end() if dated else named.end(), raw.end)
        return Mention(
            core=raw,
            doc_type=_TYPES.get(fold_blanks(named["type"]), DocType.KHAC),
            code=None,
            written=None,
            issued_on=tail.issued_on,
            issued_year=tail.year,
            issuer=tail.issuer,
            title=fold_blanks(raw.text_of(reading.text)),
            title_start=raw.end,
        )
    return None
