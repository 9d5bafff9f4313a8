"""A correction through the whole graph: loaded, judged, shown as corrected, and undone when it is taken away."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from pipelines.assets import compliance, tables

CORRECTION = """\
corrections:
  - document: '{document}'
    field: number
    value: '70'
    reason: Đối chiếu bản giấy
    author: Sở Nội vụ
"""


@pytest.mark.flow
def test_a_correction_is_laid_over_what_was_read(
    inbox: Path,
    tmp_path: Path,
    rasoat: Callable[..., tuple[int, str, str]],
    ask: Callable[[str], list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "corrections"
    folder.mkdir()
    for module in (tables, compliance):
        monkeypatch.setattr(module, "CORRECTIONS", folder)
    document = sha256((inbox / "lam-dong" / "xa-suoi-mo" / "ke-hoach.md").read_bytes()).hexdigest()
    shown = f"SELECT code, corrected_fields FROM plan_overview WHERE document_id = '{document}'"
    path = folder / "2026.yaml"
    path.write_text(CORRECTION.format(document=document), encoding="utf-8")
    assert rasoat("run")[0] == 0
    assert ask(shown) == [("70/KH-UBND", ["number"])]
    assert ask("SELECT field, old_value, value, is_applied FROM corrections") == [("number", "7", "70", True)]
    path.unlink()
    assert rasoat("run")[0] == 0
    assert ask(shown) == [("7/KH-UBND", None)]
