"""Citations in short: “Nghị quyết 57”, “Đề án 06”, “Quyết định nêu trên”, resolved within the document."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

from extractors.facts.mentions import Mention
from extractors.facts.patterns.short_forms import APPROVED, DEFINED, NUMBER, NUMBERED, POINTING_BACK
from extractors.facts.reading import Reading
from extractors.facts.tails import read_tail
from extractors.structure.folding import fold_blanks
from extractors.structure.type_names import TYPE_NAMES
from models.spans import Span
from models.vocabulary import DocType

_TYPES = dict(TYPE_NAMES)
_APPROVING = frozenset({DocType.QUYET_DINH, DocType.NGHI_QUYET})
# Without "số" a number of this range is a year: "Kế hoạch 2026".
_YEARS = range(1990, 2101)


@dataclass(frozen=True, slots=True)
class Antecedents:
    """What a document's short forms may stand for: its whole mentions, and the abbreviations that it defines.

    ``approved`` holds decisions by what they approve and their number (“Đề án 06”); ``own_type`` is the document's own
    type: “Kế hoạch nêu trên” in a plan may mean the plan itself.
    """

    mentions: tuple[Mention, ...]
    defined: dict[tuple[DocType, int], Mention]
    approved: dict[tuple[str, int], Mention]
    definitions: tuple[Span, ...]
    own_type: DocType

    @classmethod
    def of(cls, reading: Reading, mentions: Sequence[Mention], own_type: DocType) -> Self:
        """The antecedents that ``mentions`` make, with the definitions that follow them."""
        coded = tuple(mention for mention in mentions if mention.code is not None)
        defined: dict[tuple[DocType, int], Mention] = {}
        definitions: list[Span] = []
        for match in DEFINED.finditer(reading.folded):
            meant = _find_meant(reading, coded, match)
            if meant is not None:
                defined[_TYPES[fold_blanks(match["type"])], int(match["number"])] = meant
                definitions.append(Span(match.start(), match.end()))
        approved = {
            (name, number): mention
            for mention in reversed(coded)
            if mention.doc_type in _APPROVING and (number := _number_of(mention)) is not None
            for name in APPROVED
            if name in _read_clause(reading, mention)
        }
        return cls(coded, defined, approved, tuple(definitions), own_type)

    def resolve(self, name: str, number: int) -> Mention | None:
        """The mention that ``name`` and ``number`` mean; None for none, and for several documents of that number."""
        doc_type = _TYPES[name]
        if (doc_type, number) in self.defined:
            return self.defined[doc_type, number]
        meant = [item for item in self.mentions if item.doc_type is doc_type and _number_of(item) == number]
        if not meant:
            return self.approved.get((name, number))
        return meant[0] if len({mention.code for mention in meant}) == 1 else None

    def find_before(self, reading: Reading, name: str, at: int) -> Mention | None:
        """The last mention of that type before ``at``; of the document's own type only one in the same paragraph."""
        doc_type = _TYPES[name]
        before = [mention for mention in self.mentions if mention.core.end <= at and mention.doc_type is doc_type]
        if not before or (doc_type is self.own_type and "\n" in reading.text[before[-1].core.end : at]):
            return None
        return before[-1]


def find_short_forms(reading: Reading, span: Span, known: Antecedents) -> Iterator[Mention]:
    """The short mentions inside ``span``, each with the code of what it stands for; those of nothing known are none.

    Reads: one paragraph. Writes: mentions; ``written`` is the number that stands there, None for a word that points
    back. Accepts ``Nghị quyết 57``, ``các Nghị quyết 57, 59 và 66``, ``Đề án 06``, ``Quyết định nêu trên``. The
    definition itself (“sau đây gọi tắt là …”) is no mention.
    """
    for match in NUMBERED.finditer(reading.folded, span.start, span.end):
        name = fold_blanks(match["type"])
        if any(place.start <= match.start() < place.end for place in known.definitions):
            continue
        is_first = True
        for number in NUMBER.finditer(reading.folded, *match.span("numbers")):
            value = int(re.sub(r"\D", "", number[0]))
            meant = known.resolve(name, value) if match["said"] or value not in _YEARS else None
            if meant is not None:
                core = Span(match.start() if is_first else number.start(), number.end())
                written = reading.text[number.start() : number.end()]
                yield _read_tail(reading, _stand_for(meant, core, _TYPES[name], written=written), span.end)
            is_first = False
    for match in POINTING_BACK.finditer(reading.folded, span.start, span.end):
        name = fold_blanks(match["type"])
        meant = None if match["many"] else known.find_before(reading, name, match.start())
        if meant is not None:
            yield _stand_for(meant, Span(match.start("type"), match.end()), _TYPES[name], written=None)


def _read_tail(reading: Reading, mention: Mention, limit: int) -> Mention:
    """The mention with the date and issuer behind it: “Kế hoạch 146 ngày 01/6/2026 của UBND tỉnh”."""
    tail = read_tail(reading, mention.core.end, limit)
    return replace(
        mention,
        core=Span(mention.core.start, tail.end),
        issued_on=tail.issued_on,
        issued_year=tail.year,
        issuer=tail.issuer,
        title_start=tail.title_start,
    )


def _stand_for(meant: Mention, core: Span, doc_type: DocType, *, written: str | None) -> Mention:
    return Mention(
        core=core,
        doc_type=doc_type,
        code=meant.code,
        written=written,
        issued_on=None,
        issued_year=None,
        issuer=None,
        title=None,
        title_start=core.end,
    )


def _find_meant(reading: Reading, coded: Sequence[Mention], match: re.Match[str]) -> Mention | None:
    """What a definition abbreviates: on its line the mention of that number, else the first of its clause."""
    line_start = reading.text.rfind("\n", 0, match.start()) + 1
    near = [mention for mention in coded if line_start <= mention.core.start < match.start()]
    same = [mention for mention in near if _number_of(mention) == int(match["number"])]
    if same:
        return same[-1]
    is_said = "là" in match[0].split(match["type"])[0]
    clause_start = reading.text.rfind(";", line_start, match.start()) + 1
    in_clause = [mention for mention in near if mention.core.start >= clause_start]
    return in_clause[0] if is_said and in_clause else None


def _read_clause(reading: Reading, mention: Mention) -> str:
    """The folded words around a mention up to the next semicolon or line, its title before or behind it among them."""
    text = reading.folded
    start = max(text.rfind(";", 0, mention.core.start), text.rfind("\n", 0, mention.core.start)) + 1
    stop = re.compile(r"[;\n]").search(text, mention.core.end)
    return text[start : stop.start() if stop else len(text)]


def _number_of(mention: Mention) -> int | None:
    number = re.match(r"\d+(?![.\d])", mention.code or "")
    return int(number[0]) if number else None
