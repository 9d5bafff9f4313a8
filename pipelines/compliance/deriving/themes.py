"""What a content item is about, as the phrases by which lower plans' items are known to take it up."""

import re

from extractors.structure.folding import fold_blanks, fold_case
from models.spans import Span
from pipelines.compliance.cases import Case
from pipelines.compliance.checks import ThemePart
from pipelines.compliance.comparing.patterns import STOP_WORDS

# How a content begins before it says what it is about.
_OPENINGS = re.compile(
    r"^(?:(?:các|mỗi|toàn)\s+\S+\s+)?(?:thi\s+đua|đẩy\s+mạnh|tăng\s+cường|tập\s+trung|tiếp\s+tục|chú\s+trọng|tổ\s+chức"
    r"|thực\s+hiện|nâng\s+cao|xây\s+dựng|phát\s+triển|triển\s+khai|phấn\s+đấu|tích\s+cực|chủ\s+động|tạo|trong|về|việc"
    r"|và|các|cho|để|nhằm|mạnh\s+mẽ|có\s+hiệu\s+quả|hiệu\s+quả|đổi\s+mới(?!\s+sáng\s+tạo))\s+"
)
_CUTS = re.compile(r"[,;:.()“”\"]|\s+(?:và|gắn\s+với|trên|trong|nhằm|để|ở|của|theo|tại|trước\s+hết)\s+")
_LONGEST_NAME = 80  # letters
_LONGEST_PHRASE = 5  # syllables: longer ones are not said again in the same words
_MOST_PHRASES = 4


def name_content(case: Case, item: Span) -> str:
    """What an item is about in a few words: its head up to the colon or the first full stop."""
    head = re.split(r"[:;\n]|\.(?:\s|$)", item.text_of(case.document.text), maxsplit=1)[0]
    told = fold_blanks(head).rstrip(" .,")
    if len(told) <= _LONGEST_NAME:
        return told
    return told[:_LONGEST_NAME].rpartition(" ")[0].rstrip(" ,") + "…"


def make_theme(case: Case, item: Span) -> ThemePart | None:
    """The theme of an item by the phrases of its head; None where the head has none that tell anything."""
    head = re.split(r"[:;\n]|\.(?:\s|$)", case.fold(item), maxsplit=1)[0]
    phrases = [phrase for cut in _CUTS.split(head) if cut and (phrase := _trim(cut))]
    phrases = list(dict.fromkeys(phrases))[:_MOST_PHRASES]
    return ThemePart(name=name_content(case, item), anywhere=tuple(phrases)) if phrases else None


def _trim(cut: str) -> str | None:
    """The telling words of a cut; None where fewer than two are left."""
    text = fold_blanks(fold_case(cut))
    while (shorter := _OPENINGS.sub("", f"{text} ", count=1).strip()) != text:
        text = shorter
    words = text.split()[:_LONGEST_PHRASE]
    while words and words[-1] in STOP_WORDS:
        words.pop()
    telling = [word for word in words if word not in STOP_WORDS]
    return " ".join(words) if len(words) > 1 and telling else None
