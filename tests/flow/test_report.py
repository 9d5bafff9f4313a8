"""``rasoat report``: what lies in the folder, for whom, and what it refuses."""

from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from pipelines.cli import main

pytestmark = pytest.mark.flow

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples" / "inbox"
FILES = (
    "lam-dong/uy-ban-nhan-dan-tinh/quyet-dinh-1163-hoa-giang.docx",
    "lam-dong/xa-bau-say/ke-hoach-83-bau-say.docx",
    "lam-dong/xa-thac-vang/ke-hoach-29-thac-vang.pdf",
)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state in which three samples have been read and judged."""
    root = tmp_path_factory.mktemp("report") / "state"
    for name in FILES:
        path = root / "inbox" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((SAMPLES / name).read_bytes())
    assert main(["run", "--state", str(root)]) == 0
    return root


def report(published: Path, out: Path, *arguments: str) -> int:
    return main(["report", "--state", str(published), "--out", str(out), *arguments])


def list_names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def test_a_report_holds_workbook_slips_and_commented_plans(
    published: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "báo cáo"
    assert report(published, out, "--office", "Sở Nội vụ", "--superior", "Ủy ban nhân dân tỉnh Hòa Giang") == 0
    assert "3 phiếu rà soát" in capsys.readouterr().out
    book = load_workbook(out / "ra-soat.xlsx", read_only=True)
    assert {"Cách đọc", "Kế hoạch", "Phải sửa", "Đơn vị phải gửi", "Chuỗi văn bản", "Vấn đề đọc"} <= set(
        book.sheetnames
    )
    given = list_names(out / "ke-hoach-gop-y")
    commented = next(out / "ke-hoach-gop-y" / name for name in given if name.startswith("ke-hoach-83"))
    assert len(list(Document(str(commented)).comments)) >= 3
    listed = next(out / "ke-hoach-gop-y" / name for name in given if name.startswith("ke-hoach-29"))
    assert "DANH MỤC GÓP Ý" in [paragraph.text for paragraph in Document(str(listed)).paragraphs]
    slip = next(path for path in (out / "phieu-ra-soat").iterdir() if "Bàu-Sậy" in path.name)
    assert "SỞ NỘI VỤ" in Document(str(slip)).tables[0].rows[0].cells[0].text


def test_a_report_of_one_unit_is_about_it_alone(published: Path, tmp_path: Path) -> None:
    assert report(published, tmp_path / "a") == 0
    slip = next(name for name in list_names(tmp_path / "a" / "phieu-ra-soat") if "Bàu-Sậy" in name)
    key = slip.removesuffix(".docx").partition("Bàu-Sậy-")[2]
    assert report(published, tmp_path / "b", "--unit", key) == 0
    assert list_names(tmp_path / "b" / "phieu-ra-soat") == {slip}
    assert list_names(tmp_path / "b" / "don-doc") == set()


def test_a_letter_filled_in_by_hand_is_never_lost(
    published: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(published, tmp_path) == 0
    slip = next((tmp_path / "phieu-ra-soat").iterdir())
    slip.write_bytes(b"signed")
    capsys.readouterr()
    assert report(published, tmp_path) == 2
    assert slip.name in capsys.readouterr().err
    assert slip.read_bytes() == b"signed"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--province", "khong-co-tinh-nay"], "không có tỉnh"),
        (["--unit", "khong-co"], "không có kế hoạch nào"),
    ],
)
def test_an_impossible_report_ends_with_one_line(
    published: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    capsys.readouterr()
    assert report(published, tmp_path / "x", *arguments) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "x").exists()
