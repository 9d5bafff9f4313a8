"""Ids and names of a derived pack and its movement, from the plan's own code, issuer and title."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from extractors.structure.folding import fold_blanks, fold_case
from models.facts import Citation, Instrument
from models.vocabulary import DocType, IssuerLevel
from pipelines.compliance.cases import Case
from pipelines.compliance.dates import render_date
from pipelines.compliance.levels import find_citation_level
from pipelines.compliance.movements import MovementFile

_QUOTED = re.compile(r"(?:phong\s+trào|thi\s+đua)\s+[“\"](?P<name>[^“”\"\n]{4,250})[”\"]", re.IGNORECASE)
_KIND_NAMES = {DocType.KE_HOACH: "Kế hoạch", DocType.QUYET_DINH: "Quyết định"}


@dataclass(frozen=True, slots=True)
class Document:
    """The document that a pack is read off: as it is cited, its code and date."""

    name: str
    code: str | None
    issued_on: date | None


def describe_document(case: Case) -> Document:
    """The plan, or the decision that issues it, as a citation names it."""
    part = case.host.instrument if case.host is not None else case.instrument
    day = case.card.issued_on
    name = _KIND_NAMES.get(part.doc_type, "Văn bản")
    told = f"{name} số {part.code}" if part.code else name
    dated = render_date(day.year, day.month, day.day) if day else ""
    issuer = f"của {part.issuer}" if part.issuer else ""
    title = f": {fold_blanks(case.instrument.title)}" if not part.code and case.instrument.title else ""
    return Document(" ".join(word for word in (told, dated, issuer) if word) + title, part.code, day)


def make_pack_id(case: Case) -> str:
    """The pack's id: ``qd-1163-hoa-giang-2026``."""
    part = case.host.instrument if case.host is not None else case.instrument
    number, _, symbol = (part.code or "du-thao").partition("/")
    short = symbol.partition("-")[0]
    unit = "" if part.issuer_level is IssuerLevel.TRUNG_UONG else (case.place.name or "")
    if part.issuer_level is IssuerLevel.TRUNG_UONG:
        unit = symbol.rpartition("-")[2]
    year = case.card.issued_year
    return slugify(" ".join(word for word in (short, number, unit, str(year or "")) if word)) or "bo-quy-tac"


def slugify(text: str) -> str:
    """Letters and digits without accents, joined by dashes."""
    bare = unicodedata.normalize("NFD", fold_case(text).replace("đ", "d"))
    return "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in bare if not unicodedata.combining(c))))


def find_movement_name(case: Case) -> str | None:
    """The movement's name as the title quotes it; None where it quotes none."""
    titles = (case.instrument.title, case.host.instrument.title if case.host else None)
    matches = (_QUOTED.search(title) for title in titles if title)
    return next((fold_blanks(match["name"]) for match in matches if match), None)


def make_movement(case: Case, pack_id: str) -> MovementFile | None:
    """The file of a movement that is not known yet; None where the plan does not show its name, code and date."""
    name = find_movement_name(case)
    document = describe_document(case)
    founding = _find_founding(case, name) if name else None
    code = founding.code if founding else document.code
    day = (founding.issued_on if founding else None) or document.issued_on
    if name is None or code is None or day is None:
        return None
    phrases = [fold_case(part).strip() for part in re.split(r",|\s+và\s+", name)]
    telling = tuple(dict.fromkeys(phrase for phrase in phrases if len(phrase.split()) > 1))
    return MovementFile(
        id=f"phong-trao-{slugify(' '.join(code.split('/')))}-{day.year}",
        name=name,
        key_phrases=telling or (fold_case(name),),
        founding_code=code,
        founding_date=day,
        valid_from=day,
        pack=pack_id,
    )


def _find_founding(case: Case, name: str) -> Citation | None:
    """The base of the centre whose title names the movement: the decision that founds it."""
    for base in case.bases:
        is_named = base.title is not None and fold_blanks(fold_case(name)) in fold_blanks(fold_case(base.title))
        if is_named and base.code and find_citation_level(base) is IssuerLevel.TRUNG_UONG:
            return base
    return None


def is_founding(case: Case, founding_code: str) -> bool:
    """True when the plan is the one that founds its movement, or goes with the decision that does."""
    parts: tuple[Instrument, ...] = (case.instrument, *([case.host.instrument] if case.host else []))
    return founding_code in {part.code for part in parts}
