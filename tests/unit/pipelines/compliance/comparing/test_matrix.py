"""Parent against child: same, adapted, by reference, missing, extra; both quotes stand in their texts."""

import pytest

from models.vocabulary import MatrixKind, MatrixState
from tests.unit.pipelines.compliance.comparing.comparisons import COMMUNE, PROVINCE, compare, list_kind, list_states

CONTENT_1 = "Thi đua phát triển hạ tầng số, hạ tầng xanh ở trường học, trạm y tế và nhà văn hóa các thôn vùng cao."
CRITERION_2 = "- Trụ sở gọn gàng, tiết kiệm điện, nước và văn phòng phẩm trong cả năm.\n\n"
AWARDS = PROVINCE[PROVINCE.index("a) Khen thưởng sơ kết") : PROVINCE.index("IV. GIẢI PHÁP")]


def change(old: str, new: str) -> str:
    assert old in COMMUNE
    return COMMUNE.replace(old, new)


def test_a_plan_that_keeps_everything_has_only_the_same() -> None:
    rows = compare(COMMUNE)
    kinds = (MatrixKind.PHASE, MatrixKind.CONTENT, MatrixKind.CRITERION, MatrixKind.AWARD_TIER)
    assert {row.state for kind in kinds for row in list_kind(rows, kind)} == {MatrixState.SAME}
    assert [len(list_kind(rows, kind)) for kind in kinds] == [2, 2, 3, 3]
    assert [row.ordinal for row in rows] == list(range(1, len(rows) + 1))


def test_issuing_the_plan_in_time_carries_out_the_parents_duty_to_issue_one() -> None:
    rows = list_kind(compare(COMMUNE), MatrixKind.MILESTONE)
    issuing = next(row for row in rows if "ban hành kế hoạch" in row.explanation)
    assert (issuing.state, issuing.child_quote) == (MatrixState.ADAPTED, "ngày 12 tháng 6 năm 2026")
    assert "trong thời hạn" in issuing.explanation
    late = list_kind(compare(change("ngày 12 tháng 6", "ngày 12 tháng 7")), MatrixKind.MILESTONE)
    assert any("sau thời hạn" in row.explanation for row in late)


def test_other_words_for_one_content_are_an_adaptation_that_names_them() -> None:
    changed = change(CONTENT_1, "Thi đua phát triển hạ tầng số, hạ tầng xanh tại chợ và bến đò.")
    first = list_kind(compare(changed), MatrixKind.CONTENT)[0]
    assert first.state is MatrixState.ADAPTED
    assert "trường học" in first.explanation
    assert "chợ" in first.explanation


def test_contents_of_one_theme_belong_together_though_their_words_differ() -> None:
    changed = change(CONTENT_1, "Thi đua phủ kín sóng di động, đưa wifi về từng cụm dân cư.")
    assert list_states(compare(changed), MatrixKind.CONTENT) == ["adapted", "same"]


def test_another_year_of_a_phase_or_a_review_is_an_adaptation() -> None:
    rows = compare(change("2028 - 2030", "2028 - 2029").replace("tổng kết vào năm 2030", "tổng kết vào năm 2029"))
    assert list_states(rows, MatrixKind.PHASE) == ["same", "adapted"]
    phase = list_kind(rows, MatrixKind.PHASE)[1]
    assert "cấp trên 2028 - 2030, cấp dưới 2028 - 2029" in phase.explanation
    assert any("năm 2029" in row.explanation for row in list_kind(rows, MatrixKind.MILESTONE))


def test_criteria_joined_into_one_are_none_the_less_there() -> None:
    first = (
        "- Hoàn thành từ 95% hồ sơ trực tuyến đúng hạn, không để người dân phải bổ sung giấy tờ đã có trong dữ liệu."
    )
    rows = list_kind(compare(change(f"{first}\n\n- Trụ sở", f"{first} Trụ sở")), MatrixKind.CRITERION)
    assert "missing" not in {row.state.value for row in rows}
    joined = next(row for row in rows if "gộp" in row.explanation)
    assert joined.parent_quote is not None
    assert joined.child_quote is not None
    assert joined.parent_quote.strip("- .") in joined.child_quote
    apart = list_kind(
        compare(change(CRITERION_2, "- Trụ sở tiết kiệm điện quanh năm, gọn gàng.\n\n")), MatrixKind.CRITERION
    )
    assert "gộp" not in " ".join(row.explanation for row in apart)


def test_what_the_child_leaves_out_is_missing_and_quotes_the_parent_alone() -> None:
    rows = list_kind(compare(change(CRITERION_2, "")), MatrixKind.CRITERION)
    assert [row.state.value for row in rows] == ["same", "missing", "same"]
    assert rows[1].parent_quote == CRITERION_2.strip("- \n")
    assert rows[1].child_quote is None


def test_what_the_child_adds_is_extra_and_quotes_the_child_alone() -> None:
    added = "- Mỗi khu phố nhận chăm một vườn hoa.\n\n"
    rows = list_kind(compare(change(CRITERION_2, CRITERION_2 + added)), MatrixKind.CRITERION)
    assert [row.state.value for row in rows] == ["same", "same", "same", "extra"]
    assert (rows[3].parent_quote, rows[3].child_quote) == (None, added.strip("- \n"))


@pytest.mark.parametrize(
    "clause", ["mục 2 phần III", "Phần III, mục 2", "mục III.2", "khoản 2 Mục III", "mục 2 phần 3"]
)
def test_a_clause_is_resolved_in_the_parents_tree_and_inherited(clause: str) -> None:
    pointing = (
        f"Thực hiện theo {clause}, Kế hoạch số 163/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh Hòa Giang.\n\n"
    )
    rows = list_kind(compare(change(AWARDS, pointing)), MatrixKind.AWARD_TIER)
    assert {row.state for row in rows} == {MatrixState.BY_REFERENCE}
    assert {row.clause_path for row in rows} == {"III/2"}
    assert {row.clause for row in rows} == {clause}
    assert all(row.origin_quote == row.parent_quote and row.child_quote for row in rows)


def test_a_clause_of_a_document_that_is_not_at_hand_stays_unresolved() -> None:
    pointing = (
        "Thực hiện theo mục 2 phần III, Kế hoạch số 99/KH-UBND ngày 4/4/2026 của Ủy ban nhân dân tỉnh Hòa Giang.\n\n"
    )
    row = list_kind(compare(change(AWARDS, pointing)), MatrixKind.AWARD_TIER)[0]
    assert (row.state, row.origin_instrument_id, row.clause_path) == (MatrixState.BY_REFERENCE, None, None)
    assert "99/KH-UBND không có trong kho" in row.explanation


def test_a_pointer_to_one_clause_covers_no_other() -> None:
    pointing = (
        "Thực hiện theo mục 1 phần III, Kế hoạch số 163/KH-UBND ngày 24/4/2026 của Ủy ban nhân dân tỉnh Hòa Giang.\n\n"
    )
    rows = compare(change(AWARDS, pointing))
    assert set(list_states(rows, MatrixKind.AWARD_TIER)) == {"missing"}


def test_reporting_duties_are_paired_by_their_words() -> None:
    rows = compare(change("báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm", "làm đầu mối"))
    assert list_states(rows, MatrixKind.REPORTING_DUTY) == ["missing"]
    assert list_states(compare(COMMUNE), MatrixKind.REPORTING_DUTY) == ["same"]


def test_a_plan_whose_parent_is_not_in_the_warehouse_has_no_matrix() -> None:
    assert compare(COMMUNE, change("xã Suối Lanh", "xã Đồi Sim").replace("XÃ SUỐI LANH", "XÃ ĐỒI SIM")) == ()


def test_the_same_plans_give_the_same_rows() -> None:
    changed = change(CONTENT_1, "Thi đua phát triển hạ tầng số, hạ tầng xanh tại chợ và bến đò.")
    assert compare(changed) == compare(changed)
