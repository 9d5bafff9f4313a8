"""Web pages in the clothes of old Word files: “Save as web page” and many systems write them under the name .doc."""

import re
from email import message_from_bytes
from email.message import Message

from extractors.intake import LOOKED_AT, is_html

# What a page says of its own letters; ours is written in UTF-8 with its mark, which stands above that.
CHARSET_PATTERN = re.compile(rb"charset\s*=\s*[\"']?(?P<name>[\w.:-]+)", re.IGNORECASE)
UTF8_MARK = b"\xef\xbb\xbf"


def take_page(content: bytes) -> bytes:
    """The HTML of a web page or of the first page in an archive, in UTF-8; empty when the archive holds none.

    Reads: the bytes of the file. Pictures and style sheets of an archive are left out.
    """
    if is_html(content):
        return _decode(content, _find_charset(content))
    pages = (part for part in message_from_bytes(content).walk() if part.get_content_type() == "text/html")
    page = next(pages, None)
    return b"" if page is None else _take_part(page)


def _take_part(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    return _decode(content, part.get_content_charset() or _find_charset(content))


def _find_charset(content: bytes) -> str:
    found = CHARSET_PATTERN.search(content[:LOOKED_AT])
    return found["name"].decode("ascii", "replace") if found else "utf-8"


def _decode(content: bytes, charset: str) -> bytes:
    """The page in UTF-8 with its mark; one whose letters cannot be decoded so stays as it is."""
    for name in ("utf-8-sig", charset):
        try:
            return UTF8_MARK + content.decode(name).encode()
        except (LookupError, UnicodeError):
            continue
    return content
