"""The second reader of a PDF: pdfplumber, for ruling lines and as a check on the letters of some pages."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any
from unicodedata import normalize

# Below this share of common letters the two readers disagree on what a page says.
AGREEMENT = 0.9


class PlumberDocument:
    """A PDF opened by pdfplumber on the first page that needs it; one page is held at a time."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._document: Any = None
        self._page: Any = None

    def __enter__(self) -> PlumberDocument:
        return self

    def __exit__(self, *_: object) -> None:
        self._drop_page()
        if self._document is not None:
            self._document.close()

    def open_page(self, index: int) -> Any:
        """The page at ``index`` (0-based), which stays open until another one is asked for."""
        import pdfplumber

        if self._document is None:
            self._document = pdfplumber.open(io.BytesIO(self._content))
        page = self._document.pages[index]
        if page is not self._page:
            self._drop_page()
            self._page = page
        return page

    def count_letters(self, index: int) -> Counter[str]:
        """The letters and digits of a page as this reader sees them, tones and marks apart."""
        text = normalize("NFD", "".join(character["text"] for character in self.open_page(index).chars))
        return Counter(letter for letter in text if letter.isalnum())

    def _drop_page(self) -> None:
        if self._page is not None:
            self._page.close()
        self._page = None


def measure_agreement(one: Counter[str], other: Counter[str]) -> float:
    """The share of letters that two readers of a page have in common, 1 for two empty pages."""
    larger = max(one.total(), other.total())
    return (one & other).total() / larger if larger else 1.0
