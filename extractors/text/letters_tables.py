"""The three legacy encodings of Vietnamese letters, as the fonts of the 1990s printed them.

Sources: TCVN3 — TCVN 5712:1993 (VN1; the ABC fonts hold its lower case and ĂÂÊÔƠƯĐ, called VN3), checked against
glibc's converter of that name. VNI — the VNI Windows fonts: a base letter followed by its mark. VPS — Vietnamese
Professionals Society, the mapping Mozilla published (``vps.ut``). Text that was typed in such a font reaches us as
windows-1252 letters; a byte of 0x80–0x9F that windows-1252 leaves open comes as the control character of that number.
"""

from __future__ import annotations

import unicodedata

# The bytes 0xA1–0xFF; a dot is a byte without a Vietnamese letter (combining marks, which documents never use).
_TCVN3_FROM_A1 = "ĂÂÊÔƠƯĐăâêôơưđẰ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
# The bytes 0x80–0xFF; a dot is a byte that windows-1252 and VPS read alike, or a quotation mark.
_VPS_FROM_80 = (
    "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
    "Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ"
    "·ắằẳẵặỠớÙờởỡŨỨợỪ"
    "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
    "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
    "ƯỦồốÔỏơÈừứÚũưÝẺ·"
    "àáâãảạă·èéêẽìí·ĩ"
    "ẴĐòóôõ·Ơụùúủ·ỶẼỳ"
)
_VPS_LOW = {0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ", 0x12: "Ộ", 0x13: "Ợ"} | {
    0x14: "Ụ", 0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ"
}  # fmt: skip

# VNI: the letters that stand alone, and the marks that follow a base letter, in lower case.
_VNI_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
_VNI_TONES = {"ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT}
_VNI_ROOFED = {"â": "", "á": _ACUTE, "à": _GRAVE, "å": _HOOK, "ã": _TILDE, "ä": _DOT}
_VNI_BOWED = {"ê": "", "é": _ACUTE, "è": _GRAVE, "ú": _HOOK, "ü": _TILDE, "ë": _DOT}
_VNI_MARKS = {
    base: dict(_VNI_TONES)
    | ({mark: _CIRCUMFLEX + sign for mark, sign in _VNI_ROOFED.items()} if base in "aeo" else {})
    | ({mark: _BREVE + sign for mark, sign in _VNI_BOWED.items()} if base == "a" else {})
    for base in ("a", "e", "o", "u", "y", "ô", "ö")
}


def _read_byte(byte: int) -> str:
    """The character as which a document hands us a byte of a legacy font."""
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def _build_bytes(letters: str, first: int) -> dict[str, str]:
    pairs = ((byte, letter) for byte, letter in enumerate(letters, start=first) if letter != "·")
    return {source: letter for byte, letter in pairs for source in {_read_byte(byte), chr(byte)}}


def _build_vni() -> dict[str, str]:
    """Base and mark to letter; the mark of a capital may be typed small, the capital decides."""
    table = dict(_VNI_ALONE) | {source.upper(): letter.upper() for source, letter in _VNI_ALONE.items()}
    for base, marks in _VNI_MARKS.items():
        for mark, signs in marks.items():
            letter = unicodedata.normalize("NFC", _VNI_ALONE.get(base, base) + signs)
            for shown in (mark, mark.upper()):
                table[base + shown] = letter
                table[base.upper() + shown] = letter.upper()
    return table


TCVN3 = _build_bytes(_TCVN3_FROM_A1, 0xA1)
VPS = _build_bytes(_VPS_FROM_80, 0x80) | {chr(byte): letter for byte, letter in _VPS_LOW.items()}
VNI = _build_vni()
