"""The command line: its help, its refusals, its exit codes."""

import subprocess
import sys
from pathlib import Path

import pytest

from pipelines.cli import main

ROOT = Path(__file__).resolve().parents[3]

HELP = """\
cách dùng: rasoat [-h] [--version] <lệnh> ...

Rà soát kế hoạch của xã, phường: đọc văn bản, trích nội dung kèm nguyên văn,
nạp vào cơ sở dữ liệu.

tham số:
  <lệnh>
    run       đọc tệp mới hoặc đã thay đổi, trích nội dung, nạp và xuất bản
    check     rà soát ngay các tệp, không cần cơ sở dữ liệu
    query     truy vấn SQL (chỉ đọc) trên kết quả đã xuất bản
    report    ghi sổ tính và các thư gửi đơn vị vào một thư mục
    serve     mở các trang kết quả trên máy này (127.0.0.1)
    score     so kết quả với bản chuẩn do người gán
    pack      làm việc với các bộ quy tắc
    doctor    kiểm tra máy này làm được gì

tùy chọn:
  -h, --help  in hướng dẫn này
  --version   in phiên bản
"""

RUN_HELP = """\
cách dùng: rasoat run [-h] [--state DIR] [INBOX]

Đọc tệp mới hoặc đã thay đổi, trích nội dung, nạp và xuất bản.

tham số:
  INBOX        thư mục hoặc tệp cần đọc thêm (mặc định: thư mục inbox trong
               thư mục trạng thái)

tùy chọn:
  -h, --help   in hướng dẫn này
  --state DIR  thư mục trạng thái (mặc định: data, hoặc biến RASOAT_STATE)
"""


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("RASOAT_LANG", raising=False)
    monkeypatch.delenv("RASOAT_STATE", raising=False)


def call(*arguments: str | Path) -> int:
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as end:
        return int(end.code or 0)


@pytest.mark.parametrize(("arguments", "expected"), [((), HELP), (("run",), RUN_HELP)])
def test_help_says_what_the_commands_do(
    arguments: tuple[str, ...], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(*arguments, "--help") == 0
    assert capsys.readouterr().out == expected


def test_help_speaks_english_when_asked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("RASOAT_LANG", "en")
    assert call("--help") == 0
    assert "read new or changed files" in capsys.readouterr().out


def test_the_module_is_the_same_program() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "pipelines.cli", "--version"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert shown.stdout.startswith("rasoat ")


@pytest.mark.parametrize(
    "arguments",
    [
        ("run", "{folder}/không có", "--state", "{folder}/state"),
        ("run", "--state", "{file}"),
        ("run", "--state", "{file}/bên dưới"),
        ("query", "SELECT 1", "--state", "{folder}/state"),
        ("query", "SELECT 1", "--state", "{folder}/state", "--format", "xlsx"),
        ("query", "SELECT 1", "--format", "pdf"),
        ("check", "{folder}/không có.docx"),
        ("check", "{folder}"),
        ("check", "{file}", "--against", "không-có-bộ-này"),
        ("check",),
        ("score", "{folder}", "--state", "{folder}/state"),
        ("doctor", "--state"),
        ("không-có-lệnh-này",),
        (),
    ],
)
def test_an_impossible_request_is_one_line_and_exit_2(
    arguments: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "tệp"
    file.write_text("", encoding="utf-8")
    assert call(*(argument.format(folder=tmp_path, file=file) for argument in arguments)) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("rasoat: ")
    assert len(shown.err.splitlines()) == 1
    assert "Traceback" not in shown.err
    assert not (tmp_path / "state").exists()


def test_a_state_may_come_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RASOAT_STATE", str(tmp_path / "nơi khác"))
    assert call("query", "SELECT 1") == 2
    assert "nơi khác" in capsys.readouterr().err
