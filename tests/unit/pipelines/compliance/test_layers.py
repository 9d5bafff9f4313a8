"""Layers over packs: a province's rules are added, changed and switched off for its own plans only."""

from pathlib import Path

import pytest

from models.findings import FindingRow
from models.vocabulary import Severity, Verdict
from pipelines.compliance import load_rulebook, review_documents
from pipelines.compliance.layers import find_layers
from pipelines.compliance.packs import load_packs
from pipelines.compliance.strict_yaml import PackError
from tests.unit.pipelines.compliance.examples import QD462
from tests.unit.pipelines.compliance.judging import read_text
from tests.unit.pipelines.compliance.plans import COMMUNE_PLAN
from tests.unit.pipelines.compliance.reference_folder import LAYER, copy_reference

LAYER_ID = "lam-dong-462"
UNIT_CODE, UNIT_NAME = "22978", "Tuy Phong"
UNIT_LAYER = (
    LAYER.replace("id: lam-dong-462", "id: xa-462", 1)
    .replace("extends: qd-462-ttg-2026", "extends: lam-dong-462")
    .replace("severity: error", "severity: info")
)
UNIT_LAYER = UNIT_LAYER[: UNIT_LAYER.index("  - {rule: hinh-thuc")]


def judge_in(folder: Path, hint: str | None) -> dict[tuple[str, str], FindingRow]:
    document = read_text(COMMUNE_PLAN, hint)
    (review,) = review_documents(lambda: iter([document]), load_rulebook(folder))
    return {(row.pack_id, row.rule_id): row for row in review.findings}


def test_a_layer_adds_changes_and_switches_off(tmp_path: Path) -> None:
    found = judge_in(copy_reference(tmp_path, {"packs/lam-dong-462.yaml": LAYER}), "lam-dong")
    assert found[LAYER_ID, "so-ket-2026"].verdict is Verdict.CONFLICT
    assert found[QD462, "kiem-tra-giam-sat"].severity is Severity.ERROR
    off = found[QD462, "hinh-thuc-tong-ket"]
    assert off.verdict is Verdict.NOT_APPLICABLE
    assert "Tỉnh khen theo kế hoạch chung" in off.message


@pytest.mark.parametrize("hint", ["lao-cai", None])
def test_a_layer_leaves_other_provinces_alone(tmp_path: Path, hint: str | None) -> None:
    found = judge_in(copy_reference(tmp_path, {"packs/lam-dong-462.yaml": LAYER}), hint)
    assert not [key for key in found if key[0] == LAYER_ID]
    assert found[QD462, "kiem-tra-giam-sat"].severity is Severity.WARNING
    assert found[QD462, "hinh-thuc-tong-ket"].verdict is Verdict.MET


def test_the_lowest_layer_has_the_last_word(tmp_path: Path) -> None:
    files = {"packs/lam-dong-462.yaml": LAYER, "packs/xa-462.yaml": UNIT_LAYER}
    found = judge_in(copy_reference(tmp_path, files), "lam-dong")
    assert found[QD462, "kiem-tra-giam-sat"].severity is Severity.INFO
    assert found[QD462, "hinh-thuc-tong-ket"].verdict is Verdict.NOT_APPLICABLE


def test_of_two_layers_over_one_pack_the_units_goes_before_the_provinces(tmp_path: Path) -> None:
    own = LAYER.replace("id: lam-dong-462", "id: z-xa-462", 1).replace("severity: error", "severity: info")
    own = own.replace("province_code: ['68']", f"unit_code: ['{UNIT_CODE}']")
    own = own.replace("id: so-ket-2026", "id: so-ket-xa")
    folder = copy_reference(tmp_path, {"packs/lam-dong-462.yaml": LAYER, "packs/z-xa-462.yaml": own})
    plan = COMMUNE_PLAN.replace("Suối Lanh", UNIT_NAME).replace("SUỐI LANH", UNIT_NAME.upper())
    (review,) = review_documents(lambda: iter([read_text(plan, "lam-dong")]), load_rulebook(folder))
    found = {row.rule_id: row for row in review.findings}
    assert found["kiem-tra-giam-sat"].severity is Severity.INFO


def test_without_any_pack_nothing_is_judged(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    with pytest.raises(PackError, match="không có bộ quy tắc nào"):
        load_packs(tmp_path / "packs")


def test_a_pack_is_chosen_with_what_it_extends(tmp_path: Path) -> None:
    packs = load_packs(copy_reference(tmp_path, {"packs/lam-dong-462.yaml": LAYER}) / "packs")
    assert {pack.id for pack in find_layers(packs, LAYER_ID)} == {LAYER_ID, QD462}
    assert {pack.id for pack in find_layers(packs, QD462)} == {LAYER_ID, QD462}
    assert {pack.id for pack in find_layers(packs, "nhat-quan")} == {"nhat-quan"}
    assert find_layers(packs, "khong-co") == ()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("extends: qd-462-ttg-2026", "extends: khong-co", "khong-co"),
        ("extends: qd-462-ttg-2026", "extends: lam-dong-462", "vòng tròn"),
        ("rule: kiem-tra-giam-sat", "rule: khong-co-quy-tac", "khong-co-quy-tac"),
        ("id: so-ket-2026", "id: so-ket-2027", "đã có"),
        (', reason_vi: "Tỉnh khen theo kế hoạch chung"', "", "reason_vi"),
        ("is_off: true,", "", "is_off"),
        ("province_code: ['68']", "province: ['68']", "province"),
    ],
)
def test_a_faulty_layer_is_refused_with_file_and_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in LAYER
    folder = copy_reference(tmp_path, {"packs/lam-dong-462.yaml": LAYER.replace(old, new)})
    with pytest.raises(PackError, match=r"lam-dong-462\.yaml:\d+: ") as caught:
        load_packs(folder / "packs")
    assert told in str(caught.value)
