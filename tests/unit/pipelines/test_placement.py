"""Remarks about where files lie."""

from pipelines.inbox import MISPLACED, InboxFile, Listing
from pipelines.placement import find_remarks


def make_file(name: str, document_id: str, *, is_placed: bool) -> InboxFile:
    return InboxFile(
        path=name,
        source_path=name,
        file_name=name,
        document_id=document_id,
        partition="lam-dong" if is_placed else "chua-phan-loai",
        remark=None if is_placed else f"{name}: {MISPLACED}",
    )


def test_the_same_bytes_misplaced_twice_are_named_twice() -> None:
    files = (make_file("a.md", "1", is_placed=False), make_file("b.md", "1", is_placed=False))
    assert find_remarks(Listing(files=files)) == {"1": f"a.md: {MISPLACED}; b.md: {MISPLACED}"}


def test_a_document_that_one_file_places_has_no_remark() -> None:
    files = (make_file("a.md", "1", is_placed=False), make_file("b.md", "1", is_placed=True))
    assert find_remarks(Listing(files=files)) == {}
