"""Legal bases: what a plan cites, and what it inherits from a higher plan."""

from extractors.structure.folding import fold_blanks
from models.facts import Citation
from models.labels import LABELS
from models.spans import Span
from models.vocabulary import CitationRole, DocType, IssuerLevel, Lineage, Verdict
from pipelines.compliance.ancestry import is_for_movement, is_from, list_mentions, may_be_for_movement, trace
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import Cites, CitesSuperior, InForce
from pipelines.compliance.dates import latest_day, render_day
from pipelines.compliance.levels import find_level_above
from pipelines.compliance.outcomes import Outcome, conflict, met, missing, not_applicable, undetermined

BASES = "các căn cứ ở phần mở đầu"
WHOLE = "các căn cứ và nội dung văn bản"
_MOST_NAMED = 6  # bases in a message; a unit reads no longer list
_LEVEL_NAMES = {
    IssuerLevel.TRUNG_UONG: "Thủ tướng Chính phủ, bộ, ngành Trung ương",
    IssuerLevel.TINH: "Ủy ban nhân dân tỉnh, thành phố",
    IssuerLevel.XA: "Ủy ban nhân dân xã, phường, đặc khu",
}


def cites(case: Case, check: Cites) -> Outcome:
    """Met by a mention that is not nested in another document's title; else inherited, undetermined or missing."""
    state, through = trace(case, check.code)
    places, named = tuple(map(place_of, through)), name_citation(through[0]) if through else ""
    if state is Lineage.DIRECT:
        return met(*places, note=f"đã dẫn {check.code}")
    if state is Lineage.INHERITED:
        note = f"{named} có trong kho và đã dẫn {check.code}"
        return Outcome(verdict=Verdict.INHERITED, evidence=places, note=note, expected=check.code)
    if state is Lineage.ABSENT_PARENT:
        note = (
            f"văn bản không dẫn trực tiếp {check.code}; có dẫn {named} là văn bản cấp trên của phong trào, nhưng kho "
            "chưa có đủ văn bản cấp trên nên chưa biết có dẫn hay không"
        )
        remedy = f"Đưa {named} và các văn bản cấp trên mà văn bản này dẫn vào kho, rồi rà soát lại."
        return undetermined(note, *places[:1], by_system=True, searched_in=BASES, expected=check.code, remedy=remedy)
    return missing(BASES, absent=check.code, expected=check.code, found=list_bases(case))


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
            remedy = f"Đưa {name_citation(citation)} vào kho, rồi rà soát lại."
            return undetermined(
                note, place_of(citation), by_system=True, searched_in=BASES, expected=wanted, remedy=remedy
            )
    return missing(WHOLE, absent=wanted, expected=wanted, found=list_bases(case))


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
            since = f"thay thế từ ngày {render_day(document.replaced_from)}"
            return conflict(
                place_of(citation),
                found=f"{name_code(citation)} đã được {document.replaced_by} {since}",
                expected=document.replaced_by or "",
            )
    unknown = [citation.code or "" for citation in own if citation.code not in known]
    if unknown:
        note = f"danh mục hiệu lực chưa có {', '.join(dict.fromkeys(unknown))}"
        remedy = "Đối chiếu hiệu lực của các căn cứ này; nếu còn hiệu lực thì không phải sửa."
        return undetermined(note, by_system=True, searched_in="danh mục hiệu lực văn bản", remedy=remedy)
    return met(note="mọi căn cứ có số, ký hiệu đều còn hiệu lực theo danh mục")


def place_of(citation: Citation) -> Span:
    """Where the mention stands."""
    return Span(citation.char_start, citation.char_end)


def name_citation(citation: Citation) -> str:
    """A cited document as a person names it."""
    if citation.code is None:
        return fold_blanks(citation.title or "văn bản không ghi số")
    dated = f" ngày {render_day(citation.issued_on)}" if citation.issued_on else ""
    return f"{name_code(citation)}{dated}"


def name_code(citation: Citation) -> str:
    """A cited document's type and code: “Kế hoạch số 163/KH-UBND”."""
    kind = "Văn bản" if citation.doc_type is DocType.KHAC else LABELS["doc_type"][citation.doc_type][0]
    return f"{kind} số {citation.code}"


def list_bases(case: Case) -> str:
    """The bases that stand there, for a message that misses one; nothing where there is none."""
    names = list(dict.fromkeys(map(name_citation, case.bases)))
    return "; ".join(names[:_MOST_NAMED]) + ("; …" if len(names) > _MOST_NAMED else "")
