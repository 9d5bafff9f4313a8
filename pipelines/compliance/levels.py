"""Levels of government: whose a cited document is, and which level stands directly above an issuer."""

import re
from functools import lru_cache

from extractors.structure.folding import fold_blanks, fold_case
from models.facts import Citation, Instrument
from models.vocabulary import IssuerLevel

_LEVELS: tuple[tuple[re.Pattern[str], IssuerLevel], ...] = (
    (
        re.compile(
            r"\bthủ\s+tướng|^chính\s+phủ|\bquốc\s+hội|\bbộ\s+chính\s+trị|\bban\s+bí\s+thư|\btrung\s+ương|^(?:bộ|bộ\s+trưởng)\s"
            r"|\bbộ\s+trưởng|^chủ\s+tịch\s+nước"
        ),
        IssuerLevel.TRUNG_UONG,
    ),
    (re.compile(r"\b(?:xã(?!\s+hội)|phường|đặc\s+khu|thị\s+trấn)\b|\bđảng\s+ủy\b"), IssuerLevel.XA),
    (re.compile(r"\b(?:huyện|quận|thị\s+xã)\b"), IssuerLevel.HUYEN),
    (re.compile(r"\btỉnh\b|\bthành\s+phố\b|\btp\b|^(?:sở|tỉnh\s+ủy|thành\s+ủy)\b"), IssuerLevel.TINH),
)
_CENTRAL_CODE = re.compile(r"-(?:TTg|CP|TW|BNV|BKHCN|CTN|HĐTĐKT)$|/TW$|/QH\d+$")
_PARTY_PROVINCE_CODE = re.compile(r"/TU$")
_PARTY_COMMUNE_CODE = re.compile(r"/ĐU$")
_COMMITTEE = re.compile(r"^(?:ủy\s+ban|hội\s+đồng)\s+nhân\s+dân\b|^ubnd\b|^hđnd\b")


def find_citation_level(citation: Citation) -> IssuerLevel | None:
    """The level that issued a cited document, by its issuer's name, else by its code; None when neither tells."""
    return _find_level(citation.issuer or "", citation.code or "")


@lru_cache(maxsize=20_000)
def _find_level(issuer: str, code: str) -> IssuerLevel | None:
    folded = fold_blanks(fold_case(issuer))
    for pattern, level in _LEVELS:
        if folded and pattern.search(folded):
            return level
    if _CENTRAL_CODE.search(code):
        return IssuerLevel.TRUNG_UONG
    if _PARTY_PROVINCE_CODE.search(code):
        return IssuerLevel.TINH
    return IssuerLevel.XA if _PARTY_COMMUNE_CODE.search(code) else None


@lru_cache(maxsize=20_000)
def is_committee(issuer: str | None) -> bool:
    """True for a People's Committee or Council itself, False for a body under it ("Văn phòng Ủy ban nhân dân …")."""
    return issuer is not None and bool(_COMMITTEE.match(fold_case(issuer.strip())))


def is_departmental(instrument: Instrument) -> bool:
    """True when the issuer is known and is no People's Committee: a department's own plan."""
    return instrument.issuer is not None and not is_committee(instrument.issuer)


def find_level_above(instrument: Instrument) -> IssuerLevel | None:
    """The level whose plan an instrument has to follow: a commune's and a provincial department's is the province's."""
    level = instrument.issuer_level
    if level is IssuerLevel.XA:
        return IssuerLevel.XA if is_departmental(instrument) else IssuerLevel.TINH
    if level is IssuerLevel.HUYEN:
        return IssuerLevel.TINH
    if level is IssuerLevel.TINH:
        return IssuerLevel.TINH if is_departmental(instrument) else IssuerLevel.TRUNG_UONG
    return IssuerLevel.TRUNG_UONG if level is IssuerLevel.TRUNG_UONG else None
