"""The summary's own wording; the figures come from real runs in tests/flow."""

from pathlib import Path

from pipelines.summary import _is_nothing, _name_copies, _render_empty, _render_incoming, _render_list

FIGURES = {
    "incoming_files": {"files": 4, "documents": 3, "unclassified": 1, "first_unopened": ["a.txt: không mở được"]},
    "plan_texts": {"read": 0},
    "plan_facts": {"read": 0, "unchanged": 3},
    "tables": {"files_new": 0, "files_changed": 0, "files_removed": 2},
}


def test_nothing_new_is_said() -> None:
    lines = "\n".join(_render_incoming(FIGURES))
    assert "4 (0 mới, 0 thay đổi, 2 không còn)" in lines
    assert "không trích xuất lại tài liệu nào" in lines
    assert "  - a.txt: không mở được" in lines


def test_facts_extracted_again_are_news() -> None:
    lines = "\n".join(_render_incoming({**FIGURES, "plan_facts": {"read": 3, "unchanged": 0}}))
    assert "trích xuất 3" in lines
    assert "không trích xuất lại" not in lines


def test_long_lists_are_cut() -> None:
    lines = list(_render_list("Đầu:", [str(number) for number in range(13)]))
    assert len(lines) == 12
    assert lines[-1] == "  … và 3 nữa"


def test_an_empty_inbox_is_told_where_plans_belong() -> None:
    empty = {**FIGURES, "incoming_files": {"files": 0}, "published_database": {"rows/documents": 0}}
    assert _is_nothing(empty)
    assert not _is_nothing({**empty, "published_database": {"rows/documents": 3}})
    assert not _is_nothing({**empty, "incoming_files": {"files": 1}})
    (line,) = _render_empty(Path("kho/published/plans.duckdb"))
    assert f"{Path('kho/inbox')}/<tỉnh>/<đơn vị>/" in line


def test_the_same_bytes_under_several_names_are_all_named() -> None:
    assert _name_copies("rong.docx: tệp rỗng", ["a/rong.docx"]) == "rong.docx: tệp rỗng"
    told = _name_copies("rong.docx: tệp rỗng", ["a/rong.docx", "b/trong.docx"])
    assert told == "rong.docx: tệp rỗng (cùng nội dung: a/rong.docx, b/trong.docx)"
