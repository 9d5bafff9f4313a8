"""How outlines become words: citation marks, dates, bases and fixed formulas."""

import re
from collections.abc import Iterator

from models.vocabulary import Relation
from tests.factory.outlines import Basis, BasisSentence, Letterhead, Proposal

CITED = re.compile(r"\[\[(?P<written>[^\]|]+)(?:\|(?P<code>[^\]]+))?\]\]")
NATIONAL_TITLE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
VERBS = {Relation.CAN_CU: "Căn cứ", Relation.THUC_HIEN: "Thực hiện", Relation.THEO_DE_NGHI: "Theo đề nghị của"}


def strip_citation_marks(text: str) -> str:
    """The text as printed."""
    return CITED.sub(lambda match: match["written"], text)


def find_cited_codes(text: str) -> Iterator[str]:
    """The normal forms of the codes marked in a text, in order."""
    for match in CITED.finditer(text):
        yield match["code"] or match["written"]


def _pad_month(month: int) -> str:
    """January and February take a zero, days below ten too (Nghị định 30/2020, phụ lục I)."""
    return f"{month:02d}" if month < 3 else str(month)


def write_date_line(head: Letterhead) -> str:
    """“Sông Trầm, ngày 05 tháng 6 năm 2026”; what a draft leaves open stays blank."""
    day = f"{head.day:02d}" if head.day else "   "
    month = "   " if head.month is None else _pad_month(head.month)
    place = f"{head.place}, " if head.place else ""
    return f"{place}ngày {day} tháng {month} năm {head.year}"


def write_number_line(head: Letterhead) -> str:
    """“Số: 12/KH-UBND”, with a gap where the number is still to come."""
    return f"Số: {head.number or '     '}/{head.symbol}"


def write_attached_line(head: Letterhead, kind_vi: str, issued_by: str) -> str:
    """“(Kèm theo Quyết định số … ngày … của …)” with the code marked as cited where it is complete."""
    code = f"[[{head.number}/{head.symbol}]]" if head.number else f"     /{head.symbol}"
    day = f"{head.day:02d}" if head.day else "   "
    month = "   " if head.month is None else _pad_month(head.month)
    return f"(Kèm theo {kind_vi} số {code} ngày {day} tháng {month} năm {head.year} của {issued_by})"


def write_basis(basis: Basis) -> str:
    """A base as cited: kind, code or name, date, issuer, and the rest of its title."""
    on = basis.issued_on
    if basis.is_long_date:
        day = f"ngày {on.day:02d} tháng {_pad_month(on.month)} năm {on.year}"
    else:
        day = f"ngày {on:%d}/{_pad_month(on.month)}/{on.year}"
    what = f"{basis.kind_vi} số [[{basis.code}]]" if basis.code else f"{basis.kind_vi} {basis.name}"
    issuer = f" của {basis.issuer}" if basis.issuer else ""
    rest = f" {basis.rest}" if basis.rest else ""
    return f"{what} {day}{issuer}{rest}"


def write_basis_sentence(sentence: BasisSentence) -> str:
    """A preamble paragraph."""
    bases = sentence.joint.join(write_basis(basis) for basis in sentence.bases)
    return f"{VERBS[sentence.relation]} {bases}{sentence.tail}"


def write_proposal(proposal: Proposal) -> str:
    """“Theo đề nghị của …”."""
    submission = f" tại {write_basis(proposal.submission)}" if proposal.submission else ""
    return f"Theo đề nghị của {proposal.actor}{submission}."
