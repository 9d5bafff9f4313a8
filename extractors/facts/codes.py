"""Document codes: where they stand in a text, and their normal form (blanks removed, official casing, no repair)."""

import re
from bisect import bisect_left

from extractors.facts.patterns.codes import (
    BLANK_CODE,
    BODY_SYMBOL,
    FORM_BEFORE,
    NAMED_CODE,
    OFFICIAL_PARTS,
    PARTY_CODE,
    STATE_CODE,
)
from extractors.facts.registers import load_body_symbols, load_type_symbols
from models.vocabulary import DocType

Found = tuple[int, int, str]

_PART = re.compile(r"[^\W\d_]+")
_TYPES = {symbol.casefold(): doc_type for symbol, doc_type in load_type_symbols().items()}
_BODIES = frozenset(symbol.casefold() for symbol in load_body_symbols())


def find_codes(text: str) -> list[Found]:
    """Every document code in ``text`` as (start, end, label), none inside another.

    Labels: party, state, named (a code by the type's name before it, such as ``Nghị định số 16/CP``), blank (its
    number is still open). Dates, fractions, addresses and plates are none.
    """
    found: list[Found] = []
    for match in PARTY_CODE.finditer(text):
        if _PART.findall(match["symbol"])[0].casefold() in _TYPES:
            insert_apart(found, (*match.span(), "party"))
    for match in STATE_CODE.finditer(text):
        is_form = FORM_BEFORE.search(text, max(0, match.start() - 20), match.start()) is not None
        if not is_form and _is_symbol(match["symbol"]):
            insert_apart(found, (*match.span(), "state"))
    for match in NAMED_CODE.finditer(text):
        if match["symbol"] is None or _is_named_symbol(match["symbol"], match["code"]):
            insert_apart(found, (*match.span("code"), "named"))
    for match in BLANK_CODE.finditer(text):
        insert_apart(found, (text.rfind("/", match.start(), match.start("symbol")), match.end(), "blank"))
    return found


def insert_apart(found: list[Found], new: Found) -> None:
    """Put ``new`` into the sorted list unless it overlaps one that stands there."""
    at = bisect_left(found, new)
    overlaps_left = at > 0 and found[at - 1][1] > new[0]
    overlaps_right = at < len(found) and found[at][0] < new[1]
    if not overlaps_left and not overlaps_right:
        found.insert(at, new)


def _is_symbol(symbol: str) -> bool:
    """True when the symbol begins with a type or a body: ``12/KH-UBND``, ``318/SNV-TĐKT``, never ``số 12/A-B``."""
    first, *others = _PART.findall(symbol)
    if first.casefold() in _TYPES or first.casefold() in _BODIES or BODY_SYMBOL.fullmatch(first):
        return True
    return any(part.casefold() in _TYPES or part.casefold() in _BODIES for part in others)


def _is_named_symbol(symbol: str, code: str) -> bool:
    """True for a symbol that a type's name before it may vouch for; ``Kế hoạch 5 - Ban Chỉ đạo`` holds none."""
    parts = _PART.findall(symbol)
    if any(part.casefold() in _TYPES or part.casefold() in _BODIES for part in parts):
        return True
    return sum(letter.isupper() for letter in symbol) >= 2 and " " not in code


def normalize_code(written: str) -> str:
    """A code without blanks and in official casing: ``2159/QĐ- UBND`` is ``2159/QĐ-UBND``, ``27/CT-TTG`` ``27/CT-TTg``.

    A malformed code stays malformed: ``05/NQ-TU`` is returned as it is.
    """
    bare = re.sub(r"\s+", "", written).replace("Ð", "Đ")
    bare = re.sub(r"[‐‑–−]", "-", bare)
    return _PART.sub(lambda match: OFFICIAL_PARTS.get(match[0].casefold(), match[0]), bare)


def find_code_type(code: str) -> DocType | None:
    """The document type that a code's symbol names; a body's own symbol makes an official letter, else None.

    ``01/2019/TTLT-BNV-BTC`` is a thông tư, ``17-CTr/TU`` a chương trình, ``123/VPCP-KSTT`` a công văn.
    """
    parts = _PART.findall(code)
    if parts and parts[0] not in load_type_symbols() and parts[0].casefold() in _BODIES and "-" in code:
        return DocType.CONG_VAN
    for part in parts:
        name = load_type_symbols().get(part)
        if name is not None:
            return name
    if parts and BODY_SYMBOL.fullmatch(parts[0]) and "-" in code:
        return DocType.CONG_VAN
    return None


def find_code_year(code: str) -> int | None:
    """The year that stands in a code such as ``152/2025/NĐ-CP``."""
    match = re.search(r"/((?:19|20)\d{2})/", code)
    return int(match[1]) if match else None
