"""Text reuse: shares, directions, passages; leftovers of other units; what is everybody's and counts for nobody."""

from dataclasses import replace
from itertools import product

import pytest

from models.vocabulary import DocType, ReuseDirection, ReuseRelation
from pipelines.compliance.copying import build_corpus, find_reuse, take_fingerprint
from tests.unit.pipelines.compliance.comparing.comparisons import COMMUNE, PROVINCE, reuse_of
from tests.unit.pipelines.compliance.judging import open_cases

OWN = (
    "IV. GIẢI PHÁP THỰC HIỆN\n\n1. Mỗi tuần cán bộ xã Suối Lanh xuống một thôn, cùng bà con mở thử dịch vụ công, nghe "
    "điều còn vướng rồi về sửa ngay quy trình của mình.\n\n2. Trưởng thôn giữ sổ theo dõi hộ nào chưa quen dùng máy, "
    "cắt cử thanh niên tới tận nhà kèm cặp vào buổi tối trên địa bàn xã.\n\n"
)
SOLUTIONS = COMMUNE[COMMUNE.index("IV. GIẢI PHÁP") : COMMUNE.index("V. THỜI GIAN")]
FIRST = COMMUNE.replace(SOLUTIONS, OWN)
NAME, HEAD = "Đồi Sim", "ĐỒI SIM"


def copy_for_neighbour(text: str, day: str = "ngày 20 tháng 6", *, keeps_name: bool = False) -> str:
    """The plan as a neighbouring commune would send it, its own name put in, or forgotten in the solutions."""
    marked = text.replace(OWN, "@")
    own = OWN if keeps_name else OWN.replace("Suối Lanh", NAME)
    renamed = marked.replace("SUỐI LANH", HEAD).replace("Suối Lanh", NAME).replace("ngày 12 tháng 6", day)
    return renamed.replace("45/KH-UBND", "77/KH-UBND").replace("@", own)


def test_a_plan_copied_from_its_parent_shares_nearly_all_with_it() -> None:
    (row,) = reuse_of(COMMUNE, PROVINCE)
    assert row.relation is ReuseRelation.PARENT
    assert row.share > 0.9
    assert row.direction is ReuseDirection.FROM_OTHER
    assert row.quote is not None
    assert row.passage_count >= 1


def test_what_a_plan_says_in_its_own_words_is_shared_with_nobody() -> None:
    (copied,), (own,) = reuse_of(COMMUNE, PROVINCE), reuse_of(FIRST, PROVINCE)
    assert own.share < copied.share - 0.1


@pytest.mark.parametrize(
    ("day", "direction"),
    [("ngày 20 tháng 6", "from_other"), ("ngày 2 tháng 6", "to_other"), ("ngày 12 tháng 6", "unknown")],
)
def test_a_sibling_is_charged_only_with_what_the_parent_does_not_have(day: str, direction: str) -> None:
    _, sibling = reuse_of(copy_for_neighbour(FIRST, day), PROVINCE, FIRST)
    assert (sibling.relation, sibling.direction) == (ReuseRelation.SIBLING, ReuseDirection(direction))
    assert 0.1 < sibling.share < 0.6
    assert sibling.quote is not None
    assert "Trưởng thôn giữ sổ" in sibling.quote


def test_another_version_of_ones_own_plan_is_no_sibling() -> None:
    later = FIRST.replace("ngày 12 tháng 6", "ngày 20 tháng 6").replace("45/KH-UBND", "46/KH-UBND")
    assert [row.relation for row in reuse_of(later, PROVINCE, FIRST)] == [ReuseRelation.PARENT]


def test_another_units_name_left_in_a_copied_passage_is_told() -> None:
    _, sibling = reuse_of(copy_for_neighbour(FIRST, keeps_name=True), PROVINCE, FIRST)
    assert (sibling.leftover_count, sibling.leftover) == (1, "xã Suối Lanh")
    _, clean = reuse_of(copy_for_neighbour(FIRST), PROVINCE, FIRST)
    assert (clean.leftover_count, clean.leftover) == (0, None)


def test_another_level_left_in_a_copied_passage_is_told() -> None:
    spoken = "trong các sở, ngành và các xã, phường trên địa bàn tỉnh"
    old = "trong các sở, ngành và các xã, phường"
    (row,) = reuse_of(COMMUNE.replace(old, spoken), PROVINCE.replace(old, spoken))
    assert row.leftover == "trên địa bàn tỉnh"
    (clean,) = reuse_of(COMMUNE, PROVINCE)
    assert clean.leftover is None


def test_a_ward_that_speaks_of_the_communes_area_has_a_leftover() -> None:
    ward = copy_for_neighbour(FIRST).replace("XÃ ĐỒI SIM", "PHƯỜNG ĐỒI SIM").replace("xã Đồi Sim", "phường Đồi Sim")
    _, sibling = reuse_of(ward, PROVINCE, FIRST)
    assert sibling.leftover == "trên địa bàn xã"


def test_formulas_and_cited_titles_are_nobodys() -> None:
    formula = (
        "Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về phòng "
        "chuyên môn để tổng hợp, báo cáo cấp có thẩm quyền xem xét, quyết định.\n\n"
    )
    at = "Nơi nhận:"
    (plain,) = reuse_of(COMMUNE, PROVINCE)
    (row,) = reuse_of(COMMUNE.replace(at, formula + at), PROVINCE.replace(at, formula + at))
    assert row.word_count == plain.word_count


def test_what_most_plans_of_several_provinces_have_is_left_out() -> None:
    """Twelve plans of two provinces with one text: all of it is the movement's, none is copied."""

    def count_shared(provinces: tuple[str, ...]) -> int:
        (case,) = (case for case in open_cases(FIRST) if case.instrument.doc_type is DocType.KE_HOACH)
        own = take_fingerprint(case)
        assert own is not None
        others = [
            replace(
                own, card=replace(own.card, instrument_id=f"{n}-1"), province_code=province, body=(province, str(n))
            )
            for n, province in product(range(6), provinces)
        ]
        corpus = build_corpus([replace(own, province_code=provinces[0]), *others])
        (row, *_) = [*find_reuse(case, "0-1", corpus)]
        return row.word_count

    assert count_shared(("01", "68")) == 0
    assert count_shared(("68",)) > 100
