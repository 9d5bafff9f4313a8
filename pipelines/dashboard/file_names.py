"""Names of files made of words that a document says: they may hold any sign and have any length."""

import hashlib
import re

# File systems take 255 bytes, the tail and the ending included; a Vietnamese letter weighs up to three.
LONGEST_BYTES = 120
_UNSAFE = re.compile(r"[^\w.-]+")


def make_file_name(words: str, tail: str = "") -> str:
    """A name of letters, digits, dots and dashes that every file system takes; ``tail`` tells equal words apart."""
    safe = cut_bytes(_UNSAFE.sub("-", words), LONGEST_BYTES).strip("-.")
    return "-".join(filter(None, (safe, _UNSAFE.sub("-", tail))))


def cut_bytes(text: str, longest: int) -> str:
    """The text, or as many of its first letters as weigh no more than ``longest`` bytes in UTF-8."""
    return text.encode()[:longest].decode(errors="ignore")


def shorten_key(key: str) -> str:
    """A key of plain letters as it is; a longer one than a file's name can be, by its beginning and its hash."""
    if len(key) <= LONGEST_BYTES:
        return key
    return f"{key[: LONGEST_BYTES // 2]}-{hashlib.sha256(key.encode()).hexdigest()[:12]}"
