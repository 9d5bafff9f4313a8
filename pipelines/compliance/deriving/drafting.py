"""A draft pack: the rules that a higher plan states, each with the place that it is read off."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from extractors.structure.folding import fold_blanks
from models.errors import ImpossibleRequestError
from models.facts import SectionRow
from models.spans import Span
from models.vocabulary import DocType, IssuerLevel
from pipelines.compliance.cases import Case
from pipelines.compliance.deriving.candidates import Candidate, list_candidates
from pipelines.compliance.deriving.naming import Document, describe_document, make_movement, make_pack_id
from pipelines.compliance.deriving.templates import load_templates
from pipelines.compliance.layout import name_part
from pipelines.compliance.movements import MovementFile
from pipelines.compliance.packs import AppliesTo, Pack, Source
from pipelines.compliance.units import REFERENCE

_LONGEST_QUOTE = 240  # letters: three lines of a page
_MOST_QUOTES = 3
_NOTE = "Dự thảo do rasoat pack derive đọc từ văn bản; cần người rà soát từng quy tắc trước khi dùng."


@dataclass(frozen=True, slots=True)
class Draft:
    """A pack as derived, the evidence behind each rule by its id, and the movement's file where it is a new one."""

    pack: Pack
    evidence: dict[str, tuple[str, ...]]
    movement: MovementFile | None


def derive_pack(case: Case, packs: Sequence[Pack], *, pack_id: str | None = None, reference: Path = REFERENCE) -> Draft:
    """The draft pack of a plan; its id is made of the plan's code, issuer and year where none is given.

    Reads: the case, the packs there are, data/reference/templates. Writes: nothing. Raises ImpossibleRequestError for
    a plan of no movement, or one that states nothing to ask for.
    """
    document = describe_document(case)
    pack_id = pack_id or make_pack_id(case)
    movement = None if case.movement is not None else make_movement(case, pack_id)
    if case.movement is None and movement is None:
        raise ImpossibleRequestError(
            "không xác định được phong trào của văn bản: trích yếu phải nêu tên phong trào trong ngoặc kép, và văn bản "
            "phải có số, ngày; hãy thêm tệp vào data/reference/movements rồi thử lại."
        )
    founding_code = case.movement.founding_code if case.movement else movement.founding_code if movement else None
    found = tuple(list_candidates(case, load_templates(reference), packs, founding_code))
    rules = tuple(one.rule.model_copy(update={"clause": _name_clause(case, one, document)}) for one in found)
    movement_id = case.movement.movement_id if case.movement else movement.id if movement else None
    pack = Pack(
        id=pack_id,
        title=fold_blanks(case.instrument.title or document.name),
        version=document.issued_on.isoformat() if document.issued_on else "du-thao",
        source=Source(
            document=document.name,
            clause="toàn văn",
            basis="nguyen_van",
            note=_NOTE,
        ),
        applies_to=_make_condition(case, movement_id),
        rules=rules,
    )
    return Draft(pack, {one.rule.id: _quote(case, one) for one in found}, movement)


def _make_condition(case: Case, movement_id: str | None) -> AppliesTo:
    """To whom a plan speaks: the plans of its movement issued since; in its own province where it is not the centre's,
    and of the bodies under a Committee only where it is a commune's."""
    code, level = case.province_code, case.instrument.issuer_level
    is_communal = level is IssuerLevel.XA
    return AppliesTo(
        movement=movement_id,
        province_code=(code,) if code and level is not IssuerLevel.TRUNG_UONG else (),
        issuer_level=(IssuerLevel.XA,) if is_communal else (),
        is_departmental=True if is_communal else None,
        doc_type=(DocType.KE_HOACH,),
        issued_from=case.card.first_day,
    )


def _name_clause(case: Case, one: Candidate, document: Document) -> str:
    """The document and the section that a rule is read off."""
    section = _find_section(case, one.evidence[0])
    return f"{document.name}, {name_part(section)}" if section is not None else document.name


def _quote(case: Case, one: Candidate) -> tuple[str, ...]:
    """The places and quotes behind a rule, one line each."""
    return tuple(_quote_place(case, place) for place in one.evidence[:_MOST_QUOTES])


def _quote_place(case: Case, place: Span) -> str:
    quote = fold_blanks(place.text_of(case.document.text))
    section, page = _find_section(case, place), case.page_at(place.start)
    told = [name_part(section)] if section is not None else []
    told += [f"trang {page}"] if page else []
    told += [f"ký tự {place.start}-{place.end}"] if quote else ["văn bản này"]
    shown = quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE].rstrip() + "…"
    return ", ".join(told) + (f": “{shown}”" if shown else "")


def _find_section(case: Case, place: Span) -> SectionRow | None:
    """The lowest headed section in which a place begins."""
    by_ordinal = {row.ordinal: row for row in case.facts.sections}
    before = [row for row in case.facts.sections if row.char_start <= place.start < row.char_end] or [
        row for row in case.facts.sections if row.char_start <= place.start
    ]
    row = before[-1] if before else None
    while row is not None and not row.heading:
        row = by_ordinal.get(row.parent or 0)
    return row
