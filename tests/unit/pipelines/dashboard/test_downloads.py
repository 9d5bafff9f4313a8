"""What lies beside the site for taking along."""

from pathlib import Path

from pipelines.dashboard.downloads import build_downloads, list_downloads


def test_files_for_people_are_listed_and_others_are_not(tmp_path: Path) -> None:
    (tmp_path / "plans.duckdb").write_bytes(b"1234")
    (tmp_path / "ra-soat.xlsx").write_bytes(b"12")
    (tmp_path / "latest.txt").write_bytes(b"1")
    (tmp_path / "history").mkdir()
    letters = tmp_path / "phieu-ra-soat" / "lam-dong"
    letters.mkdir(parents=True)
    (letters / "xa-moi.docx").write_bytes(b"1")
    found = {download.name: (download.byte_size, download.file_count) for download in list_downloads(tmp_path)}
    assert found == {"plans.duckdb": (4, None), "ra-soat.xlsx": (2, None), "phieu-ra-soat": (None, 1)}


def test_links_lead_from_the_site_to_what_lies_beside_it(tmp_path: Path) -> None:
    assert build_downloads(tmp_path, tmp_path / "site").context["way"] == "../"


def test_no_folder_has_nothing(tmp_path: Path) -> None:
    assert list(list_downloads(tmp_path / "none")) == []
