"""The letters of a text file, whatever its encoding."""

import codecs
import re

# What a text file may hold besides letters: tab, line feed, vertical tab, form feed, carriage return. Any other
# control character, or NUL, says that the bytes are no text in this encoding.
BINARY_PATTERN = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")

# Vietnamese letters that a windows-1258 file must show before we believe it: without them any bytes would decode.
VIETNAMESE_LETTERS = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ]")


def decode_text(content: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 or UTF-32 by their marks, UTF-16 by its zeros, else windows-1258.

    Raises UnicodeError when the bytes are text in none of these.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return _require_text(content.decode(encoding), encoding, content)
    for encoding in ("utf-8", *_guess_utf16(content), "cp1258"):
        try:
            text = _require_text(content.decode(encoding), encoding, content)
        except UnicodeError:
            continue
        if encoding != "cp1258" or VIETNAMESE_LETTERS.search(text):
            return text
    raise UnicodeError("neither UTF-8, UTF-16 nor windows-1258")


def _guess_utf16(content: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark: blanks and line ends are every other byte a zero, on one side only."""
    sample = content[:4096]
    low, high = sample[1::2].count(0), sample[0::2].count(0)
    if max(low, high) < len(sample) // 20 or min(low, high) * 10 > max(low, high):
        return ()
    return ("utf-16-le",) if low > high else ("utf-16-be",)


def _require_text(text: str, encoding: str, content: bytes) -> str:
    """``text``, unless it holds control characters that no text file holds."""
    found = BINARY_PATTERN.search(text)
    if found is not None:
        raise UnicodeDecodeError(encoding, content, 0, 1, f"control character U+{ord(found.group()):04X}")
    return text
