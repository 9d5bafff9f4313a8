"""Quotes of findings in a plan's text: every letter stays, every mark knows what it proves."""

from pipelines.dashboard.highlighting import Paragraph, highlight_text
from tests.unit.pipelines.dashboard.cards import make_finding

TEXT = "KẾ HOẠCH\nSơ kết năm 2027.\nTổng kết năm 2030."


def find_marked(paragraphs: tuple[Paragraph, ...], finding_id: str) -> str:
    return "".join(piece.text for p in paragraphs for piece in p.pieces if finding_id in piece.finding_ids)


def test_no_letter_is_lost_or_doubled() -> None:
    findings = [make_finding("a", char_start=0, char_end=15), make_finding("b", char_start=9, char_end=30)]
    paragraphs = highlight_text(TEXT, findings)
    assert "\n".join("".join(piece.text for piece in p.pieces) for p in paragraphs) == TEXT
    assert [TEXT[p.start :].split("\n")[0] for p in paragraphs] == TEXT.split("\n")


def test_a_quote_is_marked_over_paragraphs_and_anchored_once() -> None:
    paragraphs = highlight_text(TEXT, [make_finding("a", char_start=9, char_end=len(TEXT))])
    assert find_marked(paragraphs, "a") == "Sơ kết năm 2027.Tổng kết năm 2030."
    assert [piece.first_of for p in paragraphs for piece in p.pieces if piece.first_of] == [("a",)]


def test_other_places_of_a_finding_are_marked_too() -> None:
    finding = make_finding("a", char_start=9, char_end=15, others=((26, 34),))
    assert find_marked(highlight_text(TEXT, [finding]), "a") == "Sơ kếtTổng kết"


def test_a_finding_is_anchored_at_its_own_quote_not_at_an_earlier_place() -> None:
    finding = make_finding("a", char_start=26, char_end=34, others=((9, 15),))
    anchored = [piece.text for p in highlight_text(TEXT, [finding]) for piece in p.pieces if piece.first_of]
    assert anchored == ["Tổng kết"]


def test_where_findings_overlap_the_gravest_gives_the_colour() -> None:
    findings = [
        make_finding("a", char_start=9, char_end=24, verdict="met"),
        make_finding("b", char_start=16, char_end=24, verdict="conflict"),
    ]
    line = highlight_text(TEXT, findings)[1]
    assert [(piece.text, piece.verdict) for piece in line.pieces] == [
        ("Sơ kết ", "met"),
        ("năm 2027", "conflict"),
        (".", None),
    ]


def test_what_is_missing_marks_nothing() -> None:
    paragraphs = highlight_text(TEXT, [make_finding("a", verdict="missing")])
    assert find_marked(paragraphs, "a") == ""
