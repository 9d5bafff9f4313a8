"""A small inbox, a state folder, and the command run in this process."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from dagster import DagsterInstance

from pipelines.cli import main

PLAN = """ỦY BAN NHÂN DÂN
XÃ SUỐI MƠ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: {number}/KH-UBND

Suối Mơ, ngày 12 tháng 5 năm 2026

KẾ HOẠCH

Triển khai phong trào thi đua đổi mới sáng tạo trên địa bàn xã

Thực hiện Kế hoạch số 146/KH-UBND ngày 27/4/2026 của Ủy ban nhân dân tỉnh về phong trào thi đua;

## I. MỤC ĐÍCH

1. Phát huy tinh thần sáng tạo của cán bộ và Nhân dân.

## II. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

- Theo dõi việc thực hiện kế hoạch.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Mẫu
"""

Rows = list[tuple[object, ...]]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def inbox(state: Path) -> Path:
    """The state's inbox: a good plan, an empty file, a text that calls itself Word, and a file nobody knows."""
    folder = state / "inbox" / "lam-dong" / "xa-suoi-mo"
    folder.mkdir(parents=True)
    (folder / "ke-hoach.md").write_text(PLAN.format(number=7), encoding="utf-8")
    (folder / "rong.docx").write_bytes(b"")
    (folder / "that-ra-la-chu.docx").write_text(PLAN.format(number=8), encoding="utf-8")
    (state / "inbox" / "la.bin").write_bytes(bytes(range(256)) * 8)
    return state / "inbox"


@pytest.fixture
def rasoat(state: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """The command on that state: exit code, stdout, stderr."""

    def run(command: str, *arguments: str | Path) -> tuple[int, str, str]:
        code = main([command, *map(str, arguments), "--state", str(state)])
        out, err = capfd.readouterr()
        return code, out, err

    return run


@pytest.fixture
def ask(state: Path) -> Callable[[str], Rows]:
    """Rows of the published database."""

    def query(sql: str) -> Rows:
        with duckdb.connect(str(state / "published" / "plans.duckdb"), read_only=True) as con:
            return con.execute(sql).fetchall()

    return query


@pytest.fixture(autouse=True)
def storage_in_memory(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dagster's events in memory, which saves two seconds a run; ``real_storage`` asks for the files."""
    if "real_storage" not in request.fixturenames:
        from pipelines import execution

        monkeypatch.setattr(execution, "open_instance", lambda _: DagsterInstance.ephemeral())


@pytest.fixture
def real_storage() -> None:
    """Dagster's storage in the state folder, as people have it."""
