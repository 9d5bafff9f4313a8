"""Empty pages of scans: the back of a sheet passes, a page that may be lost does not."""

from collections import Counter

import pytest

from extractors.text.ocr_empty import judge_empty_pages
from extractors.text.ocr_page import RecognizedPage
from extractors.text.pdf_lines import make_line
from extractors.text.pdf_pages import PageContent
from extractors.text.pdf_words import Row, Word
from models.vocabulary import IssueLevel

TEXT, END, WHITE, INKED = "Ủy ban nhân dân xã", "Nơi nhận:", "", "?"


def make_pages(*kinds: str) -> tuple[list[PageContent], dict[int, RecognizedPage]]:
    """Pages with one line each; WHITE has no ink, INKED ink without words."""
    pages, recognized = [], {}
    for number, kind in enumerate(kinds, start=1):
        words = () if kind in (WHITE, INKED) else (Word(kind, 80, 90, 200, 104, 102, 14, is_bold=False),)
        parts = tuple(make_line(Row((word,)), number, (595.0, 842.0)) for word in words)
        page = PageContent(number=number, parts=parts, letters=Counter(kind), is_scan=True)
        pages.append(page)
        recognized[number] = RecognizedPage(content=page, is_blank=kind == WHITE)
    return pages, recognized


@pytest.mark.parametrize(
    ("kinds", "unread"),
    [
        ((TEXT, END), []),
        ((TEXT, END, WHITE), []),
        ((TEXT, END, WHITE, WHITE), []),
        ((TEXT, WHITE, TEXT, WHITE), []),
        ((TEXT, WHITE), [2]),
        ((TEXT, WHITE, END), [2]),
        ((WHITE, TEXT, END), [1]),
        ((TEXT, END, INKED), [3]),
        ((TEXT, INKED, END, WHITE), [2]),
    ],
)
def test_which_pages_may_be_unread(kinds: tuple[str, ...], unread: list[int]) -> None:
    found, issues = judge_empty_pages(*make_pages(*kinds))
    assert found == unread
    assert {issue.page for issue in issues if issue.level is not IssueLevel.NOTICE} == set(unread)
    assert len(issues) == sum(kind in (WHITE, INKED) for kind in kinds)


def test_a_page_without_even_a_picture_among_scans_is_white() -> None:
    pages, recognized = make_pages(TEXT, WHITE, END)
    del recognized[2]
    assert judge_empty_pages(pages, recognized)[0] == [2]


def test_empty_pages_of_a_typed_document_are_meant_so() -> None:
    pages, _ = make_pages(TEXT, WHITE)
    assert judge_empty_pages(pages, {}) == ([], [])
