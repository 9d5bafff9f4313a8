"""The letters of a text file, whatever its encoding."""

import codecs
import re
from dataclasses import dataclass

# What a text file may hold besides letters: tab, line feed, vertical tab, form feed, carriage return. Any other
# control character, or NUL, says that the bytes are no text in this encoding.
BINARY_PATTERN = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")

# Vietnamese letters that a windows-1258 file must show before we believe it: without them any bytes would decode.
VIETNAMESE_LETTERS = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ]")

# UTF-8 with damaged places is still UTF-8 when its letters of several bytes are whole twenty times as often: in any
# other encoding hardly one such letter comes about by chance.
WHOLE_PER_DAMAGED = 20
REPLACEMENT = "\ufffd"
_DAMAGE = re.compile(f"{REPLACEMENT}|{BINARY_PATTERN.pattern}")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """The text of a file and its encoding; ``damaged`` holds the offsets of what could not be decoded.

    At those places stands U+FFFD for bytes, and nothing at all for a control character.
    """

    text: str
    encoding: str
    damaged: tuple[int, ...] = ()


def decode_text(content: bytes) -> DecodedText:
    """The text of a file: UTF-8, UTF-16 or UTF-32 by their marks, UTF-16 by its zeros, else windows-1258.

    UTF-8 may be damaged in a few places. Text of one byte a letter that is not surely windows-1258 (it may be in
    legacy letters) comes as ``latin-1``. Raises UnicodeError when the bytes are no text.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return _decode_marked(content, encoding)
    for encoding in ("utf-8", *_guess_utf16(content)):
        try:
            return DecodedText(_require_text(content.decode(encoding), encoding, content), encoding)
        except UnicodeError:
            continue
    return _decode_damaged(content, "utf-8") or _decode_single_bytes(content)


def _decode_marked(content: bytes, encoding: str) -> DecodedText:
    """The text behind a mark; damaged UTF-8 is taken as it is, since the mark says what it is."""
    try:
        return DecodedText(_require_text(content.decode(encoding), encoding, content), encoding)
    except UnicodeError:
        damaged = _decode_damaged(content, encoding) if encoding == "utf-8-sig" else None
        if damaged is None:
            raise
        return damaged


def _decode_damaged(content: bytes, encoding: str) -> DecodedText | None:
    """UTF-8 with its damaged places; None when they are too many."""
    text = content.decode(encoding, errors="replace")
    damage = len(_DAMAGE.findall(text))
    whole = sum(letter > "\x7f" and letter != REPLACEMENT for letter in text)
    if damage * WHOLE_PER_DAMAGED > whole:
        return None
    pieces: list[str] = []
    places: list[int] = []
    length = start = 0
    for match in _DAMAGE.finditer(text):
        pieces.append(text[start : match.start()])
        length += match.start() - start
        places.append(length)
        if match[0] == REPLACEMENT:
            pieces.append(REPLACEMENT)
            length += 1
        start = match.end()
    return DecodedText("".join((*pieces, text[start:])), "utf-8", tuple(places))


def _decode_single_bytes(content: bytes) -> DecodedText:
    """windows-1258, when it shows Vietnamese letters; else ``latin-1``, for others to tell what its letters are."""
    try:
        text = _require_text(content.decode("cp1258"), "cp1258", content)
    except UnicodeDecodeError:
        text = ""
    if VIETNAMESE_LETTERS.search(text):
        return DecodedText(text, "cp1258")
    return DecodedText(_require_text(content.decode("latin-1"), "latin-1", content), "latin-1")


def _guess_utf16(content: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark: blanks and line ends are every other byte a zero, on one side only."""
    sample = content[:4096]
    low, high = sample[1::2].count(0), sample[0::2].count(0)
    if max(low, high) < max(1, len(sample) // 20) or min(low, high) * 10 > max(low, high):
        return ()
    return ("utf-16-le",) if low > high else ("utf-16-be",)


def _require_text(text: str, encoding: str, content: bytes) -> str:
    """``text``, unless it holds control characters that no text file holds."""
    found = BINARY_PATTERN.search(text)
    if found is not None:
        raise UnicodeDecodeError(encoding, content, 0, 1, f"control character U+{ord(found.group()):04X}")
    return text
