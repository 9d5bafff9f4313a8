"""Places: whether an instrument speaks of its own unit and level, or of another's left over from copying."""

import re
import unicodedata
from collections.abc import Iterator

from extractors.structure.folding import fold_blanks, fold_case
from models.spans import Span
from models.vocabulary import IssuerLevel, TextOrigin
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import PlaceAgrees
from pipelines.compliance.layout import sentence_at
from pipelines.compliance.outcomes import Outcome, conflict, met, not_applicable
from pipelines.compliance.phrases import CAPITALS, compile_phrases

_COMMUNE_WORDS = ("xã", "phường", "đặc khu")
# "xã Trường Lưu", "XÃ TRƯỜNG LƯU": kind, then words that begin with a capital
_WORD = rf"[{CAPITALS}][\w'’]*"
_GO_ON = r"(?:[^\S\n]+(?:[-–][^\S\n]+)?|[-–])"
# "Ea H’Leo", "Xuân Hương - Đà Lạt", "Bảo Lâm 1"
_NAME = rf"(?P<name>{_WORD}(?:{_GO_ON}(?:{_WORD}|\d{{1,2}}\b)){{0,5}})"
_NAMED_COMMUNE = re.compile(rf"\b(?P<kind>[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc[^\S\n]+khu|ĐẶC[^\S\n]+KHU)[^\S\n]+{_NAME}")
_NAMED_PROVINCE = re.compile(rf"\btrên\s+địa\s+bàn\s+(?:tỉnh|thành\s+phố)[^\S\n]+{_NAME}")
_FORMER = re.compile(r"\s*\(?\s*(?:cũ|trước\s+đây|trước\s+(?:khi\s+)?(?:sắp\s+xếp|sáp\s+nhập)|nay\s+(?:là|thuộc))\b")
# Sentences that rightly speak of other communes: those that were merged into this one, and those it learns from.
_OF_OTHERS = re.compile(
    r"\b(?:sáp\s+nhập|hợp\s+nhất|sắp\s+xếp|nhập\s+toàn\s+bộ|(?:học\s+tập|trao\s+đổi)\s+(?:kinh\s+nghiệm|mô\s+hình)"
    r"|kinh\s+nghiệm\s+của|tham\s+quan|kết\s+nghĩa|giáp\s+ranh|liên\s+xã)\b"
)
_UPPER_LEVELS = r"(?:tỉnh|thành\s+phố)"
_GONE_LEVELS = r"(?:huyện|thị\s+xã|quận)"
_UPPER_AREA = re.compile(rf"\btrên\s+địa\s+bàn\s+{_UPPER_LEVELS}\b")
_GONE_AREA = re.compile(
    rf"\b(?:trên\s+địa\s+bàn|ubnd|ủy\s+ban\s+nhân\s+dân|mặt\s+trận\s+tổ\s+quốc)\s+(?:các\s+)?{_GONE_LEVELS}\b"
)
_AREA_NAME = re.compile(rf"[^\S\n]+{_NAME}")
_NO_DISTRICTS_FROM = 2025  # districts ceased on 1/7/2025; an instrument of 2025 may still have been written before


def place_agrees(case: Case, check: PlaceAgrees) -> Outcome:
    """Conflict for another unit's name beside a word such as “địa bàn”, a cut name, or a body of another level where
    the plan speaks of its own; cited documents and bodies it reports to are left out."""
    if case.instrument.issuer is None:
        return not_applicable("không xác định được cơ quan ban hành để đối chiếu địa bàn")
    wrong: list[tuple[Span, str]] = []
    if case.instrument.issuer_level is IssuerLevel.XA:
        wrong += [*_check_heading_place(case), *_find_other_communes(case, check), *_find_other_levels(case, check)]
    wrong += [*_find_gone_levels(case), *_find_other_provinces(case)]
    if not wrong:
        return met(note=f"thống nhất với {case.instrument.issuer}")
    wrong.sort()
    told = "; ".join(dict.fromkeys(reason for _, reason in wrong))
    return conflict(*(span for span, _ in wrong), found=told, expected=case.instrument.issuer)


def _check_heading_place(case: Case) -> Iterator[tuple[Span, str]]:
    """The place beside the date is the commune's own name."""
    place, own = case.instrument.place, case.place.name
    if not place or not own or _is_same_name(case, place, own) or fold_case(own) in fold_case(place):
        return
    at = case.document.text.find(place, case.extent.start, case.extent.end)
    if at >= 0:
        yield Span(at, at + len(place)), f"địa danh “{place}” ở phần đầu, trong khi đơn vị là {case.place.kind} {own}"


def _find_other_communes(case: Case, check: PlaceAgrees) -> Iterator[tuple[Span, str]]:
    """A commune that is not the issuer's, beside a word that speaks of one's own: “trên địa bàn xã …”, “UBND xã …”."""
    own, kind = case.place.name, case.place.kind
    if own is None or kind is None:
        return
    before = re.compile(rf"(?:{compile_phrases(check.bodies).pattern})\s+(?:các\s+)?$")
    for match in _NAMED_COMMUNE.finditer(case.document.text, case.extent.start, case.extent.end):
        if _is_cited(case, match.start()) or not before.search(case.folded[max(0, match.start() - 60) : match.start()]):
            continue
        if _FORMER.match(case.folded, match.end()) or _OF_OTHERS.search(case.fold(sentence_at(case, match.start()))):
            continue
        if _begins_with(case, match["name"], own):
            if fold_blanks(fold_case(match["kind"])) != kind:
                yield _place_of(match), f"“{fold_blanks(match[0])}”, trong khi đơn vị là {kind} {own}"
            continue
        reason = "tên viết thiếu của" if _begins_with(case, own, match["name"]) else "trong khi đơn vị là"
        yield _place_of(match), f"“{fold_blanks(match[0])}”, {reason} {kind} {own}"


def _find_other_levels(case: Case, check: PlaceAgrees) -> Iterator[tuple[Span, str]]:
    """A criteria group of another level's body: “Đối với Mặt trận Tổ quốc Việt Nam thành phố” in a commune's plan."""
    bodies = compile_phrases(check.group_bodies).pattern
    other = re.compile(rf"(?:{bodies})(?:\s+việt\s+nam)?\s+(?P<level>{_UPPER_LEVELS}|{_GONE_LEVELS})\b")
    for heading in _list_group_headings(case):
        match = other.search(case.fold(heading))
        if match is not None:
            found = Span(heading.start + match.start(), heading.start + match.end())
            yield found, f"“{fold_blanks(found.text_of(case.document.text))}” trong văn bản của cấp xã"
    title = case.instrument.title or ""
    if match := _UPPER_AREA.search(fold_case(title)):
        at = case.folded.find(match[0], case.extent.start, case.extent.end)
        if at >= 0:
            yield Span(at, at + len(match[0])), f"“{match[0]}” ở trích yếu văn bản của cấp xã"


def _find_gone_levels(case: Case) -> Iterator[tuple[Span, str]]:
    """“trên địa bàn huyện”, “UBND các huyện” in an instrument written since districts ceased."""
    year = case.instrument.issued_year
    if year is None or year <= _NO_DISTRICTS_FROM:
        return
    for match in _GONE_AREA.finditer(case.folded, case.extent.start, case.extent.end):
        named = _AREA_NAME.match(case.document.text, match.end())
        is_former = _FORMER.match(case.folded, named.end() if named else match.end())
        if not is_former and not _is_cited(case, match.start()):
            told = fold_blanks(case.document.text[match.start() : match.end()])
            yield _place_of(match), f"“{told}”, trong khi cấp huyện đã kết thúc từ 01/7/2025"


def _find_other_provinces(case: Case) -> Iterator[tuple[Span, str]]:
    """“trên địa bàn tỉnh X” where X is not the province that the issuer's name or its bases show."""
    own = case.own_province_names
    if not own:
        return
    for match in _NAMED_PROVINCE.finditer(case.document.text, case.extent.start, case.extent.end):
        name = match["name"]
        if _FORMER.match(case.folded, match.end()) or _is_cited(case, match.start()):
            continue
        if not any(_begins_with(case, name, other) for other in own):
            yield _place_of(match), f"“{fold_blanks(match[0])}”, trong khi đơn vị thuộc {own[0]}"


def _list_group_headings(case: Case) -> Iterator[Span]:
    """The headings of criteria groups and of actors."""
    groups = {row.target_group for row in case.facts.criteria if row.target_group}
    actors = {row.actor for row in case.facts.responsibilities if row.actor}
    for section in case.facts.sections:
        heading = section.heading
        if heading and (
            heading.rstrip(" :.") in {name.rstrip(" :.") for name in groups} or any(a in heading for a in actors)
        ):
            yield Span(section.char_start, section.char_start + len(heading))


def _is_cited(case: Case, offset: int) -> bool:
    """True inside a cited document's mention, its title included."""
    return any(
        citation.char_start <= offset < citation.char_end for facts in case.family for citation in facts.citations
    )


def _is_same_name(case: Case, one: str, other: str) -> bool:
    return _split_name(case, one) == _split_name(case, other)


def _begins_with(case: Case, name: str, other: str) -> bool:
    """True when a name's first words are the other name: “Suối Lanh Tỉnh” and “Suối Lanh”."""
    words, others = _split_name(case, name), _split_name(case, other)
    return words[: len(others)] == others


def _split_name(case: Case, name: str) -> list[str]:
    """A name's words folded; without accents where a machine recognised the letters, since it loses those first."""
    folded = fold_case(name)
    if case.document.text_origin is not TextOrigin.DIGITAL:
        folded = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
        folded = folded.replace("đ", "d")
    return re.findall(r"\w+", folded)


def _place_of(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())
