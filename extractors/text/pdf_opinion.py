"""The second reader of a PDF: pdfplumber, for ruling lines and as a check on the letters of some pages."""

from __future__ import annotations

import io
import logging
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self, TypeVar
from unicodedata import normalize

from models.spans import Box

Answer = TypeVar("Answer")

# Below this share of common letters the two readers disagree on what a page says.
AGREEMENT = 0.9


class PlumberDocument:
    """A PDF opened by pdfplumber on the first page that needs it; one page is held at a time.

    ``failures`` names the pages (1-based) on which this reader failed: it is no reason to give up the document.
    """

    def __init__(self, content: bytes) -> None:
        self.failures: list[int] = []
        self._content = content
        self._document: Any = None
        self._page: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        # closing walks the pages again, and a damaged one raises again
        with suppress(Exception):
            self._drop_page()
            if self._document is not None:
                self._document.close()

    def find_table_boxes(self, index: int, is_ruling: Callable[[dict[str, Any]], bool]) -> list[list[Box]]:
        """The boxes of the cells of each ruled table on the page at ``index`` (0-based)."""

        def find(page: Any) -> list[list[Box]]:
            return [
                [Box(*(round(float(edge), 1) for edge in box)) for box in table.cells]
                for table in page.filter(is_ruling).find_tables()
            ]

        return self._ask(index, find) or []

    def count_letters(self, index: int) -> Counter[str] | None:
        """The letters and digits of a page as this reader sees them, tones and marks apart; None when it failed."""

        def count(page: Any) -> Counter[str]:
            text = normalize("NFD", "".join(character["text"] for character in page.chars))
            return Counter(letter for letter in text if letter.isalnum())

        return self._ask(index, count)

    def _ask(self, index: int, question: Callable[[Any], Answer]) -> Answer | None:
        try:
            return question(self._open_page(index))
        except Exception:  # noqa: BLE001 - pdfminer raises anything on a damaged page; the first reader goes on alone
            self.failures.append(index + 1)
            return None

    def _open_page(self, index: int) -> Any:
        """The page at ``index``, which stays open until another one is asked for."""
        import pdfplumber

        if self._document is None:
            # pdfminer warns of every damaged object; the issues of the document say what matters
            logging.getLogger("pdfminer").setLevel(logging.ERROR)
            self._document = pdfplumber.open(io.BytesIO(self._content))
        page = self._document.pages[index]
        if page is not self._page:
            self._drop_page()
            self._page = page
        return page

    def _drop_page(self) -> None:
        if self._page is not None:
            self._page.close()
        self._page = None


def measure_agreement(one: Counter[str], other: Counter[str]) -> float:
    """The share of letters that two readers of a page have in common, 1 for two empty pages."""
    larger = max(one.total(), other.total())
    return (one & other).total() / larger if larger else 1.0
