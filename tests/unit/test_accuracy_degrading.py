"""The perturbations of the accuracy page: they change what they name, nothing else, and the same each time."""

import unicodedata

import numpy as np
import PIL.Image
import pytest

from tests.accuracy.degrading import Scan, join_pictures, scan_page
from tests.factory.varied.lettering import break_codes, decompose, move_tones

MILD = Scan(dpi=100, blur=2, noise=8, specks=0, skew=0.4, quality=75)
HEAVY = Scan(dpi=100, blur=4, noise=32, specks=0.006, skew=1.2, quality=40)


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Hòa Giang số hóa, ủy ban, thủy lợi", "Hoà Giang số hoá, uỷ ban, thuỷ lợi"),
        ("HÓA, ỦY BAN", "HOÁ, UỶ BAN"),
        ("khỏe, lóe", "khoẻ, loé"),
        ("Quý II, quỹ, hoàn thành, hoạt động, của, tùy", "Quý II, quỹ, hoàn thành, hoạt động, của, tuỳ"),
        ("462/QĐ-TTg ngày 22/3/2026", "462/QĐ-TTg ngày 22/3/2026"),
    ],
)
def test_tones_go_to_the_other_vowel_where_schools_differ(text: str, moved: str) -> None:
    assert move_tones(text) == moved


def test_decomposed_text_is_the_same_text() -> None:
    text = "Ủy ban nhân dân phường Cầu Đá Mới"
    assert len(decompose(text)) > len(text)
    assert unicodedata.normalize("NFC", decompose(text)) == text


def test_every_code_gets_one_blank_and_nothing_else_does() -> None:
    text = "Căn cứ Quyết định số 462/QĐ-TTg ngày 22/3/2026, Nghị định 30/2020/NĐ-CP và ngày 01/7; từ 5-7 mô hình"
    broken = break_codes(text)
    assert broken.replace(" ", "") == text.replace(" ", "")
    assert broken.count(" ") == text.count(" ") + 2
    assert broken.endswith("ngày 01/7; từ 5-7 mô hình")
    assert "22/3/2026" in broken
    assert break_codes(text) == broken


def make_page() -> PIL.Image.Image:
    page = PIL.Image.new("L", (400, 400), 255)
    page.paste(0, (180, 180, 220, 220))
    return page


def test_a_scanned_page_is_grey_and_the_same_for_the_same_seed() -> None:
    first, again, other = (np.asarray(scan_page(make_page(), MILD, seed)) for seed in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).any()
    assert first.shape == (400, 400)
    assert first[195:205, 195:205].mean() < 80 < 200 < first[:100, :100].mean()


def test_a_heavy_scan_is_noisier_than_a_mild_one() -> None:
    mild, heavy = (np.asarray(scan_page(make_page(), scan), dtype=float)[:100, :100].std() for scan in (MILD, HEAVY))
    assert heavy > 2 * mild


def test_joined_pictures_have_no_letters() -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(join_pictures([make_page(), make_page()], MILD))
    assert len(document) == 2
    assert document[0].get_textpage().get_text_range() == ""
    assert document[0].get_size() == pytest.approx((288, 288))
