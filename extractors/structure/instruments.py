"""Where the instruments of a document begin: its own, and the plan that a decision issues."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.structure.folding import fold_blanks, fold_case, is_capitals
from extractors.structure.lines import MarkedLine, Rank
from extractors.structure.type_names import HEADING_TYPES
from models.vocabulary import DocType

# Types whose instrument puts another one into force.
ISSUING_TYPES = (DocType.QUYET_DINH, DocType.NGHI_QUYET, DocType.CONG_VAN, DocType.TO_TRINH)

ATTACHED_LINE = re.compile(r"^\W{0,3}(?:ban\s+hành\s+)?kèm\s+theo\s+(?P<host>\w+\s+\w+)", re.IGNORECASE)
NATIONAL_TITLE = re.compile(r"cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–]\s*tự\s+do")
RECIPIENTS_LINE = re.compile(r"^\W{0,3}nơi\s+nhận\b")
# Hosts of an attached line that make a new instrument of what follows; an annex goes with a plan instead.
_HOSTS = ("quyết định", "công văn", "nghị quyết", "tờ trình")
# What goes on behind the type's name: a title, also behind a colon or a dash; "KẾ HOẠCH NÀY …" and numbers are none.
_TITLE_BEHIND = re.compile(r"(?:\s*[:–-])?\s+(?!(?:số|này|trên|nêu)\b)[^\W\d_]|\s+[“\"]", re.IGNORECASE)
# A header reaches at most this many lines above its type line: two columns of names, number, date, subject.
_HEADER_LINES = 12
# Before the type line stand a header and, in a scan or a crawl, little else.
_TYPE_LINE_WITHIN = 60


@dataclass(frozen=True, slots=True)
class InstrumentLines:
    """The line range of an instrument: header from ``first``, its type at ``type_line`` (None without one)."""

    doc_type: DocType
    first: int
    type_line: int | None
    end: int


def find_instruments(lines: Sequence[MarkedLine]) -> tuple[InstrumentLines, ...]:
    """The line ranges of the document's instruments, at least one, in order and without gaps.

    Reads: marked lines. Writes: nothing. Accepts ``KẾ HOẠCH`` alone on its line, ``KẾ HOẠCH Triển khai …`` with the
    title behind it, and documents without a type line (official letters, a lost header).
    """
    first_type = _find_first_type(lines)
    if first_type is None:
        return (InstrumentLines(_guess_type(lines), 0, None, len(lines)),)
    starts: list[tuple[DocType, int, int]] = [(parse_type(lines[first_type].text) or DocType.KHAC, 0, first_type)]
    for index in range(first_type + 1, len(lines)):
        doc_type = parse_type(lines[index].text, must_stand_alone=True)
        if doc_type is not None and _is_attached(lines, index, starts[-1][0], starts[-1][2]):
            starts.append((doc_type, _find_header_start(lines, index), index))
    ends = [first for _, first, _ in starts[1:]] + [len(lines)]
    return tuple(InstrumentLines(t, f, at, end) for (t, f, at), end in zip(starts, ends, strict=True))


def parse_type(text: str, *, must_stand_alone: bool = False) -> DocType | None:
    """The type that a type line names: ``KẾ HOẠCH``, ``QUYẾT ĐỊNH``, ``KẾ HOẠCH Tổ chức …``; None for other lines.

    ``QUYẾT ĐỊNH:`` with a colon opens the articles of a decision and is no type line.
    """
    bare = fold_blanks(text.strip(' *_.“”"'))
    folded = fold_case(bare)
    for name, doc_type in HEADING_TYPES:
        if not folded.startswith(name) or not is_capitals(bare[: len(name)]):
            continue
        rest = bare[len(name) :]
        if not rest:
            return doc_type
        if not must_stand_alone and _TITLE_BEHIND.match(rest):
            return doc_type
    return None


def split_type_line(text: str) -> int:
    """How many letters of a type line belong to the type's name; the title may follow on the same line."""
    folded = fold_case(text)
    for name, _ in HEADING_TYPES:
        found = re.match(r"\W{0,3}" + name.replace(" ", r"\s+"), folded)
        if found:
            return found.end()
    return 0


def _find_first_type(lines: Sequence[MarkedLine]) -> int | None:
    zone = range(min(len(lines), _TYPE_LINE_WITHIN))
    for must_stand_alone in (True, False):
        for index in zone:
            line = lines[index]
            if line.mark is not None and line.rank in (Rank.ROMAN, Rank.ARTICLE):
                break
            if line.line.cell is None and parse_type(line.text, must_stand_alone=must_stand_alone) is not None:
                return index
    return None


def _guess_type(lines: Sequence[MarkedLine]) -> DocType:
    """The type by the symbol in ``Số: 12/KH-…`` when no type line stands; an official letter names a subject (V/v)."""
    for line in lines[:_TYPE_LINE_WITHIN]:
        match = re.search(r"[Ss]ố\s*:?[^/]{0,12}/\s*([A-ZĐ]{1,4})\s*-", line.text)
        if match:
            by_symbol = {"KH": DocType.KE_HOACH, "QĐ": DocType.QUYET_DINH, "TB": DocType.THONG_BAO}
            return by_symbol.get(match[1], DocType.CONG_VAN)
        if re.match(r"^\W{0,2}V/v\b", line.text):
            return DocType.CONG_VAN
    return DocType.KHAC


def _is_attached(lines: Sequence[MarkedLine], index: int, host: DocType, host_line: int) -> bool:
    """Whether the type line at ``index`` opens an instrument attached to the one before."""
    if lines[index].mark is not None or lines[index].line.cell is not None:
        return False
    for line in lines[index + 1 : index + 9]:
        attached = ATTACHED_LINE.match(line.text)
        if attached:
            return fold_case(fold_blanks(attached["host"])) in _HOSTS
        if line.mark is not None:
            break
    if host not in ISSUING_TYPES:
        return False
    before = lines[host_line + 1 : index]
    is_after_closing = any(RECIPIENTS_LINE.match(fold_case(line.text)) for line in before)
    return is_after_closing and not any(line.rank is Rank.ANNEX for line in before)


def _find_header_start(lines: Sequence[MarkedLine], type_line: int) -> int:
    """Where an attached instrument's own header begins; the type line itself when it has none."""
    reach = range(max(0, type_line - _HEADER_LINES), type_line)
    titles = [index for index in reach if NATIONAL_TITLE.search(fold_case(lines[index].text))]
    if not titles:
        return type_line
    first = titles[0]
    while first - 1 in reach and is_capitals(lines[first - 1].text) and not _is_signature(lines[first - 1].text):
        first -= 1
    return first


def _is_signature(text: str) -> bool:
    return bool(re.search(r"\b(?:TM|KT|TL|TUQ)\b|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH", text))
