"""The parts of one instrument above its sections: header, type and title, attached line, preamble."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.structure.bare_lines import is_bare_heading
from extractors.structure.folding import fold_blanks, fold_case, is_capitals
from extractors.structure.instruments import ATTACHED_LINE, InstrumentLines, split_type_line
from extractors.structure.lines import MarkedLine, Rank
from models.spans import Span

# How a preamble opens (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5) and how offices open it besides.
BASIS_OPENER = re.compile(
    r"^\W{0,3}(?:căn\s+cứ|thực\s+hiện|triển\s+khai|thi\s+hành|theo|xét|trên\s+cơ\s+sở|tiếp\s+(?:tục|theo)|chấp\s+hành|để|nhằm|hưởng\s+ứng|quán\s+triệt)\b"
)
# Who decides, between title and bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …", "ỦY BAN NHÂN DÂN TỈNH …", "GIÁM ĐỐC SỞ …".
DECIDER = re.compile(
    r"^\W{0,3}(?:(?:chủ\s+tịch|giám\s+đốc|bộ\s+trưởng|chánh\s+văn\s+phòng|trưởng\s+ban|thủ\s+tướng|tổng\s+giám\s+đốc)\b"
    r"|ủy\s+ban\s+nhân\s+dân|ubnd|hội\s+đồng\s+nhân\s+dân|ban\s+(?:thường\s+vụ|chấp\s+hành)|sở\s|bộ\s)"
)
# A basis with a number before it: "1. Căn cứ Kế hoạch số …;"
_BASIS_ITEM = re.compile(r"căn\s+cứ\s[^.]*?(?:\d\s*[/-]\s*[a-zđ\d]|luật)")
_CODED = re.compile(r"\d\s*[/-]\s*[a-zđ\d]+\s*[/-]|\bluật\s")
ENACTMENT = re.compile(r"^\W{0,3}(?:quyết\s+định|quyết\s+nghị)\s*:\s*\W*$")
_TITLE_GOES_ON = re.compile(
    r"^(?:[“\"]|giai\s+đoạn|trên\s+địa\s+bàn|chào\s+mừng|lập\s+thành\s+tích|hướng\s+tới|tiến\s+tới|nhân\s+dịp|năm\s+20|đến\s+năm|tỉnh\b|xã\b|phường\b|thành\s+phố\b)"
)
_LONGEST_TITLE_LINE = 400
_LONGEST_TITLE = 8
# Words.
_LONGEST_REST = 12


@dataclass(frozen=True, slots=True)
class Front:
    """Line indices of an instrument's front: title, attached line and decider (None when absent), preamble, body."""

    header_end: int
    title: Span | None
    attached: Span | None
    decider: Span | None
    preamble: int
    body: int


def find_front(lines: Sequence[MarkedLine], at: InstrumentLines) -> Front:
    """Where an instrument's header, title, preamble and body begin.

    Reads: the marked lines of the instrument. Writes: nothing.
    """
    body = _find_body(lines, at)
    if at.type_line is None:
        preamble = next((i for i in range(at.first, body) if BASIS_OPENER.match(fold_case(lines[i].text))), body)
        if _is_lost_type_title(lines, preamble, body):
            return Front(preamble, lines[preamble].span, None, None, preamble + 1, body)
        return Front(preamble, None, None, None, preamble, body)
    index = at.type_line + 1
    title, index = _find_title(lines, at.type_line, body)
    attached: Span | None = None
    decider: Span | None = None
    while index < body:
        line = lines[index]
        if attached is None and ATTACHED_LINE.match(line.text):
            attached, index = _read_attached(lines, index, body)
        elif decider is None and is_capitals(line.text) and DECIDER.match(fold_case(line.text)):
            decider = line.span
            index += 1
        elif not any(letter.isalnum() for letter in line.text):
            index += 1
        else:
            break
    return Front(at.type_line, title, attached, decider, index, body)


def _is_lost_type_title(lines: Sequence[MarkedLine], index: int, body: int) -> bool:
    """True for ``Triển khai Phong trào …`` right above the bases where the type's name was left out."""
    if index + 1 >= body:
        return False
    text, following = lines[index].text.strip(), fold_case(lines[index + 1].text)
    is_basis = text.endswith((";", ".", ":", ",")) or re.search(r"\d\s*/|\d\s*-\s*[A-ZĐ]{2}", text) is not None
    return not is_basis and len(text) <= _LONGEST_TITLE_LINE and BASIS_OPENER.match(following) is not None


def _find_body(lines: Sequence[MarkedLine], at: InstrumentLines) -> int:
    """The first line of the sections: a part, a Roman number, an article, a count that starts, a bare heading."""
    start = at.type_line + 1 if at.type_line is not None else at.first
    for index in range(start, at.end):
        line = lines[index]
        if index > start and _is_basis_item(line, lines[index - 1]):
            continue
        is_count = line.mark is not None and line.rank in (Rank.ARABIC, Rank.CAPITAL_LETTER) and line.mark.value == 1
        is_count = is_count or (line.rank is Rank.DECIMAL and line.mark is not None and line.mark.value == 1)
        if line.rank in (Rank.PART, Rank.ROMAN, Rank.ARTICLE, Rank.ANNEX) or is_count:
            return index
        if index > start + 1 and is_bare_heading(line):
            return index
    return at.end


def _is_basis_item(line: MarkedLine, above: MarkedLine) -> bool:
    """Whether a numbered line is a basis: “1. Căn cứ Kế hoạch số …;”, “1. Kế hoạch số …;” below “Căn cứ:”."""
    if line.rank is not Rank.ARABIC or not line.text.rstrip().endswith((";", ".")):
        return False
    is_listed = above.text.rstrip().endswith(":") and BASIS_OPENER.match(fold_case(above.text)) is not None
    folded = fold_case(line.body)
    return bool(_BASIS_ITEM.match(folded) or (is_listed and _CODED.search(folded)))


def _find_title(lines: Sequence[MarkedLine], type_line: int, body: int) -> tuple[Span | None, int]:
    """The title's span and the index of the line after it."""
    head = lines[type_line]
    rest = head.text[split_type_line(head.text) :].strip(" *_:–-")
    spans: list[Span] = []
    if rest:
        start = head.span.start + head.text.index(rest)
        spans.append(Span(start, start + len(rest)))
    index = type_line + 1
    while not spans and index < body and not any(letter.isalnum() for letter in lines[index].text):
        index += 1
    while index < body and len(spans) < _LONGEST_TITLE and _is_title_line(lines, index, spans):
        spans.append(lines[index].span)
        index += 1
    return (Span(spans[0].start, spans[-1].end), index) if spans else (None, index)


def _is_title_line(lines: Sequence[MarkedLine], index: int, before: list[Span]) -> bool:
    line = lines[index]
    text = line.text.strip()
    folded = fold_case(text)
    if ATTACHED_LINE.match(text) or line.line.cell is not None or len(text) > _LONGEST_TITLE_LINE:
        return False
    if ENACTMENT.match(folded) or not any(letter.isalnum() for letter in text):
        return False
    if not before:
        return not (text.endswith((";", ".")) and BASIS_OPENER.match(folded) and folded.startswith("căn"))
    if is_capitals(text) and DECIDER.match(folded) and not _is_open(lines, before):
        return False
    return _goes_on(lines, line, before)


def _goes_on(lines: Sequence[MarkedLine], line: MarkedLine, before: list[Span]) -> bool:
    """Whether a line goes on with the title lines before it."""
    text = line.text.strip()
    folded = fold_case(text)
    if text.endswith((";", ".", ":")):
        return False
    if BASIS_OPENER.match(folded) and (text.endswith(",") or folded.startswith(("căn cứ", "xét "))):
        return False
    if _is_last_word(lines, line):
        return True
    if _is_open(lines, before) or text[:1].islower() or _TITLE_GOES_ON.match(folded):
        return True
    if BASIS_OPENER.match(folded):
        return False
    first = next(other for other in lines if other.span.end >= before[0].end)
    same_capitals = is_capitals(text) == is_capitals(first.text)
    looks_alike = line.line.is_bold == first.line.is_bold and line.line.is_centered == first.line.is_centered
    is_marked_off = line.line.is_bold or line.line.is_centered or is_capitals(text)
    return same_capitals and looks_alike and is_marked_off and line.mark is None


def _is_last_word(lines: Sequence[MarkedLine], line: MarkedLine) -> bool:
    """The rest of a title that was broken: some words without a stop above the “Kèm theo” line or the bases."""
    if ":" in line.text or DECIDER.match(fold_case(line.text)):
        return False
    if len(line.text.split()) > _LONGEST_REST or line.mark is not None or is_capitals(line.text):
        return False
    below = next((other for other in lines if other.span.start > line.span.start), None)
    is_front = below is not None and (ATTACHED_LINE.match(below.text) or BASIS_OPENER.match(fold_case(below.text)))
    return bool(is_front) and not BASIS_OPENER.match(fold_case(line.text))


def _is_open(lines: Sequence[MarkedLine], before: list[Span]) -> bool:
    """A title that ends in an open quotation, a comma or a joining word is not finished."""
    text = " ".join(
        line.text for line in lines if before[0].start <= line.span.start and line.span.end <= before[-1].end
    )
    folded = fold_blanks(fold_case(text))
    if folded.count("“") > folded.count("”") or folded.count('"') % 2:
        return True
    return bool(
        re.search(
            r"(?:[,–-]|\b(?:và|của|về|việc|phong\s+trào|thi\s+đua|thực\s+hiện|các|trong|tại|đến|giai\s+đoạn|địa\s+bàn|xã|phường"
            r"|đặc\s+khu|tỉnh|thành\s+phố|năm|cho|với|trên|đối\s+với|số|ngày|tháng|lần\s+thứ|chủ\s+đề|triển\s+khai|đẩy\s+mạnh|nhiệm\s+kỳ))$",
            folded,
        )
    )


def _read_attached(lines: Sequence[MarkedLine], index: int, body: int) -> tuple[Span, int]:
    """The “(Kèm theo …)” line, over a line break as far as its bracket closes."""
    start = lines[index].span.start
    end = index
    text = lines[index].text
    while text.lstrip().startswith("(") and ")" not in text and end + 1 < body and end - index < 3:
        end += 1
        text += lines[end].text
    return Span(start, lines[end].span.end), end + 1
