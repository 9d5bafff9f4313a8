"""Scanned pages as the same parts that a born-digital page has, spread over the machine's cores."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from extractors.programs import THREADS_VARIABLE
from extractors.text.ocr_engine import require_tesseract
from extractors.text.ocr_page import Picture, RecognizedPage, recognize_as_it_lies
from extractors.text.ocr_turning import list_turns, turn_page

# A page that lies on its side or on its head reads with a certainty under 0.3; a very noisy upright one with 0.5.
TURNED_CERTAINTY = 0.6
# Turned the right way it gains far more than this.
TURNED_GAIN = 0.15


def recognize_pages(pictures: Iterable[Picture]) -> Iterator[RecognizedPage]:
    """The pages of pictures in their order; a page that fails says why and the others go on.

    Raises UnsupportedDocumentError (``ocr_not_installed``) before the first page.

    Reads: pictures one by one, few at a time in memory; pages are spread over the machine's cores, one thread each
    (fewer where ``RASOAT_PAGE_THREADS`` says so).
    Writes: one ``RecognizedPage`` for each.
    """
    require_tesseract()
    threads = int(os.environ.get(THREADS_VARIABLE, 0)) or os.cpu_count() or 1
    waiting: deque[Future[RecognizedPage]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        for picture in pictures:
            waiting.append(pool.submit(recognize_page, picture))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def recognize_page(picture: Picture) -> RecognizedPage:
    """One page, set upright when it reads badly as it lies."""
    best = recognize_as_it_lies(picture)
    if best.is_blank or best.failure is not None or best.certainty >= TURNED_CERTAINTY:
        return best
    for degrees in list_turns(picture.image, picture.dpi):
        other = recognize_as_it_lies(replace(picture, image=turn_page(picture.image, degrees)))
        if other.failure is None and other.certainty > best.certainty + TURNED_GAIN:
            best = replace(other, turned=degrees)
    return best
