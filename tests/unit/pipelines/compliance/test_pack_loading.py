"""A faulty pack is refused with file and line."""

from pathlib import Path

import pytest

from pipelines.compliance.packs import PACKS, load_pack
from pipelines.compliance.strict_yaml import PackError

SOUND = (PACKS / "nhat-quan.yaml").read_text(encoding="utf-8")

FAULTS = [
    ("    severity: error\n", "    severity: error\n    colour: red\n", "colour"),
    ("operator: phases_ordered", "operator: phases_sorted", "phases_sorted"),
    ("      operator: date_agrees\n", "      operator: date_agrees\n      year: 2026\n", "year"),
    ("    severity: notice\n", "    severity: serious\n", "severity"),
    ("{found} được nêu hai lần", "{founds} được nêu hai lần", "founds"),
    ("extends: null", "extends: [qd-462-ttg-2026]", "extends"),
]


@pytest.mark.parametrize(("old", "new", "told"), FAULTS)
def test_a_fault_names_file_and_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    spoilt = SOUND.replace(old, new, 1)
    assert spoilt != SOUND
    path = tmp_path / "nhat-quan.yaml"
    path.write_text(spoilt, encoding="utf-8")
    changed = next(
        n for n, (a, b) in enumerate(zip(SOUND.splitlines(), spoilt.splitlines(), strict=False), 1) if a != b
    )
    with pytest.raises(PackError) as caught:
        load_pack(path)
    message = str(caught.value)
    assert message.startswith("nhat-quan.yaml:")
    assert told in message
    line = int(message.split(":")[1])
    assert abs(line - changed) <= 12  # a rule's own fault is told at the rule's head


def test_a_key_written_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "nhat-quan.yaml"
    path.write_text(SOUND.replace("extends: null", "extends: null\nextends: null"), encoding="utf-8")
    with pytest.raises(PackError, match=r"nhat-quan\.yaml:\d+: khóa “extends” viết hai lần"):
        load_pack(path)


def test_broken_yaml_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "nhat-quan.yaml"
    path.write_text("id: [a\nrules: }\n", encoding="utf-8")
    with pytest.raises(PackError, match=r"nhat-quan\.yaml:2:"):
        load_pack(path)
