"""Codes cited: one title, one date, one form each, and no base twice."""

import re
from collections import defaultdict
from difflib import SequenceMatcher

from extractors.structure.folding import fold_blanks
from models.facts import Citation
from models.spans import Span
from models.vocabulary import CitationRole
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import CodeWellFormed, DateAgrees, NoDuplicateBasis, OneTitlePerCode
from pipelines.compliance.dates import render_day
from pipelines.compliance.layout import sentence_at
from pipelines.compliance.levels import find_citation_level
from pipelines.compliance.operators.citing import name_citation, place_of
from pipelines.compliance.operators.header import find_attached_line
from pipelines.compliance.outcomes import Outcome, conflict, met, not_applicable
from pipelines.compliance.phrases import fold_name

_STATE = re.compile(r"^\d[\d.]*[a-zđ]?(?:/(?P<year>\d{4}))?/(?P<type>[^\W\d_]+\d{0,2})(?:-(?P<organ>[\w.&-]+))?$")
_PARTY = re.compile(r"^\d+[a-zđ]?-(?P<type>[^\W\d_]+)/(?P<organ>[\w.-]+)$")
# A quoted name, or the words after the type, up to where the code is given: "Kế hoạch … “…” tại Quyết định số …"
_TITLE_BEFORE = re.compile(r"“(?P<name>[^“”\n]{8,200})”[^.;\n“”]{0,40}?\b(?:tại|theo|ban\s+hành\s+kèm\s+theo)\s*$")
_QUOTED = re.compile(r"[“\"](?P<name>[^“”\"\n]{8,250})")
_SHORTEST_TITLE = 3  # words; a shorter title is cut off and tells nothing
_LEAST_ALIKE = 0.8  # as in one_title_per_code: a shortened title keeps four words in five
_VERBS = re.compile(
    r"^(?:về|việc|v/v|ban|hành|triển|khai|thực|hiện|tổ|chức|kế|hoạch|phê|duyệt|quy|định|thi|đua|phong|trào)$"
)


def one_title_per_code(case: Case, check: OneTitlePerCode) -> Outcome:
    """Conflict where a code is mentioned under two titles that differ in what they are about."""
    titles: dict[str, list[tuple[str, Citation]]] = defaultdict(list)
    for citation in _list_family(case):
        title = citation.title or _read_title_before(case, citation)
        if citation.code and title:
            titles[citation.code].append((title, citation))
    compared = {code: found for code, found in titles.items() if len(found) > 1}
    if not titles:
        return not_applicable("văn bản không dẫn văn bản nào có cả số và tên")
    for code, found in compared.items():
        first, origin = found[0]
        for title, citation in found[1:]:
            if not (
                _is_same_title(first, title, check.least_similarity)
                or _are_two_bodies(origin, citation)
                or _are_two_years(origin, citation)
            ):
                told = f"{code} là “{_show_title(first)}” và “{_show_title(title)}”"
                return conflict(
                    _place_with_title(case, citation), place_of(origin), found=told, expected="mỗi số, ký hiệu một tên"
                )
    return met(note="mỗi số, ký hiệu chỉ gắn với một tên")


def date_agrees(case: Case, _check: DateAgrees) -> Outcome:
    """Conflict where a code is mentioned with two dates."""
    dates: dict[str, list[Citation]] = defaultdict(list)
    for citation in _list_family(case):
        if citation.code and citation.issued_on:
            dates[citation.code].append(citation)
    if not dates:
        return not_applicable("văn bản không dẫn văn bản nào có cả số và ngày")
    if attached := _date_attached_otherwise(case):
        citation, found_dates = attached
        return conflict(place_of(citation), found=found_dates, expected="mỗi số, ký hiệu một ngày")
    for code, found in dates.items():
        others = [citation for citation in found if citation.issued_on != found[0].issued_on]
        other = next((citation for citation in others if not _are_two_documents(found[0], citation)), None)
        if other is not None:
            days = [render_day(citation.issued_on) for citation in (found[0], other) if citation.issued_on]
            told = f"{code}: ngày {' và ngày '.join(days)}"
            return conflict(place_of(other), place_of(found[0]), found=told, expected="mỗi số, ký hiệu một ngày")
    return met(note="mỗi số, ký hiệu chỉ gắn với một ngày")


def no_duplicate_basis(case: Case, _check: NoDuplicateBasis) -> Outcome:
    """Conflict where a base stands twice among the instrument's own; a law by name counts by its name and date."""
    own = [citation for citation in case.facts.citations if citation.role is CitationRole.LEGAL_BASIS]
    if not own:
        return not_applicable("văn bản không có căn cứ")
    for number, citation in enumerate(own):
        earlier = next((other for other in own[:number] if _is_same_base(citation, other)), None)
        if earlier is not None:
            told = name_citation(citation) if citation.code else fold_blanks(citation.title or citation.raw_text)
            return conflict(place_of(citation), place_of(earlier), found=told, expected="mỗi căn cứ nêu một lần")
    return met(*map(place_of, own), note=f"{len(own)} căn cứ, không trùng")


def code_well_formed(case: Case, check: CodeWellFormed) -> Outcome:
    """Conflict where a code mixes the styles of state and party, or lacks a part that its type must have."""
    coded = [citation for citation in case.facts.citations if citation.code]
    if not coded:
        return not_applicable("văn bản không dẫn số, ký hiệu nào")
    wrong = [(citation, reason) for citation in coded if (reason := find_fault(citation.code or "", check))]
    if wrong:
        told = "; ".join(
            dict.fromkeys(f"{citation.code_as_written or citation.code} ({reason})" for citation, reason in wrong)
        )
        return conflict(*(place_of(citation) for citation, _ in wrong), found=told, expected="ký hiệu đúng thể thức")
    return met(note=f"{len(coded)} lần dẫn số, ký hiệu đều đúng thể thức")


def find_fault(code: str, check: CodeWellFormed) -> str | None:
    """What is wrong with a code; None for a sound one.

    Accepts ``462/QĐ-TTg``, ``152/2025/NĐ-CP``, ``72/2025/QH15``, ``57-NQ/TW``, ``05-ĐA/TU``; refuses ``05/NQ-TU``,
    ``12-KH/UBND``, ``98/NĐ-CP``.
    """
    party, state = _PARTY.match(code), _STATE.match(code)
    organs = {organ.upper() for organ in check.party_organs}
    if party is not None:
        is_state_organ = party["organ"].split("-")[-1].upper() in {organ.upper() for organ in check.state_organs}
        return "ký hiệu của cơ quan nhà nước viết theo lối văn bản của Đảng" if is_state_organ else None
    if state is None:
        return "không đúng dạng số/năm/loại-cơ quan"
    organ = state["organ"]
    if organ is not None and organ.split("-")[-1].upper() in organs:
        return "ký hiệu văn bản của Đảng phải viết dạng số-loại/cơ quan"
    if organ is None and not state["year"] and not re.search(r"\d", state["type"]):
        return "thiếu tên viết tắt của loại văn bản hoặc cơ quan ban hành"
    if state["type"] in check.dated_types and not state["year"]:
        return f"{state['type']} là văn bản quy phạm pháp luật, phải có năm ban hành"
    return None


def _is_same_base(one: Citation, other: Citation) -> bool:
    """True for one code of one body, or one law by its name; two different dates make two documents."""
    if one.issued_on is not None and other.issued_on is not None and one.issued_on != other.issued_on:
        return False
    if one.code is not None or other.code is not None:
        return one.code == other.code and not _are_two_bodies(one, other)
    names = [fold_name(citation.title or citation.raw_text) for citation in (one, other)]
    return names[0] == names[1]


def _list_family(case: Case) -> list[Citation]:
    return [citation for facts in case.family for citation in facts.citations]


def _read_title_before(case: Case, citation: Citation) -> str | None:
    """The quoted name that stands before a code: “… “Cả nước thi đua …” tại Quyết định số …”."""
    sentence = sentence_at(case, citation.char_start)
    match = _TITLE_BEFORE.search(case.document.text[sentence.start : citation.char_start])
    return f"“{match['name']}”" if match else None


def _place_with_title(case: Case, citation: Citation) -> Span:
    if citation.title:
        return place_of(citation)
    sentence = sentence_at(case, citation.char_start)
    match = _TITLE_BEFORE.search(case.document.text[sentence.start : citation.char_start])
    return Span(sentence.start + match.start() if match else citation.char_start, citation.char_end)


def _is_same_title(one: str, other: str, least: float) -> bool:
    """True when two titles are about one thing: by the names they quote if both quote one, else by their words.

    A shortened title ("về Phong trào thi đua") is contained in the full one.
    """
    quoted, other_quoted = _QUOTED.search(one), _QUOTED.search(other)
    if quoted and other_quoted:
        return _is_alike(fold_name(quoted["name"]).split(), fold_name(other_quoted["name"]).split(), least)
    words, other_words = _content_words(one), _content_words(other)
    return _is_alike(words, other_words, least)


def _content_words(title: str) -> list[str]:
    return [word for word in fold_name(title).split() if not _VERBS.match(word)]


def _is_alike(words: list[str], others: list[str], least: float) -> bool:
    if min(len(words), len(others)) < _SHORTEST_TITLE:
        return True
    if set(words) <= set(others) or set(others) <= set(words):
        return True
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    shared = sum(block.size for block in matcher.get_matching_blocks())
    return shared / min(len(words), len(others)) >= least


def _are_two_bodies(one: Citation, other: Citation) -> bool:
    """True when the same number is said to come from two bodies: 12/KH-UBND of the province and of the commune."""
    if not (one.issuer and other.issuer):
        return False
    levels = {find_citation_level(citation) for citation in (one, other)}
    return len(levels) == 2 and None not in levels


def _date_attached_otherwise(case: Case) -> tuple[Citation, str] | None:
    """The “Kèm theo” line's mention of the decision, where it gives another day than the decision's own."""
    line = find_attached_line(case) if case.host else None
    if line is None or case.host is None:
        return None
    host = case.host.instrument
    for citation in case.facts.citations:
        is_same = line.start <= citation.char_start < line.end and citation.code == host.code
        if is_same and host.issued_on and citation.issued_on and citation.issued_on != host.issued_on:
            days = f"ngày {render_day(host.issued_on)} và ngày {render_day(citation.issued_on)}"
            return citation, f"{host.code}: {days} ở dòng “Kèm theo”"
    return None


def _are_two_years(one: Citation, other: Citation) -> bool:
    """True when the mentions' years differ: a series such as 15/KH-UBND begins anew each year."""
    years = {one.issued_year, other.issued_year}
    return len(years) == 2 and None not in years


def _are_two_documents(one: Citation, other: Citation) -> bool:
    """True for two bodies' documents, or for two years' with titles of their own."""
    if _are_two_bodies(one, other):
        return True
    if one.title is None or other.title is None:
        return False
    return _are_two_years(one, other) and not _is_same_title(one.title, other.title, _LEAST_ALIKE)


def _show_title(title: str) -> str:
    """A title to stand in quotation marks: its own become single ones."""
    return (
        fold_blanks(title).replace("“", "‘").replace("”", "’").strip("‘’ ")
        if title[:1] in '“"'
        else fold_blanks(title).replace("“", "‘").replace("”", "’")
    )
