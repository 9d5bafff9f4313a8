"""Letters of symbol fonts: what the private codes of Symbol and Wingdings look like on paper.

Source: the fonts' own code charts, as Unicode Technical Committee document L2/12-130 maps them; only the signs that
administrative documents use. The same code is another sign in another font.
"""

import re

# fmt: off
_SYMBOL = {
    0x2B: "+", 0x2D: "-", 0xA3: "≤", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xBB: "≈", 0xBC: "…", 0xBE: "-", 0xD0: "∠", 0xD7: "·", 0xDE: "⇒",
}
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9E: "·", 0x9F: "•", 0xA7: "▪",
    0xA8: "□", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}
_WINGDINGS_2 = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xA3: "□", 0xA6: "□",
}
# fmt: on
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}

# Symbol fonts lie at U+F000–U+F0FF of the private use area (ECMA-376 part 1, 17.3.3.30).
_PRIVATE_BASE = 0xF000
_PRIVATE_LETTER = re.compile("[\uf000-\uf0ff]")


def map_symbol(char: str, font: str) -> str:
    """The sign of a ``w:sym`` (``char`` in hexadecimal); empty for one that is not known."""
    try:
        code = int(char, 16)
    except ValueError:
        return ""
    if font.lower() in _FONTS:
        return _FONTS[font.lower()].get(code & 0xFF, "")
    is_private = _PRIVATE_BASE <= code <= _PRIVATE_BASE + 0xFF
    return "" if is_private or not 0x20 <= code <= 0xFFFF else chr(code)


def map_private_letters(text: str, font: str) -> str:
    """The text with its private letters as the font prints them; in a font that is not known they stay."""
    signs = _FONTS.get(font.lower())
    if signs is None:
        return text
    return _PRIVATE_LETTER.sub(lambda match: signs.get(ord(match[0]) & 0xFF, ""), text)
