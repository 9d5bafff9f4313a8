"""Legal bases: what a plan cites, and what it inherits from a higher plan."""

from models.facts import Citation
from models.spans import Span
from models.vocabulary import CitationRole, DocType, IssuerLevel, Verdict
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import Cites, CitesSuperior, InForce
from pipelines.compliance.dates import latest_day
from pipelines.compliance.levels import find_citation_level, find_level_above
from pipelines.compliance.library import Card
from pipelines.compliance.movements import is_basis_of
from pipelines.compliance.outcomes import Outcome, conflict, met, missing, not_applicable, undetermined

BASES = "các căn cứ ở phần mở đầu"
WHOLE = "các căn cứ và nội dung văn bản"
_LEVEL_NAMES = {
    IssuerLevel.TRUNG_UONG: "Thủ tướng Chính phủ, bộ, ngành Trung ương",
    IssuerLevel.TINH: "Ủy ban nhân dân tỉnh, thành phố",
    IssuerLevel.XA: "Ủy ban nhân dân xã, phường, đặc khu",
}
_PLANS = (DocType.KE_HOACH, DocType.QUYET_DINH)


def cites(case: Case, check: Cites) -> Outcome:
    """Met by a mention that is not nested in another document's title; else inherited, undetermined or missing."""
    mentions = [citation for citation in list_mentions(case) if citation.code == check.code]
    if mentions:
        return met(*map(place_of, mentions), note=f"đã dẫn {check.code}")
    higher = [citation for citation in list_mentions(case) if is_higher_plan(case, citation)]
    for citation in higher:
        card = find_card(case, citation)
        if card is not None and check.code in card.basis_codes:
            note = f"{name_citation(citation)} có trong kho và đã dẫn {check.code}"
            return Outcome(verdict=Verdict.INHERITED, evidence=(place_of(citation),), note=note, expected=check.code)
    absent = [citation for citation in higher if find_card(case, citation) is None]
    if absent:
        note = (
            f"văn bản không dẫn trực tiếp {check.code}; có dẫn {name_citation(absent[0])} là văn bản cấp trên "
            "của phong trào, nhưng văn bản này không có trong kho nên chưa biết có dẫn hay không"
        )
        return undetermined(note, place_of(absent[0]), by_system=True, searched_in=BASES, expected=check.code)
    return missing(BASES, absent=check.code, expected=check.code)


def cites_superior(case: Case, _check: CitesSuperior) -> Outcome:
    """Met by a plan or decision of the level above for this movement; undetermined where it does not say for what."""
    level = find_level_above(case.instrument)
    if level is None:
        return undetermined("không xác định được cấp của cơ quan ban hành", by_system=True, searched_in=BASES)
    wanted = f"kế hoạch hoặc quyết định của {_LEVEL_NAMES[level]} về phong trào"
    above = [citation for citation in list_mentions(case) if is_from(case, citation, level)]
    for citation in above:
        if is_for_movement(case, citation):
            return met(place_of(citation), note=f"đã dẫn {name_citation(citation)}", expected=wanted)
    for citation in above:
        if may_be_for_movement(case, citation):
            note = f"{name_citation(citation)} không ghi trích yếu, không có trong kho, chưa rõ thuộc phong trào nào"
            return undetermined(note, place_of(citation), by_system=True, searched_in=BASES, expected=wanted)
    return missing(WHOLE, absent=wanted, expected=wanted)


def in_force(case: Case, check: InForce) -> Outcome:
    """Conflict for a base that a later document had replaced; met only when the register knows all the bases."""
    known = {document.code: document for document in check.known}
    own = [citation for citation in case.facts.citations if citation.role is CitationRole.LEGAL_BASIS and citation.code]
    if not own:
        return not_applicable("văn bản không dẫn căn cứ nào có số, ký hiệu")
    instrument = case.instrument
    issued = latest_day(instrument.issued_year, instrument.issued_month, instrument.issued_day)
    for citation in own:
        document = known.get(citation.code or "")
        if document is None or document.replaced_from is None:
            continue
        if issued is None or document.replaced_from <= issued:
            return conflict(
                place_of(citation),
                found=f"{citation.code} đã được thay thế bởi {document.replaced_by}",
                expected=document.replaced_by or "",
            )
    unknown = [citation.code or "" for citation in own if citation.code not in known]
    if unknown:
        note = f"danh mục hiệu lực chưa có {', '.join(dict.fromkeys(unknown))}"
        return undetermined(note, by_system=True, searched_in="danh mục hiệu lực văn bản")
    return met(note="mọi căn cứ có số, ký hiệu đều còn hiệu lực theo danh mục")


def list_mentions(case: Case) -> tuple[Citation, ...]:
    """The bases of the instrument and its decision, then what its own text refers to; nested mentions and
    the “Kèm theo” line's are left out."""
    issued_by = case.host.instrument.code if case.host else None
    referred = [
        c for c in case.facts.citations if c.role is CitationRole.REFERENCE and (c.code is None or c.code != issued_by)
    ]
    return (*case.bases, *referred)


def is_higher_plan(case: Case, citation: Citation) -> bool:
    """True for a plan or decision of a higher level that belongs, or may belong, to the case's movement."""
    if citation.code is None or citation.doc_type not in _PLANS:
        return False
    level = level_of(case, citation)
    if level is not None and level is case.instrument.issuer_level and level is not find_level_above(case.instrument):
        return False
    return is_for_movement(case, citation) or (
        level is not None and citation.role is CitationRole.LEGAL_BASIS and may_be_for_movement(case, citation)
    )


def is_from(case: Case, citation: Citation, level: IssuerLevel) -> bool:
    """True when a plan or decision was issued by that level, or does not say by whom and carries a Committee's code."""
    if citation.doc_type not in _PLANS:
        return False
    found = level_of(case, citation)
    if found is None:
        return level is not IssuerLevel.TRUNG_UONG and (citation.code or "").endswith("-UBND")
    return found is level


def is_for_movement(case: Case, citation: Citation) -> bool:
    """True when a cited document founds the movement, names it, or is known to belong to it."""
    movement = case.movement
    if movement is None:
        return False
    card = find_card(case, citation)
    named = [other for other in list_mentions(case) if other.code == citation.code and citation.code is not None]
    return (card is not None and card.movement_id == movement.movement_id) or any(
        is_basis_of(movement, other) for other in (citation, *named)
    )


def may_be_for_movement(case: Case, citation: Citation) -> bool:
    """True when a cited document has no title, is not in the warehouse, and is no older than the movement."""
    movement = case.movement
    if movement is None or citation.title is not None or find_card(case, citation) is not None:
        return False
    if citation.issued_on is not None:
        return citation.issued_on >= movement.valid_from
    return citation.issued_year is None or citation.issued_year >= movement.valid_from.year


def level_of(case: Case, citation: Citation) -> IssuerLevel | None:
    """The level of a cited document: as its mention says, else as the warehouse knows it."""
    level = find_citation_level(citation)
    card = find_card(case, citation) if level is None else None
    return card.issuer_level if card else level


def find_card(case: Case, citation: Citation) -> Card | None:
    """The cited document in the warehouse."""
    return case.library.find_cited(citation, province_code=case.place.province_code, unit_code=case.place.unit_code)


def place_of(citation: Citation) -> Span:
    """Where the mention stands."""
    return Span(citation.char_start, citation.char_end)


def name_citation(citation: Citation) -> str:
    """A cited document as a person names it."""
    dated = f" ngày {citation.issued_on:%d/%m/%Y}" if citation.issued_on else ""
    return f"{citation.code or citation.title or 'văn bản không ghi số'}{dated}"
