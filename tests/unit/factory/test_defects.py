"""Defects change what they say, and a sample really lacks what was taken out."""

import re

import pytest

from models.vocabulary import SectionKind
from tests.factory import TextStyle, render_text
from tests.factory.defects import change_head, drop_content, drop_part, drop_words, misnumber_attached, plant
from tests.factory.outlines import DecisionOutline, Outline, PlanOutline
from tests.factory.samples import SAMPLES
from tests.factory.samples.communes import COMMUNES

SOUND = COMMUNES[0].outline


def print_plain(outline: Outline) -> str:
    return render_text(outline, TextStyle(has_marks=False)).decode()


def find_outline(stem: str) -> Outline:
    return next(sample.outline for sample in SAMPLES if sample.stem == stem)


def test_a_dropped_part_is_gone_and_the_rest_is_counted_anew() -> None:
    before, after = print_plain(SOUND), print_plain(plant(SOUND, [drop_part(SectionKind.GIAI_PHAP)]))
    assert "IV. GIẢI PHÁP THỰC HIỆN" in before
    assert "GIẢI PHÁP" not in after
    assert "IV. THỜI GIAN THỰC HIỆN" in after


def test_a_dropped_content_leaves_the_others() -> None:
    after = print_plain(plant(SOUND, [drop_content(2)]))
    assert "hạ tầng" not in after
    assert "2. Thi đua đổi mới sáng tạo" in after


def test_a_defect_that_changes_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="changes nothing"):
        plant(SOUND, [drop_words("không có gì", {}, "từ không hề có")])


def test_a_letterhead_loses_only_what_it_is_told_to() -> None:
    changed = plant(SOUND, [change_head("", {}, place=None, has_national_title=False)])
    text = print_plain(changed)
    assert "CỘNG HÒA" not in text
    assert re.search(r"^ngày 12 tháng 5 năm 2026$", text, re.MULTILINE)
    assert isinstance(changed, PlanOutline)
    assert changed.sections == SOUND.sections


def test_a_misnumbered_plan_names_another_decision() -> None:
    outline = find_outline("quyet-dinh-118-lang-co")
    assert isinstance(outline, DecisionOutline)
    assert "Kèm theo Quyết định số 181/QĐ-UBND" in print_plain(outline)
    assert "Số: 118/QĐ-UBND" in print_plain(outline)
    with pytest.raises(TypeError):
        misnumber_attached("5").apply(SOUND)


@pytest.mark.parametrize("word", ["kiểm tra", "giám sát", "báo cáo", "chủ trì", "đôn đốc"])
def test_the_plan_without_duties_names_none(word: str) -> None:
    sections = print_plain(find_outline("ke-hoach-95-gio-dong")).lower().split("nơi nhận")[0]
    assert word not in sections
