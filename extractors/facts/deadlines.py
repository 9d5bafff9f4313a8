"""By when a task in prose is due, as it is written."""

from extractors.facts.dated_duties import find_duties
from extractors.facts.patterns.deadlines import COUNTED, DATED, NOT_DUE, PERIOD_HEAD, PERIODIC, RESULTS
from extractors.facts.reading import Reading
from extractors.facts.sentences import split_sentences
from extractors.facts.times import list_names
from extractors.structure.folding import fold_blanks
from models.spans import Span

# How far before a phrase a word may forbid it.
_LOOK_BACK = 40


def find_deadline(reading: Reading, task: Span) -> str | None:
    """The first deadline in a task's words, cut out as it stands there; None when they set none.

    Accepts ``trước ngày 15/12 hằng năm``, ``trong Quý II/2026``, ``chậm nhất ngày 20 của tháng cuối quý``, ``sau 15
    ngày kể từ ngày …``, ``đến hết năm 2026``, ``định kỳ 6 tháng, năm``; dates of cited documents, years in names and
    “thường xuyên” are none.
    """
    masked = list_names(reading, task)
    for patterns in (DATED, (COUNTED,), (PERIODIC,)):
        places = [
            Span(match.start("due"), match.end("due"))
            for pattern in patterns
            for match in pattern.finditer(reading.folded, task.start, task.end)
        ]
        if patterns is DATED:
            places.extend(_list_dated(reading, task))
        free = [place for place in places if _is_due(reading, task, place) and not _is_masked(place, masked)]
        if free:
            return fold_blanks(min(free, key=lambda place: (place.start, -place.end)).text_of(reading.text)).rstrip(
                " ,;"
            )
    return None


def _list_dated(reading: Reading, task: Span) -> list[Span]:
    """The times of reviews and reports: ``Năm 2027: sơ kết``."""
    return [
        Span(time.start, time.end)
        for sentence in split_sentences(reading.text, task)
        for _, time in find_duties(reading, sentence)
    ]


def _is_due(reading: Reading, task: Span, place: Span) -> bool:
    before = reading.folded[max(task.start, place.start - _LOOK_BACK) : place.start]
    is_of_results = PERIOD_HEAD.match(reading.folded, place.start) is not None and RESULTS.search(before) is not None
    return NOT_DUE.search(before) is None and not is_of_results


def _is_masked(place: Span, masked: list[Span]) -> bool:
    return any(mask.start < place.end and place.start < mask.end for mask in masked)
