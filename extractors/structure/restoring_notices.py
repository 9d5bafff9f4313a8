"""What is told of a restored text: each mark, code, date and form of award by itself, other words by the page."""

from collections.abc import Sequence
from itertools import groupby

from extractors.structure.restoring import Restoration, Restored, Sort
from models.documents import Line
from models.issues import Issue
from models.vocabulary import IssueLevel, Stage

# Examples that a page's notice shows.
_SHOWN = 3


def tell_restored(restoration: Restoration) -> tuple[Issue, ...]:
    """A notice for each mark, code, date and form of award restored, and one for the other words of each page."""
    lines = restoration.document.lines
    pages = [(_find_page(lines, place.span.start), place) for place in restoration.places]
    issues = [_tell(page, place) for page, place in pages if place.sort is not Sort.WORD]
    words = [(page, place) for page, place in pages if place.sort is Sort.WORD]
    for page, group in groupby(words, key=lambda pair: pair[0]):
        issues.append(_tell_words(page, [place for _, place in group]))
    return tuple(sorted(issues, key=lambda issue: issue.char_start or 0))


def _find_page(lines: Sequence[Line], offset: int) -> int | None:
    return next((line.page for line in reversed(lines) if line.span.start <= offset), None)


def _tell(page: int | None, place: Restored) -> Issue:
    return Issue(
        stage=Stage.STRUCTURE,
        level=IssueLevel.NOTICE,
        message=f"chữ nhận dạng “{place.stood.strip()}” được đọc là “{place.read_as.strip()}” ({place.sort.value})",
        page=page,
        char_start=place.span.start,
        char_end=place.span.end,
    )


def _tell_words(page: int | None, places: Sequence[Restored]) -> Issue:
    """One notice for a page's words, with the place of the first and some examples."""
    pairs = list(dict.fromkeys((place.stood, place.read_as) for place in places))
    shown = ", ".join(f"“{stood}” là “{read_as}”" for stood, read_as in pairs[:_SHOWN])
    more = ", …" if len(pairs) > _SHOWN else ""
    return Issue(
        stage=Stage.STRUCTURE,
        level=IssueLevel.NOTICE,
        message=f"{len(places)} chỗ nhận dạng sai dấu trong từ thường dùng được đọc lại để tìm ý: {shown}{more}",
        page=page,
        char_start=places[0].span.start,
        char_end=places[0].span.end,
    )
