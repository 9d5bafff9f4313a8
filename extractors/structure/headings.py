"""Where a heading ends: at the line's end, at a colon or full stop it runs into, or nowhere (a whole sentence)."""

import re
from dataclasses import dataclass

from extractors.structure.actors import find_actor
from extractors.structure.folding import CAPITALS, fold_blanks, fold_case, is_capitals
from extractors.structure.lines import MarkedLine
from models.spans import Span

# Letters. Most headings of real plans stay under 190 letters; sentences start where they end.
_LONGEST_HEADING = 200
# Words. A task that heads a list of dashes is named at greater length; a decree's full name alone takes forty words.
_LONGEST_LIST_HEADING = 60
# A heading that runs into its text at a full stop is short: "Mục tiêu chung. Đến năm …".
_LONGEST_STOPPED_HEADING = 80
# An actor described by what it does, above its tasks.
_LONGEST_ACTOR = 130
_COLON = re.compile(r"\s*:\s*(?=\S)")
_STOP = re.compile(rf"(?<=[^\W\d_])\.\s+(?=[{CAPITALS}])")
# Abbreviations after which a full stop ends nothing.
_ABBREVIATION = re.compile(r"(?:\b(?:TP|TT|TX|P|Q|BS|TS|ThS|GS|St|Tr|No|đ/c|KT|TM|TL|H|X))$")
_SENTENCE_END = re.compile(r"[.;,…]\W*$")
_GROUP = re.compile(r"^(?:\(\d+\)\s*)?(?:đối\s+với|dành\s+cho)\b")
_OPEN_QUOTE = re.compile(r"[“\"][^”\"]*$")
# What makes a sentence of a line: a modal verb, a purpose, a clause that opens with its ground.
_SENTENCE = re.compile(
    r"^(?:căn\s+cứ|trên\s+cơ\s+sở|thực\s+hiện\s+theo|theo\s|để\s|nhằm\s|khi\s|nếu\s|trong\s+quá\s+trình|việc\s|hằng\s+năm|hàng\s+năm)"
    r"|\b(?:phải|sẽ|cần(?!\s+thiết)|nhằm|góp\s+phần|có\s+trách\s+nhiệm|như\s+sau|sau\s+đây|gồm)\b"
)
# How a decision's article opens when it decides; behind these no colon ends a heading.
_DECIDING = re.compile(
    r"^(?:ban\s+hành|phê\s+duyệt|thành\s+lập|công\s+nhận|công\s+bố|giao|cho\s|cử\s|bổ\s+nhiệm|tặng|khen|thưởng|bãi\s+bỏ"
    r"|thay\s+thế|sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|kiện\s+toàn|quyết\s+định|nghị\s+quyết|kế\s+hoạch\s+này|ủy\s+quyền\s+cho|thống\s+nhất|thông\s+qua)"
)
_LONGEST_ARTICLE_HEADING = 12


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's span and the span of the text it runs into; either may be None."""

    heading: Span | None
    body: Span | None


def split_heading(line: MarkedLine, *, leads_on: bool, heads_list: bool = False) -> Heading:
    """The heading of a marked line and the text behind it.

    ``leads_on`` says that dashes, deeper parts or paragraphs of its own follow the line; ``heads_list`` that a list
    begins right below it which is no list of tasks. Accepts ``Mục tiêu chung: Đến năm 2030, …`` (run-in, ends before
    the colon), ``Kinh phí. Do ngân sách …`` (ends at the full stop), ``Phòng Nội vụ:``, headings without any stop and,
    above a list, a phrase with a full stop; a numbered whole sentence is all body.
    """
    body = line.body.rstrip()
    whole = Span(line.content.start, line.content.start + len(body))
    if not body:
        return Heading(None, None)
    run_in = _find_run_in(body)
    if run_in is not None:
        end, start = run_in
        return Heading(Span(whole.start, whole.start + end), Span(whole.start + start, whole.end))
    bare = body.rstrip(" :*.")
    if _is_heading(body, bare, leads_on=leads_on) or (heads_list and _is_phrase(body)):
        return Heading(Span(whole.start, whole.start + len(bare)), None)
    return Heading(None, whole)


def split_article(line: MarkedLine, *, leads_on: bool) -> Heading:
    """The heading of an article and the text it runs into; an article that decides at once is all body.

    Accepts ``Điều 2. Hiệu lực thi hành``, ``Điều 2. Thời hạn: Từ ngày …``, ``Điều 2. Hiệu lực thi hành. Quyết định …``;
    not ``Điều 1. Phê duyệt Kế hoạch với các nội dung sau: …`` nor ``Điều 3. Các phòng: Nội vụ, Kinh tế …``.
    """
    read = split_heading(line, leads_on=leads_on)
    if read.heading is None or read.body is None:
        return read if read.body is None else Heading(None, line.content if line.body.strip() else None)
    head = line.body[: read.heading.end - read.heading.start]
    folded = fold_blanks(fold_case(head))
    is_short = len(folded.split()) <= _LONGEST_ARTICLE_HEADING
    if is_short and not _DECIDING.match(folded) and not _SENTENCE.search(folded) and find_actor(head) is None:
        return read
    return Heading(None, Span(line.content.start, line.content.start + len(line.body.rstrip())))


def _is_phrase(body: str) -> bool:
    """True for a phrase that names what the list below it is about, its full stop included: no whole sentence."""
    folded = fold_blanks(fold_case(body))
    if len(folded.split()) > _LONGEST_LIST_HEADING or body.endswith((";", ",", "…")) or _SENTENCE.search(folded):
        return False
    bare = body.rstrip(" :*.")
    actor = find_actor(bare)
    return not _STOP.search(bare) and ";" not in bare and (actor is None or actor.task_start is None)


def _find_run_in(body: str) -> tuple[int, int] | None:
    """Where a run-in heading ends and its text begins, as offsets in ``body``."""
    colon = _COLON.search(body)
    if colon is not None and colon.start() <= _LONGEST_HEADING:
        head = body[: colon.start()]
        if not _STOP.search(head) and not _OPEN_QUOTE.search(head) and not _is_time(body, colon.start()):
            return colon.start(), colon.end()
    for stop in _STOP.finditer(body):
        if stop.start() > _LONGEST_STOPPED_HEADING:
            return None
        head = body[: stop.start()]
        if _ABBREVIATION.search(head) or "," in head[20:]:
            continue
        return (stop.start(), stop.end()) if len(head.split()) <= 10 else None
    return None


def _is_time(body: str, colon: int) -> bool:
    """``7:30`` and ``https://`` hold colons that end nothing."""
    return (body[colon - 1 : colon].isdigit() and body[colon + 1 : colon + 2].isdigit()) or body[
        colon : colon + 3
    ] == "://"


def _is_heading(body: str, bare: str, *, leads_on: bool) -> bool:
    if is_capitals(body) and len(body) <= 2 * _LONGEST_HEADING:
        return True
    is_group = bool(_GROUP.match(fold_case(body)))
    if _SENTENCE_END.search(body):
        # "1. Mục đích." keeps its stop in some offices; a sentence is longer or ends a list with a semicolon
        return leads_on and len(body) <= 60 and body.endswith(".") and len(body.split()) <= 9
    if is_group and len(body) <= 2 * _LONGEST_HEADING:
        return leads_on
    actor = find_actor(bare)
    if actor is not None and actor.task_start is not None and not (leads_on and len(bare) <= _LONGEST_ACTOR):
        # "Đề nghị Ủy ban Mặt trận … vận động đoàn viên" is a sentence; "Các đơn vị chủ trì dự án" above dashes is none
        return False
    if len(bare) > _LONGEST_HEADING:
        return leads_on and actor is not None and len(bare) <= 2 * _LONGEST_HEADING
    return True
