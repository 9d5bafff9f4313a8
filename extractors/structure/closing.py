"""The closing of an instrument: recipients on the left, the signature on the right, whichever was read first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.structure.annexes import opens_annex
from extractors.structure.folding import CAPITALS, fold_case, is_capitals
from extractors.structure.instruments import RECIPIENTS_LINE
from extractors.structure.lines import MarkedLine, Rank
from models.spans import Span

SIGNING_LINE = re.compile(
    rf"^\W{{0,3}}(?:(?:T/?M|KT|TL|TUQ|Q)\s*\.\s*(?=[{CAPITALS}])"
    r"|(?:PHÓ\s+|QUYỀN\s+)?(?:CHỦ\s+TỊCH|GIÁM\s+ĐỐC|CHÁNH\s+VĂN\s+PHÒNG|TRƯỞNG\s+(?:PHÒNG|BAN)|CỤC\s+TRƯỞNG"
    r"|CHI\s+CỤC\s+TRƯỞNG|BÍ\s+THƯ|HIỆU\s+TRƯỞNG|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|THỦ\s+TƯỚNG|TỔNG\s+GIÁM\s+ĐỐC)"
    rf"(?:\s+[{CAPITALS}\s,–-]*)?$)"
)
# “Nơi nhận: - Như trên; - Lưu: VT.” on one line is cut before each dash that follows a stop.
_RECIPIENT_CUT = re.compile(r"(?:^|(?<=[;.:,)]))\s*[-–+•*]\s+|;\s+(?=(?:Như|Lưu)\b)")
_LAST_RECIPIENT = re.compile(r"^lưu\b")
_SIGNED = re.compile(r"^\W*(?:đã\s+ký|ký\s+bởi|\(ký)", re.IGNORECASE)
# A list of recipients has short lines; a longer one is text that follows.
_LONGEST_RECIPIENT = 220
_LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Closing:
    """Where the closing begins and ends (line indices), its recipients' texts and its signature's lines."""

    first: int
    end: int
    recipients: tuple[Span, ...]
    signature: tuple[Span, ...]


def find_closing(lines: Sequence[MarkedLine], first: int, end: int) -> Closing:
    """The closing among ``lines[first:end]``; an empty one at ``end`` when the document has lost it.

    Reads: marked lines. Writes: nothing. The closing starts at “Nơi nhận” or at the signature's first line, whichever
    comes first, and ends where an annex begins.
    """
    start = _find_start(lines, first, end)
    if start is None:
        return Closing(end, end, (), ())
    recipients: list[Span] = []
    signature: list[Span] = []
    is_list = False
    index = start
    while index < end and not _ends_closing(lines[index]) and not _opens_annex(lines, index, end):
        line = lines[index]
        if line.line.cell is not None or len(line.text) > _LONGEST_RECIPIENT:
            break
        if RECIPIENTS_LINE.match(fold_case(line.text)):
            is_list = True
            recipients.extend(_split_recipients(line))
        elif is_list and _is_recipient(line, recipients):
            _add_recipient(line, recipients)
            is_list = not _LAST_RECIPIENT.match(fold_case(line.body))
        elif is_list and is_capitals(line.text):
            is_list = False
            signature.append(line.span)
        elif line.rank in (Rank.DASH, Rank.PLUS) and recipients:
            _add_recipient(line, recipients)
        else:
            signature.append(line.span)
        index += 1
    return Closing(start, index, tuple(recipients), tuple(signature))


def _find_start(lines: Sequence[MarkedLine], first: int, end: int) -> int | None:
    for index in range(first, end):
        line = lines[index]
        if line.line.cell is not None:
            continue
        if RECIPIENTS_LINE.match(fold_case(line.text)):
            return index
        if SIGNING_LINE.match(line.text) and len(line.text) < 100 and _is_signed_below(lines, index, end):
            return index
    return None


def _is_signed_below(lines: Sequence[MarkedLine], index: int, end: int) -> bool:
    """A signing line is one when recipients, a further signing line, a name or the end follow within a few lines."""
    following = lines[index + 1 : min(index + 8, end)]
    if not following:
        return True
    return any(
        RECIPIENTS_LINE.match(fold_case(line.text))
        or SIGNING_LINE.match(line.text)
        or is_person_name(line.text)
        or _SIGNED.match(line.text)
        for line in following
    )


def is_person_name(text: str) -> bool:
    """True for a Vietnamese person's name alone on its line: two to six capitalised words, as in ``Lê Văn A``.

    Academic titles before it (``TS.``, ``ThS.``) are allowed, and the apostrophe of ``K’Brìn``.
    """
    bare = re.sub(r"^\W*(?:PGS\.?|TS\.?|ThS\.?|BS\.?)\s*", "", text.strip(" *_."))
    words = bare.replace("'", " ").replace("’", " ").split()
    if not 2 <= len(words) <= 6:
        return False
    return all(word[0].isupper() and word.isalpha() and (len(word) == 1 or word[1:].islower()) for word in words)


def _ends_closing(line: MarkedLine) -> bool:
    return line.rank in (Rank.ANNEX, Rank.PART, Rank.ROMAN) or (line.rank is Rank.ARABIC and line.text[:2] == "1.")


def _opens_annex(lines: Sequence[MarkedLine], index: int, end: int) -> bool:
    """True for the title of an annex that does not call itself one; a name in capitals below a signing line is none."""
    text = lines[index].text
    if SIGNING_LINE.match(text) or is_person_name(text) or index == 0:
        return False
    if len(text.split()) <= _LONGEST_NAME and SIGNING_LINE.match(lines[index - 1].text):
        return False
    return opens_annex(lines[:end], index)


def _is_recipient(line: MarkedLine, recipients: list[Span]) -> bool:
    if line.rank in (Rank.DASH, Rank.PLUS):
        return True
    if SIGNING_LINE.match(line.text) or is_capitals(line.text):
        return False
    return not is_person_name(line.text) or not recipients


def _add_recipient(line: MarkedLine, recipients: list[Span]) -> None:
    if line.rank is Rank.PLAIN and recipients and line.body[:1].islower() and not _LAST_RECIPIENT.match(line.body):
        recipients[-1] = Span(recipients[-1].start, line.span.end)
    else:
        recipients.extend(_split_recipients(line))


def _split_recipients(line: MarkedLine) -> list[Span]:
    """The recipients that stand on one line, without the words “Nơi nhận:”, dashes and blanks around them."""
    text = line.text
    heading = RECIPIENTS_LINE.match(fold_case(text))
    start = heading.end() if heading else 0
    spans: list[Span] = []
    for cut in [*_RECIPIENT_CUT.finditer(text, start), None]:
        piece = text[start : cut.start() if cut else len(text)]
        body = piece.strip(" :*_-–+")
        if any(letter.isalnum() for letter in body):
            at = line.span.start + start + piece.index(body)
            spans.append(Span(at, at + len(body)))
        start = cut.end() if cut else len(text)
    return spans
