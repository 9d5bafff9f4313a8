"""Document codes as they are written, well formed or not.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I and III (state: ``12/KH-UBND``, ``152/2025/NĐ-CP``);
Hướng dẫn 36-HD/VPTW 2018 (party: ``57-NQ/TW``). Real texts break them with blanks: ``2159/QĐ- UBND``. The symbols
themselves stand in ``data/reference/document_types.yaml``.
"""

import re

from extractors.facts.registers import load_body_symbols, load_type_symbols
from extractors.structure.type_names import TYPE_NAMES

_BLANK = r"[ \u00a0\t]{0,2}"
_BREAK = r"[ \u00a0\t\n]{0,2}"
# Hyphens of keyboards and word processors; a line may end before or behind one, but "\n- " opens a list.
_HYPHEN = r"[-‐‑–−]"
_DASH = rf"(?:{_BLANK}{_HYPHEN}{_BREAK}|\n{_HYPHEN}(?=\S))"
_SLASH = rf"{_BREAK}/{_BREAK}"
_NUMBER = r"\d{1,5}[a-zđ]?(?:\.\d{1,2})?"
_LETTERS = r"[A-ZĐÐ][A-Za-zĐÐđƯưÔôÂâ&]{0,19}"
_TYPE_LETTERS = r"[A-ZĐÐ]{1,6}(?:[a-zđ]{1,2}[A-ZĐÐ]{0,4})?"
_TAIL = rf"(?:{_DASH}{_LETTERS}\d{{0,2}})"
# A letter or digit behind a code; a footnote's raised figure is none.
_END = r"(?![^\W⁰¹²³⁴-⁹])"
# A number begins nothing that stands before it; behind a sign that handwriting was read as, it is but a part (``#6``).
_START = r"(?<![\w/.\-–#%®])(?<!\d:)"

# 12/KH-UBND, 152/2025/NĐ-CP, 66.2/2025/NQ-CP, 72/2025/QH15, 01/2019/TTLT-BNV-BTC, 2159/QĐ- UBND, 05/NQ-TU
STATE_CODE = re.compile(
    rf"{_START}(?P<number>{_NUMBER}){_SLASH}(?:(?P<year>(?:19|20)\d{{2}}){_SLASH}|\d{{4,6}}(?=[A-ZĐ]{{2}}))?"
    rf"(?P<symbol>{_TYPE_LETTERS}(?:\d{{1,2}}(?![\w/])|{_TAIL}{{1,4}})){_END}"
)
# 57-NQ/TW, 17-CTr/TU, 02-KH/BCĐTW, 132- KL/TW
PARTY_CODE = re.compile(
    rf"{_START}(?P<number>{_NUMBER}){_DASH}"
    rf"(?P<symbol>{_TYPE_LETTERS}{_SLASH}{_LETTERS}(?:{_HYPHEN}{_LETTERS}){{0,2}}){_END}"
)
# A code whose number is still blank: "Quyết định số /QĐ-UBND", "Quyết định số ....../QĐ-UBND"
BLANK_CODE = re.compile(rf"\bsố[\s:.…_]*+/{_BLANK}(?P<symbol>{_TYPE_LETTERS}{_TAIL}{{1,3}}){_END}")

_TYPES = "|".join(name.replace(" ", r"\s+") for name, _ in TYPE_NAMES)
# What only a document's type before it makes a code: 16/CP, 77-CP, 814/TTg, 51/1999/NĐ/CP, 522/2002/QĐ.UB, 51/GĐN,
# 15 HD/TWĐTN-BTC, 462/qđ-ubnd
NAMED_CODE = re.compile(
    rf"(?<!\w)(?i:{_TYPES})\s*\(?\s*(?i:số)?\s*:?\s*(?:\d{{1,5}}[a-zđ]?\s*(?:,|và)\s*(?:số\s+)?){{0,8}}"
    rf"(?P<code>(?P<number>{_NUMBER})(?:{_SLASH}(?P<year>(?:19|20)\d{{2}}))?"
    rf"(?:(?:{_SLASH}|{_BLANK}{_HYPHEN}{_BLANK})(?P<symbol>{_TYPE_LETTERS}(?:(?:{_DASH}|[/.]){_LETTERS}\d{{0,2}}){{0,4}})"
    rf"|{_SLASH}[a-zđ]{{2,4}}-[a-zđ]{{2,8}}"
    rf"|[ ]{_TYPE_LETTERS}/{_LETTERS}(?:-{_LETTERS}){{0,2}})){_END}(?![ ]?/)"
)
# A form has a number too: "Mẫu số 01/TĐKT-X", "Biểu 02/BC-TĐKT"
FORM_BEFORE = re.compile(r"(?i)(?:biểu(?:\s+mẫu)?|mẫu|phiếu|bảng|phụ\s+lục)\s*(?:số\s*:?\s*)?$")
# Symbols of bodies beside the registered ones: departments (SNV), ministries (BNV), offices (VPUB)
BODY_SYMBOL = re.compile(r"(?:S|B|VP|UB|HĐ|BCĐ|TU|HU|ĐU|CA|CC|TT|P)[A-ZĐÐ]\w*")

# Official casing of symbol parts that all-capital titles and careless typing lose.
OFFICIAL_PARTS = {part.casefold(): part for part in (*load_body_symbols(), *load_type_symbols())}
