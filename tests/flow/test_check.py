"""``rasoat check`` and ``rasoat run`` are one judge: the same verdicts on the same files; the summary tells them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from pipelines.cli import main
from tests.flow.conftest import Rows

pytestmark = pytest.mark.flow
Run = Callable[..., tuple[int, str, str]]
Ask = Callable[[str], Rows]

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples" / "inbox"
FILES = (
    "lam-dong/uy-ban-nhan-dan-tinh/quyet-dinh-1163-hoa-giang.docx",
    "lam-dong/xa-bau-say/ke-hoach-83-bau-say.docx",
    "lam-dong/xa-thac-vang/ke-hoach-29-thac-vang.pdf",
)
PUBLISHED = "SELECT finding_id, verdict, message, quote FROM findings ORDER BY finding_id"


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    """Three samples in an inbox of their own."""
    folder = tmp_path / "mẫu"
    for name in FILES:
        path = folder / name
        path.parent.mkdir(parents=True)
        path.write_bytes((SAMPLES / name).read_bytes())
    return folder


def test_check_and_run_say_the_same(
    samples: Path, rasoat: Run, ask: Ask, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("RASOAT_LANG", raising=False)
    code, first, _ = rasoat("run", samples)
    assert code == 0
    assert main(["check", *(str(samples / name) for name in FILES), "--format", "json"]) == 1
    report = json.loads(capfd.readouterr().out)
    told = [row for file in report["documents"] for part in file["instruments"] for row in part["findings"]]
    fields = ("finding_id", "verdict", "message", "quote")
    assert sorted(tuple(row[name] for name in fields) for row in told) == ask(PUBLISHED)

    standing = first[first.index("Rà soát: 3 kế hoạch") :]
    assert "UBND xã Bàu Sậy" in standing
    assert "83/KH-UBND" in standing
    assert "missing_sections" in standing
    shown = [
        line for line in standing.splitlines() if not any(word in line for word in ("rasoat", "plans.duckdb", ".html"))
    ]
    assert max(map(len, shown)) <= 100
    assert "rasoat check " in standing
    code, again, _ = rasoat("run", samples)
    assert code == 0
    assert again.endswith(standing), "what stands is told when nothing is new"
