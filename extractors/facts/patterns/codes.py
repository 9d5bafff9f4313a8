"""Document codes as they are written, well formed or not.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I and III (state: ``12/KH-UBND``, ``152/2025/NĐ-CP``);
Hướng dẫn 36-HD/VPTW 2018 (party: ``57-NQ/TW``). Real texts break them with blanks: ``2159/QĐ- UBND``.
"""

import re

_BLANK = r"[ \u00a0\n]?"
_NUMBER = r"\d{1,5}[a-zđ]?(?:\.\d{1,2})?"
_LETTERS = r"[A-ZĐÐ][A-Za-zĐÐđƯưÔôÂâ&]{0,11}"
_TAIL = rf"(?:{_BLANK}[-–]{_BLANK}{_LETTERS}\d{{0,2}})"

# 12/KH-UBND, 152/2025/NĐ-CP, 72/2025/QH15, 2159/QĐ- UBND, 05/NQ-TU
STATE_CODE = re.compile(
    rf"(?<![\w/.\-])(?P<number>{_NUMBER}){_BLANK}/{_BLANK}(?:(?P<year>(?:19|20)\d{{2}}){_BLANK}/{_BLANK}"
    rf"|\d{{4,6}}(?=[A-ZĐ]{{2}}))?"
    rf"(?P<symbol>(?:[A-ZĐÐ]{{1,6}}[a-z]{{0,2}})(?:\d{{1,2}}(?![\w/])|{_TAIL}{{1,3}}))(?![\w])"
)
# 57-NQ/TW, 17-CTr/TU, 02-KH/BCĐTW, 132- KL/TW
PARTY_CODE = re.compile(
    rf"(?<![\w/.])(?P<number>{_NUMBER}){_BLANK}[-–]{_BLANK}"
    rf"(?P<symbol>[A-ZĐÐ]{{1,4}}[a-z]{{0,2}}{_BLANK}/{_BLANK}{_LETTERS}(?:[-–]{_LETTERS}){{0,2}})(?!\w)"
)
# A code whose number is still blank: "Quyết định số /QĐ-UBND", "Quyết định số ....../QĐ-UBND"
BLANK_CODE = re.compile(rf"\bsố[\s:.…_]*+/{_BLANK}(?P<symbol>[A-ZĐÐ]{{1,6}}[a-z]{{0,2}}{_TAIL}{{1,3}})(?!\w)")

# Official casing of symbol parts that all-capital titles and careless typing lose.
OFFICIAL_PARTS = {
    part.casefold(): part
    for part in (
        "QĐ NQ NĐ TT KH CT CTr TTr TB HD KL ĐA BC CV QC QH UBND HĐND TTg CP CTN TW TU HU ĐU ThU BCĐ BCĐTW UBTVQH "
        "TTLT VPCP VPTW SNV BNV BYT BTC BKHCN BTTTT BGDĐT BCA BQP BTP BXD BCT BNNMT BVHTTDL MTTW MTTQ BTTV BTV BTĐKT "
        "HĐTĐKT STC SYT SXD SCT STP SGDĐT SKHCN SVHTTDL SNNMT PL NQLT"
    ).split()
}
DOC_TYPE_PARTS = {
    "QĐ": "quyet_dinh", "NQ": "nghi_quyet", "NQLT": "nghi_quyet", "NĐ": "nghi_dinh", "TT": "thong_tu",
    "TTLT": "thong_tu", "KH": "ke_hoach",
    "CT": "chi_thi", "CTr": "chuong_trinh", "TTr": "to_trinh", "TB": "thong_bao", "HD": "huong_dan",
    "KL": "ket_luan", "ĐA": "de_an", "BC": "bao_cao", "CV": "cong_van", "QH": "luat",
}  # fmt: skip
