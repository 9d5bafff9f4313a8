"""What facts are doubted for, and what a doubt costs."""

import pytest

from extractors.facts.confidence import UNMEASURED, Shares, load_shares
from extractors.facts.doubts import PageState, list_doubts
from models.facts import Duty, SectionRow
from models.spans import Span
from models.vocabulary import DutyOrigin, SectionKind

PAGE = PageState((), "")
PLACE = {"ordinal": 1, "page": None, "char_start": 0, "char_end": 5}


def make_section(heading: str, kind: SectionKind, path: str = "I") -> SectionRow:
    return SectionRow(**PLACE, parent=None, depth=1, marker="I", path=path, heading=heading, body=None, kind=kind)


def make_duty(actor: str, text: str) -> Duty:
    origin = DutyOrigin.SECTION
    return Duty(**PLACE, actor=actor, text=text, origin=origin, coordinating=None, product=None, deadline=None)


@pytest.mark.parametrize(
    ("heading", "kind", "path", "doubts"),
    [
        ("MỤC ĐÍCH, YÊU CẦU", SectionKind.MUC_DICH_YEU_CAU, "I", ()),
        ("Công an xã", SectionKind.KHAC, "I", ()),
        ("Giải pháp", SectionKind.GIAI_PHAP, "1#2", ("odd_path",)),
        ("Biểu dương, khen tặng", SectionKind.KHAC, "I", ("kind_left_open",)),
        ("Kinh phí và phân công", SectionKind.KINH_PHI, "I", ("several_kinds",)),
        ("Muc đích", SectionKind.KHAC, "I", ("kind_word_misread",)),
        ("Tiêu chí chung 1). Đối với tập thể", SectionKind.TIEU_CHI, "I", ("inner_mark",)),
    ],
)
def test_a_heading_is_doubted(heading: str, kind: SectionKind, path: str, doubts: tuple[str, ...]) -> None:
    assert list_doubts(make_section(heading, kind, path), PAGE) == doubts


@pytest.mark.parametrize(
    ("actor", "text", "doubts"),
    [
        ("Công an xã", "Tuần tra ban đêm.", ()),
        ("Các đơn vị tự", "cân đối kinh phí.", ("odd_actor", "starts_inside")),
        ("Công an xã", "Báo cáo kết quả trước ngày 15/12 hằng năm.", ("reporting",)),
    ],
)
def test_a_task_is_doubted(actor: str, text: str, doubts: tuple[str, ...]) -> None:
    assert list_doubts(make_duty(actor, text), PAGE) == doubts


def test_a_restored_place_and_a_misread_word_are_doubts_of_the_fact_they_stand_in() -> None:
    page = PageState((), "Triểknh khai nhanh", (Span(2, 4),))
    duty = make_duty("Công an xã", "Triển khai nhanh")
    assert list_doubts(duty, page) == ("restored", "odd_word")
    assert list_doubts(duty, PageState((), "Triển khai nhanh", (Span(9, 12),))) == ()


def test_the_worst_doubt_counts_where_several_were_not_measured_together() -> None:
    shares = Shares({"phases": {(): 0.99, ("a",): 0.9, ("b",): 0.7, ("a", "c"): 0.95}})
    assert shares.find("phases", ()) == 0.99
    assert shares.find("phases", ("a", "b")) == 0.7
    assert shares.find("phases", ("a", "c")) == 0.95
    assert shares.find("phases", ("d",)) == UNMEASURED


def test_measured_shares_are_shares_and_doubts_lower_them() -> None:
    shares = load_shares()
    assert all(0 <= share <= 1 for rows in shares.by_doubts.values() for share in rows.values())
    assert shares.find("sections", ("odd_path",)) < 0.6 < shares.find("sections", ())
