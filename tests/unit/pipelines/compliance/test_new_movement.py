"""A movement that the program has never heard of works by adding YAML alone."""

from datetime import date
from pathlib import Path

from models.vocabulary import Lineage, Verdict
from pipelines.compliance import load_rulebook, review_documents
from pipelines.compliance.expected import load_expected
from pipelines.compliance.units import load_register
from pipelines.compliance.validating import find_faults
from tests.unit.pipelines.compliance.judging import read_text
from tests.unit.pipelines.compliance.plans import COMMUNE_PLAN
from tests.unit.pipelines.compliance.reference_folder import copy_reference

MOVEMENT = """\
id: phong-trao-xoa-nha-tam
name: Chung tay xóa nhà tạm, nhà dột nát
key_phrases: [xóa nhà tạm, nhà dột nát]
founding_code: 811/QĐ-TTg
founding_date: 2027-01-15
valid_from: 2027-01-15
pack: qd-811-ttg-2027
"""
PACK = """\
id: qd-811-ttg-2027
title: "Phong trào “Chung tay xóa nhà tạm, nhà dột nát”"
version: "2027-02-01"
source: {document: "Quyết định số 811/QĐ-TTg", clause: "toàn văn", basis: suy_ra}
applies_to: {movement: phong-trao-xoa-nha-tam, doc_type: [ke_hoach]}
rules:
  - id: can-cu-811
    title: "Dẫn 811/QĐ-TTg làm căn cứ"
    clause: "Điều 1"
    severity: warning
    responsibility: don_vi_ban_hanh
    check: {operator: cites, code: 811/QĐ-TTg}
    message_vi: "Văn bản không dẫn {expected}; đã tìm trong {searched_in}."
    remedy_vi: "Bổ sung căn cứ."
  - id: tong-ket-2028
    title: "Tổng kết năm 2028"
    clause: "Điều 2"
    severity: error
    responsibility: don_vi_ban_hanh
    check: {operator: milestone_present, kind: tong_ket, year: 2028}
    message_vi: "Kế hoạch không nêu {expected}; đã nêu: {found}."
    remedy_vi: "Ghi rõ {expected}."
"""
EXPECTED = "movement: phong-trao-xoa-nha-tam\ndue_on: 2027-03-31\nprovinces: ['68']\n"
FILES = {
    "movements/phong-trao-xoa-nha-tam.yaml": MOVEMENT,
    "packs/qd-811-ttg-2027.yaml": PACK,
    "expected/phong-trao-xoa-nha-tam.yaml": EXPECTED,
}
OLD_NAME = "Đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh"
PLAN = (
    COMMUNE_PLAN.replace(OLD_NAME, "Chung tay xóa nhà tạm, nhà dột nát")
    .replace("462/QĐ-TTg ngày 22/3/2026", "811/QĐ-TTg ngày 15/01/2027")
    .replace("163/KH-UBND ngày 24/4/2026", "12/KH-UBND ngày 10/02/2027")
    .replace("ngày 12 tháng 6 năm 2026", "ngày 01 tháng 3 năm 2027")
)


def test_a_new_movement_needs_yaml_alone(tmp_path: Path) -> None:
    reference = copy_reference(tmp_path, FILES)
    assert not [fault for _, faults in find_faults(reference) for fault in faults]
    (review,) = review_documents(lambda: iter([read_text(PLAN)]), load_rulebook(reference))
    (assigned,) = review.assignments
    assert (assigned.movement_id, assigned.lineage) == ("phong-trao-xoa-nha-tam", Lineage.DIRECT)
    found = {row.rule_id: row for row in review.findings if row.pack_id == "qd-811-ttg-2027"}
    assert {rule: row.verdict for rule, row in found.items()} == {
        "can-cu-811": Verdict.MET,
        "tong-ket-2028": Verdict.CONFLICT,
    }
    assert found["tong-ket-2028"].message == "Kế hoạch không nêu tổng kết năm 2028; đã nêu: tổng kết năm 2030."
    (file,) = load_expected(reference / "expected")
    assert {unit.due_on for unit in file.list_units(load_register(reference), ())} == {date(2027, 3, 31)}
