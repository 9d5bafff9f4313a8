"""Who owes a plan: communes and provinces from the register, departments and others by name."""

from datetime import date
from pathlib import Path

import pytest

from models.vocabulary import IssuerLevel
from pipelines.compliance.expected import ExpectedFile, fold_folder, load_expected
from pipelines.compliance.movements import load_movements
from pipelines.compliance.strict_yaml import PackError
from pipelines.compliance.units import REFERENCE, load_register

LAM_DONG, COMMUNES_OF_LAM_DONG = "68", 124


def list_units(received: set[str], **settings: object) -> list[tuple[str | None, str, IssuerLevel]]:
    file = ExpectedFile.model_validate({"movement": "phong-trao-462", **settings})
    return [(unit.unit_code, unit.unit_name, unit.level) for unit in file.list_units(load_register(), received)]


def test_communes_come_from_the_register_and_departments_by_name() -> None:
    units = list_units({LAM_DONG}, departments=["Sở Nội vụ"])
    assert len(units) == COMMUNES_OF_LAM_DONG + 2
    assert ("68", "Tỉnh Lâm Đồng", IssuerLevel.TINH) in units
    assert ("24615", "Phường Nam Gia Nghĩa", IssuerLevel.XA) in units
    assert (None, "Sở Nội vụ", IssuerLevel.TINH) in units


@pytest.mark.parametrize(
    ("settings", "provinces"),
    [({"provinces": "all"}, 34), ({"provinces": ["68", "31"]}, 2), ({"provinces": "received"}, 1), ({}, 1)],
)
def test_provinces_are_all_named_or_those_that_sent_something(settings: dict[str, object], provinces: int) -> None:
    assert len(list_units({LAM_DONG}, communes=False, **settings)) == provinces


def test_units_outside_the_register_are_named() -> None:
    named = [{"province_code": "68", "name": "Xã Bàu Sậy"}, {"province_code": "68", "name": "Trường Chính trị tỉnh"}]
    assert list_units(set(), units=named) == [
        (None, "Xã Bàu Sậy", IssuerLevel.XA),
        (None, "Trường Chính trị tỉnh", IssuerLevel.TINH),
    ]


@pytest.mark.parametrize("name", ["Xã Bàu Sậy", "xa-bau-say", "XÃ BÀU SẬY", "xa_bau_say"])
def test_a_folder_is_compared_without_accents_and_signs(name: str) -> None:
    assert fold_folder(name) == "xabausay"


def test_the_files_of_the_program_name_their_movements() -> None:
    files = {file.movement: file for file in load_expected(REFERENCE / "expected")}
    assert set(files) == {movement.movement_id for movement in load_movements()}
    assert files["phong-trao-462"].due_on == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("movement: x\nprovince: true\ndue: 2026-06-30\n", r"x\.yaml:3: due"),
        ("movement: y\n", r"x\.yaml:1: .*y\.yaml"),
    ],
)
def test_a_faulty_file_is_refused(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "x.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(PackError, match=told):
        load_expected(tmp_path)
