"""What an inbox holds: folders that name provinces, files that are none, links, hashes that are kept."""

import os
from pathlib import Path

import pytest

from models.errors import ImpossibleRequestError
from pipelines.inbox import InboxFile, InboxPlace, list_inbox, locate_inbox, sort_folders
from pipelines.listings import read_listing, refresh_listing
from pipelines.provinces import find_province, list_provinces
from pipelines.state import State, open_state


@pytest.fixture
def state(tmp_path: Path) -> State:
    return open_state(tmp_path / "state")


def place_of(state: State, requested: Path | None = None) -> InboxPlace:
    return locate_inbox(requested, home=state.inbox, state_root=state.root)


def put(folder: Path, name: str, content: str = "nội dung") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def list_files(state: State, requested: Path | None = None) -> dict[str, InboxFile]:
    listing, _ = list_inbox(place_of(state, requested), {})
    return {file.source_path: file for file in listing.files}


@pytest.mark.parametrize(
    ("folder", "slug"),
    [
        ("68", "lam-dong"),
        ("lam-dong", "lam-dong"),
        ("Lâm Đồng", "lam-dong"),
        ("TỈNH LÂM ĐỒNG", "lam-dong"),
        ("Lam Dong", "lam-dong"),
        ("La\u0302m \u0110o\u0302\u0300ng", "lam-dong"),
        ("68 - Lâm Đồng", "lam-dong"),
        ("Bình Thuận", "lam-dong"),
        ("Đắk Nông", "lam-dong"),
        ("dak-lak", "dak-lak"),
        ("TP. Hồ Chí Minh", "ho-chi-minh"),
        ("TP HCM", "ho-chi-minh"),
        ("Bà Rịa - Vũng Tàu", "ho-chi-minh"),
        ("thanh-pho-ha-noi", "ha-noi"),
        ("Thừa Thiên Huế", "hue"),
        ("46", "hue"),
    ],
)
def test_a_folder_names_a_province(folder: str, slug: str) -> None:
    province = find_province(folder)
    assert province is not None
    assert province.slug == slug


@pytest.mark.parametrize("folder", ["2026", "02", "kế hoạch", "tinh", "", "xa-di-linh", "chua-phan-loai", "lam"])
def test_a_folder_names_no_province(folder: str) -> None:
    assert find_province(folder) is None


def test_the_register_is_whole() -> None:
    provinces = list_provinces()
    assert len(provinces) == len({p.code for p in provinces}) == len({p.slug for p in provinces}) == 34
    assert sum(len(province.former) for province in provinces) == 63 - 34 + 1  # and Thừa Thiên Huế, renamed before


def test_folders_give_province_and_unit() -> None:
    assert sort_folders(("Lâm Đồng", "xã Di Linh", "2026")) == ("lam-dong", "68", "xã Di Linh", None)
    assert sort_folders(("lam-dong",)) == ("lam-dong", "68", None, None)
    partition, province, unit, remark = sort_folders(("2026", "xã Di Linh"))
    assert (partition, province, unit) == ("chua-phan-loai", None, "xã Di Linh")
    assert remark is not None
    assert "“2026”" in remark
    assert sort_folders(())[:3] == ("chua-phan-loai", None, None)


def test_leftovers_and_hidden_files_are_no_documents(state: State) -> None:
    for name in (".DS_Store", "~$ke-hoach.docx", "Thumbs.db", "desktop.ini", ".git/config", "__MACOSX/a.docx"):
        put(state.inbox / "lam-dong", name)
    put(state.inbox / "lam-dong" / "x", "ke-hoach.docx")
    assert list(list_files(state)) == ["lam-dong/x/ke-hoach.docx"]


def test_links_that_lead_out_are_not_followed(state: State, tmp_path: Path) -> None:
    outside = put(tmp_path / "ngoài", "bi-mat.txt")
    inside = put(state.inbox / "lam-dong", "a.txt")
    (state.inbox / "lam-dong" / "ra.txt").symlink_to(outside)
    (state.inbox / "lam-dong" / "ra").symlink_to(outside.parent)
    (state.inbox / "lam-dong" / "quanh").symlink_to(state.inbox)
    (state.inbox / "lam-dong" / "b.txt").symlink_to(inside)
    assert list(list_files(state)) == ["lam-dong/a.txt", "lam-dong/b.txt"]


def test_what_cannot_be_opened_is_told_and_the_rest_listed(state: State) -> None:
    put(state.inbox, "a.txt")
    (state.inbox / "hong.txt").symlink_to(state.inbox / "da-xoa.txt")
    listing, _ = list_inbox(place_of(state), {})
    assert [file.source_path for file in listing.files] == ["a.txt"]
    assert [file.source_path for file in listing.unopened] == ["hong.txt"]
    assert "quyền đọc" in listing.unopened[0].reason


def test_pipes_are_passed_by(state: State) -> None:
    os.mkfifo(state.inbox / "ong")
    assert list_files(state) == {}


def test_another_inbox_has_whole_paths_and_is_never_complete(state: State, tmp_path: Path) -> None:
    other = tmp_path / "khác"
    put(other / "Lâm Đồng" / "xã A", "a.txt")
    file = list_files(state, other)[(other / "Lâm Đồng/xã A/a.txt").as_posix()]
    assert (file.partition, file.unit_hint) == ("lam-dong", "xã A")
    assert not list_inbox(place_of(state, other), {})[0].is_complete
    assert list_inbox(place_of(state, state.inbox), {})[0].is_complete
    assert list_inbox(place_of(state), {})[0].is_complete


def test_a_part_of_the_inbox_keeps_its_places(state: State) -> None:
    path = put(state.inbox / "lam-dong" / "xa-a", "a.txt")
    for requested in (path, path.parent, path.parent.parent):
        file = list_files(state, requested)["lam-dong/xa-a/a.txt"]
        assert (file.partition, file.unit_hint) == ("lam-dong", "xa-a")


def test_the_state_itself_is_no_inbox(state: State) -> None:
    put(state.artefacts, "x.json")
    put(state.root.parent, "a.txt")
    assert [Path(path).name for path in list_files(state, state.root.parent)] == ["a.txt"]


def test_an_inbox_that_is_not_there_is_refused(state: State, tmp_path: Path) -> None:
    with pytest.raises(ImpossibleRequestError, match="Không có thư mục hoặc tệp"):
        place_of(state, tmp_path / "không có")


def test_an_unchanged_file_is_not_hashed_again(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    from pipelines import inbox

    path = put(state.inbox / "lam-dong", "a.txt")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    first = refresh_listing(state, place_of(state))
    monkeypatch.setattr(inbox, "hash_file", lambda _: pytest.fail("hashed again"))
    assert refresh_listing(state, place_of(state)) == first == read_listing(state, place_of(state))
    monkeypatch.undo()
    put(state.inbox / "lam-dong", "a.txt", "nội dung khác")
    assert refresh_listing(state, place_of(state)).files[0].document_id != first.files[0].document_id


def test_a_file_just_written_is_hashed_again(state: State) -> None:
    path = put(state.inbox, "a.txt", "một")
    first = refresh_listing(state, place_of(state))
    status = path.stat()
    path.write_text("hai", encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))  # a coarse clock: same size, same time
    assert refresh_listing(state, place_of(state)).files[0].document_id != first.files[0].document_id


def test_a_damaged_memory_is_made_anew(state: State) -> None:
    put(state.inbox, "a.txt")
    first = refresh_listing(state, place_of(state))
    for path in (state.artefacts / "intake").iterdir():
        path.write_text("{", encoding="utf-8")
    assert read_listing(state, place_of(state)) == first
