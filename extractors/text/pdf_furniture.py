"""What stands on a page without belonging to the text: page numbers, running heads, digital-signature stamps."""

import re
from collections import Counter
from collections.abc import Sequence

from extractors.text.pdf_characters import Character
from extractors.text.pdf_lines import TextLine
from extractors.text.pdf_words import Row

# Nghị định 30/2020/NĐ-CP sets the number in the top margin, centred; other programs at the foot or at the side.
MARGIN_SHARE = 0.13
# Running heads stand in the margins of 20-25 mm, or in the first line below them.
HEAD_SHARE = 0.1
PAGE_NUMBER_PATTERN = re.compile(
    r"(?:[-–—]+\s*)?\d{1,3}(?:\s*[-–—]+)?|(?:Trang|Tr\.|Page)\s*:?\s*\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?|\d{1,3}\s*/\s*\d{1,3}",
    re.IGNORECASE,
)
# What the stamp of a digital signature says (Nghị định 30/2020/NĐ-CP, Phụ lục I, and the signing programs in use).
STAMP_PATTERN = re.compile(
    r"(?:Ký bởi|Người ký|Ký số bởi|Thời gian ký|Ngày ký|Giờ ký|Ký ngày|Đã ký số|Digitally signed"
    r"|Signature (?:Not )?(?:Valid|verified)|Signed (?:by|on)|Signing time)\b",
    re.IGNORECASE,
)
# Further lines of a stamp, in its small letters.
STAMP_REST_PATTERN = re.compile(
    r"(?:Email|Cơ quan|Tổ chức|Chức vụ|Location|Reason|Date|Foxit|Số điện thoại|Địa điểm|Lý do)\s*:?|\d{2}[./:-]\d{2}"
    r"|[+-]\d{2}[:']\d{2}",
    re.IGNORECASE,
)
# Stamps are set in smaller letters than any line of the text: bodies have 13-14 points, recipients 11.
STAMP_SIZE = 10.6
# Running heads stand on at least this share of the pages, and on three.
RUNNING_SHARE = 0.5
RUNNING_PAGES = 3


def drop_stamps(characters: Sequence[Character]) -> tuple[list[Character], bool]:
    """The characters without those of signature stamps, and whether there was one.

    Stamps lie over header and closing, so they are taken off before rows are made: by the order in which they are
    painted, a stamp's lines follow each other.
    """
    runs = _split_runs(characters)
    texts = [
        "".join(character.text for character in run if not character.is_blank or character.right > character.left)
        for run in runs
    ]
    dropped: set[int] = set()
    for index, text in enumerate(texts):
        if STAMP_PATTERN.match(text.strip()) is None or not _is_small(runs[index]):
            continue
        dropped.add(index)
        for step in (1, -1):
            other = index + step
            while 0 <= other < len(runs) and _belongs(runs[index], runs[other], texts[other], is_after=step > 0):
                dropped.add(other)
                other += step
    kept = [character for index, run in enumerate(runs) if index not in dropped for character in run]
    return kept, bool(dropped)


def drop_page_number(rows: Sequence[Row], height: float) -> list[Row]:
    """The rows of a page without the one in its top or bottom margin that holds a page number only."""
    kept = list(rows)
    if kept and kept[0].baseline < MARGIN_SHARE * height and PAGE_NUMBER_PATTERN.fullmatch(kept[0].text):
        kept.pop(0)
    if kept and kept[-1].baseline > (1 - MARGIN_SHARE) * height and PAGE_NUMBER_PATTERN.fullmatch(kept[-1].text):
        kept.pop()
    return kept


def find_running_heads(pages: Sequence[Sequence[TextLine]]) -> frozenset[str]:
    """The lines in the margins that come again at one height on page after page, without their digits."""
    if len(pages) < RUNNING_PAGES:
        return frozenset()
    counts: Counter[tuple[str, int]] = Counter()
    for lines in pages:
        counts.update({(strip_digits(line.text), round(line.baseline / 4)) for line in lines if is_in_margin(line)})
    return frozenset(
        text for (text, _), count in counts.items() if count >= max(RUNNING_PAGES, RUNNING_SHARE * len(pages))
    )


def is_in_margin(line: TextLine) -> bool:
    """True for a line in the top or bottom margin of its page."""
    return not HEAD_SHARE * line.page_height < line.baseline < (1 - HEAD_SHARE) * line.page_height


def strip_digits(text: str) -> str:
    """A line without its digits, which count the pages."""
    return re.sub(r"\d+", "#", text)


def _split_runs(characters: Sequence[Character]) -> list[list[Character]]:
    """Characters that are painted one after the other on one baseline, to the right, in one size."""
    runs: list[list[Character]] = []
    for character in characters:
        before = runs[-1][-1] if runs else None
        size = character.face.size
        goes_on = (
            before is not None
            and abs(character.baseline - before.baseline) <= 0.3 * size
            and -0.5 * size <= character.left - before.right <= 2.5 * size
        )
        if goes_on:
            runs[-1].append(character)
        else:
            runs.append([character])
    return runs


def _is_small(run: Sequence[Character]) -> bool:
    return min(character.face.size for character in run if character.text.strip()) <= STAMP_SIZE


def _belongs(stamp: Sequence[Character], run: Sequence[Character], text: str, *, is_after: bool) -> bool:
    """True when a run is a further line of the stamp: near it, in its size; above it only by its words."""
    first, other = stamp[0], run[0]
    if abs(first.face.size - other.face.size) > 0.6 or not _is_small_text(run):
        return False
    if abs(other.baseline - first.baseline) > 8 * first.face.size:
        return False
    if is_after and abs(other.left - first.left) <= 3:
        return True
    return STAMP_PATTERN.match(text.strip()) is not None or STAMP_REST_PATTERN.match(text.strip()) is not None


def _is_small_text(run: Sequence[Character]) -> bool:
    return all(character.face.size <= STAMP_SIZE for character in run)
