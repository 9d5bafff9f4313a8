"""Who signed, in what position, and in whose stead."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.facts.casing import capitalize_title
from extractors.structure.closing import is_person_name
from extractors.structure.folding import CAPITALS, fold_blanks, is_capitals
from models.spans import Span
from models.vocabulary import SigningMode

_MODE = re.compile(
    rf"(?<!\w)(?P<mode>T/?M|KT|TL|TUQ|Q)\s*\.\s*(?=[{CAPITALS}])|(?<!\w)(?P<acting>QUYỀN)\s+(?=[{CAPITALS}])"
)
_POSITION = re.compile(
    r"(?:PHÓ\s+)?(?:CHI\s+CỤC\s+TRƯỞNG|CỤC\s+TRƯỞNG|CHỦ\s+TỊCH|TỔNG\s+GIÁM\s+ĐỐC|GIÁM\s+ĐỐC|CHÁNH\s+VĂN\s+PHÒNG|CHÁNH\s+THANH\s+TRA|VĂN\s+PHÒNG\s+TRƯỞNG"
    r"|TRƯỞNG\s+(?:PHÒNG|BAN|CÔNG\s+AN|ĐOÀN|KHOA)|BÍ\s+THƯ|HIỆU\s+TRƯỞNG|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|THỦ\s+TƯỚNG|VIỆN\s+TRƯỞNG|TRƯỞNG|TỔNG\s+BIÊN\s+TẬP|ỦY\s+VIÊN)(?:\s+(?:THỨ\s+NHẤT|THƯỜNG\s+TRỰC))?(?!\w)"
)
_SIGNED = re.compile(r"\(\s*đã\s+ký\s*\)", re.IGNORECASE)
_NOT_A_NAME = re.compile(r"^(?:đã\s+ký|nơi\s+nhận|người\s+ký|ký\s+tên)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Signature:
    """The signer as the closing shows him; parts that do not stand there are None."""

    name: str | None
    title: str | None
    mode: SigningMode | None


def read_signature(text: str, lines: Sequence[Span]) -> Signature:
    """The signer's name, position and signing mode.

    Accepts ``KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`` on one line or two, ``TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH``
    (the last mode counts), ``CHỦ TỊCH`` alone, and a name below in ordinary case.
    """
    name: str | None = None
    block: list[str] = []
    for line in _split_lines(text, lines):
        if is_person_name(line) and not is_capitals(line) and not _NOT_A_NAME.match(line):
            name = re.sub(r"^(?:PGS\.?|TS\.?|ThS\.?|BS\.?)\s*", "", line).strip(". ")
            if block:
                break
        else:
            block.append(line)
    joined = " ".join(block)
    modes = [match["mode"] or "Q" for match in _MODE.finditer(joined)]
    mode = SigningMode(modes[-1].replace("/", "")) if modes else None
    positions = [match[0] for match in _POSITION.finditer(joined)]
    return Signature(name, capitalize_title(positions[-1]) if positions else None, mode)


def _split_lines(text: str, lines: Sequence[Span]) -> Iterator[str]:
    """The signature's lines; ``KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn A`` on one line is position and name."""
    for span in lines:
        line = _SIGNED.sub(" ", fold_blanks(span.text_of(text))).strip(" *_")
        words = line.split()
        first = len(words)
        while first and words[first - 1].istitle() and words[first - 1].isalpha():
            first -= 1
        if first >= 2 and len(words) - first >= 2 and is_capitals(" ".join(words[:first])):
            yield " ".join(words[:first])
            yield " ".join(words[first:])
        elif line:
            yield line
